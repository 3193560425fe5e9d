"""Feedback: whether an answer helped is asked with it, taken beside the conversation, and never reaches Rasa."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from keyclerk.conversations import State
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, FeedbackRow, MessageRow
from tests.channels.desk import Desk, make_turn, name
from tests.channels.dialogues import find_messages, list_answers, read_events, say
from tests.channels.partners import make_partner
from tests.factories import PRODUCT_KEY, make_actor, make_press
from tests.system import System

GENERAL = "utter_if_counted_general"
QUESTION = "What about RDS CALs?"


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def answer(desk: Desk, text: str = QUESTION, **given: Any) -> MessageRow:
    """Have a question answered, and return the reply."""
    return desk.say(text, make_turn(GENERAL, intent="ask_cal_licensing", **given))[-1]


def refer(reply: MessageRow, place: int) -> str:
    assert reply.feedback is not None
    return str(reply.feedback[place]["button"])


def read(database: Database) -> list[FeedbackRow]:
    with database.read() as session:
        return list(session.scalars(select(FeedbackRow).order_by(FeedbackRow.id)))


def test_an_answer_asks_whether_it_helped_in_its_own_language(desk: Desk) -> None:
    english, french = answer(desk), answer(desk, language="fr")

    assert [each["title"] for each in english.feedback or []] == ["Yes", "No"]
    assert [each["title"] for each in french.feedback or []] == ["Oui", "Non"]


def test_only_the_last_reply_asks_and_only_where_it_answers(desk: Desk) -> None:
    two = desk.say(QUESTION, make_turn(GENERAL, GENERAL))
    asks = desk.say(QUESTION, make_turn(GENERAL, "utter_ask_severity"))
    thanks = desk.say("Thanks", make_turn("utter_thank"))

    assert [bool(reply.feedback) for reply in (*two, *asks, *thanks)] == [False, True, False, False, False]


def test_a_yes_is_kept_and_thanked_for(desk: Desk) -> None:
    reply = answer(desk, f"Is {PRODUCT_KEY} right?")

    press = desk.press(refer(reply, 0))

    (thanks,) = desk.list_replies(press)
    assert (press.state, press.turn, press.text, thanks.response) == (
        State.ANSWERED,
        None,
        "Yes",
        "utter_feedback_thanks",
    )
    (row,) = read(desk.database)
    assert (row.number, row.helped, row.reason, row.at) == (reply.number, True, None, desk.now)
    assert (row.response, row.intent, row.confidence, row.language) == (GENERAL, "ask_cal_licensing", 0.75, "en")
    assert PRODUCT_KEY not in row.text
    assert row.text.startswith("Is ")


@pytest.mark.parametrize(("place", "reason"), list(enumerate(["wrong", "unclear", "incomplete", "other"])))
def test_after_a_no_a_reason_is_asked_and_kept(desk: Desk, place: int, reason: str) -> None:
    reply = answer(desk)

    (asked,) = desk.list_replies(desk.press(refer(reply, 1)))
    (kept,) = desk.list_replies(desk.press(refer(asked, place)))

    assert name([asked, kept]) == ["utter_feedback_reason", "utter_feedback_kept"]
    assert (asked.buttons, len(asked.feedback or [])) == ([], 4)
    (row,) = read(desk.database)
    assert (row.number, row.helped, row.reason) == (reply.number, False, reason)


def test_the_same_press_again_is_kept_once_and_a_later_one_changes_it(desk: Desk) -> None:
    reply = answer(desk)
    (asked,) = desk.list_replies(desk.press(refer(reply, 1)))
    desk.press(refer(asked, 2))
    desk.press(refer(asked, 2))
    desk.wait(minutes=5)

    desk.press(refer(reply, 0))

    assert [(row.helped, row.reason, row.at) for row in read(desk.database)] == [(True, None, desk.now)]


def test_two_presses_at_once_are_kept_in_one_place(desk: Desk) -> None:
    reply = answer(desk)
    barrier = Barrier(4)

    def press(number: int) -> str | None:
        barrier.wait()
        return desk.take(make_press(f"at-once-{number}", refer(reply, number % 2))).state

    with ThreadPoolExecutor(4) as pool:
        states = list(pool.map(press, range(4)))

    assert states == [State.ANSWERED] * 4
    assert len(read(desk.database)) == 1


def test_a_press_of_another_conversation_keeps_nothing(desk: Desk) -> None:
    reply = answer(desk)
    with desk.database.write() as session:
        make_actor(session, "bob")

    press = desk.press(refer(reply, 0), subject="bob")

    assert (press.text, press.state) == ("", State.RECEIVED)
    assert read(desk.database) == []


def test_a_newer_question_ends_nothing_but_a_new_start_does(desk: Desk) -> None:
    reply = answer(desk)
    desk.say("Open an incident", make_turn("utter_ask_severity"))

    counts = desk.press(refer(reply, 0))
    desk.wait(days=2)
    next_day = desk.press(refer(reply, 0))
    desk.say("Hello", make_turn("utter_thank"))
    late = desk.press(refer(reply, 1))

    said = [name(desk.list_replies(press)) for press in (counts, next_day, late)]
    assert said == [["utter_feedback_thanks"], ["utter_feedback_thanks"], ["utter_button_expired"]]
    assert [row.helped for row in read(desk.database)] == [True]


def test_a_press_changes_nothing_of_the_conversation(desk: Desk) -> None:
    reply = answer(desk, language="fr")
    desk.say("Open an incident", make_turn("utter_ask_severity", form="incident_form"))
    before = desk.find_conversation()
    desk.wait(hours=3)

    (said,) = desk.list_replies(desk.press(refer(reply, 1)))

    after = desk.find_conversation()
    assert said.language == "fr"
    assert (after.language, after.question_number, after.turns) == ("en", before.question_number, before.turns)
    assert (after.last_at, after.started_number) == (before.last_at, 0)
    assert desk.write("B").resumes == "where_severity"


def test_a_press_while_agents_hold_the_conversation_is_not_for_them(desk: Desk) -> None:
    reply = answer(desk)
    desk.hand_over()

    press = desk.press(refer(reply, 0))

    assert name(desk.list_replies(press)) == ["utter_feedback_thanks"]


# Over HTTP


def test_feedback_stands_beside_the_buttons_and_in_the_events(system: System) -> None:
    talk = system.talk_as(make_partner(system).admin)

    (reply,) = talk.post(text="How are activations counted?").json()["replies"]
    pressed = talk.post(button=reply["feedback"][1]["button"]).json()
    thanked = talk.post(button=pressed["replies"][0]["feedback"][0]["button"]).json()
    events = read_events(talk, until=lambda events: bool(list_answers(events, 5)))

    assert [each["title"] for each in reply["feedback"]] == ["Yes", "No"]
    assert events[1]["feedback"] == reply["feedback"]
    assert events[3]["feedback"] == pressed["replies"][0]["feedback"]
    assert [each["text"] for each in thanked["replies"]] == [say("utter_feedback_kept")]
    (row,) = read_of(system, thanked["conversation"])
    assert (row.helped, row.reason, row.intent) == (False, "wrong", "ask_counting_rules")


def test_feedback_is_taken_while_rasa_is_down(system: System) -> None:
    talk = system.talk_as(make_partner(system).admin)
    (reply,) = talk.post(text="How are activations counted?").json()["replies"]
    system.kill("rasa")
    try:
        thanked = talk.post(button=reply["feedback"][0]["button"]).json()
    finally:
        system.start("rasa")
        system.wait_until_ready()

    assert [each["text"] for each in thanked["replies"]] == [say("utter_feedback_thanks")]
    assert [message.turn for message in find_messages(system, thanked["conversation"]) if message.external_id] == [
        1,
        None,
    ]


def test_what_was_read_is_noted(system: System) -> None:
    talk = system.talk_as(make_partner(system).admin)
    talk.say("Hello")

    statuses = [talk.client.post("/chat/read", json=body).status_code for body in ({"number": 2}, {"number": 1})]
    refused = [
        talk.client.post("/chat/read", json=body).status_code
        for body in ({"number": -1}, {"number": 2**40}, {}, {"n": 1})
    ]
    stranger = talk.client.post("/chat/read", json={"number": 1}, headers={"Authorization": "Bearer invented"})

    assert (statuses, refused, stranger.status_code) == ([204, 204], [422] * 4, 401)
    with system.database.read() as session:
        assert session.get_one(ConversationRow, talk.last["conversation"]).read_number == 2


def read_of(system: System, conversation: str) -> list[FeedbackRow]:
    return [row for row in read(system.database) if row.conversation_id == conversation]
