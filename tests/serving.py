"""The server with a clock of its own: `python -m tests.serving 2026-11-25T10:00:00+01:00 1795597200`.

Since then it runs on: however long the server takes to start, its clock and that of the test are one.
"""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from cli.server import serve
from keyclerk.settings import load_settings


def make_clock(moment: datetime) -> Callable[[], datetime]:
    """Return a clock that shows this moment now, and runs on from it."""
    begun = time.monotonic()
    return lambda: moment.astimezone(UTC) + timedelta(seconds=time.monotonic() - begun)


if __name__ == "__main__":
    moment, seconds = datetime.fromisoformat(sys.argv[1]), time.time() - float(sys.argv[2])
    serve(load_settings(), now=make_clock(moment + timedelta(seconds=seconds)))
