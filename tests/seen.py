"""What is seen of the records, by anybody; and what is left in the store, whoever sees it."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from keyclerk.drift import find_drift
from keyclerk.proof import read_proof
from keyclerk.store.database import Database
from keyclerk.store.tables import (
    Base,
    BenefitRow,
    ContactRow,
    ImportChangeRow,
    ImportRow,
    LedgerEntryRow,
    PartnerRow,
    ProductKeyRow,
    RevisionRow,
    StagedFigureRow,
)
from keyclerk.usage import KeyUsage, measure_key

Seen = dict[tuple[str, str], tuple[Any, ...]]

# Numbers that the store gives, and what tells how often a key was touched.
_OWN = {
    ProductKeyRow: {"id", "version"},
    LedgerEntryRow: {"id", "product_key_id", "import_id"},
    RevisionRow: {"id", "entry_id", "product_key_id", "import_id"},
}


def read_seen(database: Database) -> Seen:
    """Return the figures and the proof of every key, by partner and suffix, without the store's own numbers."""
    with database.read() as session:
        keys = session.scalars(select(ProductKeyRow)).all()
        return {(key.partner_id, key.suffix): _describe(measure_key(key), key, session) for key in keys}


def read_figures(database: Database) -> dict[str, tuple[int | None, int]]:
    """Return limit and activations used of every key, by suffix."""
    with database.read() as session:
        rows = session.execute(select(ProductKeyRow.suffix, ProductKeyRow.limit, ProductKeyRow.used))
        return {suffix: (limit, used) for suffix, limit, used in rows}


def read_content(database: Database) -> dict[str, list[str]]:
    """Return every record, entry and revision without the store's own numbers, as if imports had left no trace."""
    entry, key = LedgerEntryRow, ProductKeyRow
    queries = {
        **{table.__tablename__: select(*_choose(table)) for table in (PartnerRow, ContactRow, BenefitRow, key)},
        "ledger_entries": select(key.fingerprint, *_choose(entry)).join(key, key.id == entry.product_key_id),
        "revisions": select(entry.event_id, *_choose(RevisionRow)).join(entry, entry.id == RevisionRow.entry_id),
    }
    with database.read() as session:
        return {name: sorted(str(tuple(row)) for row in session.execute(query)) for name, query in queries.items()}


def read_left_over(database: Database) -> list[tuple[str, int]]:
    """Return the tables in which rows of imports are left that were never published, or were undone."""
    ended = select(ImportRow.id).where(ImportRow.state != "published")
    with database.read() as session:
        counts = {
            table.__tablename__: session.scalar(
                select(func.count()).select_from(table).where(table.import_id.in_(ended))
            )
            for table in (LedgerEntryRow, RevisionRow, StagedFigureRow)
        }
        staged = select(ImportRow.id).where(ImportRow.state == "staged")
        counts["imports"] = len(session.scalars(staged).all())
        changes = select(func.count()).select_from(ImportChangeRow).where(ImportChangeRow.import_id.in_(staged))
        counts["import_changes"] = session.scalar(changes)
    return [(name, count) for name, count in counts.items() if count]


def list_drift(database: Database) -> list[Any]:
    """Return the keys whose stored figures are not what a fresh count says."""
    with database.read() as session:
        return list(find_drift(session))


def _describe(usage: KeyUsage, key: ProductKeyRow, session: Session) -> tuple[Any, ...]:
    proof = [
        (
            each.kind,
            each.event_id if each.is_installation else "",
            each.occurred_at,
            each.computer,
            each.decision,
            each.used,
            each.amount,
            each.needed_limit,
        )
        for each in read_proof(session, key_id=key.id, used=key.used)
    ]
    return usage.limit, usage.used, usage.left, usage.is_blocked, usage.unknown_computers, key.last_at, proof


def _choose(table: type[Base]) -> list[InstrumentedAttribute[Any]]:
    names = [column.key for column in table.__table__.columns if column.key not in _OWN.get(table, ())]
    return [getattr(table, name) for name in names]
