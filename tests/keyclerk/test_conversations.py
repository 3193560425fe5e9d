from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.answers import Answer, Button
from keyclerk.card_elements import describe, make_card, make_folded, make_line
from keyclerk.conversations import (
    Choice,
    DifferentContentError,
    Inbound,
    State,
    accept_message,
    keep_reply,
    take_conversation,
)
from keyclerk.messages import find_next_message, list_messages, list_open_conversations, list_replies
from keyclerk.offers import Meaning, find_meaning, find_offer, read_inputs
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, MessageRow, OfferRow
from tests.factories import NOW, make_actor, make_inbound, make_press

BUTTON = Button("Open an incident", "open_incident", ({"entity": "product", "value": "office"},))


@pytest.fixture
def people(database: Database) -> None:
    """Ada and Bob of Contoso."""
    with database.write() as session:
        make_actor(session, "ada")
        make_actor(session, "bob")


def accept(session: Session, inbound: Inbound) -> MessageRow:
    return accept_message(session, inbound, now=NOW)


def reply(session: Session, message: MessageRow, *, response: str = "utter_thank", **given: Any) -> MessageRow:
    """Answer a message, and mark it as answered."""
    answer = Answer(**{"text": "You’re welcome.", "language": "en", **given})
    message.state = State.ANSWERED
    return keep_reply(session, message, response=response, values={"n": 1}, answer=answer, now=NOW)


def reference(row: MessageRow, number: int = 0) -> str:
    assert row.buttons is not None
    return str(row.buttons[number]["button"])


@pytest.mark.usefixtures("people")
def test_a_message_is_stored_as_it_came_in(database: Database) -> None:
    with database.write() as session:
        message = accept(session, make_inbound("m-1", text="Bonjour", hint="fr"))

        conversation = session.get_one(ConversationRow, message.conversation_id)
    assert (message.text, message.hint, message.author, message.state) == ("Bonjour", "fr", "partner", "received")
    assert (message.number, message.turn, message.created_at, message.choice) == (1, None, NOW, None)
    assert (conversation.last_at, conversation.started_number, message.resumes) == (NOW, 0, None)
    assert (conversation.channel, conversation.subject, conversation.held_by) == ("web", "ada", "bot")
    assert (conversation.contact_id, conversation.partner_id) == ("ada", "contoso")


@pytest.mark.usefixtures("people")
def test_a_person_has_one_conversation_in_a_channel(database: Database) -> None:
    with database.write() as session:
        first = accept(session, make_inbound("m-1"))
        second = accept(session, make_inbound("m-2"))
        teams = accept(session, make_inbound("m-1", channel="teams"))
        bob = accept(session, make_inbound("m-1", subject="bob"))
        visitor = accept(session, make_inbound("m-1", subject="visitor:1", contact_id=None, partner_id=None))

    assert first.conversation_id == second.conversation_id
    assert len({each.conversation_id for each in (first, teams, bob, visitor)}) == 4


@pytest.mark.usefixtures("people")
def test_the_same_message_again_is_stored_once(database: Database) -> None:
    with database.write() as session:
        first = accept(session, make_inbound("m-1"))
    with database.write() as session:
        again = accept(session, make_inbound("m-1"))

        assert again.id == first.id
        assert len(session.scalars(select(MessageRow)).all()) == 1
        assert session.get_one(ConversationRow, first.conversation_id).last_number == 1


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (make_inbound("m-1", text="Hello"), make_inbound("m-1", text="Hello!")),
        (make_inbound("m-1", text=""), make_press("m-1", "abc")),
        (make_press("m-1", "abc"), make_press("m-1", "abd")),
        (make_press("m-1", "abc"), make_press("m-1", "abc", inputs={})),
        (make_press("m-1", "abc", inputs={"severity": "A"}), make_press("m-1", "abc", inputs={"severity": "B"})),
    ],
    ids=["another text", "a press for a text", "another button", "a card for a button", "other inputs"],
)
def test_other_content_under_the_same_id_is_refused(database: Database, first: Inbound, second: Inbound) -> None:
    with database.write() as session:
        accept(session, first)

        with pytest.raises(DifferentContentError) as raised:
            accept(session, second)

    assert raised.value.data == {"id": "m-1"}


@pytest.mark.usefixtures("people")
def test_the_inputs_of_a_card_are_the_same_in_any_order(database: Database) -> None:
    with database.write() as session:
        first = accept(session, make_press("m-1", "abc", inputs={"a": 1, "b": 2}))

        assert accept(session, make_press("m-1", "abc", inputs={"b": 2, "a": 1})).id == first.id


