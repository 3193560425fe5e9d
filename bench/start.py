"""The start: how long both processes take until they are ready, when all is built."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from bench.figure import Figure
from cli.model import train
from cli.samples import import_samples
from keyclerk.settings import Settings
from tests.system import find_free_ports

SECONDS = 20.0
GIVES_UP_SECONDS = 180.0


def measure() -> list[Figure]:
    """Start `keyclerk run --demo`, with the model and the sample data there already, and ask until it is ready."""
    with tempfile.TemporaryDirectory() as folder:
        port, internal_port, rasa_port = find_free_ports(3)
        settings = Settings(var=Path(folder), port=port, internal_port=internal_port, rasa_port=rasa_port, demo=True)
        import_samples(settings)
        train(log=Path(folder, "train.log"))
        environment = {
            **os.environ,
            "KEYCLERK_VAR": folder,
            "KEYCLERK_PORT": str(port),
            "KEYCLERK_INTERNAL_PORT": str(internal_port),
            "KEYCLERK_RASA_PORT": str(rasa_port),
        }
        before = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "cli", "run", "--demo"], env=environment, stdout=subprocess.DEVNULL
        )
        try:
            seconds = _wait(f"http://127.0.0.1:{port}/readyz", process, before)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)
    return [Figure("Start to ready, both processes", seconds, "s", SECONDS)]


def _wait(address: str, process: "subprocess.Popen[bytes]", before: float) -> float:
    while process.poll() is None and (seconds := time.perf_counter() - before) < GIVES_UP_SECONDS:
        with contextlib.suppress(httpx.HTTPError):
            if httpx.get(address, timeout=2, trust_env=False).status_code == httpx.codes.OK:
                return seconds
        time.sleep(0.05)
    raise RuntimeError(f"the processes are not ready after {time.perf_counter() - before:.0f} s")
