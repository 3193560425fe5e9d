from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Barrier

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.incidents import (
    Draft,
    Incident,
    find_incident,
    format_number,
    list_open_incidents,
    open_incident,
    read_quota,
)
from keyclerk.quota import Quota
from keyclerk.store.database import Database
from keyclerk.store.tables import IncidentRow, PartnerRow
from tests.factories import NOW, make_actor, make_draft, make_partner


def open_one(
    session: Session,
    actor: Actor,
    *,
    request: str = "r-1",
    conversation: str = "c-1",
    draft: Draft | None = None,
    now: datetime = NOW,
) -> Incident | None:
    return open_incident(
        session,
        actor=actor,
        draft=draft or make_draft(),
        language="en",
        conversation_id=conversation,
        request_id=request,
        now=now,
    )


def count_incidents(session: Session) -> int | None:
    return session.scalar(select(func.count()).select_from(IncidentRow))


def test_an_incident_is_opened_with_what_was_said(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)

        opened = open_one(session, actor, draft=make_draft(severity="A", suffix="372PD", error_code="0xC004C008"))

        row = session.scalars(select(IncidentRow)).one()
    assert opened == Incident(1, "INC-000001", "windows-server", "new", "A", NOW)
    assert (row.partner_id, row.contact_id, row.conversation_id, row.request_id) == ("contoso", "ada", "c-1", "r-1")
    assert (row.suffix, row.error_code, row.computer, row.language) == ("372PD", "0xC004C008", None, "en")
    assert row.description == "The activation fails."


@pytest.mark.parametrize(("id_", "number"), [(1, "INC-000001"), (123, "INC-000123"), (12345678, "INC-12345678")])
def test_the_number_of_an_incident_has_six_digits_or_more(id_: int, number: str) -> None:
    assert format_number(id_) == number


