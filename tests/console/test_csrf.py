"""Pages of other origins, in a real Chromium that is signed in: nothing they send is done, nothing is shown to them."""

import itertools

import pytest
from playwright.sync_api import Page
from sqlalchemy import select

from keyclerk.incidents import format_number
from keyclerk.store.database import Database
from keyclerk.store.tables import IncidentRow, TimelineEntryRow
from tests.console.cases import open_case
from tests.console.served import Console
from tests.portal import Portal

OPEN = "img-src data:; default-src 'self' 'unsafe-inline'; connect-src *; form-action *; frame-src *"
"""The policy of a page that does as it likes."""
ORIGINS = ("127.0.0.1", "localhost")
"""Another port is another origin of the same site, to which the cookie goes; another host is another site."""


def visit(page: Page, portal: Portal, console: Console, host: str) -> None:
    portal.visit(page, console.system, is_tagged=False, policy=OPEN)
    page.goto(page.url.replace("127.0.0.1", host))


def read_state(database: Database, incident_id: int) -> tuple[str, str | None, int]:
    """Return the state and the owner of an incident, and how many deeds its timeline has."""
    with database.read() as session:
        row = session.get_one(IncidentRow, incident_id)
        deeds = session.scalars(select(TimelineEntryRow.id).where(TimelineEntryRow.incident_id == incident_id)).all()
        return row.state, row.owner, len(deeds)


def sign_in(page: Page, console: Console) -> str:
    """Sign in as a lead; returns the token that changes bring along."""
    console.sign_in_page(page, "lars")
    return page.locator("meta[name=csrf]").get_attribute("content") or ""


@pytest.mark.parametrize(("host", "knows_token"), itertools.product(ORIGINS, (False, True)))
def test_a_form_of_another_origin_changes_nothing(
    page: Page, console: Console, portal: Portal, *, problems: list[str], host: str, knows_token: bool
) -> None:
    incident = open_case(console.database, now=console.system.now())
    before = read_state(console.database, incident.id)
    token = sign_in(page, console)
    address = f"{console.address}/incidents/{format_number(incident.id)}/take"

    visit(page, portal, console, host)
    with page.expect_navigation():
        page.evaluate(
            """([address, csrf]) => {
                const form = Object.assign(document.createElement("form"), { method: "post", action: address });
                for (const [name, value] of Object.entries({ csrf, version: "0", seen: "0" }))
                    form.append(Object.assign(document.createElement("input"), { name, value, type: "hidden" }));
                document.body.append(form);
                form.submit();
            }""",
            [address, token if knows_token else ""],
        )

    assert read_state(console.database, incident.id) == before
    problems.clear()  # Chromium tells that the form was refused


@pytest.mark.parametrize("host", ORIGINS)
def test_a_script_of_another_origin_changes_and_reads_nothing(
    page: Page, console: Console, portal: Portal, problems: list[str], host: str
) -> None:
    incident = open_case(console.database, now=console.system.now())
    before = read_state(console.database, incident.id)
    token = sign_in(page, console)
    address = f"{console.address}/incidents/{format_number(incident.id)}"

    visit(page, portal, console, host)
    came = page.evaluate(
        """async ([address, events, csrf]) => {
            const body = new URLSearchParams({ csrf, version: "0", seen: "0" });
            const given = { credentials: "include" };
            const tell = (promise) => promise.then((response) => response.text(), () => "refused");
            const heard = await new Promise((tell) => {
                const stream = new EventSource(events, { withCredentials: true });
                stream.addEventListener("connected", () => tell("connected"));
                stream.addEventListener("error", () => { stream.close(); tell("refused"); });
            });
            return [
                await tell(fetch(address, given)),
                await tell(fetch(`${address}/take`, { ...given, method: "POST", mode: "no-cors", body })),
                await tell(fetch(`${address}/take`, {
                    ...given, method: "POST", headers: { "X-CSRF-Token": csrf }, body,
                })),
                heard,
            ];
        }""",
        [address, f"{console.address}/events", token],
    )

    assert came == ["refused", "", "refused", "refused"]
    assert read_state(console.database, incident.id) == before
    problems.clear()  # Chromium tells what it kept from the page


def test_no_page_shows_the_console_in_a_frame(
    page: Page, console: Console, portal: Portal, problems: list[str]
) -> None:
    sign_in(page, console)

    visit(page, portal, console, "127.0.0.1")
    page.evaluate(
        """(address) => new Promise((loaded) => {
            const frame = Object.assign(document.createElement("iframe"), { src: address, onload: loaded });
            document.body.append(frame);
        })""",
        f"{console.address}/",
    )

    assert page.frames[1].locator("header").count() == 0
    assert any("frame-ancestors" in problem for problem in problems)
    problems.clear()


def test_an_agent_is_still_signed_in_after_all_that(
    page: Page, console: Console, portal: Portal, problems: list[str]
) -> None:
    sign_in(page, console)
    visit(page, portal, console, "127.0.0.1")
    page.evaluate(
        "(to) => fetch(to, {method: 'POST', mode: 'no-cors', credentials: 'include'})", f"{console.address}/sign-out"
    )
    problems.clear()

    page.goto(f"{console.address}/")

    assert page.locator("header").is_visible()
