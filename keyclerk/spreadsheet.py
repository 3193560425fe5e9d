"""Spreadsheets: CSV files whose cells no spreadsheet takes for formulas."""

import csv
import re
from collections.abc import Iterable, Sequence
from typing import TextIO

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n]")
_NEUTRALIZED = re.compile(r"'+[=+\-@\t\r\n]")


def neutralize(cell: str) -> str:
    """Return the cell with an apostrophe before it, where a spreadsheet would take it for a formula.

    That is a cell that begins with = + - @, a tab or a line break (OWASP, "CSV Injection"), and one that has
    apostrophes before those, so that `restore` gives back exactly what was given.
    """
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def restore(cell: str) -> str:
    """Return the cell as it was before `neutralize`."""
    return cell[1:] if _NEUTRALIZED.match(cell) else cell


def write_csv(file: TextIO, header: Sequence[str], rows: Iterable[Sequence[str]], *, delimiter: str = ",") -> None:
    r"""Write a header and rows, every cell neutralized; `file` is to be opened with `newline=""`.

    Lines end with `\r\n` (RFC 4180), so that a lone carriage return in a cell is quoted too.
    """
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(map(neutralize, header))
    writer.writerows(map(neutralize, cells) for cells in rows)
