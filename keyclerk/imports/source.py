"""The source of an import: a file, what it is, and how it is to be read."""

import codecs
import csv
import hashlib
import io
import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from keyclerk.imports.encoding import EncodingCheck, recognize
from keyclerk.imports.memory import MemoryFile
from keyclerk.imports.row import FileRejectedError, RowError

DELIMITERS = (",", ";", "\t")
_BLOCK = 1 << 18
_LONGEST_HEADER = 1 << 13
_FEW = 20
_NO_TEXT = "is not text: give a CSV file with a header, or JSON Lines"
_SIGNATURES = {
    b"PK": "is a workbook or an archive: open it in a spreadsheet and save it as CSV (UTF-8)",
    b"\xd0\xcf\x11\xe0": "is an old workbook: open it in a spreadsheet and save it as CSV (UTF-8)",
    b"\x1f\x8b": "is compressed: unpack it first",
    b"%PDF": "is a PDF: export the records as CSV or JSON Lines",
}
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_OTHER_FORMS = {
    "[": "is a JSON list: write one object a line (JSON Lines), without brackets and commas around them",
    "<": "is XML or HTML: export the records as CSV or JSON Lines",
}


class Form(StrEnum):
    """How a file holds its rows."""

    CSV = "CSV"
    JSON_LINES = "JSON Lines"


@dataclass(frozen=True)
class Source:
    """A file to import: its size in bytes, its encoding as Python names it, when it was last changed (UTC).

    In CSV, also what stands between cells, and the names in the header, without outer spaces.
    """

    path: Path | MemoryFile
    file_name: str
    size: int
    sha256: str
    encoding: str
    form: Form
    delimiter: str
    header: tuple[str, ...]
    modified_at: datetime


def inspect_file(path: Path | MemoryFile) -> Source:
    """Read a file once, never whole, and return what it is.

    The delimiter is the one that makes most cells of the header.
    Raises FileRejectedError, with the mend, where the file is empty, not text, in no encoding that can be read, or
    where its header is not CSV.
    """
    digest = hashlib.sha256()
    size = 0
    with path.open("rb") as file:
        modified_at = path.modified_at if isinstance(path, MemoryFile) else _read_time(file)
        head = block = file.read(_BLOCK)
        for signature, reason in _SIGNATURES.items():
            if head.startswith(signature):
                raise _reject(reason)
        if _is_binary(head):
            raise _reject(_NO_TEXT)
        check = EncodingCheck(head)
        while block:
            digest.update(block)
            size += len(block)
            check.feed(block)
            block = file.read(_BLOCK)
    encoding = check.finish()
    start = codecs.getincrementaldecoder(encoding)("replace").decode(head)
    form = _find_form(start.lstrip())
    delimiter = _find_delimiter(start.lstrip()) if form is Form.CSV else ""
    header = _read_header(start, delimiter) if form is Form.CSV else ()
    return Source(path, path.name, size, digest.hexdigest(), encoding, form, delimiter, header, modified_at)


def _read_time(file: BinaryIO) -> datetime:
    return datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)


def find_header(rows: Iterator[list[str]]) -> list[str]:
    """Return the first row that is not blank, which is the header."""
    return next((cells for cells in rows if any(map(str.strip, cells))), [])


def _is_binary(head: bytes) -> bool:
    """Return whether one in twenty of the first bytes is a control character; a few in a text are a row's mistake."""
    start = head[:1024]
    found = len(_CONTROL.findall(start))
    return not recognize(start).startswith("utf-16") and found > max(_FEW, len(start) // 20)


def _find_form(start: str) -> Form:
    if not start:
        raise _reject("is empty: give a CSV file with a header, or JSON Lines")
    if reason := _OTHER_FORMS.get(start[0]):
        raise _reject(reason)
    if any(unicodedata.category(character) == "Cc" and character != "\t" for character in _cut_header(start)):
        raise _reject(_NO_TEXT)
    return Form.JSON_LINES if start[0] == "{" else Form.CSV


def _find_delimiter(start: str) -> str:
    """Return what splits the header into most cells."""
    line = _cut_header(start)
    return max(DELIMITERS, key=lambda delimiter: len(next(csv.reader([line], delimiter=delimiter), [])))


def _read_header(start: str, delimiter: str) -> tuple[str, ...]:
    reader = csv.reader(io.StringIO(start, newline=""), delimiter=delimiter, strict=True)
    try:
        return tuple(name.strip() for name in find_header(reader))
    except csv.Error as error:
        raise FileRejectedError([RowError(reader.line_num, "", "", f"is not CSV: {error}")]) from error


def _cut_header(start: str) -> str:
    return start[:_LONGEST_HEADER].replace("\r", "\n").split("\n", 1)[0]


def _reject(reason: str) -> FileRejectedError:
    return FileRejectedError([RowError(1, "", "", reason)])
