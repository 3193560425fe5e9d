import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyclerk.imports.json_lines import read_line, read_object
from keyclerk.imports.row import RowError
from tests.keyclerk.imports.files import COLUMNS, read_file
from tests.synthetic import generate_product_keys

KEY = next(generate_product_keys("JSON Lines"))
COLUMN = "is not a column of this file; they are: partner, name, country, product_key, quantity"
TEXT = "write a text, in quotes"
NUMBER = "write a whole number"


def test_a_line_gives_texts_whole_numbers_and_empty_cells() -> None:
    row = read_line(3, '{"partner": " contoso ", "name": "Caf\\u00e9", "quantity": 5, "country": null}\n', COLUMNS)

    assert row.cells == {"partner": "contoso", "name": "Café", "quantity": "5", "country": ""}
    assert (row.line, row.errors) == (3, [])
    assert row.whole_number("quantity") == 5


def test_a_field_that_is_not_there_is_not_told() -> None:
    row = read_line(1, '{"partner": "contoso"}', COLUMNS)

    assert row.tell({"name": "", "country": None}, optional=COLUMNS.optional) == {"name": ""}
    assert row.text("name") == ""
    assert row.errors == [RowError(1, "name", "", "is empty")]


# What stands in a line, and what is said of it: column, value, reason.
BAD_LINES = {
    "no JSON": ('{"partner": contoso}', [("", "", "is not JSON: Expecting value at character 13")]),
    "half a line": ('{"partner": "con', [("", "", "is not JSON: Unterminated string starting at at character 13")]),
    "two objects": ('{"partner": "a"} {"partner": "b"}', [("", "", "is not JSON: Extra data at character 18")]),
    "a list": ('["contoso"]', [("", "", "is not a JSON object")]),
    "a text": ('"contoso"', [("", "", "is not a JSON object")]),
    "brackets without end": ("[" * 100_000, [("", "", "is not JSON that can be read: it is nested too deeply")]),
    "digits without end": (
        '{"quantity": ' + "9" * 5000 + "}",
        [("", "", "is not JSON that can be read: a number is too long")],
    ),
    "an unknown field": ('{"nickname": "x"}', [("nickname", "x", COLUMN)]),
    "an unknown field of a key": (f'{{"key": "{KEY}"}}', [("key", f"{'•••••-' * 4}{KEY[-5:]}", COLUMN)]),
    "a field twice": ('{"name": "a", "name": "b"}', [("name", "b", "stands twice in this row")]),
    "a key twice": (
        f'{{"product_key": "{KEY}", "product_key": "{KEY}"}}',
        [("product_key", f"…{KEY[-5:]}", "stands twice in this row")],
    ),
    "a number for a text": ('{"name": 5}', [("name", "5", f"is a number: {TEXT}")]),
    "a fraction for a number": ('{"quantity": 5.0}', [("quantity", "5.0", f"is a number with a fraction: {NUMBER}")]),
    "not a number": ('{"quantity": NaN}', [("quantity", "NaN", f"is a number with a fraction: {NUMBER}")]),
    "true for a number": ('{"quantity": true}', [("quantity", "true", f"is true or false: {NUMBER}")]),
    "false for a text": ('{"name": false}', [("name", "false", f"is true or false: {TEXT}")]),
    "an object for a text": ('{"name": {"first": "a"}}', [("name", "{…}", f"is no text: {TEXT}")]),
    "an empty object for a text": ('{"name": {}}', [("name", "{…}", f"is no text: {TEXT}")]),
    "a list for a text": ('{"name": ["a"]}', [("name", "[…]", f"is no text: {TEXT}")]),
    "a NUL": ('{"name": "a\\u0000b"}', [("name", "a�b", "holds a NUL character")]),
    "half a character": (
        '{"name": "a\\ud83db"}',
        [("name", "a�b", "holds half a character (a surrogate without its pair)")],
    ),
    "more than one mistake": (
        '{"nickname": 1, "name": 2}',
        [("nickname", "1", COLUMN), ("name", "2", f"is a number: {TEXT}")],
    ),
}


@pytest.mark.parametrize(("line", "errors"), BAD_LINES.values(), ids=BAD_LINES.keys())
def test_a_line_is_bad_with(line: str, errors: list[tuple[str, str, str]]) -> None:
    row = read_line(4, line, COLUMNS)

    assert row.errors == [RowError(4, *error) for error in errors]


@pytest.mark.parametrize(("line", "errors"), BAD_LINES.values(), ids=BAD_LINES.keys())
def test_of_a_bad_line_nothing_is_said_twice(line: str, errors: list[tuple[str, str, str]]) -> None:
    row = read_line(4, line, COLUMNS)

    for column, _, _ in errors:
        row.fail(column, "is empty")

    assert len(row.errors) == len(errors)


def test_a_pair_of_surrogates_is_a_character() -> None:
    assert read_line(1, '{"name": "\\ud834\\udd1e"}', COLUMNS).cells == {"name": "𝄞"}


def test_a_file_of_bad_lines_is_read_to_its_end(tmp_path: Path) -> None:
    content = b'\n{"partner": "a", "name": "A"}\r\n{"partner": \n\n{"partner": "b", "name": "B"}'

    rows = read_file(tmp_path, content)

    assert [(row.line, row.cells.get("name"), len(row.errors)) for row in rows] == [
        (2, "A", 0),
        (3, None, 1),
        (5, "B", 0),
    ]


@given(
    st.dictionaries(
        st.sampled_from(["partner", "name", "country"]),
        st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])),
    )
)
def test_whatever_text_a_line_can_hold_is_read_back(fields: dict[str, str]) -> None:
    cells = {name: value.strip() for name, value in fields.items()}

    for is_ascii in (True, False):
        assert read_line(1, json.dumps(fields, ensure_ascii=is_ascii), COLUMNS).cells == cells


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda each: st.lists(each) | st.dictionaries(st.text(), each),
    )
)
def test_whatever_a_field_holds_it_is_a_cell_or_an_error(value: Any) -> None:
    row = read_object(0, {"name": value, "quantity": value}, COLUMNS)

    assert {"name", "quantity"} == {*row.cells, *(error.column for error in row.errors)}
