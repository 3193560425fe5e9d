"""Memory: what each process holds after the load, its children included."""

import psutil

from bench.figure import Figure
from tests.system import System

RASA_MB = 900.0
KEYCLERK_MB = 250.0


def measure(system: System) -> list[Figure]:
    """Return the resident memory of both processes as they are now."""
    return [
        Figure("Memory of the process rasa", _measure(system, "rasa"), "MB", RASA_MB),
        Figure("Memory of the process keyclerk", _measure(system, "keyclerk"), "MB", KEYCLERK_MB),
    ]


def _measure(system: System, name: str) -> float:
    process = psutil.Process(system.processes[name].pid)
    return sum(each.memory_info().rss for each in (process, *process.children(recursive=True))) / 1e6
