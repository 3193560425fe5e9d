"""A dry run of a large file tells what the import then does, and keeps nobody from writing meanwhile."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from keyclerk.imports.records import ROWS_AT_ONCE
from keyclerk.store.database import Database
from keyclerk.store.tables import BenefitRow, ContactRow, PartnerRow
from tests.factories import CsvRow, import_rows, make_benefit_row, make_contact_row, try_rows
from tests.seen import read_content

MANY = ROWS_AT_ONCE + 50


def make_contacts() -> Iterator[CsvRow]:
    """Contacts over more than one portion: known, new, and some a second time, the same or changed."""
    for number in (*range(MANY), 3, 4):
        yield make_contact_row(contact=f"c-{number}", name=f"Ada {number}")
    yield make_contact_row(contact="c-5", name="Grace")
    yield make_contact_row(contact="c-5", name="Ada 5")
    yield make_contact_row(contact=f"c-{MANY - 1}", partner="fabrikam")
    yield make_contact_row(contact="c-x", roles="nonsense")


def make_benefits() -> Iterator[CsvRow]:
    """The same of benefits."""
    for number in (*range(MANY), 3, 4):
        yield make_benefit_row(partner=f"p-{number}", product="visio")
    yield make_benefit_row(partner="p-5", product="visio", quantity="9")
    yield make_benefit_row(partner=f"p-{MANY - 1}", product="visio", quantity="9")
    yield make_benefit_row(partner="p-5", product="visio", quantity="many")


ROWS = {"contacts": list(make_contacts()), "benefits": list(make_benefits())}


@pytest.fixture(autouse=True)
def partners(any_database: Database) -> None:
    """The partners, of whom some have contacts and benefits."""
    with any_database.write() as session:
        for id_ in ("contoso", "fabrikam", *(f"p-{number}" for number in range(MANY))):
            session.add(PartnerRow(id=id_, name=id_))
        session.flush()
        for number in (1, 4):
            session.add(ContactRow(id=f"c-{number}", partner_id="contoso", name=f"Ada {number}", roles=["user"]))
            session.add(BenefitRow(partner_id=f"p-{number}", product="visio", quantity=number))


@pytest.mark.parametrize("kind", ROWS)
def test_a_dry_run_tells_what_the_import_does_and_writes_nothing(any_database: Database, kind: str) -> None:
    before = read_content(any_database)

    told = try_rows(any_database, kind, *ROWS[kind])

    assert read_content(any_database) == before
    assert told.rejected == 1 + (kind == "contacts")
    bad = {error.line for error in told.errors}
    done = import_rows(any_database, kind, *(row for line, row in enumerate(ROWS[kind], 2) if line not in bad))
    assert (told.new, told.changed, told.unchanged) == (done.new, done.changed, done.unchanged)
    assert replace(told, rows=0, rejected=0, errors=()) == replace(done, rows=0, import_id=None)


@pytest.mark.parametrize("kind", ROWS)
def test_others_write_during_a_dry_run(any_database: Database, kind: str) -> None:
    with any_database.write() as session:
        session.get_one(PartnerRow, "contoso").incidents_used += 1
        session.flush()

        told = try_rows(any_database, kind, *ROWS[kind])

    assert told.new > ROWS_AT_ONCE
