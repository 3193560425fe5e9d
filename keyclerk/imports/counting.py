"""The counting of a file's installations: key by key, in order of time, as its ledger will have them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from heapq import merge
from itertools import chain, islice
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.counting import (
    Decision,
    Entry,
    KeyState,
    Terms,
)
from keyclerk.imports.row import FileRejectedError, RowError, show_cell
from keyclerk.imports.spool import Spool, Spooled
from keyclerk.imports.staging import Stage
from keyclerk.imports.summary import KeyChange
from keyclerk.ledger import PUBLISHED, LedgerEntry, read_entries, read_state, read_terms
from keyclerk.posting import Draft, Posting, comes_last, post_after
from keyclerk.replay import order, replay_in_order
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow

KEYS_AT_ONCE = 200
ROWS_AT_ONCE = 2_000


@dataclass(frozen=True)
class Portion:
    """Keys of a spool, by their ids in order, that are counted by one process; staged unless `import_id` is None."""

    url: str
    spool: Path
    key_ids: Sequence[int]
    import_id: int | None
    cause: str
    now: datetime


@dataclass
class Counted:
    """What counting has done: rows, those that were recorded since, earlier entries decided otherwise, changed keys."""

    rows: int = 0
    repeated: int = 0
    recounted: int = 0
    keys: list[KeyChange] = field(default_factory=list)

    def add(self, other: "Counted") -> None:
        self.rows += other.rows
        self.repeated += other.repeated
        self.recounted += other.recounted
        self.keys += other.keys


def count_portion(portion: Portion, tell: Callable[[int], None]) -> Counted:
    """Count the keys of a portion, and tell now and then how many rows more are done."""
    database = Database(portion.url)
    try:
        stage = None
        if portion.import_id is not None:
            import_id, cause = portion.import_id, portion.cause
            stage = Stage(database, import_id=import_id, cause=cause, now=portion.now)
        with Spool(portion.spool) as spool:
            counting = _Counting(database, stage)
            counting.run(spool, portion.key_ids, tell)
            return counting.counted
    finally:
        database.close()


def reject_recorded(events: Iterable[tuple[int, str]]) -> FileRejectedError:
    """Return what says that events, by their lines, were recorded otherwise since the file was read."""
    reason = "was recorded with other content while the file was imported"
    return FileRejectedError(
        [RowError(line, "event_id", show_cell("event_id", event_id), reason) for line, event_id in events]
    )


def settle(there: LedgerEntry, draft: Draft, *, line: int) -> None:
    """Take a row as the entry that was recorded since the file was read.

    Raises FileRejectedError, with the line of the row, where it says otherwise.
    """
    if (there.entry, there.computer) != (draft.entry, draft.computer):
        raise reject_recorded([(line, draft.entry.event_id)])


class _Counting:
    def __init__(self, database: Database, stage: Stage | None) -> None:
        self.counted = Counted()
        self._database = database
        self._stage = stage
        self._terms: dict[str, Terms] = {}

    def run(self, spool: Spool, key_ids: Sequence[int], tell: Callable[[int], None]) -> None:
        groups = spool.read_keys(key_ids[0], key_ids[-1])
        for start in range(0, len(key_ids), KEYS_AT_ONCE):
            told = self.counted.rows
            with self._database.read() as session:
                query = select(ProductKeyRow).where(ProductKeyRow.id.in_(key_ids[start : start + KEYS_AT_ONCE]))
                keys = {key.id: key for key in session.scalars(query)}
                # Keys are read before their entries: what is recorded in between makes the import count them anew.
                session.expunge_all()
                for key_id, rows in islice(groups, len(keys)):
                    self._count_key(session, keys[key_id], rows)
            tell(self.counted.rows - told)
        if self._stage:
            self._stage.write()

    def _count_key(self, session: Session, key: ProductKeyRow, rows: Iterator[Spooled]) -> None:
        if key.partner_id not in self._terms:
            self._terms[key.partner_id] = read_terms(session, partner_id=key.partner_id)
        terms = self._terms[key.partner_id]
        chunk = list(islice(rows, ROWS_AT_ONCE))
        if comes_last(key, chunk[0].to_draft().entry.occurred_at):
            state = read_state(session, key, computers=())
            while chunk:
                drafts = [row.to_draft() for row in chunk]
                posting = post_after(session, key, drafts, state=state, terms=terms, view=PUBLISHED)
                state = posting.state
                self._take(session, posting, chunk)
                chunk = list(islice(rows, ROWS_AT_ONCE))
        else:
            there = read_entries(session, key_id=key.id)
            posting = self._count_among(session, key, there, chain(chunk, rows), terms)
        self._end_key(key, posting)

    def _count_among(
        self, session: Session, key: ProductKeyRow, there: list[LedgerEntry], rows: Iterator[Spooled], terms: Terms
    ) -> Posting:
        """Count rows among the entries that a key has; raises FileRejectedError as `settle` does."""
        known = {each.entry.event_id: each for each in there}
        new: dict[str, tuple[Draft, Spooled]] = {}

        def draft_rows() -> Iterator[Entry]:
            for row in rows:
                draft = row.to_draft()
                if row.event_id in known:
                    settle(known[row.event_id], draft, line=row.line)
                    self.counted.repeated += 1
                    continue
                new[row.event_id] = draft, row
                yield draft.entry

        entries = merge((each.entry for each in there), draft_rows(), key=order)
        state, last_at = KeyState(limit=key.opening_limit), key.last_at
        added: list[tuple[Draft, Decision]] = []
        taken: list[Spooled] = []
        revised: list[tuple[LedgerEntry, Decision]] = []
        for entry, decision, after in replay_in_order(entries, state=state, terms=terms):
            state, last_at = after, entry.occurred_at
            if entry.event_id not in new:
                if known[entry.event_id].decision != decision:
                    revised.append((known[entry.event_id], decision))
                continue
            draft, row = new.pop(entry.event_id)
            added.append((draft, decision))
            taken.append(row)
            if len(added) == ROWS_AT_ONCE:
                self._take(session, Posting(tuple(added), (), state, last_at), taken)
                added, taken = [], []
        self._take(session, Posting(tuple(added), (), state, last_at), taken)
        return Posting((), tuple(revised), state, last_at)

    def _take(self, session: Session, posting: Posting, rows: list[Spooled]) -> None:
        # As long as somebody reads, SQLite's write-ahead log only grows.
        session.rollback()
        self.counted.rows += len(rows)
        if self._stage:
            self._stage.add_entries(posting, rows)

    def _end_key(self, key: ProductKeyRow, posting: Posting) -> None:
        self.counted.recounted += len(posting.revised)
        state = posting.state
        if (key.limit, key.used) != (state.limit, state.used):
            change = KeyChange(key.partner_id, key.product, key.suffix, key.limit, state.limit, key.used, state.used)
            self.counted.keys.append(change)
        if self._stage:
            self._stage.add_key(key, posting)
