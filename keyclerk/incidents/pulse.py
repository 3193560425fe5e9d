"""The pulse of an incident: what moves around it without a deed: what is said beside it, delivered, mailed and read."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.store.tables import ConversationRow, IncidentRow, OutboxRow

Pulse = tuple[tuple[Any, ...], ...]


def read_pulses(session: Session, *, incident_ids: Collection[int]) -> dict[int, Pulse]:
    """Return of each incident what differs from one time to the next when something moved; it says nothing else."""
    talk, out = ConversationRow, OutboxRow
    talks = (
        select(IncidentRow.id, talk.id, talk.last_number, talk.read_number, talk.held_by)
        .join(talk, talk.contact_id == IncidentRow.contact_id)
        .where(IncidentRow.id.in_(incident_ids))
        .order_by(IncidentRow.id, talk.id)
    )
    sent = select(out.incident_id, out.id, out.state, out.problem).where(out.incident_id.in_(incident_ids))
    pulses: dict[int, Pulse] = dict.fromkeys(incident_ids, ())
    for query in (talks, sent.order_by(out.id)):
        for id_, *moving in session.execute(query):
            pulses[id_] = (*pulses[id_], tuple(moving))
    return pulses
