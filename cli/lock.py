"""The lock: one process at a time serves a database."""

from contextlib import AbstractContextManager

from keyclerk.errors import KeyclerkError
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold


class AlreadyServedError(KeyclerkError):
    """Another process serves this database."""

    code = "ALREADY_SERVED"


def hold_serving(database: Database) -> AbstractContextManager[None]:
    """Keep a second process from serving the same database; raises AlreadyServedError."""
    return hold(database, Purpose.SERVE, error=AlreadyServedError)
