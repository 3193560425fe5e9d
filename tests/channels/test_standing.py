"""How a conversation stands: told to every stream that asks for it, at the start and at each change."""

import contextlib
import itertools
import json
import threading
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import event

from keyclerk.conversations import BOT, add_message, lock_conversation
from keyclerk.tokens import sign_contact
from tests.channels.dialogues import Event, read_stream
from tests.channels.partners import make_partner
from tests.channels.programs import serve_alone
from tests.channels.test_held import hold
from tests.system import System, Talk, build_system, fetch_status

Told = list[tuple[str, Event]]
TRIES = 4
AT_ONCE_SECONDS = 0.8
"""Sooner than a stream looks by itself. The machine may be busy: the quickest of some tries counts."""


@pytest.fixture
def talk(system: System) -> Talk:
    """A conversation that has just begun, of the administrator of a partner of its own."""
    return system.talk_as(make_partner(system).admin)


def list_states(told: Told) -> list[Event]:
    return [data for kind, data in told if kind == "state"]


def test_a_stream_begins_with_how_the_conversation_stands(talk: Talk) -> None:
    talk.say("Bonjour, combien d’activations reste-t-il ?")

    told = read_stream(talk, until=lambda told: len(told) == 3)

    conversation = talk.last["conversation"]
    state = {"conversation": conversation, "language": "fr", "held": False, "read": 0, "cleared": 0, "last": 2}
    assert told[0] == ("state", state)
    assert [(kind, data["number"]) for kind, data in told[1:]] == [("message", 1), ("message", 2)]


@pytest.mark.alone
def test_a_stream_begins_at_once_where_nothing_was_said(talk: Talk) -> None:
    seconds: list[float] = []

    for _ in range(TRIES):
        begun = time.monotonic()
        (first,) = read_stream(talk, until=bool)
        seconds.append(time.monotonic() - begun)
        assert first[0] == "state"
        assert (first[1]["language"], first[1]["last"]) == (None, 0)

    assert min(seconds) < AT_ONCE_SECONDS


@pytest.mark.alone
def test_the_headers_come_at_once_where_nothing_is_said(talk: Talk) -> None:
    seconds: list[float] = []

    for _ in range(TRIES):
        begun = time.monotonic()
        with talk.client.stream("GET", "/chat/events") as response:
            seconds.append(time.monotonic() - begun)
            assert response.status_code == 200
            assert response.headers["X-Accel-Buffering"] == "no"

    assert min(seconds) < AT_ONCE_SECONDS


@pytest.mark.parametrize("params", [{}, {"state": 0}])
def test_a_stream_that_does_not_ask_hears_of_messages_alone(talk: Talk, params: dict[str, int]) -> None:
    talk.say("Hello")
    names: list[str] = []

    with talk.client.stream("GET", "/chat/events", params=params) as response:
        for line in response.iter_lines():
            name, _, value = line.partition(": ")
            if name == "event":
                names.append(value)
            if len(names) == 2 and name == "data":
                break

    assert names == ["message", "message"]


@pytest.mark.alone
def test_other_windows_hear_at_once_of_what_was_read(talk: Talk) -> None:
    for text in ("Hello", "Thank you"):
        talk.say(text)
    times: list[float] = []

    def read_elsewhere(told: Told) -> bool:
        # The stream has just looked: by itself it would look in a second.
        if len(told) >= 1 + 4:
            times.append(time.monotonic())
            if len(times) <= TRIES:
                talk.client.post("/chat/read", json={"number": len(times)})
        return len(told) == 1 + 4 + TRIES

    told = read_stream(talk, until=read_elsewhere)

    assert [kind for kind, _ in told[5:]] == ["state"] * TRIES
    assert [(state["read"], state["last"]) for state in list_states(told)[1:]] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert min(after - before for before, after in itertools.pairwise(times)) < AT_ONCE_SECONDS


def test_other_windows_hear_at_once_of_a_new_beginning(talk: Talk) -> None:
    talk.say("Hello")

    def begin_elsewhere(told: Told) -> bool:
        if len(told) == 3:
            talk.client.post("/chat/anew")
        elif len(told) == 4:
            talk.post(text="Thank you", wait=False)
        return [data.get("number") for _, data in told].count(4) == 1

    told = read_stream(talk, until=begin_elsewhere)

    assert told[3][0] == "state"
    assert (told[3][1]["cleared"], told[3][1]["last"]) == (2, 2)
    assert [data["number"] for kind, data in told if kind == "message"] == [1, 2, 3, 4]
    assert [data["number"] for kind, data in read_stream(talk, until=lambda told: len(told) == 3)[1:]] == [3, 4]


def test_windows_hear_of_agents_who_take_over(system: System, talk: Talk) -> None:
    talk.say("Hello")

    def take_over(told: Told) -> bool:
        if len(told) == 3:
            hold(system, talk)
        return list_states(told)[-1]["held"]

    states = list_states(read_stream(talk, until=take_over))

    assert states[0]["held"] is False
    assert states[-1]["held"] is True