@pytest.mark.usefixtures("people")
def test_the_same_id_in_another_conversation_is_another_message(database: Database) -> None:
    with database.write() as session:
        accept(session, make_inbound("m-1", text="Hello"))

        assert accept(session, make_inbound("m-1", text="Goodbye", subject="bob")).text == "Goodbye"


@pytest.mark.usefixtures("people")
def test_messages_and_replies_are_numbered_in_one_row(database: Database) -> None:
    with database.write() as session:
        first = accept(session, make_inbound("m-1"))
        second = accept(session, make_inbound("m-2"))
        reply(session, first, text="one")
        reply(session, first, text="two")
        reply(session, second, text="three")
        accept(session, make_inbound("m-3"))
        conversation = first.conversation_id

        messages = list_messages(session, conversation_id=conversation, after=0)
        replies = list_replies(session, conversation_id=conversation, number=first.number)
        later = list_messages(session, conversation_id=conversation, after=4)
        none = list_messages(session, conversation_id="another", after=0)

    assert [(each.number, each.author, each.answers) for each in messages] == [
        (1, "partner", None),
        (2, "partner", None),
        (3, "bot", 1),
        (4, "bot", 1),
        (5, "bot", 2),
        (6, "partner", None),
    ]
    assert [each.text for each in replies] == ["one", "two"]
    assert [each.number for each in later] == [5, 6]
    assert none == []


@pytest.mark.usefixtures("people")
def test_messages_are_answered_one_after_the_other(database: Database) -> None:
    with database.write() as session:
        first, second = accept(session, make_inbound("m-1")), accept(session, make_inbound("m-2"))
        other = accept(session, make_inbound("m-1", subject="bob"))
        conversation = first.conversation_id

        assert sorted(list_open_conversations(session)) == sorted([conversation, other.conversation_id])
        assert find_next_message(session, conversation_id=conversation) is first
        first.state = State.SENT
        assert find_next_message(session, conversation_id=conversation) is first
        reply(session, first)
        assert find_next_message(session, conversation_id=conversation) is second
        second.state = State.FAILED
        assert find_next_message(session, conversation_id=conversation) is None
        assert list_open_conversations(session) == [other.conversation_id]


@pytest.mark.usefixtures("people")
def test_a_reply_keeps_what_was_said_and_sets_the_language(database: Database) -> None:
    with database.write() as session:
        message = accept(session, make_inbound())

        row = reply(session, message, text="Avec plaisir.", language="fr")

        assert (row.text, row.language, row.response, row.values) == ("Avec plaisir.", "fr", "utter_thank", {"n": 1})
        assert (row.buttons, row.card, row.state) == ([], None, None)
        assert session.get_one(ConversationRow, row.conversation_id).language == "fr"


@pytest.mark.usefixtures("people")
def test_a_sentence_of_the_intake_leaves_the_language_as_it_is(database: Database) -> None:
    answer = Answer(text="Un instant.", language="fr")
    with database.write() as session:
        message = accept(session, make_inbound())

        row = keep_reply(
            session, message, response="utter_delayed", values={}, answer=answer, now=NOW, keeps_language=True
        )

        assert (row.text, row.language) == ("Un instant.", "fr")
        assert session.get_one(ConversationRow, row.conversation_id).language is None


@pytest.mark.usefixtures("people")
def test_a_button_is_offered_by_a_reference_that_says_nothing(database: Database) -> None:
    with database.write() as session:
        message = accept(session, make_inbound())

        row = reply(session, message, response="utter_person", buttons=(BUTTON, Button("No", "deny")))

        assert row.buttons == [
            {"title": "Open an incident", "button": reference(row, 0)},
            {"title": "No", "button": reference(row, 1)},
        ]
        assert reference(row, 0) != reference(row, 1)
        press = accept(session, make_press("m-2", reference(row)))
        assert find_meaning(session, press) == Meaning("Open an incident", "open_incident", list(BUTTON.entities))
        assert press.text == "Open an incident"


