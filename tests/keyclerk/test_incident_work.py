from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.agents import add_agent, disable_agent
from keyclerk.hand_off import end_incident, hand_over
from keyclerk.incidents import (
    Changed,
    Doer,
    Refused,
    change_incident,
    find_incident,
    list_reopenable_incidents,
    list_timeline,
    read_quota,
)
from keyclerk.incidents.assigning import assign_incident, pause_incident, resume_incident
from keyclerk.incidents.merging import merge_incident
from keyclerk.incidents.severity import UnknownSeverityError, rate_incident
from keyclerk.life_cycle import Deed, Reason, Role, State
from keyclerk.quota import Quota
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, IncidentRow, OutboxRow
from tests.factories import NOW, make_actor, make_conversation, make_draft, make_incident, read_everything

NORA = Doer(Role.AGENT, "Nora")
ADA = Doer(Role.OPENER, "ada")
HOURS = {"A": 8.0, "B": 24.0}
LATER = NOW + timedelta(hours=1)


def put_agent(session: Session, name: str, *, partners: list[str] | None = None) -> None:
    add_agent(session, agent_id=f"{name.lower()}@example.com", name=name, partner_ids=partners, actor="tests", now=NOW)


def change(session: Session, deed: Deed, doer: Doer = NORA, *, id_: int = 1, now: datetime = NOW) -> IncidentRow:
    changed = change_incident(session, incident_id=id_, deed=deed, doer=doer, now=now, text="Words.")
    assert isinstance(changed, Changed)
    return changed.incident


def rate(session: Session, severity: str, *, now: datetime = LATER, version: int | None = None) -> Changed | Refused:
    return rate_incident(
        session, incident_id=1, severity=severity, doer=NORA, now=now, solution_hours=HOURS, version=version
    )


def merge(session: Session, id_: int, into: int, *, version: int | None = None) -> Changed | Refused:
    return merge_incident(session, incident_id=id_, into_id=into, doer=NORA, now=LATER, version=version)


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour, minute, tzinfo=UTC)


# Assigning


def test_an_incident_that_is_assigned_has_another_owner_and_is_not_taken_yet(any_database: Database) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))
        put_agent(session, "Eva")

        done = assign_incident(session, incident_id=1, owner="Eva", doer=NORA, now=LATER, version=0)

        assert isinstance(done, Changed)
        assert (done.incident.owner, done.incident.state, done.incident.taken_at) == ("Eva", "new", None)
        assert (done.entry.deed, done.entry.text, done.entry.details) == ("ASSIGNED", None, {"owner": "Eva"})
        assert [entry.deed for entry in list_timeline(session, incident_id=1)] == ["OPENED"]
        told = session.scalars(select(OutboxRow).order_by(OutboxRow.id.desc())).first()
    assert told is not None
    assert (told.channel, told.topic, told.payload["owner"]) == ("webhook", "incident.assigned", "Eva")


@pytest.mark.parametrize(
    ("owner", "version", "code"),
    [
        ("Nobody", 0, "UNKNOWN_AGENT"),
        ("Gone", 0, "UNKNOWN_AGENT"),
        ("Elsewhere", 0, "UNKNOWN_AGENT"),
        ("", 0, "UNKNOWN_AGENT"),
        ("Eva", 7, "STALE"),
    ],
)
def test_an_incident_is_assigned_to_an_agent_of_its_partner_alone(
    database: Database, owner: str, version: int, code: str
) -> None:
    with database.write() as session:
        make_actor(session, "cleo", partner="studio")
        make_incident(session, make_actor(session))
        put_agent(session, "Eva", partners=["contoso"])
        put_agent(session, "Elsewhere", partners=["studio"])
        put_agent(session, "Gone")
        disable_agent(session, agent_id="gone@example.com", actor="tests", now=NOW)

        done = assign_incident(session, incident_id=1, owner=owner, doer=NORA, now=LATER, version=version)

    assert done == Refused(code, "new")


def test_who_has_an_incident_already_is_not_assigned_it(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))
        put_agent(session, "Nora")
        change(session, Deed.TAKEN)

        done = assign_incident(session, incident_id=1, owner="Nora", doer=NORA, now=LATER)

    assert done == Refused("UNCHANGED", "open")


def test_an_incident_that_ended_is_not_assigned(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))
        put_agent(session, "Eva")
        change(session, Deed.SOLVED)

        done = assign_incident(session, incident_id=1, owner="Eva", doer=NORA, now=LATER)

    assert done == Refused("WRONG_STATE", "solved")


# Waiting without a word


