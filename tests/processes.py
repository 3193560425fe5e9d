"""Processes of their own for tests, forked from one that has imported everything, so that each begins at once."""

import multiprocessing
from collections.abc import Sequence

from keyclerk.catalog import load_catalog
from keyclerk.recording import Recorded, RefusedItem
from keyclerk.store.database import Database
from tests.factories import CsvRow, record

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.processes", "keyclerk.imports.undo"])
load_catalog()


def record_in_process(url: str, rows: Sequence[CsvRow]) -> list[Recorded | RefusedItem]:
    """Record installations one by one."""
    database = Database(url)
    answers = [record(database, row)[0] for row in rows]
    database.close()
    return answers
