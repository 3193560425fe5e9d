"""Every page of the console in Chromium: axe finds nothing, nothing is cut off, and Tab comes to everything."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from keyclerk.incidents import Doer, change_incident, format_number
from keyclerk.life_cycle import Deed, Role
from keyclerk.macros import Draft, add_macro
from keyclerk.store.tables import ConversationRow, MessageRow
from tests.channels.programs import serve_alone
from tests.console.cases import open_case
from tests.console.routes import list_pages
from tests.console.served import Console
from tests.console.test_key_pages import WIDER
from tests.factories import NOW
from tests.widget.accessibility import NARROW, RULES

OMAR = Doer(Role.AGENT, "Omar Haddad")
PLACES = {"number": "INC-000001", "partner_id": "atelier", "suffix": "372PD", "macro_id": "1"}
WIDE = {"width": 1280, "height": 900}
MOST_TABS = 400

REACHABLE = """
    const KINDS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    const all = () => [...document.querySelectorAll(`:is(${KINDS}):not(:disabled)`)];
    const list = () => all().filter((each) => each.checkVisibility());
"""
"""Lists what Tab has to come to, in the order of the page."""

NAMES = f"() => {{ {REACHABLE} return list().map((each) => each.outerHTML.slice(0, 100)); }}"

BEGIN = """() => {
    const start = Object.assign(document.createElement("span"), { tabIndex: -1 });
    document.body.prepend(start);
    start.focus();
}"""

FOCUSED = f"""() => {{
    {REACHABLE}
    const each = document.activeElement;
    const style = getComputedStyle(each);
    const {{ left, top, width, height }} = each.getBoundingClientRect();
    const isAt = (x, y) => {{
        const found = document.elementFromPoint(left + width * x, top + height * y);
        return each.contains(found) || found?.contains(each);
    }};
    return {{
        place: list().indexOf(each),
        shown: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none",
        seen: [0.02, 0.5, 0.98].some((x) => [0.1, 0.5, 0.9].some((y) => isAt(x, y))),
        html: each.outerHTML.slice(0, 100),
    }};
}}"""
"""Returns what has the focus: its place, whether that is shown, and whether anything of it is to be seen."""


@pytest.fixture(scope="module")
def console(tmp_path_factory: pytest.TempPathFactory, sampled_folder: Path) -> Iterator[Console]:
    """One console for all pages, with something on each: looking changes nothing."""
    folder = tmp_path_factory.mktemp("pages") / "console"
    shutil.copytree(sampled_folder, folder)
    with serve_alone(folder, demo=True) as system:
        fill(Console(system))
        yield Console(system)


def fill(console: Console) -> None:
    """Have incidents in several states, a macro, and a message that the bot was unsure about."""
    now = console.system.now()
    for _ in range(4):
        open_case(console.database, now=now)
    deeds = ((1, Deed.TAKEN), (1, Deed.NOTED), (1, Deed.ANSWERED), (2, Deed.ASKED), (3, Deed.SOLVED))
    with console.database.write() as session:
        for incident_id, deed in deeds:
            text = None if deed is Deed.TAKEN else "Un instant."
            change_incident(session, incident_id=incident_id, deed=deed, doer=OMAR, now=now, text=text)
        texts = {"en": "Hello {{contact}}.", "nl": "Dag {{contact}}."}
        add_macro(session, Draft("Greet", texts, "waiting_for_partner", "me"), actor="tests", now=NOW)
        message = session.scalars(
            select(MessageRow).join(ConversationRow).where(MessageRow.author == "partner")
        ).first()
        assert message is not None
        message.understanding = {"band": "unsure", "intent": "ask_if_counted", "confidence": 0.4, "language": "fr"}


@pytest.fixture(scope="module")
def shared(browser: Browser, console: Console) -> Iterator[Page]:
    """A page on which a lead is signed in, for all tests of this module that only look."""
    context = browser.new_context(viewport=WIDE, locale="en", reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    # The stream stays unanswered: nothing is fetched anew while one looks.
    page.route("**/console/events*", lambda _: None)
    console.sign_in_page(page, "lars")
    yield page
    context.close()


def open_page(console: Console, page: Page, path: str) -> None:
    """Open a page, and everything on it that can be."""
    page.goto(f"{console.address}{path.format(**PLACES)}")
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")


def find_faults(page: Page) -> list[str]:
    """Return what axe finds in both themes, wide and narrow, and what is wider than a narrow screen."""
    faults = []
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            found = Axe().run(page, options=RULES).response["violations"]
            faults += [
                f"{scheme}, {size['width']}: {each['id']} {node['html'][:120]} {node['failureSummary'][:200]}"
                for each in found
                for node in each["nodes"]
            ]
    faults += [f"wider than the screen: {each[:120]}" for each in page.evaluate(WIDER)]
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    return faults


def walk(page: Page) -> list[str]:
    """Press Tab from the beginning to the end of a page; returns what is not reached, out of order, or not seen."""
    reachable: list[str] = page.evaluate(NAMES)
    page.evaluate(BEGIN)
    faults, order = [], [-1]
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        now = page.evaluate(FOCUSED)
        place = int(now["place"])
        if place == order[-1]:
            continue  # the parts of a date
        if place < order[-1]:
            break
        faults += [f"{why}: {now['html']}" for why in ("shown", "seen") if not now[why]]
        order.append(place)
    page.evaluate("document.activeElement.blur()")
    return faults + [f"not reached: {html}" for place, html in enumerate(reachable) if place not in order]


@pytest.mark.parametrize("path", ["/sign-in", *list_pages(), "/no-such-page"])
def test_a_page_is_for_everybody(console: Console, shared: Page, path: str) -> None:
    if path == "/sign-in":
        shared = shared.context.browser.new_context(locale="en").new_page()  # type: ignore[union-attr]
    open_page(console, shared, path)

    assert walk(shared) == []
    assert find_faults(shared) == []
    if path == "/sign-in":
        shared.context.close()


def test_what_opens_on_a_page_is_for_everybody(console: Console, shared: Page) -> None:
    open_page(console, shared, "/?queue=all")
    shared.locator("#search").press_sequentially("372PD")
    expect(shared.locator("#found")).to_contain_text(format_number(1))
    assert find_faults(shared) == []
    shared.locator("#search").fill("")
    shared.locator("#search").press("Escape")

    shared.keyboard.press("?")
    expect(shared.get_by_role("dialog")).to_be_visible()
    assert find_faults(shared) == []


def test_what_is_filled_and_refused_is_for_everybody(console: Console, shared: Page) -> None:
    open_page(console, shared, "/incidents/INC-000004")
    shared.locator("#answer-macro").select_option(label="Greet")
    shared.locator("#answer-fill").click()
    expect(shared.locator("#answer-as-macro")).to_be_visible()
    shared.locator("#answer-text").fill("{{computer}}")
    shared.locator("#answer-send").click()
    expect(shared.locator("#refused")).to_be_focused()
    shared.evaluate("document.querySelector('#note-moved').hidden = false")
    shared.evaluate("for (const id of ['connection', 'failed']) document.getElementById(id).textContent = 'Told'")

    assert find_faults(shared) == []
    assert walk(shared) == []
    shared.locator("#answer-text").fill("")


def test_a_macro_that_cannot_be_kept_is_told_to_everybody(console: Console, shared: Page) -> None:
    open_page(console, shared, "/macros")
    shared.get_by_label("Name").fill("Greet")
    shared.locator("#macro-en").fill("Hello")
    shared.get_by_role("button", name="Keep").click()
    expect(shared.get_by_role("main").get_by_role("alert")).to_be_visible()

    assert find_faults(shared) == []


def test_what_is_for_leads_alone_is_told_to_everybody(console: Console, page: Page, problems: list[str]) -> None:
    console.sign_in_page(page, "eva")
    page.goto(f"{console.address}/audit")
    expect(page.get_by_role("heading", level=1)).to_have_text("This is for leads alone.")

    assert find_faults(page) == []
    problems.clear()  # Chromium notes the 403
