"""Retention of the records: what was said long ago goes, what they rest on stays."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keyclerk.conversations import State
from keyclerk.retention import PORTION, Deleted, count_old_transcripts, delete_old_transcripts
from keyclerk.store.database import Database
from keyclerk.store.tables import (
    ConversationRow,
    FeedbackRow,
    IncidentRow,
    MarkRow,
    MessageRow,
    OfferRow,
    OutboxRow,
    TimelineEntryRow,
)
from tests.factories import NOW, make_contact, make_partner
from tests.records import fill, read_all

DAYS = 30
OLD, YOUNG = NOW - timedelta(days=DAYS, seconds=1), NOW - timedelta(days=DAYS)


def make_conversation(session: Session, id_: str = "talk") -> ConversationRow:
    row = ConversationRow(
        id=id_, channel="web", subject=id_, partner_id="contoso", contact_id="ada", created_at=OLD, last_number=99
    )
    session.add(row)
    session.flush()
    return row


def say(session: Session, number: int, *, at: datetime = OLD, conversation: str = "talk", **given: Any) -> None:
    columns = {"author": "partner", "text": f"message {number}", "state": State.ANSWERED, **given}
    session.add(MessageRow(conversation_id=conversation, number=number, created_at=at, **columns))


def open_incident(session: Session, *, state: str = "open", first_number: int | None = 1) -> None:
    incident = IncidentRow(
        partner_id="contoso", contact_id="ada", conversation_id="talk", opened_at=OLD, state=state, severity="B",
        language="en", description="It smokes.", first_number=first_number,
    )  # fmt: skip
    session.add(incident)
    session.flush()
    session.add(
        TimelineEntryRow(
            incident_id=incident.id, at=OLD, author="partner", actor="ada", deed="COMMENTED", state=state,
            text="Smoke.", details={},
        )
    )  # fmt: skip


def list_numbers(database: Database, conversation: str = "talk") -> list[int]:
    query = select(MessageRow.number).where(MessageRow.conversation_id == conversation).order_by(MessageRow.number)
    with database.read() as session:
        return list(session.scalars(query))


def delete_old(database: Database) -> Deleted:
    """Delete what is old; a dry run had told as much."""
    with database.read() as session:
        told = count_old_transcripts(session, now=NOW, days=DAYS)
    deleted = delete_old_transcripts(database, now=NOW, days=DAYS)
    assert told == deleted
    with database.read() as session:
        assert count_old_transcripts(session, now=NOW, days=DAYS) == Deleted()
    return deleted


@pytest.fixture
def talk(any_database: Database) -> Database:
    """A database with an empty conversation of Ada's."""
    with any_database.write() as session:
        make_partner(session)
        make_contact(session)
        make_conversation(session)
    return any_database


def test_messages_are_deleted_when_they_are_older_than_the_limit(talk: Database) -> None:
    with talk.write() as session:
        say(session, 1)
        say(session, 2, author="bot", state=None, answers=1)
        say(session, 3, at=YOUNG)

    assert delete_old(talk) == Deleted(messages=2)
    assert list_numbers(talk) == [3]


def test_a_conversation_keeps_its_row_so_that_no_number_is_given_again(talk: Database) -> None:
    with talk.write() as session:
        say(session, 99)

    delete_old(talk)

    with talk.read() as session:
        assert session.get_one(ConversationRow, "talk").last_number == 99


@pytest.mark.parametrize("state", [State.RECEIVED, State.SENT])
def test_a_message_that_waits_for_its_answer_is_kept(talk: Database, state: State) -> None:
    with talk.write() as session:
        say(session, 1, state=state)
        say(session, 2, state=State.FAILED)

    assert delete_old(talk) == Deleted(messages=1)
    assert list_numbers(talk) == [1]


@pytest.mark.parametrize("state", ["new", "open", "waiting_for_partner"])
def test_the_transcript_of_an_incident_under_way_is_kept(talk: Database, state: str) -> None:
    with talk.write() as session:
        for number in (1, 2, 3):
            say(session, number)
        open_incident(session, state=state, first_number=2)

    assert delete_old(talk) == Deleted(messages=1)
    assert list_numbers(talk) == [2, 3]


def test_all_of_a_conversation_is_kept_for_an_incident_of_an_earlier_version(talk: Database) -> None:
    with talk.write() as session:
        say(session, 1)
        open_incident(session, first_number=None)

    assert delete_old(talk) == Deleted()


@pytest.mark.parametrize("state", ["solved", "closed", "withdrawn"])
def test_the_transcript_of_an_incident_that_has_ended_goes_and_the_incident_stays(talk: Database, state: str) -> None:
    with talk.write() as session:
        say(session, 1)
        open_incident(session, state=state)

    assert delete_old(talk) == Deleted(messages=1)
    with talk.read() as session:
        assert session.scalars(select(IncidentRow.description)).all() == ["It smokes."]
        assert session.scalars(select(TimelineEntryRow.text)).all() == ["Smoke."]


def test_buttons_go_with_the_reply_that_offered_them(talk: Database) -> None:
    with talk.write() as session:
        say(session, 1)
        say(session, 2, author="bot", state=None, answers=1)
        say(session, 3, at=YOUNG)
        say(session, 4, author="bot", state=None, answers=3, at=YOUNG)
        say(session, 5, author="agent", state=None)
        for reference, number in (("old", 1), ("young", 3), ("agent's", 5)):
            session.add(
                OfferRow(reference=reference, conversation_id="talk", number=number, title="t", intent="i", entities=[])
            )

    assert delete_old(talk) == Deleted(messages=3, offers=2)
    with talk.read() as session:
        assert session.scalars(select(OfferRow.reference)).all() == ["young"]


