# The commands of the project; `make` alone lists them. Both environments lie in the clone: .venv and .venv-rasa.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

UV_VERSION := 0.13.8
UV := .uv/bin/uv
KEYCLERK := .venv/bin/keyclerk
RUN_READY := .venv/.run-ready
TEST_READY := .venv/.test-ready
RASA_READY := .venv-rasa/.ready
PYTEST_PROCESSES ?= 3
EPOCHS ?= 100
PYTHON_SOURCES := actions bench bot channels cli console keyclerk tests tools

.PHONY: help setup train run test check evaluate evaluate-candidates evaluate-peers bench bench-large pictures transcript
.PHONY: dialogue vendor clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: $(RUN_READY) $(RASA_READY)  ## both environments

train: setup  ## the model, if it is missing or stale
	@$(KEYCLERK) train

run:  ## the demonstration: both processes on 127.0.0.1, until Ctrl-C
	@export KEYCLERK_STARTED_AT=$$(date +%s); $(MAKE) -s --no-print-directory setup; exec $(KEYCLERK) run --demo

test: $(TEST_READY) $(RASA_READY)  ## every test
	@tools/browser.sh
	@$(KEYCLERK) train
	@.venv/bin/pytest -m "not alone" --numprocesses $(PYTEST_PROCESSES) --dist loadfile
	@.venv/bin/pytest -m alone

check: $(TEST_READY) $(RASA_READY)  ## style, types, Rasa's own validation of its data, and no fall in understanding
	.venv/bin/ruff format --check $(PYTHON_SOURCES)
	.venv/bin/ruff check $(PYTHON_SOURCES)
	.venv/bin/mypy
	@tools/validate.sh
	@$(KEYCLERK) train
	@.venv/bin/python -m bench.understanding --check

evaluate: $(TEST_READY) $(RASA_READY)  ## how well the development sentences are understood
	@$(KEYCLERK) train
	@.venv/bin/python -m bench.understanding $(PUBLISH)

evaluate-candidates: $(TEST_READY) $(RASA_READY)  ## other features and classifiers for intents (a quarter of an hour)
	@.venv/bin/python -m bench.candidates

evaluate-peers: $(TEST_READY) $(RASA_READY)  ## the same beside Rasa's default pipeline (hours; EPOCHS=, KEEP=, MODEL=)
	@.venv/bin/python -m bench.peers --epochs $(EPOCHS) $(if $(KEEP),--keep "$(KEEP)") $(if $(MODEL),--model "$(MODEL)")

bench: $(TEST_READY) $(RASA_READY)  ## speed and size, written to bench/RESULTS.md
	@$(KEYCLERK) train
	@.venv/bin/python -m bench

bench-large: $(TEST_READY) $(RASA_READY)  ## the ledger at ten million installations (a quarter of an hour, 10 GB)
	@.venv/bin/python -m bench.large

pictures: $(TEST_READY) $(RASA_READY)  ## the pictures in docs/img, and the tour
	@tools/browser.sh
	@$(KEYCLERK) train
	@.venv/bin/python -m tools.pictures

vendor: $(RUN_READY)  ## the browser's libraries, anew from their npm packages (needs npm)
	@.venv/bin/python -m tools.vendor

transcript: $(TEST_READY) $(RASA_READY)  ## the conversations in the README, as they really go
	@$(KEYCLERK) train
	@.venv/bin/python -m tools.transcript

dialogue: $(RUN_READY)  ## docs/dialogue.md: every path in pictures, as rules and actions have it
	@.venv/bin/python -m tools.dialogue

clean:  ## environments, model and caches; the records in var/ stay
	rm -rf .venv .venv-rasa .uv models reports .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(UV):
	@tools/bootstrap.sh $(UV_VERSION)

$(RUN_READY): uv.lock pyproject.toml | $(UV)
	@echo "keyclerk: environment .venv"
	@PYTHON=$$(tools/find-python.sh 3.11 3.12 3.13 3.14) && $(UV) sync --quiet --frozen --inexact --compile-bytecode --group keyclerk --python "$$PYTHON"
	@touch $@

$(TEST_READY): $(RUN_READY) uv.lock pyproject.toml | $(UV)
	@echo "keyclerk: what the tests need"
	@PYTHON=$$(tools/find-python.sh 3.11 3.12 3.13 3.14) && $(UV) sync --quiet --frozen --inexact --compile-bytecode --group tests --python "$$PYTHON"
	@touch $@

$(RASA_READY): uv.lock pyproject.toml | $(UV)
	@echo "keyclerk: environment .venv-rasa (2.5 GB, Python 3.10)"
	@PYTHON=$$(tools/find-python.sh 3.10) && UV_PROJECT_ENVIRONMENT=.venv-rasa $(UV) sync --quiet --frozen --only-group rasa --python "$$PYTHON"
	@touch $@
