"""Once: that every message stands once and in order, with its answer, in the store and in every open chat."""

import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from sqlalchemy import select

from keyclerk.conversations import State
from keyclerk.store.tables import ConversationRow, MessageRow
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage

T = TypeVar("T")

NUMBERS = "slots => slots.map(slot => Number(slot.name.slice('message-'.length)))"
NETWORK = ("Failed to load resource", "blocked by CORS policy", "does not answer this page")
"""What the browser and the widget tell a developer while the server cannot be reached."""


def wait_until(chat: ChatPage, read: Callable[[], T], expected: T, *, within: int = SOON) -> None:
    """Wait until something is read as it should be, for so many milliseconds."""
    over = time.monotonic() + within / 1000
    while (seen := read()) != expected and time.monotonic() < over:
        chat.page.wait_for_timeout(50)
    assert seen == expected


def read_own(chat: ChatPage) -> list[str]:
    """Return the texts of the person's own messages, in the order they stand in."""
    return chat.own.locator(".text").all_inner_texts()


def read_states(chat: ChatPage) -> list[str]:
    """Return how far the person's own messages have come, in words."""
    return chat.own.locator(".state").all_inner_texts()


def read_numbers(chat: ChatPage) -> list[int]:
    """Return the numbers of the messages that are shown, in the order they stand in; those on their way have none."""
    numbers: list[int] = chat.messages.locator("slot").evaluate_all(NUMBERS)
    return numbers


def list_stored(system: System, subject: str) -> list[MessageRow]:
    """Return what is stored of the conversation of a contact or visitor."""
    with system.database.read() as session:
        query = select(MessageRow).join(ConversationRow, ConversationRow.id == MessageRow.conversation_id)
        return list(session.scalars(query.where(ConversationRow.subject == subject).order_by(MessageRow.number)))


def list_said(system: System, subject: str) -> list[str]:
    """Return what a person said, as it is stored."""
    return [each.text for each in list_stored(system, subject) if each.author == "partner"]


def list_unanswered(system: System, subject: str) -> list[str]:
    """Return what a person said that has no answer."""
    stored = list_stored(system, subject)
    answered = {each.answers for each in stored}
    said = [each for each in stored if each.author == "partner"]
    return [each.text for each in said if each.state != State.ANSWERED or each.number not in answered]


def expect_once(system: System, subject: str, said: list[str], *chats: ChatPage) -> None:
    """Expect that exactly this was said, is answered, and stands once and in order in the store and in every chat."""
    for chat in chats:
        _expect_once_in(chat, system, subject, said)


def _expect_once_in(chat: ChatPage, system: System, subject: str, said: list[str]) -> None:
    wait_until(chat, lambda: read_own(chat), said)
    wait_until(chat, lambda: list_said(system, subject), said)
    wait_until(chat, lambda: list_unanswered(system, subject), [])
    numbers = [each.number for each in list_stored(system, subject)]
    wait_until(chat, lambda: read_numbers(chat), numbers)
    wait_until(chat, lambda: set(read_states(chat)), {chat.word("state.sent")})


def forgive(problems: list[str], expected: Iterable[str] = NETWORK) -> None:
    """Take out of a page's problems what had to come."""
    problems[:] = [each for each in problems if not any(words in each for words in expected)]
