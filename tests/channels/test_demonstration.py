"""The demonstration portal: what its page shows to whom, without a script, and what keeps it to this machine."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import update

from channels.demonstration.languages import LANGUAGES, choose_page_language
from channels.demonstration.page import Page as PortalPage
from channels.demonstration.page import render_page
from channels.demonstration.people import CONTACTS, Person, choose_person
from channels.demonstration.records import read_records
from cli.samples import import_samples
from keyclerk.access import find_actor
from keyclerk.membership import Membership
from keyclerk.quota import Quota
from keyclerk.store.database import Database
from keyclerk.store.tables import BenefitRow, ProductKeyRow
from tests.channels.programs import serve_alone
from tests.factories import NOW, make_actor, make_incident, make_key, make_partner
from tests.system import System

EVERYBODY = (*CONTACTS, "visitor")
SUFFIX = re.compile(r"…([A-Z0-9]{5})\b")
SUFFIXES = {"claire": {"372PD", "C9VRC", "29QQ3", "FJ3HD", "TK94P"}, "sanne": {"62RMW", "VJ7YM", "P74F7"}}
ROWS = {
    ("claire", "fr"): [
        "Windows Server|2|Requise|…372PD|10 utilisées sur 10|Limite atteinte|…C9VRC|2 utilisées sur 5",
        "Windows|25|Requise|…29QQ3|3 utilisées, aucune limite enregistrée",
        "Office|25|Requise|…FJ3HD|22 utilisées sur 50",
        "Visio|5|Requise|…TK94P|3 utilisées sur 10",
        "SQL Server|1|Non requise|Aucune clé dans les données",
        "CAL Windows Server|50|Non requise|Sans clé",
        "CAL RDS|10|Requise|Aucune clé dans les données",
    ],
    ("bruno", "nl"): [
        "Windows Server|2|Nodig|12 van de 15 verbruikt",
        "Windows|25|Nodig|3 verbruikt, geen maximumaantal vastgelegd",
        "Office|25|Nodig|22 van de 50 verbruikt",
        "Visio|5|Nodig|3 van de 10 verbruikt",
        "SQL Server|1|Niet nodig|Geen productcode in de gegevens",
        "Windows Server-CAL|50|Niet nodig|Heeft geen productcode",
        "RDS-CAL|10|Nodig|Geen productcode in de gegevens",
    ],
    ("sanne", "en"): [
        "Windows Server|2|Needed|…62RMW|8 of 10 used",
        "Windows|15|Needed|No key in the records",
        "Office|15|Needed|…VJ7YM|9 of 25 used",
        "Project|3|Needed|…P74F7|3 of 3 used|Limit reached",
        "Exchange Server|1|Not needed|No key in the records",
        "Windows Server CAL|25|Not needed|Has no key",
    ],
}
DATED = Membership("gold", date(2023, 3, 14), date(2027, 3, 13), date(2027, 3, 13), date(2027, 4, 13))


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The page with its sample data, and nobody behind the chat."""
    with serve_alone(tmp_path_factory.mktemp("demonstration"), demo=True) as system:
        import_samples(system.settings)
        yield system


@pytest.fixture
def plain(browser: Browser, alone: System) -> Iterator[Page]:
    """A page in a browser without scripts."""
    page = browser.new_page(base_url=alone.address, java_script_enabled=False)
    yield page
    page.close()


def read(alone: System, query: str = "", **headers: str) -> httpx.Response:
    return httpx.get(f"{alone.address}/{query}", headers=headers, trust_env=False)


