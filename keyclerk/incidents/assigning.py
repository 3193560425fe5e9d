"""Assigning: an incident is given to another agent, and rests or goes on without a word to the partner."""

from datetime import datetime

from sqlalchemy.orm import Session

from keyclerk.agents import list_agents
from keyclerk.incidents.changing import Changed, Doer, Refused, change_incident, lock_incident
from keyclerk.life_cycle import Deed


def assign_incident(
    session: Session, *, incident_id: int, owner: str, doer: Doer, now: datetime, version: int | None = None
) -> Changed | Refused:
    """Make another agent, by name, the owner of an incident; to assign is not to take it.

    Refused are `STALE`, `UNKNOWN_AGENT` for a name that no agent of this partner has who may sign in, and `UNCHANGED`
    where the incident is theirs already.
    """
    incident = lock_incident(session, incident_id)
    if version is not None and incident.version != version:
        return Refused("STALE", incident.state)
    if owner == incident.owner:
        return Refused("UNCHANGED", incident.state)
    if owner not in {agent.name for agent in list_agents(session, partner_id=incident.partner_id)}:
        return Refused("UNKNOWN_AGENT", incident.state)
    return change_incident(
        session,
        incident_id=incident_id,
        deed=Deed.ASSIGNED,
        doer=doer,
        now=now,
        details={"owner": owner},
        columns={"owner": owner},
    )


def pause_incident(
    session: Session, *, incident_id: int, doer: Doer, now: datetime, version: int | None = None
) -> Changed | Refused:
    """Let an incident wait for the partner, who was asked elsewhere."""
    return change_incident(session, incident_id=incident_id, deed=Deed.PAUSED, doer=doer, now=now, version=version)


def resume_incident(
    session: Session, *, incident_id: int, doer: Doer, now: datetime, version: int | None = None
) -> Changed | Refused:
    """Go on with an incident that waited for the partner."""
    return change_incident(session, incident_id=incident_id, deed=Deed.RESUMED, doer=doer, now=now, version=version)
