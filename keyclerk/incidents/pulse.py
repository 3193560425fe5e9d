"""The pulse of an incident: what moves around it without a deed: what is said beside it, delivered, mailed and read."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.store.tables import ConversationRow, IncidentRow, OutboxRow

Pulse = tuple[tuple[Any, ...], ...]


def read_pulse(session: Session, *, incident_id: int) -> Pulse:
    """Return what differs from one time to the next when something moved; it says nothing else."""
    opener = select(IncidentRow.contact_id).where(IncidentRow.id == incident_id).scalar_subquery()
    talk, out = ConversationRow, OutboxRow
    talks = select(talk.id, talk.last_number, talk.read_number, talk.held_by).where(talk.contact_id == opener)
    sent = select(out.id, out.state, out.problem).where(out.incident_id == incident_id)
    return tuple(
        tuple(row) for query in (talks.order_by(talk.id), sent.order_by(out.id)) for row in session.execute(query)
    )
