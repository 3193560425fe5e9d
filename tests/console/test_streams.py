"""Streams: however many pages are open, the store is asked once for all what moves around what they show."""

import contextlib
import time
from collections.abc import Iterator
from typing import Any

from sqlalchemy import event, text

from console.watcher import POLL_SECONDS
from keyclerk.conversations import add_message
from keyclerk.incidents import Doer, change_incident
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow
from tests.console.cases import open_case
from tests.console.served import Console, SignedIn, on_both

STREAMS, SECONDS = 20, 4.0
MOST_A_SECOND = 3


@contextlib.contextmanager
def count_looks(database: Database) -> Iterator[list[str]]:
    """Give the queries for what was sent of incidents, as they are made."""
    made: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if "FROM outbox" in statement:
            made.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield made
    event.remove(database.engine, "before_cursor_execute", note)


@on_both
def test_many_pages_ask_the_store_together_and_each_is_told(console: Console, eva: SignedIn) -> None:
    incidents = [open_case(console.database, now=console.system.now()) for _ in range(2)]
    with contextlib.ExitStack() as stack:
        streams = []
        for number in range(STREAMS):
            path = f"/console/events?incident={incidents[number % 2].id}"
            lines = stack.enter_context(eva.client.stream("GET", path)).iter_lines()
            assert next(lines) == "event: connected"
            streams.append(lines)
        with count_looks(console.database) as looks:
            began = time.monotonic()
            time.sleep(SECONDS)
            seconds = time.monotonic() - began
        with console.database.write() as session:
            conversation = session.get_one(ConversationRow, "talk-claire")
            add_message(session, conversation, author="partner", created_at=console.system.now(), text="And now?")
        told = [next(line for line in lines if line.startswith("data: [")) for lines in streams]

    assert 1 <= len(looks) <= MOST_A_SECOND * seconds
    assert told == [f'data: [{{"id": {incidents[number % 2].id}}}]' for number in range(STREAMS)]


@on_both
def test_what_changes_is_told_after_the_store_could_not_be_asked(console: Console, eva: SignedIn) -> None:
    incident = open_case(console.database, now=console.system.now())
    with eva.client.stream("GET", "/console/events") as response:
        lines = response.iter_lines()
        assert next(lines) == "event: connected"
        for names in (("timeline", "elsewhere"), ("elsewhere", "timeline")):
            with console.database.write() as session:
                session.execute(text("ALTER TABLE {} RENAME TO {}".format(*names)))
            time.sleep(4 * POLL_SECONDS)
        with console.database.write() as session:
            given: dict[str, Any] = {
                "incident_id": incident.id,
                "doer": Doer(Role.AGENT, "Nora"),
                "text": "Seen again.",
            }
            change_incident(session, deed=Deed.NOTED, now=console.system.now(), **given)

        told = next(line for line in lines if line.startswith("data: ["))

    assert told == f'data: [{{"id": {incident.id}}}]'
