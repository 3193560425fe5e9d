"""Restarts: whatever dies in the middle of a conversation, every message stands once, in order, with its answer."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conversations.records import Records, import_samples
from tests.portal import Portal
from tests.system import System, run_system
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import expect_once, forgive, read_own, read_states, wait_until

pytestmark = pytest.mark.alone

FIRST, SECOND, THIRD = "Thank you, one", "Thank you, two", "Thank you, three"


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory, portal: Portal) -> Iterator[System]:
    """A system of its own, whose processes are killed."""
    folder = tmp_path_factory.mktemp("restarts")
    with run_system(folder, answer_seconds=60.0, chat_origins=[portal.origin]) as running:
        yield running


@pytest.fixture(scope="module")
def samples(system: System) -> dict[str, Records]:
    return import_samples(system)


@pytest.fixture
def ada(contact: Callable[..., str]) -> str:
    return contact()


@pytest.fixture
def other(browser: Browser, watch: Callable[..., Page], system: System) -> Iterator[ChatPage]:
    """A page in another browser."""
    context = browser.new_context(locale="en")
    yield ChatPage(watch(context.new_page(), system))
    context.close()


@pytest.fixture
def tabs(chat: ChatPage, other: ChatPage, portal: Portal, system: System, ada: str) -> tuple[ChatPage, ChatPage]:
    """Two browsers with the chat of one person open."""
    for each in (chat, other):
        portal.visit(each.page, system, ada)
        each.open()
    return chat, other


@pytest.fixture(autouse=True)
def _unreachable(page: Page, problems: list[str]) -> Iterator[None]:
    """What a browser says of a server that is not there is no problem."""
    yield
    forgive(problems)


def restart(system: System, name: str) -> None:
    system.kill(name)
    system.start(name)


def test_the_server_dies_while_nothing_is_said(tabs: tuple[ChatPage, ChatPage], system: System, ada: str) -> None:
    chat, other = tabs
    chat.say(FIRST)

    restart(system, "keyclerk")
    system.wait_until_ready()
    chat.write(SECOND)
    wait_until(other, lambda: read_own(other), [FIRST, SECOND])
    other.write(THIRD)

    expect_once(system, ada, [FIRST, SECOND, THIRD], chat, other)


def test_the_server_dies_right_after_a_message(tabs: tuple[ChatPage, ChatPage], system: System, ada: str) -> None:
    chat, other = tabs
    chat.say(FIRST)

    with chat.page.expect_request(lambda request: request.method == "POST" and "messages" in request.url):
        chat.write(SECOND)
    restart(system, "keyclerk")

    expect_once(system, ada, [FIRST, SECOND], chat, other)


def test_the_server_dies_while_an_answer_is_on_its_way(
    tabs: tuple[ChatPage, ChatPage], system: System, ada: str
) -> None:
    chat, other = tabs
    with chat.page.expect_response(lambda response: response.status == 202):
        chat.write(FIRST)

    restart(system, "keyclerk")

    expect_once(system, ada, [FIRST], chat, other)


def test_what_is_written_while_the_server_is_down_is_sent_in_order(
    tabs: tuple[ChatPage, ChatPage], system: System, ada: str
) -> None:
    chat, other = tabs
    chat.say(FIRST)

    system.kill("keyclerk")
    chat.write(SECOND)
    chat.write(THIRD)
    wait_until(chat, lambda: read_own(chat), [FIRST, SECOND, THIRD])
    wait_until(chat, lambda: set(read_states(chat)[1:]), {chat.word("state.waiting")})
    expect(chat.alert).to_contain_text(chat.word("problem.connection"), timeout=SOON)
    system.start("keyclerk")

    expect_once(system, ada, [FIRST, SECOND, THIRD], chat, other)
    expect(chat.alert).to_be_hidden()


def test_rasa_dies_while_an_answer_is_on_its_way(tabs: tuple[ChatPage, ChatPage], system: System, ada: str) -> None:
    chat, other = tabs
    chat.say(FIRST)

    system.kill("rasa")
    chat.write(SECOND)
    other.write(THIRD)
    wait_until(chat, lambda: sorted(read_own(chat)), sorted([FIRST, SECOND, THIRD]))
    expect(chat.panel.get_by_text(chat.word("typing"))).to_be_visible()
    system.start("rasa")
    system.wait_until_ready()

    expect_once(system, ada, read_own(chat), chat, other)
