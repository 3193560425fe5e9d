"""Half-typed texts: whatever happens to the page, nothing that an agent typed is lost without a word."""

import pytest
from playwright.sync_api import Dialog, Page, expect

from keyclerk.incidents import Doer, change_incident, list_timeline
from keyclerk.life_cycle import Deed, Role
from keyclerk.macros import Draft, add_macro
from tests.console.cases import open_case
from tests.console.served import Console
from tests.factories import NOW

OMAR = Doer(Role.AGENT, "Omar Haddad")
LEFT = "Something is written here that is not sent yet. Solve the incident and go on without it?"
HELLO = "Bonjour Claire Fontaine, redémarrez SRV-05."
PRESS_AT_ONCE = """(id) => new MutationObserver((_, observer) => {
  const field = document.getElementById(id);
  if (field === window.before) return;
  observer.disconnect();
  field.value = "Pressed at once";
  field.form.querySelector("button").click();
}).observe((window.before = document.getElementById(id)).closest("main"), {childList: true, subtree: true})"""
"""Press what is in the place of a form the moment that it is there."""


class Asked(list[tuple[str, str]]):
    """The questions that a page asks before something is lost; they are answered with `answer`."""

    answer = False

    def take(self, dialog: Dialog) -> None:
        self.append((dialog.type, dialog.message if dialog.type == "confirm" else ""))
        if self.answer:
            dialog.accept()
        else:
            dialog.dismiss()


class Problems(list[str]):
    """What went wrong on a page, but that something was refused."""

    def append(self, problem: str) -> None:
        if not problem.startswith("Failed to load resource: the server responded with a status of 4"):
            super().append(problem)


@pytest.fixture
def problems() -> list[str]:
    return Problems()


@pytest.fixture(autouse=True)
def case(console: Console) -> None:
    """Two incidents, and a macro that fills an answer and takes the incident over."""
    texts = {"en": "Hello {{contact}}.", "fr": "Bonjour {{contact}}, redémarrez {{computer}}."}
    with console.database.write() as session:
        add_macro(session, Draft("Restart", texts, "waiting_for_partner", "me"), actor="tests", now=NOW)
    for computer in ("SRV-05", None):
        open_case(console.database, now=console.system.now(), computer=computer)


@pytest.fixture
def asked(page: Page) -> Asked:
    asked = Asked()
    page.on("dialog", asked.take)
    return asked


def open_page(console: Console, page: Page, number: int = 1) -> None:
    console.sign_in_page(page, "eva")
    page.goto(f"{console.address}/incidents/INC-00000{number}")
    expect(page.locator("html[data-connected=yes]")).to_be_attached()


def do(console: Console, deed: Deed, text: str) -> None:
    """Have another agent do something."""
    with console.database.write() as session:
        change_incident(session, incident_id=1, deed=deed, doer=OMAR, now=console.system.now(), text=text)


def list_done(console: Console, incident_id: int = 1) -> list[tuple[str, str | None]]:
    with console.database.read() as session:
        return [(each.deed, each.text) for each in list_timeline(session, incident_id=incident_id, internal=True)][1:]


def solve_and_go_on(page: Page) -> None:
    page.locator("body").press("e")
    page.locator("#solve-text").fill("Voilà")
    page.locator("#solve-reason").select_option("EXPLAINED")
    page.locator("#solve-next").press("Enter")


def fill(page: Page) -> None:
    page.locator("#answer-macro").select_option(label="Restart")
    page.locator("#answer-fill").click()
    expect(page.locator("#answer-as-macro")).to_be_visible()


def test_who_solves_and_goes_on_is_asked_about_a_half_typed_note(console: Console, page: Page, asked: Asked) -> None:
    open_page(console, page)
    page.locator("#note-text").fill("Half a note")
    page.keyboard.press("Escape")

    solve_and_go_on(page)

    expect(page.locator("#note-text")).to_be_focused()
    expect(page.locator("#note-text")).to_have_value("Half a note")
    expect(page.locator("#solve-text")).to_have_value("Voilà")
    assert asked == [("confirm", LEFT)]
    assert list_done(console) == []

    asked.answer = True
    page.locator("#solve-next").press("Enter")

    page.wait_for_url(f"{console.address}/")
    assert asked == [("confirm", LEFT)] * 2
    assert list_done(console) == [("SOLVED", "Voilà")]


