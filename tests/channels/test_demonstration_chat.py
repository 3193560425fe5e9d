"""The demonstration portal with the chat on it, in a real Chromium: first questions, and why an answer was given."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from channels.demonstration.people import CONTACTS
from tests.system import System
from tools.demonstration import run_demonstration

EVERYBODY = (*CONTACTS, "visitor")
ANSWERS = {
    ("claire", "fr"): "10 sur 10",
    ("claire", "nl"): "3 over",
    ("claire", "en"): "372PD",
    ("bruno", "fr"): "12 sur 15",
    ("sanne", "nl"): "8 van de 10",
    ("sanne", "en"): "would not be counted",
    ("visitor", "fr"): "nouvel ordinateur",
    ("visitor", "nl"): "productcode",
    ("visitor", "en"): "Global admin",
    ("bruno", "de"): "Office",
    ("bruno", "es"): "Windows Server",
    ("sanne", "it"): "SRV-03",
    ("bruno", "pt"): "Windows Server",
    ("bruno", "pl"): "Windows Server",
    ("bruno", "sv"): "Windows Server",
    ("sanne", "ja"): "SRV-03",
    ("visitor", "de"): "zählt",
    ("visitor", "es"): "0xC004C008",
    ("visitor", "it"): "computer",
    ("visitor", "pt"): "administrador global",
    ("visitor", "pl"): "komputer",
    ("visitor", "sv"): "0xC004F074",
    ("visitor", "ja"): "グローバル管理者",
}
WHY = {"fr": "Pourquoi cette réponse\u00a0?", "nl": "Waarom dit antwoord?", "en": "Why this answer?"}


@pytest.fixture(scope="module")
def demonstration() -> Iterator[System]:
    with run_demonstration() as system:
        yield system


@pytest.fixture
def page(browser: Browser, demonstration: System) -> Iterator[Page]:
    """A page that may ask its own host alone, and have no mistakes: what its policy forbids is one.

    Nobody has said anything yet.
    """
    for contact in CONTACTS:
        assert demonstration.talk_as(contact).client.post("/chat/anew").is_success
    page = browser.new_page(base_url=demonstration.address, viewport={"width": 1280, "height": 900})
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("request", lambda request: None if is_own(request.url, demonstration) else problems.append(request.url))
    yield page
    page.close()
    assert problems == []


def is_own(url: str, system: System) -> bool:
    return url.startswith((f"{system.address}/", "data:", "blob:"))


def ask(page: Page, question: str) -> Locator:
    """Ask the first question in a language by a click, and return the reply to it."""
    replies = page.locator("keyclerk-chat article.message.bot")
    page.locator(f".question[lang={question}]").click()
    expect(page.locator("keyclerk-chat article.message.partner")).to_have_count(1)
    expect(replies.first).to_be_visible(timeout=30_000)
    return replies.last


@pytest.mark.parametrize(("contact", "question"), ANSWERS)
def test_a_first_question_is_answered_by_a_click(page: Page, contact: str, question: str) -> None:
    page.goto(f"/?lang={question}&as={contact}")

    reply = ask(page, question)

    expect(reply).to_contain_text(ANSWERS[contact, question])


@pytest.mark.parametrize("language", WHY)
def test_why_an_answer_was_given_is_told_in_the_language_of_the_page(page: Page, language: str) -> None:
    page.goto(f"/?lang={language}&as=bruno")
    ask(page, "fr")
    why = page.locator("keyclerk-chat > details.why").last
    expect(why.locator("summary")).to_have_text(WHY[language])

    why.locator("summary").click()

    expect(why.locator("[data-fact=intent]")).to_contain_text("report_max_activations")
    expect(why.locator("[data-fact=action]")).to_contain_text("action_explain_limit")
    expect(why.locator("[data-fact=records]")).to_contain_text("key:1")


def test_a_visitor_is_told_why_as_well(page: Page) -> None:
    page.goto("/?lang=en&as=visitor")
    ask(page, "en")
    why = page.locator("keyclerk-chat > details.why").last

    why.locator("summary").click()

    expect(why.locator("[data-fact=intent]")).to_contain_text("ask_required_role")


def test_a_reason_that_cannot_be_fetched_is_asked_for_again(page: Page) -> None:
    page.goto("/?lang=en&as=sanne")
    ask(page, "en")
    why = page.locator("keyclerk-chat > details.why").last
    page.context.route("**/demo/explanations/*", lambda route: route.fulfill(status=204))
    why.locator("summary").click()
    expect(why).to_contain_text("could not be fetched")
    page.context.unroute("**/demo/explanations/*")

    why.locator("summary").click()
    why.locator("summary").click()

    expect(why.locator("[data-fact=language]")).to_have_text("English ")


def test_every_reply_of_a_conversation_has_its_reason_once_when_one_comes_back(page: Page) -> None:
    page.goto("/?lang=nl&as=claire")
    ask(page, "nl")
    asked = page.locator("keyclerk-chat article.message.bot").count()
    page.goto("/?lang=fr&as=claire")
    page.locator("keyclerk-chat").evaluate("chat => chat.open()")

    expect(page.locator("keyclerk-chat > details.why")).to_have_count(asked)


def test_what_people_write_is_shown_as_text(page: Page) -> None:
    attack = "<img src=x onerror=alert(1)><b>hello</b>"
    page.goto("/?lang=en&as=visitor")
    page.locator("keyclerk-chat").evaluate("(chat, text) => chat.send(text)", attack)
    expect(page.locator("keyclerk-chat article.message.partner .text")).to_have_text(attack)
    why = page.locator("keyclerk-chat > details.why").last

    why.locator("summary").click()

    expect(why.locator("[data-fact=intent]")).not_to_be_empty()
    assert page.locator(".why img, .why b").count() == 0


def test_the_list_of_people_closes_by_escape_and_by_a_click_beside_it(page: Page) -> None:
    page.goto("/?lang=en&as=claire")
    summary, people = page.locator(".account summary"), page.locator(".people")
    summary.click()
    expect(people).to_be_visible()
    page.keyboard.press("Escape")
    expect(people).to_be_hidden()
    expect(summary).to_be_focused()

    summary.click()
    page.get_by_role("heading", level=1).click()

    expect(people).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("contact", EVERYBODY)
def test_the_page_is_accessible(page: Page, contact: str, width: int, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"/?lang=nl&as={contact}")
    page.locator(".account summary").click()
    page.locator("keyclerk-chat").evaluate("chat => customElements.whenDefined(chat.localName)")

    violations = Axe().run(page).response["violations"]

    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in violations] == []


def test_a_reply_with_its_reason_is_accessible(page: Page) -> None:
    page.goto("/?lang=fr&as=claire")
    ask(page, "fr")
    why = page.locator("keyclerk-chat > details.why").last
    why.locator("summary").click()
    expect(why.locator("dl")).to_be_visible()

    violations = Axe().run(page).response["violations"]

    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in violations] == []
