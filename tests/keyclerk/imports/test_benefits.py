import pytest
from sqlalchemy import select

from keyclerk.catalog import load_catalog
from keyclerk.imports import Summary
from keyclerk.partners import list_benefits
from keyclerk.store.database import Database
from keyclerk.store.tables import BenefitRow
from tests.factories import import_rows, make_benefit_row, make_partner_row, reject_rows
from tests.seen import read_content

PRODUCTS = ", ".join(load_catalog().products)


@pytest.fixture(autouse=True)
def partners(database: Database) -> None:
    """Contoso and Fabrikam."""
    import_rows(database, "partners", make_partner_row(), make_partner_row(partner="fabrikam"))


def test_a_partner_has_a_quantity_of_each_product(database: Database) -> None:
    summary = import_rows(
        database,
        "benefits",
        make_benefit_row(),
        make_benefit_row(product="office", quantity="0"),
        make_benefit_row(partner="fabrikam", quantity="9"),
    )

    assert summary == Summary("benefits", rows=3, new=3, changed=0, unchanged=0, import_id=2)
    with database.read() as session:
        assert list_benefits(session, partner_id="contoso") == [("office", 0), ("windows-server", 5)]
        assert list_benefits(session, partner_id="fabrikam") == [("windows-server", 9)]


def test_the_same_file_again_changes_nothing(database: Database) -> None:
    import_rows(database, "benefits", make_benefit_row())
    before = read_content(database)

    assert import_rows(database, "benefits", make_benefit_row()).unchanged == 1
    assert read_content(database) == before


def test_a_quantity_is_changed_by_a_later_file(database: Database) -> None:
    import_rows(database, "benefits", make_benefit_row())

    assert import_rows(database, "benefits", make_benefit_row(quantity="6")).changed == 1

    with database.read() as session:
        assert session.scalars(select(BenefitRow.quantity)).all() == [6]


BAD = [
    ({"partner": ""}, "partner", "is empty"),
    ({"partner": "nobody"}, "partner", "'nobody' is not a partner: import the partners first"),
    ({"product": ""}, "product", f"'' is not one of: {PRODUCTS}"),
    ({"product": "Windows Server"}, "product", f"'Windows Server' is not one of: {PRODUCTS}"),
    ({"quantity": ""}, "quantity", "is empty"),
    ({"quantity": "many"}, "quantity", "'many' is not a whole number from 0 on"),
    ({"quantity": "-5"}, "quantity", "'-5' is not a whole number from 0 on"),
]


@pytest.mark.parametrize(("given", "column", "reason"), BAD)
def test_a_bad_cell_is_named_and_nothing_is_stored(
    database: Database, given: dict[str, str], column: str, reason: str
) -> None:
    errors = reject_rows(database, "benefits", make_benefit_row(product="office"), make_benefit_row(**given))

    assert errors == [(3, column, reason)]
