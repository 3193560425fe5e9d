"""A database of the first release is upgraded with everything in it.

`first_release.sql` holds what the first release (commit ff51b3b) had stored, `first_release.json` what its
`keyclerk usage --json` told of it.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, Table, select, text
from sqlalchemy.exc import DatabaseError

from keyclerk.imports.history import list_imports
from keyclerk.imports.undo import ImportNotUndoableError
from keyclerk.proof import read_proof
from keyclerk.recording import Recorded
from keyclerk.store.database import Database
from keyclerk.store.schema import read_tables
from keyclerk.store.tables import IncidentRow, TimelineEntryRow
from keyclerk.usage import read_records_time, read_usage
from tests.brute_force import generate_ledger
from tests.factories import NOW, import_rows, make_installation_row, make_key_row, record, undo
from tests.seen import list_drift, read_content, read_left_over, read_seen

FOLDER = Path(__file__).parent
USAGE = json.loads((FOLDER / "first_release.json").read_text("utf-8"))
LEDGERS = [generate_ledger(seed) for seed in (3, 7, 11)]
KEPT = (
    "partners",
    "contacts",
    "benefits",
    "product_keys",
    "imports",
    "conversations",
    "messages",
    "offers",
    "incidents",
)
AT = {"occurred_at": "2026-01-12T09:00:00.5+01:00"}


@pytest.fixture
def first_release(tmp_path: Path, any_database: Database) -> Iterator[Database]:
    """A database as the first release left it."""
    if any_database.engine.dialect.name == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'first.db'}")
    else:
        database = any_database
        with database.engine.begin() as connection:
            for statement in ("DROP SCHEMA public CASCADE", "CREATE SCHEMA public"):
                connection.execute(text(statement))
    database.migrate("0001")
    with database.engine.begin() as connection:
        cursor = connection.connection.cursor()
        for statement in (FOLDER / "first_release.sql").read_text("utf-8").splitlines():
            cursor.execute(statement)
        if database.engine.dialect.name == "postgresql":
            for table in ("imports", "product_keys", "installations", "messages", "incidents"):
                cursor.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table}")
    yield database
    database.close()


def read_table(database: Database, name: str) -> tuple[list[str], list[Any]]:
    """Return the columns and rows of a table as it is."""
    table = Table(name, MetaData(), autoload_with=database.engine)
    with database.engine.connect() as connection:
        rows = connection.execute(select(table).order_by(*table.primary_key.columns)).all()
    return [column.name for column in table.columns], rows


def read_columns(database: Database, name: str, columns: list[str]) -> list[tuple[Any, ...]]:
    """Return these columns of a table as it is."""
    names, rows = read_table(database, name)
    places = [names.index(column) for column in columns]
    return [tuple(row[place] for place in places) for row in rows]


def tell_usage(database: Database, partner: str) -> list[dict[str, Any]]:
    """Return the usage of a partner in the form of the first release."""
    with database.read() as session:
        return [
            {
                "product": usage.product,
                "suffix": usage.suffix,
                "limit": usage.limit,
                "used": usage.used,
                "left": usage.left,
                "proof": [
                    {
                        "occurred_at": entry.occurred_at.isoformat(),
                        "computer": entry.computer,
                        "counted": entry.decision.is_counted,
                        "rule": entry.decision.rule,
                        "refusal": entry.decision.refusal,
                        "disagreement": entry.decision.disagreement,
                    }
                    for entry in reversed(read_proof(session, key_id=usage.key_id, used=usage.used))
                ],
            }
            for usage in read_usage(session, partner_id=partner)
        ]


def test_every_datum_of_the_first_release_is_kept(first_release: Database) -> None:
    before = {name: read_table(first_release, name) for name in (*KEPT, "installations")}

    first_release.migrate()

    for name, (columns, rows) in before.items():
        now = read_columns(first_release, "ledger_entries" if name == "installations" else name, columns)
        assert now == [tuple(row) for row in rows], name
        assert rows != []


def test_every_datum_of_the_second_release_is_kept(first_release: Database) -> None:
    first_release.migrate("0002")
    before = {name: read_table(first_release, name) for name in read_tables("0002").tables}

    first_release.migrate()

    for name, (columns, rows) in before.items():
        assert read_columns(first_release, name, columns) == [tuple(row) for row in rows], name
    assert [name for name in ("conversations", "messages", "offers", "incidents") if not before[name][1]] == []


def test_an_incident_of_an_earlier_release_gets_the_beginning_of_a_timeline(first_release: Database) -> None:
    first_release.migrate()

    with first_release.read() as session:
        incidents = session.scalars(select(IncidentRow).order_by(IncidentRow.id)).all()
        entries = session.scalars(select(TimelineEntryRow).order_by(TimelineEntryRow.id)).all()
    assert [(row.changed_at, row.version, row.response_due_at) for row in incidents] == [
        (row.opened_at, 0, None) for row in incidents
    ]
    assert [
        (each.incident_id, each.at, each.author, each.actor, each.deed, each.state, each.text, each.details)
        for each in entries
    ] == [(row.id, row.opened_at, "partner", row.contact_id, "OPENED", row.state, None, {}) for row in incidents]
    assert [each.is_internal for each in entries] == [False] * len(incidents) != []


def test_a_timeline_goes_on_after_an_upgrade(first_release: Database) -> None:
    first_release.migrate()

    with first_release.write() as session:
        incident = session.scalars(select(IncidentRow)).first()
        assert incident is not None
        session.add(
            TimelineEntryRow(
                incident_id=incident.id, at=NOW, author="agent", actor="sam", deed="TAKEN", state="open", details={}
            )
        )


@pytest.mark.parametrize("partner", USAGE)
def test_usage_and_proof_are_those_of_the_first_release(first_release: Database, partner: str) -> None:
    first_release.migrate()

    assert tell_usage(first_release, partner) == USAGE[partner]


def test_what_was_upgraded_is_what_a_fresh_count_says(first_release: Database) -> None:
    first_release.migrate()

    assert (list_drift(first_release), read_left_over(first_release)) == ([], [])
    with first_release.read() as session:
        moment = read_records_time(session, partner_id="contoso")
    assert moment is not None
    assert moment.isoformat() == "2026-05-01T03:00:00.123456+00:00"


def test_a_file_of_the_first_release_brings_nothing_new(first_release: Database) -> None:
    first_release.migrate()
    before = read_content(first_release)

    rows = [row for ledger in LEDGERS for row in ledger.installations]
    imported = import_rows(first_release, "installations", *rows)
    keys = import_rows(first_release, "keys", *(key for ledger in LEDGERS for key in ledger.keys))

    assert (imported.unchanged, keys.unchanged) == (len(rows), sum(len(ledger.keys) for ledger in LEDGERS))
    assert read_content(first_release) == before


def test_records_are_made_imported_and_taken_back_after_an_upgrade(first_release: Database) -> None:
    first_release.migrate()
    before = read_seen(first_release)

    repeat, new, same = record(
        first_release,
        make_installation_row(event_id="e-1", computer="SRV-É", disk="d-1", mainboard="m-1", **AT),
        make_installation_row(event_id="n-1", computer="NEW-1", product_key="CF8R3-TRQT8-RRB23-KRKVN-C9VRC"),
        make_installation_row(event_id="n-2", computer="sRV-é", occurred_at="2026-02-01T00:00:00Z", mainboard="m-2"),
    )
    recorded = read_seen(first_release)
    rows = [make_installation_row(event_id=f"n-{number}", computer=f"NEW-{number}") for number in range(3, 9)]
    summary = import_rows(first_release, "installations", *rows)
    changed = import_rows(first_release, "keys", make_key_row(limit="9"))
    drift = list_drift(first_release)
    undo(first_release, changed.import_id or 0)
    undo(first_release, summary.import_id or 0)

    answers = [each for each in (repeat, new, same) if isinstance(each, Recorded)]
    assert [(each.is_repeat, each.counted, each.rule) for each in answers] == [
        (True, True, "NEW_COMPUTER"),
        (False, True, "NEW_COMPUTER"),
        (False, False, "SAME_COMPUTER"),
    ]
    assert (summary.new, changed.changed, drift) == (6, 1, [])
    assert read_seen(first_release) == recorded != before
    assert list_drift(first_release) == []


def test_imports_of_the_first_release_are_listed_and_stay(first_release: Database) -> None:
    first_release.migrate()
    before = read_content(first_release)

    with first_release.read() as session:
        history = list_imports(session, newest=50)
    refused = []
    for past in history:
        with pytest.raises(ImportNotUndoableError) as raised:
            undo(first_release, past.number)
        refused.append(raised.value.data)

    assert [(past.number, past.kind, past.new, past.state) for past in reversed(history)] == [
        (number, kind, None, "published")
        for number, kind in enumerate(("partners", "contacts", "benefits", "keys", "installations", "installations"), 1)
    ]
    assert refused == [{"number": past.number, "kind": past.kind, "state": "published"} for past in history]
    assert read_content(first_release) == before


def test_an_empty_database_of_the_first_release_is_upgraded(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'empty.db'}")
    database.migrate("0001")

    database.migrate()

    assert set(map(len, read_content(database).values())) == {0}
    database.close()


@pytest.mark.parametrize("verb", ["UPDATE audit SET actor = 'nobody'", "DELETE FROM audit"])
def test_the_audit_trail_of_an_upgraded_database_cannot_be_changed(first_release: Database, verb: str) -> None:
    first_release.migrate()
    import_rows(first_release, "keys", make_key_row(limit="9"))

    with pytest.raises(DatabaseError, match="append-only"), first_release.write() as session:
        session.execute(text(verb))


def test_a_migration_that_fails_leaves_the_first_release_as_it_was(first_release: Database) -> None:
    with first_release.engine.begin() as connection:
        connection.execute(text("CREATE TABLE audit (id INTEGER)"))
    before = {name: read_table(first_release, name) for name in (*KEPT, "installations")}

    with pytest.raises(DatabaseError):
        first_release.migrate()

    assert {name: read_table(first_release, name) for name in before} == before
