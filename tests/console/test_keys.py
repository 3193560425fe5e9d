"""Keys for leads: whose they see, what a correction does, and what becomes of one that comes late or twice."""

import re
from collections.abc import Mapping

import httpx
from sqlalchemy import select

from keyclerk.store.tables import AgentRow, AuditRow, ProductKeyRow
from tests.console.served import Console, SignedIn, on_both

pytestmark = on_both
PARTNER = "noordzee"
REASON = "The server was returned"


def test_a_lead_finds_a_partner_and_sees_the_keys_by_their_last_five(console: Console, lars: SignedIn) -> None:
    key = read_key(console)

    partners, keys = lars.get("/keys", params={"q": "NOORD"}).text, lars.get(f"/keys/{PARTNER}").text

    assert re.findall(r'href="/console/keys/(\w+)"', partners) == [PARTNER]
    assert f"…{key.suffix}" in keys
    assert lars.get(f"/keys/{PARTNER}", params={"q": "zzzzz"}).text.count("data-row") == 0


def test_keys_are_for_leads_alone(console: Console, eva: SignedIn) -> None:
    path = name_path(console)

    found = [eva.get(each).status_code for each in ("/keys", f"/keys/{PARTNER}", path)]

    assert [*found, eva.post(path, {"deed": "block", "version": "0", "reason": REASON}).status_code] == [403] * 4
    assert read_key(console).is_blocked is False


def test_a_lead_of_some_partners_sees_no_others(console: Console, lars: SignedIn) -> None:
    path, version = name_path(console), str(read_key(console).version)
    limit_lead(console, "atelier")

    partners = lars.get("/keys").text
    found = [lars.get(each).status_code for each in (f"/keys/{PARTNER}", path)]
    found.append(lars.post(path, {"deed": "block", "version": version, "reason": REASON, "sure": "1"}).status_code)

    assert re.findall(r'href="/console/keys/(\w+)"', partners) == ["atelier"]
    assert found == [404, 404, 404]
    assert read_key(console).is_blocked is False


def test_a_correction_is_shown_with_what_it_does_before_it_is_done(console: Console, lars: SignedIn) -> None:
    path, before = name_path(console), read_key(console)
    wish = {"deed": "limit", "version": str(before.version), "reason": REASON, "limit": "77"}

    shown = lars.post(path, wish)

    assert (shown.status_code, read_key(console).limit) == (200, before.limit)
    assert f"<td>{before.limit}</td><td>77</td>" in shown.text

    done = lars.post(path, {**wish, "sure": "1"})

    assert (done.status_code, read_key(console).limit) == (303, 77)
    assert "The limit is changed." in lars.client.get(done.headers["Location"]).text
    entry = read_newest_entry(console)
    assert (entry.actor, entry.action, entry.partner_id, entry.reason) == ("agent:lars", "KEY_LIMIT", PARTNER, REASON)


def test_each_correction_does_what_it_says(console: Console, lars: SignedIn) -> None:
    path, before = name_path(console), read_key(console)
    computer = re.search(r'<option value="([^"]+)">', lars.get(path).text)
    assert computer

    assert correct(console, lars, deed="limit", limit="").status_code == 303
    assert read_key(console).limit is None
    assert correct(console, lars, deed="block").status_code == 303
    assert read_key(console).is_blocked is True
    assert correct(console, lars, deed="unblock").status_code == 303
    assert read_key(console).is_blocked is False
    assert correct(console, lars, deed="release", computer=computer[1]).status_code == 303
    assert read_key(console).used == before.used - 1
    assert REASON in lars.get(path).text


def test_the_same_twice_does_no_harm_and_is_told(console: Console, lars: SignedIn) -> None:
    wish = {"deed": "block", "version": str(read_key(console).version), "reason": REASON, "sure": "1"}
    lars.post(name_path(console), wish)
    version = read_key(console).version

    again = lars.post(name_path(console), wish)

    assert (again.status_code, read_key(console).version) == (200, version)
    assert "Nothing was done: the key is blocked already." in again.text


