import hashlib

import pytest
from sqlalchemy import select

from keyclerk.imports import FileRejectedError, Summary, import_file
from keyclerk.imports.file import KINDS
from keyclerk.store.database import Database
from keyclerk.store.tables import ImportRow
from tests.factories import (
    NOW,
    SECRET,
    CsvRow,
    import_content,
    import_rows,
    make_benefit_row,
    make_contact_row,
    make_installation_row,
    make_key_row,
    make_partner_row,
    read_everything,
    to_csv,
)

ROWS = {
    "partners": make_partner_row(partner="fabrikam"),
    "contacts": make_contact_row(),
    "benefits": make_benefit_row(),
    "keys": make_key_row(product_key="CF8R3-TRQT8-RRB23-KRKVN-C9VRC"),
    "installations": make_installation_row(),
}


@pytest.fixture(autouse=True)
def records(database: Database) -> None:
    """A partner with a key."""
    import_rows(database, "partners", make_partner_row())
    import_rows(database, "keys", make_key_row())


def read_imports(database: Database) -> list[tuple[str, int]]:
    with database.read() as session:
        return [(row.kind, row.rows) for row in session.scalars(select(ImportRow).order_by(ImportRow.id))]


def test_there_is_a_row_of_every_kind() -> None:
    assert ROWS.keys() == KINDS.keys()


def test_an_import_is_remembered_with_its_file(database: Database) -> None:
    content = to_csv([make_benefit_row()])

    import_content(database, "benefits", content)

    with database.read() as session:
        row = session.scalars(select(ImportRow).where(ImportRow.kind == "benefits")).one()
    assert (row.file_name, row.rows, row.actor, row.imported_at) == ("benefits.csv", 1, "tests", NOW)
    assert row.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(("kind", "row"), ROWS.items())
def test_the_same_file_of_any_kind_twice_is_imported_once(database: Database, kind: str, row: CsvRow) -> None:
    first = import_rows(database, kind, row)
    before = read_everything(database)

    second = import_rows(database, kind, row)

    assert (first, second) == (Summary(kind, 1, new=1, changed=0, unchanged=0), Summary(kind, 1, 0, 0, unchanged=1))
    assert read_everything(database) == before


@pytest.mark.parametrize(("kind", "row"), ROWS.items())
def test_one_bad_row_of_any_kind_stores_nothing_of_its_file(database: Database, kind: str, row: CsvRow) -> None:
    before, imports = read_everything(database), read_imports(database)

    with pytest.raises(FileRejectedError) as raised:
        import_rows(database, kind, row, {**row, "partner": ""})

    assert [(error.line, error.column, error.reason) for error in raised.value.errors] == [(3, "partner", "is empty")]
    assert read_everything(database) == before
    assert read_imports(database) == imports


@pytest.mark.parametrize(("kind", "row"), ROWS.items())
def test_a_dry_run_of_any_kind_tells_the_same_and_stores_nothing(database: Database, kind: str, row: CsvRow) -> None:
    before, imports = read_everything(database), read_imports(database)

    with database.read() as session:
        tried = import_file(
            session,
            kind=kind,
            file_name="file.csv",
            content=to_csv([row]),
            secret=SECRET,
            actor="tests",
            now=NOW,
        )

    assert read_everything(database) == before
    assert read_imports(database) == imports
    assert tried == import_rows(database, kind, row)
