"""The rejects: the bad rows of a file, written to a file of their own that can be mended and imported."""

import csv
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TextIO

from keyclerk.errors import KeyclerkError
from keyclerk.imports.row import Row
from keyclerk.imports.source import Form, Source
from keyclerk.spreadsheet import neutralize, restore


class RejectsFileExistsError(KeyclerkError):
    """There is a file already where bad rows are to be written; `path` names it, and nothing of it was changed."""

    code = "REJECTS_FILE_EXISTS"


class RejectsFileUnwritableError(KeyclerkError):
    """The bad rows cannot be written to `path`; `problem` is what the system says."""

    code = "REJECTS_FILE_UNWRITABLE"


class Rejects(Protocol):
    """Where bad rows are put: `add` each, `close` before the good rows are committed, as the `with` block does last."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

    def add(self, row: Row) -> None: ...

    def close(self) -> None: ...


class RejectsText:
    """Writes bad rows into a text in memory, with the columns, delimiter and form of the file that they come from.

    They are as they stood in that file, whole product keys included.
    """

    def __init__(self, file: TextIO, source: Source) -> None:
        self._file = file
        if source.form is Form.CSV:
            self._writer = csv.writer(file, delimiter=source.delimiter)
            self._writer.writerow(source.header)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def add(self, row: Row) -> None:
        """Write a row."""
        if isinstance(row.raw, str):
            self._file.write(row.raw.rstrip("\r\n") + "\n")
        else:
            # Restored first: what was neutralized in the source is so once here, not twice.
            self._writer.writerow([neutralize(restore(cell)) for cell in row.raw])

    def close(self) -> None:
        """Do nothing: the text is whole after each row."""


class RejectsFile:
    """Collects bad rows, in UTF-8, with the columns, delimiter and form of the file that they come from.

    It holds the rows as they stood in that file, WHOLE PRODUCT KEYS INCLUDED, for once mended it is imported like any
    other; hence only its owner can read it (mode 0600), and it is made when there is a bad row and not before. It has
    its name once it is closed and whole, never takes another file's place, and is gone when the `with` block fails.
    """

    def __init__(self, path: Path, source: Source) -> None:
        self.path = path
        self.rows = 0
        self._source = source
        self._part: Path | None = None
        self._is_published = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        else:
            self.discard()

    def add(self, row: Row) -> None:
        """Write a row; raises RejectsFileExistsError, RejectsFileUnwritableError."""
        try:
            if self._part is None:
                self._create()
            self._rows.add(row)
        except OSError as error:
            raise self._reject(error) from error
        self.rows += 1

    def close(self) -> None:
        """Give the file its name, if there was a bad row; to be called before the good rows are committed.

        Raises RejectsFileExistsError, RejectsFileUnwritableError; the file is then gone.
        """
        if self._part is None or self._is_published:
            return
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            _give_name(self._part, self.path)
        except OSError as error:
            self.discard()
            raise self._reject(error) from error
        self._is_published = True

    def discard(self) -> None:
        """Remove the file, whether it has its name yet or not."""
        if self._part is None:
            return
        # What could not be written is thrown away in any case.
        with suppress(OSError):
            self._file.close()
        self._part.unlink(missing_ok=True)
        if self._is_published:
            self.path.unlink(missing_ok=True)

    def _create(self) -> None:
        if self.path.exists():
            raise RejectsFileExistsError(path=self.path)
        # Made by tempfile with mode 0600.
        number, name = tempfile.mkstemp(prefix=f".{self.path.name}.", suffix=".part", dir=self.path.parent)
        self._part = Path(name)
        self._file = os.fdopen(number, "w", encoding="utf-8", newline="")
        self._rows = RejectsText(self._file, self._source)

    def _reject(self, error: OSError) -> KeyclerkError:
        if isinstance(error, FileExistsError):
            return RejectsFileExistsError(path=self.path)
        return RejectsFileUnwritableError(path=self.path, problem=error.strerror)


def _give_name(part: Path, path: Path) -> None:
    """Rename the file; raises FileExistsError rather than replace another."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links.
        if path.exists():
            raise FileExistsError from None
        part.rename(path)
    else:
        part.unlink()
