"""Duplicates: incidents under way that look like the one that is about to be opened."""

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.incidents.opening import Draft
from keyclerk.incidents.reading import Incident, show_incident
from keyclerk.life_cycle import UNDER_WAY
from keyclerk.store.tables import IncidentRow

MOST = 3


def find_duplicates(session: Session, *, actor: Actor, draft: Draft) -> list[Incident]:
    """Return the newest incidents under way with the same key, error code or computer that the actor may add to.

    Those of colleagues are looked through for administrators alone: to others, the likeness itself would tell their
    keys and computers.
    """
    likenesses = []
    if draft.suffix:
        likenesses.append(IncidentRow.suffix == draft.suffix)
    if draft.error_code:
        likenesses.append(IncidentRow.error_code == draft.error_code)
    if draft.computer:
        likenesses.append(func.lower(IncidentRow.computer) == draft.computer.lower())
    if not likenesses:
        return []
    query = select(IncidentRow).where(
        IncidentRow.partner_id == actor.partner_id, IncidentRow.state.in_(UNDER_WAY), or_(*likenesses)
    )
    if not actor.sees_proofs:
        query = query.where(IncidentRow.contact_id == actor.contact_id)
    return [show_incident(row, actor) for row in session.scalars(query.order_by(IncidentRow.id.desc()).limit(MOST))]
