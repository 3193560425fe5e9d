"""The timeline: what happened to an incident, with actor and time."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from keyclerk.life_cycle import Deed
from keyclerk.product_keys import mask
from keyclerk.store.tables import IncidentRow, TimelineEntryRow

PARTNER, AGENT, KEYCLERK = "partner", "agent", "keyclerk"
"""Who the author of an entry is."""
INTERNAL = (Deed.NOTED, Deed.ASSIGNED, Deed.LINKED)
"""What is for agents alone."""


def note_entry(
    session: Session,
    incident: IncidentRow,
    *,
    deed: Deed,
    author: str,
    actor: str,
    at: datetime,
    text: str | None = None,
    details: Mapping[str, Any] | None = None,
) -> TimelineEntryRow:
    """Add an entry with the state that the incident has now; product keys in its text are masked."""
    entry = TimelineEntryRow(
        incident_id=incident.id,
        at=at,
        author=author,
        actor=mask(actor),
        deed=deed,
        state=incident.state,
        text=None if text is None else mask(text),
        details=dict(details or {}),
        is_internal=deed in INTERNAL,
    )
    session.add(entry)
    session.flush()
    return entry
