"""Files for tests of their reading: written, inspected, read."""

from pathlib import Path

from keyclerk.imports.row import Columns, FileRejectedError, Row, RowError
from keyclerk.imports.rows import RowReader
from keyclerk.imports.source import Source, inspect_file

COLUMNS = Columns(("partner", "name"), ("country", "product_key", "quantity"), numbers=("quantity",))


def write_file(folder: Path, content: bytes, name: str = "partners.csv") -> Source:
    path = folder / name
    path.write_bytes(content)
    return inspect_file(path)


def read_file(folder: Path, content: bytes, columns: Columns = COLUMNS) -> list[Row]:
    return list(RowReader(write_file(folder, content), columns))


def reject_file(folder: Path, content: bytes, columns: Columns = COLUMNS) -> list[RowError]:
    """Read a file that is no file of rows, and return what is said of it."""
    try:
        read_file(folder, content, columns)
    except FileRejectedError as error:
        return error.errors
    raise AssertionError("the file was taken")
