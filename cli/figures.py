"""The figures of a key in words: its limit, and what is used and left of it."""

from keyclerk.usage import KeyUsage

NO_LIMIT = "no limit recorded"


def write_usage(usage: KeyUsage) -> str:
    """Return a key with its figures, like `office …ABCDE: 2 used of 5, 3 left`."""
    left = "" if usage.limit is None else f", {write_left(usage.left)}"
    blocked = ", blocked" if usage.is_blocked else ""
    return f"{usage.product} …{usage.suffix}: {usage.used} used {write_limit(usage.limit)}{left}{blocked}"


def write_limit(limit: int | None) -> str:
    return NO_LIMIT if limit is None else f"of {limit}"


def write_left(left: int | None) -> str:
    return NO_LIMIT if left is None else f"{left} left"
