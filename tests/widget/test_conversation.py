"""A conversation in the widget, by typing and clicking."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import ChatPage


def test_a_question_is_answered(chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]) -> None:
    portal.visit(chat.page, system, contact())
    chat.open()

    reply = chat.say("How many activations are left for the key ending in 372PD?")

    expect(reply).to_contain_text("10 of 10")
