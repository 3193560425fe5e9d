"""The sweep: what unfinished and undone imports left in the store is removed, a little at a time."""

from sqlalchemy import ColumnElement, delete, or_, select, tuple_, update
from sqlalchemy.orm import Session

from keyclerk.store.database import Database
from keyclerk.store.tables import (
    ImportChangeRow,
    ImportPartnerRow,
    ImportRow,
    LedgerEntryRow,
    RevisionRow,
    StagedFigureRow,
)

ROWS_A_TRANSACTION = 1_000


def sweep_imports(database: Database) -> None:
    """Remove imports that were never published, the entries of those that were undone, and what all of them staged.

    To be called only while no import is under way: the caller holds the lock of imports.
    """
    with database.write() as session:
        # Processes of a killed import that still count write nothing more once it is not staged any longer.
        session.execute(update(ImportRow).where(ImportRow.state == "staged").values(state="abandoned"))
    with database.read() as session:
        ended = session.execute(select(ImportRow.id, ImportRow.state).where(ImportRow.state != "published")).all()
    while _remove_figures(database):
        pass
    for import_id, state in ended:
        while _remove_some(database, import_id):
            pass
        if state == "abandoned":
            with database.write() as session:
                for left in (ImportChangeRow, ImportPartnerRow):
                    session.execute(delete(left).where(left.import_id == import_id))
                session.execute(delete(ImportRow).where(ImportRow.id == import_id))


def _remove_figures(database: Database) -> bool:
    with database.write() as session:
        query = select(StagedFigureRow.import_id, StagedFigureRow.product_key_id).limit(ROWS_A_TRANSACTION)
        marks = tuple_(StagedFigureRow.import_id, StagedFigureRow.product_key_id)
        session.execute(delete(StagedFigureRow).where(marks.in_(query)))
        return session.scalar(select(StagedFigureRow.import_id).limit(1)) is not None


def _remove_some(database: Database, import_id: int) -> bool:
    with database.write() as session:
        entries = _find(session, LedgerEntryRow.import_id == import_id)
        revisions = session.scalars(
            select(RevisionRow.id)
            .where(or_(RevisionRow.import_id == import_id, RevisionRow.entry_id.in_(entries)))
            .limit(ROWS_A_TRANSACTION)
        ).all()
        session.execute(delete(RevisionRow).where(RevisionRow.id.in_(revisions)))
        if len(revisions) < ROWS_A_TRANSACTION:
            session.execute(delete(LedgerEntryRow).where(LedgerEntryRow.id.in_(entries)))
        return bool(revisions or entries)


def _find(session: Session, condition: ColumnElement[bool]) -> list[int]:
    return list(session.scalars(select(LedgerEntryRow.id).where(condition).limit(ROWS_A_TRANSACTION)))
