"""Refusals: which of several named incidents cannot be changed, and why, line by line."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from actions.incident_choice import is_of_colleague
from actions.incident_rows import to_incident
from actions.turn import Turn
from actions.values import Values, to_rows
from keyclerk.access import Actor
from keyclerk.incidents import Incident, find_incident
from keyclerk.life_cycle import Deed

Said = tuple[str, Values]


def sort_named(
    session: Session, turn: Turn, actor: Actor, *, deeds: Sequence[Deed]
) -> tuple[list[Incident], tuple[Said, ...]]:
    """Return which of the named incidents the actor may change so, and the response that names the others, if any."""
    found = {number: find_incident(session, actor=actor, number=number) for number in turn.named_all("incident")}
    may = [each for each in found.values() if each and set(deeds) & set(each.deeds)]
    refused = [(number, each) for number, each in found.items() if each not in may]
    return may, say_refused(refused, actor)


def say_refused(refused: Sequence[tuple[str, Incident | None]], actor: Actor) -> tuple[Said, ...]:
    """Return the response that says of each incident why it stays as it is; none where there is none."""
    if not refused:
        return ()
    rows = to_rows({"row": "row_refused_incident", **_tell(number, incident, actor)} for number, incident in refused)
    return (("utter_incidents_refused", {"incidents": rows}),)


def _tell(number: str, incident: Incident | None, actor: Actor) -> Values:
    if incident is None:
        return {"number": number, "why": "unknown", "state": ""}
    why = "not_yours" if is_of_colleague(incident) else "ended"
    return {"number": number, "why": why, "state": to_incident(incident, actor)["state"]}
