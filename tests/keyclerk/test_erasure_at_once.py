"""Erasure beside others who write: in PostgreSQL each waits for the other, in one order, and nothing is left."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from keyclerk.access import Actor, find_actor
from keyclerk.conversations import accept_message, take_conversation
from keyclerk.erasure import Erasure, erase_contact, search_contact
from keyclerk.hand_off import receive_message
from keyclerk.incidents import Doer, change_incident, open_incident
from keyclerk.life_cycle import Deed, Role
from keyclerk.news import claim_news, deliver_news
from keyclerk.outbox import claim
from keyclerk.retention import delete_old_transcripts
from keyclerk.store.database import Database, repeat_conflicting
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow, OutboxRow, TimelineEntryRow
from keyclerk.tokens import InvalidTokenError
from keyclerk.webhooks import Webhook, fan_out
from tests.factories import (
    NOW,
    make_actor,
    make_circumstances,
    make_conversation,
    make_draft,
    make_inbound,
    make_incident,
)
from tests.keyclerk.waiting import wait_for_waiting
from tests.outbox import SECRET
from tests.records import read_all

WORDS = "My private number is 0470 12 34 56"
NORA = Doer(Role.AGENT, "nora")


@pytest.fixture
def filled(postgres_database: Database) -> Database:
    """Ada, whose incident an agent holds and has answered, and Bob, a colleague."""
    with postgres_database.write() as session:
        ada, bob = make_actor(session), make_actor(session, "bob")
        conversation = make_conversation(session, subject="ada", held_by="agent", incident_id=1)
        make_conversation(session, "bob", id_="c-2")
        make_incident(session, ada)
        make_incident(session, bob, conversation_id="c-2")
        assert conversation.incident_id == 1
        change_incident(session, incident_id=1, deed=Deed.ANSWERED, doer=NORA, now=NOW, text="Hello there")
    return postgres_database


def erase(database: Database) -> Erasure:
    with database.write() as session:
        return erase_contact(session, contact_id="ada", actor="op", reason="asked for", now=NOW)


def do_while_erased(database: Database, deed: Callable[[], Any]) -> Any:
    """Do a deed that begins while the erasure has not ended yet, and return what came of it."""
    with ThreadPoolExecutor(1) as pool:
        with database.write() as session:
            erase_contact(session, contact_id="ada", actor="op", reason="asked for", now=NOW)
            doing = pool.submit(deed)
            wait_for_waiting(database, 1)
        return doing.result(20)


def erase_while(database: Database, begin: Callable[[Session], Any], end: Callable[[Session], Any]) -> Any:
    """Erase while a transaction has begun and not ended; it ends when the erasure waits for it."""
    with ThreadPoolExecutor(1) as pool:
        with database.write() as session:
            begun = begin(session)
            erasing = pool.submit(erase, database)
            wait_for_waiting(database, 1)
            done = end(session)
        erasing.result(20)
    return begun, done


def find_left(database: Database, *words: str) -> list[str]:
    return [table for table, rows in read_all(database).items() for word in words if word in str(rows)]


def comment(session: Session, incident_id: int) -> Any:
    """Add Ada's words to an incident, as an action does."""
    actor = find_actor(session, contact_id="ada", partner_id="contoso", writes=True)
    if actor is None:
        return None
    doer = Doer(Role.OPENER if incident_id == 1 else Role.ADMIN, actor.contact_id)
    return change_incident(session, incident_id=incident_id, deed=Deed.COMMENTED, doer=doer, now=NOW, text=WORDS)


@pytest.mark.parametrize("incident", [1, 2])
def test_who_is_being_erased_adds_nothing_any_more(filled: Database, incident: int) -> None:
    def add() -> Any:
        with filled.write() as session:
            return comment(session, incident)

    assert do_while_erased(filled, add) is None
    assert find_left(filled, WORDS, "'ada'") == []


