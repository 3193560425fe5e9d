import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyclerk.spreadsheet import neutralize, restore, write_csv

CELLS = {
    "=1+1": "'=1+1",
    "+31 20 123": "'+31 20 123",
    "-5": "'-5",
    "@SUM(A1)": "'@SUM(A1)",
    "\t=1": "'\t=1",
    "\r=1": "'\r=1",
    "\n=1": "'\n=1",
    "'=1": "''=1",
    "": "",
    "'": "'",
    "'s-Hertogenbosch": "'s-Hertogenbosch",
    "SRV-01": "SRV-01",
    "a=b": "a=b",
}


@pytest.mark.parametrize(("cell", "written"), CELLS.items())
def test_a_cell_that_would_be_a_formula_is_written_after_an_apostrophe(cell: str, written: str) -> None:
    assert neutralize(cell) == written


@given(st.text(alphabet=st.sampled_from("'=+-@\t\r\na")) | st.text())
def test_a_neutralized_cell_is_no_formula_and_is_restored(cell: str) -> None:
    written = neutralize(cell)

    assert not written.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert restore(written) == cell


def test_every_cell_of_a_file_is_neutralized() -> None:
    file = io.StringIO(newline="")

    write_csv(file, ["name", "=note"], [["Contoso; Ltd", "=1"], ["a\rb", 'say "hi"']], delimiter=";")

    assert file.getvalue() == 'name;\'=note\r\n"Contoso; Ltd";\'=1\r\n"a\rb";"say ""hi"""\r\n'


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2)))
def test_what_is_written_is_read_back(rows: list[list[str]]) -> None:
    file = io.StringIO(newline="")
    write_csv(file, ["one", "two"], rows)

    read = list(csv.reader(io.StringIO(file.getvalue(), newline=""), strict=True))[1:]

    assert [[restore(cell) for cell in cells] for cells in read] == rows
