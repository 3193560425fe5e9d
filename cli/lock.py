"""The lock: one process at a time serves a database."""

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import text

from keyclerk.errors import KeyclerkError
from keyclerk.store.database import Database

_LOCK_ID = 0x6B657963


class AlreadyServedError(KeyclerkError):
    """Another process serves this database."""

    code = "ALREADY_SERVED"


@contextlib.contextmanager
def hold(database: Database) -> Iterator[None]:
    """Keep a second process from serving the same database; raises AlreadyServedError."""
    if database.engine.dialect.name == "postgresql":
        with _hold_advisory(database):
            yield
        return
    path = Path(f"{database.engine.url.database}.lock")
    with path.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise AlreadyServedError(database=path.with_suffix("").name) from error
        yield


@contextlib.contextmanager
def _hold_advisory(database: Database) -> Iterator[None]:
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not connection.scalar(text("SELECT pg_try_advisory_lock(:id)"), {"id": _LOCK_ID}):
            raise AlreadyServedError(database=database.engine.url.database)
        yield