def test_who_solves_and_goes_on_is_asked_nothing_where_nothing_is_left(
    console: Console, page: Page, asked: Asked
) -> None:
    open_page(console, page)

    solve_and_go_on(page)

    page.wait_for_url(f"{console.address}/")
    assert asked == []


def test_a_refusal_after_the_question_loses_nothing(console: Console, page: Page, asked: Asked) -> None:
    open_page(console, page)
    page.locator("#note-text").fill("Half a note")
    page.keyboard.press("Escape")
    do(console, Deed.NOTED, "I am on it.")
    asked.answer = True

    solve_and_go_on(page)

    expect(page.locator("#refused")).to_be_focused()
    expect(page.locator("#note-text")).to_have_value("Half a note")
    expect(page.locator("#solve-text")).to_have_value("Voilà")
    asked.answer = False
    page.locator("a.brand").click()
    assert asked == [("confirm", LEFT), ("beforeunload", "")]
    expect(page.locator("#note-text")).to_have_value("Half a note")


@pytest.mark.parametrize("way", ["a link", "another address", "signing out", "the search"])
def test_who_leaves_by_any_way_is_asked(console: Console, page: Page, asked: Asked, way: str) -> None:
    open_page(console, page)
    page.locator("#answer-text").press_sequentially("Half an answer")
    here = page.url

    if way == "a link":
        page.locator("a.brand").click()
    elif way == "signing out":
        page.get_by_role("button", name="Sign out").click()
    elif way == "the search":
        page.locator("#search").fill("372PD")
        page.locator("#search").press("Enter")
    else:
        page.evaluate("location.reload()")

    expect(page.locator("#answer-text")).to_have_value("Half an answer")
    assert (asked, page.url) == ([("beforeunload", "")], here)
    asked.answer = True
    page.locator("a.brand").click()
    page.wait_for_url(f"{console.address}/")


def test_who_has_sent_everything_leaves_unasked(console: Console, page: Page, asked: Asked) -> None:
    open_page(console, page)
    page.locator("#answer-text").press_sequentially("An answer")
    page.locator("#answer-send").click()
    expect(page.locator("#status")).to_have_text("Your answer is on its way.")
    page.locator("#note-text").press_sequentially(" ")

    page.locator("a.brand").click()

    page.wait_for_url(f"{console.address}/")
    assert asked == []


def test_an_answer_whose_session_is_over_is_not_lost_with_it(console: Console, page: Page, asked: Asked) -> None:
    open_page(console, page)
    page.locator("#answer-text").press_sequentially("An answer")
    page.context.clear_cookies()

    with page.expect_event("dialog"):
        page.locator("#answer-send").click()

    expect(page.locator("#answer-text")).to_have_value("An answer")
    assert asked == [("beforeunload", "")]


def test_an_answer_that_can_no_longer_be_sent_stands_in_the_note(console: Console, page: Page, asked: Asked) -> None:
    open_page(console, page)
    page.locator("#answer-text").fill("Half an answer")
    page.locator("#note-text").fill("A note")
    do(console, Deed.SOLVED, "C’est fait.")
    expect(page.locator("#standing")).to_contain_text("solved")
    expect(page.locator("#answer-text")).to_have_value("Half an answer")

    page.locator("#note-keep").click()

    expect(page.locator("#answer-text")).to_have_count(0)
    expect(page.locator("#refused")).to_contain_text("Omar Haddad solved it: C’est fait.")
    expect(page.locator("#note-text")).to_have_value("A note\n\nHalf an answer")
    expect(page.locator("#note-moved")).to_be_visible()
    page.locator("a.brand").click()
    assert asked == [("beforeunload", "")]