@pytest.mark.parametrize("incident", [1, 2])
def test_what_is_being_added_is_waited_for_and_taken_out(filled: Database, incident: int) -> None:
    erase_while(filled, lambda session: comment(session, incident), lambda _: None)

    assert find_left(filled, WORDS, "'ada'") == []


def test_a_message_of_somebody_who_is_being_erased_is_refused_like_a_bad_token(filled: Database) -> None:
    def write() -> None:
        with filled.write() as session:
            accept_message(session, make_inbound(text=WORDS), now=NOW)

    with pytest.raises(InvalidTokenError):
        do_while_erased(filled, write)
    assert find_left(filled, WORDS, "'ada'") == []


def test_somebody_who_was_erased_begins_no_conversation(any_database: Database) -> None:
    with any_database.write() as session:
        make_actor(session)
    erase(any_database)

    with any_database.write() as session, pytest.raises(InvalidTokenError):
        take_conversation(session, make_inbound(), now=NOW)

    with any_database.read() as session:
        assert session.scalars(select(ConversationRow)).all() == []


def test_a_message_to_agents_that_is_being_taken_is_waited_for_and_taken_out(filled: Database) -> None:
    def take(session: Session) -> None:
        message = accept_message(session, make_inbound(text=WORDS), now=NOW)
        conversation = session.get_one(ConversationRow, "c-1")
        assert receive_message(session, conversation, message, now=NOW) is None

    erase_while(filled, take, lambda session: session.flush())

    assert find_left(filled, WORDS, "'ada'") == []


def test_news_that_is_being_told_and_an_erasure_wait_in_one_order(filled: Database) -> None:
    def tell(session: Session) -> None:
        row = claim_news(session, read_news(session))
        assert row is not None
        assert deliver_news(session, row, now=NOW) is not None

    erase_while(filled, lambda session: session.get(ConversationRow, "c-1", with_for_update=True), tell)

    assert find_left(filled, "Hello there", "'ada'") == ["timeline"]


def test_news_is_not_told_to_somebody_who_is_being_erased(filled: Database) -> None:
    def tell() -> Any:
        with filled.write() as session:
            return claim_news(session, read_news(session))

    assert do_while_erased(filled, tell) is None


def test_an_incident_that_is_being_opened_and_an_erasure_do_not_wait_for_each_other_both(filled: Database) -> None:
    def submit(session: Session) -> None:
        circumstances = make_circumstances(request_id="r-9")
        draft = make_draft(description=WORDS)
        assert open_incident(session, actor=read_ada(session), draft=draft, circumstances=circumstances, now=NOW)

    erase_while(filled, read_ada, submit)

    assert find_left(filled, WORDS, "'ada'") == []


def test_while_an_incident_is_opened_a_colleague_begins_a_conversation(filled: Database) -> None:
    with filled.write() as session, filled.write() as beside:
        circumstances = make_circumstances(request_id="r-9")
        open_incident(session, actor=read_ada(session), draft=make_draft(), circumstances=circumstances, now=NOW)
        beside.execute(text("SET LOCAL lock_timeout = '5s'"))

        begun = take_conversation(beside, make_inbound(subject="bob"), now=NOW)

        assert begun.contact_id == "bob"


def test_what_is_being_handed_to_webhooks_is_dropped_with_its_copies(filled: Database) -> None:
    with filled.read() as session:
        event = session.scalars(select(OutboxRow).where(OutboxRow.incident_id == 1, OutboxRow.target == "*")).first()
    assert event is not None
    webhooks = {"tickets": Webhook(url="https://tickets.example/hook", secret=SECRET)}

    def hand_out(session: Session) -> None:
        row = claim(session, event.id)
        assert row is not None
        fan_out(session, row, webhooks=webhooks, now=NOW)

    erase_while(filled, hand_out, lambda _: None)

    with filled.read() as session:
        copies = session.scalars(select(OutboxRow).where(OutboxRow.target == "tickets")).all()
    assert [(copy.state, copy.payload) for copy in copies] == [("dropped", {})]


