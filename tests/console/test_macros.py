"""Macros: leads keep them for all agents, by language; what cannot be kept is told, and what was typed stays."""

import re

from keyclerk.audit import read_audit
from keyclerk.macros import Macro, list_macros
from tests.console.served import Console, SignedIn

DUTCH = "Beste {{contact}}, start {{computer}} opnieuw op."
GIVEN = {
    "name": "Restart",
    "text-en": "Dear {{contact}}, please restart {{computer}}.",
    "text-nl": DUTCH,
    "state": "waiting_for_partner",
    "owner": "me",
}


def read_macros(console: Console) -> list[Macro]:
    with console.database.read() as session:
        return list_macros(session)


def test_a_lead_keeps_a_macro_with_its_texts(console: Console, lars: SignedIn) -> None:
    response = lars.post("/macros", GIVEN)

    (macro,) = read_macros(console)
    assert (response.status_code, response.headers["location"]) == (303, "/console/macros")
    assert (macro.name, macro.texts["nl"], macro.state, macro.owner) == ("Restart", DUTCH, "waiting_for_partner", "me")
    assert "Restart" in lars.get("/macros").text
    with console.database.read() as session:
        assert [each.action for each in read_audit(session, newest=1)] == ["MACRO_ADDED"]


def test_an_unknown_place_is_told_with_line_and_character_and_nothing_is_lost(console: Console, lars: SignedIn) -> None:
    response = lars.post("/macros", {**GIVEN, "text-nl": "Beste\n{{kontakt}}"})

    assert response.status_code == 422
    assert re.search(r'role="alert">The text \(nl\) has something unknown in line 2, at character 1', response.text)
    assert "Beste\n{{kontakt}}" in response.text
    assert read_macros(console) == []


def test_the_name_of_another_macro_is_refused(console: Console, lars: SignedIn) -> None:
    lars.post("/macros", GIVEN)

    response = lars.post("/macros", {**GIVEN, "name": "RESTART"})

    assert response.status_code == 409
    assert len(read_macros(console)) == 1


def test_of_two_leads_who_change_a_macro_the_later_is_told_and_may_repeat_it(console: Console, lars: SignedIn) -> None:
    lars.post("/macros", GIVEN)
    (macro,) = read_macros(console)
    place = f"/macros/{macro.id}"
    lars.post(place, {**GIVEN, "text-en": "First", "version": "0"})

    later = lars.post(place, {**GIVEN, "text-en": "Second", "version": "0"})
    version = re.search(r'name="version" value="(\d+)"', later.text)
    assert version is not None
    again = lars.post(place, {**GIVEN, "text-en": "Second", "version": version[1]})

    assert (later.status_code, again.status_code) == (409, 303)
    assert "Second" in later.text
    assert [each.texts["en"] for each in read_macros(console)] == ["Second"]


def test_a_macro_is_deleted(console: Console, lars: SignedIn) -> None:
    lars.post("/macros", GIVEN)
    (macro,) = read_macros(console)

    response = lars.post(f"/macros/{macro.id}", {**GIVEN, "version": "0", "then": "delete"})

    assert response.status_code == 303
    assert read_macros(console) == []
    assert lars.get(f"/macros/{macro.id}").status_code == 404


def test_what_is_written_in_a_macro_is_text(lars: SignedIn) -> None:
    attack = "<script>alert(1)</script>"

    lars.post("/macros", {**GIVEN, "name": attack, "text-en": attack})

    assert attack not in lars.get("/macros").text
    assert attack not in lars.get("/macros/1").text
