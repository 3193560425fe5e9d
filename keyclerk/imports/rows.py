"""The rows of a CSV file: cells read by column, with every mistake kept by line, column and reason."""

import csv
import io
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, ClassVar, Protocol

from keyclerk.errors import KeyclerkError
from keyclerk.product_keys import mask

MOST_ERRORS = 1000
MOST_DIGITS = 9
MOST_CHARACTERS = 200


@dataclass(frozen=True)
class RowError:
    """A cell that cannot be taken, by line of the file (the header is line 1), column and reason."""

    line: int
    column: str
    reason: str


class FileRejectedError(KeyclerkError):
    """A file has bad rows, so that nothing of it was stored; `errors` names each."""

    code: ClassVar[str] = "FILE_REJECTED"

    def __init__(self, errors: list[RowError]) -> None:
        self.errors = errors[:MOST_ERRORS]
        super().__init__(errors=len(errors))


@dataclass(frozen=True)
class Columns:
    """The columns that a kind of file must have, and those it may have."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()


@dataclass
class Row:
    """One row of a file; reading a cell that is wrong notes a mistake and gives an empty value."""

    line: int
    cells: Mapping[str, str]
    errors: list[RowError] = field(default_factory=list)

    def fail(self, column: str, reason: str) -> None:
        self.errors.append(RowError(self.line, column, mask(reason)))

    def text(self, column: str) -> str:
        value = self.cells.get(column, "")
        if not value:
            self.fail(column, "is empty")
        if len(value) > MOST_CHARACTERS:
            self.fail(column, f"is longer than {MOST_CHARACTERS} characters")
        return value

    def tell(self, values: Mapping[str, Any], *, optional: Collection[str]) -> dict[str, Any]:
        """Return the values without those of columns that the file does not have: it says nothing about them."""
        return {name: value for name, value in values.items() if name in self.cells or name not in optional}

    def optional(self, column: str) -> str | None:
        return self.cells.get(column) or None

    def one_of(self, column: str, choices: Collection[str], *, default: str = "") -> str:
        value = self.cells.get(column) or default
        if value not in choices:
            self.fail(column, f"'{value}' is not one of: {', '.join(choices)}")
        return value

    def whole_number(self, column: str) -> int | None:
        value = self.cells.get(column)
        if not value:
            return None
        if not (value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS):
            self.fail(column, f"'{value}' is not a whole number from 0 on")
            return None
        return int(value)

    def day(self, column: str) -> date | None:
        value = self.cells.get(column)
        if not value:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(column, f"'{value}' is not a date like 2026-01-31")
            return None

    def moment(self, column: str) -> datetime:
        value = self.text(column)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            if value:
                self.fail(column, f"'{value}' is not a time like 2026-01-31T14:05:00+01:00")
            return datetime.min.replace(tzinfo=UTC)
        if moment.utcoffset() is None:
            self.fail(column, f"'{value}' has no offset: write it like 2026-01-31T14:05:00+01:00, or with Z for UTC")
            return datetime.min.replace(tzinfo=UTC)
        try:
            return moment.astimezone(UTC)
        except OverflowError:
            self.fail(column, f"'{value}' is not a time that can be kept")
            return datetime.min.replace(tzinfo=UTC)


class _Reader(Protocol):
    """What `csv.reader` gives: rows, and the line that the last of them ended on."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


def read_rows(content: bytes, columns: Columns) -> Iterator[Row]:
    """Read a CSV file (UTF-8, comma, a header); raises FileRejectedError where it is not one."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FileRejectedError([RowError(line, "", "is not UTF-8")]) from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        _check_header(header, columns)
        yield from _read_body(reader, header)
    except csv.Error as error:
        raise FileRejectedError([RowError(reader.line_num, "", f"is not CSV: {error}")]) from error


def _read_body(reader: _Reader, header: list[str]) -> Iterator[Row]:
    line = reader.line_num
    for cells in reader:
        first_line, line = line + 1, reader.line_num
        if not any(cells):
            continue
        row = Row(first_line, dict(zip(header, map(str.strip, cells), strict=False)))
        if len(cells) != len(header):
            row.fail("", f"has {len(cells)} cells, the header has {len(header)}")
        for column, cell in row.cells.items():
            if "\0" in cell:
                row.fail(column, "holds a NUL character")
        yield row


def _check_header(header: list[str], columns: Columns) -> None:
    known = (*columns.required, *columns.optional)
    errors = [RowError(1, name, "is missing from the header") for name in columns.required if name not in header]
    errors += [
        RowError(1, name, f"is not a column of this file; they are: {', '.join(known)}")
        for name in header
        if name not in known
    ]
    errors += [RowError(1, name, "stands twice in the header") for name in {*header} if header.count(name) > 1]
    if errors:
        raise FileRejectedError([RowError(1, mask(error.column), mask(error.reason)) for error in errors])
