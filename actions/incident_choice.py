"""The choice of an incident: which one a message means, the question that finds out, or why it cannot be changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from actions.incident_rows import to_incident, to_incident_rows
from actions.reply import OPEN_INCIDENT, Reply
from actions.turn import Turn
from keyclerk.access import Actor
from keyclerk.incidents import Incident, find_incident, is_reopenable, list_open_incidents, read_quota
from keyclerk.life_cycle import Deed
from keyclerk.wording import find_comment


def choose_incident(
    session: Session, turn: Turn, actor: Actor, now: datetime, *, deeds: Sequence[Deed]
) -> Incident | Reply | None:
    """Return the incident that is meant: the one that is named, spoken of last, or the only one; None for several.

    A reply says that the named one is unknown, the same for another partner's, or that there is none.
    """
    if number := turn.named("incident"):
        return find_incident(session, actor=actor, number=number) or Reply("utter_unknown_incident", {"number": number})
    spoken_of = find_incident(session, actor=actor, number=turn.slots.get("incident") or "")
    if spoken_of and set(deeds) & set(spoken_of.deeds):
        return spoken_of
    candidates = list_candidates(session, actor, deeds=deeds)
    if candidates:
        return candidates[0] if len(candidates) == 1 else None
    if spoken_of and can_reopen(spoken_of, now):
        return spoken_of
    is_new = can_open(session, actor, now)
    values = {"new": "yes" if is_new else "no"}
    return Reply("utter_no_incidents_of_yours", values, pending=OPEN_INCIDENT if is_new else None)


def ask_which_incident(turn: Turn, actor: Actor, candidates: Iterable[Incident], *, then: str) -> Reply:
    """Return the question which incident is meant, after whose answer the action `then` runs with what was said."""
    asked = list(candidates)
    said = {"text": turn.text} if find_comment(turn.text) else {}
    pending = {
        "asked": "incident",
        "then": then,
        "options": [{"incident": incident.number, **said} for incident in asked],
    }
    values = {"incidents": to_incident_rows(asked, actor)}
    return Reply("utter_which_incident", values, tuple(f"incident:{each.id}" for each in asked), pending)


def list_candidates(session: Session, actor: Actor, *, deeds: Sequence[Deed]) -> list[Incident]:
    """Return the incidents under way that the actor may change so, the newest first."""
    return [each for each in list_open_incidents(session, actor=actor) if set(deeds) & set(each.deeds)]


def say_why_not(session: Session, incident: Incident, actor: Actor, now: datetime, *, text: str | None = None) -> Reply:
    """Return why an incident cannot be changed: it is a colleague's, or it has ended and may perhaps be reopened.

    A `text` that was to be added to it is added once it is.
    """
    if is_of_colleague(incident):
        return Reply("utter_incident_not_yours", {"number": incident.number, "what": "change"})
    if can_reopen(incident, now):
        return offer_reopening(incident, actor, text=text)
    is_new = can_open(session, actor, now)
    values = {**to_incident(incident, actor), "new": "yes" if is_new else "no"}
    pending = OPEN_INCIDENT if is_new else None
    return Reply("utter_incident_ended", values, (f"incident:{incident.id}",), pending)


def offer_reopening(incident: Incident, actor: Actor, *, text: str | None = None) -> Reply:
    """Return the question whether an incident that ended is to go on, with a text that is then added to it."""
    pending = {"asked": "reopen_incident", "yes": "action_reopen_incident", "incident": incident.number, "text": text}
    values = {**to_incident(incident, actor), "kept": "yes" if text else "no"}
    return Reply("utter_confirm_reopen", values, (f"incident:{incident.id}",), pending)


def is_of_colleague(incident: Incident) -> bool:
    """Return whether an incident is a colleague's, of which only what everybody may know is shown."""
    return not incident.deeds and incident.severity is None


def can_reopen(incident: Incident, now: datetime) -> bool:
    """Return whether an incident has ended, and the actor may have it go on."""
    return Deed.REOPENED in incident.deeds and is_reopenable(incident, now=now)


def can_open(session: Session, actor: Actor, now: datetime) -> bool:
    """Return whether the partner has an incident left."""
    return not read_quota(session, partner_id=actor.partner_id, now=now).is_exhausted
