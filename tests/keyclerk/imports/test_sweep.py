from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import delete, func, insert, select

from keyclerk.imports import sweep
from keyclerk.imports.sweep import sweep_imports
from keyclerk.store.database import Database
from keyclerk.store.tables import (
    ImportChangeRow,
    ImportRow,
    LedgerEntryRow,
    ProductKeyRow,
    RevisionRow,
    StagedFigureRow,
)
from tests.factories import (
    NOW,
    import_rows,
    make_installation_row,
    make_key_row,
    make_partner_row,
    record,
)
from tests.seen import list_drift, read_content, read_left_over, read_seen
from tests.synthetic import generate_product_keys

DECISION: dict[str, Any] = {"outcome": "counted", "rule": "NEW_COMPUTER", "changed": [], "delta": 1}


@pytest.fixture(autouse=True)
def records(any_database: Database) -> None:
    """A partner with a key, an installation that was imported and one that was recorded."""
    import_rows(any_database, "partners", make_partner_row())
    import_rows(any_database, "keys", make_key_row(limit="2"))
    import_rows(any_database, "installations", make_installation_row())
    record(any_database, make_installation_row(event_id="e-2", computer="SRV-02", occurred_at="2026-01-13T00:00:00Z"))


def test_what_a_published_import_staged_is_removed_by_the_next_one(any_database: Database) -> None:
    keys = [each for each, _ in zip(generate_product_keys("sweep"), range(sweep.ROWS_A_TRANSACTION + 2), strict=False)]
    import_rows(any_database, "keys", *(make_key_row(product_key=key) for key in keys))
    rows = [make_installation_row(event_id=f"s-{number}", product_key=key) for number, key in enumerate(keys)]
    import_rows(any_database, "installations", *rows)
    seen = read_seen(any_database)

    import_rows(any_database, "partners", make_partner_row())

    with any_database.read() as session:
        assert session.scalar(select(func.count()).select_from(StagedFigureRow)) == 0
    assert read_seen(any_database) == seen


def leave(database: Database, *, state: str, entries: int) -> int:
    """Leave what an import leaves that is killed once everything is staged, or right after it was undone."""
    with database.write() as session:
        left = ImportRow(
            kind="installations", file_name="f", sha256="0", rows=0, actor="x", imported_at=NOW, state=state
        )
        session.add(left)
        session.flush()
        key = session.scalars(select(ProductKeyRow)).one()
        common = {"product_key_id": key.id, "import_id": left.id, **DECISION}
        entry = {**common, "partner_id": "contoso", "kind": "installation", "recorded_at": NOW, "hardware": {}}
        rows = [
            {
                **entry,
                "event_id": f"left-{number}",
                "occurred_at": datetime(2026, 1, 2, tzinfo=UTC),
                "computer": f"LEFT-{number}",
                "computer_folded": f"left-{number}",
            }
            for number in range(entries)
        ]
        if rows:
            session.execute(insert(LedgerEntryRow), rows)
        entry_ids = session.scalars(select(LedgerEntryRow.id)).all()
        revisions = [{**common, "entry_id": each, "revised_at": NOW, "cause": "x", "delta": 0} for each in entry_ids]
        session.execute(insert(RevisionRow), revisions)
        session.add(
            StagedFigureRow(
                import_id=left.id, product_key_id=key.id, version=1, used=9, unknown_computers=0, is_blocked=True
            )
        )
        session.add(ImportChangeRow(import_id=left.id, record="partners", identity="{}", before=None, after={}))
        return left.id


@pytest.mark.parametrize("state", ["staged", "undone"])
@pytest.mark.parametrize("entries", [0, 1, 2 * sweep.ROWS_A_TRANSACTION + 1])
def test_what_an_import_left_is_removed_and_nothing_else(any_database: Database, state: str, entries: int) -> None:
    content, seen = read_content(any_database), read_seen(any_database)
    number = leave(any_database, state=state, entries=entries)
    assert read_seen(any_database) == seen

    sweep_imports(any_database)

    assert (read_content(any_database), read_seen(any_database)) == (content, seen)
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])
    with any_database.read() as session:
        kept = session.get(ImportRow, number)
        changes = session.scalar(select(func.count()).where(ImportChangeRow.import_id == number))
    assert ((kept is not None), changes) == ((False, 0) if state == "staged" else (True, 1))


def test_a_number_is_not_given_again_to_another_import(any_database: Database) -> None:
    number = leave(any_database, state="staged", entries=1)

    summary = import_rows(any_database, "partners", make_partner_row())

    assert (summary.import_id or 0) > number
    with any_database.read() as session:
        assert session.get(ImportRow, number) is None


def test_the_next_import_sweeps(any_database: Database) -> None:
    leave(any_database, state="staged", entries=3)

    import_rows(any_database, "partners", make_partner_row())

    assert read_left_over(any_database) == []


def test_a_sweep_of_an_undone_import_takes_what_others_revised_of_it(any_database: Database) -> None:
    number = leave(any_database, state="undone", entries=1)
    with any_database.write() as session:
        session.execute(delete(RevisionRow))
        entry = session.scalars(select(LedgerEntryRow).where(LedgerEntryRow.import_id == number)).one()
        session.add(
            RevisionRow(entry_id=entry.id, product_key_id=entry.product_key_id, revised_at=NOW, cause="e-9", **DECISION)
        )

    sweep_imports(any_database)

    with any_database.read() as session:
        assert session.scalars(select(RevisionRow)).all() == []
    assert list_drift(any_database) == []
