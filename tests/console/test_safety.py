"""Whatever people type: no page of the console runs it, makes elements of it, or asks anybody else for anything."""

from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Request, expect
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from keyclerk.agents import add_agent, disable_agent
from keyclerk.incidents import Doer, Incident, change_incident, format_number
from keyclerk.life_cycle import Deed, Role
from keyclerk.macros import Draft, add_macro
from keyclerk.store.tables import AgentRow, ContactRow, ImportRow, LedgerEntryRow, MessageRow, PartnerRow
from tests.console.cases import open_case
from tests.console.routes import list_pages
from tests.console.served import Console
from tests.factories import NOW, make_benefit_row, to_csv

MARKUP = (
    "</title></textarea></option>\"'><i class=injected></i><img src=x onerror=alert(1)>"
    "<script>alert(2)</script>&lt;i class=injected&gt;"
)
ATTRIBUTE = "\" autofocus onfocus=alert(3) class='injected' x=' onfocus=alert(4)"
LINK = "javascript:alert(5)//<a href='javascript:alert(6)' class=injected>here</a>"
TYPED = {"markup": MARKUP, "attribute": ATTRIBUTE, "link": LINK}
PAGES = list_pages()
BROKEN = """() => [
    ...document.querySelectorAll(".injected, [onerror], [onfocus], [onload], a[href^='javascript:' i], base, iframe"),
    ...document.querySelectorAll("main img[src='x'], script:not([src])"),
].map((each) => each.outerHTML)"""


SHOWN = """() => {
    const fields = [...document.querySelectorAll("main :is(input, textarea)")];
    return [document.querySelector("main").innerText, ...fields.map((each) => each.value)];
}"""
"""What people read on a page, in its text and in its fields."""
SHOWING = (
    *("/incidents/{number}", "/understanding", "/reports/unanswered", "/keys", "/keys/{partner_id}"),
    *("/keys/{partner_id}/{suffix}", "/macros", "/macros/{macro_id}", "/imports", "/audit"),
)
"""The pages on which something stands that people typed."""


@pytest.fixture(params=TYPED)
def typed(request: pytest.FixtureRequest) -> str:
    return TYPED[request.param]


@pytest.fixture
def incident(console: Console, typed: str) -> Incident:
    """An incident in whose every part somebody typed it."""
    incident = open_case(
        console.database, now=console.system.now(), computer=typed, description=typed, impact=typed, error_code=typed
    )
    with console.database.write() as session:
        spoil(session, typed)
    eva = console.sign_in("eva")
    for form, version in (("take", 0), ("note", 1), ("answer", 2)):
        data = {"text": typed, "version": str(version), "seen": "0"}
        response = eva.post(f"/incidents/{format_number(incident.id)}/{form}", data)
        assert response.status_code == 303, response.text
    return incident


def spoil(session: Session, typed: str) -> None:
    """Have people, partners, computers, messages, files, agents and macros be called so."""
    for number, row in enumerate(session.scalars(select(PartnerRow))):
        row.name = f"{typed} {number}"
    session.execute(update(ContactRow).values(name=typed))
    understanding = {"band": "lost", "intent": "nlu_fallback", "confidence": 0.2, "language": "en"}
    session.execute(update(MessageRow).values(text=typed, understanding=understanding))
    session.execute(update(LedgerEntryRow).values(computer=typed))
    session.execute(update(ImportRow).values(file_name=typed))
    for agent_id in ("eva", "lars"):
        assert session.get(AgentRow, agent_id) is not None
        disable_agent(session, agent_id=agent_id, actor=typed, now=NOW)
        add_agent(session, agent_id=agent_id, name=f"{typed} {agent_id}", partner_ids=None, actor=typed, now=NOW)
    add_macro(session, Draft(typed, {"en": typed}), actor=typed, now=NOW)


def is_shown(page: Page, typed: str) -> bool:
    """Return whether people read just what was typed."""
    return any(typed in each for each in page.evaluate(SHOWN))


class Problems(list[str]):
    """What went wrong on a page, but that a file was refused."""

    def append(self, problem: str) -> None:
        if "a status of 422" not in problem:
            super().append(problem)


@pytest.fixture
def problems() -> list[str]:
    return Problems()


def test_nothing_that_people_type_becomes_part_of_a_page(
    console: Console, incident: Incident, typed: str, page: Page, problems: list[str]
) -> None:
    places = {
        "number": format_number(incident.id),
        "partner_id": "atelier",
        "suffix": "372PD",
        "macro_id": "1",
    }
    page.on("dialog", lambda dialog: (problems.append(f"a dialog: {dialog.message}"), dialog.dismiss()))

    def note_request(request: Request) -> None:
        if not request.url.startswith((console.address, "data:")):
            problems.append(f"asked {request.url}")

    page.on("request", note_request)
    console.sign_in_page(page, "lars")
    for path in PAGES:
        address = console.address + path.format(**places)
        response = page.goto(f"{address}{'?q=' if path in ('/search', '/keys') else ''}")
        assert response is not None
        assert response.status == 200, path
        assert page.evaluate(BROKEN) == [], path
        assert path not in SHOWING or is_shown(page, typed), path
        assert response.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self';"), path


def test_nothing_that_comes_to_an_open_page_becomes_part_of_it(
    console: Console, incident: Incident, typed: str, page: Page
) -> None:
    console.sign_in_page(page, "lars")
    page.goto(f"{console.address}/incidents/{format_number(incident.id)}")
    expect(page.locator("html[data-connected=yes]")).to_be_attached()
    with console.database.write() as session:
        doer = Doer(Role.AGENT, typed)
        text = f"{typed} once more"
        change_incident(
            session, incident_id=incident.id, deed=Deed.NOTED, doer=doer, now=console.system.now(), text=text
        )
    expect(page.locator("#timeline")).to_contain_text(text)
    page.locator("#answer-macro").select_option(value="1")
    page.locator("#answer-fill").click()
    expect(page.locator("#answer-text")).to_have_value(typed)
    page.locator("#search").press_sequentially(typed[-20:])
    expect(page.locator("#found")).to_contain_text(typed[-20:])

    assert page.evaluate(BROKEN) == []


def test_nothing_in_a_file_becomes_part_of_a_page(console: Console, typed: str, page: Page) -> None:
    content = to_csv([make_benefit_row(partner="atelier", quantity=typed)])
    console.sign_in_page(page, "lars")
    page.goto(f"{console.address}/imports")
    page.get_by_label("What it holds").select_option("benefits")
    page.locator("input[type=file]").set_input_files(
        {"name": f"{typed}.csv", "mimeType": "text/csv", "buffer": content}
    )
    with page.expect_navigation():
        page.get_by_role("button", name="Check the file").click()

    assert is_shown(page, typed)
    assert page.evaluate(BROKEN) == []


def test_what_is_searched_for_is_shown_as_it_is(console: Console, typed: str, page: Page) -> None:
    console.sign_in_page(page, "lars")
    for path in ("/search?q=", "/keys?q=", "/?language=", "/?partner="):
        page.goto(f"{console.address}{path}{quote(typed)}")

        assert page.evaluate(BROKEN) == [], path
        assert "q=" not in path or is_shown(page, typed)
