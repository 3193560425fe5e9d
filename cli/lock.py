"""The lock: one process at a time serves a database."""

from contextlib import AbstractContextManager

from keyclerk.errors import KeyclerkError
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose
from keyclerk.store.lock import hold as hold_lock


class AlreadyServedError(KeyclerkError):
    """Another process serves this database."""

    code = "ALREADY_SERVED"


def hold(database: Database) -> AbstractContextManager[None]:
    """Keep a second process from serving the same database; raises AlreadyServedError."""
    return hold_lock(database, Purpose.SERVE, error=AlreadyServedError)