def test_an_incident_rests_and_goes_on_without_a_word_to_the_partner(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        make_conversation(session)
        make_incident(session, actor)
        due_at = session.get_one(IncidentRow, 1).response_due_at
        assert due_at is not None

        paused = pause_incident(session, incident_id=1, doer=NORA, now=NOW, version=0)
        assert isinstance(paused, Changed)
        assert (paused.incident.state, paused.incident.waiting_since, paused.incident.owner) == (
            "waiting_for_partner",
            NOW,
            "Nora",
        )
        assert pause_incident(session, incident_id=1, doer=NORA, now=NOW) == Refused(
            "WRONG_STATE", "waiting_for_partner"
        )
        resumed = resume_incident(session, incident_id=1, doer=NORA, now=LATER, version=1)
        assert isinstance(resumed, Changed)
        assert (resumed.incident.state, resumed.incident.waiting_since) == ("open", None)
        assert resumed.incident.response_due_at == due_at + timedelta(hours=1)
        assert resumed.incident.responded_at is None
        assert (paused.entry.text, resumed.entry.text) == (None, None)
        assert set(session.scalars(select(OutboxRow.channel))) == {"webhook"}


def test_who_comes_second_is_told_that_it_changed(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))
        change(session, Deed.TAKEN)
        put_agent(session, "Eva")
        make_incident(session, make_actor(session, "bob"), request_id="r-2")

        assert pause_incident(session, incident_id=1, doer=NORA, now=LATER, version=0) == Refused("STALE", "open")
        assert resume_incident(session, incident_id=1, doer=NORA, now=LATER, version=0) == Refused("STALE", "open")
        assert rate(session, "A", version=0) == Refused("STALE", "open")
        assert merge(session, 1, 2, version=0) == Refused("STALE", "open")


# Severity


def test_a_severity_brings_the_targets_that_it_would_have_had_from_the_beginning(any_database: Database) -> None:
    """Severity A: one hour by the clock, C: business hours; B opened at 14:00 in Paris is due the next morning."""
    with any_database.write() as session:
        draft = make_draft(severity="B")
        make_incident(session, make_actor(session), draft=draft, solution_hours=HOURS)
        row = session.get_one(IncidentRow, 1)
        before = row.response_due_at, row.solution_due_at

        done = rate(session, "A", version=0)

        assert isinstance(done, Changed)
        assert (row.severity, row.state, row.owner, row.taken_at) == ("A", "new", None, None)
        assert (done.entry.text, done.entry.details) == (None, {"from": "B", "to": "A"})
        twin = make_incident(
            session, make_actor(session, "bob"), draft=make_draft(severity="A"), request_id="r-2", solution_hours=HOURS
        )
        other = session.get_one(IncidentRow, twin.id)
        assert (row.response_due_at, row.solution_due_at) == (other.response_due_at, other.solution_due_at)
        assert isinstance(rate(session, "B"), Changed)
        assert (row.response_due_at, row.solution_due_at) == before
        assert isinstance(rate(session, "C"), Changed)
        assert row.solution_due_at is None


def test_rating_there_and_back_leaves_the_targets_as_waiting_and_reopening_had_made_them(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session), solution_hours=HOURS)
        row = session.get_one(IncidentRow, 1)
        pause_incident(session, incident_id=1, doer=NORA, now=utc(15, 13))
        change(session, Deed.COMMENTED, ADA, now=utc(16, 9, 30))
        pause_incident(session, incident_id=1, doer=NORA, now=utc(16, 10))
        change(session, Deed.SOLVED, now=utc(17, 11))
        change(session, Deed.REOPENED, ADA, now=utc(18, 8))
        pause_incident(session, incident_id=1, doer=NORA, now=utc(18, 12))
        before = row.response_due_at, row.solution_due_at

        rate(session, "A", now=utc(19, 8))
        assert row.solution_due_at != before[1]
        rate(session, "B", now=utc(19, 9))

        assert row.response_due_at == before[0]
        assert row.solution_due_at == before[1]


def test_a_response_that_was_given_keeps_its_target(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session), solution_hours=HOURS)
        row = session.get_one(IncidentRow, 1)
        change(session, Deed.ANSWERED)
        before = row.response_due_at, row.solution_due_at

        rate(session, "A")

        assert row.response_due_at == before[0]
        assert row.solution_due_at == NOW + timedelta(hours=8)


def test_an_incident_without_targets_gets_none_by_its_severity(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))
        row = session.get_one(IncidentRow, 1)
        row.response_due_at = row.solution_due_at = None

        assert isinstance(rate(session, "A"), Changed)

        assert (row.severity, row.response_due_at, row.solution_due_at) == ("A", None, None)


def test_the_same_severity_is_no_change_and_another_letter_none(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))

        assert rate(session, "B") == Refused("UNCHANGED", "new")
        with pytest.raises(UnknownSeverityError):
            rate(session, "D")


# Reasons


def test_why_an_incident_ended_is_kept_until_it_goes_on(any_database: Database) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))

        done = end_incident(
            session,
            incident_id=1,
            deed=Deed.SOLVED,
            doer=NORA,
            now=NOW,
            text="Raised.",
            reason=Reason.KEY_LIMIT_RAISED,
        )

        assert isinstance(done, Changed)
        assert (done.incident.reason, done.entry.details) == ("KEY_LIMIT_RAISED", {"reason": "KEY_LIMIT_RAISED"})
        assert change(session, Deed.NOTED).reason == "KEY_LIMIT_RAISED"
        assert change(session, Deed.CLOSED, ADA).reason == "KEY_LIMIT_RAISED"
        assert change(session, Deed.REOPENED, ADA).reason is None
        assert change(session, Deed.SOLVED).reason is None


