"""Duplicates: incidents under way that look like the one that is about to be opened."""

from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.incidents.opening import Draft
from keyclerk.incidents.reading import BRIEFLY, Incident, show_incident
from keyclerk.life_cycle import UNDER_WAY
from keyclerk.store.tables import IncidentRow

MOST = 3


def find_duplicates(session: Session, *, actor: Actor, draft: Draft) -> list[Incident]:
    """Return the newest incidents under way with the same key, error code or computer that the actor may add to.

    Those of colleagues are looked through for administrators alone: to others, the likeness itself would tell their
    keys and computers.
    """
    query = (
        select(IncidentRow)
        .options(*BRIEFLY)
        .where(IncidentRow.partner_id == actor.partner_id, IncidentRow.state.in_(UNDER_WAY))
        .order_by(IncidentRow.id.desc())
    )
    if not actor.sees_proofs:
        query = query.where(IncidentRow.contact_id == actor.contact_id)
    alike = (row for row in session.scalars(query) if _is_like(row, draft))
    return [show_incident(row, actor) for row in islice(alike, MOST)]


def _is_like(row: IncidentRow, draft: Draft) -> bool:
    # Compared here: what is upper and what lower case, not every database knows of every letter.
    pairs = ((row.suffix, draft.suffix), (row.error_code, draft.error_code), (row.computer, draft.computer))
    return any(one and other and one.casefold() == other.casefold() for one, other in pairs)
