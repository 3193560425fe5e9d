"""The plans of the queries behind reports, doubts and the audit trail: none reads a whole table."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.audit import read_audit
from keyclerk.marks import list_doubts
from keyclerk.periods import make_period
from keyclerk.reports import REPORTS
from keyclerk.store.database import Database
from keyclerk.store.tables import (
    AuditRow,
    ContactRow,
    ConversationRow,
    IncidentRow,
    MarkRow,
    MessageRow,
    PartnerRow,
    TimelineEntryRow,
)
from tests.factories import NOW
from tests.keyclerk.store.test_plans import watch

ROWS, PARTNERS = 8000, 40
APART = timedelta(hours=3)
"""So far apart things happened: few of them within the weeks of a report."""
AGENTS = {
    "of all": Agent("nora", "Nora", frozenset({"agent"}), None, "UTC"),
    "of few": Agent("otto", "Otto", frozenset({"agent"}), frozenset({"p-1", "p-2"}), "UTC"),
}

INDEXES = {
    "weeks": "ix_incidents_opened_at_partner_id",
    "products": "ix_incidents_product_opened_at_partner_id",
    "languages": "ix_incidents_language_opened_at_partner_id",
    "error_codes": "ix_incidents_error_code_opened_at_partner_id",
    "targets": "ix_incidents_solution_hours",
    "answers": "ix_messages_answered",
    "unanswered": "ix_messages_lost",
    "doubts": "ix_messages_unsure",
    "audit": "ix_audit_partner_id_id",
}
"""What is read, and an index by which it is found."""


def list_queries() -> dict[str, Callable[[Session], Any]]:
    """Return everything that is read, by its name and whose it is."""
    queries: dict[str, Callable[[Session], Any]] = {}
    for whose, agent in AGENTS.items():
        period = make_period(weeks=4, agent=agent, now=NOW)
        for name, (count, _) in REPORTS.items():
            queries[f"{name} {whose}"] = lambda session, count=count, period=period: count(session, period)  # type: ignore[misc]
        queries[f"doubts {whose}"] = lambda session, agent=agent: list_doubts(session, agent=agent)  # type: ignore[misc]
    queries["marks of all"] = lambda session: list_doubts(session, agent=AGENTS["of all"], is_marked=True)
    queries["audit of one"] = lambda session: read_audit(session, partner_id="p-3", newest=51)
    return queries


def fill(session: Session) -> None:
    """Put in so much that reading all of it would be noticed."""
    numbers = range(1, ROWS + 1)
    partners = [{"id": f"p-{n}", "name": f"Partner {n}"} for n in range(PARTNERS)]
    session.execute(insert(PartnerRow), partners)
    contacts = [{"id": f"c-{n}", "partner_id": f"p-{n}", "name": f"{n}", "roles": []} for n in range(PARTNERS)]
    session.execute(insert(ContactRow), contacts)
    talks = [
        {"id": f"t-{n}", "channel": "web", "subject": f"{n}", "partner_id": f"p-{n}", "created_at": NOW}
        for n in range(PARTNERS)
    ]
    session.execute(insert(ConversationRow), talks)
    incidents = [
        {
            "partner_id": f"p-{n % PARTNERS}",
            "contact_id": f"c-{n % PARTNERS}",
            "opened_at": NOW - n * APART,
            "ended_at": None if n % 20 == 0 else NOW - (n - 1) * APART,
            "state": "open" if n % 20 == 0 else "closed",
            "severity": "ABC"[n % 3],
            "language": ("en", "fr", "nl")[n // 7 % 3],
            "product": ("office", "visio", None)[n // 5 % 3],
            "error_code": f"0xC004{n % 50:04X}",
            "description": "It fails.",
            "response_hours": n / 1000,
            "solution_hours": None if n % 20 == 0 else n / 100,
        }
        for n in numbers
    ]
    session.execute(insert(IncidentRow), incidents)
    entry = {"author": "agent", "actor": "nora", "state": "open", "details": {}, "is_internal": False}
    entries = [
        {"incident_id": n, "at": NOW - n * APART, "deed": "NOTED" if n % 9 else "HANDED_OVER", **entry} for n in numbers
    ]
    session.execute(insert(TimelineEntryRow), entries)
    messages = [
        {
            "conversation_id": f"t-{n % PARTNERS}",
            "number": n,
            "author": "partner" if n % 2 else "bot",
            "created_at": NOW - n * APART,
            "text": "Hello",
            "turn": n if n % 2 else None,
            "state": "answered" if n % 2 else None,
            "understanding": {"band": "lost" if n % 25 == 0 else "sure"} if n % 2 else None,
        }
        for n in numbers
    ]
    session.execute(insert(MessageRow), messages)
    mark = {"intent": "greet", "text": "Hello", "language": "en", "marked_at": NOW, "marked_by": "nora"}
    session.execute(insert(MarkRow), [{"message_id": n, **mark} for n in range(1, 40, 2)])
    noted = {"at": NOW, "actor": "nora", "action": "KEY_LIMIT", "subject": "…3V66T", "details": {}}
    session.execute(insert(AuditRow), [{"partner_id": f"p-{n % PARTNERS}", **noted} for n in numbers])


def test_no_report_reads_a_table_as_a_whole(any_database: Database) -> None:
    is_sqlite = any_database.engine.dialect.name == "sqlite"
    with any_database.write() as session:
        fill(session)
        if not is_sqlite:
            session.execute(text("ANALYZE"))

    plans: dict[str, list[str]] = {}
    for name, query in list_queries().items():
        with any_database.write() as session, watch(any_database) as made:
            query(session)
            connection = session.connection()
            word = "EXPLAIN QUERY PLAN" if is_sqlite else "EXPLAIN"
            rows = [row for each, given in tuple(made) for row in connection.exec_driver_sql(f"{word} {each}", given)]
            plans[name] = [str(row[-1]) for row in rows]

    tables = "(incidents|timeline|messages|audit)"
    # The indexes of what is under way, of what is in doubt and of few things else hold little.
    whole = (
        rf"^SCAN {tables}(?! USING INDEX ix_(incidents_queue|messages_unsure))"
        if is_sqlite
        else rf"Seq Scan on {tables}"
    )
    assert [(name, line) for name, plan in plans.items() for line in plan if re.search(whole, line)] == []
    # Which incidents are the fewer, PostgreSQL sees: those of a severity, or those of some weeks.
    chosen = {**INDEXES, "targets of few": "ix_incidents_partner_id_hours"}
    if not is_sqlite:
        chosen |= {"targets": "ix_incidents_", "targets of few": "ix_incidents_"}
    missed = {
        name: plan
        for name, plan in plans.items()
        if chosen.get(name, chosen.get(name.partition(" ")[0], "")) not in str(plan)
    }
    assert missed == {}
