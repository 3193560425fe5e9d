from datetime import UTC, date, datetime

import pytest

from keyclerk.imports.row import MOST_ERRORS, MOST_REASON, Columns, FileRejectedError, Row, RowError, show_cell
from tests.synthetic import generate_product_keys

KEY = next(generate_product_keys("rows"))
MASKED = f"•••••-•••••-•••••-•••••-{KEY[-5:]}"


def test_a_good_row_has_no_errors() -> None:
    row = Row(2, {"text": "Contoso", "number": "007", "day": "2026-01-31", "moment": "2026-01-31T14:05:00+01:00"})

    assert row.text("text") == "Contoso"
    assert (row.optional("text"), row.optional("other")) == ("Contoso", None)
    assert (row.whole_number("number"), row.whole_number("other")) == (7, None)
    assert (row.day("day"), row.day("other")) == (date(2026, 1, 31), None)
    assert row.moment("moment") == datetime(2026, 1, 31, 13, 5, tzinfo=UTC)
    assert (row.is_bad, row.errors) == (False, [])


MOMENTS = {
    "": "is empty",
    "now": "'now' is not a time like 2026-01-31T14:05:00+01:00",
    "2026-01-31T14:05:00": (
        "'2026-01-31T14:05:00' has no offset: write it like 2026-01-31T14:05:00+01:00, or with Z for UTC"
    ),
    "0001-01-01T00:00:00+01:00": "'0001-01-01T00:00:00+01:00' is not a time that can be kept",
}


@pytest.mark.parametrize(("cell", "reason"), MOMENTS.items())
def test_a_time_that_cannot_be_taken_is_named(cell: str, reason: str) -> None:
    row = Row(2, {"moment": cell})

    assert row.moment("moment") == datetime.min.replace(tzinfo=UTC)
    assert row.errors == [RowError(2, "moment", cell, reason)]


@pytest.mark.parametrize("cell", ["2026-01-31T14:05:00Z", "2026-01-31T14:05:00+00:00", "2026-01-31T15:05:00+01:00"])
def test_a_time_is_given_in_utc(cell: str) -> None:
    moment = Row(2, {"moment": cell}).moment("moment")

    assert (moment, moment.tzinfo) == (datetime(2026, 1, 31, 14, 5, tzinfo=UTC), UTC)


SHOWN = {
    "a text": ("name", "Contoso", "Contoso"),
    "nothing": ("name", "", ""),
    "sixty characters": ("name", "a" * 60, "a" * 60),
    "more": ("name", "a" * 61, "a" * 59 + "…"),
    "a key": ("name", KEY, MASKED),
    "a key after much else": ("name", "a " * 25 + KEY, ("a " * 25 + MASKED)[:59] + "…"),
    "a key in its own column": ("product_key", KEY, f"…{KEY[-5:]}"),
    "a key in the admin centre's column": ("Product Key", KEY, f"…{KEY[-5:]}"),
    "a mangled key": ("product_key", KEY[1:].replace("-", "?", 2), f"…{KEY[-5:]}"),
    "a suffix": ("product_key", KEY[-5:], f"…{KEY[-5:]}"),
    "no key": ("product_key", "", ""),
    "control characters": ("name", "a\x1b[31m\0b\r\nc", "a�[31m�b��c"),
}


@pytest.mark.parametrize(("column", "cell", "shown"), SHOWN.values(), ids=SHOWN.keys())
def test_of_a_cell_is_shown(column: str, cell: str, shown: str) -> None:
    assert show_cell(column, cell) == shown


def test_a_mistake_is_kept_with_its_place_its_value_and_its_reason() -> None:
    row = Row(7, {"product_key": KEY, "number": "many"})

    row.whole_number("number")
    row.fail("product_key", f"'{KEY}' belongs to another partner")
    row.fail("", "is wrong as a whole")

    assert row.is_bad
    assert row.errors == [
        RowError(7, "number", "many", "'many' is not a whole number from 0 on"),
        RowError(7, "product_key", f"…{KEY[-5:]}", f"'{MASKED}' belongs to another partner"),
        RowError(7, "", "", "is wrong as a whole"),
    ]


