"""Server-sent events: what is said in one's own conversation, each thing once, until the token is over."""

import time
from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest

from cli.clock import read_clock
from keyclerk.tokens import sign_contact
from tests.channels.dialogues import Event, list_answers, read_events, say
from tests.channels.partners import make_partner
from tests.system import System, Talk


@pytest.fixture
def talk(system: System) -> Talk:
    """A conversation that has just begun, of the administrator of a partner of its own."""
    return system.talk_as(make_partner(system).admin)


def are(count: int) -> Callable[[list[Event]], bool]:
    return lambda events: len(events) >= count


def test_an_event_tells_everything_about_what_was_said(talk: Talk) -> None:
    talk.post(id="greeting", text="Hello")

    asked, answered = read_events(talk, until=are(2))

    names = {"number", "author", "agent", "id", "answers", "held", "text", "language", "buttons", "card", "feedback"}
    assert set(asked) == set(answered) == {*names, "beside_card", "created_at"}
    assert (answered["agent"], answered["held"], answered["feedback"]) == (None, False, [])
    assert (asked["number"], asked["author"], asked["id"], asked["text"]) == (1, "partner", "greeting", "Hello")
    assert (answered["number"], answered["author"], answered["answers"]) == (2, "bot", 1)
    assert answered["buttons"] == talk.post(id="greeting", text="Hello").json()["replies"][0]["buttons"]


def test_a_message_with_a_card_has_what_is_said_beside_it(system: System) -> None:
    partner = make_partner(system, used=4)
    talk = system.talk_as(partner.admin)
    talk.post(text=f"How many activations are left for the key ending in {partner.suffix}?")

    asked, answered = read_events(talk, until=are(2))

    figures, *proof, records = answered["text"].split("\n")
    assert figures == f"Windows Server, key …{partner.suffix}: 4 of 5 activations used, one left."
    assert len(proof) == 1 + 4
    assert answered["beside_card"] == f"{figures}\n{records}"
    assert asked["beside_card"] is None
    _, bar, _, button, folded = answered["card"]["body"]
    assert [(column["style"], column["width"]) for column in bar["columns"]] == [("warning", 4), ("emphasis", 1)]
    assert button["actions"][0]["targetElements"] == [folded["id"]] == [f"how-{answered['number']}"]


def test_after_leaves_out_what_is_known(talk: Talk) -> None:
    for text in ("Hello", "Thank you", "Goodbye"):
        talk.say(text)

    events = read_events(talk, after=4, until=are(2))

    assert [(event["number"], event["text"]) for event in events] == [(5, "Goodbye"), (6, say("utter_goodbye"))]


def test_the_last_event_id_of_a_browser_goes_before_the_address(talk: Talk) -> None:
    for text in ("Hello", "Thank you", "Goodbye"):
        talk.say(text)

    events = read_events(talk, after=0, last_event_id=5, until=are(1))

    assert [event["number"] for event in events] == [6]


@pytest.mark.parametrize("last_event_id", ["", "x", "-1", "1.5", "٣", "9" * 400])
def test_a_last_event_id_that_is_none_does_no_harm(talk: Talk, last_event_id: str) -> None:
    talk.say("Hello")

    with talk.client.stream(
        "GET", "/chat/events", headers={b"Last-Event-ID": last_event_id.encode()}, timeout=10
    ) as response:
        assert response.status_code == 200


@pytest.mark.parametrize("after", ["-1", "x", "1.5", "", "9" * 400])
def test_a_number_that_is_none_is_refused(talk: Talk, after: str) -> None:
    with talk.client.stream("GET", "/chat/events", params={"after": after}, timeout=10) as response:
        assert response.status_code == 422


@pytest.mark.alone
def test_news_come_at_once_to_whoever_listens(talk: Talk) -> None:
    talk.say("Hello")
    told: list[float] = []

    def is_answered(events: list[Event]) -> bool:
        if len(events) == 2:
            told.append(time.monotonic())
            talk.post(wait=False, text="Thank you")
        return bool(list_answers(events, 3))

    events = read_events(talk, until=is_answered)

    assert list_answers(events, 3) == [say("utter_thank")]
    assert time.monotonic() - told[0] < 1


def test_two_listeners_hear_the_same(talk: Talk) -> None:
    talk.say("Hello")

    assert read_events(talk, until=are(2)) == read_events(talk, until=are(2))


def test_nothing_is_lost_or_doubled_over_reconnections(talk: Talk) -> None:
    sent = [talk.post(wait=False, text=text).json()["number"] for text in ("Hello", "Thank you", "Goodbye") * 4]
    heard: list[Event] = []

    while not list_answers(heard, max(sent)):
        last = heard[-1]["number"] if heard else 0
        heard += read_events(talk, last_event_id=last, until=lambda events: len(events) == 2 or is_last(events, sent))

    assert [event["number"] for event in heard] == list(range(1, 2 * len(sent) + 1))
    assert sorted(event["answers"] for event in heard if event["author"] == "bot") == sorted(sent)


def is_last(events: list[Event], sent: list[int]) -> bool:
    return bool(list_answers(events, max(sent)))


@pytest.mark.alone
def test_the_stream_ends_when_the_token_does(system: System) -> None:
    partner = make_partner(system)
    with system.database.read() as session:
        token = sign_contact(
            session,
            contact_id=partner.admin,
            keys=system.settings.signing_keys,
            lifetime=timedelta(seconds=2),
            now=read_clock(),
        )
    talk = Talk(system.address, token, "en")
    talk.say("Hello")
    begun = time.monotonic()

    events = read_events(talk, until=are(3))

    assert len(events) == 2
    assert time.monotonic() - begun < 4
    assert talk.client.get("/chat/events").status_code == 401


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer invented"}], ids=["none", "invented"])
def test_events_need_a_token(system: System, headers: dict[str, str]) -> None:
    response = httpx.get(f"{system.address}/chat/events", headers=headers, trust_env=False)

    assert (response.status_code, response.json()) == (401, {"error": "INVALID_TOKEN"})


def test_only_the_own_conversation_is_heard(system: System) -> None:
    partner = make_partner(system)
    admin, user, visitor = system.talk_as(partner.admin), system.talk_as(partner.user), system.talk_as_visitor()
    for talk, text in ((admin, "Hello"), (user, "Thank you"), (visitor, "Goodbye")):
        talk.say(text)

    heard = [[event["text"] for event in read_events(talk, until=are(2))] for talk in (user, visitor)]

    assert heard == [["Thank you", say("utter_thank")], ["Goodbye", say("utter_goodbye")]]


def test_a_listener_hears_nothing_of_what_others_say_meanwhile(system: System) -> None:
    partner = make_partner(system)
    admin, user = system.talk_as(partner.admin), system.talk_as(partner.user)
    user.say("Hello")

    def speak_elsewhere(events: list[Event]) -> bool:
        if len(events) == 2:
            admin.say("How are activations counted?")
            user.post(wait=False, text="Thank you")
        return len(events) == 4

    events = read_events(user, until=speak_elsewhere)

    assert [event["text"] for event in events[2:]] == ["Thank you", say("utter_thank")]
