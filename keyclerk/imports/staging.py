"""Staging: what an import is to bring, put into the store in short transactions under an import that nobody sees."""

import json
import time
from collections.abc import Collection
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from keyclerk.counting import Decision
from keyclerk.errors import KeyclerkError
from keyclerk.imports.spool import Spooled, format_moment
from keyclerk.ledger import INSTALLATION, LedgerEntry, View, read_terms
from keyclerk.posting import Posting, add_revisions, describe_decision, post
from keyclerk.store.bulk import insert_rows
from keyclerk.store.database import Database
from keyclerk.store.tables import ImportRow, LedgerEntryRow, ProductKeyRow, RevisionRow, StagedFigureRow

STAGED = "staged"
# In SQLite one writes at a time: whoever records meanwhile waits for a transaction at the most, and comes after it.
ROWS_A_TRANSACTION = 500
PAUSE_SECONDS = 0.002
_ENTRY_COLUMNS = (
    "partner_id",
    "product_key_id",
    "import_id",
    "kind",
    "event_id",
    "occurred_at",
    "recorded_at",
    "computer",
    "computer_folded",
    "hardware",
    "verdict",
    "outcome",
    "rule",
    "refusal",
    "changed",
    "disagreement",
    "delta",
)


class SweptError(KeyclerkError):
    """The import was given up while a process still counted for it."""

    code: ClassVar[str] = "IMPORT_SWEPT"


class Stage:
    """Collects what an import of installations brings, and writes it whenever there is enough of it."""

    def __init__(self, database: Database, *, import_id: int, cause: str, now: datetime) -> None:
        self._database = database
        self._import_id = import_id
        self._cause = cause
        self._now = now
        self._moment = format_moment(now)
        self._entries: list[tuple[Any, ...]] = []
        self._figures: list[StagedFigureRow] = []
        self._revised: list[tuple[int, LedgerEntry, Decision]] = []

    def add_entries(self, posting: Posting, rows: Collection[Spooled]) -> None:
        """Take in the entries that rows of one key have become."""
        spooled = {row.event_id: row for row in rows}
        for draft, decision in posting.added:
            row = spooled[draft.entry.event_id]
            self._entries.append(
                (
                    row.partner_id,
                    row.key_id,
                    self._import_id,
                    INSTALLATION,
                    row.event_id,
                    row.occurred_at,
                    self._moment,
                    row.computer,
                    draft.entry.computer,
                    row.hardware,
                    row.verdict,
                    str(decision.outcome),
                    decision.rule and str(decision.rule),
                    decision.refusal,
                    json.dumps(decision.changed) if decision.changed else "[]",
                    decision.disagreement and str(decision.disagreement),
                    decision.delta,
                )
            )
            if len(self._entries) >= ROWS_A_TRANSACTION:
                self.write()

    def add_key(self, key: ProductKeyRow, posting: Posting) -> None:
        """Take in what the last posting to a key makes of it; `key` is as it was before the first one."""
        self._revised += [(key.id, *each) for each in posting.revised]
        self._figures.append(_make_figure(self._import_id, key, posting))
        if len(self._figures) + len(self._revised) >= ROWS_A_TRANSACTION:
            self.write()

    def write(self) -> None:
        """Write what was collected, in a transaction of its own."""
        with self._database.write(is_durable=False) as session:
            check_staged(session, self._import_id)
            insert_rows(session, LedgerEntryRow.__tablename__, _ENTRY_COLUMNS, self._entries)
            session.add_all(self._figures)
            add_revisions(session, self._revised, import_id=self._import_id, cause=self._cause, now=self._now)
        if self._database.file:
            time.sleep(PAUSE_SECONDS)
        self._entries, self._figures, self._revised = [], [], []


def check_staged(session: Session, import_id: int) -> None:
    """Raise SweptError where the import is not staged any more, so that nothing of it is written after its sweep."""
    state = select(ImportRow.state).where(ImportRow.id == import_id).with_for_update(read=True)
    if session.scalar(state) != STAGED:
        raise SweptError(number=import_id)


def restage_key(session: Session, key: ProductKeyRow, *, import_id: int, view: View, cause: str, now: datetime) -> None:
    """Count a key anew as it will be once the import is published.

    Nobody has seen what it brings: its entries are changed where they stand, and its revisions replaced.
    """
    ours = (RevisionRow.import_id == import_id) & (RevisionRow.product_key_id == key.id)
    session.execute(delete(RevisionRow).where(ours))
    posting = post(session, key, (), terms=read_terms(session, partner_id=key.partner_id), view=view)
    others = []
    for entry, decision in posting.revised:
        if entry.import_id != import_id:
            others.append((key.id, entry, decision))
            continue
        session.execute(
            update(LedgerEntryRow).where(LedgerEntryRow.id == entry.id).values(**describe_decision(decision))
        )
    add_revisions(session, others, import_id=import_id, cause=cause, now=now)
    session.merge(_make_figure(import_id, key, posting))


def _make_figure(import_id: int, key: ProductKeyRow, posting: Posting) -> StagedFigureRow:
    state = posting.state
    return StagedFigureRow(
        import_id=import_id,
        product_key_id=key.id,
        version=key.version,
        limit=state.limit,
        used=state.used,
        unknown_computers=state.unknown_computers,
        is_blocked=state.is_blocked,
        last_at=posting.last_at,
    )
