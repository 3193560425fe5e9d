"""Decisions: what those that hold say, asked of the store without reading a ledger entry by entry."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keyclerk.ledger import PUBLISHED
from keyclerk.store.tables import LedgerEntryRow, RevisionRow


def list_computers(session: Session, *, key_id: int) -> list[str]:
    """Return the computers that have an activation of a key, as they were spelled last, in order of their names."""
    entry, revision = LedgerEntryRow, RevisionRow
    revisions = select(revision.entry_id, revision.delta).where(
        revision.product_key_id == key_id, PUBLISHED.shows(revision.import_id)
    )
    revised = dict(session.execute(revisions.order_by(revision.id)).all())
    entries = select(entry.id, entry.computer_folded, entry.computer, entry.delta).where(
        entry.product_key_id == key_id, entry.computer_folded != "", PUBLISHED.shows(entry.import_id)
    )
    names: dict[str, str] = {}
    activations: dict[str, int] = {}
    for entry_id, name, computer, delta in session.execute(entries.order_by(entry.occurred_at, entry.event_id)):
        names[name] = computer
        activations[name] = activations.get(name, 0) + revised.get(entry_id, delta)
    return [names[name] for name in sorted(names) if activations[name] > 0]


def count_disagreements(session: Session) -> int:
    """Return for how many installations the activation server decided otherwise than our rules would."""
    newest = (
        select(func.max(RevisionRow.id).label("id"), RevisionRow.entry_id)
        .where(PUBLISHED.shows(RevisionRow.import_id))
        .group_by(RevisionRow.entry_id)
        .subquery()
    )
    by_entries = select(func.count()).where(
        LedgerEntryRow.disagreement.is_not(None),
        PUBLISHED.shows(LedgerEntryRow.import_id),
        LedgerEntryRow.id.not_in(select(newest.c.entry_id)),
    )
    by_revisions = select(func.count()).where(
        RevisionRow.id.in_(select(newest.c.id)), RevisionRow.disagreement.is_not(None)
    )
    return (session.scalar(by_entries) or 0) + (session.scalar(by_revisions) or 0)
