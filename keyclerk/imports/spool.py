"""The spool: a file's installations on the way to the ledger, put in order of key and time on disk, not in memory."""

import json
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from itertools import groupby
from json.encoder import encode_basestring_ascii as _quote
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import psutil

from keyclerk.counting import Installation
from keyclerk.hardware import Hardware
from keyclerk.imports.installations import Report
from keyclerk.posting import Draft
from keyclerk.verdict import read_verdict

CACHE_KIBIBYTES = 8_000
ROWS_AT_ONCE = 10_000
_DECODER = json.JSONDecoder()
_PREFIX = "keyclerk-import-"
_FOLDER = re.compile(rf"{_PREFIX}([0-9]+)-.+")
# Beside `min`, SQLite takes the other columns of the row that has it. CROSS JOIN keeps it from putting the larger table
# inside.
_FIND_REPEATED = """
CREATE TEMPORARY TABLE repeated (partner_id, event_id, first, line, PRIMARY KEY (partner_id, event_id)) WITHOUT ROWID;
INSERT INTO repeated
    SELECT partner_id, event_id, rowid, min(line) FROM spool GROUP BY partner_id, event_id HAVING count(*) > 1;
CREATE TEMPORARY TABLE removed AS
    SELECT other.rowid AS number, other.line,
        (other.key_id, other.occurred_at, other.computer, other.hardware, other.verdict)
        IS (first.key_id, first.occurred_at, first.computer, first.hardware, first.verdict) AS is_same
    FROM spool AS other
    CROSS JOIN repeated USING (partner_id, event_id)
    CROSS JOIN spool AS first ON first.rowid = repeated.first
    WHERE EXISTS (SELECT 1 FROM repeated) AND other.line > repeated.line
    ORDER BY other.line;
"""
_REMOVE_PORTION = "DELETE FROM spool WHERE rowid IN (SELECT number FROM removed WHERE rowid > ? AND rowid <= ?)"


class Spooled(NamedTuple):
    """An installation of a file, with its time and hardware as the store writes them."""

    key_id: int
    event_id: str
    occurred_at: str
    computer: str
    hardware: str
    verdict: str | None
    partner_id: str
    line: int

    def to_draft(self) -> Draft:
        """Return it as it is posted to the ledger."""
        moment = datetime.fromisoformat(f"{self.occurred_at}+00:00")
        hardware, verdict = _read_hardware(self.hardware), read_verdict(self.verdict)
        return Draft(Installation(self.event_id, moment, self.computer.casefold(), hardware, verdict), self.computer)


def spool_report(report: Report, *, key_id: int, line: int) -> Spooled:
    """Return a report as it is spooled."""
    return Spooled(
        key_id,
        report.event_id,
        format_moment(report.occurred_at),
        report.computer,
        _write_hardware(report.hardware),
        report.verdict,
        report.partner_id,
        line,
    )


def _write_hardware(hardware: Hardware) -> str:
    """Return what `json.dumps` would, in a third of its time, which is what a fast import takes for a whole row."""
    return "{" + ", ".join([f'"{component}": {_quote(value)}' for component, value in hardware.items()]) + "}"


@lru_cache(maxsize=10_000)
def _read_hardware(text: str) -> Hardware:
    """Return the hardware; the installations of one computer come one after the other, and mostly with the same."""
    hardware: Hardware = _DECODER.raw_decode(text)[0]
    return hardware


def format_moment(moment: datetime) -> str:
    """Return a moment (UTC) as SQLite's column has it, which is also how PostgreSQL reads it."""
    return moment.isoformat(" ", "microseconds")[:26]


def sweep_spools() -> None:
    """Remove the spools of this user whose processes were killed: computers and hardware lie in them in clear."""
    with os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            found = _FOLDER.fullmatch(entry.name)
            # Whatever is not ours to remove, or is removed by another one at this moment, is left alone.
            with suppress(OSError, OverflowError):
                if found and not psutil.pid_exists(int(found[1])) and _is_own_folder(entry):
                    shutil.rmtree(entry.path, ignore_errors=True)


def _is_own_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and entry.stat(follow_symlinks=False).st_uid == os.geteuid()


class Spool:
    """A temporary database, which is gone when the one who made it closes it; others may read it at `path`.

    Its folder, which only its user can read, is named after the process: what a killed one left, the next one removes.
    """

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            sweep_spools()
        self._folder = None if path else tempfile.TemporaryDirectory(prefix=f"{_PREFIX}{os.getpid()}-")
        self.path = path or Path(self._folder.name if self._folder else "", "spool.db")
        self._connection = sqlite3.connect(self.path, isolation_level=None)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=FILE"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute(f"PRAGMA cache_size=-{CACHE_KIBIBYTES}")
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS spool"
            " (key_id, event_id, occurred_at, computer, hardware, verdict, partner_id, line)"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._connection.close()
        if self._folder:
            self._folder.cleanup()

    def add(self, rows: Iterable[Spooled]) -> None:
        """Take rows in."""
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT INTO spool VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        self._connection.execute("COMMIT")

    def take(self, path: Path) -> None:
        """Take in the rows of another spool."""
        self._connection.execute("ATTACH ? AS other", (str(path),))
        self._connection.execute("INSERT INTO spool SELECT * FROM other.spool")
        self._connection.execute("DETACH other")

    def clear(self) -> None:
        """Take everything out."""
        self._connection.executescript(
            "DELETE FROM spool; DROP TABLE IF EXISTS temp.repeated; DROP TABLE IF EXISTS temp.removed"
        )

    def remove_repeated(self) -> int:
        """Take those rows out whose event stands in an earlier line, and return how many of them say the same.

        To be called once. The others are given by `read_differing`.
        """
        self._connection.executescript(_FIND_REPEATED)
        ((count, same),) = self._connection.execute("SELECT count(*), count(*) FILTER (WHERE is_same) FROM removed")
        for start in range(0, count, ROWS_AT_ONCE):
            self._connection.execute(_REMOVE_PORTION, (start, start + ROWS_AT_ONCE))
        return int(same)

    def read_differing(self) -> Iterator[int]:
        """Give the lines, in order, whose rows were taken out and do not say what the earlier one does."""
        return (
            line for (line,) in self._connection.execute("SELECT line FROM removed WHERE NOT is_same ORDER BY rowid")
        )

    def find_line(self, partner_id: str, event_id: str) -> int:
        """Return the line of an event."""
        query = "SELECT line FROM spool WHERE partner_id = ? AND event_id = ?"
        (line,) = self._connection.execute(query, (partner_id, event_id)).fetchone()
        return int(line)

    def count_keys(self) -> list[tuple[int, int]]:
        """Return the id of each key and its number of rows, in order of the ids."""
        query = "SELECT key_id, count(*) FROM spool GROUP BY key_id ORDER BY key_id"
        return list(self._connection.execute(query))

    def read_keys(self, first: int, last: int) -> Iterator[tuple[int, Iterator[Spooled]]]:
        """Give the rows of one key after the other, of a range of ids, in order of time.

        The rows of a key are gone once the next one is taken.
        """
        cursor = self._connection.execute(
            "SELECT * FROM spool WHERE key_id BETWEEN ? AND ? ORDER BY key_id, occurred_at, event_id", (first, last)
        )
        yield from groupby(map(Spooled._make, cursor), key=lambda row: row.key_id)
