"""Numbers: how people know an incident."""

import re

_NUMBER = re.compile(r"INC-(\d{1,9})", re.IGNORECASE)


def format_number(id_: int) -> str:
    """Return the number by which people know an incident, like INC-000123."""
    return f"INC-{id_:06d}"


def read_number(number: str) -> int | None:
    """Return the id of an incident by its number, or None for what is no number of an incident."""
    match = _NUMBER.fullmatch(number.strip())
    return int(match[1]) if match else None
