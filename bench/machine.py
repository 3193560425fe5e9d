"""The machine: where and of what the figures were taken."""

import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import psutil

from cli.model import RASA_PYTHON
from keyclerk.settings import ROOT


def describe() -> dict[str, str]:
    """Return the machine, its load before the measuring, the commit and the time, as they are shown."""
    return {
        "Processor": f"{_find_processor()}, {os.cpu_count()} cores",
        "Memory": f"{psutil.virtual_memory().total / 1e9:.0f} GB",
        "System": f"{_find_system()}, {platform.machine()}",
        "Python": f"{platform.python_version()}, and {_find_rasa_python()} for Rasa",
        "Load before": "{:.1f} {:.1f} {:.1f}".format(*os.getloadavg()),
        "Commit": find_commit(),
        "Time": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
    }


def find_commit() -> str:
    """Return the commit that is checked out, marked where files differ from it."""
    commit = _run("git", "rev-parse", "--short", "HEAD") or "unknown"
    return f"{commit}+changes" if _run("git", "status", "--porcelain") else commit


def _find_processor() -> str:
    path = Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*:\s*(.+)$", path.read_text(), re.MULTILINE) if path.exists() else []
    return names[0] if names else platform.processor() or "unknown"


def _find_system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.platform(terse=True)


def _find_rasa_python() -> str:
    return _run(RASA_PYTHON, "-c", "import platform; print(platform.python_version())")


def _run(*command: str | Path) -> str:
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
