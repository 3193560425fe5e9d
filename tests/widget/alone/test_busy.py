"""Busy: what somebody is told who asks too much at once, in words that everybody can read."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from keyclerk.answers import load_texts
from tests.portal import Portal
from tests.system import System
from tests.widget.accessibility import expect_accessible
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import forgive, read_states


@pytest.fixture(scope="module")
def settings() -> dict[str, Any]:
    """So little that nothing more is taken while a test looks."""
    return {"chat_rate_contact": "1/minute"}


@pytest.fixture
def chat(page: Page, portal: Portal, system: System, ada: str, problems: list[str]) -> Iterator[ChatPage]:
    chat = ChatPage(page)
    portal.visit(page, system, ada)
    chat.open()
    yield chat
    forgive(problems)


def test_who_writes_too_much_is_told_how_long_it_waits(chat: ChatPage) -> None:
    chat.write("first")
    chat.write("second")

    told = re.escape(chat.word("problem.busy", seconds="SECONDS")).replace("SECONDS", r"\d+")
    expect(chat.alert).to_have_text(re.compile(told), timeout=SOON)
    assert read_states(chat) == [chat.word("state.sent"), chat.word("state.waiting")]
    expect_accessible(chat.page)
    expect(chat.alert).to_be_visible()


def test_who_reads_too_much_is_told_by_the_server_in_words(chat: ChatPage) -> None:
    transcript = chat.panel.get_by_role("button", name=chat.word("transcript"))
    with chat.page.expect_response(lambda response: response.status == 429, timeout=SOON) as refused:
        for _ in range(2):
            transcript.click()

    seconds = int(refused.value.headers["retry-after"])
    told = load_texts("en").format("chat_rate_limited", {"seconds": seconds})
    expect(chat.alert).to_have_text(told, timeout=SOON)
    expect(chat.alert.get_by_role("button")).to_have_count(0)
    assert 1 <= seconds <= 60
    expect_accessible(chat.page)
    expect(chat.alert).to_be_visible()
