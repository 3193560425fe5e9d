"""Bulk: many rows put into a table at once, by the fastest way that each database has."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session


def insert_rows(session: Session, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows whose values are as the database itself takes them: moments and JSON as text."""
    if not rows:
        return
    names = ", ".join(f'"{column}"' for column in columns)
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(columns))
        statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - the names are our own tables'
        connection.exec_driver_sql(statement, list(rows))
        return
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError
    with driver.cursor() as cursor, cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row(row)
