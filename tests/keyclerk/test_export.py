import json
from typing import Any

import pytest

from keyclerk.errors import UnknownPartnerError
from keyclerk.export import NEVER, export_partner
from keyclerk.store.database import Database
from keyclerk.store.tables import Base
from tests.records import HARD_TEXT, fill

NO_PARTNERS = {"agent_sessions", "agents", "api_keys", "imports", "import_changes", "macros", "staged_figures"}
"""Tables that belong to operators, agents and imports, not to a partner."""


def export(database: Database, partner: str) -> list[dict[str, Any]]:
    with database.read() as session:
        return [json.loads(json.dumps(record)) for record in export_partner(session, partner_id=partner)]


def test_the_whole_records_of_a_partner_are_there(any_database: Database) -> None:
    fill(any_database)

    records = export(any_database, "contoso")

    counts: dict[str, int] = {}
    for record in records:
        counts[record["record"]] = counts.get(record["record"], 0) + 1
    assert counts == {
        "partner": 1,
        "contact": 1,
        "benefit": 1,
        "product_key": 1,
        "ledger_entry": 2,
        "revision": 2,
        "import": 1,
        "incident": 1,
        "timeline_entry": 2,
        "outbox": 1,
        "conversation": 1,
        "teams_reference": 1,
        "message": 2,
        "mark": 1,
        "offer": 1,
        "feedback": 1,
        "audit": 1,
    }
    assert len(counts) + len(NO_PARTNERS) == len(Base.metadata.tables)
    assert list(dict.fromkeys(record["record"] for record in records)) == list(counts)


def test_every_column_is_there_but_fingerprints(any_database: Database) -> None:
    fill(any_database)

    records = {record["record"]: record for record in export(any_database, "contoso")}

    columns = set(Base.metadata.tables["product_keys"].columns.keys()) - NEVER
    assert set(records["product_key"]) == {"record", *columns}
    assert set(records["message"]) == {"record", *Base.metadata.tables["messages"].columns.keys()}
    assert (records["message"]["text"], records["message"]["beside_card"]) == (HARD_TEXT, HARD_TEXT)
    assert records["message"]["created_at"] == "2026-03-04T05:06:07.890123+00:00"
    assert records["partner"]["member_since"] == "0001-02-03"
    assert records["contact"]["roles"] == ["user", "é"]
    assert set(records["timeline_entry"]) == {"record", *Base.metadata.tables["timeline"].columns.keys()}
    assert records["outbox"]["payload"] == {"text": HARD_TEXT}
    assert (records["feedback"]["text"], records["feedback"]["helped"]) == (HARD_TEXT, False)


def test_what_agents_noted_for_themselves_is_there_and_what_leaves_for_others_incidents_is_not(
    any_database: Database,
) -> None:
    fill(any_database)

    records = export(any_database, "contoso")

    entries = [record for record in records if record["record"] == "timeline_entry"]
    assert [(entry["is_internal"], entry["text"]) for entry in entries] == [(False, HARD_TEXT), (True, HARD_TEXT)]
    (incident,) = [record for record in records if record["record"] == "incident"]
    assert {record["incident_id"] for record in records if record["record"] in ("timeline_entry", "outbox")} == {
        incident["id"]
    }


@pytest.mark.parametrize(("partner", "other"), [("contoso", "fabrikam"), ("fabrikam", "contoso")])
def test_nothing_of_another_partner_is_there(any_database: Database, partner: str, other: str) -> None:
    fill(any_database)

    said = json.dumps(export(any_database, partner))

    assert partner in said
    assert other not in said
    assert "secret-" not in said


def test_nothing_of_imports_that_are_hidden_is_there(any_database: Database) -> None:
    fill(any_database)

    records = export(any_database, "contoso")

    imports = {record["import_id"] for record in records if "import_id" in record}
    assert imports == {0, 1}


def test_the_same_records_are_exported_the_same_way(any_database: Database) -> None:
    fill(any_database)

    assert export(any_database, "contoso") == export(any_database, "contoso")


def test_an_unknown_partner_is_refused_at_once(database: Database) -> None:
    with database.read() as session, pytest.raises(UnknownPartnerError):
        export_partner(session, partner_id="nobody")
