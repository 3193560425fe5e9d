"""Publishing: a staged import comes to be seen, all of it in one short transaction."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session, aliased

from keyclerk.imports.staging import check_staged, restage_key
from keyclerk.ledger import View
from keyclerk.posting import lock_keys
from keyclerk.store.database import Database
from keyclerk.store.tables import ImportRow, LedgerEntryRow, ProductKeyRow, StagedFigureRow

KEYS_A_TRANSACTION = 5
PASSES = 5
CLOCK_MARGIN = timedelta(minutes=10)
_FIGURES = ("limit", "used", "unknown_computers", "is_blocked", "last_at")


class RecordedMeanwhileError(Exception):
    """Events of the file, by partner and event id, were recorded with other content while it was imported."""

    def __init__(self, events: list[tuple[str, str]]) -> None:
        self.events = events
        super().__init__(events)


class Publication:
    """A staged import on the way to be seen; `undone` is the import that it takes back, if it does."""

    def __init__(
        self, database: Database, *, import_id: int, cause: str, started: datetime, undone: int | None = None
    ) -> None:
        self._database = database
        self._import_id = import_id
        self._cause = cause
        self._started = started
        self._view = View(staged=import_id, undone=undone)

    def catch_up(self) -> None:
        """Count those keys anew that changed since they were staged, a few in a transaction, until few are left."""
        for _ in range(PASSES):
            with self._database.read() as session:
                stale = self._find_stale(session)
            if len(stale) <= KEYS_A_TRANSACTION:
                return
            for start in range(0, len(stale), KEYS_A_TRANSACTION):
                key_ids = stale[start : start + KEYS_A_TRANSACTION]
                with self._database.write() as session:
                    check_staged(session, self._import_id)
                    self._drop_recorded(session, select(ProductKeyRow.id).where(ProductKeyRow.id.in_(key_ids)))
                    self._restage(session, key_ids)

    def publish(self, session: Session, *, now: datetime) -> None:
        """Make the import seen, in the caller's transaction.

        Raises RecordedMeanwhileError, and SweptError where it was given up meanwhile.
        """
        check_staged(session, self._import_id)
        touched = select(StagedFigureRow.product_key_id).where(StagedFigureRow.import_id == self._import_id)
        lock = select(ProductKeyRow.id).where(ProductKeyRow.id.in_(touched)).order_by(ProductKeyRow.id)
        session.execute(lock.with_for_update(key_share=True))
        since = self._started - CLOCK_MARGIN
        self._drop_recorded(session, select(ProductKeyRow.id).where(ProductKeyRow.recorded_at >= since))
        self._restage(session, self._find_stale(session))
        session.flush()
        figures = {name: getattr(StagedFigureRow, name) for name in _FIGURES}
        session.execute(
            update(ProductKeyRow)
            .where(StagedFigureRow.import_id == self._import_id, StagedFigureRow.product_key_id == ProductKeyRow.id)
            .values(**figures, version=ProductKeyRow.version + 1)
            .execution_options(synchronize_session=False)
        )
        session.execute(
            update(ImportRow)
            .where(ImportRow.id == self._import_id)
            .values(state="published", imported_at=now)
            .execution_options(synchronize_session=False)
        )

    def _find_stale(self, session: Session) -> Sequence[int]:
        query = select(ProductKeyRow.id).join(StagedFigureRow, StagedFigureRow.product_key_id == ProductKeyRow.id)
        changed = StagedFigureRow.version != ProductKeyRow.version
        return session.scalars(query.where(StagedFigureRow.import_id == self._import_id, changed)).all()

    def _restage(self, session: Session, key_ids: Sequence[int]) -> None:
        for key in lock_keys(session, key_ids) if key_ids else ():
            restage_key(session, key, import_id=self._import_id, view=self._view, cause=self._cause, now=self._started)

    def _drop_recorded(self, session: Session, keys: Select[int]) -> None:
        """Take staged events out that were recorded meanwhile for some keys with the same content."""
        staged, recorded = aliased(LedgerEntryRow), aliased(LedgerEntryRow)
        since = self._started - CLOCK_MARGIN
        pairs = session.execute(
            select(staged, recorded)
            .join(staged, (staged.partner_id == recorded.partner_id) & (staged.event_id == recorded.event_id))
            .where(
                recorded.product_key_id.in_(keys),
                recorded.import_id == 0,
                recorded.recorded_at >= since,
                staged.import_id == self._import_id,
            )
        ).all()
        names = ("product_key_id", "occurred_at", "computer", "hardware", "verdict")
        differing = [ours for ours, theirs in pairs if any(getattr(ours, n) != getattr(theirs, n) for n in names)]
        if differing:
            raise RecordedMeanwhileError([(ours.partner_id, ours.event_id) for ours in differing])
        for ours, _ in pairs:
            session.delete(ours)
        session.flush()
