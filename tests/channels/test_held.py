"""Held by agents: messages go to the incident, the bot is silent, and what it still answers is kept, not delivered."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import select

from channels.turns import excuse_delay, fail
from cli.clock import read_clock
from keyclerk.access import find_actor
from keyclerk.answers import Button
from keyclerk.conversations import State, lock_conversation
from keyclerk.hand_off import hand_over
from keyclerk.incidents import Circumstances, open_incident
from keyclerk.messages import list_replies
from keyclerk.offers import offer_buttons, offer_card
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, TimelineEntryRow
from tests.channels.desk import AGENT, Desk, SlowRasa, make_intake, make_turn, name, wait_until_answered
from tests.channels.dialogues import read_events, say
from tests.channels.partners import make_partner
from tests.factories import NOW, PRODUCT_KEY, make_actor, make_draft, make_inbound
from tests.system import System, Talk


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def list_comments(database: Database, incident_id: int) -> list[str | None]:
    """Return what the partner wrote into the timeline of an incident."""
    with database.read() as session:
        query = select(TimelineEntryRow).where(
            TimelineEntryRow.incident_id == incident_id, TimelineEntryRow.deed == "COMMENTED"
        )
        return [entry.text for entry in session.scalars(query.order_by(TimelineEntryRow.id))]


def offer_end(desk: Desk) -> str:
    """Offer the button that goes back to the bot with the last reply, and return its reference."""
    last = [each for each in desk.read() if each.author == "bot"][-1]
    button = Button("Back to the assistant", "cancel", ({"entity": "hand_off", "value": "end"},))
    with desk.database.write() as session:
        return offer_buttons(session, session.merge(last, load=True), [button])[0]["button"]


def test_a_message_goes_to_the_incident_and_gets_no_answer(desk: Desk) -> None:
    desk.say("Hello", make_turn("utter_thank"))
    incident = desk.hand_over()

    message = desk.write("It is still broken")

    assert (message.state, message.turn, message.incident_id) == (State.ANSWERED, None, incident)
    assert desk.list_replies(message) == []
    assert desk.find_next() is None
    assert list_comments(desk.database, incident) == ["It is still broken"]


def test_the_same_message_again_goes_to_the_incident_once(desk: Desk) -> None:
    desk.say("Hello", make_turn("utter_thank"))
    incident = desk.hand_over()

    first, again = (desk.take(make_inbound("same", text="Still broken")) for _ in range(2))

    assert first.id == again.id
    assert list_comments(desk.database, incident) == ["Still broken"]


def test_a_product_key_is_masked_in_what_goes_to_the_incident(desk: Desk) -> None:
    desk.say("Hello", make_turn("utter_thank"))
    incident = desk.hand_over()

    desk.write(f"The key is {PRODUCT_KEY}")

    (comment,) = list_comments(desk.database, incident)
    assert PRODUCT_KEY not in str(comment)
    assert str(comment).endswith(PRODUCT_KEY[-5:])


def test_messages_of_two_devices_at_once_all_go_to_the_incident(database: Database) -> None:
    desk = Desk(database)
    desk.say("Hello", make_turn("utter_thank"))
    incident = desk.hand_over()
    barrier = Barrier(4)

    def send(number: int) -> str | None:
        barrier.wait()
        return desk.take(make_inbound(f"at-once-{number // 2}", text=f"text {number // 2}")).state

    with ThreadPoolExecutor(4) as pool:
        states = list(pool.map(send, range(4)))

    assert states == [State.ANSWERED] * 4
    assert sorted(map(str, list_comments(database, incident))) == ["text 0", "text 1"]


def test_what_waited_when_agents_took_over_goes_to_them_in_order(desk: Desk) -> None:
    desk.say("Hello", make_turn("utter_thank"))
    waiting = desk.write("first")
    incident = desk.hand_over()

    assert desk.write("second").state == State.ANSWERED
    assert desk.prepare(waiting) is None

    assert list_comments(desk.database, incident) == ["first", "second"]
    assert desk.find_next() is None


def test_what_waits_behind_a_slow_answer_goes_to_agents_without_an_excuse(desk: Desk) -> None:
    slow = desk.write("slow")
    desk.prepare(slow)
    waiting = desk.write("behind")
    incident = desk.hand_over()

    with desk.database.write() as session:
        excuse_delay(session, slow, now=NOW)

    assert list_comments(desk.database, incident) == ["behind"]
    assert desk.list_replies(slow) == desk.list_replies(waiting) == []


def test_an_answer_that_comes_after_agents_took_over_is_kept_and_not_delivered(desk: Desk) -> None:
    message = desk.write("Why?")
    desk.prepare(message)
    incident = desk.hand_over()

    replies = desk.answer(message, make_turn("utter_thank", "utter_ask_severity", language="fr"))

    assert [(reply.response, reply.withheld, reply.buttons) for reply in replies] == [
        ("utter_thank", True, None),
        ("utter_ask_severity", True, None),
    ]
    assert [each.text for each in desk.read(with_withheld=False)] == ["Why?"]
    with desk.database.read() as session:
        assert list_replies(session, conversation_id=message.conversation_id, number=message.number) == []
    assert list_comments(desk.database, incident) == ["Why?"]
    assert (desk.find_conversation().question_number, desk.find_conversation().language) == (0, None)


def test_the_turn_that_hands_over_is_answered(desk: Desk) -> None:
    message = desk.write("I want a person")
    desk.prepare(message)
    incident = desk.hand_over(number=message.number)

    replies = desk.answer(message, make_turn("utter_thank"))

    assert [(reply.response, reply.withheld) for reply in replies] == [("utter_thank", False)]
    assert list_comments(desk.database, incident) == []


def test_a_failure_after_agents_took_over_is_not_told_and_the_message_goes_to_them(desk: Desk) -> None:
    message = desk.write("Why?")
    desk.prepare(message)
    incident = desk.hand_over()

    with desk.database.write() as session:
        fail(session, message, now=NOW)

    assert desk.list_replies(message) == []
    assert list_comments(desk.database, incident) == ["Why?"]


def test_a_button_is_its_title_to_agents_and_one_of_another_conversation_is_nothing(desk: Desk) -> None:
    (reply,) = desk.say("Hello", make_turn("utter_ask_severity"))
    assert reply.buttons is not None
    incident = desk.hand_over()

    own = desk.press(reply.buttons[0]["button"])
    with desk.database.write() as session:
        make_actor(session, "bob")
    foreign = desk.press(reply.buttons[0]["button"], subject="bob")
    unknown = desk.press("never-offered")

    assert own.state == State.ANSWERED
    assert list_comments(desk.database, incident) == [reply.buttons[0]["title"]]
    assert (foreign.state, foreign.text) == (State.RECEIVED, "")
    assert name(desk.list_replies(unknown)) == ["utter_button_expired"]


def test_a_card_is_what_was_put_into_it_to_agents(desk: Desk) -> None:
    (reply,) = desk.say("Hello", make_turn("utter_thank"))
    choices = [{"title": "A: work has stopped", "value": "A"}]
    fields = [
        {"type": "Input.Text", "id": "description", "label": "What happened"},
        {"type": "Input.ChoiceSet", "id": "severity", "label": "Severity", "choices": choices},
        {"type": "Input.Text", "id": "impact", "label": "Impact"},
    ]
    card = {
        "body": [{"type": "TextBlock", "text": "The incident"}, *fields],
        "actions": [{"title": "Send", "data": {"intent": "affirm"}}],
    }
    with desk.database.write() as session:
        row = session.merge(reply)
        row.card = offer_card(session, row, card)
    incident = desk.hand_over()
    inputs = {"severity": "A", "description": f"All is down.\nKey {PRODUCT_KEY}", "impact": "", "other": "unasked"}

    desk.press(row.card["actions"][0]["data"]["reference"], inputs=inputs)

    masked = "-".join(["•" * 5] * 4 + [PRODUCT_KEY[-5:]])
    words = ["Send", "What happened: All is down.", f"Key {masked}", "Severity: A: work has stopped"]
    assert list_comments(desk.database, incident) == ["\n".join(words)]


def test_the_partner_goes_back_to_the_bot_by_a_button_once(desk: Desk) -> None:
    desk.say("Hello", make_turn("utter_thank"))
    incident = desk.hand_over()
    end = offer_end(desk)
    desk.wait(days=3)

    presses = [desk.press(end) for _ in range(2)]

    assert [name(desk.list_replies(press)) for press in presses] == [["utter_given_back"], ["utter_button_expired"]]
    assert (desk.find_conversation().held_by, desk.find_conversation().incident_id) == ("bot", None)
    assert list_comments(desk.database, incident) == []
    later = desk.write("How many are left?")
    assert (later.state, desk.prepare(later) is not None) == (State.RECEIVED, True)


def test_the_button_of_another_conversation_ends_nothing(desk: Desk) -> None:
    desk.say("Hello", make_turn("utter_thank"))
    desk.hand_over()
    end = offer_end(desk)
    with desk.database.write() as session:
        make_actor(session, "bob")

    press = desk.press(end, subject="bob")

    assert (press.text, press.state) == ("", State.RECEIVED)
    assert desk.find_conversation().held_by == "agent"


def test_messages_to_agents_do_not_count_as_turns_of_rasa(desk: Desk) -> None:
    desk.say("Hello", make_turn("utter_thank"))
    desk.hand_over()
    for number in range(20):
        desk.write(f"{number}")

    assert desk.find_conversation().turns == 1


def test_an_intake_that_is_asked_meanwhile_withholds_what_rasa_answers(desk: Desk) -> None:
    async def talk() -> None:
        rasa = SlowRasa(make_turn("utter_thank"))
        intake = make_intake(desk, rasa)
        await intake.accept(make_inbound("m-1", text="Why?"))
        await rasa.is_asked.wait()
        await intake.accept(make_inbound("m-2", text="Hello?"))
        await asyncio.to_thread(desk.hand_over)
        rasa.may_answer.set()
        await wait_until_answered(desk)
        assert len(rasa.asked) == 1
        await intake.stop()

    asyncio.run(talk())

    assert [(each.text, each.withheld) for each in desk.read()] == [
        ("Why?", False),
        ("Hello?", False),
        (say("utter_thank"), True),
    ]


def test_an_intake_that_is_started_again_gives_what_waited_to_agents(desk: Desk) -> None:
    async def talk() -> None:
        rasa = SlowRasa(make_turn("utter_thank"))
        first = make_intake(desk, rasa)
        await first.accept(make_inbound("m-1", text="Why?"))
        await first.accept(make_inbound("m-2", text="Hello?"))
        await rasa.is_asked.wait()
        await first.stop()
        incidents.append(await asyncio.to_thread(desk.hand_over))
        rasa.may_answer.set()
        again = make_intake(desk, rasa)
        await again.resume()
        await wait_until_answered(desk)
        assert [question.is_repeat for question in rasa.asked] == [False, True]
        await again.stop()

    incidents: list[int] = []
    asyncio.run(talk())

    assert list_comments(desk.database, incidents[0]) == ["Why?", "Hello?"]
    assert [each.text for each in desk.read(with_withheld=False)] == ["Why?", "Hello?"]


# Both processes


def hold(system: System, talk: Talk) -> int:
    """Have an agent take over a conversation for an incident, and return the incident's id."""
    with system.database.write() as session:
        conversation = lock_conversation(session, conversation_id=talk.last["conversation"])
        actor = find_actor(session, contact_id=conversation.contact_id, partner_id=conversation.partner_id)
        assert actor is not None
        circumstances = Circumstances("en", conversation.id, "held")
        now = read_clock()
        incident = open_incident(session, actor=actor, draft=make_draft(), circumstances=circumstances, now=now)
        assert incident is not None
        hand_over(session, conversation_id=conversation.id, incident_id=incident.id, doer=AGENT, now=now)
        return incident.id


def test_whoever_waits_for_the_answer_of_a_held_conversation_is_told_that_there_is_none(system: System) -> None:
    talk = system.talk_as(make_partner(system).admin)
    talk.say("Hello")
    hold(system, talk)

    response = talk.post(text="Is anybody there?")

    assert (response.status_code, response.json()["replies"]) == (200, [])
    (event,) = read_events(talk, after=2, until=lambda events: len(events) == 1)
    assert (event["text"], event["held"], event["agent"]) == ("Is anybody there?", True, None)


def test_a_conversation_stays_held_over_restarts_of_both_processes(system: System) -> None:
    talk = system.talk_as(make_partner(system).admin)
    talk.say("Hello")
    incident = hold(system, talk)
    talk.post(text="before")

    for process in ("rasa", "keyclerk"):
        system.kill(process)
        system.start(process)
    system.wait_until_ready()
    after = talk.post(text="after")

    assert after.json()["replies"] == []
    assert list_comments(system.database, incident) == ["before", "after"]
    with system.database.read() as session:
        assert session.get_one(ConversationRow, talk.last["conversation"]).held_by == "agent"
