"""Incidents in the form in which responses take them: alone, as a list to choose from, and with their timeline."""

from collections.abc import Iterable
from typing import Any

from actions.values import Values, to_product, to_rows, to_time
from keyclerk.access import Actor
from keyclerk.incidents import Incident
from keyclerk.life_cycle import UNDER_WAY, Deed, State
from keyclerk.store.tables import TimelineEntryRow

MOST_TOLD = 5
"""How many of the latest entries of a timeline are told."""

_TOLD = (
    *(Deed.TAKEN, Deed.ANSWERED, Deed.ASKED, Deed.COMMENTED, Deed.SOLVED, Deed.CLOSED, Deed.WITHDRAWN, Deed.REOPENED),
    Deed.MERGED,
)


def to_incident(incident: Incident, actor: Actor) -> Values:
    """Return how an incident stands, with the details that the asking person may see."""
    values: Values = {
        "number": incident.number,
        "product": to_product(incident.product),
        "about": _tell_about(incident),
        "state": {"text": f"state_{incident.state}"},
        "details": "no",
        "severity": "",
        "opened": "",
        "response": "none",
        "response_due": "",
        "open_to_you": "yes" if Deed.COMMENTED in incident.deeds else "no",
    }
    if incident.severity is None or incident.opened_at is None:
        return values
    return {
        **values,
        "details": "yes",
        "severity": incident.severity,
        "opened": to_time(incident.opened_at, actor),
        **_tell_response(incident, actor),
    }


def to_incident_rows(incidents: Iterable[Incident], actor: Actor, *, row: str = "row_numbered_incident") -> Values:
    """Return incidents as a numbered list to choose from."""
    return to_rows(
        {**to_incident(incident, actor), "row": row, "place": place}
        for place, incident in enumerate(incidents, start=1)
    )


def to_timeline(entries: Iterable[TimelineEntryRow], actor: Actor) -> Values:
    """Return the latest of what happened to an incident, line by line, with the words that were said."""
    told = [entry for entry in entries if entry.deed in _TOLD][-MOST_TOLD:]
    return to_rows(
        {
            "row": "row_timeline",
            "time": to_time(entry.at, actor),
            "deed": {"text": f"deed_{entry.deed}"},
            "author": entry.author,
            "agent": entry.actor if entry.author == "agent" else "",
            "text": entry.text or "none",
            "entry": entry.id,
        }
        for entry in told
    )


def _tell_about(incident: Incident) -> Any:
    """Return what is known of what an incident is about: its product, or else its computer, where that may be seen."""
    return {"product": incident.product} if incident.product else incident.computer or "none"


def _tell_response(incident: Incident, actor: Actor) -> Values:
    if incident.state == State.WAITING:
        return {"response": "waiting"}
    if incident.responded_at or incident.response_due_at is None or incident.state not in UNDER_WAY:
        return {}
    return {"response": "due", "response_due": to_time(incident.response_due_at, actor)}
