"""The counting of a file's installations: key by key, in order of time, as its ledger will have them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.counting import Terms
from keyclerk.imports.spool import Spool, Spooled
from keyclerk.imports.staging import Stage
from keyclerk.imports.summary import KeyChange
from keyclerk.ledger import PUBLISHED, read_state, read_terms
from keyclerk.posting import Posting, comes_last, post, post_after
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
    """What counting has done: rows, earlier entries that are decided otherwise, keys whose figures change."""

    rows: int = 0
    recounted: int = 0
    keys: list[KeyChange] = field(default_factory=list)

    def add(self, other: "Counted") -> None:
        self.rows += other.rows
        self.recounted += other.recounted
        self.keys += other.keys


def count_portion(portion: Portion, *, tell: Callable[[int], None]) -> Counted:
    """Count the keys of a portion, and tell now and then how many rows more are done."""
    database = Database(portion.url)
    try:
        stage = None
        if portion.import_id is not None:
            stage = Stage(database, import_id=portion.import_id, cause=portion.cause, now=portion.now)
        with Spool(portion.spool) as spool:
            counting = _Counting(database, stage)
            counting.run(spool, portion.key_ids, tell)
            return counting.counted
    finally:
        database.close()


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
            chunk += rows
            posting = post(session, key, [row.to_draft() for row in chunk], terms=terms)
            self._take(session, posting, chunk)
        self._end_key(key, posting)

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