def test_retention_waits_for_no_erasure(filled: Database) -> None:
    with filled.write() as session:
        for number, conversation in enumerate(("c-1", "c-2", "c-2"), start=1):
            session.add(
                MessageRow(
                    conversation_id=conversation, number=number, author="bot", text="Ada", created_at=NOW,
                    withheld=False,
                )
            )  # fmt: skip
        for incident in session.scalars(select(IncidentRow)):
            incident.state = "closed"
    later = NOW + timedelta(days=400)

    with filled.write() as session:
        erase_contact(session, contact_id="ada", actor="op", reason="asked for", now=NOW)
        beside = delete_old_transcripts(filled, now=later, days=30)
    after = delete_old_transcripts(filled, now=later, days=30)

    # Of each conversation those rows are left for another time that the erasure is at.
    assert (beside.messages, after.messages) == (0, 3)


def test_what_comes_between_the_search_and_the_erasure_is_taken_out_too(any_database: Database) -> None:
    with any_database.write() as session:
        ada = make_actor(session)
        make_actor(session, "bob")
        make_conversation(session)
        make_conversation(session, "bob", id_="c-2")
        make_incident(session, ada)
        add_bot_message(session, 1, "Before: Ada.")
    with any_database.read() as session:
        search = search_contact(session, contact_id="ada")
    with any_database.write() as session:
        add_bot_message(session, 2, f"After: ada; {WORDS}")
        add_bot_message(session, 3, "Nobody")
        change_incident(session, incident_id=1, deed=Deed.COMMENTED, doer=Doer(Role.OPENER, "ada"), now=NOW, text=WORDS)

    with any_database.write() as session:
        erase_contact(session, contact_id="ada", actor="op", reason="asked for", now=NOW, search=search)

    with any_database.read() as session:
        texts = session.scalars(select(MessageRow.text).order_by(MessageRow.number)).all()
        said = session.scalars(select(TimelineEntryRow.text).where(TimelineEntryRow.author == "partner")).all()
    assert texts == ["Before: ….", "After: …; …", "Nobody"]
    assert set(said) == {""}


def add_bot_message(session: Session, number: int, said: str) -> None:
    message = {"author": "bot", "created_at": NOW, "text": said}
    session.add(MessageRow(conversation_id="c-2", number=number, **message))


def read_ada(session: Session) -> Actor:
    actor = find_actor(session, contact_id="ada", partner_id="contoso", writes=True)
    assert actor is not None
    return actor


def read_news(session: Session) -> OutboxRow:
    return session.scalars(select(OutboxRow).where(OutboxRow.channel == "conversation")).one()


def end_in_deadlock(database: Database, conversation: str, other: str, barrier: Barrier) -> int:
    """Lock two conversations, and wait in between for who does so the other way round; returns how often it took."""
    times = 0

    def lock_both() -> int:
        nonlocal times
        times += 1
        with database.write() as session:
            session.get(ConversationRow, conversation, with_for_update=True)
            if times == 1:
                barrier.wait()
            session.get(ConversationRow, other, with_for_update=True)
        return times

    return repeat_conflicting(lock_both)


def test_what_ended_in_a_deadlock_is_done_again(filled: Database) -> None:
    barrier = Barrier(2)

    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(end_in_deadlock, filled, *names, barrier) for names in (("c-1", "c-2"), ("c-2", "c-1"))]

    assert sorted(each.result() for each in done) == [1, 2]


def test_what_fails_for_another_reason_is_not_done_again(database: Database) -> None:
    times = []

    def fail() -> None:
        times.append(1)
        with database.write() as session:
            session.execute(text("SELECT nothing FROM nowhere"))

    with pytest.raises(OperationalError):
        repeat_conflicting(fail)
    assert len(times) == 1
