"""The row: cells read by column, with every mistake kept by line, column, value and reason."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any, ClassVar

from keyclerk.errors import KeyclerkError
from keyclerk.product_keys import LENGTH, SUFFIX_LENGTH, mask, normalize

MOST_ERRORS = 1000
MOST_DIGITS = 9
MOST_CHARACTERS = 200
MOST_SHOWN = 60
MOST_REASON = 1000
# Enough for a product key that begins within what is shown, however far apart its characters stand.
_MOST_MASKED = 2000
_KEY_COLUMNS = frozenset({"product_key", "product key"})
# Most cells have one of these within their first characters, and need no closer look.
_NEVER_IN_KEYS = re.compile(r"[AEIOULSZaeioulsz015]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True)
class RowError:
    """A cell that cannot be taken, by line of the file (the header's is 1), column, what stood there, and reason.

    The value is as `show_cell` gives it. Column and value are "" where no cell is meant.
    """

    line: int
    column: str
    value: str
    reason: str


class FileRejectedError(KeyclerkError):
    """A file has bad rows, so that nothing of it was stored; `errors` names the first 1,000 by line, of `total`."""

    code: ClassVar[str] = "FILE_REJECTED"

    def __init__(self, errors: Collection[RowError], *, total: int | None = None) -> None:
        self.errors = sorted(errors, key=lambda error: error.line)[:MOST_ERRORS]
        self.total = len(errors) if total is None else total
        super().__init__(errors=self.total)


@dataclass(frozen=True)
class Columns:
    """The columns that a kind of file must have, and those it may have.

    `numbers` are those that JSON may give as numbers; in those that are `formed`, nothing but a key or a time is taken
    anyway. Where `is_lenient`, a header's case and spaces do not matter.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    formed: tuple[str, ...] = ()
    is_lenient: bool = False

    @cached_property
    def names(self) -> dict[str, None]:
        """Every column, in order."""
        return dict.fromkeys((*self.required, *self.optional))

    def spell(self, header: Iterable[str]) -> tuple[str, ...]:
        """Return the header's names without outer spaces and, where that is lenient, as the columns are written."""
        written = {fold_name(name): name for name in self.names} if self.is_lenient else {}
        return tuple(written.get(fold_name(name), name.strip()) for name in header)


class Row:
    """One row of a file; reading a cell that is wrong notes a mistake and gives an empty value.

    `raw` is what stood in the file: the cells of a CSV row, or a line of JSON. `is_bad` tells whether there are errors.
    """

    __slots__ = ("_closed", "_errors", "cells", "is_bad", "line", "raw")

    def __init__(self, line: int, cells: Mapping[str, str], raw: list[str] | str = "") -> None:
        self.line = line
        self.cells = cells
        self.raw = raw
        self.is_bad = False
        # Made when there is a mistake: a million rows have none.
        self._errors: list[RowError] | None = None
        self._closed: set[str] | None = None

    @property
    def errors(self) -> list[RowError]:
        if self._errors is None:
            self._errors = []
        return self._errors

    def fail(self, column: str, reason: str) -> None:
        """Note a mistake, unless the cell, or the whole row, was refused already."""
        if self._closed is None or self._closed.isdisjoint(("", column)):
            self._note(column, self.cells.get(column, ""), reason)

    def refuse(self, column: str, reason: str, value: str | None = None) -> None:
        """Note a mistake after which nothing more is said of this cell; without a column, of this row."""
        self._note(column, self.cells.get(column, "") if value is None else value, reason)
        self._closed = {*(self._closed or ()), column}

    def refuse_product_keys(self) -> None:
        """Refuse each cell that as a whole is a product key, but in the columns that are for them."""
        for column, cell in self.cells.items():
            if len(cell) >= LENGTH and not _NEVER_IN_KEYS.search(cell) and column.casefold() not in _KEY_COLUMNS:
                self._refuse_product_key(column, cell)

    def _refuse_product_key(self, column: str, cell: str) -> None:
        # Random ids in small letters may look like a key run together by chance.
        is_random = len(cell) == LENGTH and cell.isascii() and not cell.isupper()
        if len(cell) <= _MOST_MASKED and not is_random and (product_key := normalize(cell)):
            self.refuse(column, "is a product key, which is kept nowhere: leave it out", product_key)

    def _note(self, column: str, value: str, reason: str) -> None:
        self.is_bad = True
        self.errors.append(
            RowError(self.line, _shorten(column, MOST_SHOWN), show_cell(column, value), _shorten(reason, MOST_REASON))
        )

    def text(self, column: str) -> str:
        value = self.cells.get(column, "")
        if not 0 < len(value) <= MOST_CHARACTERS:
            self.fail(column, f"is longer than {MOST_CHARACTERS} characters" if value else "is empty")
        return value

    def tell(self, values: Mapping[str, Any], *, optional: Collection[str]) -> dict[str, Any]:
        """Return the values without those of columns that the file does not have: it says nothing about them."""
        return {name: value for name, value in values.items() if name in self.cells or name not in optional}

    def optional(self, column: str) -> str | None:
        return self.cells.get(column) or None

    def one_of(self, column: str, choices: Collection[str], *, default: str = "") -> str:
        value = self.cells.get(column) or default
        if value not in choices:
            self.fail(column, f"{quote(value)} is not one of: {', '.join(choices)}")
        return value

    def whole_number(self, column: str) -> int | None:
        value = self.cells.get(column)
        if not value:
            return None
        if not (value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS):
            self.fail(column, f"{quote(value)} is not a whole number from 0 on")
            return None
        return int(value)

    def day(self, column: str) -> date | None:
        value = self.cells.get(column)
        if not value:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(column, f"{quote(value)} is not a date like 2026-01-31")
            return None

    def moment(self, column: str) -> datetime:
        """Return the cell's time in UTC."""
        value = self.text(column)
        try:
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is UTC:
                return moment
            if moment.utcoffset() is not None:
                return moment.astimezone(UTC)
        except ValueError:
            if value:
                self.fail(column, f"{quote(value)} is not a time like 2026-01-31T14:05:00+01:00")
        except OverflowError:
            self.fail(column, f"{quote(value)} is not a time that can be kept")
        else:
            example = "2026-01-31T14:05:00+01:00"
            self.fail(column, f"{quote(value)} has no offset: write it like {example}, or with Z for UTC")
        return datetime.min.replace(tzinfo=UTC)


def fold_name(name: str) -> str:
    """Return a column's name without regard to case and spaces."""
    return " ".join(name.split()).casefold()


def quote(value: str) -> str:
    """Return a value as reasons quote it: masked, and no longer than a cell may be."""
    return f"'{_shorten(value, MOST_CHARACTERS)}'"


def show_cell(column: str, value: str) -> str:
    """Return a cell's value as it may be shown: product keys masked, at most 60 characters, no control characters.

    In a column of product keys no more than the last five characters show: what is mistyped there is no key to `mask`.
    """
    if column.casefold() in _KEY_COLUMNS:
        return f"…{_CONTROL.sub('�', value[-SUFFIX_LENGTH:])}" if value else ""
    return _CONTROL.sub("�", _shorten(value, MOST_SHOWN))


def _shorten(text: str, most: int) -> str:
    shown = _mask(text[:_MOST_MASKED])
    return shown if len(text) <= most else f"{shown[: most - 1]}…"


def _mask(text: str) -> str:
    return text if len(text) < LENGTH else mask(text)
