"""The pages of queues and search: over HTTP, and alive in Chromium."""

import re
from datetime import timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from keyclerk.access import Actor
from keyclerk.incidents import Doer, change_incident
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.tables import AgentRow, ContactRow, IncidentRow, PartnerRow
from tests.console.served import Console, SignedIn, on_both
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


@on_both
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


@on_both
def test_a_filtered_queue_is_an_address_and_a_part_is_its_list_alone(console: Console, eva: SignedIn) -> None:
    open_for(console)
    open_for(console, "noordzee", language="nl")
    address = "/?queue=all&language=nl&partner=noordzee"

    page, part = eva.get(address).text, eva.get(address, headers={"HX-Request": "true"}).text

    assert list_shown(page) == list_shown(part) == ["INC-000002"]
    assert '<option value="nl" selected>Dutch</option>' in page
    assert part.startswith('<div id="queue" data-live="all" hx-get="/console/?queue=all&amp;language=nl')


@on_both
def test_of_many_partners_one_is_typed_and_looked_up(console: Console, eva: SignedIn) -> None:
    assert '<select name="partner"' in eva.get("/").text
    with console.database.write() as session:
        session.add_all(PartnerRow(id=f"many-{n}", name=f"Many {n}") for n in range(60))
        session.get_one(AgentRow, "lars").partner_ids = ["atelier"]

    page, typed = eva.get("/").text, eva.get("/partners", params={"partner": "many 57"}).text

    assert '<input name="partner"' in page
    assert len(re.findall(r"<option[^>]*>Many \d+</option>", page)) < 60
    assert typed.strip() == '<option value="many-57">Many 57</option>'
    assert console.sign_in("lars").get("/partners", params={"partner": "many 57"}).text.strip() == ""


def test_a_partner_that_is_typed_is_offered_and_filtered_by(console: Console, page: Page) -> None:
    with console.database.write() as session:
        session.add_all(PartnerRow(id=f"many-{n}", name=f"Many {n}") for n in range(60))
    console.sign_in_page(page, "eva")

    page.get_by_role("combobox", name="Partner").press_sequentially("many 57")
    expect(page.locator("#partner-choices option")).to_have_text(["Many 57"])
    page.get_by_role("combobox", name="Partner").fill("many-57")
    page.get_by_role("button", name="Filter").click()

    expect(page.get_by_role("combobox", name="Partner")).to_have_value("many-57")


@pytest.mark.parametrize("address", ["/?queue=nope", f"/?partner={'x' * 300}", f"/search?q={'x' * 300}"])
def test_what_is_no_queue_is_refused(eva: SignedIn, address: str) -> None:
    assert eva.get(address).status_code == 422


@on_both
def test_an_agent_of_one_partner_is_shown_nothing_of_others(console: Console, eva: SignedIn) -> None:
    open_for(console)
    open_for(console, "noordzee")
    with console.database.write() as session:
        session.get_one(AgentRow, "eva").partner_ids = ["noordzee"]

    pages = [eva.get(each).text for each in ("/?queue=all", "/?queue=all&partner=atelier", "/search?q=fails")]

    assert [list_shown(page) for page in pages] == [["INC-000002"], [], ["INC-000002"]]
    assert [page for page in pages if "Atelier" in page] == []


@on_both
def test_search_works_as_a_page_and_masks_a_key(console: Console, eva: SignedIn) -> None:
    open_for(console, description="Der Drucker spinnt <b>sehr</b>")

    found = eva.get("/search", params={"q": "drucker"}).text
    strange = eva.get("/search", params={"q": "372PD <i>"}).text

    assert list_shown(found) == ["INC-000001"]
    assert "372PD" in strange
    assert "<i>" not in strange


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("W3YTP-9J8GN-FVGGP-JWRQH-372PD", "372PD"),
        ("w3ytp 9j8gn fvggp jwrqh 372pd", "372pd"),
        ("on srv-05 W3YTP-9J8GN-FVGGP-JWRQH-372PD fails", "on srv-05 372PD fails"),
        ("•••••-•••••-•••••-•••••-372PD", "372PD"),
    ],
)
def test_of_a_whole_key_the_last_five_characters_stand_in_the_address(eva: SignedIn, typed: str, kept: str) -> None:
    query = urlencode({"q": kept, "language": "nl"})

    posted = eva.post("/search", {"q": typed, "language": "nl"})
    asked = eva.get("/search", params={"q": typed, "language": "nl"})
    brief = eva.post("/search", {"q": typed}, headers={"HX-Target": "found"})

    for response in (posted, asked):
        assert response.status_code == 303
        assert sorted(parse_qsl(urlsplit(response.headers["Location"]).query)) == sorted(parse_qsl(query))
    assert (brief.status_code, "W3YTP" in brief.text.upper(), kept in brief.text) == (200, False, True)


@on_both
def test_a_search_is_narrowed_by_the_filters_of_its_page(console: Console, eva: SignedIn) -> None:
    open_for(console, description="The gears grind")
    open_for(console, "noordzee", description="The gears grind", language="nl")

    page = eva.get("/search?q=gears&partner=noordzee").text
    brief = eva.post("/search", {"q": "gears", "language": "en"}, headers={"HX-Target": "found"}).text
    pages = [eva.get(f"/search?{each}").text for each in ("state=new&language=nl", "state=solved", "q=+", "severity=X")]

    assert list_shown(page) == ["INC-000002"]
    assert '<option value="noordzee" selected>' in page
    assert list_shown(brief) == ["INC-000001"]
    assert [list_shown(each) for each in pages] == [["INC-000002"], [], [], []]
    assert [("lets no incident through" in each, "Type a number" in each) for each in pages] == [
        (False, False),
        (True, False),
        (False, True),
        (True, False),
    ]


def test_what_was_solved_is_found_from_the_queues(console: Console, page: Page) -> None:
    first, _ = open_for(console, "noordzee"), open_for(console)
    take(console, first)
    with console.database.write() as session:
        doer = Doer(Role.AGENT, "Lars de Vries")
        given = {"deed": Deed.SOLVED, "doer": doer, "now": console.system.now(), "text": "Done."}
        change_incident(session, incident_id=first, **given)
    console.sign_in_page(page, "eva")
    page.goto(f"{console.address}/?queue=all&partner=noordzee")

    page.get_by_role("link", name="Solved incidents").click()
    expect(page.locator("#queue tbody tr")).to_have_count(1)
    expect(page.locator(f"#incident-{first}")).to_be_visible()

    page.get_by_label("State").select_option("closed")
    page.get_by_role("button", name="Filter").click()
    page.wait_for_url("**state=closed*")
    expect(page.get_by_role("status").filter(has_text="lets no incident through")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("W3YTP-9J8GN-FVGGP-JWRQH-372PD")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=372PD*")

    assert "W3YTP" not in page.url
    assert "partner=noordzee" in page.url


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
