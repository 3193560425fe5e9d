"""Visitors: whoever is not signed in becomes one by opening the chat, and stays the same one."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, expect
from sqlalchemy import select

from keyclerk.store.tables import ConversationRow, MessageRow
from tests.portal import Portal
from tests.system import System
from tests.widget.accessibility import expect_accessible
from tests.widget.alone.serving import serve_chat
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import forgive, read_numbers, read_own, wait_until

REFUSED = ("Failed to load resource",)
WITHOUT_SIGN_IN = {"data_token_url": ""}
CLOSED = (
    "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('closed', 'SecurityError') } })"
)


@pytest.fixture
def asked(page: Page) -> list[Request]:
    """What a page asks the chat for."""
    asked: list[Request] = []
    page.on("request", lambda request: "/chat/" in request.url and asked.append(request))
    return asked


def list_conversations(system: System, text: str) -> set[str]:
    """Return the conversations in which something was said."""
    with system.database.read() as session:
        query = select(ConversationRow.id).join(MessageRow, MessageRow.conversation_id == ConversationRow.id)
        return set(session.scalars(query.where(MessageRow.text == text)))


@pytest.mark.parametrize("given", [{}, WITHOUT_SIGN_IN], ids=["the portal knows nobody", "the portal knows no sign-in"])
def test_a_page_that_is_merely_looked_at_makes_no_visitor(
    chat: ChatPage, portal: Portal, system: System, asked: list[Request], given: dict[str, str]
) -> None:
    visit = portal.visit(chat.page, system, **given)
    expect(chat.launcher).to_be_visible()
    chat.page.wait_for_load_state("networkidle")

    assert asked == []
    assert visit.tokens == (0 if given else 1)
    chat.open()
    expect(chat.panel.get_by_text(chat.word("sign_in"))).to_be_visible()
    chat.write("Hello")
    wait_until(chat, lambda: read_numbers(chat), [1])


def test_a_visitor_stays_the_same_over_a_reload(chat: ChatPage, portal: Portal, system: System) -> None:
    portal.visit(chat.page, system)
    chat.open()
    chat.write("before the reload")
    wait_until(chat, lambda: read_numbers(chat), [1])

    chat.page.reload()
    chat.open()
    chat.write("after the reload")

    wait_until(chat, lambda: read_own(chat), ["before the reload", "after the reload"])
    wait_until(chat, lambda: read_numbers(chat), [1, 2])
    assert list_conversations(system, "before the reload") == list_conversations(system, "after the reload")


@pytest.mark.parametrize("script", ["", CLOSED], ids=["where the browser keeps something", "where it does not"])
def test_a_visitor_who_stays_for_long_stays_the_same(
    chat: ChatPage, portal: Portal, system: System, script: str
) -> None:
    chat.page.add_init_script(script)
    chat.page.clock.install()
    portal.visit(chat.page, system)
    chat.open()
    chat.write("early")
    wait_until(chat, lambda: read_numbers(chat), [1])

    with chat.page.expect_request("**/chat/anonymous", timeout=SOON) as renewal:
        chat.page.clock.fast_forward("01:30:00")
    with chat.page.expect_response("**/chat/messages", timeout=SOON):
        chat.write("late")

    assert renewal.value.headers["authorization"].startswith("Bearer ey")
    wait_until(chat, lambda: read_own(chat), ["early", "late"])
    wait_until(chat, lambda: read_numbers(chat), [1, 2])
    assert list_conversations(system, "early") == list_conversations(system, "late")


def test_a_visitor_whom_the_server_knows_no_more_is_a_new_one(
    chat: ChatPage, portal: Portal, system: System, problems: list[str]
) -> None:
    portal.visit(chat.page, system)
    chat.open()
    chat.write("as the first visitor")
    wait_until(chat, lambda: read_numbers(chat), [1])
    kept = json.loads(chat.page.evaluate("sessionStorage['keyclerk.visitor']"))
    kept["token"] = kept["token"][:-8] + "unsigned"
    chat.page.evaluate("kept => sessionStorage.setItem('keyclerk.visitor', kept)", json.dumps(kept))

    chat.page.reload()
    chat.open()
    chat.write("as the second visitor")

    wait_until(chat, lambda: read_own(chat), ["as the second visitor"])
    wait_until(chat, lambda: read_numbers(chat), [1])
    expect(chat.alert).to_be_hidden()
    forgive(problems, REFUSED)


def test_where_the_browser_keeps_nothing_a_visitor_is_answered_all_the_same(
    chat: ChatPage, portal: Portal, system: System
) -> None:
    chat.page.add_init_script(CLOSED)
    portal.visit(chat.page, system)
    chat.open()

    chat.write("Hello")

    wait_until(chat, lambda: read_numbers(chat), [1])
    wait_until(chat, lambda: read_own(chat), ["Hello"])


def test_where_there_are_no_visitors_the_chat_asks_to_sign_in(
    chat: ChatPage, portal: Portal, tmp_path: Path, problems: list[str]
) -> None:
    with serve_chat(tmp_path, portal, chat_anonymous=False) as closed:
        portal.visit(chat.page, closed, data_sign_in_url="/sign-in")
        chat.launcher.click()
        expect(chat.alert).to_contain_text(chat.word("problem.no_visitors"), timeout=SOON)
        link = chat.alert.get_by_role("link", name=chat.word("sign_in.link"))
        expect(link).to_have_attribute("href", f"{portal.origin}/sign-in")
        expect_accessible(chat.page)
        chat.page.goto("about:blank")
    forgive(problems, (*REFUSED, f"asked {closed.address}/"))


def test_where_there_are_no_visitors_nobody_asks_until_the_chat_is_opened_again(
    chat: ChatPage, portal: Portal, tmp_path: Path, asked: list[Request], problems: list[str]
) -> None:
    with serve_chat(tmp_path, portal, chat_anonymous=False) as closed:
        portal.visit(chat.page, closed)
        chat.launcher.click()
        expect(chat.alert).to_contain_text(chat.word("problem.no_visitors"), timeout=SOON)
        chat.page.wait_for_timeout(3000)
        before = len(asked)
        chat.panel.get_by_role("button", name=chat.word("close")).click()
        with chat.page.expect_response("**/chat/anonymous", timeout=SOON):
            chat.launcher.click()
        expect(chat.alert).to_contain_text(chat.word("problem.no_visitors"), timeout=SOON)
        chat.page.goto("about:blank")
    assert [request.url.rpartition("/")[2] for request in asked] == ["anonymous"] * 2
    assert before == 1
    forgive(problems, (*REFUSED, f"asked {closed.address}/"))
