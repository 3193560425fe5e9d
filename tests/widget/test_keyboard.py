"""The chat by the keyboard alone: everything is reached and done, and what has focus is always known."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.incident_card import IncidentCard
from tests.widget.once import forgive
from tests.widget.stored import store_message
from tests.widget.usage_card import UsageCard

FOCUSED = """() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? "body" : element.getAttribute("aria-label") || element.textContent || element.id;
}"""
NARROW = {"width": 320, "height": 640}
MOST_TABS = 40


@pytest.fixture
def opened(chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]) -> str:
    """The chat was opened by the keyboard, for a new contact whose id this is."""
    ada = contact()
    portal.visit(chat.page, system, ada)
    open_by(chat, "Enter")
    return ada


def open_by(chat: ChatPage, key: str) -> None:
    """Go to the button, press a key, and wait until the conversation is there."""
    expect(chat.launcher).to_be_visible(timeout=SOON)
    tab_to(chat.page, chat.launcher)
    chat.page.keyboard.press(key)
    expect(chat.panel).to_be_visible()
    expect(chat.log).to_have_attribute("aria-busy", "false", timeout=SOON)


def read_focus(page: Page) -> str:
    """Return the name of what has focus; `body` is nothing."""
    name: str = page.evaluate(FOCUSED)
    return name


def tab_to(page: Page, target: Locator, *, key: str = "Tab") -> list[str]:
    """Press Tab until an element has focus, and return the names of what had it on the way."""
    names: list[str] = []
    for _ in range(MOST_TABS):
        if target.evaluate("target => target === target.getRootNode().activeElement"):
            return names
        page.keyboard.press(key)
        names.append(read_focus(page))
    pytest.fail(f"not reached by the keyboard: {names}")


def type_and_send(chat: ChatPage, text: str) -> Locator:
    before = chat.replies.count()
    tab_to(chat.page, chat.field)
    chat.page.keyboard.type(text)
    chat.page.keyboard.press("Enter")
    expect(chat.field).to_be_focused()
    chat.wait_for_reply(before)
    return chat.replies.nth(chat.replies.count() - 1)


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_button_opens_the_chat_and_the_field_has_focus(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str], key: str
) -> None:
    portal.visit(chat.page, system, contact())

    open_by(chat, key)

    expect(chat.field).to_be_focused()
    expect(chat.field).to_have_value("")
    expect(chat.launcher).to_have_attribute("aria-expanded", "true")


def test_everything_is_reached_in_the_order_it_stands_in(chat: ChatPage, opened: str) -> None:
    first = chat.panel.get_by_role("button", name=chat.word("anew"), exact=True)

    names = tab_to(chat.page, first, key="Shift+Tab")

    starters = chat.log.get_by_role("button").all_inner_texts()
    head = [chat.word(name) for name in ("log", "close", "transcript", "anew")]
    assert names == [*reversed(starters), *head]


@pytest.mark.parametrize("from_field", [True, False], ids=["from the field", "from the log"])
def test_escape_closes_and_gives_focus_back(chat: ChatPage, opened: str, from_field: bool) -> None:
    if not from_field:
        tab_to(chat.page, chat.log, key="Shift+Tab")

    chat.page.keyboard.press("Escape")

    expect(chat.panel).to_be_hidden()
    expect(chat.launcher).to_be_focused()
    expect(chat.launcher).to_have_attribute("aria-expanded", "false")


def test_focus_goes_back_to_what_opened_the_chat(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    portal.visit(chat.page, system, contact(), body="<button id=ask>Ask</button>")
    ask = chat.page.get_by_role("button", name="Ask", exact=True)
    expect(chat.launcher).to_be_visible(timeout=SOON)
    ask.evaluate("ask => ask.addEventListener('click', () => document.querySelector('keyclerk-chat').open())")
    tab_to(chat.page, ask)
    chat.page.keyboard.press("Enter")
    expect(chat.field).to_be_focused()

    chat.page.keyboard.press("Escape")

    expect(chat.panel).to_be_hidden()
    expect(ask).to_be_focused()


def test_a_first_question_is_asked_and_the_log_has_focus(chat: ChatPage, opened: str) -> None:
    starter = chat.log.get_by_role("button").last
    title = starter.inner_text()
    tab_to(chat.page, starter, key="Shift+Tab")

    chat.page.keyboard.press("Enter")

    expect(chat.own.locator(".text")).to_have_text(title)
    expect(chat.log).to_be_focused()
    expect(chat.replies.first).to_be_visible(timeout=SOON)
    expect(chat.log).to_be_focused()


def test_a_suggested_answer_is_given_and_the_log_has_focus(chat: ChatPage, opened: str) -> None:
    reply = type_and_send(chat, "How many activations are left for the key ending in 372PD?")
    choice = reply.get_by_role("group", name=chat.word("choices")).get_by_role("button").first
    tab_to(chat.page, choice, key="Shift+Tab")
    before = chat.replies.count()

    chat.page.keyboard.press("Enter")

    expect(chat.own).to_have_count(2)
    expect(chat.log).to_be_focused()
    chat.wait_for_reply(before)
    expect(chat.log).to_be_focused()


def test_how_it_was_counted_is_opened_and_closed(chat: ChatPage, opened: str) -> None:
    reply = type_and_send(chat, "How many activations are left for the key ending in 372PD?")
    card = UsageCard(reply, "en")
    expect(card.opener).to_have_attribute("aria-expanded", "false", timeout=SOON)
    tab_to(chat.page, card.opener, key="Shift+Tab")

    chat.page.keyboard.press("Enter")
    expect(card.table).to_be_visible()
    expect(card.opener).to_have_attribute("aria-expanded", "true")
    expect(card.opener).to_be_focused()
    chat.page.keyboard.press("Space")

    expect(card.table).to_be_hidden()
    expect(card.opener).to_have_attribute("aria-expanded", "false")


def test_an_incident_is_opened(chat: ChatPage, opened: str) -> None:
    type_and_send(chat, "Please open a technical support incident")
    type_and_send(chat, "The server does not start any more after the update")
    card = IncidentCard(type_and_send(chat, "severity B"), "en")
    expect(card.submit).to_be_visible(timeout=SOON)
    tab_to(chat.page, card.field("description"), key="Shift+Tab")
    chat.page.keyboard.press("Control+a")
    chat.page.keyboard.type("The server in Lyon does not start")
    tab_to(chat.page, card.field("impact"))
    chat.page.keyboard.type("Nobody can work")
    tab_to(chat.page, card.submit)
    before = chat.replies.count()

    chat.page.keyboard.press("Enter")

    expect(chat.log).to_be_focused()
    expect(chat.wait_for_reply(before)).to_contain_text("INC-")
    expect(chat.log).to_be_focused()
    expect(card.field("description")).to_have_value("The server in Lyon does not start")


def test_whether_it_helped_is_told_where_the_focus_stays(chat: ChatPage, opened: str) -> None:
    reply = type_and_send(chat, "How are activations counted?")
    no = reply.get_by_role("group", name="Did this help?").get_by_role("button").last
    tab_to(chat.page, no, key="Shift+Tab")

    chat.page.keyboard.press("Enter")

    expect(no).to_have_attribute("aria-pressed", "true")
    expect(no).to_be_focused()


def test_start_anew_asks_first_and_escape_leaves_the_question_alone(chat: ChatPage, opened: str) -> None:
    anew = chat.panel.get_by_role("button", name=chat.word("anew"), exact=True).first
    question = chat.panel.get_by_role("alertdialog", name=chat.word("anew.question"))
    tab_to(chat.page, anew, key="Shift+Tab")

    chat.page.keyboard.press("Enter")
    expect(question).to_be_visible()
    expect(question.get_by_role("button").first).to_be_focused()
    chat.page.keyboard.press("Escape")
    expect(question).to_be_hidden()
    expect(anew).to_be_focused()
    expect(chat.panel).to_be_visible()
    chat.page.keyboard.press("Escape")

    expect(chat.panel).to_be_hidden()
    expect(chat.launcher).to_be_focused()


@pytest.mark.parametrize("is_offline", [False, True], ids=["online", "offline"])
def test_starting_anew_keeps_focus_in_the_chat(
    chat: ChatPage, opened: str, problems: list[str], is_offline: bool
) -> None:
    type_and_send(chat, "Thank you")
    tab_to(chat.page, chat.panel.get_by_role("button", name=chat.word("anew"), exact=True).first, key="Shift+Tab")
    chat.page.keyboard.press("Enter")
    chat.page.context.set_offline(is_offline)

    chat.page.keyboard.press("Enter")

    if is_offline:
        expect(chat.alert).to_be_visible(timeout=SOON)
        assert read_focus(chat.page) == chat.word("anew")
        chat.page.context.set_offline(False)
        forgive(problems)
    else:
        expect(chat.messages).to_have_count(0, timeout=SOON)
        expect(chat.field).to_be_focused()


def test_shift_and_enter_begin_a_new_line(chat: ChatPage, opened: str) -> None:
    chat.page.keyboard.type("Thank")
    chat.page.keyboard.press("Shift+Enter")
    chat.page.keyboard.type("you")
    expect(chat.field).to_have_value("Thank\nyou")
    expect(chat.own).to_have_count(0)

    chat.page.keyboard.press("Enter")

    expect(chat.own.locator(".text")).to_have_text("Thank you")
    assert chat.own.locator(".text").inner_text() == "Thank\nyou"
    expect(chat.field).to_have_value("")


def test_enter_that_ends_a_composition_sends_nothing(chat: ChatPage, opened: str) -> None:
    session = chat.page.context.new_cdp_session(chat.page)
    session.send("Input.imeSetComposition", {"text": "ありがとう", "selectionStart": 5, "selectionEnd": 5})
    expect(chat.field).to_have_value("ありがとう")

    # An input method takes the key for itself: the page hears of it, and no character comes of it.
    for kind in ("rawKeyDown", "keyUp"):
        key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
        session.send("Input.dispatchKeyEvent", {"type": kind, **key})
    is_sent_while_composing = chat.own.count()
    session.send("Input.insertText", {"text": "ありがとう"})
    expect(chat.field).to_have_value("ありがとう")
    chat.page.keyboard.press("Enter")

    assert is_sent_while_composing == 0
    expect(chat.own.locator(".text")).to_have_text("ありがとう")


def test_try_again_keeps_focus_in_the_chat(chat: ChatPage, opened: str, problems: list[str]) -> None:
    chat.page.context.set_offline(True)
    chat.write("Thank you")
    retry = chat.alert.get_by_role("button", name=chat.word("retry"))
    expect(retry).to_be_visible(timeout=SOON)
    tab_to(chat.page, retry, key="Shift+Tab")
    chat.page.context.set_offline(False)

    chat.page.keyboard.press("Enter")

    expect(chat.alert).to_be_hidden(timeout=SOON)
    expect(chat.log).to_be_focused()
    expect(chat.replies).to_have_count(1, timeout=SOON)
    forgive(problems)


def test_what_was_refused_is_tried_again_with_focus_in_the_chat(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str], problems: list[str]
) -> None:
    ada = contact()
    store_message(system, ada, "A question", buttons=[{"title": "Yes", "button": "x" * 5000}])
    portal.visit(chat.page, system, ada)
    open_by(chat, "Enter")
    tab_to(chat.page, chat.log.get_by_role("button", name="Yes"), key="Shift+Tab")
    chat.page.keyboard.press("Enter")
    expect(chat.own).to_contain_text(chat.word("state.refused"), timeout=SOON)
    retry = chat.own.get_by_role("button", name=chat.word("retry"))
    tab_to(chat.page, retry)

    with chat.page.expect_response(lambda response: response.request.method == "POST"):
        chat.page.keyboard.press("Enter")

    expect(chat.own).to_have_count(1)
    expect(chat.log).to_be_focused()
    forgive(problems, ["status of 4"])


def test_focus_stays_in_the_chat_when_it_is_begun_anew_elsewhere(chat: ChatPage, opened: str, system: System) -> None:
    reply = type_and_send(chat, "How are activations counted?")
    tab_to(chat.page, reply.get_by_role("button").last, key="Shift+Tab")

    assert system.talk_as(opened).client.post("/chat/anew").is_success

    expect(chat.messages).to_have_count(0, timeout=SOON)
    expect(chat.log).to_be_focused()


@pytest.mark.parametrize(("viewport", "is_modal"), [(NARROW, True), ({"width": 1280, "height": 900}, False)])
def test_on_a_narrow_screen_alone_the_rest_is_inert(chat: ChatPage, opened: str, viewport: Any, is_modal: bool) -> None:
    chat.page.set_viewport_size(viewport)
    expect(chat.panel).to_be_visible()
    expect(chat.field).to_be_focused()
    link = chat.page.locator("main a")

    link.evaluate("link => link.focus()")

    assert chat.panel.evaluate("panel => panel.matches(':modal')") == is_modal
    assert link.evaluate("link => link === document.activeElement") != is_modal
    chat.field.focus()
    names = [read_focus(chat.page) for _ in range(12) if chat.page.keyboard.press("Tab") is None]
    assert ("Before the chat" in names) != is_modal