@pytest.mark.parametrize(("contact", "language"), ROWS)
def test_the_benefits_are_shown_as_the_records_and_the_role_have_them_without_a_script(
    plain: Page, contact: str, language: str
) -> None:
    plain.goto(f"/?lang={language}&as={contact}")

    rows = plain.locator("#benefits tbody tr").all_inner_texts()

    assert [re.sub(r"\s*[\t\n]+\s*", "|", row.strip()) for row in rows] == ROWS[contact, language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("contact", EVERYBODY)
def test_everybody_sees_the_keys_of_their_own_role_and_partner_alone(
    alone: System, contact: str, language: str
) -> None:
    assert set(SUFFIX.findall(read(alone, f"?lang={language}&as={contact}").text)) == SUFFIXES.get(contact, set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_is_shown_no_records(alone: System, language: str) -> None:
    text = read(alone, f"?lang={language}&as=visitor").text

    assert [word for word in ("<table", "tiles", "Visio", 'id="support"') if word in text] == []
    assert f'data-sign-in-url="/?lang={language}&amp;as=claire"' in text
    assert "data-token-url" not in text


@pytest.mark.parametrize(
    ("language", "tiles"),
    [
        ("fr", "Adhésion|Gold|Incidents de support|Il en reste 17 sur 20|État des données"),
        ("nl", "Lidmaatschap|Gold|Ondersteuningsincidenten|Nog 17 van de 20 over|Stand van de gegevens"),
        ("en", "Membership|Gold|Support incidents|17 of 20 left|Records as of"),
    ],
)
def test_membership_support_and_the_age_of_the_records_are_told(plain: Page, language: str, tiles: str) -> None:
    plain.goto(f"/?lang={language}&as=bruno")
    texts = plain.locator(".tiles dt, .tiles .value").all_inner_texts()

    assert "|".join(texts[:5]) == tiles
    assert re.search(r"\b20\d\d, \d\d:\d\d$", texts[5])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("contact", EVERYBODY)
def test_the_page_is_in_its_language_and_keeps_language_and_person_in_its_links(
    alone: System, contact: str, language: str
) -> None:
    response = read(alone, f"?lang={language}&as={contact}")
    links = re.findall(r'href="/\?lang=(\w+)&amp;as=(\w+)"', response.text)

    assert f'<html lang="{language}">' in response.text
    assert response.headers["Content-Language"] == language
    assert {each for each, person in links if person == contact} == set(LANGUAGES)
    assert {person for each, person in links if each == language} == set(EVERYBODY)


@pytest.mark.parametrize("query", ["", "?as=", "?as=nobody", "?as=aoife", f"?as={'x' * 500}"])
def test_whoever_is_not_one_of_the_people_is_the_first_of_them(alone: System, query: str) -> None:
    assert 'data-token-url="/chat/demo-token?contact=claire"' in read(alone, query).text


def test_the_page_has_the_language_of_the_browser_where_none_is_asked_for() -> None:
    assert choose_page_language("", "cs, nl-BE;q=0.5, en;q=0.4, fr;q=x") == "nl"
    assert choose_page_language("", "de-AT, en;q=0.4") == "de"
    assert choose_page_language("en", "nl") == "en"
    assert choose_page_language("", "") == "fr"


def test_where_visitors_are_not_allowed_nobody_is_one() -> None:
    assert choose_person([], "visitor", has_visitor=False) is None
    assert choose_person([], "claire", has_visitor=True) is None


def test_an_empty_store_has_a_page_for_visitors(tmp_path_factory: pytest.TempPathFactory) -> None:
    with serve_alone(tmp_path_factory.mktemp("empty"), demo=True) as system:
        response = read(system, "?lang=en&as=claire")

    assert response.status_code == 200
    assert "Welcome to the partner portal" in response.text


def test_incidents_are_shown_as_far_as_their_opener_a_colleague_and_another_partner_may_see_them(
    database: Database,
) -> None:
    with database.write() as session:
        ada, ben = make_actor(session), make_actor(session, "ben", role="user")
        joe = make_actor(session, "joe", partner="fabrikam")
        incident = make_incident(session, ada)
        seen = {actor.contact_id: read_records(session, actor=actor, now=NOW) for actor in (ada, ben, joe)}

    assert [(each.number, each.severity is None) for each in seen["ada"].incidents] == [(incident.number, False)]
    assert [(each.number, each.severity is None) for each in seen["ben"].incidents] == [(incident.number, True)]
    assert seen["joe"].incidents == ()
    assert {name: records.quota.used for name, records in seen.items()} == {"ada": 1, "ben": 1, "joe": 0}


def test_a_user_gets_no_key_and_a_key_of_another_partner_counts_nowhere(database: Database) -> None:
    with database.write() as session:
        ada, ben = make_actor(session), make_actor(session, "ben", role="user")
        make_partner(session, "fabrikam")
        own = make_key(session, limit=5).suffix
        make_key(session, partner="fabrikam", limit=50)
        session.add(BenefitRow(partner_id="contoso", product="windows-server", quantity=2))
        session.flush()
        admins, users = (read_records(session, actor=actor, now=NOW).benefits[0] for actor in (ada, ben))

    assert ([key.suffix for key in admins.keys], users.keys) == ([own], ())
    assert admins.total == users.total
    assert users.total is not None
    assert users.total.limit == 5


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "changed",
    [
        {"membership": Membership(None, None, None, None, None), "standing": "unknown"},
        {"membership": Membership("silver", None, None, None, None), "standing": "undated"},
        {"standing": "renewable"},
        {"standing": "lapsed"},
        {"quota": Quota(None, 3)},
        {"quota": Quota(20, 3, is_unlimited=True)},
        {"as_of": None},
        {"benefits": ()},
    ],
)
def test_whatever_the_records_hold_is_said(database: Database, language: str, changed: dict[str, Any]) -> None:
    with database.write() as session:
        person = Person(make_actor(session), "Contoso", None)
        make_key(session, limit=None)
        make_key(session, limit=0)
        blocked = make_key(session)
        session.execute(update(ProductKeyRow).where(ProductKeyRow.id == blocked.id).values(is_blocked=True))
        session.add(BenefitRow(partner_id="contoso", product="windows-server", quantity=2))
        make_incident(session, person.actor)
        session.flush()
        session.expire_all()
        records = replace(read_records(session, actor=person.actor, now=NOW), membership=DATED, standing="current")

    page = render_page(PortalPage(language, [person], False, person, replace(records, **changed)))

    assert page.count('class="flag"') == (2 if "benefits" not in changed else 0)
    assert ("INC-000001" in page, "None" in page) == (True, False)


def test_the_figures_are_those_of_the_moment(database: Database) -> None:
    with database.write() as session:
        make_partner(session, member_since=date(2024, 3, 1))
        actor = make_actor(session)
        ends = [
            read_records(session, actor=actor, now=datetime(2027, 2, 28, hour, tzinfo=UTC)).year_ends
            for hour in (22, 23)
        ]
        assert find_actor(session, contact_id="ada", partner_id="contoso") == actor

    # Midnight is the partner's own.
    assert ends == [date(2027, 2, 28), date(2028, 2, 29)]


def test_nothing_but_this_host_is_asked_and_no_script_or_style_is_inline(alone: System) -> None:
    response = read(alone, "?as=claire")

    assert response.headers["Content-Security-Policy"] == (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        "base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'"
    )
    assert re.findall(r"<style|style=|\son\w+=|<script(?![^>]*\ssrc=)", response.text) == []
    assert re.findall(r'(?:src|href)="(?![/#]|data:)', response.text) == []


def test_the_assets_are_sent_and_no_other_file(alone: System) -> None:
    names = (
        "page.css",
        "records.css",
        "page.js",
        "explanation.js",
        "sides.css",
        "page.html",
        "page.py",
        "..%2frules.py",
    )

    statuses = [read(alone, f"demo/assets/{name}").status_code for name in names]

    assert statuses == [200] * 5 + [404] * 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("contact", EVERYBODY)
def test_nothing_is_wider_than_a_narrow_screen(plain: Page, contact: str, language: str) -> None:
    plain.set_viewport_size({"width": 320, "height": 640})
    plain.goto(f"/?lang={language}&as={contact}")

    assert plain.evaluate("document.documentElement.scrollWidth") == 320


def test_one_becomes_somebody_else_without_a_script(plain: Page) -> None:
    plain.goto("/?lang=en&as=claire")
    plain.get_by_text("Signed in as Claire Fontaine").click()
    plain.get_by_role("link", name="Sanne de Wit").click()

    expect(plain.get_by_role("heading", level=1)).to_have_text("Noordzee Automatisering (sample)")
    expect(plain.get_by_text("Signed in as Sanne de Wit")).to_be_visible()
    expect(plain.locator(".question").first).to_be_hidden()
    expect(plain.get_by_text("The chat needs JavaScript")).to_be_visible()


def test_another_host_is_refused(alone: System) -> None:
    response = read(alone, Host="portal.example")

    assert (response.status_code, response.json()) == (421, {"error": "HOST"})


@pytest.mark.parametrize(("contact", "status"), [("claire", 200), ("nobody", 404), ("", 422)])
def test_tokens_are_given_for_contacts_of_the_demonstration(alone: System, contact: str, status: int) -> None:
    assert read(alone, f"chat/demo-token?contact={contact}").status_code == status


def test_there_is_no_demonstration_without_being_asked_for(tmp_path_factory: pytest.TempPathFactory) -> None:
    paths = ("", "demo", "chat/demo-token?contact=claire", "demo/assets/page.js", "demo/explanations/1")
    with serve_alone(tmp_path_factory.mktemp("real")) as system:
        assert [read(system, path).status_code for path in paths] == [404] * 5


def test_explanations_are_counted_as_what_is_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("limited")
    with serve_alone(folder, demo=True, chat_rate_contact="1/hour") as system:
        import_samples(system.settings)
        client = system.talk_as("claire").client

        statuses = [client.get("/demo/explanations/1").status_code for _ in range(11)]

    assert statuses == [404] * 10 + [429]