def test_a_very_long_value_is_cut_in_its_reason() -> None:
    row = Row(2, {"number": "0" * 100_000})

    row.whole_number("number")

    assert row.errors == [
        RowError(2, "number", "0" * 59 + "…", f"'{'0' * 199}…' is not a whole number from 0 on"),
    ]


def test_a_very_long_reason_is_cut() -> None:
    row = Row(2, {"name": "x"})

    row.fail("name", f"{KEY} is no name: {'x1' * 60_000}")

    (error,) = row.errors
    assert (len(error.reason), error.reason[:50]) == (MOST_REASON, f"{MASKED} is no name: x1x1x1x1"[:50])


KEY_WRITTEN = {
    "with dashes": KEY,
    "in small letters": KEY.lower(),
    "without separators": KEY.replace("-", ""),
    "in full width": "".join(chr(ord(character) + 0xFEE0) for character in KEY),
    "with very wide gaps": KEY.replace("-", " " * 30),
}


@pytest.mark.parametrize("cell", KEY_WRITTEN.values(), ids=KEY_WRITTEN.keys())
def test_a_product_key_in_another_column_is_refused(cell: str) -> None:
    row = Row(2, {"name": cell, "product_key": cell, "Product Key": cell})

    row.refuse_product_keys()

    reason = "is a product key, which is kept nowhere: leave it out"
    assert row.errors == [RowError(2, "name", "•" * 20 + KEY[-5:], reason)]


NO_KEYS = {
    "a GUID": "7b2f9c34-6d8c-4bd7-9f38-2c46b7d893fb",
    "a GUID without a character that keys have not": "7b2f9c34-6d8c-4bd7-9f38-2c46b7d893fb".replace("a", "b"),
    "a time": "2026-01-31T14:05:00+01:00",
    "a random id": KEY.replace("-", "").lower(),
    "a key within a text": f"event of {KEY}",
    "two keys": f"{KEY} {KEY}",
    "a character too few": KEY[:-1],
    "very long": "B2" * 60_000,
    "nothing": "",
}


@pytest.mark.parametrize("cell", NO_KEYS.values(), ids=NO_KEYS.keys())
def test_a_cell_that_is_no_product_key_as_a_whole_is_taken(cell: str) -> None:
    row = Row(2, {"name": cell})

    row.refuse_product_keys()

    assert row.errors == []


def test_of_a_cell_that_is_refused_nothing_more_is_said() -> None:
    row = Row(2, {"name": "", "number": "many"})

    row.refuse("name", "is no text")
    row.text("name")
    row.whole_number("number")

    assert [(error.column, error.reason) for error in row.errors] == [
        ("name", "is no text"),
        ("number", "'many' is not a whole number from 0 on"),
    ]


def test_of_a_row_that_is_refused_nothing_more_is_said() -> None:
    row = Row(2, {})

    row.refuse("", "is not JSON")
    row.text("name")

    assert row.errors == [RowError(2, "", "", "is not JSON")]


def test_a_lenient_header_is_spelled_as_the_columns_are() -> None:
    header = [" PRODUCT  key", "type ", "Note "]

    assert Columns(("Product Key", "Type"), is_lenient=True).spell(header) == ("Product Key", "Type", "Note")
    assert Columns(("Product Key", "Type")).spell(header) == ("PRODUCT  key", "type", "Note")


def test_a_rejection_says_in_one_line_how_many_errors_there_are() -> None:
    error = FileRejectedError([RowError(2, "name", "", "is empty"), RowError(3, "name", "", "is empty")])

    assert str(error) == "FILE_REJECTED: errors=2"


def test_a_rejection_keeps_the_first_errors_by_line_and_their_number() -> None:
    errors = [RowError(line, "name", "", "is empty") for line in range(MOST_ERRORS + 5, 1, -1)]

    rejection = FileRejectedError(errors)

    assert [error.line for error in rejection.errors] == list(range(2, MOST_ERRORS + 2))
    assert (rejection.total, FileRejectedError(errors[:3], total=70_000).total) == (MOST_ERRORS + 4, 70_000)
