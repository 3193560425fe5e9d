"""The clock of every process."""

from datetime import UTC, datetime


def read_clock() -> datetime:
    """Return the time (UTC)."""
    return datetime.now(UTC)
