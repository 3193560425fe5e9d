"""The audit trail for leads: what they see of it, in which order, and whose."""

import re

from keyclerk.answers import load_texts
from keyclerk.audit import note_audit
from keyclerk.settings import ROOT
from keyclerk.store.tables import AgentRow
from tests.console.served import Console, SignedIn, on_both
from tests.factories import NOW

CODE = re.compile(r'(?:action=|row, )"([A-Z_]+)"')


def note(console: Console, subject: str, *, partner_id: str | None = None, actor: str = "olga") -> None:
    with console.database.write() as session:
        details = {"used": [3, None], "name": "<i>x</i>"}
        note_audit(
            session,
            at=NOW,
            actor=actor,
            action="KEY_BLOCK",
            subject=subject,
            partner_id=partner_id,
            reason="a test",
            details=details,
        )


@on_both
def test_a_lead_sees_who_did_what_when_and_why(console: Console, lars: SignedIn) -> None:
    note(console, "…372PD", partner_id="atelier")

    page = lars.get("/audit").text

    assert "<td>olga</td><td>Key blocked</td><td>…372PD</td>" in page
    assert "<td>a test</td>" in page
    assert "3 → –" in page
    assert "<i>x</i>" not in page


@on_both
def test_the_trail_is_read_page_by_page_and_by_partner(console: Console, lars: SignedIn) -> None:
    for number in range(60):
        note(console, f"key-{number:02d}", partner_id="atelier" if number % 2 else "noordzee")

    first = lars.get("/audit").text
    more = re.search(r'href="/console(/audit\?[^"]+before=\d+)"', first)
    assert more
    second = lars.get(more[1].replace("&amp;", "&")).text

    found = [re.findall(r"<td>key-(\d\d)</td>", page) for page in (first, second)]
    assert found == [[f"{number:02d}" for number in range(59, 9, -1)], [f"{number:02d}" for number in range(9, -1, -1)]]
    assert len(re.findall(r"<td>key-", lars.get("/audit", params={"partner": "atelier"}).text)) == 30


@on_both
def test_a_lead_of_some_partners_sees_theirs_and_own_entries(console: Console, lars: SignedIn) -> None:
    note(console, "theirs", partner_id="atelier")
    note(console, "of-others", partner_id="noordzee")
    note(console, "of-nobody")
    note(console, "own", actor="agent:lars")
    with console.database.write() as session:
        session.get_one(AgentRow, "lars").partner_ids = ["atelier"]

    page = lars.get("/audit").text

    assert re.findall(r"<td>(theirs|of-others|of-nobody|own)</td>", page) == ["own", "theirs"]
    assert "of-others" not in lars.get("/audit", params={"partner": "noordzee"}).text


@on_both
def test_the_audit_trail_is_for_leads_alone(eva: SignedIn) -> None:
    assert eva.get("/audit").status_code == 403


def test_every_action_that_is_noted_has_words() -> None:
    written = {name for _, name in load_texts("en").list_names("console_audit_actions")}
    sources = [path.read_text("utf-8") for path in (ROOT / "keyclerk").rglob("*.py")]

    assert {
        code for source in sources if note_audit.__name__ in source for code in CODE.findall(source)
    } - written == set()