@pytest.mark.usefixtures("people")
def test_a_card_is_sent_back_by_reference_too(database: Database) -> None:
    submit = {"type": "Action.Submit", "title": "Open it", "data": {"intent": "affirm"}}
    with database.write() as session:
        message = accept(session, make_inbound())

        row = reply(session, message, response="utter_ask_confirmation", card={"body": [], "actions": [submit]})

        assert row.card is not None
        (action,) = row.card["actions"]
        assert action == {**submit, "data": {"reference": action["data"]["reference"]}}
        press = accept(session, make_press("m-2", action["data"]["reference"], inputs={"severity": "A"}))
        assert find_meaning(session, press) == Meaning("Open it", "affirm", [])
        assert press.choice == {"reference": action["data"]["reference"], "inputs": {"severity": "A"}}


@pytest.mark.usefixtures("people")
def test_a_card_and_the_button_that_says_the_same_have_one_reference(database: Database) -> None:
    submit = {"type": "Action.Submit", "title": "Open it", "data": {"intent": "affirm"}}
    buttons = (Button("Add it", "affirm", BUTTON.entities), Button("Yes, open it", "affirm"), Button("No", "deny"))
    with database.write() as session:
        first, second = (
            reply(
                session,
                accept(session, make_inbound(id_)),
                response="utter_ask_confirmation",
                buttons=buttons,
                card={"body": [], "actions": [submit]},
            )
            for id_ in ("m-1", "m-2")
        )

        references = [(row.card or {})["actions"][0]["data"]["reference"] for row in (first, second)]
        assert references == [reference(first, 1), reference(second, 1)]
        press = accept(session, make_press("m-3", references[1], inputs={"severity": "A"}))
        assert find_meaning(session, press) == Meaning("Yes, open it", "affirm", [])


@pytest.mark.usefixtures("people")
def test_a_card_without_actions_stays_as_it_is(database: Database) -> None:
    with database.write() as session:
        row = reply(session, accept(session, make_inbound()), response="utter_key_usage", card={"body": ["a"]})

    assert row.card == {"body": ["a"]}


@pytest.mark.usefixtures("people")
def test_what_a_card_folds_has_an_id_of_its_message_and_is_no_button_of_it(database: Database) -> None:
    submit = {"type": "Action.Submit", "title": "Open it", "data": {"intent": "affirm"}}
    field = {"type": "Input.Text", "id": "impact", "label": "Impact"}
    body = [field, *make_folded("how", "How", [make_line("one")])]
    with database.write() as session:
        row = reply(session, accept(session, make_inbound()), card=make_card(body, actions=[submit]))
        assert row.card is not None
        (action,) = row.card["actions"]
        inputs = {"impact": "All of us", "how-2": "x"}
        press = accept(session, make_press("m-2", action["data"]["reference"], inputs=inputs))

        assert row.number == 2
        assert row.card["body"] == [field, *map(describe, make_folded("how-2", "How", [make_line("one")]))]
        assert len(session.scalars(select(OfferRow)).all()) == 1
        assert read_inputs(session, press) == [("Impact", "All of us")]


@pytest.mark.usefixtures("people")
def test_what_is_said_beside_a_card_is_kept_with_it(database: Database) -> None:
    with database.write() as session:
        message = accept(session, make_inbound())
        with_card = reply(session, message, response="utter_key_usage", card={"body": []}, beside_card="2 of 3.")
        without = reply(session, message)

    assert (with_card.text, with_card.beside_card) == ("You’re welcome.", "2 of 3.")
    assert (without.card, without.beside_card) == (None, None)


@pytest.mark.usefixtures("people")
def test_a_button_means_nothing_once_a_newer_question_stands(database: Database) -> None:
    with database.write() as session:
        old = reply(session, accept(session, make_inbound("m-1")), response="utter_person", buttons=(BUTTON,))
        new = reply(session, accept(session, make_inbound("m-2")), response="utter_ask_severity", buttons=(BUTTON,))

        assert find_meaning(session, accept(session, make_press("m-3", reference(old)))) is None
        assert find_meaning(session, accept(session, make_press("m-4", reference(new)))) is not None


@pytest.mark.usefixtures("people")
def test_a_question_without_buttons_ends_the_buttons_before_it_as_well(database: Database) -> None:
    with database.write() as session:
        old = reply(session, accept(session, make_inbound("m-1")), response="utter_person", buttons=(BUTTON,))
        reply(session, accept(session, make_inbound("m-2")), response="utter_ask_description")

        assert find_meaning(session, accept(session, make_press("m-3", reference(old)))) is None


@pytest.mark.usefixtures("people")
def test_a_button_still_counts_after_a_reply_that_asks_nothing(database: Database) -> None:
    with database.write() as session:
        old = reply(session, accept(session, make_inbound("m-1")), response="utter_person", buttons=(BUTTON,))
        reply(session, accept(session, make_inbound("m-2")), response="utter_thank")

        assert find_meaning(session, accept(session, make_press("m-3", reference(old)))) is not None


