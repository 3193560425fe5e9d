"""Permission: rows of other partners are refused with their line, and whose records an import brought is known."""

import pytest

from keyclerk.errors import UnknownPartnerError
from keyclerk.imports import FileRejectedError
from keyclerk.imports.history import list_imports
from keyclerk.imports.permission import find_partners
from keyclerk.store.database import Database
from tests.factories import (
    PRODUCT_KEY,
    CsvRow,
    import_content,
    import_rows,
    make_benefit_row,
    make_contact_row,
    make_installation_row,
    make_key_row,
    make_partner_row,
    to_csv,
)

MINE = frozenset({"contoso"})
EXPORT = f"Product,Product Key,Type,MAK Activations-Used/Available,Organization\nWindows Server,{PRODUCT_KEY},MAK,3/10,"


def make_partners(database: Database) -> int | None:
    return import_rows(
        database, "partners", make_partner_row(), make_partner_row(partner="fabrikam", name="Fabrikam")
    ).import_id


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("partners", make_partner_row()),
        ("contacts", make_contact_row()),
        ("benefits", make_benefit_row()),
        ("keys", make_key_row()),
        ("installations", make_installation_row()),
    ],
)
def test_rows_of_other_partners_are_refused_with_their_lines(any_database: Database, kind: str, row: CsvRow) -> None:
    make_partners(any_database)
    content = to_csv([row, {**row, "partner": "fabrikam"}, {**row, "partner": ""}])

    for is_dry in (True, False):
        with pytest.raises(FileRejectedError) as refused:
            import_content(any_database, kind, content, partner_ids=MINE, is_dry=is_dry)

        assert [(each.line, each.column, each.value) for each in refused.value.errors] == [
            (3, "partner", "fabrikam"),
            (4, "partner", ""),
        ]


def test_a_key_export_is_taken_for_partners_of_ones_own_alone(database: Database) -> None:
    make_partners(database)

    with pytest.raises(FileRejectedError):
        import_content(database, "keys", f"{EXPORT}Fabrikam".encode(), partner_ids=MINE)
    with pytest.raises(UnknownPartnerError):
        import_content(database, "keys", EXPORT.encode(), partner_ids=MINE, partner_id="fabrikam")
    assert import_content(database, "keys", f"{EXPORT}Contoso".encode(), partner_ids=MINE).new == 1
    assert import_content(database, "keys", EXPORT.encode(), partner_ids=MINE, partner_id="contoso").rows == 1


def test_it_is_known_whose_records_an_import_brought(any_database: Database) -> None:
    numbers = [make_partners(any_database)]
    for kind, row in (
        ("contacts", make_contact_row()),
        ("benefits", make_benefit_row(partner="fabrikam")),
        ("keys", make_key_row()),
        ("installations", make_installation_row()),
    ):
        numbers.append(import_rows(any_database, kind, row).import_id)

    with any_database.read() as session:
        found = [find_partners(session, import_id=number) for number in numbers if number]

    assert found == [{"contoso", "fabrikam"}, {"contoso"}, {"fabrikam"}, {"contoso"}, {"contoso"}]


def test_imports_that_name_a_partner_of_others_are_not_listed_for_everybody(any_database: Database) -> None:
    make_partners(any_database)
    import_rows(any_database, "keys", make_key_row())
    number = import_rows(any_database, "installations", make_installation_row()).import_id

    with any_database.read() as session:
        mine = list_imports(session, newest=9, partner_ids=MINE, actor="agent:lars")
        theirs = list_imports(session, newest=9, partner_ids=frozenset({"fabrikam"}), actor="agent:lars")
        own = list_imports(session, newest=9, partner_ids=frozenset(), actor="tests")
        earlier = list_imports(session, newest=9, before=number)

    assert ([each.number for each in mine], theirs) == ([number], [])
    assert (len(own), len(earlier)) == (3, 2)