def test_the_same_request_opens_one_incident_only(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        first = open_one(session, actor)

        assert open_one(session, actor) == first
        assert open_one(session, actor, draft=make_draft(severity="A")) == first
        assert count_incidents(session) == 1


def test_another_request_and_another_conversation_open_another_incident(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)

        opened = [
            open_one(session, actor, request=request, conversation=conversation)
            for request, conversation in [("r-1", "c-1"), ("r-2", "c-1"), ("r-1", "c-2")]
        ]

    assert [incident and incident.number for incident in opened] == ["INC-000001", "INC-000002", "INC-000003"]


def test_no_incident_is_opened_once_the_quota_is_used_up_but_the_last_one_is_still_told(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        session.get_one(PartnerRow, "contoso").incidents_used = 14
        last = open_one(session, actor, request="r-1")

        assert open_one(session, actor, request="r-2") is None
        assert open_one(session, actor, request="r-1") == last
        assert count_incidents(session) == 1


def test_without_a_membership_nothing_limits_the_incidents(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        partner = session.get_one(PartnerRow, "contoso")
        partner.membership, partner.incidents_used = None, 99

        opened = [open_one(session, actor, request=f"r-{number}") for number in range(3)]

        assert None not in opened
        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(None, 102)


@pytest.mark.parametrize(
    ("membership", "total"), [("action_pack", 10), ("silver", 15), ("gold", 20), ("solutions_partner", 20)]
)
def test_a_membership_brings_its_number_of_incidents(database: Database, membership: str, total: int) -> None:
    with database.write() as session:
        make_partner(session, membership=membership, incidents_used=4)

        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(total, 4)


def test_the_quota_counts_the_incidents_of_this_membership_year_of_this_partner(database: Database) -> None:
    with database.write() as session:
        actor, other = make_actor(session), make_actor(session, "grace", partner="fabrikam")
        session.get_one(PartnerRow, "contoso").member_since = date(2024, 6, 15)
        moments = [
            datetime(2025, 6, 14, 12, tzinfo=UTC),
            datetime(2026, 6, 14, 23, 59, tzinfo=UTC),
            datetime(2026, 6, 15, 0, 0, tzinfo=UTC),
            datetime(2026, 6, 15, 11, 0, tzinfo=UTC),
        ]
        for number, moment in enumerate(moments):
            open_one(session, actor, request=f"r-{number}", now=moment)
        open_one(session, other, request="r-9")

        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(15, 2)
        assert read_quota(session, partner_id="contoso", now=moments[1]) == Quota(15, 3)


def test_an_incident_that_was_withdrawn_uses_none_of_the_quota(database: Database) -> None:
    with database.write() as session:
        open_one(session, make_actor(session))
        session.scalars(select(IncidentRow)).one().state = "withdrawn"

        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(15, 0)


@pytest.mark.parametrize(("threads", "left"), [(2, 1), (12, 3)])
def test_of_many_who_submit_at_once_as_many_succeed_as_there_are_incidents_left(
    any_database: Database, threads: int, left: int
) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        session.get_one(PartnerRow, "contoso").incidents_used = 15 - left
    barrier = Barrier(threads)

    def submit(number: int) -> Incident | None:
        barrier.wait()
        with any_database.write() as session:
            return open_one(session, actor, request=f"r-{number}", conversation=f"c-{number}")

    with ThreadPoolExecutor(threads) as pool:
        opened = list(pool.map(submit, range(threads)))

    assert opened.count(None) == threads - left
    with any_database.read() as session:
        assert count_incidents(session) == left


def test_the_same_request_by_many_at_once_opens_one_incident(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
    barrier = Barrier(6)

    def submit(_number: int) -> Incident | None:
        barrier.wait()
        with any_database.write() as session:
            return open_one(session, actor)

    with ThreadPoolExecutor(6) as pool:
        opened = set(pool.map(submit, range(6)))

    assert len(opened) == 1
    with any_database.read() as session:
        assert count_incidents(session) == 1


@pytest.mark.parametrize(
    ("reader", "role", "sees_details"),
    [
        ("ada", "user", True),
        ("bob", "user", False),
        ("bob", "partner_admin", True),
        ("bob", "global_admin", True),
    ],
)
def test_who_opened_an_incident_and_administrators_see_its_details(
    database: Database, reader: str, role: str, *, sees_details: bool
) -> None:
    with database.write() as session:
        writer = make_actor(session, "ada", role="user")
        opened = open_one(session, writer)
        actor = writer if reader == "ada" else make_actor(session, reader, role=role)

        found = find_incident(session, actor=actor, number="INC-000001")

        assert opened is not None
        assert found == (opened if sees_details else replace(opened, severity=None, opened_at=None))
        assert list_open_incidents(session, actor=actor) == [found]


@pytest.mark.parametrize("role", ["user", "partner_admin", "global_admin"])
def test_an_incident_of_another_partner_is_as_unknown_as_one_that_is_not_there(database: Database, role: str) -> None:
    with database.write() as session:
        open_one(session, make_actor(session))
        stranger = make_actor(session, "grace", partner="fabrikam", role=role)

        assert find_incident(session, actor=stranger, number="INC-000001") is None
        assert find_incident(session, actor=stranger, number="INC-000002") is None
        assert list_open_incidents(session, actor=stranger) == []


@pytest.mark.parametrize("number", ["", "1", "INC-", "INC-000001x", "xINC-000001", "INC-0000000001", "inc 1"])
def test_what_is_no_number_finds_no_incident(database: Database, number: str) -> None:
    with database.write() as session:
        actor = make_actor(session)
        open_one(session, actor)

        assert find_incident(session, actor=actor, number=number) is None


def test_open_incidents_are_listed_from_the_newest_on(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        for number, state in enumerate(
            ["new", "open", "waiting_for_partner", "solved", "closed", "withdrawn"], start=1
        ):
            open_one(session, actor, request=f"r-{number}")
            session.get_one(IncidentRow, number).state = state

        incidents = list_open_incidents(session, actor=actor)

    assert [(incident.number, incident.state) for incident in incidents] == [
        ("INC-000003", "waiting_for_partner"),
        ("INC-000002", "open"),
        ("INC-000001", "new"),
    ]
