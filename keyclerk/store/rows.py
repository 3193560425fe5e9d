"""Rows in the form that SQLite and PostgreSQL both take: numbers and text, and nothing that only one of them knows.

A moment is `2026-06-15 12:00:00.000000` (UTC), a date `2026-06-15`, a Boolean 0 or 1, and JSON its own text, so that
not a character of it changes on the way.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    Numeric,
    String,
    Table,
    Text,
    cast,
    exists,
    func,
    inspect,
    literal,
    select,
    table,
    text,
    type_coerce,
)
from sqlalchemy.types import TypeEngine

Row = Sequence[Any]
CHUNK = 2_000


class Kind(StrEnum):
    """What a column holds, whatever the database calls it."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    REAL = "real"
    JSON = "json"
    MOMENT = "moment"
    DATE = "date"
    TEXT = "text"


_TYPES: dict[Kind, type[TypeEngine[Any]]] = {
    Kind.BOOLEAN: Boolean,
    Kind.INTEGER: Integer,
    Kind.REAL: Float,
    Kind.JSON: JSON,
    Kind.MOMENT: DateTime,
    Kind.DATE: Date,
    Kind.TEXT: Text,
}


def find_kind(column: Column[Any]) -> Kind:
    """Return what a column holds."""
    if isinstance(column.type, Numeric):
        return Kind.REAL
    return next((kind for kind, type_ in _TYPES.items() if isinstance(column.type, type_)), Kind.TEXT)


def find_type(kind: Kind) -> TypeEngine[Any]:
    """Return the type of a new column."""
    return _TYPES[kind]()


def read_rows(connection: Connection, table: Table) -> Iterator[Row]:
    """Return the rows of a table, in the order of its primary key; few of them are in memory at a time."""
    is_sqlite = connection.dialect.name == "sqlite"
    columns = [_select(column, is_sqlite=is_sqlite) for column in table.columns]
    query = select(*columns).order_by(*table.primary_key.columns).execution_options(yield_per=CHUNK)
    with connection.execute(query) as result:
        for chunk in result.partitions():
            yield from map(tuple, chunk)


def write_rows(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Add rows to a table, as fast as the database takes them, within the transaction that is open."""
    preparer = connection.dialect.identifier_preparer
    names = ", ".join(preparer.quote(column.name) for column in table.columns)
    into = f"{preparer.format_table(table)} ({names})"
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        driver.executemany(f"INSERT INTO {into} VALUES ({', '.join('?' * len(table.columns))})", rows)  # noqa: S608
        return
    with driver.cursor() as cursor, cursor.copy(f"COPY {into} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def continue_ids(connection: Connection, table: Table) -> None:
    """Have PostgreSQL number new rows after those that were added with their ids; SQLite does so by itself."""
    if connection.dialect.name == "sqlite":
        return
    for column in table.primary_key.columns:
        name = connection.dialect.identifier_preparer.format_table(table)
        given = {"table": name, "column": column.name}
        sequence = connection.scalar(text("SELECT pg_get_serial_sequence(:table, :column)"), given)
        last = connection.scalar(select(func.max(column)))
        if sequence and last is not None:
            given = {"sequence": sequence, "last": last}
            connection.execute(text("SELECT setval(CAST(:sequence AS regclass), :last)"), given)


def count_rows(connection: Connection, table: Table) -> int:
    """Return how many rows a table has."""
    return connection.scalar(select(func.count()).select_from(table)) or 0


def has_rows(connection: Connection, name: str) -> bool:
    """Return whether there is a table of this name with a row in it."""
    return inspect(connection).has_table(name) and bool(
        connection.scalar(select(exists(select(literal(1)).select_from(table(name)))))
    )


def _select(column: Column[Any], *, is_sqlite: bool) -> ColumnElement[Any]:
    match find_kind(column):
        case Kind.JSON:
            return cast(column, Text)
        case Kind.BOOLEAN:
            return type_coerce(column, Integer) if is_sqlite else cast(column, Integer)
        case Kind.MOMENT:
            return type_coerce(column, String) if is_sqlite else func.to_char(column, "YYYY-MM-DD HH24:MI:SS.US")
        case Kind.DATE:
            return type_coerce(column, String) if is_sqlite else func.to_char(column, "YYYY-MM-DD")
    return column