@pytest.mark.usefixtures("people")
def test_a_button_means_nothing_once_the_conversation_has_started_anew(database: Database) -> None:
    with database.write() as session:
        old = reply(session, accept(session, make_inbound("m-1")), response="utter_person", buttons=(BUTTON,))
        first = accept_message(session, make_inbound("m-2"), now=NOW + timedelta(days=1))

        assert session.get_one(ConversationRow, old.conversation_id).started_number == first.number
        assert find_meaning(session, accept(session, make_press("m-3", reference(old)))) is None


@pytest.mark.usefixtures("people")
def test_what_is_withheld_is_kept_for_agents_and_changes_nothing(database: Database) -> None:
    answer = Answer("Gravité ?", "fr", (BUTTON,), {"body": []}, "Gravité ?")
    with database.write() as session:
        message = accept(session, make_inbound("m-1"))
        row = keep_reply(
            session, message, response="utter_ask_severity", values={}, answer=answer, now=NOW, withheld=True
        )
        later = reply(session, message)
        conversation = session.get_one(ConversationRow, message.conversation_id)
        listed = list_messages(session, conversation_id=conversation.id, after=0)
        everything = list_messages(session, conversation_id=conversation.id, after=0, with_withheld=True)
        replies = list_replies(session, conversation_id=conversation.id, number=message.number)

    assert (row.text, row.withheld, row.buttons, row.card, row.beside_card) == ("Gravité ?", True, None, None, None)
    assert (conversation.question_number, conversation.language) == (0, "en")
    assert [each.number for each in listed] == [1, 3]
    assert [each.number for each in everything] == [1, 2, 3]
    assert [each.number for each in replies] == [later.number]


@pytest.mark.usefixtures("people")
def test_the_buttons_of_two_replies_to_one_message_both_count(database: Database) -> None:
    with database.write() as session:
        message = accept(session, make_inbound("m-1"))
        rows = [reply(session, message, response="utter_person", buttons=(BUTTON,)) for _ in range(2)]

        presses = [accept(session, make_press(f"p-{row.number}", reference(row))) for row in rows]

        assert [find_meaning(session, press) is not None for press in presses] == [True, True]


@pytest.mark.usefixtures("people")
def test_a_button_of_another_conversation_is_as_unknown_as_one_that_was_never_offered(database: Database) -> None:
    with database.write() as session:
        row = reply(session, accept(session, make_inbound("m-1")), response="utter_person", buttons=(BUTTON,))

        presses = [
            accept(session, make_press(f"p-{number}", reference_, subject="bob"))
            for number, reference_ in enumerate([reference(row), "never-offered"])
        ]

        assert [find_meaning(session, press) for press in presses] == [None, None]
        assert [press.text for press in presses] == ["", ""]
        bobs = presses[0].conversation_id
        assert find_offer(session, conversation_id=bobs, reference=reference(row)) is None


def test_a_text_means_no_button(database: Database) -> None:
    with database.write() as session:
        make_actor(session)

        assert find_meaning(session, accept(session, make_inbound())) is None


def test_a_conversation_that_is_begun_by_many_at_once_is_one(any_database: Database) -> None:
    with any_database.write() as session:
        make_actor(session)
    barrier = Barrier(6)

    def begin(number: int) -> str:
        barrier.wait()
        with any_database.write() as session:
            conversation = take_conversation(session, make_inbound(f"m-{number}"), now=NOW)
            accept(session, make_inbound(f"m-{number}"))
            return conversation.id

    with ThreadPoolExecutor(6) as pool:
        conversations = set(pool.map(begin, range(6)))

    assert len(conversations) == 1
    with any_database.read() as session:
        messages = list_messages(session, conversation_id=conversations.pop(), after=0)
    assert [each.number for each in messages] == list(range(1, 7))


def test_the_same_message_by_many_at_once_is_stored_once(any_database: Database) -> None:
    with any_database.write() as session:
        make_actor(session)
    barrier = Barrier(6)

    def send(_number: int) -> int:
        barrier.wait()
        with any_database.write() as session:
            return accept(session, make_inbound("m-1")).id

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(send, range(6)))) == 1


def test_a_choice_is_equal_to_the_same_choice() -> None:
    assert make_press("m-1", "abc").choice == Choice("abc")
