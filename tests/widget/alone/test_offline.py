"""Offline: what is written is kept, shown as waiting, and sent once and in order when the connection is back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.channels.partners import make_product_key
from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import forgive, list_said, read_numbers, read_own, read_states, wait_until

STORED = "JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage })"
PLACE = """() => {
    const element = document.createElement("keyclerk-chat");
    Object.assign(element.dataset, document.querySelector("script[src$='keyclerk.js']").dataset);
    document.body.append(element);
}"""


@pytest.fixture
def chat(page: Page, portal: Portal, system: System, ada: str, problems: list[str]) -> Iterator[ChatPage]:
    """The chat, open, and one message in it."""
    chat = ChatPage(page)
    portal.visit(page, system, ada)
    chat.open()
    chat.write("first")
    wait_until(chat, lambda: read_numbers(chat), [1])
    yield chat
    forgive(problems)


@pytest.fixture
def product_key() -> str:
    return make_product_key()


def mask(product_key: str) -> str:
    return "•••••-•••••-•••••-•••••-" + product_key[-5:]


def expect_waiting(chat: ChatPage, *texts: str) -> None:
    """Expect that after what was said before, these wait for the connection."""
    wait_until(chat, lambda: read_own(chat)[-len(texts) :], list(texts))
    wait_until(chat, lambda: set(read_states(chat)[-len(texts) :]), {chat.word("state.waiting")})


def expect_sent(chat: ChatPage, system: System, person: str, *texts: str) -> None:
    wait_until(chat, lambda: list_said(system, person), list(texts))
    wait_until(chat, lambda: read_own(chat), list(texts))
    wait_until(chat, lambda: read_numbers(chat), list(range(1, len(texts) + 1)))
    wait_until(chat, lambda: set(read_states(chat)), {chat.word("state.sent")})
    expect(chat.alert).to_be_hidden()


def test_what_is_written_offline_is_sent_once_when_back(
    chat: ChatPage, system: System, ada: str, product_key: str
) -> None:
    texts = ["second", f"My key is {mask(product_key)}", "fourth"]

    chat.page.context.set_offline(True)
    chat.write("second")
    chat.write(f"My key is {product_key}")
    chat.write("fourth")
    expect_waiting(chat, *texts)
    expect(chat.alert).to_contain_text(chat.word("problem.connection"), timeout=SOON)
    kept = chat.page.evaluate(STORED)
    chat.page.context.set_offline(False)

    expect_sent(chat, system, ada, "first", *texts)
    assert "fourth" in kept
    assert product_key[:5] not in kept
    assert chat.page.evaluate(STORED) == "{}{}"


def test_what_waits_is_kept_over_a_reload(chat: ChatPage, system: System, ada: str, product_key: str) -> None:
    texts = ["second", f"My key is {mask(product_key)}"]
    chat.page.context.set_offline(True)
    chat.write("second")
    chat.write(f"My key is {product_key}")
    expect_waiting(chat, *texts)

    # The portal is there again, and the chat is not.
    chat.page.route(f"{system.address}/chat/**", lambda route: route.abort())
    chat.page.context.set_offline(False)
    chat.page.reload()
    chat.launcher.click()
    chat.write("fourth")
    expect(chat.alert).to_contain_text(chat.word("problem.connection"), timeout=SOON)
    expect_waiting(chat, "fourth")
    unsent = list_said(system, ada)
    chat.page.unroute_all()

    expect_sent(chat, system, ada, "first", *texts, "fourth")
    assert unsent == ["first"]


def test_what_comes_meanwhile_is_shown_before_what_waits(chat: ChatPage, system: System, ada: str) -> None:
    chat.page.context.set_offline(True)
    chat.write("third")
    expect_waiting(chat, "third")
    system.talk_as(ada).post(text="second, from elsewhere", wait=False)
    chat.page.context.set_offline(False)

    expect_sent(chat, system, ada, "first", "second, from elsewhere", "third")


def test_a_page_that_was_opened_offline_shows_all_that_is_written(
    page: Page, portal: Portal, system: System, ada: str, problems: list[str]
) -> None:
    chat = ChatPage(page)
    page.route(f"{system.address}/chat/**", lambda route: route.abort())
    portal.visit(page, system, ada)
    chat.launcher.click()
    chat.write("first")
    expect_waiting(chat, "first")

    page.unroute_all()

    expect_sent(chat, system, ada, "first")
    forgive(problems)


def test_what_waits_in_an_element_that_is_gone_is_sent_once_by_the_next(
    chat: ChatPage, system: System, ada: str
) -> None:
    chat.page.context.set_offline(True)
    chat.write("second")
    expect_waiting(chat, "second")

    chat.page.evaluate("document.querySelector('keyclerk-chat').remove()")
    chat.page.context.set_offline(False)
    chat.page.wait_for_timeout(3000)
    unsent = list_said(system, ada)
    chat.page.evaluate(PLACE)
    chat.open()

    expect_sent(chat, system, ada, "first", "second")
    assert unsent == ["first"]
    assert chat.page.evaluate(STORED) == "{}{}"


def test_what_failed_is_done_by_its_own_try_again(chat: ChatPage, tmp_path: Path) -> None:
    chat.page.context.set_offline(True)
    chat.panel.get_by_role("button", name=chat.word("transcript")).click()
    expect(chat.alert).to_contain_text(chat.word("problem.failed"), timeout=SOON)
    chat.page.context.set_offline(False)

    with chat.page.expect_download(timeout=SOON) as download:
        chat.alert.get_by_role("button", name=chat.word("retry")).click()

    download.value.save_as(tmp_path / "transcript.txt")
    assert "first" in (tmp_path / "transcript.txt").read_text("utf-8")
    expect(chat.alert).to_be_hidden()
