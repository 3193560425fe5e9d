"""History: what is shown of a conversation after it was begun anew, on SQLite and PostgreSQL."""

import threading
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from keyclerk.conversations import AGENT, BOT, PARTNER, add_message, lock_conversation
from keyclerk.history import begin_anew, list_shown, read_page
from keyclerk.messages import list_messages
from keyclerk.silence import find_where, note_return, starts_anew
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, MessageRow
from tests.factories import NOW, make_actor, make_conversation


def begin(database: Database, **given: Any) -> str:
    """Begin a conversation of Ada's, and return its id."""
    with database.write() as session:
        make_actor(session)
        return make_conversation(session, **given).id


def say(session: Session, conversation: ConversationRow, author: str, **given: Any) -> MessageRow:
    return add_message(session, conversation, author=author, created_at=NOW, text="Hello", **given)


def ask(session: Session, conversation: ConversationRow) -> int:
    """Have the partner say something, and return its number."""
    return say(session, conversation, PARTNER, state="answered", turn=conversation.last_number + 1).number


def number(messages: list[MessageRow]) -> list[int]:
    return [each.number for each in messages]


def test_what_is_withheld_is_never_shown(any_database: Database) -> None:
    id_ = begin(any_database)
    with any_database.write() as session:
        conversation = lock_conversation(session, conversation_id=id_)
        asked = ask(session, conversation)
        say(session, conversation, BOT, answers=asked, withheld=True)
        say(session, conversation, AGENT)
        session.flush()

        shown = list_shown(session, conversation, after=0)
        page = read_page(session, conversation, before=None, most=10)

    assert number(shown) == number(page.messages) == [1, 3]
    assert not page.has_more


def test_a_late_answer_to_what_was_cleared_is_not_shown_and_news_are(any_database: Database) -> None:
    id_ = begin(any_database)
    with any_database.write() as session:
        conversation = lock_conversation(session, conversation_id=id_)
        before = ask(session, conversation)
        assert begin_anew(conversation)
        say(session, conversation, BOT, answers=before)
        say(session, conversation, BOT)
        after = ask(session, conversation)
        say(session, conversation, BOT, answers=after)
        session.flush()

        shown = list_shown(session, conversation, after=0)
        page = read_page(session, conversation, before=5, most=1)
        kept = list_messages(session, conversation_id=id_, after=0)

    assert number(shown) == [3, 4, 5]
    assert (number(page.messages), page.has_more) == ([4], True)
    assert number(kept) == [1, 2, 3, 4, 5]


def test_what_agents_hold_is_not_begun_anew(any_database: Database) -> None:
    id_ = begin(any_database, held_by=AGENT, incident_id=1, last_number=4)
    with any_database.write() as session:
        conversation = lock_conversation(session, conversation_id=id_)

        assert not begin_anew(conversation)

    with any_database.read() as session:
        conversation = session.get_one(ConversationRow, id_)
        assert (conversation.cleared_number, conversation.started_number) == (0, 0)


def test_to_begin_anew_again_changes_nothing(any_database: Database) -> None:
    id_ = begin(any_database, last_number=4, language="nl")
    for _ in range(2):
        with any_database.write() as session:
            assert begin_anew(lock_conversation(session, conversation_id=id_))

    with any_database.read() as session:
        conversation = session.get_one(ConversationRow, id_)
        numbers = conversation.cleared_number, conversation.started_number, conversation.last_number
    assert (*numbers, conversation.language) == (4, 5, 4, "nl")


def test_a_message_that_is_being_taken_is_waited_for(any_database: Database) -> None:
    id_ = begin(any_database)

    def clear() -> None:
        with any_database.write() as session:
            begin_anew(lock_conversation(session, conversation_id=id_))

    other = threading.Thread(target=clear)
    with any_database.write() as session:
        ask(session, lock_conversation(session, conversation_id=id_))
        session.flush()
        other.start()
        other.join(0.2)
        assert other.is_alive()
    other.join(30)

    with any_database.read() as session:
        assert session.get_one(ConversationRow, id_).cleared_number == 1


@pytest.mark.parametrize("days", [0, 2])
def test_rasa_starts_anew_with_the_next_message_alone(database: Database, days: int) -> None:
    id_ = begin(database, last_at=NOW)
    with database.write() as session:
        conversation = lock_conversation(session, conversation_id=id_)
        ask(session, conversation)
        say(session, conversation, BOT)
        begin_anew(conversation)
        first = say(session, conversation, PARTNER, state="received")
        note_return(session, conversation, first, now=NOW + timedelta(days=days))
        starts = starts_anew(session, conversation)
        first.state, first.turn = "answered", 2
        session.flush()

        assert (starts, starts_anew(session, conversation)) == (True, False)
        assert conversation.started_number == first.number


def test_a_late_answer_to_what_was_cleared_is_not_where_a_conversation_stands(database: Database) -> None:
    id_ = begin(database)
    with database.write() as session:
        conversation = lock_conversation(session, conversation_id=id_)
        before = ask(session, conversation)
        begin_anew(conversation)
        say(session, conversation, BOT, answers=before, response="utter_ask_severity")
        session.flush()

        assert find_where(session, conversation) is None
