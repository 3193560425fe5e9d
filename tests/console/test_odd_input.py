"""Odd input to the pages for leads, on both databases: it is answered in words, and nothing is done."""

import pytest
from sqlalchemy import func, select

from keyclerk.store.tables import AuditRow
from tests.console.served import Console, SignedIn, on_both
from tests.factories import make_benefit_row, to_csv

ODD = ["\0", "%", "'; --", "{{ 7 * 7 }}", "\u202e<b>", "é" * 199, "😀", "\ufeff", "-1", "9" * 30]
WISH = {"version": "0", "reason": "a trial", "sure": "1"}
FILE = to_csv([make_benefit_row(partner="atelier")])


@on_both
def test_odd_input_is_answered_in_words_and_changes_nothing(console: Console, lars: SignedIn) -> None:
    before = count_deeds(console)
    found = {}
    for odd in ODD:
        asked = {
            "partners": lars.get("/keys", params={"q": odd, "after": odd}),
            "keys of": lars.client.get(f"/console/keys/{odd.replace('%', '%25').replace(chr(0), '%00')}"),
            "keys": lars.get("/keys/atelier", params={"q": odd[:5]}),
            "audit": lars.get("/audit", params={"partner": odd}),
            "imports": lars.get("/imports", params={"done": odd, "before": odd}),
            "release": lars.post("/keys/atelier/372PD", {**WISH, "deed": "release", "computer": odd}),
            "limit": lars.post("/keys/atelier/372PD", {**WISH, "deed": "limit", "limit": odd}),
            "deed": lars.post("/keys/atelier/372PD", {**WISH, "deed": odd}),
            "reason": lars.post("/keys/atelier/372PD", {**WISH, "deed": "block", "reason": odd}),
            "undo": lars.post("/imports/999999/undo", {"reason": odd}),
            "publish": lars.post(f"/imports/{'0' * 32}/publish", {"key": odd}),
            "rejects": lars.post(f"/imports/{'0' * 32}/rejects", {"key": odd}),
            "partner": lars.post("/imports", {"kind": "keys", "partner": odd}, files={"file": ("a.csv", FILE)}),
            "as of": lars.post("/imports", {"kind": "keys", "as_of": odd}, files={"file": ("a.csv", FILE)}),
            "file name": lars.post("/imports", {"kind": "contacts"}, files={"file": (odd, FILE)}),
        }
        found.update({(name, odd): each for name, each in asked.items()})

    assert {
        place: each.status_code for place, each in found.items() if each.status_code not in (200, 404, 409, 422)
    } == {}
    assert {place for place, each in found.items() if "<main" not in each.text or "<b>" in each.text} == set()
    assert count_deeds(console) == before


@pytest.mark.parametrize("given", [{"as_of": "0001-01-01T00:00"}, {"as_of": "9999-12-31T23:59"}, {"partner": "nobody"}])
def test_what_was_entered_beside_a_file_is_there_again(lars: SignedIn, given: dict[str, str]) -> None:
    export = b"Product,Product Key,Type,MAK Activations-Used/Available\n"

    response = lars.post("/imports", {"kind": "keys", **given}, files={"file": ("keys.csv", export + b"x,y,MAK,1/2\n")})

    assert response.status_code == 422
    assert all(f'value="{each}"' in response.text for each in given.values()) or "later than now" in response.text


def test_what_was_entered_for_a_correction_is_there_again(lars: SignedIn) -> None:
    without = lars.post("/keys/atelier/372PD", {**WISH, "deed": "release", "computer": "SRV-05", "reason": " "})
    late = lars.post("/keys/atelier/372PD", {**WISH, "deed": "limit", "limit": "77"})

    assert (without.status_code, late.status_code) == (422, 409)
    assert all("<details open>" in each.text for each in (without, late))
    assert 'value="SRV-05"' in without.text
    assert 'value="77"' in late.text
    assert 'value="a trial"' in late.text


def count_deeds(console: Console) -> int:
    with console.database.read() as session:
        return session.scalar(select(func.count()).select_from(AuditRow)) or 0
