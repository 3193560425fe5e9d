"""What is said of a bad file, whatever its kind: every mistake in one run, and of product keys the suffix alone."""

import json

import pytest

from keyclerk.imports.row import MOST_ERRORS
from keyclerk.store.database import Database
from tests.factories import (
    PRODUCT_KEY,
    CsvRow,
    import_rows,
    make_benefit_row,
    make_contact_row,
    make_installation_row,
    make_key_row,
    make_partner_row,
    reject_content,
    reject_rows,
    to_csv,
)
from tests.synthetic import generate_product_keys


def test_every_bad_cell_of_a_file_is_named_in_one_run(database: Database) -> None:
    content = (
        b"partner,name,country,incidents_used,counting_rule\n"
        b"contoso,,NL,three,never\n"
        b"fabrikam,Fabrikam,BE,1,\n"
        b"\n"
        b'adatum,"Adatum\nof two lines",FR,1,\n'
        b"tailspin,Tailspin,DE,-1,\n"
    )

    assert reject_content(database, "partners", content) == [
        (2, "name", "is empty"),
        (2, "incidents_used", "'three' is not a whole number from 0 on"),
        (2, "counting_rule", "'never' is not one of: hardware_aware, every_activation"),
        (7, "incidents_used", "'-1' is not a whole number from 0 on"),
    ]


def test_of_very_many_bad_cells_the_first_are_named(database: Database) -> None:
    rows = [make_partner_row(partner=f"p-{number}", name="") for number in range(MOST_ERRORS + 5)]

    errors = reject_rows(database, "partners", *rows)

    assert errors == [(line, "name", "is empty") for line in range(2, MOST_ERRORS + 2)]


KEYS_IN_BAD_FILES = {
    "a header that is missing": f"contoso,windows-server,{PRODUCT_KEY}\n",
    "a header of a key": f"partner,product,product_key,{PRODUCT_KEY}\n",
    "a key twice in the header": f"partner,product,product_key,{PRODUCT_KEY},{PRODUCT_KEY}\n",
    "a key in the column beside": f"partner,product,product_key\n,{PRODUCT_KEY},\n",
    "a key for a partner": f"partner,product,product_key\n{PRODUCT_KEY},windows-server,\n",
    "a key for a limit": f"partner,product,product_key,limit\ncontoso,windows-server,,{PRODUCT_KEY}\n",
    "a key with a character mistyped": f"partner,product,product_key\ncontoso,windows-server,{PRODUCT_KEY[:-1]}0\n",
    "two keys in a cell": f"partner,product,product_key\ncontoso,windows-server,{PRODUCT_KEY} {PRODUCT_KEY}\n",
    "a key run together": f"partner,product,product_key\n{PRODUCT_KEY.replace('-', '')},windows-server,\n",
    "too many cells": f"partner,product,product_key\ncontoso,windows-server,{PRODUCT_KEY},{PRODUCT_KEY}\n",
}


@pytest.mark.parametrize("content", KEYS_IN_BAD_FILES.values(), ids=KEYS_IN_BAD_FILES.keys())
def test_what_is_said_of_a_bad_file_holds_no_full_key(database: Database, content: str) -> None:
    said = str(reject_content(database, "keys", content.encode()))

    assert [piece for piece in PRODUCT_KEY.split("-")[:-1] if piece in said] == []


ROWS = {
    "partners": (make_partner_row(), ["partner", "name", "country", "locale"]),
    "contacts": (make_contact_row(), ["contact", "name", "email", "teams_user"]),
    "benefits": (make_benefit_row(), ["partner", "product"]),
    "keys": (make_key_row(), ["partner", "kind"]),
    "installations": (make_installation_row(), ["event_id", "computer", "disk", "optical"]),
}


@pytest.mark.parametrize("is_json", [False, True])
@pytest.mark.parametrize(("kind", "column"), [(kind, column) for kind, (_, each) in ROWS.items() for column in each])
def test_a_product_key_in_another_column_is_refused_in_every_kind_of_file(
    database: Database, kind: str, column: str, is_json: bool
) -> None:
    if kind != "partners":
        import_rows(database, "partners", make_partner_row())
    row = {**ROWS[kind][0], column: next(generate_product_keys("elsewhere"))}
    content = json.dumps(row).encode() if is_json else to_csv([row])

    errors = reject_content(database, kind, content)

    assert errors == [(1 if is_json else 2, column, "is a product key, which is kept nowhere: leave it out")]


LONG = "B2" * 60_000


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("partners", make_partner_row(membership=LONG, time_zone=LONG, counting_rule=LONG, partner=LONG)),
        ("contacts", make_contact_row(contact=LONG, partner=LONG, roles="|".join(LONG))),
        ("benefits", make_benefit_row(partner=LONG, product=LONG, quantity=LONG)),
        ("keys", make_key_row(partner=LONG, product=LONG, product_key=LONG, limit=LONG)),
        ("keys", dict.fromkeys(("Product", "Product Key", "Type", "MAK Activations-Used/Available"), LONG)),
    ],
)
def test_of_very_long_cells_little_is_said(database: Database, kind: str, row: CsvRow) -> None:
    errors = reject_rows(database, kind, row)

    assert len(errors) <= 2 * len(row)
    assert max(len(reason) for _, _, reason in errors) < 500


@pytest.mark.parametrize("column", ["event_id", "occurred_at", "partner", "computer", "outcome"])
def test_what_is_said_of_a_bad_installation_holds_no_full_key(database: Database, column: str) -> None:
    key = next(generate_product_keys("installations"))
    cells = {
        "event_id": "e-1",
        "occurred_at": "now",
        "partner": "nobody",
        "product_key": key,
        "computer": "",
        column: key,
    }

    said = str(reject_rows(database, "installations", cells))

    assert [piece for piece in key.split("-")[:-1] if piece in said] == []
