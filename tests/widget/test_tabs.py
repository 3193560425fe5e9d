"""Tabs: what a person says, hears, reads and begins anew in one is so in every other."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import expect_once, read_numbers, read_own, wait_until


@pytest.fixture
def ada(contact: Callable[..., str]) -> str:
    return contact()


@pytest.fixture(params=["in one browser", "in two browsers"])
def other(
    request: pytest.FixtureRequest, browser: Browser, page: Page, watch: Callable[..., Page], system: System
) -> Iterator[ChatPage]:
    """Another page."""
    context = page.context if request.param == "in one browser" else browser.new_context(locale="en")
    yield ChatPage(watch(context.new_page(), system))
    if context is not page.context:
        context.close()


@pytest.fixture
def tabs(chat: ChatPage, other: ChatPage, portal: Portal, system: System, ada: str) -> tuple[ChatPage, ChatPage]:
    """Two pages with the chat of one person, open in the first."""
    for each in (chat, other):
        portal.visit(each.page, system, ada)
    chat.open()
    return chat, other


def test_what_is_said_in_one_is_shown_in_both(tabs: tuple[ChatPage, ChatPage], system: System, ada: str) -> None:
    chat, other = tabs
    other.open()

    chat.say("Thank you, one")
    wait_until(other, lambda: len(read_numbers(other)), 2)
    other.say("Thank you, two")

    expect_once(system, ada, ["Thank you, one", "Thank you, two"], chat, other)


def test_both_say_something_at_once(tabs: tuple[ChatPage, ChatPage], system: System, ada: str) -> None:
    chat, other = tabs
    other.open()

    for number in range(3):
        chat.write(f"Thank you, {number}")
        other.write(f"Thanks a lot, {number}")
    wait_until(chat, lambda: len(read_own(chat)), 6)
    wait_until(chat, lambda: len(read_numbers(chat)), 12)

    said = read_own(chat)
    assert [text for text in said if "Thank you" in text] == [f"Thank you, {number}" for number in range(3)]
    assert [text for text in said if "Thanks" in text] == [f"Thanks a lot, {number}" for number in range(3)]
    expect_once(system, ada, said, chat, other)


def test_what_is_begun_anew_in_one_is_cleared_in_the_other(tabs: tuple[ChatPage, ChatPage]) -> None:
    chat, other = tabs
    other.open()
    chat.say("Thank you")
    wait_until(other, lambda: len(read_numbers(other)), 2)

    chat.panel.get_by_role("button", name=chat.word("anew")).click()
    chat.panel.get_by_role("button", name=chat.word("anew.yes")).last.click()

    for each in tabs:
        expect(each.messages).to_have_count(0, timeout=SOON)
        expect(each.log.get_by_text(each.word("greeting"))).to_be_visible()
    other.say("Hello again")
    wait_until(chat, lambda: read_own(chat), ["Hello again"])
    wait_until(other, lambda: read_own(other), ["Hello again"])


def test_what_is_read_in_one_is_read_in_the_other(tabs: tuple[ChatPage, ChatPage], system: System, ada: str) -> None:
    chat, other = tabs
    chat.panel.press("Escape")
    system.talk_as(ada).say("Thank you")
    for each in tabs:
        expect(each.launcher).to_have_accessible_name(each.word("open.unread", count=1), timeout=SOON)
    chat.open()

    expect(other.launcher).to_have_accessible_name(other.word("open"), timeout=SOON)
    expect(other.launcher.locator(".badge")).to_be_hidden()
