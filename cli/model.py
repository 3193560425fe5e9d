"""The model: trained when it is missing or stale, which a fingerprint of its inputs decides."""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from keyclerk.errors import KeyclerkError
from keyclerk.settings import ROOT

MODELS = ROOT / "models"
MODEL = MODELS / "keyclerk.tar.gz"
FINGERPRINT = MODELS / "fingerprint"
RASA_PYTHON = ROOT / ".venv-rasa" / "bin" / "python"

_INPUTS = ("config.yml", "domain.yml", "uv.lock", "rules", "data", "catalog", "bot")
_RESPONSE = re.compile(r"^utter_\w+(?= *=)", re.MULTILINE)


class TrainingError(KeyclerkError):
    """The training did not give a model; its log says why."""

    code = "TRAINING"


class RasaMissingError(KeyclerkError):
    """Rasa's environment is not there."""

    code = "RASA_MISSING"


def is_stale(model: Path = MODEL, fingerprint: Path = FINGERPRINT) -> bool:
    """Return whether the model is missing or was trained from other inputs than its fingerprint is of."""
    return not model.exists() or not fingerprint.exists() or fingerprint.read_text() != compute_fingerprint()


def compute_fingerprint() -> str:
    """Return the SHA-256 of everything that a training reads: files, and of the answers the response names."""
    digest = hashlib.sha256()
    for path in _list_inputs():
        digest.update(f"{path.relative_to(ROOT)}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    digest.update("\n".join(_RESPONSE.findall((ROOT / "answers" / "en.ftl").read_text("utf-8"))).encode())
    return digest.hexdigest()


def train(*, log: Path) -> None:
    """Train the model, and put it in its place when it is whole; raises TrainingError."""
    check_rasa()
    MODELS.mkdir(exist_ok=True)
    log.parent.mkdir(parents=True, exist_ok=True)
    with (MODELS / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not is_stale():
            return
        fingerprint = compute_fingerprint()
        draft = MODELS / "draft"
        shutil.rmtree(draft, ignore_errors=True)
        with log.open("w") as output:
            done = subprocess.run(
                train_command(draft), cwd=ROOT, env=rasa_environment(), stdout=output, stderr=output, check=False
            )
        trained = draft / "keyclerk.tar.gz"
        if done.returncode or not trained.exists():
            raise TrainingError(log=log, last_line=_find_last_line(log))
        FINGERPRINT.unlink(missing_ok=True)
        trained.replace(MODEL)
        FINGERPRINT.write_text(fingerprint)
        shutil.rmtree(draft)


def train_command(out: Path) -> list[str | Path]:
    """Return the command that trains a model from nothing, into the folder `out`."""
    inputs: list[str | Path] = ["--data", "data", "rules", "--domain", "domain.yml", "--config", "config.yml"]
    options: list[str | Path] = ["--fixed-model-name", "keyclerk", "--skip-validation", "--force", "--quiet"]
    return [RASA_PYTHON, "-m", "rasa", "train", *inputs, "--out", out, *options]


def check_rasa() -> None:
    """Raise RasaMissingError where Rasa's environment was not built."""
    if not RASA_PYTHON.exists():
        raise RasaMissingError(mend="make setup")


def rasa_environment(**given: str) -> dict[str, str]:
    """Return the environment of a Rasa process: no telemetry, no noise."""
    quiet = {
        "RASA_TELEMETRY_ENABLED": "false",
        "LOG_LEVEL": "WARNING",
        "LOG_LEVEL_LIBRARIES": "ERROR",
        "PYTHONWARNINGS": "ignore",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        "PYTHONPATH": str(ROOT),
    }
    return {**os.environ, **quiet, **given}


def _list_inputs() -> Iterator[Path]:
    for name in _INPUTS:
        path = ROOT / name
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (file for file in files if file.is_file() and "__pycache__" not in file.parts)


def _find_last_line(log: Path) -> str:
    lines = [line.strip() for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
    return lines[-1] if lines else ""