def test_what_does_not_end_an_incident_has_no_reason(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))

        done = change_incident(
            session, incident_id=1, deed=Deed.ANSWERED, doer=NORA, now=NOW, text="Hello.", reason=Reason.OTHER
        )

    assert isinstance(done, Changed)
    assert (done.incident.reason, done.entry.details) == (None, {})


# Merging


def put_two(session: Session) -> None:
    """Open two incidents of a partner with 20 a year, each in a conversation."""
    actor = make_actor(session)
    for number in (1, 2):
        make_conversation(session, id_=f"c-{number}")
        make_incident(session, actor, conversation_id=f"c-{number}")


def test_a_duplicate_ends_and_the_other_one_names_it(any_database: Database) -> None:
    with any_database.write() as session:
        put_two(session)
        session.query(OutboxRow).delete()
        quota = read_quota(session, partner_id="contoso", now=NOW)

        done = merge(session, 2, 1, version=0)

        assert isinstance(done, Changed)
        row = done.incident
        assert (row.id, row.state, row.merged_into, row.reason, row.ended_at) == (2, "closed", 1, "DUPLICATE", LATER)
        assert (done.entry.deed, done.entry.details["into"]) == ("MERGED", "INC-000001")
        linked = list_timeline(session, incident_id=1, internal=True)[-1]
        assert (linked.deed, linked.details, linked.state) == ("LINKED", {"duplicate": "INC-000002"}, "new")
        assert [entry.deed for entry in list_timeline(session, incident_id=1)] == ["OPENED"]
        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(quota.total, quota.used - 1)
        news = session.scalars(select(OutboxRow).order_by(OutboxRow.id)).all()
    assert [(each.channel, each.target, each.topic) for each in news] == [
        ("webhook", "*", "incident.merged"),
        ("conversation", "c-2", "incident.merged"),
    ]
    assert news[0].payload["merged_into"] == "INC-000001"
    assert news[1].payload["response"] == "utter_news_merged"
    values = news[1].payload["values"]
    assert (values["number"], values["into"], values["agent"]) == ("INC-000002", "INC-000001", "Nora")


def test_a_duplicate_whose_conversation_is_held_gives_it_back(database: Database) -> None:
    with database.write() as session:
        put_two(session)
        hand_over(session, conversation_id="c-2", incident_id=2, doer=NORA, now=NOW)

        assert isinstance(merge(session, 2, 1), Changed)

        assert session.get_one(ConversationRow, "c-2").held_by == "bot"


@pytest.mark.parametrize(
    ("id_", "into", "code"),
    [
        (1, 1, "SAME_INCIDENT"),
        (1, 9, "UNKNOWN_INCIDENT"),
        (1, 3, "UNKNOWN_INCIDENT"),
        (1, 4, "MERGED"),
        (2, 4, "MERGED"),
        (1, 5, "OTHER_ENDED"),
        (4, 1, "WRONG_STATE"),
        (5, 1, "WRONG_STATE"),
    ],
)
def test_what_cannot_be_merged_stays_as_it_was(any_database: Database, id_: int, into: int, code: str) -> None:
    """Incident 3 is another partner's, 4 a duplicate of 2, 5 solved."""
    with any_database.write() as session:
        put_two(session)
        make_incident(session, make_actor(session, "cleo", partner="studio"), conversation_id="c-3")
        for number in (4, 5):
            make_incident(session, make_actor(session, f"ada-{number}"), conversation_id=f"c-{number}")
        assert isinstance(merge(session, 4, 2), Changed)
        change(session, Deed.SOLVED, id_=5)
    before = read_everything(any_database)

    with any_database.write() as session:
        done = merge(session, id_, into)

    assert isinstance(done, Refused)
    assert done.code == code
    assert read_everything(any_database) == before


def test_a_duplicate_is_reopened_by_agents_alone_and_counts_again(database: Database) -> None:
    with database.write() as session:
        put_two(session)
        merge(session, 2, 1)
        actor = make_actor(session, "bob")

        assert list_reopenable_incidents(session, actor=actor, now=LATER) == []
        found = find_incident(session, actor=actor, number="INC-000002")
        assert found is not None
        assert Deed.REOPENED not in found.deeds
        refused = change_incident(session, incident_id=2, deed=Deed.REOPENED, doer=ADA, now=LATER)
        assert refused == Refused("MERGED", "closed")
        assert read_quota(session, partner_id="contoso", now=NOW).used == 1

        row = change(session, Deed.REOPENED, id_=2, now=LATER)

        assert (row.state, row.merged_into, row.reason) == (State.OPEN, None, None)
        assert read_quota(session, partner_id="contoso", now=NOW).used == 2
        assert isinstance(merge(session, 1, 2), Changed)
