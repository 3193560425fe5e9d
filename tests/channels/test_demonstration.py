"""The demonstration portal in a real Chromium, and the rules that keep it to this machine."""

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from sqlalchemy import select

from keyclerk.store.tables import FeedbackRow
from tests.system import System
from tools.demonstration import run_demonstration
from tools.pictures import find_chromium, list_arguments

QUESTIONS = {"fr": "10 sur 10", "nl": "8 van de 10", "en": "would not be counted"}
ASKERS = {"fr": "claire", "nl": "sanne", "en": "sanne"}


@pytest.fixture(scope="module")
def demonstration() -> Iterator[System]:
    with run_demonstration() as system:
        yield system


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list_arguments())
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, demonstration: System) -> Iterator[Page]:
    page = browser.new_page(base_url=demonstration.address)
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    yield page
    page.close()
    assert problems == []


@pytest.mark.parametrize("language", QUESTIONS)
def test_a_first_question_is_answered_by_a_click(page: Page, language: str) -> None:
    page.goto(f"/?lang={language}")
    page.locator(f"input[name=person][value={ASKERS[language]}]").check()

    page.locator(f".question[lang={language}]").click()

    expect(page.locator(".message.bot").last).to_contain_text(QUESTIONS[language])


def test_why_an_answer_was_given_is_told(page: Page) -> None:
    page.goto("/?lang=fr")
    page.locator("input[name=person][value=bruno]").check()
    page.locator(".question[lang=fr]").click()
    answer = page.locator(".message.bot").last

    answer.locator("summary").click()

    expect(answer.locator(".why")).to_contain_text("report_max_activations")
    expect(answer.locator(".why")).to_contain_text("action_explain_limit")
    expect(answer.locator(".why")).to_contain_text("key:1")


def test_a_button_goes_on_with_the_conversation(page: Page) -> None:
    page.goto("/?lang=fr")
    page.locator("input[name=person][value='']").check()
    page.get_by_label("Votre message").fill("Bonjour")
    page.keyboard.press("Enter")

    page.get_by_role("button", name="Comment les activations sont-elles comptabilisées").last.click()

    expect(page.locator(".message.bot").last).to_contain_text("nouvel ordinateur")


def test_whether_an_answer_helped_is_said_by_a_click_and_can_be_changed(page: Page, demonstration: System) -> None:
    page.goto("/?lang=nl")
    page.locator("input[name=person][value='']").check()
    page.locator("#field").fill("How are activations counted?")
    page.keyboard.press("Enter")
    answer = page.locator(".message.bot", has_text="Activations are counted")
    expect(answer.locator(".feedback")).to_contain_text("Did this help?")

    answer.get_by_role("button", name="No", exact=True).click()
    reasons = page.locator(".message.bot", has_text="What was the matter")
    expect(reasons.locator(".feedback button")).to_have_count(4)
    reasons.get_by_role("button", name="It’s unclear").click()
    expect(page.locator(".message.bot").last).to_contain_text("Thank you")
    answer.get_by_role("button", name="Yes", exact=True).click()

    expect(answer.get_by_role("button", name="Yes", exact=True)).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".message.bot").last).to_contain_text("good to know")
    with demonstration.database.read() as session:
        assert [(row.helped, row.reason) for row in session.scalars(select(FeedbackRow))] == [(True, None)]


def test_what_was_shown_is_noted_as_read(page: Page, demonstration: System) -> None:
    page.goto("/?lang=en")
    with page.expect_response("**/chat/read") as told:
        page.locator("input[name=person][value=bruno]").check()
        page.locator(".question[lang=en]").click()

    assert told.value.status == 204


def test_what_people_write_is_shown_as_text(page: Page) -> None:
    attack = "<img src=x onerror=alert(1)><b>hello</b>"
    page.goto("/?lang=en")
    page.locator("input[name=person][value=claire]").check()
    page.get_by_label("Your message").fill(attack)
    page.keyboard.press("Enter")

    expect(page.locator(".message.partner").last).to_contain_text(attack)
    assert page.locator(".message img, .message b").count() == 0


def test_another_host_is_refused(demonstration: System) -> None:
    response = httpx.get(demonstration.address, headers={"Host": "portal.example"}, trust_env=False)

    assert (response.status_code, response.json()) == (421, {"error": "HOST"})


def test_an_explanation_is_only_told_to_whom_it_belongs(demonstration: System) -> None:
    talk = demonstration.talk_as("joost")
    talk.say("hello")
    number = 2

    own = talk.client.get(f"/demo/explanations/{number}")
    others = demonstration.talk_as("aoife").client.get(f"/demo/explanations/{number + 1000}")

    assert (own.status_code, own.json()["intent"], others.status_code) == (200, "greet", 404)


def test_there_is_no_demonstration_without_being_asked_for(system: System) -> None:
    paths = ("/", "/chat/demo-token?contact=claire", "/demo/assets/page.js", "/demo/explanations/1")

    assert [httpx.get(system.address + path, trust_env=False).status_code for path in paths] == [404] * 4
