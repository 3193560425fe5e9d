"""Training: how long a model takes from the training data alone, and how large it is."""

import subprocess
import tempfile
import time
from pathlib import Path

from bench.figure import Figure
from cli.model import rasa_environment, train_command
from keyclerk.settings import ROOT

SECONDS = 90.0


def measure() -> list[Figure]:
    """Train a whole model into a folder of its own, as `keyclerk train` does."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "train.log")
        before = time.perf_counter()
        with log.open("w") as output:
            subprocess.run(
                train_command(Path(folder)), cwd=ROOT, env=rasa_environment(), stdout=output, stderr=output, check=True
            )
        seconds = time.perf_counter() - before
        size = Path(folder, "keyclerk.tar.gz").stat().st_size
    return [
        Figure("Training, from nothing to the model", seconds, "s", SECONDS),
        Figure("Model file", size / 1e6, "MB"),
    ]
