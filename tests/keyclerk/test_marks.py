"""Marks: which messages are in doubt, for whom, and what agents say that they mean."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.answers import load_languages
from keyclerk.marks import (
    BadMarkError,
    UnknownMessageError,
    list_doubts,
    list_marks,
    load_intents,
    mark_message,
    unmark_message,
)
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, FeedbackRow, MessageRow
from tests.factories import NOW, make_contact, make_conversation, make_partner

EVERYBODY = Agent("eva", "Eva", frozenset({"agent"}), None, "UTC")
CONTOSOS = Agent("kim", "Kim", frozenset({"agent"}), frozenset({"contoso"}), "UTC")


def say(session: Session, conversation: str, number: int, **given: Any) -> MessageRow:
    """Have a partner say something of which the bot was unsure, unless told otherwise."""
    band = given.pop("band", "unsure")
    understanding = band and {"intent": "ask_help", "confidence": 0.4, "band": band, "language": "nl"}
    columns = {"author": "partner", "text": f"{conversation} {number}", "understanding": understanding, **given}
    row = MessageRow(conversation_id=conversation, number=number, created_at=NOW, **columns)
    session.add(row)
    session.flush()
    return row


def judge(session: Session, reply: MessageRow, *, helped: bool, reason: str | None = None) -> None:
    columns = {"at": NOW, "response": "utter_download", "text": "copied", "helped": helped, "reason": reason}
    session.add(FeedbackRow(conversation_id=reply.conversation_id, number=reply.number, **columns))


@pytest.fixture
def talks(any_database: Database) -> Database:
    """Conversations of two partners and of a visitor, in which nothing is said yet."""
    with any_database.write() as session:
        for partner, contact in (("contoso", "ada"), ("fabrikam", "bob")):
            make_partner(session, partner)
            make_contact(session, contact, partner=partner)
            make_conversation(session, contact, id_=partner)
        session.add(ConversationRow(id="visitor", channel="web", subject="v", created_at=NOW))
    return any_database


def list_texts(database: Database, agent: Agent = EVERYBODY, **given: Any) -> list[str]:
    with database.read() as session:
        return [doubt.text for doubt in list_doubts(session, agent=agent, **given)]


def test_unsure_and_lost_messages_are_in_doubt_the_newest_first(talks: Database) -> None:
    with talks.write() as session:
        for number, band in enumerate(("unsure", "sure", "lost", None), start=1):
            say(session, "contoso", number, band=band)
        say(session, "contoso", 5, text="")

    assert list_texts(talks) == ["contoso 3", "contoso 1"]


def test_a_message_whose_answer_did_not_help_is_in_doubt_with_the_reason(talks: Database) -> None:
    with talks.write() as session:
        for number, helped in ((1, False), (3, True)):
            say(session, "contoso", number, band="sure")
            reply = say(session, "contoso", number + 1, author="bot", answers=number, band=None)
            judge(session, reply, helped=helped, reason=None if helped else "wrong")

    with talks.read() as session:
        (doubt,) = list_doubts(session, agent=EVERYBODY)

    assert (doubt.text, doubt.reason, doubt.language, doubt.intent) == ("contoso 1", "wrong", "nl", "ask_help")


def test_an_agent_sees_the_messages_of_their_partners_and_visitors_only_who_works_for_all(talks: Database) -> None:
    with talks.write() as session:
        for conversation in ("contoso", "fabrikam", "visitor"):
            say(session, conversation, 1)

    assert list_texts(talks) == ["visitor 1", "fabrikam 1", "contoso 1"]
    assert list_texts(talks, CONTOSOS) == ["contoso 1"]


def test_pages_follow_one_another_without_a_gap(talks: Database) -> None:
    with talks.write() as session:
        ids = [say(session, "contoso", number, band="unsure" if number % 2 else "sure").id for number in range(1, 11)]
        for number in (2, 6):
            judge(session, say(session, "contoso", number + 20, author="bot", answers=number, band=None), helped=False)
    expected = [number for number in range(10, 0, -1) if number % 2 or number in (2, 6)]

    seen, before = [], None
    while True:
        with talks.read() as session:
            page = list_doubts(session, agent=EVERYBODY, before=before, most=3)
        if not page:
            break
        seen += [doubt.message_id for doubt in page]
        before = seen[-1]

    assert seen == [ids[number - 1] for number in expected]


def test_the_newest_mark_of_a_message_holds_and_can_be_taken_back(talks: Database) -> None:
    with talks.write() as session:
        message = say(session, "contoso", 1)
        for days, (intent, language) in enumerate((("greet", "en"), ("thank", "fr"))):
            mark_message(
                session, message_id=message.id, intent=intent, language=language, agent=CONTOSOS,
                now=NOW + timedelta(days=days),
            )  # fmt: skip

    with talks.read() as session:
        (mark,) = list_marks(session)
    assert (mark.intent, mark.language, mark.text, mark.marked_by) == ("thank", "fr", "contoso 1", "kim")
    assert (list_texts(talks), list_texts(talks, is_marked=True)) == ([], ["contoso 1"])

    with talks.write() as session:
        for _ in range(2):
            unmark_message(session, message_id=message.id, agent=CONTOSOS)
    assert list_texts(talks) == ["contoso 1"]


@pytest.mark.parametrize(
    "given", [{"intent": "nlu_fallback"}, {"intent": "no_such"}, {"language": "xx"}, {"intent": ""}]
)
def test_what_there_is_not_cannot_be_marked(talks: Database, given: dict[str, str]) -> None:
    with talks.write() as session:
        message = say(session, "contoso", 1)

        with pytest.raises(BadMarkError):
            mark_message(
                session,
                message_id=message.id,
                agent=EVERYBODY,
                now=NOW,
                **{"intent": "greet", "language": "en"} | given,
            )


@pytest.mark.parametrize("case", ["other_partner", "visitor", "bot", "emptied", "unknown"])
def test_a_message_that_an_agent_does_not_see_cannot_be_marked(talks: Database, case: str) -> None:
    with talks.write() as session:
        message_id = {
            "other_partner": lambda: say(session, "fabrikam", 1).id,
            "visitor": lambda: say(session, "visitor", 1).id,
            "bot": lambda: say(session, "contoso", 1, author="bot").id,
            "emptied": lambda: say(session, "contoso", 1, text="").id,
            "unknown": lambda: 999,
        }[case]()

        with pytest.raises(UnknownMessageError):
            mark_message(session, message_id=message_id, intent="greet", language="en", agent=CONTOSOS, now=NOW)
        assert list_marks(session) == []


def test_an_agent_exports_the_marks_of_their_partners(talks: Database) -> None:
    with talks.write() as session:
        for conversation in ("contoso", "fabrikam", "visitor"):
            message = say(session, conversation, 1)
            mark_message(session, message_id=message.id, intent="greet", language="en", agent=EVERYBODY, now=NOW)

    with talks.read() as session:
        assert [mark.text for mark in list_marks(session, agent=CONTOSOS)] == ["contoso 1"]
        assert len(list_marks(session)) == len(list_marks(session, agent=EVERYBODY)) == 3


def test_every_intent_but_the_fallback_can_be_marked() -> None:
    assert "nlu_fallback" not in load_intents()
    assert {"ask_key_usage", "greet", "out_of_scope"} <= set(load_intents())
    assert load_languages() == ("en", "fr", "nl", "de", "es", "it", "pt", "pl", "sv", "ja")


def test_what_somebody_marked_stays_with_the_marks_when_it_is_in_doubt_no_more(talks: Database) -> None:
    with talks.write() as session:
        message = say(session, "contoso", 1)
        mark_message(session, message_id=message.id, intent="greet", language="en", agent=EVERYBODY, now=NOW)
        message.understanding = {"intent": "greet", "confidence": 0.9, "band": "sure", "language": "en"}

    assert (list_texts(talks, is_marked=True), list_texts(talks)) == (["contoso 1"], [])
    with talks.read() as session:
        assert [mark.text for mark in list_marks(session, agent=EVERYBODY)] == ["contoso 1"]
