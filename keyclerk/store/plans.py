"""Plans: what a query tells the database about the indexes that serve it."""

from typing import Any

from sqlalchemy import ColumnElement, func, select


def apart(column: Any) -> Any:
    """Return a column of text that no index is chosen for, where another index serves better."""
    return column.op("||")("")


def list_values(column_: Any, *conditions: ColumnElement[bool]) -> Any:
    """Return the table of the values of a column, each found in an index behind the one before."""
    lowest = select(func.min(column_).label("value")).where(*conditions)
    found = lowest.cte("found", recursive=True)
    following = lowest.where(column_ > found.c.value).correlate(found).scalar_subquery()
    found = found.union_all(select(following).where(found.c.value.is_not(None)))
    return select(found.c.value).where(found.c.value.is_not(None)).cte("values_")
