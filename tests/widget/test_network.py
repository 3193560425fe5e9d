"""A bad network: whatever becomes of a request or of the stream, every message stands once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.portal import Portal
from tests.system import System
from tests.widget.alone.serving import serve_chat
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.network import FORBIDDEN, UNWELL, Proxy, put_proxy
from tests.widget.once import forgive, list_said, read_numbers, read_own, read_states, wait_until

POST, STREAM = "POST /chat/messages", "GET /chat/events"
SILENCE = 75_000
"""Longer than the widget waits for a sign of life, in milliseconds."""


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory, portal: Portal) -> Iterator[System]:
    with serve_chat(tmp_path_factory.mktemp("network"), portal) as running:
        yield running


@pytest.fixture(scope="module")
def samples(alone: System) -> None:
    """No sample records: the partner alone is there."""


@pytest.fixture
def proxy(alone: System) -> Iterator[Proxy]:
    with put_proxy(alone) as proxy:
        yield proxy


@pytest.fixture
def system(alone: System, proxy: Proxy) -> System:
    """The system as it is seen through the proxy."""
    return replace(alone, settings=alone.settings.model_copy(update={"port": proxy.port}))


@dataclass
class Line:
    """A person's chat, the line it is on, and the system at its other end."""

    chat: ChatPage
    proxy: Proxy
    system: System
    person: str

    def expect_once(self, *said: str, within: int = SOON) -> None:
        """Expect that exactly this stands in the store and in the chat, once and in order, and was sent."""
        wait_until(self.chat, lambda: list_said(self.system, self.person), list(said), within=within)
        wait_until(self.chat, lambda: read_own(self.chat), list(said), within=within)
        wait_until(self.chat, lambda: read_numbers(self.chat), list(range(1, len(said) + 1)), within=within)
        assert set(read_states(self.chat)) == {self.chat.word("state.sent")}


@pytest.fixture
def person(contact: Callable[..., str]) -> str:
    return contact()


@pytest.fixture
def line(chat: ChatPage, proxy: Proxy, alone: System, portal: Portal, person: str) -> Line:
    """The line of a chat that is open."""
    through = replace(alone, settings=alone.settings.model_copy(update={"port": proxy.port}))
    portal.visit(chat.page, through, person)
    chat.open()
    return Line(chat, proxy, alone, person)


@pytest.fixture(autouse=True)
def _unwell(page: Page, problems: list[str]) -> Iterator[None]:
    """What a browser says of a bad network is no problem."""
    yield
    forgive(problems)


def test_a_message_whose_answer_was_lost_stands_once(line: Line) -> None:
    line.proxy.loses = POST.encode()

    line.chat.write("Hello")

    wait_until(line.chat, lambda: line.proxy.count(POST), 2)
    line.expect_once("Hello")
    expect(line.chat.alert).to_be_hidden()


@pytest.mark.parametrize("late", [POST, STREAM], ids=["the answer to it", "its event"])
def test_a_message_stands_once_whichever_comes_last(line: Line, late: str) -> None:
    line.chat.write("first")
    line.expect_once("first")
    line.proxy.holds = late.encode()

    line.chat.write("second")
    if late == POST:
        wait_until(line.chat, lambda: read_numbers(line.chat), [1, 2])
    else:
        wait_until(line.chat, lambda: read_states(line.chat), [line.chat.word("state.sent")] * 2)
    seen = read_own(line.chat)
    line.proxy.holds = None

    assert seen == ["first", "second"]
    line.expect_once("first", "second")


def test_what_was_taken_before_a_new_beginning_does_not_come_back(line: Line) -> None:
    line.proxy.holds = POST.encode()
    line.chat.write("Hello")
    wait_until(line.chat, lambda: read_numbers(line.chat), [1])

    assert line.system.talk_as(line.person).client.post("/chat/anew").is_success
    expect(line.chat.log.get_by_text(line.chat.word("greeting"))).to_be_visible(timeout=SOON)
    wait_until(line.chat, lambda: read_states(line.chat), [line.chat.word("state.sending")])
    line.proxy.holds = None

    expect(line.chat.messages).to_have_count(0, timeout=SOON)
    expect(line.chat.log.get_by_text(line.chat.word("greeting"))).to_be_visible()
    line.chat.write("Hello again")
    wait_until(line.chat, lambda: read_own(line.chat), ["Hello again"])
    wait_until(line.chat, lambda: read_states(line.chat), [line.chat.word("state.sent")])


def test_a_stream_that_breaks_in_the_middle_of_an_event_is_taken_up(line: Line) -> None:
    words = "Réponse à côté, encore…"
    line.proxy.cuts_in = '"text": "Réponse à cô'.encode()[:-1]

    line.system.talk_as(line.person).post(text=words, wait=False)

    line.expect_once(words)
    assert line.proxy.cuts_in is None
    assert line.proxy.count(STREAM) >= 2


@pytest.mark.parametrize("refusal", UNWELL.values(), ids=UNWELL.keys())
def test_what_is_written_while_the_server_is_not_well_is_sent_afterwards(line: Line, refusal: bytes) -> None:
    line.proxy.refusal = refusal
    line.proxy.cut()

    line.chat.write("first")
    line.chat.write("second")
    expect(line.chat.alert).to_be_visible(timeout=SOON)
    wait_until(line.chat, lambda: read_own(line.chat), ["first", "second"])
    refused = list_said(line.system, line.person)
    line.proxy.refusal = None

    assert refused == []
    line.expect_once("first", "second")
    expect(line.chat.alert).to_be_hidden()


def test_try_again_sends_at_once_what_waits(line: Line) -> None:
    line.chat.page.clock.install()
    line.proxy.refusal = UNWELL["with a word for other origins"]
    line.proxy.cut()
    line.chat.write("Hello")
    expect(line.chat.alert).to_be_visible(timeout=SOON)
    # From here on, nothing is tried again by itself, once what was on its way is over.
    line.chat.page.clock.pause_at(datetime.now(UTC) + timedelta(hours=1))
    wait_until(line.chat, lambda: read_states(line.chat), [line.chat.word("state.waiting")])
    line.chat.page.wait_for_timeout(1000)
    line.proxy.refusal = None

    line.chat.alert.get_by_role("button", name=line.chat.word("retry")).click()

    line.expect_once("Hello")


def test_a_message_that_is_refused_may_be_tried_again(line: Line) -> None:
    line.chat.write("first")
    line.expect_once("first")
    line.proxy.refusal = FORBIDDEN

    line.chat.write("second")
    refused = line.chat.own.filter(has_text="second")
    expect(refused.locator(".state")).to_have_text(line.chat.word("state.refused"), timeout=SOON)
    line.proxy.refusal = None
    line.chat.write("third")
    wait_until(line.chat, lambda: list_said(line.system, line.person), ["first", "third"])
    refused.get_by_role("button", name=line.chat.word("retry")).click()

    line.expect_once("first", "third", "second")


def test_a_line_that_falls_silent_is_given_up_and_taken_up_anew(line: Line) -> None:
    line.chat.write("first")
    line.expect_once("first")

    line.proxy.fall_silent()
    line.system.talk_as(line.person).post(text="second", wait=False)
    line.chat.write("third")
    wait_until(line.chat, lambda: read_states(line.chat)[-1], line.chat.word("state.sending"))
    line.proxy.is_silent = False

    line.expect_once("first", "second", "third", within=SILENCE)
