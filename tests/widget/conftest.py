"""What the tests of the widget share: a portal, the system behind it with sample data, and a page without mistakes."""

import uuid
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from tests.conversations.records import Records
from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import ChatPage
from tests.widget.dialogue import WidgetDialogue

Problems = list[str]


@pytest.fixture
def problems() -> Problems:
    """What went wrong on a page: errors, refusals of its policy, requests to strangers; what is expected is removed."""
    return []


@pytest.fixture
def watch(problems: Problems, portal: Portal) -> Callable[[Page, System], Page]:
    """Have a page's problems noted: it may ask the portal and the system alone."""

    def watch(page: Page, system: System) -> Page:
        own = (f"{portal.origin}/", f"{system.address}/", "data:", "blob:")

        def note_request(request: Request) -> None:
            if not request.url.startswith(own):
                problems.append(f"asked {request.url}")

        def note_message(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                problems.append(message.text)

        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", note_message)
        page.on("request", note_request)
        return page

    return watch


@pytest.fixture
def page(
    browser: Browser, system: System, samples: dict[str, Records], watch: Callable[..., Page], problems: Problems
) -> Iterator[Page]:
    """A page in a browser of its own, which has no problems when the test is over."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    yield watch(context.new_page(), system)
    context.close()
    assert problems == []


@pytest.fixture
def chat(page: Page) -> ChatPage:
    """The chat of the page, in English."""
    return ChatPage(page)


@pytest.fixture
def contact(system: System, samples: dict[str, Records]) -> Callable[..., str]:
    """Make a new contact of a sample partner, with a conversation of their own, and return its id."""

    def make(partner: str = "atelier", *, roles: str = "global_admin", name: str = "Ada Test") -> str:
        contact_id = f"widget-{uuid.uuid4().hex}"
        system.import_rows("contacts", "contact,partner,name,roles", f"{contact_id},{partner},{name},{roles}")
        return contact_id

    return make


@pytest.fixture
def begin(chat: ChatPage, portal: Portal, system: System) -> Callable[..., WidgetDialogue]:
    """Open the chat as a new contact of a partner, on a page in a language."""

    def begin(records: Records, language: str, *, role: str = "global_admin") -> WidgetDialogue:
        contact = records.make_contact(role)
        portal.visit(chat.page, system, contact, language=language)
        chat.language = language
        chat.open()
        return WidgetDialogue(chat, system, contact)

    return begin
