"""The choice of an incident: which one a message means, the question that finds out, or why it cannot be changed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from actions.incident_rows import to_incident, to_incident_rows
from actions.reply import Reply
from actions.turn import Turn
from keyclerk.access import Actor
from keyclerk.incidents import Incident, find_incident, is_reopenable, list_open_incidents
from keyclerk.life_cycle import Deed


def choose_incident(session: Session, turn: Turn, actor: Actor, *, deeds: Sequence[Deed]) -> Incident | Reply | None:
    """Return the incident that is meant: the one that is named, spoken of last, or the only one; None for several.

    A reply says that the named one is unknown, the same for another partner's, or that there is none.
    """
    if number := turn.named("incident"):
        return find_incident(session, actor=actor, number=number) or Reply("utter_unknown_incident", {"number": number})
    spoken_of = find_incident(session, actor=actor, number=turn.slots.get("incident") or "")
    if spoken_of and set(deeds) & set(spoken_of.deeds):
        return spoken_of
    candidates = list_candidates(session, actor, deeds=deeds)
    if not candidates:
        return Reply("utter_no_incidents_of_yours")
    return candidates[0] if len(candidates) == 1 else None


def ask_which_incident(session: Session, actor: Actor, *, deeds: Sequence[Deed], then: str) -> Reply:
    """Return the question which incident is meant, after whose answer the action `then` runs."""
    candidates = list_candidates(session, actor, deeds=deeds)
    pending = {
        "asked": "incident",
        "then": then,
        "options": [{"incident": incident.number} for incident in candidates],
    }
    values = {"incidents": to_incident_rows(candidates, actor)}
    return Reply("utter_which_incident", values, tuple(f"incident:{each.id}" for each in candidates), pending)


def list_candidates(session: Session, actor: Actor, *, deeds: Sequence[Deed]) -> list[Incident]:
    """Return the incidents under way that the actor may change so, the newest first."""
    return [each for each in list_open_incidents(session, actor=actor) if set(deeds) & set(each.deeds)]


def say_why_not(incident: Incident, actor: Actor, now: datetime) -> Reply:
    """Return why an incident cannot be changed: it is a colleague's, or it has ended and may perhaps be reopened."""
    if not incident.deeds and incident.severity is None:
        return Reply("utter_incident_not_yours", {"number": incident.number})
    values = to_incident(incident, actor)
    if Deed.REOPENED in incident.deeds and is_reopenable(incident, now=now):
        return offer_reopening(incident, actor)
    return Reply("utter_incident_ended", values, (f"incident:{incident.id}",))


def offer_reopening(incident: Incident, actor: Actor) -> Reply:
    """Return the question whether an incident that ended is to go on."""
    pending = {"asked": "reopen_incident", "yes": "action_reopen_incident", "incident": incident.number}
    return Reply("utter_confirm_reopen", to_incident(incident, actor), (f"incident:{incident.id}",), pending)
