"""Reading a file of installations into the spool: its rows checked against the records, each event once."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.events import read_facts
from keyclerk.imports.installations import INSTALLATION_COLUMNS, Report, read_report
from keyclerk.imports.rejection import Rejection
from keyclerk.imports.row import quote
from keyclerk.imports.rows import WHOLE, Row, RowReader, Share
from keyclerk.imports.source import Source
from keyclerk.imports.spool import Spool, spool_report
from keyclerk.imports.summary import Progress, Step
from keyclerk.ownership import find_owned
from keyclerk.store.database import Database
from keyclerk.store.tables import LedgerEntryRow, PartnerRow

ROWS_AT_ONCE = 1_000
_OTHER_CONTENT = "{} is there already with other content"


class Read(NamedTuple):
    """What one of several readers has read; the rows themselves are in its spool."""

    rows: int
    unchanged: int
    partner_ids: set[str]


class Reading:
    """One reading of a file, or of a share of it.

    `rows` were seen, of which `unchanged` are in the records or in the file already, and the good ones are of these
    partners.
    """

    def __init__(
        self,
        database: Database,
        source: Source,
        spool: Spool,
        *,
        secret: str,
        now: datetime,
        rejection: Rejection,
        share: Share = WHOLE,
    ) -> None:
        self.rows = 0
        self.unchanged = 0
        self.partner_ids: set[str] = set()
        self._database = database
        self._source = source
        self._spool = spool
        self._secret = secret
        self._now = now
        self._rejection = rejection
        self._share = share
        self._partners: dict[str, bool] = {}
        self._partners_with_entries: set[str] = set()
        self._key_ids: dict[tuple[str, str], int | None] = {}

    def run(self, on_progress: Progress) -> None:
        """Read to the end of the file; raises FileRejectedError where it is no table from some line on."""
        reader = RowReader(self._source, INSTALLATION_COLUMNS, share=self._share)
        batch: list[tuple[Row, Report]] = []
        for row in reader:
            self.rows += 1
            report = read_report(row, now=self._now)
            if report is None:
                self._rejection.take(row)
                continue
            batch.append((row, report))
            if len(batch) == ROWS_AT_ONCE:
                self._take(batch)
                batch = []
                on_progress(Step("read", self.rows * self._share.of, reader.position, self._source.size))
        self._take(batch)

    def add(self, other: "Read") -> None:
        """Add what another reader has read."""
        self.rows += other.rows
        self.unchanged += other.unchanged
        self.partner_ids |= other.partner_ids

    def end(self, on_progress: Progress) -> None:
        """Settle what stands twice in the file; raises FileRejectedError where rows are bad and not put aside."""
        self._settle_repeated()
        on_progress(Step("read", self.rows, self._source.size, self._source.size))
        self._rejection.end()

    def _take(self, batch: list[tuple[Row, Report]]) -> None:
        with self._database.read() as session:
            self._find_keys(session, (report for _, report in batch))
            there_are = self._partners_with_entries
            events = [(each.partner_id, each.event_id) for _, each in batch if each.partner_id in there_are]
            known = read_facts(session, set(events))
        spooled = []
        for row, report in batch:
            key_id = self._key_ids[report.partner_id, report.product_key]
            if key_id is None:
                self._refuse_key(row, report)
                continue
            new = spool_report(report, key_id=key_id, line=row.line)
            self.partner_ids.add(report.partner_id)
            there = known.get((report.partner_id, report.event_id)) if known else None
            if there is None:
                spooled.append(new)
            elif there == (key_id, report.occurred_at, report.computer, report.hardware, report.verdict):
                self.unchanged += 1
            else:
                row.fail("event_id", _OTHER_CONTENT.format(quote(report.event_id)))
                self._rejection.take(row)
        self._spool.add(spooled)

    def _find_keys(self, session: Session, reports: Iterable[Report]) -> None:
        """Look up the partners and keys of these reports that were not looked up yet."""
        pairs = {(report.partner_id, report.product_key) for report in reports}
        wanted = {pair for pair in pairs if pair not in self._key_ids}
        if not wanted:
            return
        partner_ids = {partner_id for partner_id, _ in wanted} - self._partners.keys()
        there = set(session.scalars(select(PartnerRow.id).where(PartnerRow.id.in_(partner_ids))))
        self._partners.update({partner_id: partner_id in there for partner_id in partner_ids})
        # Most files bring a partner's first installations, or the events of a few: the others need no look-up.
        self._partners_with_entries.update(
            partner_id
            for partner_id in there
            if session.scalar(select(LedgerEntryRow.id).where(LedgerEntryRow.partner_id == partner_id).limit(1))
        )
        owned = find_owned(session, wanted, secret=self._secret)
        self._key_ids.update({pair: owned.get(pair) for pair in wanted})

    def _refuse_key(self, row: Row, report: Report) -> None:
        if not self._partners[report.partner_id]:
            row.fail("partner", f"{quote(report.partner_id)} is not a partner: import the partners first")
        else:
            row.fail("product_key", "is not a key of this partner: import the keys first")
        self._rejection.take(row)

    def _settle_repeated(self) -> None:
        """Take those rows out whose event stands in an earlier line; they must say the same."""
        self.unchanged += self._spool.remove_repeated()
        differing = self._spool.read_differing()
        line = next(differing, None)
        if line is None:
            return
        for row in RowReader(self._source, INSTALLATION_COLUMNS):
            if row.line == line:
                row.fail("event_id", _OTHER_CONTENT.format(quote(row.cells["event_id"])))
                self._rejection.take(row)
                line = next(differing, None)
