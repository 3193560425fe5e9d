"""The processes: `rasa` and `keyclerk` started together, and ended together."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from cli.model import MODEL, RASA_PYTHON, check_rasa, rasa_environment
from keyclerk.errors import KeyclerkError, SettingsError
from keyclerk.settings import ROOT, Settings

STARTS_SECONDS = 180.0
ENDS_SECONDS = 10.0


class ProcessEndedError(KeyclerkError):
    """One of the processes ended by itself; its last lines say why."""

    code = "PROCESS_ENDED"


def run_both(settings: Settings, *, say: Callable[[str], None], announce: Callable[[], None]) -> None:
    """Run both processes until one ends or the user ends them; raises ProcessEndedError for the one that died."""
    check_rasa()
    _check_ports(settings)
    logs = settings.var / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    running: dict[str, tuple[subprocess.Popen[bytes], Path]] = {}
    previous = signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        for name, command, environment in (
            ("rasa", _rasa_command(settings), _rasa_process_environment(settings)),
            ("keyclerk", _keyclerk_command(), _keyclerk_environment(settings)),
        ):
            say(f"starting {name}")
            log = logs / f"{name}.log"
            with log.open("wb") as output:
                process = subprocess.Popen(
                    command, cwd=ROOT, env=environment, stdout=output, stderr=output, start_new_session=True
                )
            running[name] = (process, log)
        _wait_until_ready(settings, running)
        announce()
        while True:
            _check_running(running)
            time.sleep(0.3)
    except KeyboardInterrupt:
        say("ended")
    finally:
        signal.signal(signal.SIGTERM, previous)
        _end(running)


def _check_ports(settings: Settings) -> None:
    """Raise SettingsError for a port that somebody else listens on: its answers would pass for ours."""
    for name, host, port in (
        ("PORT", settings.host, settings.port),
        ("INTERNAL_PORT", "127.0.0.1", settings.internal_port),
        ("RASA_PORT", "127.0.0.1", settings.rasa_port),
    ):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as error:
                problem = f"{host}:{port} cannot be had ({error.strerror}): end what uses it, or set another"
                raise SettingsError(setting=f"KEYCLERK_{name}", problem=problem) from error


def _wait_until_ready(settings: Settings, running: dict[str, tuple[subprocess.Popen[bytes], Path]]) -> None:
    over = time.monotonic() + STARTS_SECONDS
    address = f"http://{settings.host}:{settings.port}/readyz"
    while time.monotonic() < over:
        _check_running(running)
        try:
            if httpx.get(address, timeout=2.0, trust_env=False).status_code == httpx.codes.OK:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.2)
    raise ProcessEndedError(process="both", reason=f"not ready after {STARTS_SECONDS:.0f} seconds")


def _check_running(running: dict[str, tuple[subprocess.Popen[bytes], Path]]) -> None:
    for name, (process, log) in running.items():
        if (status := process.poll()) is not None:
            lines = [line for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
            raise ProcessEndedError(process=name, status=status, log=log, reason=_find_reason(status, lines))


def _find_reason(status: int, lines: list[str]) -> str:
    """Return why a process ended: the signal that killed it, or else the last line it wrote."""
    if status < 0:
        return f"killed by {signal.Signals(-status).name}"
    return lines[-1] if lines else f"status {status}, no output"


def _end(running: dict[str, tuple[subprocess.Popen[bytes], Path]]) -> None:
    for process, _ in running.values():
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
    over = time.monotonic() + ENDS_SECONDS
    for process, _ in running.values():
        try:
            process.wait(max(over - time.monotonic(), 0.1))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _rasa_command(settings: Settings) -> list[str]:
    command = [str(RASA_PYTHON), "-m", "rasa", "run", "--model", str(MODEL)]
    command += ["--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
    return [*command, "--interface", "127.0.0.1", "--port", str(settings.rasa_port)]


def _rasa_process_environment(settings: Settings) -> dict[str, str]:
    return rasa_environment(
        KEYCLERK_ACTION_URL=f"http://127.0.0.1:{settings.internal_port}/webhook",
        KEYCLERK_ACTION_SECRET=settings.secret("action"),
        KEYCLERK_RASA_SECRET=settings.secret("rasa"),
        KEYCLERK_TRACKER_URL=settings.rasa_database_url.replace("postgresql+psycopg:", "postgresql:"),
    )


def _keyclerk_command() -> list[str]:
    return [sys.executable, "-m", "cli", "serve"]


def _keyclerk_environment(settings: Settings) -> dict[str, str]:
    return {**os.environ, "KEYCLERK_DEMO": "true" if settings.demo else "false"}
