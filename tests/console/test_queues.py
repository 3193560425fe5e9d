"""The pages of queues and search: over HTTP, and alive in Chromium."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from keyclerk.access import Actor
from keyclerk.incidents import Doer, change_incident
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.tables import AgentRow, ContactRow, IncidentRow
from tests.console.served import Console, SignedIn
from tests.factories import make_draft, make_incident

AWAY = timedelta(minutes=30, seconds=30)


def open_for(console: Console, partner: str = "atelier", description: str = "It fails.", language: str = "en") -> int:
    """Open an incident of a sample partner, due in half an hour."""
    now = console.system.now()
    with console.database.write() as session:
        contact = session.scalars(select(ContactRow).where(ContactRow.partner_id == partner)).first()
        assert contact is not None
        actor = Actor(contact.id, partner, contact.name, frozenset(contact.roles), "UTC")
        draft = make_draft(description=description)
        given = {"conversation_id": None, "request_id": None, "language": language}
        opened = make_incident(session, actor, now=now, draft=draft, **given)
        session.get_one(IncidentRow, opened.id).response_due_at = now + AWAY
    return opened.id


def take(console: Console, incident_id: int, agent: str = "Lars de Vries") -> None:
    with console.database.write() as session:
        doer = Doer(Role.AGENT, agent)
        change_incident(session, incident_id=incident_id, deed=Deed.TAKEN, doer=doer, now=console.system.now())


def list_shown(page: str) -> list[str]:
    return re.findall(r">(INC-\d+)</a>", page)


def count(page: str) -> dict[str, str]:
    return dict(re.findall(r'id="queue-(\w+)"[^>]*>[^<]*<span class="count">(\d+)<', page))


def test_the_first_page_shows_what_the_agent_has_and_how_much_the_queues_hold(console: Console, eva: SignedIn) -> None:
    for agent in ("Eva Peeters", "Lars de Vries", None):
        id_ = open_for(console)
        if agent:
            take(console, id_, agent)

    page = eva.get("/").text

    assert list_shown(page) == ["INC-000001"]
    expected = {"mine": "1", "unassigned": "1", "escalating": "3", "breached": "0", "waiting": "0", "all": "3"}
    assert count(page) == expected
    assert "in 30 min" in page


def test_a_filtered_queue_is_an_address_and_a_part_is_its_list_alone(console: Console, eva: SignedIn) -> None:
    open_for(console)
    open_for(console, "noordzee", language="nl")
    address = "/?queue=all&language=nl&partner=noordzee"

    page, part = eva.get(address).text, eva.get(address, headers={"HX-Request": "true"}).text

    assert list_shown(page) == list_shown(part) == ["INC-000002"]
    assert '<option value="nl" selected>Dutch</option>' in page
    assert part.startswith('<div id="queue" data-live="all" hx-get="/console/?queue=all&amp;language=nl')


@pytest.mark.parametrize("address", ["/?queue=nope", f"/?partner={'x' * 300}", f"/search?q={'x' * 300}"])
def test_what_is_no_queue_is_refused(eva: SignedIn, address: str) -> None:
    assert eva.get(address).status_code == 422


def test_an_agent_of_one_partner_is_shown_nothing_of_others(console: Console, eva: SignedIn) -> None:
    open_for(console)
    open_for(console, "noordzee")
    with console.database.write() as session:
        session.get_one(AgentRow, "eva").partner_ids = ["noordzee"]

    pages = [eva.get(each).text for each in ("/?queue=all", "/?queue=all&partner=atelier", "/search?q=fails")]

    assert [list_shown(page) for page in pages] == [["INC-000002"], [], ["INC-000002"]]
    assert [page for page in pages if "Atelier" in page] == []


def test_search_works_as_a_page_and_masks_a_key(console: Console, eva: SignedIn) -> None:
    open_for(console, description="Der Drucker spinnt <b>sehr</b>")

    found = eva.get("/search", params={"q": "drucker"}).text
    masked = eva.get("/search", params={"q": "W3YTP-9J8GN-FVGGP-JWRQH-372PD <i>"}).text

    assert list_shown(found) == ["INC-000001"]
    assert "W3YTP" not in masked
    assert "372PD" in masked
    assert "<i>" not in masked


def test_a_list_that_is_open_shows_what_others_do_and_keeps_the_focus(console: Console, page: Page) -> None:
    first, second = open_for(console), open_for(console)
    console.sign_in_page(page, "eva")
    page.goto(f"{console.address}/?queue=unassigned")
    expect(page.locator("html")).to_have_attribute("data-connected", "yes")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator(f"#incident-{second}")).to_be_focused()

    third = open_for(console)
    expect(page.locator(f"#incident-{third}")).to_be_visible()
    expect(page.locator(f"#incident-{second}")).to_be_focused()

    take(console, second)
    expect(page.locator(f"#incident-{second}")).to_have_count(0)
    expect(page.locator(f"#incident-{third}")).to_be_focused()
    expect(page.locator("#queue-unassigned .count")).to_have_text("2")
    expect(page.locator(f"#incident-{first}")).to_be_visible()


def test_what_is_typed_is_searched_at_once(console: Console, page: Page) -> None:
    open_for(console, description="The naïve façade")
    console.sign_in_page(page, "eva")

    page.keyboard.press("/")
    page.keyboard.type("facade nai")

    expect(page.locator("#found a")).to_have_text("INC-000001")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=facade*")
    expect(page.locator("#incident-1")).to_be_visible()
