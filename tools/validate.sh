#!/usr/bin/env bash
# Rasa's own validation of domain, rules and training data; its output is shown when it finds something.
set -euo pipefail
export RASA_TELEMETRY_ENABLED=false PYTHONWARNINGS=ignore SQLALCHEMY_SILENCE_UBER_WARNING=1 TF_CPP_MIN_LOG_LEVEL=3
export PYTHONPATH=$PWD
mkdir -p var/logs
if .venv-rasa/bin/rasa data validate --fail-on-warnings --data data rules --domain domain.yml --config config.yml >var/logs/validate.log 2>&1; then
  echo "rasa data validate: nothing found"
else
  cat var/logs/validate.log >&2
  exit 1
fi
