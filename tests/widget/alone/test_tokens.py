"""Tokens: short-lived, renewed, refused or suddenly somebody else's, nothing is lost and nobody speaks for another."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Page, Request, expect
from sqlalchemy import func, select

from keyclerk.store.tables import ConversationRow
from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import forgive, list_said, read_numbers, read_own, read_states, wait_until

SHORT = timedelta(seconds=4)
REFUSED = ("Failed to load resource",)
NOTICE = "<!doctype html><title>Portal</title><p>We are back in a minute.</p>"
"""What a portal under maintenance says to everybody, as if all was well."""


@pytest.fixture
def chat(page: Page, problems: list[str]) -> Iterator[ChatPage]:
    """The chat of a page, of whose addresses none holds a token."""
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - it marks what it is given
    yield ChatPage(page)
    tokens = {request.headers["authorization"].partition(" ")[2] for request in asked if _is_signed(request)}
    assert tokens
    assert not [request.url for request in asked if any(token in request.url for token in tokens)]
    forgive(problems, REFUSED)


def _is_signed(request: Request) -> bool:
    return request.headers.get("authorization", "").startswith("Bearer ey")


def count_visitors(system: System) -> int:
    """Return how many conversations there are of people who were not signed in."""
    with system.database.read() as session:
        query = select(func.count(ConversationRow.id)).where(ConversationRow.contact_id.is_(None))
        return session.scalar(query) or 0


def expect_sent(chat: ChatPage, system: System, person: str, *texts: str) -> None:
    wait_until(chat, lambda: list_said(system, person), list(texts))
    wait_until(chat, lambda: read_own(chat), list(texts))
    wait_until(chat, lambda: read_numbers(chat), list(range(1, len(texts) + 1)))
    wait_until(chat, lambda: set(read_states(chat)), {chat.word("state.sent")})


def test_short_lived_tokens_are_renewed_and_nothing_is_lost(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    streams: list[str] = []
    chat.page.on("request", lambda request: "/chat/events" in request.url and streams.append(request.url))
    begun = time.monotonic()
    visit = portal.visit(chat.page, system, ada, lifetime=SHORT)
    chat.open()
    said: list[str] = []

    while len(streams) < 4:
        said.append(f"message {len(said) + 1}")
        chat.write(said[-1])
        chat.page.wait_for_timeout(700)

    expect_sent(chat, system, ada, *said)
    expect(chat.alert).to_be_hidden()
    # One when the page opens, and one at the most for each half of a lifetime, after which a token is renewed.
    assert 3 <= visit.tokens <= 2 + (time.monotonic() - begun) / (SHORT.total_seconds() / 2)


@pytest.mark.parametrize("answer", [(500, None), (400, None), (200, NOTICE)], ids=["500", "400", "a page"])
def test_a_portal_that_fails_for_a_while_loses_nothing(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str], answer: tuple[int, str | None]
) -> None:
    ada = contact()
    visit = portal.visit(chat.page, system, ada, lifetime=SHORT)
    chat.open()

    visit.status, visit.notice = answer
    expect(chat.alert).to_contain_text(chat.word("problem.server"), timeout=SOON)
    before = visit.tokens
    chat.write("first")
    chat.write("second")
    wait_until(chat, lambda: set(read_states(chat)), {chat.word("state.waiting")})
    chat.page.wait_for_timeout(4000)
    asked = visit.tokens - before
    expect(chat.alert).to_contain_text(chat.word("problem.server"))
    visit.status, visit.notice = 200, None

    expect_sent(chat, system, ada, "first", "second")
    expect(chat.alert).to_be_hidden()
    assert asked <= 10


@pytest.mark.parametrize("status", [401, 302, 200], ids=["refused", "sent to sign in", "no token"])
def test_who_is_signed_out_is_told_and_what_they_wrote_waits(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str], status: int
) -> None:
    ada = contact()
    visit = portal.visit(chat.page, system, ada, lifetime=SHORT, data_sign_in_url="/sign-in")
    chat.open()
    chat.write("first")
    wait_until(chat, lambda: read_numbers(chat), [1])

    visit.status, visit.contact = status, None
    expect(chat.alert).to_contain_text(chat.word("problem.signed_out"), timeout=SOON)
    link = chat.alert.get_by_role("link", name=chat.word("sign_in.link"))
    expect(link).to_have_attribute("href", f"{portal.origin}/sign-in")
    chat.write("second")
    wait_until(chat, lambda: read_states(chat)[-1:], [chat.word("state.waiting")])
    unsent = list_said(system, ada)
    visit.status, visit.contact = 200, ada

    expect_sent(chat, system, ada, "first", "second")
    expect(chat.alert).to_be_hidden()
    assert unsent == ["first"]
    assert count_visitors(system) == 0


def test_somebody_else_sees_and_sends_nothing_of_who_was_there_before(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada, bob = contact(), contact()
    visit = portal.visit(chat.page, system, ada, lifetime=SHORT)
    chat.open()
    chat.write("Ada is here")
    wait_until(chat, lambda: read_numbers(chat), [1])
    chat.page.route("**/chat/messages", lambda route: route.abort())
    chat.write("Ada is waiting")
    wait_until(chat, lambda: read_states(chat)[-1:], [chat.word("state.waiting")])

    visit.contact = bob
    expect(chat.messages).to_have_count(0, timeout=SOON)
    expect(chat.log.get_by_text(chat.word("greeting"))).to_be_visible()
    chat.page.unroute_all()
    chat.write("Bob is here")

    expect_sent(chat, system, bob, "Bob is here")
    assert "Ada" not in chat.page.evaluate("JSON.stringify({ ...sessionStorage, ...localStorage })")
    visit.contact = ada
    wait_until(chat, lambda: read_own(chat), ["Ada is here"])
    chat.write("Ada is back")
    expect_sent(chat, system, ada, "Ada is here", "Ada is back")
    assert list_said(system, bob) == ["Bob is here"]
