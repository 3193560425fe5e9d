"""Rates and lengths: who writes too much at once is told and loses nothing; what is too long is not sent."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import forgive, list_said, read_numbers, read_own, read_states, wait_until

LONGEST = 4000


@pytest.fixture(scope="module")
def settings() -> dict[str, Any]:
    return {"chat_rate_contact": "2/5second"}


@pytest.fixture
def chat(page: Page, portal: Portal, system: System, ada: str) -> ChatPage:
    chat = ChatPage(page)
    portal.visit(page, system, ada)
    chat.open()
    return chat


@pytest.mark.alone
def test_who_writes_too_much_at_once_is_told_and_nothing_is_lost(
    chat: ChatPage, system: System, ada: str, problems: list[str]
) -> None:
    said = [f"message {number}" for number in range(1, 6)]
    refused: list[int] = []
    chat.page.on("response", lambda response: response.status == 429 and refused.append(response.status))

    for text in said:
        chat.write(text)

    told = re.escape(chat.word("problem.busy", seconds="SECONDS")).replace("SECONDS", "[1-5]")
    expect(chat.alert).to_have_text(re.compile(told), timeout=SOON)
    expect(chat.own.last.locator(".state")).to_have_text(chat.word("state.waiting"))
    wait_until(chat, lambda: list_said(system, ada), said)
    wait_until(chat, lambda: read_own(chat), said)
    wait_until(chat, lambda: read_numbers(chat), [1, 2, 3, 4, 5])
    expect(chat.alert).to_be_hidden()
    # It asks when it was told to, however much comes by the stream meanwhile.
    assert 1 <= len(refused) <= 4
    forgive(problems)


@pytest.mark.parametrize("character", ["é", "😀"])
def test_a_message_that_is_too_long_is_not_sent_and_stays(
    chat: ChatPage, system: System, ada: str, character: str
) -> None:
    posts: list[Any] = []
    chat.page.on("request", lambda request: "/chat/messages" in request.url and posts.append(request.method))

    chat.write(character * (LONGEST + 1))

    told = chat.word("field.too_long", most="4,000", over=1)
    expect(chat.panel.get_by_role("status").get_by_text(told)).to_be_visible()
    expect(chat.field).to_have_attribute("aria-invalid", "true")
    expect(chat.field).to_be_focused()
    expect(chat.field).to_have_value(character * (LONGEST + 1))
    expect(chat.messages).to_have_count(0)
    assert "POST" not in posts
    chat.write(character * LONGEST)
    wait_until(chat, lambda: list_said(system, ada), [character * LONGEST])
    wait_until(chat, lambda: read_own(chat), [character * LONGEST])
    expect(chat.field).to_have_value("")
    assert posts.count("POST") == 1
    assert read_states(chat) == [chat.word("state.sent")]


def test_what_is_blank_is_not_sent(chat: ChatPage, system: System, ada: str) -> None:
    chat.write("  \n ")
    chat.write("Hello")

    wait_until(chat, lambda: list_said(system, ada), ["Hello"])
    expect(chat.own).to_have_count(1)
