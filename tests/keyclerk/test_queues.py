"""Queues: which incidents stand in them, in which order, a page at a time; who sees them; and when they are due."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.incidents import Doer, change_incident
from keyclerk.incidents.queues import Filters, Queue, count_queues, list_queue
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.database import Database
from keyclerk.store.tables import IncidentRow
from tests.factories import NOW, make_actor, make_draft, make_incident

NORA = Agent("nora", "Nora", frozenset({"agent"}), None, "UTC")
MINUTE = timedelta(minutes=1)


def put(session: Session, *, partner: str = "contoso", language: str = "en", **columns: Any) -> int:
    """Open an incident and have it be what a test needs."""
    contact = session.info.setdefault("contacts", {})
    actor = contact.get(partner) or contact.setdefault(
        partner, make_actor(session, f"ada-of-{partner}", partner=partner)
    )
    opened = make_incident(session, actor, conversation_id=None, request_id=None, language=language)
    row = session.get_one(IncidentRow, opened.id)
    for name, value in {"response_due_at": NOW + timedelta(days=2), "solution_due_at": None, **columns}.items():
        setattr(row, name, value)
    session.flush()
    return row.id


def look(session: Session, queue: Queue, agent: Agent = NORA, **given: Any) -> list[int]:
    return [line.incident.id for line in list_queue(session, queue=queue, agent=agent, now=NOW, **given).lines]


def find_due(session: Session, incident_id: int) -> datetime | None:
    session.expire_all()
    return session.get_one(IncidentRow, incident_id).due_at


def test_each_queue_has_its_incidents_and_counts_them(any_database: Database) -> None:
    with any_database.write() as session:
        breached = put(session, response_due_at=NOW, owner="Nora", state="open")
        near = put(session, response_due_at=NOW + 60 * MINUTE)
        far = put(session, response_due_at=NOW + 61 * MINUTE, owner="Otto", state="open")
        waiting = put(session, owner="Nora", state="waiting_for_partner")
        put(session, state="solved", owner="Nora")
        found = {queue: look(session, queue) for queue in Queue}
        counts = count_queues(session, agent=NORA, now=NOW)

    assert found == {
        Queue.MINE: [breached, waiting],
        Queue.UNASSIGNED: [near],
        Queue.ESCALATING: [near],
        Queue.BREACHED: [breached],
        Queue.WAITING: [waiting],
        Queue.ALL: [breached, near, far, waiting],
    }
    assert counts == {queue: len(ids) for queue, ids in found.items()}


def test_pages_go_on_where_the_last_one_ended_whatever_was_added_or_left(any_database: Database) -> None:
    with any_database.write() as session:
        due = [put(session, response_due_at=NOW + n // 2 * MINUTE) for n in range(7)]
        resting = [put(session, state="waiting_for_partner") for _ in range(5)]
        first = list_queue(session, queue=Queue.ALL, agent=NORA, now=NOW, most=4)
        put(session, response_due_at=NOW)
        session.get_one(IncidentRow, due[3]).state = "solved"
        session.flush()
        pages, after = [ids_of(first.lines)], first.after
        while after:
            page = list_queue(session, queue=Queue.ALL, agent=NORA, now=NOW, most=4, after=after)
            pages.append(ids_of(page.lines))
            after = page.after

    assert pages == [due[:4], [*due[4:], resting[0]], resting[1:]]


def ids_of(lines: Sequence[Any]) -> list[int]:
    return [line.incident.id for line in lines]


@pytest.mark.parametrize(
    "after", ["", "nonsense", "-", "1", "x-1", "1-x", "é", "1e9-1", "²-1", "9" * 40 + "-1", "-1-1"]
)
def test_a_place_that_is_none_of_ours_is_the_beginning(database: Database, after: str) -> None:
    with database.write() as session:
        id_ = put(session)
        assert look(session, Queue.ALL, after=after) == [id_]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(language="nl"), [2]),
        (Filters(product="office"), [3]),
        (Filters(severity="A"), [4]),
        (Filters(partner_id="fabrikam"), [5]),
        (Filters(language="en", partner_id="contoso"), [1, 3, 4]),
        (Filters(language="nl", severity="A"), []),
    ],
)
def test_filters_hold_for_the_list_and_its_counters(
    any_database: Database, filters: Filters, expected: list[int]
) -> None:
    with any_database.write() as session:
        put(session)
        put(session, language="nl")
        put(session, product="office")
        put(session, severity="A")
        put(session, partner="fabrikam")
        found = look(session, Queue.ALL, filters=filters)
        counts = count_queues(session, agent=NORA, now=NOW, filters=filters)

    assert found == expected
    assert counts[Queue.ALL] == len(expected)


@pytest.mark.parametrize(("partner_ids", "expected"), [({"fabrikam"}, [2]), (set(), []), ({"contoso"}, [1])])
def test_an_agent_of_some_partners_sees_those_alone(
    any_database: Database, partner_ids: set[str], expected: list[int]
) -> None:
    agent = replace(NORA, partner_ids=frozenset(partner_ids))
    with any_database.write() as session:
        put(session)
        put(session, partner="fabrikam")
        found = look(session, Queue.ALL, agent)
        hidden = look(session, Queue.ALL, agent, filters=Filters(partner_id="northwind"))
        counts = count_queues(session, agent=agent, now=NOW)

    assert (found, hidden, counts[Queue.UNASSIGNED]) == (expected, [], len(expected))


def test_the_next_target_follows_what_is_done(database: Database) -> None:
    doer = Doer(Role.AGENT, "Nora")
    with database.write() as session:
        response, solution = NOW + 30 * MINUTE, NOW + 120 * MINUTE
        id_ = put(session, response_due_at=response, solution_due_at=solution)
        found = [find_due(session, id_)]
        for deed in (Deed.ANSWERED, Deed.ASKED, Deed.SOLVED, Deed.REOPENED):
            change_incident(session, incident_id=id_, deed=deed, doer=doer, now=NOW, text="So be it.")
            found.append(find_due(session, id_))

    assert found == [response, solution, None, None, solution]


def test_an_incident_without_targets_is_due_at_no_time(database: Database) -> None:
    with database.write() as session:
        id_ = put(session, response_due_at=None)
        assert find_due(session, id_) is None


def test_one_that_was_opened_by_a_partner_has_its_first_target(database: Database) -> None:
    with database.write() as session:
        opened = make_incident(session, make_actor(session), draft=make_draft(severity="A"))
        assert find_due(session, opened.id) == opened.response_due_at is not None
