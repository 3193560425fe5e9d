"""Waiting for locks in PostgreSQL: a key that vanishes while others wait for it."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import text

from keyclerk.posting import lock_keys
from keyclerk.store.database import Database
from tests.factories import undo

SECONDS = 120
Answer = TypeVar("Answer")


def do_while_undone(database: Database, deed: Callable[[], Answer], *, import_id: int, key_id: int) -> Future[Answer]:
    """Undo the import that brought a key while a deed waits for that key already."""
    with ThreadPoolExecutor(2) as pool:
        with database.write() as session:
            lock_keys(session, [key_id])
            undoing: Future[Any] = pool.submit(undo, database, import_id)
            wait_for_waiting(database, 1)
            done = pool.submit(deed)
            wait_for_waiting(database, 2)
        undoing.result()
    return done


def wait_for_waiting(database: Database, count: int) -> None:
    """Return once so many connections wait for locks."""
    query = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    gives_up = time.monotonic() + SECONDS
    while time.monotonic() < gives_up:
        with database.engine.connect() as connection:
            if connection.scalar(query) == count:
                return
        time.sleep(0.01)
    raise TimeoutError
