"""The plans of the queries behind queues, their counters and search: none reads a whole table."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.incidents.queues import Filters, Queue, count_queues, list_queue
from keyclerk.incidents.search import search_incidents
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, IncidentRow, PartnerRow, TimelineEntryRow
from keyclerk.store.words import fill_words
from tests.factories import NOW
from tests.keyclerk.store.test_plans import watch

INCIDENTS, PARTNERS = 8000, 40
NORA = Agent("nora", "Nora", frozenset({"agent"}), None, "UTC")
LIMITED = Agent("otto", "Otto", frozenset({"agent"}), frozenset({"p-1", "p-2"}), "UTC")
PLACE = f"{int((NOW + timedelta(hours=2)).timestamp() * 1e6)}-7000"
TEXT = "The server does not take the key that it was given. " * 8
SOUGHT = ("INC-000123", "123", "3V66T", "SRV-7", "0xC004C008", "p-7", "gears grind", "nothing")

QUERIES: dict[str, Callable[[Session], Any]] = {
    "counters": lambda session: count_queues(session, agent=NORA, now=NOW),
    "counters of few": lambda session: count_queues(session, agent=LIMITED, now=NOW),
    "filtered counters": lambda session: count_queues(
        session, agent=NORA, now=NOW, filters=Filters("nl", "office", "A")
    ),
    **{
        f"{queue} {name}": lambda session, queue=queue, given=given: list_queue(  # type: ignore[misc]
            session, queue=queue, now=NOW, **{"agent": NORA, **given}
        )
        for queue in Queue
        for name, given in {
            "first": {},
            "later": {"after": PLACE},
            "rest": {"after": "-10"},
            "filtered": {"filters": Filters("nl", "office", "A", "p-3")},
            "limited": {"agent": LIMITED},
        }.items()
    },
    **{
        f"search {sought}": lambda session, sought=sought: search_incidents(  # type: ignore[misc]
            session, agent=NORA, text=sought
        )
        for sought in SOUGHT
    },
    **{
        f"narrowed search {sought}": lambda session, sought=sought, agent=agent: search_incidents(  # type: ignore[misc]
            session, agent=agent, text=sought, filters=Filters("nl", "office", "A", state="closed")
        )
        for sought in ("", *SOUGHT)
        for agent in (NORA, LIMITED)
    },
}


def fill(session: Session) -> None:
    """Put in so many incidents, one of twenty under way, that reading all of them would be noticed."""
    partners = [{"id": f"p-{n}", "name": f"Partner {n}"} for n in range(PARTNERS)]
    session.execute(insert(PartnerRow), partners)
    contacts = [{"id": f"c-{n}", "partner_id": f"p-{n}", "name": f"{n}", "roles": []} for n in range(PARTNERS)]
    session.execute(insert(ContactRow), contacts)
    states = ("new", "open", "waiting_for_partner")
    incidents = [
        {
            "partner_id": f"p-{n % PARTNERS}",
            "contact_id": f"c-{n % PARTNERS}",
            "opened_at": NOW,
            "state": states[n // 20 % 3] if n % 20 == 0 else "closed",
            "severity": "ABC"[n % 3],
            "language": ("en", "fr", "nl")[n // 7 % 3],
            "product": "office",
            "suffix": "3V66T" if n == 9 else None,
            "error_code": "0xC004C008" if n % 1000 == 9 else None,
            "computer": f"SRV-{n}",
            "description": f"Case {n}: {TEXT}" + (" gears grind" if n % 500 == 0 else ""),
            "owner": ("Nora", "Otto", None)[n // 60 % 3] if n % 20 == 0 else "Otto",
            "due_at": NOW + timedelta(minutes=n - 300) if n % 20 == 0 and n // 20 % 3 < 2 else None,
        }
        for n in range(INCIDENTS)
    ]
    session.execute(insert(IncidentRow), incidents)
    entry = {"at": NOW, "author": "agent", "actor": "nora", "deed": "NOTED", "state": "new", "details": {}}
    session.execute(
        insert(TimelineEntryRow), [{"incident_id": n + 1, "text": f"n{n}", **entry} for n in range(INCIDENTS)]
    )
    fill_words(session.connection())


def test_no_queue_counter_or_search_reads_a_table_as_a_whole(any_database: Database) -> None:
    is_sqlite = any_database.engine.dialect.name == "sqlite"
    with any_database.write() as session:
        fill(session)
    if not is_sqlite:
        # As PostgreSQL does of itself within minutes.
        with any_database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM (ANALYZE)"))

    plans: dict[str, list[str]] = {}
    for name, query in QUERIES.items():
        with any_database.write() as session, watch(any_database) as made:
            query(session)
            connection = session.connection()
            word = "EXPLAIN QUERY PLAN" if is_sqlite else "EXPLAIN"
            rows = [row for each, given in tuple(made) for row in connection.exec_driver_sql(f"{word} {each}", given)]
            plans[name] = [str(row[-1]) for row in rows]

    # Of the indexes of queues and of filters all may be read: they hold what is under way alone, or little of each.
    whole = (
        r"^SCAN (incidents|timeline)(?! USING (COVERING )?INDEX ix_incidents_(queue|filters))"
        if is_sqlite
        else (r"Seq Scan on (incidents|timeline|incident_words)")
    )
    assert [(name, line) for name, plan in plans.items() for line in plan if re.search(whole, line)] == []
    assert [name for name, plan in plans.items() if "queue" in name and "ix_incidents_queue" not in str(plan)] == []
    assert [name for name, plan in plans.items() if "counters" in name and "ix_incidents_queue" not in str(plan)] == []
    if is_sqlite:
        # Pages come in their order from an index, so that only their own lines are read.
        ordered = [name for name in plans if name.partition(" ")[0] in tuple(Queue)]
        assert [(name, plans[name]) for name in ordered if "USE TEMP B-TREE" in str(plans[name])] == []
