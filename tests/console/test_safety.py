"""Whatever people type: no page of the console runs it, makes elements of it, or asks anybody else for anything."""

from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Request
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from keyclerk.agents import add_agent, disable_agent
from keyclerk.incidents import Incident, format_number
from keyclerk.macros import Draft, add_macro
from keyclerk.store.tables import AgentRow, ContactRow, ImportRow, LedgerEntryRow, MessageRow, PartnerRow
from tests.console.cases import open_case
from tests.console.routes import AGENT, LEAD, ROUTES, list_places
from tests.console.served import Console
from tests.factories import NOW

MARKUP = (
    "</title></textarea></option>\"'><i class=injected></i><img src=x onerror=alert(1)>"
    "<script>alert(2)</script>&lt;i class=injected&gt;"
)
ATTRIBUTE = "\" autofocus onfocus=alert(3) class='injected' x=' onfocus=alert(4)"
LINK = "javascript:alert(5)//<a href='javascript:alert(6)' class=injected>here</a>"
TYPED = {"markup": MARKUP, "attribute": ATTRIBUTE, "link": LINK}
NO_PAGES = ("/events", "/understanding/export", "/reports/{name}.csv")
PAGES = [
    path.format(**places) if places else path
    for name, route in ROUTES.items()
    for places in list_places(name)
    if (path := name.removeprefix("GET ")) != name and route.who in (AGENT, LEAD) and path not in NO_PAGES
]
BROKEN = """() => [
    ...document.querySelectorAll(".injected, [onerror], [onfocus], [onload], a[href^='javascript:' i], base, iframe"),
    ...document.querySelectorAll("main img[src='x'], script:not([src])"),
].map((each) => each.outerHTML)"""


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
    session.execute(update(MessageRow).values(text=typed))
    session.execute(update(LedgerEntryRow).values(computer=typed))
    session.execute(update(ImportRow).values(file_name=typed))
    for agent_id in ("eva", "lars"):
        assert session.get(AgentRow, agent_id) is not None
        disable_agent(session, agent_id=agent_id, actor=typed, now=NOW)
        add_agent(session, agent_id=agent_id, name=f"{typed} {agent_id}", partner_ids=None, actor=typed, now=NOW)
    add_macro(session, Draft(typed, {"en": typed}), actor=typed, now=NOW)


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
        assert response.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self';"), path
    page.goto(f"{console.address}/incidents/{places['number']}")
    assert typed[:40] in page.content().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')


def test_what_is_searched_for_is_shown_as_it_is(console: Console, typed: str, page: Page) -> None:
    console.sign_in_page(page, "lars")
    for path in ("/search?q=", "/keys?q=", "/?language=", "/?partner="):
        page.goto(f"{console.address}{path}{quote(typed)}")

        assert page.evaluate(BROKEN) == [], path
