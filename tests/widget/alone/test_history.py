"""History: the newest messages when the chat opens, the rest when asked for, and all in the transcript."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect
from sqlalchemy import select

from keyclerk.store.tables import ConversationRow
from tests.channels.partners import make_product_key
from tests.portal import Portal
from tests.system import System
from tests.widget.alone.serving import fill
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import read_numbers, wait_until
from tests.widget.stored import store_message

TOGETHER = 50
"""How many messages come at once."""
TOP = "element => element.getBoundingClientRect().top"
TRANSCRIPT = re.compile(r"keyclerk-\d{4}-\d{2}-\d{2}\.txt")


@pytest.fixture
def chat(page: Page, portal: Portal, system: System, ada: str) -> ChatPage:
    """The chat of somebody who has a long conversation behind them, open."""
    fill(system, ada, 120)
    chat = ChatPage(page)
    portal.visit(page, system, ada)
    chat.open()
    return chat


def set_language(system: System, contact: str, language: str) -> None:
    """Have the conversation of a contact go on in a language."""
    with system.database.write() as session:
        query = select(ConversationRow).where(ConversationRow.subject == contact)
        session.scalars(query).one().language = language


def number_from(first: int, last: int = 120) -> list[int]:
    return list(range(first, last + 1))


def test_the_chat_opens_at_the_end_of_the_newest_messages(chat: ChatPage) -> None:
    wait_until(chat, lambda: read_numbers(chat), number_from(71))

    expect(chat.messages.last).to_be_in_viewport()
    expect(chat.messages.first).not_to_be_in_viewport()


def test_earlier_messages_come_when_asked_for_and_move_nothing(chat: ChatPage) -> None:
    earlier = chat.log.get_by_role("button", name=chat.word("earlier"))
    first = chat.log.get_by_text("message 71", exact=True)
    earlier.scroll_into_view_if_needed()
    before = first.evaluate(TOP)

    earlier.click()
    wait_until(chat, lambda: read_numbers(chat), number_from(21))
    after = first.evaluate(TOP)

    assert after == pytest.approx(before, abs=2)
    earlier.click()
    wait_until(chat, lambda: read_numbers(chat), number_from(1))
    expect(earlier).to_be_hidden()


def test_earlier_messages_that_are_asked_for_twice_come_once(chat: ChatPage) -> None:
    chat.log.get_by_role("button", name=chat.word("earlier")).dblclick()

    wait_until(chat, lambda: read_numbers(chat)[-70:], number_from(51))
    numbers = read_numbers(chat)
    assert numbers == sorted(set(numbers))


def test_a_reload_shows_the_same(chat: ChatPage) -> None:
    chat.write("one more")
    wait_until(chat, lambda: read_numbers(chat), number_from(71, 121))

    chat.page.reload()
    chat.open()

    wait_until(chat, lambda: read_numbers(chat), number_from(72, 121))
    expect(chat.messages.last).to_contain_text("one more")


def test_what_was_begun_anew_is_empty_and_stands_in_the_transcript(
    chat: ChatPage, tmp_path: Path, system: System, ada: str
) -> None:
    product_key = make_product_key()
    chat.write(f"My key is {product_key}")
    wait_until(chat, lambda: read_numbers(chat)[-1], 121)

    chat.panel.get_by_role("button", name=chat.word("anew")).click()
    chat.panel.get_by_role("alertdialog").get_by_role("button", name=chat.word("anew.yes")).click()
    expect(chat.messages).to_have_count(0, timeout=SOON)
    expect(chat.log.get_by_text(chat.word("greeting"))).to_be_visible()
    expect(chat.log.get_by_role("button", name=chat.word("earlier"))).to_be_hidden()
    with chat.page.expect_download(timeout=SOON) as download:
        chat.panel.get_by_role("button", name=chat.word("transcript")).click()

    assert TRANSCRIPT.fullmatch(download.value.suggested_filename)
    download.value.save_as(tmp_path / "transcript.txt")
    transcript = (tmp_path / "transcript.txt").read_text("utf-8")
    assert set(re.findall(r"message \d+", transcript)) == {f"message {number}" for number in range(1, 121)}
    assert f"-{product_key[-5:]}" in transcript
    assert product_key[:5] not in transcript


def test_after_a_new_beginning_a_reload_shows_the_greeting(chat: ChatPage) -> None:
    chat.panel.get_by_role("button", name=chat.word("anew")).click()
    chat.panel.get_by_role("alertdialog").get_by_role("button", name=chat.word("anew.yes")).click()
    expect(chat.messages).to_have_count(0, timeout=SOON)

    chat.page.reload()
    chat.open()

    expect(chat.messages).to_have_count(0)
    expect(chat.log.get_by_text(chat.word("greeting"))).to_be_visible()


def test_messages_in_other_languages_leave_the_words_in_that_of_the_conversation(
    page: Page, portal: Portal, system: System, ada: str
) -> None:
    asked: list[str] = []
    held: list[Route] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/widget/texts/")[2]))

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/widget/texts/en", hold)
    for language, text in (("fr", "Bonjour"), ("en", "Hello"), ("fr", "Encore")):
        store_message(system, ada, text, language=language)
    set_language(system, ada, "en")
    chat = ChatPage(page)
    portal.visit(page, system, ada, language="nl")
    chat.open()

    store_message(system, ada, "Nogmaals", language="nl")
    expect(chat.messages.locator(".text")).to_have_text(["Bonjour", "Hello", "Encore", "Nogmaals"], timeout=SOON)
    page.wait_for_timeout(500)
    for route in held:
        route.continue_()

    expect(chat.field).to_be_visible(timeout=SOON)
    expect(chat.panel.get_by_role("button", name=chat.word("transcript"))).to_be_visible()
    assert [each for each in asked if len(each) == len("en")] == ["nl", "en"]
