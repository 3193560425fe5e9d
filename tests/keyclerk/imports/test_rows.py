"""What holds for a file of any kind: its header, its encoding, its lines."""

import pytest

from keyclerk.imports import FileRejectedError, RowError, Summary
from keyclerk.imports.rows import MOST_ERRORS
from keyclerk.store.database import Database
from tests.factories import PRODUCT_KEY, import_content, import_rows, make_partner_row, reject_content, reject_rows
from tests.synthetic import generate_product_keys

COLUMNS = (
    "is not a column of this file; they are: partner, name, membership, member_since, member_until, "
    "country, time_zone, incidents_used, counting_rule, locale, teams_tenant"
)

GOOD_FILES = {
    "columns in another order": b"name,partner\nContoso,contoso\n",
    "no line break at the end": b"partner,name\ncontoso,Contoso",
    "line breaks of Windows": b"partner,name\r\ncontoso,Contoso\r\n",
    "a byte order mark": b"\xef\xbb\xbfpartner,name\ncontoso,Contoso\n",
    "spaces around cells": b" partner , name \n contoso , Contoso \n",
    "quoted cells": b'"partner","name"\n"contoso","Contoso"\n',
    "empty lines": b"partner,name\n\ncontoso,Contoso\n\n,\n",
}


@pytest.mark.parametrize("content", GOOD_FILES.values(), ids=GOOD_FILES.keys())
def test_a_file_is_taken_with(database: Database, content: bytes) -> None:
    assert import_content(database, "partners", content) == Summary("partners", rows=1, new=1, changed=0, unchanged=0)
    assert import_rows(database, "partners", make_partner_row()).unchanged == 1


def test_a_file_with_a_header_alone_holds_no_rows(database: Database) -> None:
    assert import_content(database, "partners", b"partner,name\n") == Summary("partners", 0, 0, 0, 0)


BAD_FILES = {
    "nothing": (b"", [(1, "partner", "is missing from the header"), (1, "name", "is missing from the header")]),
    "a missing column": (b"partner\ncontoso\n", [(1, "name", "is missing from the header")]),
    "an unknown column": (b"partner,name,nickname\n", [(1, "nickname", COLUMNS)]),
    "a column in another case": (
        b"partner,Name\n",
        [(1, "name", "is missing from the header"), (1, "Name", COLUMNS)],
    ),
    "a column twice": (b"partner,name,name\n", [(1, "name", "stands twice in the header")]),
    "semicolons": (
        b"partner;name\n",
        [
            (1, "partner", "is missing from the header"),
            (1, "name", "is missing from the header"),
            (1, "partner;name", COLUMNS),
        ],
    ),
    "Latin-1": ("partner,name\ncontoso,Café\n".encode("latin-1"), [(2, "", "is not UTF-8")]),
    "UTF-16": ("partner,name\n".encode("utf-16"), [(1, "", "is not UTF-8")]),
    "too few cells": (
        b"partner,name,country\ncontoso,Contoso\n",
        [(2, "", "has 2 cells, the header has 3")],
    ),
    "too many cells": (b"partner,name\ncontoso,Contoso,NL\n", [(2, "", "has 3 cells, the header has 2")]),
    "a NUL": (b"partner,name\ncontoso,Con\0toso\n", [(2, "name", "holds a NUL character")]),
    "a quote that is not closed": (
        b'partner,name\ncontoso,"Contoso\n',
        [(2, "", "is not CSV: unexpected end of data")],
    ),
}


@pytest.mark.parametrize(("content", "errors"), BAD_FILES.values(), ids=BAD_FILES.keys())
def test_a_file_is_rejected_with(database: Database, content: bytes, errors: list[tuple[int, str, str]]) -> None:
    assert reject_content(database, "partners", content) == errors


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


def test_a_rejection_says_in_one_line_how_many_errors_there_are() -> None:
    error = FileRejectedError([RowError(2, "name", "is empty"), RowError(3, "name", "is empty")])

    assert str(error) == "FILE_REJECTED: errors=2"
