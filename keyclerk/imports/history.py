"""The history: the imports that were made, and what became of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from keyclerk.store.tables import ImportPartnerRow, ImportRow


@dataclass(frozen=True)
class PastImport:
    """An import as it was made, or the undoing of one; the counts of rows are None for the first release's."""

    number: int
    kind: str
    file_name: str
    sha256: str
    rows: int
    new: int | None
    changed: int | None
    unchanged: int | None
    rejected: int | None
    actor: str
    imported_at: datetime
    state: str
    undoes: int | None
    undone_by: int | None


def list_imports(
    session: Session,
    *,
    newest: int,
    before: int | None = None,
    partner_ids: frozenset[str] | None = None,
    actor: str | None = None,
) -> list[PastImport]:
    """Return the imports that were published, the newest first, or those with lower numbers than `before`.

    For somebody who may see some partners alone, these are their own and those that name no other partner.
    """
    undo = aliased(ImportRow)
    query = (
        select(ImportRow, undo.id)
        .outerjoin(undo, (undo.undoes == ImportRow.id) & (undo.state == "published"))
        .where(ImportRow.state.in_(("published", "undone")))
        .order_by(ImportRow.id.desc())
        .limit(newest)
    )
    if before is not None:
        query = query.where(ImportRow.id < before)
    if partner_ids is not None:
        named = select(ImportPartnerRow.import_id).where(ImportPartnerRow.import_id == ImportRow.id)
        other = named.where(ImportPartnerRow.partner_id.not_in(partner_ids))
        query = query.where((ImportRow.actor == actor) | (named.exists() & ~other.exists()))
    return [
        PastImport(
            row.id,
            row.kind,
            row.file_name,
            row.sha256,
            row.rows,
            row.new,
            row.changed,
            row.unchanged,
            row.rejected,
            row.actor,
            row.imported_at,
            row.state,
            row.undoes,
            undone_by,
        )
        for row, undone_by in session.execute(query)
    ]
