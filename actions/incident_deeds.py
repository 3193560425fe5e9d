"""Deeds of partners: who they are to an incident, and a text that is added to it."""

from datetime import datetime

from sqlalchemy.orm import Session

from actions.turn import Turn
from keyclerk.access import Actor
from keyclerk.incidents import Changed, Doer, Incident, Refused, change_incident
from keyclerk.life_cycle import Deed, Role


def name_doer(incident: Incident, actor: Actor) -> Doer:
    """Return what the actor is to an incident."""
    if incident.is_own:
        return Doer(Role.OPENER, actor.contact_id)
    return Doer(Role.ADMIN if actor.sees_proofs else Role.COLLEAGUE, actor.contact_id)


def add_comment(
    session: Session, turn: Turn, incident: Incident, *, actor: Actor, text: str, now: datetime
) -> Changed | Refused:
    """Add a text to an incident, once a message."""
    return change_incident(
        session,
        incident_id=incident.id,
        deed=Deed.COMMENTED,
        doer=name_doer(incident, actor),
        now=now,
        text=text,
        request=turn.message_id,
    )
