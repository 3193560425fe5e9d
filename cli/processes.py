"""The processes: `rasa` and `keyclerk` started together, and ended together."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from cli.model import MODEL, RASA_PYTHON, check_rasa, rasa_environment
from cli.ports import find_problem, list_ports, write_address
from keyclerk.errors import KeyclerkError, SettingsError
from keyclerk.settings import ROOT, Settings

STARTS_SECONDS = 180.0
ENDS_SECONDS = 10.0

Running = dict[str, tuple[subprocess.Popen[bytes], Path]]
"""The processes by name, each with its log."""


class ProcessEndedError(KeyclerkError):
    """One of the processes ended by itself; its last lines say why."""

    code = "PROCESS_ENDED"


def run_both(settings: Settings, *, say: Callable[[str], None], announce: Callable[[], None]) -> None:
    """Run both processes until one ends or the user ends them; raises ProcessEndedError for the one that died."""
    check_rasa()
    _check_ports(settings)
    logs = settings.var / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    running: Running = {}
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
        wait_until_ready(settings, running)
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
    for port in list_ports(settings):
        if problem := find_problem(port):
            said = f"port {port.number} of {port.host} cannot be had ({problem}): end what uses it, or set another"
            raise SettingsError(setting=port.setting, problem=said)


def wait_until_ready(settings: Settings, running: Running, *, seconds: float = STARTS_SECONDS) -> None:
    """Wait until Keyclerk says that it is ready; raises ProcessEndedError if it takes too long, or one ended."""
    over = time.monotonic() + seconds
    address = f"{write_address(settings.host, settings.port)}/readyz"
    while time.monotonic() < over:
        _check_running(running)
        try:
            if httpx.get(address, timeout=2.0, trust_env=False).status_code == httpx.codes.OK:
                return
        except (httpx.HTTPError, httpx.InvalidURL):
            pass
        time.sleep(0.2)
    logs = ", ".join(str(log) for _, log in running.values())
    raise ProcessEndedError(process=" and ".join(running), log=logs, reason=f"not ready after {seconds:.0f} seconds")


def _check_running(running: Running) -> None:
    for name, (process, log) in running.items():
        if (status := process.poll()) is not None:
            lines = [line for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
            raise ProcessEndedError(process=name, status=status, log=log, reason=_find_reason(status, lines))


def _find_reason(status: int, lines: list[str]) -> str:
    """Return why a process ended: the signal that killed it, or else the last line it wrote."""
    if status < 0:
        return f"killed by {signal.Signals(-status).name}"
    return lines[-1] if lines else f"status {status}, no output"


def _end(running: Running) -> None:
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
