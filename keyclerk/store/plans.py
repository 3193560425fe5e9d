"""Plans: what a query tells the database about the indexes that serve it."""

from typing import Any


def apart(column: Any) -> Any:
    """Return a column of text that no index is chosen for, where another index serves better."""
    return column.op("||")("")
