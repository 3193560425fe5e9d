import pytest
from sqlalchemy import select

from keyclerk.imports import Summary
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow
from tests.factories import import_rows, make_contact_row, make_partner_row, reject_rows
from tests.seen import read_content


@pytest.fixture(autouse=True)
def partners(database: Database) -> None:
    """Contoso and Fabrikam."""
    import_rows(database, "partners", make_partner_row(), make_partner_row(partner="fabrikam"))


def read_contact(database: Database) -> ContactRow:
    with database.read() as session:
        return session.scalars(select(ContactRow)).one()


def test_a_contact_is_stored_with_every_column(database: Database) -> None:
    row = make_contact_row(email="ada@contoso.example", roles="partner_admin | global_admin", teams_user="u-1")

    summary = import_rows(database, "contacts", row)

    assert summary == Summary("contacts", rows=1, new=1, changed=0, unchanged=0, import_id=2)

    contact = read_contact(database)
    assert (contact.id, contact.partner_id, contact.name) == ("ada", "contoso", "Ada Lovelace")
    assert (contact.email, contact.teams_user) == ("ada@contoso.example", "u-1")
    assert contact.roles == ["global_admin", "partner_admin"]


@pytest.mark.parametrize("given", [{}, {"roles": ""}])
def test_a_contact_without_roles_is_an_ordinary_user(database: Database, given: dict[str, str]) -> None:
    import_rows(database, "contacts", make_contact_row(**given))

    assert read_contact(database).roles == ["user"]


def test_the_same_file_again_changes_nothing(database: Database) -> None:
    rows = [make_contact_row(roles="user|global_admin"), make_contact_row(contact="bob")]
    import_rows(database, "contacts", *rows)
    before = read_content(database)

    summary = import_rows(database, "contacts", *rows)

    assert summary == Summary("contacts", rows=2, new=0, changed=0, unchanged=2, import_id=3)
    assert read_content(database) == before


def test_the_order_of_roles_is_no_change(database: Database) -> None:
    import_rows(database, "contacts", make_contact_row(roles="user|global_admin"))

    assert import_rows(database, "contacts", make_contact_row(roles="global_admin|user|user")).unchanged == 1


def test_a_contact_is_changed_by_a_later_file(database: Database) -> None:
    import_rows(database, "contacts", make_contact_row(roles="global_admin"))

    assert import_rows(database, "contacts", make_contact_row(roles="user", name="Ada King")).changed == 1

    assert (read_contact(database).roles, read_contact(database).name) == (["user"], "Ada King")


BAD = [
    ({"contact": ""}, "contact", "is empty"),
    ({"name": ""}, "name", "is empty"),
    ({"partner": ""}, "partner", "is empty"),
    ({"partner": "nobody"}, "partner", "'nobody' is not a partner: import the partners first"),
    ({"roles": "boss"}, "roles", "'boss' is not one of: global_admin, partner_admin, user, joined by |"),
    (
        {"roles": "user,global_admin"},
        "roles",
        "'user,global_admin' is not one of: global_admin, partner_admin, user, joined by |",
    ),
    ({"roles": "user|"}, "roles", "'' is not one of: global_admin, partner_admin, user, joined by |"),
]


@pytest.mark.parametrize(("given", "column", "reason"), BAD)
def test_a_bad_cell_is_named_and_nothing_is_stored(
    database: Database, given: dict[str, str], column: str, reason: str
) -> None:
    errors = reject_rows(database, "contacts", make_contact_row(contact="bob"), make_contact_row(**given))

    assert errors == [(3, column, reason)]


def test_a_contact_does_not_move_to_another_partner(database: Database) -> None:
    import_rows(database, "contacts", make_contact_row())

    errors = reject_rows(database, "contacts", make_contact_row(partner="fabrikam"))

    assert errors == [(2, "contact", "'ada' is a contact of another partner")]


def test_an_id_of_who_was_erased_is_not_for_a_contact(database: Database) -> None:
    errors = reject_rows(database, "contacts", make_contact_row(contact="erased-1f0c"))

    assert errors == [(2, "contact", "'erased-1f0c' is not for a contact: erased- is kept for who was erased")]
