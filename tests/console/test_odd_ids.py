"""Partners whose ids have characters that mean something in an address: their pages are reached by links."""

import html
import re

import pytest
from playwright.sync_api import Page, expect

from console.places import write_place
from keyclerk.store.tables import ProductKeyRow
from tests.console.served import Console, SignedIn
from tests.factories import make_key, make_partner

IDS = ["a/b", "a?b#c", "100%", "%2F", "two words", "Zoë & Söhne", "..", ".", "<i>", "a+b", "a\\b", "日本", "a;b=c", "~"]
NAME = "Odd"


@pytest.mark.parametrize("partner_id", IDS)
def test_a_key_is_reached_and_corrected_by_links_alone(console: Console, lars: SignedIn, partner_id: str) -> None:
    with console.database.write() as session:
        make_partner(session, partner_id, name=NAME)
        key = make_key(session, partner=partner_id)
    partners = lars.get("/keys", params={"q": NAME}).text

    keys = lars.client.get(find_link(partners, NAME))
    page = lars.client.get(find_link(keys.text, f"…{key.suffix}"))
    action = re.findall(r'<form method="post" action="([^"]+)"', page.text)[1]
    wish = {"deed": "block", "version": str(key.version), "reason": "a trial", "sure": "1", "csrf": lars.csrf}
    done = lars.client.post(html.unescape(action), data=wish)
    after = lars.client.get(done.headers["Location"])
    audit = lars.client.get("/console/audit", params={"partner": partner_id}).text

    assert [each.status_code for each in (keys, page, done, after)] == [200, 200, 303, 200]
    assert "The key is blocked." in after.text
    with console.database.read() as session:
        assert session.get_one(ProductKeyRow, key.id).is_blocked
    assert lars.client.get(find_link(audit, html.escape(partner_id))).text.count("data-row") == 1


def test_chromium_follows_the_links_too(console: Console, page: Page) -> None:
    with console.database.write() as session:
        for number, partner_id in enumerate(IDS):
            make_partner(session, partner_id, name=f"{NAME} {number}.")
            make_key(session, partner=partner_id)
    console.sign_in_page(page, "lars")

    for number in range(len(IDS)):
        page.goto(f"{console.address}/keys?q={NAME}")
        page.get_by_role("link", name=f"{NAME} {number}.").click()
        page.get_by_role("link", name="…").click()
        page.get_by_role("link", name=f"Product keys of {NAME} {number}.").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(f"Product keys of {NAME} {number}.")


def test_an_ordinary_id_stands_in_an_address_as_it_is() -> None:
    assert write_place("noordzee-2_x") == "noordzee-2_x"


def find_link(page: str, text: str) -> str:
    found = re.search(rf'<a href="([^"]+)">{re.escape(text)}</a>', page)
    assert found, text
    return html.unescape(found[1])
