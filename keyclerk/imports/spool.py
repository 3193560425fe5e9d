"""The spool: a file's installations on the way to the ledger, put in order of key and time on disk, not in memory."""

import json
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from itertools import groupby
from json.encoder import encode_basestring_ascii as _quote
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from keyclerk.counting import Installation
from keyclerk.hardware import Hardware
from keyclerk.imports.installations import Report
from keyclerk.ledger import read_verdict
from keyclerk.posting import Draft

CACHE_KIBIBYTES = 8_000


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
        moment = datetime.fromisoformat(self.occurred_at).replace(tzinfo=UTC)
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
    hardware: Hardware = json.loads(text)
    return hardware


def format_moment(moment: datetime) -> str:
    """Return a moment (UTC) as SQLite's column has it, which is also how PostgreSQL reads it."""
    return moment.replace(tzinfo=None).isoformat(" ", "microseconds")


class Spool:
    """A temporary database, which is gone when the one who made it closes it; others may read it at `path`."""

    def __init__(self, path: Path | None = None) -> None:
        self._folder = None if path else tempfile.TemporaryDirectory(prefix="keyclerk-import-")
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

    def find_repeated(self) -> Iterator[tuple[Spooled, Spooled]]:
        """Give each row whose event stands in an earlier line already, after the row of that line."""
        self._connection.execute(
            "CREATE TEMPORARY TABLE repeated AS"
            " SELECT partner_id, event_id FROM spool GROUP BY partner_id, event_id HAVING count(*) > 1"
        )
        cursor = self._connection.execute(
            "SELECT spool.* FROM spool JOIN repeated USING (partner_id, event_id) ORDER BY partner_id, event_id, line"
        )
        rows = map(Spooled._make, cursor)
        for _, group in groupby(rows, key=lambda row: (row.partner_id, row.event_id)):
            first, *others = group
            yield from ((first, other) for other in others)

    def find_line(self, partner_id: str, event_id: str) -> int:
        """Return the line of an event."""
        query = "SELECT line FROM spool WHERE partner_id = ? AND event_id = ?"
        (line,) = self._connection.execute(query, (partner_id, event_id)).fetchone()
        return int(line)

    def remove(self, lines: Iterable[int]) -> None:
        """Take the rows of these lines out again."""
        self._connection.execute("CREATE INDEX IF NOT EXISTS by_line ON spool (line)")
        self._connection.executemany("DELETE FROM spool WHERE line = ?", [(line,) for line in lines])

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
