"""A triage without a mouse: from the sign-in to a solved incident, with keys that are letters elsewhere."""

import pytest
from playwright.sync_api import Page, expect

from keyclerk.incidents import Doer, change_incident, list_timeline
from keyclerk.life_cycle import Deed, Role
from keyclerk.macros import Draft, add_macro
from tests.console.cases import open_case
from tests.console.served import Console
from tests.factories import NOW

KEYS = ["?", "/", "j", "k", "o", "a", "r", "n", "e"]
MOST_TABS = 200


@pytest.fixture(autouse=True)
def cases(console: Console) -> None:
    """Three incidents of Claire's, the last of which is Eva's already."""
    for number in (1, 2, 3):
        open_case(console.database, now=console.system.now(), description=f"Incident {number}")
    with console.database.write() as session:
        eva = Doer(Role.AGENT, "Eva Peeters")
        change_incident(session, incident_id=3, deed=Deed.TAKEN, doer=eva, now=console.system.now())
        add_macro(session, Draft("Greet", {"en": "Hi"}), actor="tests", now=NOW)


def sign_in(console: Console, page: Page, path: str) -> None:
    console.sign_in_page(page, "eva")
    page.goto(f"{console.address}{path}")
    expect(page.locator("html[data-connected=yes]")).to_be_attached()


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is where it is to be."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.locator(selector).evaluate("(each) => each === document.activeElement"):
            return
    raise AssertionError(f"{selector} cannot be reached")


def list_done(console: Console, incident_id: int) -> list[tuple[str, str | None]]:
    with console.database.read() as session:
        return [(each.deed, each.text) for each in list_timeline(session, incident_id=incident_id, internal=True)][1:]


def test_a_triage_is_done_by_keyboard_alone(console: Console, page: Page) -> None:
    page.goto(f"{console.address}/sign-in")
    tab_to(page, 'button[value="eva"]')
    page.keyboard.press("Enter")
    page.wait_for_url(f"{console.address}/")
    tab_to(page, "#queue-unassigned")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?queue=unassigned")
    expect(page.locator("html[data-connected=yes]")).to_be_attached()

    # Down and up the list, which ends where it ends; then into the first.
    for key, incident in (("j", 1), ("j", 2), ("j", 2), ("k", 1), ("k", 1)):
        page.keyboard.press(key)
        expect(page.locator(f"#incident-{incident}")).to_be_focused()
    page.keyboard.press("o")
    page.wait_for_url("**/incidents/INC-000001")

    page.keyboard.press("a")
    expect(page.locator("#press-take")).to_have_count(0)
    expect(page.locator("#done")).to_be_focused()
    page.keyboard.press("r")
    expect(page.locator("#answer-text")).to_be_focused()
    page.keyboard.type("Bonjour, un instant: je regarde; ok?")
    tab_to(page, "#answer-send")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_have_text("Your answer is on its way.")
    page.keyboard.press("n")
    expect(page.locator("#note-text")).to_be_focused()
    page.keyboard.type("A note")
    tab_to(page, "#note-keep")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_have_text("The note is kept.")
    page.keyboard.press("Escape")
    page.keyboard.press("e")
    expect(page.locator("#solve-text")).to_be_focused()
    page.keyboard.type("Voilà")
    page.keyboard.press("Tab")
    page.keyboard.type("expl")
    page.keyboard.press("Tab")
    expect(page.locator("#solve-next")).to_be_focused()
    page.keyboard.press("Enter")

    # The next is the other one of her own.
    page.wait_for_url("**/incidents/INC-000003")
    assert list_done(console, 1) == [
        ("TAKEN", None),
        ("ANSWERED", "Bonjour, un instant: je regarde; ok?"),
        ("NOTED", "A note"),
        ("SOLVED", "Voilà"),
    ]

    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("INC-000002")
    expect(page.locator("#found")).to_contain_text("INC-000002")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?**")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/incidents/INC-000002")


def test_help_shows_every_key_and_gives_the_focus_back(console: Console, page: Page) -> None:
    sign_in(console, page, "/?queue=unassigned")
    page.keyboard.press("j")

    page.keyboard.press("?")

    dialog = page.get_by_role("dialog", name="Keyboard")
    expect(dialog).to_be_visible()
    expect(dialog.locator("kbd")).to_have_text(KEYS)
    for key in ("j", "o", "a", "/"):
        page.keyboard.press(key)
    expect(dialog.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.locator("#incident-1")).to_be_focused()
    page.keyboard.press("?")
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    expect(page.locator("#incident-1")).to_be_focused()


def test_letters_are_letters_where_somebody_types(console: Console, page: Page) -> None:
    sign_in(console, page, "/incidents/INC-000001")
    for field in ("#answer-text", "#note-text", "#search"):
        page.locator(field).focus()

        page.keyboard.type("".join(KEYS))

        expect(page.locator(field)).to_have_value("".join(KEYS))
        expect(page.locator(field)).to_be_focused()
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.locator("#severity-choice").focus()
    page.keyboard.type("a")
    expect(page.locator("#severity-choice")).to_have_value("A")
    assert list_done(console, 1) == []


@pytest.mark.parametrize("held", ["Control", "Alt", "Meta"])
def test_keys_of_the_browser_stay_its_own(console: Console, page: Page, held: str) -> None:
    sign_in(console, page, "/incidents/INC-000001")
    # What the browser does by itself is not the matter here.
    page.evaluate("addEventListener('keydown', (event) => event.preventDefault(), true)")
    for key in KEYS:
        page.keyboard.press(f"{held}+{key}")

        assert page.evaluate("document.activeElement.localName") == "body", key
        expect(page.locator("dialog[open]")).to_have_count(0)
    assert list_done(console, 1) == []


def test_a_key_that_is_kept_down_does_its_deed_once(console: Console, page: Page) -> None:
    sign_in(console, page, "/incidents/INC-000001")
    with page.expect_response("**/incidents/INC-000001?done=take"):
        for _ in range(5):
            page.keyboard.down("a")
    page.keyboard.up("a")

    expect(page.locator("#press-take")).to_have_count(0)
    expect(page.locator("#refused")).to_have_count(0)
    assert list_done(console, 1) == [("TAKEN", None)]


def test_escape_leaves_a_field_and_what_is_in_it(console: Console, page: Page) -> None:
    sign_in(console, page, "/incidents/INC-000001")
    page.keyboard.press("r")
    page.keyboard.type("Half")
    page.keyboard.press("Escape")
    page.keyboard.press("n")

    expect(page.locator("#note-text")).to_be_focused()
    expect(page.locator("#answer-text")).to_have_value("Half")
