import csv
import gc
import io
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from keyclerk.imports.row import Columns, RowError
from keyclerk.imports.rows import RowReader
from keyclerk.imports.source import DELIMITERS, inspect_file
from keyclerk.spreadsheet import write_csv
from tests.keyclerk.imports.files import COLUMNS, read_file, reject_file, write_file

NAMES = "partner, name, country, product_key, quantity"
COLUMN = f"is not a column of this file; they are: {NAMES}"
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]

GOOD_FILES = {
    "columns in another order": b"name,partner\nContoso,contoso\n",
    "no line break at the end": b"partner,name\ncontoso,Contoso",
    "line breaks of Windows": b"partner,name\r\ncontoso,Contoso\r\n",
    "line breaks of old": b"partner,name\rcontoso,Contoso\r",
    "a byte order mark": b"\xef\xbb\xbfpartner,name\ncontoso,Contoso\n",
    "UTF-16": "partner,name\ncontoso,Contoso\n".encode("utf-16"),
    "semicolons": b"partner;name\ncontoso;Contoso\n",
    "tabs": b"partner\tname\ncontoso\tContoso\n",
    "spaces around cells": b" partner , name \n contoso , Contoso \n",
    "quoted cells": b'"partner","name"\n"contoso","Contoso"\n',
    "empty lines": b"\npartner,name\n\ncontoso,Contoso\n\n,\n",
    "JSON Lines": b'{"partner": "contoso", "name": "Contoso"}\n',
}


@pytest.mark.parametrize("content", GOOD_FILES.values(), ids=GOOD_FILES.keys())
def test_a_file_is_read_with(tmp_path: Path, content: bytes) -> None:
    (row,) = read_file(tmp_path, content)

    assert (row.cells, row.errors) == ({"partner": "contoso", "name": "Contoso"}, [])


def test_a_file_with_a_header_alone_holds_no_rows(tmp_path: Path) -> None:
    assert read_file(tmp_path, b"partner,name\n") == []


def test_a_row_has_the_line_that_it_begins_on(tmp_path: Path) -> None:
    content = b'partner,name\ncontoso,"of\ntwo lines"\r\n\nfabrikam,Fabrikam\n'

    assert [(row.line, row.cells["name"]) for row in read_file(tmp_path, content)] == [
        (2, "of\ntwo lines"),
        (5, "Fabrikam"),
    ]


BAD_HEADERS = {
    "a missing column": (b"partner\ncontoso\n", [("name", "is missing from the header")]),
    "an unknown column": (b"partner,name,nickname\n", [("nickname", COLUMN)]),
    "a column in another case": (b"partner,Name\n", [("name", "is missing from the header"), ("Name", COLUMN)]),
    "a column twice": (b"partner,name,name\n", [("name", "stands twice in the header")]),
    "another delimiter": (
        b"partner|name\n",
        [
            ("partner", "is missing from the header"),
            ("name", "is missing from the header"),
            ("partner|name", COLUMN),
        ],
    ),
}


@pytest.mark.parametrize(("content", "errors"), BAD_HEADERS.values(), ids=BAD_HEADERS.keys())
def test_a_file_is_rejected_for_its_header_with(tmp_path: Path, content: bytes, errors: list[tuple[str, str]]) -> None:
    assert reject_file(tmp_path, content) == [RowError(1, column, "", reason) for column, reason in errors]


BROKEN_FILES = {
    "a quote that is not closed": (b'partner,name\ncontoso,"Contoso\n', 2, "is not CSV: unexpected end of data"),
    "a quote that is not closed for long": (
        b'partner,name\nfabrikam,Fabrikam\ncontoso,"' + b"Contoso\n" * 50_000,
        3,
        "is not CSV: a cell is longer than 131,072 characters, or a quote is not closed",
    ),
    "a quote in a quoted cell": (
        b'partner,name\ncontoso,"Con"toso\n',
        2,
        "is not CSV: ',' expected after '\"'",
    ),
}


@pytest.mark.parametrize(("content", "line", "reason"), BROKEN_FILES.values(), ids=BROKEN_FILES.keys())
def test_a_file_is_no_csv_with(tmp_path: Path, content: bytes, line: int, reason: str) -> None:
    assert reject_file(tmp_path, content) == [RowError(line, "", "", reason)]


