"""The schedule: when something that could not leave is tried again, and when it is given up."""

import zlib
from collections.abc import Callable
from datetime import timedelta

PAUSES = (
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=4),
    timedelta(hours=12),
    timedelta(hours=24),
)
SPREAD = 0.2
"""By how much of itself a pause is longer at most, so that what failed together does not come again together."""

Plan = Callable[[int, int], timedelta | None]


def plan_retry(failures: int, entry_id: int) -> timedelta | None:
    """Return the pause after so many failures, the same each time it is asked; None once it is to be given up."""
    if failures > len(PAUSES):
        return None
    share = zlib.crc32(f"{entry_id}:{failures}".encode()) / 0xFFFFFFFF
    return PAUSES[failures - 1] * (1 + SPREAD * share)
