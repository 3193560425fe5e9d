"""Merging: a duplicate ends, and the incident that goes on names it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.hand_off import end_incident, find_held_conversation
from keyclerk.incidents.changing import Changed, Doer, Refused, change_incident
from keyclerk.incidents.numbers import format_number
from keyclerk.life_cycle import UNDER_WAY, Deed, Reason
from keyclerk.store.tables import IncidentRow


def merge_incident(
    session: Session, *, incident_id: int, into_id: int, doer: Doer, now: datetime, version: int | None = None
) -> Changed | Refused:
    """Close an incident as a duplicate of another one of its partner, which notes its number; returns the duplicate.

    Its opener is told which one goes on, and the partner has its quota back. Refused are `STALE`, `UNKNOWN_INCIDENT`
    for another one that is none of the partner's, `SAME_INCIDENT`, `MERGED` for another one that is a duplicate
    itself, and `OTHER_ENDED`.
    """
    # The conversations first, then incidents in the order of their ids, as everywhere.
    find_held_conversation(session, incident_id=incident_id)
    rows = {row.id: row for row in _lock(session, incident_id, into_id)}
    incident, other = rows[incident_id], rows.get(into_id)
    if version is not None and incident.version != version:
        return Refused("STALE", incident.state)
    if other is None or other.partner_id != incident.partner_id:
        return Refused("UNKNOWN_INCIDENT", incident.state)
    if other is incident:
        return Refused("SAME_INCIDENT", incident.state)
    if other.merged_into is not None:
        return Refused("MERGED", incident.state)
    if other.state not in UNDER_WAY:
        return Refused("OTHER_ENDED", incident.state)
    merged = end_incident(
        session,
        incident_id=incident_id,
        deed=Deed.MERGED,
        doer=doer,
        now=now,
        details={"into": format_number(into_id)},
        columns={"merged_into": into_id},
        reason=Reason.DUPLICATE,
    )
    if isinstance(merged, Changed):
        details = {"duplicate": format_number(incident_id)}
        change_incident(session, incident_id=into_id, deed=Deed.LINKED, doer=doer, now=now, details=details)
    return merged


def _lock(session: Session, *incident_ids: int) -> list[IncidentRow]:
    query = select(IncidentRow).where(IncidentRow.id.in_(incident_ids)).order_by(IncidentRow.id).with_for_update()
    return list(session.scalars(query.execution_options(populate_existing=True)))