def test_a_filled_macro_stays_one_through_another_change(console: Console, page: Page, asked: Asked) -> None:
    open_page(console, page)
    fill(page)
    page.locator("#note-text").fill("I fill in the macro")
    page.locator("#note-keep").click()
    expect(page.locator("#timeline")).to_contain_text("I fill in the macro")
    page.locator("#severity-choice").select_option("A")
    page.locator("#severity-choice").press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#timeline")).to_contain_text("to A")
    expect(page.locator("#answer-text")).to_have_value(HELLO)
    expect(page.locator("#answer-macro")).to_have_value("1")

    page.locator("#answer-as-macro").click()

    expect(page.locator("#status")).to_have_text("Your answer is on its way.")
    expect(page.locator("#answer-as-macro")).to_have_count(0)
    deeds = [deed for deed, _ in list_done(console)]
    assert deeds == ["NOTED", "RATED", "ASSIGNED", "ASKED"]
    assert list_done(console)[-1][1] == HELLO


def test_what_is_pressed_as_soon_as_the_page_has_changed_is_done_in_it(
    console: Console, page: Page, asked: Asked
) -> None:
    open_page(console, page)
    fill(page)
    page.evaluate(PRESS_AT_ONCE, "note-text")

    page.locator("#note-text").fill("The first note")
    page.locator("#note-keep").click()

    expect(page.locator("#timeline")).to_contain_text("Pressed at once")
    expect(page.locator("#answer-text")).to_have_value(HELLO)
    assert asked == []
    assert [text for _, text in list_done(console)] == ["The first note", "Pressed at once"]


def test_a_place_without_a_value_is_not_sent(console: Console, page: Page) -> None:
    open_page(console, page, 2)
    fill(page)
    expect(page.locator(".macro")).to_contain_text("The incident has no value for: {{computer}}")
    for button in ("#answer-as-macro", "#answer-send", "#answer-wait"):
        page.locator(button).click()

        expect(page.locator("#refused")).to_contain_text("A place of the macro has no value yet")
        expect(page.locator("#refused")).to_be_focused()
        expect(page.locator("#answer-text")).to_have_value("Bonjour Claire Fontaine, redémarrez {{computer}}.")
    assert list_done(console, 2) == []

    page.locator("#answer-text").fill(HELLO)
    page.locator("#answer-as-macro").click()

    expect(page.locator("#status")).to_have_text("Your answer is on its way.")
    assert [deed for deed, _ in list_done(console, 2)] == ["ASSIGNED", "ASKED"]


def test_a_note_may_speak_of_a_place(console: Console, page: Page) -> None:
    open_page(console, page)
    page.locator("#note-text").fill("{{computer}} is missing in the macro")

    page.locator("#note-keep").click()

    expect(page.locator("#status")).to_have_text("The note is kept.")


@pytest.mark.parametrize("is_refused", [False, True])
def test_a_lead_who_leaves_a_macro_half_typed_is_asked(
    console: Console, page: Page, asked: Asked, *, is_refused: bool
) -> None:
    console.sign_in_page(page, "lars")
    page.goto(f"{console.address}/macros")
    page.get_by_label("Name").fill("Restart" if is_refused else "Another")
    page.locator("#macro-en").press_sequentially("Hello")
    if is_refused:
        page.get_by_role("button", name="Keep").click()
        expect(page.get_by_role("main").get_by_role("alert")).to_contain_text("There is a macro of this name already.")
        page.locator("#macro-nl").click()
    page.wait_for_load_state()
    assert asked == []

    page.locator("a.brand").click()

    expect(page.locator("#macro-en")).to_have_value("Hello")
    assert asked == [("beforeunload", "")]
    page.get_by_label("Name").fill("Another")
    page.get_by_role("button", name="Keep").click()
    expect(page.get_by_role("link", name="Another")).to_be_visible()
    assert len(asked) == 1