def test_a_state_that_has_not_changed_is_told_once(talk: Talk) -> None:
    talk.say("Hello")

    def go_on(told: Told) -> bool:
        if len(told) == 3:
            talk.client.post("/chat/read", json={"number": 0})
            time.sleep(1.5)
            talk.say("Thank you")
        elif len(told) == 5:
            talk.client.post("/chat/read", json={"number": 4})
        return len(told) == 6

    told = read_stream(talk, until=go_on)

    assert [kind for kind, _ in told] == ["state", *["message"] * 4, "state"]
    assert [(state["read"], state["last"]) for state in list_states(told)] == [(0, 2), (4, 4)]


@pytest.mark.alone
def test_a_stream_with_states_ends_when_the_token_does(system: System) -> None:
    partner = make_partner(system)
    with system.database.read() as session:
        token = sign_contact(
            session,
            contact_id=partner.admin,
            keys=system.settings.signing_keys,
            lifetime=timedelta(seconds=8),
            now=system.now(),
        )
    begun = time.monotonic()

    told = read_stream(Talk(system.address, token, "en"), until=lambda _: False)

    assert [kind for kind, _ in told] == ["state"]
    assert time.monotonic() - begun < 20


@pytest.mark.alone
def test_streams_end_when_the_server_stops(tmp_path: Path) -> None:
    assert any(stop_server(tmp_path / f"{number}") < 2 for number in range(TRIES))


def stop_server(var: Path) -> float:
    """Return how many seconds after a server was told to stop a stream of it ended; after two it would be cut off."""
    var.mkdir()
    system = build_system(var)
    ended: list[float] = []
    try:
        system.start("keyclerk")
        talk = system.talk_as(make_partner(system).admin)
        wait_until_served(system)

        def listen() -> None:
            with contextlib.suppress(httpx.HTTPError):
                read_stream(talk, until=lambda _: is_listening.set() or False)
            ended.append(time.monotonic())

        is_listening = threading.Event()
        listener = threading.Thread(target=listen, daemon=True)
        listener.start()
        assert is_listening.wait(30)
        stopped = time.monotonic()
        system.processes["keyclerk"].terminate()
        listener.join(30)
        system.processes["keyclerk"].wait(30)
    finally:
        system.end()
    assert ended
    return ended[0] - stopped


def wait_until_served(system: System) -> None:
    over = time.monotonic() + 60
    while time.monotonic() < over:
        if fetch_status(f"{system.address}/healthz"):
            return
        time.sleep(0.1)
    raise AssertionError("not served")


def test_many_windows_of_one_person_hear_the_same(tmp_path: Path) -> None:
    with serve_alone(tmp_path) as system:
        talk = system.talk_as(make_partner(system).admin)
        number = talk.post(text="Hello", wait=False).json()["number"]
        heard: list[str] = []
        listening = threading.Barrier(5 + 1, timeout=30)

        def hears(told: Told) -> bool:
            if len(told) == 1:
                listening.wait()
            return told[-1][1].get("read") == number

        def listen() -> None:
            told = read_stream(talk, until=hears)
            heard.append(json.dumps(told[-1]))

        listeners = [threading.Thread(target=listen) for _ in range(5)]
        for each in listeners:
            each.start()
        listening.wait()
        talk.client.post("/chat/read", json={"number": number})
        for each in listeners:
            each.join(30)

    assert len(heard) == 5
    assert len(set(heard)) == 1


def test_a_stream_in_which_nothing_happens_looks_how_it_stands_and_no_further(tmp_path: Path) -> None:
    with serve_alone(tmp_path) as system:
        talk = system.talk_as(make_partner(system).admin)
        conversation_id = talk.client.get("/chat/messages").json()["conversation"]
        keep(system, conversation_id, text="Hello")
        keep(system, conversation_id, text="Withheld", withheld=True)
        statements: list[str] = []

        def listen(told: Told) -> bool:
            if len(told) == 2:
                event.listen(system.database.engine, "before_cursor_execute", note)
                time.sleep(3.5)
                event.remove(system.database.engine, "before_cursor_execute", note)
                keep(system, conversation_id, text="Hello again")
            return len(told) == 3

        def note(*call: Any) -> None:
            statements.append(call[2])

        told = read_stream(talk, until=listen)

    assert [data.get("text") for _, data in told] == [None, "Hello", "Hello again"]
    assert statements
    assert [each for each in statements if "FROM messages" in each] == []


def keep(system: System, conversation_id: str, **given: Any) -> None:
    """Keep something that the bot says of itself, which nobody is woken for."""
    with system.database.write() as session:
        conversation = lock_conversation(session, conversation_id=conversation_id)
        add_message(session, conversation, author=BOT, created_at=system.now(), **given)
