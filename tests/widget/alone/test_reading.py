"""Reading: what comes by itself is counted on the closed button until it is read, and hidden pages rest meanwhile."""

import pytest
from playwright.sync_api import Page, Request, expect
from sqlalchemy import select

from keyclerk.store.tables import ConversationRow
from tests.portal import Portal
from tests.system import System
from tests.widget.alone.serving import tell
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import read_numbers, wait_until

SEE = """is_hidden => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => is_hidden });
    document.dispatchEvent(new Event("visibilitychange"));
}"""


@pytest.fixture
def chat(page: Page, portal: Portal, system: System, ada: str) -> ChatPage:
    """The chat of a contact, closed, and listening."""
    page.clock.install()
    with page.expect_response(lambda response: "/chat/events" in response.url, timeout=SOON):
        portal.visit(page, system, ada)
    return ChatPage(page)


def find_conversation(system: System, contact: str) -> ConversationRow:
    with system.database.read() as session:
        return session.scalars(select(ConversationRow).where(ConversationRow.subject == contact)).one()


def expect_unread(chat: ChatPage, count: int) -> None:
    """Expect that the button tells how much was not read, to eyes and ears."""
    badge = chat.launcher.locator(".badge")
    if count:
        expect(chat.launcher).to_have_accessible_name(chat.word("open.unread", count=count), timeout=SOON)
        expect(badge).to_have_text(str(count))
    else:
        expect(chat.launcher).to_have_accessible_name(chat.word("open"), timeout=SOON)
        expect(badge).to_be_hidden()


def test_what_agents_say_is_counted_until_the_chat_opens(chat: ChatPage, system: System, ada: str) -> None:
    expect_unread(chat, 0)

    tell(system, ada, "Good morning")
    expect_unread(chat, 1)
    tell(system, ada, "Are you there?")
    expect_unread(chat, 2)
    chat.open()

    expect_unread(chat, 0)
    expect(chat.messages).to_contain_text(["Good morning", "Are you there?"])
    wait_until(chat, lambda: find_conversation(system, ada).read_number, 2)


def test_what_was_not_read_is_counted_on_the_next_page_as_well(chat: ChatPage, system: System, ada: str) -> None:
    tell(system, ada, "one", "two", "three")
    expect_unread(chat, 3)

    chat.page.reload()

    expect_unread(chat, 3)


def test_what_comes_into_the_open_chat_is_read(chat: ChatPage, system: System, ada: str) -> None:
    chat.open()

    tell(system, ada, "Good morning")

    expect(chat.messages).to_contain_text(["Good morning"], timeout=SOON)
    wait_until(chat, lambda: find_conversation(system, ada).read_number, 1)
    chat.panel.press("Escape")
    expect_unread(chat, 0)


def test_a_page_that_nobody_sees_rests_and_catches_up(chat: ChatPage, system: System, ada: str) -> None:
    streams: list[Request] = []
    ended: list[Request] = []
    chat.page.on("request", lambda request: streams.append(request) if "/chat/events" in request.url else None)
    chat.page.on("requestfailed", lambda request: ended.append(request) if "/chat/events" in request.url else None)
    chat.open()

    chat.page.evaluate(SEE, True)
    for number in (1, 2):
        chat.page.clock.fast_forward(25_000)
        tell(system, ada, f"message {number}")
        expect(chat.messages).to_have_count(number, timeout=SOON)
    unread = find_conversation(system, ada).read_number
    chat.page.clock.fast_forward(15_000)
    wait_until(chat, lambda: len(ended), 1)
    before = len(streams)
    tell(system, ada, "message 3")
    chat.page.clock.fast_forward(300_000)
    chat.page.wait_for_timeout(1500)
    numbers = read_numbers(chat)
    asked = len(streams) - before
    chat.page.evaluate(SEE, False)

    wait_until(chat, lambda: read_numbers(chat), [1, 2, 3])
    assert (unread, numbers, asked) == (0, [1, 2], 0)
    wait_until(chat, lambda: find_conversation(system, ada).read_number, 3)


def test_a_page_that_nobody_ever_saw_rests_and_catches_up(page: Page, portal: Portal, system: System, ada: str) -> None:
    chat = ChatPage(page)
    streams: list[Request] = []
    ended: list[Request] = []
    page.on("request", lambda request: streams.append(request) if "/chat/events" in request.url else None)
    page.on("requestfailed", lambda request: ended.append(request) if "/chat/events" in request.url else None)
    page.clock.install()
    page.add_init_script(f"({SEE})(true)")
    with page.expect_response(lambda response: "/chat/events" in response.url, timeout=SOON):
        portal.visit(page, system, ada)

    for count in (1, 2):
        page.clock.fast_forward(25_000)
        tell(system, ada, f"message {count}")
        expect_unread(chat, count)
    page.clock.fast_forward(15_000)
    wait_until(chat, lambda: len(ended), 1)
    before = len(streams)
    tell(system, ada, "message 3")
    page.clock.fast_forward(300_000)
    page.wait_for_timeout(1500)
    expect_unread(chat, 2)
    asked = len(streams) - before
    page.evaluate(SEE, False)

    expect_unread(chat, 3)
    assert asked == 0
