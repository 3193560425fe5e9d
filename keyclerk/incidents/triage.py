"""Triage: incidents as support agents see them, with everything that is known about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import case, select
from sqlalchemy.orm import Session, load_only

from keyclerk.incidents.reading import list_timeline
from keyclerk.incidents.timeline import PARTNER
from keyclerk.life_cycle import UNDER_WAY, State
from keyclerk.store.tables import ContactRow, ConversationRow, IncidentRow, MessageRow, PartnerRow, TimelineEntryRow

MOST_MESSAGES, MOST_ENTRIES = 200, 100
SHOWN = (
    *(MessageRow.number, MessageRow.author, MessageRow.created_at, MessageRow.text),
    *(MessageRow.language, MessageRow.values, MessageRow.withheld),
)
"""What is shown of a message."""


@dataclass(frozen=True)
class IncidentFile:
    """An incident with its partner and opener, its timeline, and the latest messages of its masked transcript.

    `has_earlier` where the timeline began before its first entry here.
    """

    incident: IncidentRow
    partner: PartnerRow
    contact: ContactRow
    timeline: list[TimelineEntryRow]
    has_earlier: bool
    transcript: list[MessageRow]
    is_held: bool


def list_incidents(
    session: Session,
    *,
    states: Sequence[State] = (),
    partner_id: str | None = None,
    owner: str | None = None,
    most: int = 100,
) -> list[IncidentRow]:
    """Return incidents in these states (else those under way): what waits for a first response first, by its target."""
    query = select(IncidentRow).where(IncidentRow.state.in_(states or UNDER_WAY))
    if partner_id is not None:
        query = query.where(IncidentRow.partner_id == partner_id)
    if owner is not None:
        query = query.where(IncidentRow.owner == owner)
    lacks_response = IncidentRow.responded_at.is_(None) & IncidentRow.state.in_(UNDER_WAY)
    # One of the first release has no target.
    due_at = IncidentRow.response_due_at.asc().nulls_last()
    order = case((lacks_response, 0), else_=1), due_at, IncidentRow.id.desc()
    return list(session.scalars(query.order_by(*order).limit(most)))


def read_file(session: Session, *, incident_id: int, most: int | None = None) -> IncidentFile:
    """Return all that is known about an incident; of its timeline at most the latest entries."""
    incident = session.get_one(IncidentRow, incident_id)
    held = select(ConversationRow.id).where(
        ConversationRow.incident_id == incident_id, ConversationRow.held_by == "agent"
    )
    return IncidentFile(
        incident,
        session.get_one(PartnerRow, incident.partner_id),
        session.get_one(ContactRow, incident.contact_id),
        *read_timeline(session, incident_id=incident_id, most=most),
        list_transcript(session, incident),
        session.scalar(held) is not None,
    )


def read_timeline(
    session: Session, *, incident_id: int, before: int | None = None, most: int | None = MOST_ENTRIES
) -> tuple[list[TimelineEntryRow], bool]:
    """Return at most the latest entries before an id, the oldest first, and whether there are earlier ones."""
    more = None if most is None else most + 1
    entries = list_timeline(session, incident_id=incident_id, internal=True, before=before, most=more)
    return entries[-most:] if most else entries, len(entries) == more


def name_actors(session: Session, entries: Sequence[TimelineEntryRow]) -> dict[int, str]:
    """Return, by the ids of entries, who did it: a contact's name as it is now, an agent's as it was then."""
    ids = {entry.actor for entry in entries if entry.author == PARTNER}
    contacts = session.execute(select(ContactRow.id, ContactRow.name).where(ContactRow.id.in_(ids)))
    names = {(PARTNER, id_): name for id_, name in contacts}
    return {entry.id: names.get((entry.author, entry.actor), entry.actor) for entry in entries}


def list_transcript(session: Session, incident: IncidentRow) -> list[MessageRow]:
    """Return what was said in the incident's conversation since it began, masked, at most the latest messages."""
    if incident.conversation_id is None:
        return []
    query = (
        select(MessageRow)
        .options(load_only(*SHOWN))
        .where(
            MessageRow.conversation_id == incident.conversation_id, MessageRow.number >= (incident.first_number or 0)
        )
    )
    return list(session.scalars(query.order_by(MessageRow.number.desc()).limit(MOST_MESSAGES)))[::-1]
