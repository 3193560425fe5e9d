"""Moments as options give them."""

from datetime import UTC, datetime

import typer


def read_moment(text: str | None) -> datetime | None:
    """Return a time in ISO 8601 with its offset as UTC; raises BadParameter for anything else."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
        if moment.utcoffset() is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise typer.BadParameter(f"'{text}' is not a time like 2026-01-31T14:05:00+01:00") from error
    raise typer.BadParameter(f"'{text}' has no offset: write it like 2026-01-31T14:05:00+01:00")
