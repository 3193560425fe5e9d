"""The replacement: a database built anew beside the old one, which then takes its place in one step or not at all."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text

from keyclerk.errors import KeyclerkError
from keyclerk.store.archive import sync_folder
from keyclerk.store.database import BUSY_TIMEOUT_SECONDS, Database

_BESIDE = ("-wal", "-shm", "-journal")


class DatabaseInUseError(KeyclerkError):
    """Somebody has the database open that was to be replaced."""

    code = "DATABASE_IN_USE"


class ReplacementBrokenError(KeyclerkError):
    """What was loaded does not hold together; the database is as it was."""

    code = "REPLACEMENT_BROKEN"


class Replacement:
    """A connection to the new database; `prepare` does all that may fail, and `commit` the one step."""

    def __init__(self, connection: Connection, prepare: Callable[[], None], commit: Callable[[], None]) -> None:
        self.connection = connection
        self.prepare = prepare
        self.commit = commit


@contextmanager
def replace_database(database: Database, *, tables: set[str]) -> Iterator[Replacement]:
    """Build a database anew: a file of SQLite whole, or these tables of PostgreSQL.

    Without `commit` the old one stays as it is. Raises DatabaseInUseError and ReplacementBrokenError.
    """
    with ExitStack() as stack:
        if database.file is not None:
            yield stack.enter_context(_replace_file(database.file, database.engine))
        else:
            yield stack.enter_context(_replace_tables(database.engine, tables))


@contextmanager
def _replace_file(path: Path, old: Engine) -> Iterator[Replacement]:
    draft = path.with_name(f"{path.name}.restoring")
    _remove(draft)
    engine = _create_draft_engine(draft)
    with ExitStack() as stack:
        stack.callback(_remove, draft)
        stack.callback(engine.dispose)
        connection = stack.enter_context(engine.connect())

        def prepare() -> None:
            if connection.execute(text("PRAGMA foreign_key_check")).first():
                raise ReplacementBrokenError(database=path.name, problem="a row refers to one that is not there")
            if (problem := connection.scalar(text("PRAGMA integrity_check"))) != "ok":
                raise ReplacementBrokenError(database=path.name, problem=problem)
            connection.commit()
            connection.close()
            engine.dispose()
            if path.exists():
                _take_over(path, draft)
            with draft.open("rb") as file:
                os.fsync(file.fileno())
            old.dispose()
            stack.enter_context(_keep_out_others(path))

        def commit() -> None:
            draft.replace(path)
            sync_folder(path.parent)

        yield Replacement(connection, prepare, commit)


def _create_draft_engine(draft: Path) -> Engine:
    engine = create_engine(f"sqlite:///{draft}")

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        # Nobody reads the draft before it is whole, and one that is not is thrown away: it needs no journal.
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-65536"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


@contextmanager
def _keep_out_others(path: Path) -> Iterator[None]:
    """Hold the old file alone, with all that stood in its journals brought into it.

    A journal that stayed beside the new file would be taken for a part of it.
    """
    with ExitStack() as stack:
        if path.exists():
            old = sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None)
            stack.callback(old.close)
            try:
                old.execute("PRAGMA journal_mode=DELETE")
                old.execute("BEGIN EXCLUSIVE")
            except sqlite3.DatabaseError as error:
                code = error.sqlite_errorcode & 0xFF
                if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise DatabaseInUseError(database=path.name) from error
                if code not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                    raise ReplacementBrokenError(database=path.name, problem=str(error)) from error
                # It is no database any more, so that nothing can be brought into it.
                old.close()
        for ending in _BESIDE:
            Path(f"{path}{ending}").unlink(missing_ok=True)
        yield


def _take_over(path: Path, draft: Path) -> None:
    """Give the new file the rights of the old one, and its owner where that is allowed."""
    shutil.copymode(path, draft)
    if os.geteuid() == 0:
        owner = path.stat()
        os.chown(draft, owner.st_uid, owner.st_gid)


def _remove(path: Path) -> None:
    for name in (path, *(Path(f"{path}{ending}") for ending in _BESIDE)):
        name.unlink(missing_ok=True)


@contextmanager
def _replace_tables(engine: Engine, tables: set[str]) -> Iterator[Replacement]:
    with engine.connect() as connection:
        connection.execute(text(f"SET LOCAL lock_timeout = '{BUSY_TIMEOUT_SECONDS}s'"))
        _drop(connection, tables)
        yield Replacement(connection, lambda: None, connection.commit)


def _drop(connection: Connection, tables: set[str]) -> None:
    """Drop tables of PostgreSQL, and the functions of their triggers."""
    quote = connection.dialect.identifier_preparer.quote
    here = sorted(tables & set(inspect(connection).get_table_names()))
    query = text(
        "SELECT DISTINCT CAST(CAST(tgfoid AS regprocedure) AS text) FROM pg_trigger JOIN pg_class ON tgrelid ="
        " pg_class.oid WHERE NOT tgisinternal AND relnamespace = CAST(current_schema() AS regnamespace)"
        " AND relname = ANY(:tables)"
    )
    functions = list(connection.scalars(query, {"tables": here}))
    for table in here:
        connection.execute(text(f"DROP TABLE {quote(table)} CASCADE"))
    for function in functions:
        connection.execute(text(f"DROP FUNCTION {function}"))
