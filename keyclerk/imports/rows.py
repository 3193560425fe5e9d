"""The rows of a file, read one by one from CSV or JSON Lines."""

import csv
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple, Protocol

from keyclerk.imports.json_lines import read_line, read_object
from keyclerk.imports.lines import Lines
from keyclerk.imports.row import MOST_ERRORS, Columns, FileRejectedError, Row, RowError, show_cell
from keyclerk.imports.source import Form, Source, find_header
from keyclerk.product_keys import LENGTH, mask
from keyclerk.spreadsheet import restore

__all__ = ["MOST_ERRORS", "Columns", "FileRejectedError", "Row", "RowError", "RowReader", "Share", "read_object"]

_CSV_ERRORS = {
    "field larger than field limit (131072)": "a cell is longer than 131,072 characters, or a quote is not closed",
}


class _Reader(Protocol):
    """What `csv.reader` gives: rows, and the line that the last of them ended on."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...

    def __next__(self) -> list[str]: ...


class Share(NamedTuple):
    """The rows of a file that one of several readers takes: every `of`-th run of so many lines."""

    part: int = 0
    of: int = 1
    lines: int = 1_000

    def has(self, line: int) -> bool:
        """Return whether the row that begins in a line belongs to it."""
        return line // self.lines % self.of == self.part


WHOLE = Share()


class RowReader(Iterator[Row]):
    """Gives the rows of a file that was inspected, or a share of them, and never holds more of it than a block.

    Cells have no outer spaces, and are restored where our own exports neutralized them. Raises FileRejectedError when
    it is made, where the header is wrong, and while it is read, where the file is not CSV from some line on.
    """

    def __init__(self, source: Source, columns: Columns, *, share: Share = WHOLE) -> None:
        self.columns = columns
        self._share = share
        self.header = tuple(columns.names)
        self._source = source
        self._lines = Lines(source)
        if source.form is Form.CSV:
            self.header = columns.spell(source.header)
            _check_header(self.header, columns)
            self._rows = self._read_csv()
        else:
            self._rows = self._read_json_lines()

    @property
    def position(self) -> int:
        """How many bytes of the file were read so far, in whole blocks."""
        return self._lines.position

    def __iter__(self) -> Iterator[Row]:
        # The generator itself: by way of `__next__` each row would cost a call more.
        return self._rows

    def __next__(self) -> Row:
        return next(self._rows)

    def _read_csv(self) -> Iterator[Row]:
        lines, header, width, strip = self._lines, self.header, len(self.header), str.strip
        reader: _Reader = csv.reader(lines, delimiter=self._source.delimiter, strict=True)
        # Hardly a row has a cell as long as a product key where none belongs: only those are looked at one by one.
        places = [place for place, name in enumerate(header) if name not in self.columns.formed]
        pick = itemgetter(places[0], *places)
        share = self._share if self._share.of > 1 else None
        line = 0
        try:
            find_header(reader)
            line = reader.line_num
            for cells in reader:
                first_line, line = line + 1, reader.line_num
                if not any(cells) or (share and not share.has(first_line)):
                    continue
                if len(cells) == width and lines.is_plain:
                    row = Row(first_line, dict(zip(header, map(strip, cells), strict=False)), cells)
                    if max(map(len, pick(cells))) >= LENGTH:
                        row.refuse_product_keys()
                else:
                    row = self._read_with_care(first_line, cells)
                    row.refuse_product_keys()
                yield row
        except csv.Error as error:
            raise _reject(line + 1, error) from error

    def _read_with_care(self, line: int, raw: list[str]) -> Row:
        cells = dict(zip(self.header, (restore(cell).strip() for cell in raw), strict=False))
        row = Row(line, cells, raw)
        if len(raw) != len(self.header):
            row.refuse("", f"has {len(raw)} cells, the header has {len(self.header)}")
        for column, cell in cells.items():
            if "\0" in cell:
                row.refuse(column, "holds a NUL character")
        return row

    def _read_json_lines(self) -> Iterator[Row]:
        for number, line in enumerate(self._lines, 1):
            if self._share.has(number) and not line.isspace():
                yield read_line(number, line, self.columns)


def _reject(line: int, error: csv.Error) -> FileRejectedError:
    return FileRejectedError([RowError(line, "", "", f"is not CSV: {_CSV_ERRORS.get(str(error), error)}")])


def _check_header(header: tuple[str, ...], columns: Columns) -> None:
    reasons = [(name, "is missing from the header") for name in columns.required if name not in header]
    they_are = f"they are: {', '.join(columns.names)}"
    reasons += [(name, f"is not a column of this file; {they_are}") for name in header if name not in columns.names]
    reasons += [(name, "stands twice in the header") for name in dict.fromkeys(header) if header.count(name) > 1]
    if reasons:
        raise FileRejectedError([RowError(1, show_cell("", mask(name)), "", mask(reason)) for name, reason in reasons])
