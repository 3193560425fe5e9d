import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keyclerk.imports.rejects import RejectsFile, RejectsFileExistsError, RejectsFileUnwritableError
from keyclerk.imports.rows import RowReader
from keyclerk.imports.source import inspect_file
from tests.keyclerk.imports.files import COLUMNS, write_file
from tests.synthetic import generate_product_keys

KEY = next(generate_product_keys("rejects"))
# Of each three rows the second is taken for a bad one; a row with too few or too many cells is bad anyway.
FILES = {
    "CSV": (
        f"partner,name,product_key\na,A,\nb,,{KEY}\nc,C,\nd\ne,E,,more,\n",
        f"partner,name,product_key\r\nb,,{KEY}\r\nd\r\ne,E,,more,\r\n",
    ),
    "semicolons, formulas, quotes": (
        'partner;name\n"=a;1";-5\n"=b;1";\n\'=c;"\'-5\n6"\nd\n',
        'partner;name\r\n"\'=b;1";\r\nd\r\n',
    ),
    "JSON Lines": (
        f'{{"partner": "a"}}\r\n  {{"partner":"","product_key":"{KEY}"}}\n{{"partner": "c"}}\n{{"partner"',
        f'  {{"partner":"","product_key":"{KEY}"}}\n{{"partner"\n',
    ),
}


def reject(source_path: Path, path: Path) -> int:
    """Write every bad row of a file, and return how many there were."""
    source = inspect_file(source_path)
    reader = RowReader(source, COLUMNS)
    with RejectsFile(path, source) as rejects:
        for number, row in enumerate(reader):
            if row.errors or number == 1:
                rejects.add(row)
    return rejects.rows


def list_files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(("content", "rejects"), FILES.values(), ids=FILES.keys())
def test_bad_rows_are_written_as_they_stood(tmp_path: Path, encoding: str, content: str, rejects: str) -> None:
    source = write_file(tmp_path, content.encode(encoding))
    path = tmp_path / "rejects"

    count = reject(source.path, path)

    assert path.read_bytes().decode() == rejects
    assert count == len(rejects.splitlines()) - (0 if rejects.startswith(" ") else 1)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list_files(tmp_path) == ["partners.csv", "rejects"]


def test_a_mended_file_is_read_like_any_other(tmp_path: Path) -> None:
    source = write_file(tmp_path, f'partner;name;product_key\na;A;\nb\n=c;"C; D";{KEY};x\n'.encode())
    path = tmp_path / "rejects.csv"
    reject(source.path, path)

    path.write_text(path.read_text("utf-8").replace("b\n", "b;Café;FR\n").replace(";x\n", "\n"), "utf-8")

    rows = list(RowReader(inspect_file(path), COLUMNS))
    assert [row.errors for row in rows] == [[], []]
    assert [tuple(row.cells.values()) for row in rows] == [("b", "Café", "FR"), ("=c", "C; D", KEY)]


CELLS = st.text("'=+-@\t\r\n\",; éa") | st.text(st.characters(exclude_categories=["Cs"]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(CELLS, min_size=1, max_size=4).filter(any), min_size=1, max_size=4))
def test_rejects_read_again_are_the_same_rows(tmp_path: Path, rows: list[list[str]]) -> None:
    text = "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\n" for cells in rows)
    source = write_file(tmp_path, b"partner,name\n" + text.encode())
    path = tmp_path / "rejects.csv"
    path.unlink(missing_ok=True)
    first = list(RowReader(source, COLUMNS))

    with RejectsFile(path, source) as rejects:
        for row in first:
            rejects.add(row)

    again = list(RowReader(inspect_file(path), COLUMNS))
    assert [row.cells for row in again] == [row.cells for row in first]
    assert [[error.reason for error in row.errors] for row in again] == [
        [error.reason for error in row.errors] for row in first
    ]


def test_no_file_is_made_without_a_bad_row(tmp_path: Path) -> None:
    source = write_file(tmp_path, b"partner,name\n")

    with RejectsFile(tmp_path / "rejects.csv", source):
        pass

    assert list_files(tmp_path) == ["partners.csv"]


@pytest.mark.parametrize("is_closed", [False, True])
def test_no_file_stays_when_the_import_fails(tmp_path: Path, is_closed: bool) -> None:
    source = write_file(tmp_path, b"partner,name\na\n")
    (row,) = RowReader(source, COLUMNS)

    def fail() -> None:
        with RejectsFile(tmp_path / "rejects.csv", source) as rejects:
            rejects.add(row)
            if is_closed:
                rejects.close()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list_files(tmp_path) == ["partners.csv"]


def test_the_file_has_its_name_when_it_is_whole(tmp_path: Path) -> None:
    source = write_file(tmp_path, b"partner,name\na\n")
    (row,) = RowReader(source, COLUMNS)
    path = tmp_path / "rejects.csv"

    with RejectsFile(path, source) as rejects:
        rejects.add(row)
        assert not path.exists()
        rejects.close()
        assert path.exists()

    assert path.exists()


@pytest.mark.parametrize("is_late", [False, True])
def test_a_file_that_is_there_stays(tmp_path: Path, is_late: bool) -> None:
    source = write_file(tmp_path, b"partner,name\na\n")
    (row,) = RowReader(source, COLUMNS)
    path = tmp_path / "rejects.csv"
    if not is_late:
        path.write_text("precious")

    def write() -> None:
        with RejectsFile(path, source) as rejects:
            rejects.add(row)
            path.write_text("precious")

    with pytest.raises(RejectsFileExistsError) as raised:
        write()
    assert (raised.value.code, raised.value.data) == ("REJECTS_FILE_EXISTS", {"path": path})
    assert path.read_text() == "precious"
    assert list_files(tmp_path) == ["partners.csv", "rejects.csv"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    source = write_file(tmp_path, b"partner,name\na\n")
    (row,) = RowReader(source, COLUMNS)
    path = tmp_path / "nowhere" / "rejects.csv"

    with pytest.raises(RejectsFileUnwritableError) as raised, RejectsFile(path, source) as rejects:
        rejects.add(row)

    assert raised.value.data == {"path": path, "problem": "No such file or directory"}
