"""The lock: one process at a time does a thing to a database, like serving it or importing into it."""

import contextlib
import fcntl
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from keyclerk.errors import KeyclerkError
from keyclerk.store.database import Database


class Purpose(IntEnum):
    """What a database is locked for; the numbers are those of PostgreSQL's advisory locks."""

    SERVE = 0x6B657963
    IMPORT = 0x6B657964


@contextlib.contextmanager
def hold(database: Database, purpose: Purpose, *, error: type[KeyclerkError]) -> Iterator[None]:
    """Hold a lock, which ends with the process at the latest; raises `error` where another process has it."""
    if database.engine.dialect.name == "postgresql":
        with _hold_advisory(database, purpose, error):
            yield
        return
    file = database.file
    suffix = "lock" if purpose is Purpose.SERVE else f"{purpose.name.lower()}-lock"
    with Path(f"{file}.{suffix}").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as busy:
            raise error(database=file.name if file else None) from busy
        yield


@contextlib.contextmanager
def _hold_advisory(database: Database, purpose: Purpose, error: type[KeyclerkError]) -> Iterator[None]:
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not connection.scalar(text("SELECT pg_try_advisory_lock(:id)"), {"id": int(purpose)}):
            raise error(database=database.engine.url.database)
        try:
            yield
        finally:
            # With the connection the lock is lost as well: what was done under it stands all the same.
            with contextlib.suppress(DBAPIError):
                connection.execute(text("SELECT pg_advisory_unlock(:id)"), {"id": int(purpose)})