def test_of_two_leads_the_later_is_told(console: Console, lars: SignedIn) -> None:
    other, path = console.sign_in("lars"), name_path(console)
    wish = {"deed": "limit", "version": str(read_key(console).version), "reason": REASON, "sure": "1"}
    lars.post(path, {**wish, "limit": "50"})

    late = other.post(path, {**wish, "limit": "60"})

    assert (late.status_code, read_key(console).limit) == (409, 50)
    assert "this key has changed since you looked at it" in late.text


def test_what_cannot_be_used_is_told_and_nothing_done(console: Console, lars: SignedIn) -> None:
    path, before = name_path(console), read_key(console)
    wish = {"version": str(before.version), "sure": "1"}

    found = [
        lars.post(path, {**wish, "deed": "block", "reason": " "}),
        lars.post(path, {**wish, "deed": "limit", "reason": REASON, "limit": "-1"}),
        lars.post(path, {**wish, "deed": "release", "reason": REASON}),
        lars.post(path, {**wish, "deed": "explode", "reason": REASON}),
        lars.post(path, {**wish, "deed": "block", "reason": REASON, "version": "x"}),
        lars.post(path.replace(before.suffix, "ZZZZZ"), {**wish, "deed": "block", "reason": REASON}),
    ]

    assert [each.status_code for each in found] == [422, 422, 422, 404, 422, 404]
    assert read_key(console).version == before.version


def test_a_change_without_the_sessions_token_is_refused(console: Console, lars: SignedIn) -> None:
    wish = {"deed": "block", "version": str(read_key(console).version), "reason": REASON, "sure": "1"}

    response = lars.client.post(f"/console{name_path(console)}", data={**wish, "csrf": "x"})

    assert (response.status_code, read_key(console).is_blocked) == (403, False)


def test_a_product_key_in_a_reason_is_masked_and_what_is_written_is_no_html(console: Console, lars: SignedIn) -> None:
    whole, reason = "W3YTP-9J8GN-FVGGP-JWRQH-372PD", "<b>of</b> W3YTP-9J8GN-FVGGP-JWRQH-372PD"
    wish = {"deed": "block", "version": str(read_key(console).version), "reason": reason}
    shown = lars.post(name_path(console), wish).text
    lars.post(name_path(console), {**wish, "sure": "1"})

    page = lars.get(name_path(console)).text

    assert all(whole not in each and "<b>of</b>" not in each for each in (shown, page))
    assert "372PD" in page


def test_a_product_key_that_is_searched_for_is_not_shown_again(lars: SignedIn) -> None:
    whole = "W3YTP-9J8GN-FVGGP-JWRQH-372PD"

    pages = [lars.get("/keys", params={"q": whole}), lars.get("/audit", params={"partner": whole})]

    assert [(page.status_code, whole in page.text) for page in pages] == [(200, False)] * 2


def test_a_long_proof_is_cut_until_all_of_it_is_asked_for(console: Console, lars: SignedIn) -> None:
    path = name_path(console)
    for _ in range(14):
        correct(console, lars, deed="block")
        correct(console, lars, deed="unblock")

    few, every = lars.get(path).text, lars.get(path, params={"all": "1"}).text

    assert "Shown are the newest 25 of" in few
    assert every.count("agent:lars") == 28


def correct(console: Console, lead: SignedIn, **given: str) -> httpx.Response:
    """Do a correction as a lead who has just looked at the key and is sure."""
    wish: Mapping[str, str] = {"version": str(read_key(console).version), "reason": REASON, "sure": "1", **given}
    return lead.post(name_path(console), wish)


def limit_lead(console: Console, *partner_ids: str) -> None:
    """Have the lead work for these partners alone."""
    with console.database.write() as session:
        session.get_one(AgentRow, "lars").partner_ids = list(partner_ids)


def read_key(console: Console) -> ProductKeyRow:
    """Return the partner's first key with activations, as it is now."""
    with console.database.read() as session:
        query = select(ProductKeyRow).where(ProductKeyRow.partner_id == PARTNER, ProductKeyRow.last_at.is_not(None))
        key = session.scalars(query.order_by(ProductKeyRow.id)).first()
    assert key is not None
    return key


def name_path(console: Console) -> str:
    return f"/keys/{PARTNER}/{read_key(console).suffix}"


def read_newest_entry(console: Console) -> AuditRow:
    with console.database.read() as session:
        entry = session.scalars(select(AuditRow).order_by(AuditRow.id.desc())).first()
    assert entry is not None
    return entry