def test_what_was_marked_goes_with_its_message(talk: Database) -> None:
    with talk.write() as session:
        say(session, 1)
        say(session, 2, at=YOUNG)
        session.flush()
        for message in session.scalars(select(MessageRow)).all():
            mark = MarkRow(message_id=message.id, intent="greet", text=message.text, language="en", marked_at=NOW)
            mark.marked_by = "eva"
            session.add(mark)

    assert delete_old(talk) == Deleted(messages=1)
    with talk.read() as session:
        assert session.scalars(select(MarkRow.text)).all() == ["message 2"]


def test_old_feedback_loses_its_text_and_counts_on(talk: Database) -> None:
    with talk.write() as session:
        say(session, 3)
        for number, at in ((1, OLD), (2, YOUNG), (3, YOUNG)):
            session.add(
                FeedbackRow(
                    conversation_id="talk", number=number, at=at, helped=False, reason="WRONG", response="utter_x",
                    intent="greet", text="What I said.",
                )
            )  # fmt: skip

    assert delete_old(talk) == Deleted(messages=1, feedback=2)
    with talk.read() as session:
        rows = session.scalars(select(FeedbackRow).order_by(FeedbackRow.number)).all()
    assert [row.text for row in rows] == ["", "What I said.", ""]
    assert [(row.helped, row.reason, row.intent) for row in rows] == [(False, "WRONG", "greet")] * 3


def test_news_that_left_a_month_ago_goes_whatever_the_limit(talk: Database) -> None:
    ago = {days: NOW - timedelta(days=days) for days in (29, 31)}
    with talk.write() as session:
        for state in ("waiting", "delivered", "dropped", "dead"):
            for days, moment in ago.items():
                session.add(
                    OutboxRow(
                        channel="mail", target=f"{state} {days}", topic="t", payload={}, created_at=ago[31],
                        due_at=ago[31], state=state, ended_at=None if state == "waiting" else moment,
                    )
                )  # fmt: skip

    deleted = delete_old_transcripts(talk, now=NOW, days=9999)

    assert deleted == Deleted(outbox=2)
    with talk.read() as session:
        left = set(session.scalars(select(OutboxRow.target)))
    assert left == {"waiting 29", "waiting 31", "delivered 29", "dropped 29", "dead 29", "dead 31"}


def test_what_was_given_up_long_ago_loses_what_it_said_and_stays_dead(talk: Database) -> None:
    with talk.write() as session:
        for state, at in (("dead", OLD), ("dead", YOUNG), ("waiting", OLD)):
            session.add(
                OutboxRow(
                    channel="webhook", target="tickets", topic="t", payload={"text": "Smoke."}, created_at=OLD,
                    due_at=OLD, state=state, problem="HTTP_500", ended_at=None if state == "waiting" else at,
                )
            )  # fmt: skip

    assert delete_old(talk) == Deleted(outbox=1)
    with talk.read() as session:
        rows = session.scalars(select(OutboxRow).order_by(OutboxRow.id)).all()
    assert [(row.state, row.problem, row.payload) for row in rows] == [
        ("dead", "EXPIRED", {}),
        ("dead", "HTTP_500", {"text": "Smoke."}),
        ("waiting", "HTTP_500", {"text": "Smoke."}),
    ]


def test_many_messages_go_in_portions_and_those_between_that_are_needed_stay(talk: Database) -> None:
    count = 2 * PORTION + 10
    with talk.write() as session:
        for number in range(1, count + 1):
            say(session, number, state=State.SENT if number % 100 == 0 else State.ANSWERED)

    assert delete_old(talk) == Deleted(messages=count - count // 100)
    assert list_numbers(talk) == list(range(100, count + 1, 100))


def test_what_is_over_ends_after_a_portion_and_is_gone_on_with(talk: Database) -> None:
    with talk.write() as session:
        for number in range(1, PORTION + 11):
            say(session, number)
    asked = iter([False, True, True, True, True])

    first = delete_old_transcripts(talk, now=NOW, days=DAYS, is_over=lambda: next(asked))
    second = delete_old_transcripts(talk, now=NOW, days=DAYS)

    assert (first, second) == (Deleted(messages=PORTION), Deleted(messages=10))


def test_everything_else_stays_as_it_is(any_database: Database) -> None:
    fill(any_database)
    before = read_all(any_database)

    delete_old_transcripts(any_database, now=NOW, days=1)

    after = read_all(any_database)
    touched = {name for name, rows in before.items() if rows != after[name]}
    assert touched == {"feedback", "marks", "messages"}


def test_a_text_that_was_deleted_is_not_left_in_the_file(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        make_contact(session)
        make_conversation(session)
        for number in range(1, 50):
            say(session, number, text=f"secret-{number} " * 40)
    with database.write() as session:
        for row in session.scalars(select(MessageRow)):
            row.understanding = {"intent": "greet" * number}
    assert database.file is not None

    delete_old_transcripts(database, now=NOW, days=DAYS)
    is_empty = database.empty_log()

    files = [path for path in database.file.parent.glob(f"{database.file.name}*") if path.is_file()]
    assert is_empty
    assert not any(b"secret-" in path.read_bytes() for path in files)
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(MessageRow)) == 0