BAD_ROWS = {
    "too few cells": (b"contoso,Contoso", ("", "", "has 2 cells, the header has 3")),
    "too many cells": (b"contoso,Contoso,NL,BE", ("", "", "has 4 cells, the header has 3")),
    "a NUL": (b"contoso,Con\0toso,NL", ("name", "Con�toso", "holds a NUL character")),
}


@pytest.mark.parametrize(("line", "error"), BAD_ROWS.values(), ids=BAD_ROWS.keys())
def test_a_row_is_bad_and_reading_goes_on_with(tmp_path: Path, line: bytes, error: tuple[str, str, str]) -> None:
    rows = read_file(tmp_path, b"partner,name,country\n" + line + b"\nfabrikam,Fabrikam,BE\n")

    assert [(row.line, row.errors) for row in rows] == [(2, [RowError(2, *error)]), (3, [])]


def test_of_a_row_with_too_few_cells_no_cell_is_said_to_be_empty(tmp_path: Path) -> None:
    (row,) = read_file(tmp_path, b"partner,name\ncontoso\n")

    assert row.text("name") == ""
    assert [error.reason for error in row.errors] == ["has 1 cells, the header has 2"]


def test_a_cell_that_an_export_neutralized_is_restored(tmp_path: Path) -> None:
    content = b"partner,name\n'-contoso,'=1\n''@x,'s-Hertogenbosch\n'+,'\n"

    assert [tuple(row.cells.values()) for row in read_file(tmp_path, content)] == [
        ("-contoso", "=1"),
        ("'@x", "'s-Hertogenbosch"),
        ("+", "'"),
    ]


def test_a_row_keeps_what_stood_in_the_file(tmp_path: Path) -> None:
    assert [row.raw for row in read_file(tmp_path, b"partner,name\n '=x , Contoso\ny\n")] == [
        [" '=x ", " Contoso"],
        ["y"],
    ]


def test_the_header_is_known_before_the_rows_are_read(tmp_path: Path) -> None:
    source = write_file(tmp_path, b' Partner;"name"\ncontoso;Contoso\n')

    assert source.header == ("Partner", "name")
    assert RowReader(source, Columns(("partner", "name"), is_lenient=True)).header == ("partner", "name")


def test_a_reader_gives_row_after_row_and_tells_how_far_it_is(tmp_path: Path) -> None:
    source = write_file(tmp_path, b"partner,name\n" + b"contoso,Contoso\n" * 20_000)
    reader = RowReader(source, COLUMNS)
    assert reader.position == 0

    assert [next(reader).line, next(reader).line] == [2, 3]
    assert 0 < reader.position < source.size

    assert sum(1 for _ in reader) == 19_998
    assert reader.position == source.size


def test_cells_are_read_back_across_blocks(tmp_path: Path) -> None:
    rows = [(f"p-{number}", "é" * (number % 97) + "é\r\n€") for number in range(5_000)]
    file = io.StringIO(newline="")
    write_csv(file, ["partner", "name"], rows)

    read = read_file(tmp_path, file.getvalue().encode())

    assert [tuple(row.cells.values()) for row in read] == rows


CELLS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])) | st.text("'=+-@\t\r\n\",; éa")


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("encoding", ENCODINGS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(rows=st.lists(st.tuples(CELLS, CELLS), max_size=5), lineterminator=st.sampled_from(["\r\n", "\n"]))
def test_whatever_text_a_file_can_hold_is_read_back(
    tmp_path: Path, encoding: str, delimiter: str, rows: list[tuple[str, str]], lineterminator: str
) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator=lineterminator, quoting=csv.QUOTE_ALL)
    writer.writerows([("partner", "name"), *(("p", f"x{cell}") for cell, _ in rows)])
    write_csv(file, ("p", "y"), (("p", cell) for _, cell in rows), delimiter=delimiter)
    try:
        content = file.getvalue().encode(encoding)
    except UnicodeEncodeError:
        assume(False)
    assume(encoding != "cp1252" or content.isascii() or not is_utf_8(content))

    read = [row.cells["name"] for row in read_file(tmp_path, content)]

    assert read == [*(f"x{cell}".strip() for cell, _ in rows), "y", *(cell.strip() for _, cell in rows)]


def test_a_large_file_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    names = tuple(f"column_{number}" for number in range(16))
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(names) + "\n")
        file.writelines(",".join([f"{line:012d}"] * 16) + "\n" for line in range(200_000))
    gc.collect()
    tracemalloc.start()

    count = sum(1 for _ in RowReader(inspect_file(path), Columns(names)))

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 200_000
    assert peak < 20_000_000


def is_utf_8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
