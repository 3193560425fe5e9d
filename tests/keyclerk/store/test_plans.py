"""The plans of the queries that every turn, deed and look at the outbox makes: none reads a whole table."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, insert, text
from sqlalchemy.orm import Session

from channels.sentences import list_waiting
from keyclerk.access import Actor
from keyclerk.agents import Agent
from keyclerk.conversations import State
from keyclerk.hand_off import find_held_conversation
from keyclerk.history import list_shown, read_page
from keyclerk.incidents import Doer, change_incident, find_duplicates, list_open_incidents, list_reopenable_incidents
from keyclerk.incidents.delivery import list_deliveries
from keyclerk.incidents.similar import list_others, list_similar
from keyclerk.incidents.triage import read_file
from keyclerk.life_cycle import Deed, Role
from keyclerk.messages import find_next_message, list_open_conversations, list_replies
from keyclerk.outbox import find_oldest, list_due
from keyclerk.silence import find_where, starts_anew
from keyclerk.store.database import Database
from keyclerk.store.tables import (
    ContactRow,
    ConversationRow,
    IncidentRow,
    MessageRow,
    OutboxRow,
    PartnerRow,
    TimelineEntryRow,
)
from tests.factories import NOW, make_draft

TABLES = ("conversations", "messages", "incidents", "timeline", "outbox")
PARTNERS, OTHERS, MESSAGES, LEFT, WAITING = 300, 3000, 6000, 12000, 60
ADA = Actor("contact-1", "partner-1", "Ada", frozenset(["global_admin"]), "UTC")
LONG = "conversation-1"
"""Where most was said."""


def announce(session: Session) -> None:
    """Have an agent answer, which is announced."""
    doer = Doer(Role.AGENT, "nora")
    change_incident(session, incident_id=1, deed=Deed.ANSWERED, doer=doer, now=NOW, text="Hello")


def wait_in_long(session: Session) -> None:
    list_waiting(session, session.get_one(ConversationRow, LONG), State.RECEIVED)


def resume_long(session: Session) -> None:
    conversation = session.get_one(ConversationRow, LONG)
    find_where(session, conversation)
    starts_anew(session, conversation)


def show_long(session: Session) -> None:
    conversation = session.get_one(ConversationRow, LONG)
    list_shown(session, conversation, after=MESSAGES - 1)
    read_page(session, conversation, before=MESSAGES, most=10)


def find_similar(session: Session) -> None:
    """Look for what is similar by its code, then by its product; no other incident has this code."""
    incident = session.get_one(IncidentRow, 1)
    incident.error_code, incident.product = "0xC004C008", "windows-server"
    for partner_ids in (None, frozenset({"partner-1", "partner-2"})):
        agent = Agent("nora", "Nora", frozenset({"agent"}), partner_ids, "UTC")
        list_similar(session, incident=incident, agent=agent)


BY_CONTACT, BY_INCIDENT = "ix_conversations_contact_id", "ix_conversations_incident_id"
BY_PARTNER, OPEN = "ix_incidents_partner_id", "ix_messages_open"
DEEDS: dict[str, tuple[Callable[[Session], Any], str]] = {
    "announce": (announce, "ix_conversations_"),
    "hold": (lambda session: find_held_conversation(session, incident_id=1), BY_CONTACT),
    "triage": (lambda session: read_file(session, incident_id=1), BY_INCIDENT),
    "next": (lambda session: find_next_message(session, conversation_id=LONG), OPEN),
    "open": (list_open_conversations, "ix_messages_"),
    "waiting": (wait_in_long, OPEN),
    "replies": (lambda session: list_replies(session, conversation_id=LONG, number=MESSAGES - 1), "conversation_id"),
    "shown": (show_long, "conversation_id"),
    "silence": (resume_long, "conversation_id"),
    "due": (lambda session: list_due(session, now=NOW, most=100), "ix_outbox_"),
    "oldest": (find_oldest, "ix_outbox_state_due_at"),
    "duplicates": (lambda session: find_duplicates(session, actor=ADA, draft=make_draft()), BY_PARTNER),
    "incidents": (lambda session: list_open_incidents(session, actor=ADA), BY_PARTNER),
    "similar": (find_similar, "ix_incidents_ended_error_code"),
    "others": (lambda session: list_others(session, incident=session.get_one(IncidentRow, 1)), BY_PARTNER),
    "deliveries": (lambda session: list_deliveries(session, incident_id=1), "ix_outbox_incident_id"),
    "reopenable": (lambda session: list_reopenable_incidents(session, actor=ADA, now=NOW), BY_PARTNER),
}
"""What is done, and an index (or the beginning of its name) by which something is found."""


def fill(session: Session) -> None:
    """Put in so much that reading all of it would be noticed."""
    numbers = range(1, PARTNERS + 1)
    session.execute(insert(PartnerRow), [{"id": f"partner-{n}", "name": f"{n}", "time_zone": "UTC"} for n in numbers])
    contacts = [{"id": f"contact-{n}", "partner_id": f"partner-{n}", "name": f"{n}", "roles": []} for n in numbers]
    session.execute(insert(ContactRow), contacts)
    talk = {"channel": "web", "created_at": NOW}
    known: list[dict[str, Any]] = [
        {"id": f"conversation-{n}", "subject": f"{n}", "partner_id": f"partner-{n}", "contact_id": f"contact-{n}"}
        for n in numbers
    ]
    visitors: list[dict[str, Any]] = [
        {"id": f"v-{n}", "subject": f"v-{n}", "partner_id": None, "contact_id": None} for n in range(OTHERS)
    ]
    session.execute(insert(ConversationRow), [{**each, **talk} for each in (*known, *visitors)])
    incident = {"severity": "B", "language": "en", "description": "It fails.", "changed_at": NOW}
    incidents = [
        {
            "partner_id": f"partner-{n}",
            "contact_id": f"contact-{n}",
            "conversation_id": f"conversation-{n}",
            "request_id": f"{k}",
            "state": "closed" if k else "new",
            "error_code": f"0x8007{n % 50:04d}" if n % 2 else None,
            "product": f"product-{n % 7}",
            "opened_at": NOW - timedelta(minutes=10 * n + k),
            **incident,
        }
        for n in numbers
        for k in range(10)
    ]
    session.execute(insert(IncidentRow), incidents)
    entry = {"at": NOW, "author": "agent", "actor": "nora", "deed": "NOTED", "state": "new", "details": {}}
    entries = [{"incident_id": n, **entry} for n in range(1, 10 * PARTNERS + 1)]
    session.execute(insert(TimelineEntryRow), entries)
    session.execute(text("UPDATE conversations SET incident_id = 10 * CAST(subject AS INTEGER) WHERE id LIKE 'c%'"))
    said = [
        {
            "conversation_id": conversation,
            "number": n,
            "author": "bot" if n % 2 else "partner",
            "answers": n - 1 if n % 2 else None,
            "state": None if n % 2 else "answered",
            "turn": None if n % 2 else n,
            "created_at": NOW,
            "text": "Hello",
        }
        for conversation, size in ((LONG, MESSAGES), *((f"v-{n}", 4) for n in range(OTHERS)))
        for n in range(1, size + 1)
    ]
    session.execute(insert(MessageRow), said)
    session.execute(text(f"UPDATE conversations SET started_number = {MESSAGES - 9} WHERE id = '{LONG}'"))
    left = {"topic": "incident.answered", "payload": {}, "created_at": NOW, "due_at": NOW, "attempts": 0}
    outbox = [
        {
            "channel": "conversation" if n % 2 else "webhook",
            "target": f"conversation-{n % PARTNERS + 1}" if n % 2 else "tickets",
            "incident_id": n % PARTNERS + 1,
            "state": "delivered" if n < LEFT else "waiting",
            **left,
        }
        for n in range(LEFT + WAITING)
    ]
    session.execute(insert(OutboxRow), outbox)


@contextmanager
def watch(database: Database) -> Iterator[list[tuple[str, Any]]]:
    """Give the queries that are made of a database, each with its parameters."""
    made: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith(("SELECT", "WITH")):
            made.append((statement, parameters))

    event.listen(database.engine, "before_cursor_execute", note)
    yield made
    event.remove(database.engine, "before_cursor_execute", note)


def test_no_table_is_read_as_a_whole(any_database: Database) -> None:
    is_sqlite = any_database.engine.dialect.name == "sqlite"
    word, whole = ("EXPLAIN QUERY PLAN", "^SCAN") if is_sqlite else ("EXPLAIN", "Seq Scan on")
    with any_database.write() as session:
        fill(session)
        if not is_sqlite:
            session.execute(text("ANALYZE"))

    plans: dict[str, list[str]] = {}
    for name, (deed, _) in DEEDS.items():
        with any_database.write() as session, watch(any_database) as made:
            deed(session)
            connection = session.connection()
            rows = [row for query, given in tuple(made) for row in connection.exec_driver_sql(f"{word} {query}", given)]
            plans[name] = [str(row[-1]) for row in rows]

    reads_all = re.compile(rf"{whole} ({'|'.join(TABLES)})")
    assert [(name, line) for name, plan in plans.items() for line in plan if reads_all.search(line)] == []
    assert {name: plans[name] for name, (_, index) in DEEDS.items() if index not in str(plans[name])} == {}


@pytest.mark.parametrize("name", ["duplicates", "incidents", "reopenable"])
def test_lists_of_incidents_leave_what_is_long_where_it_is(database: Database, name: str) -> None:
    with database.read() as session, watch(database) as made:
        DEEDS[name][0](session)

    [(query, _)] = made
    assert [each for each in ("proof", "tried", "description", "impact") if f"incidents.{each}" in query] == []
