"""Processes of their own for tests, forked from one that has imported everything, so that each begins at once."""

import multiprocessing
import time
from collections.abc import Sequence
from dataclasses import dataclass

from keyclerk.access import find_actor
from keyclerk.catalog import load_catalog
from keyclerk.incidents import open_incident
from keyclerk.recording import Recorded, RefusedItem
from keyclerk.store.database import Database
from tests.factories import NOW, CsvRow, make_circumstances, make_draft, record

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.processes", "keyclerk.imports.undo"])
load_catalog()


def record_in_process(url: str, rows: Sequence[CsvRow]) -> list[Recorded | RefusedItem]:
    """Record installations one by one."""
    database = Database(url)
    answers = [record(database, row)[0] for row in rows]
    database.close()
    return answers


@dataclass(frozen=True)
class Submission:
    """An incident that somebody submits at a time of the clock."""

    at: float
    partner: str
    contact: str
    conversation: str
    request: str


def submit_in_process(url: str, submissions: Sequence[Submission]) -> list[str | None]:
    """Open incidents, each at its time; returns their numbers, None where the quota was used up."""
    database = Database(url)
    numbers = []
    for each in submissions:
        time.sleep(max(each.at - time.time(), 0))
        circumstances = make_circumstances(conversation_id=each.conversation, request_id=each.request)
        with database.write() as session:
            actor = find_actor(session, contact_id=each.contact, partner_id=each.partner)
            assert actor is not None
            opened = open_incident(session, actor=actor, draft=make_draft(), circumstances=circumstances, now=NOW)
        numbers.append(opened.number if opened else None)
    database.close()
    return numbers
