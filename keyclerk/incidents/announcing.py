"""Announcing: what happens to an incident goes into the outbox, in the same transaction."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.incidents.numbers import format_number
from keyclerk.incidents.timeline import AGENT, PARTNER
from keyclerk.life_cycle import Deed
from keyclerk.store.tables import ConversationRow, IncidentRow, OutboxRow, TimelineEntryRow

TOPICS = {
    Deed.OPENED: "incident.opened",
    Deed.TAKEN: "incident.taken",
    Deed.ANSWERED: "incident.answered",
    Deed.ASKED: "incident.waiting",
    Deed.COMMENTED: "incident.commented",
    Deed.SOLVED: "incident.solved",
    Deed.CLOSED: "incident.closed",
    Deed.WITHDRAWN: "incident.withdrawn",
    Deed.REOPENED: "incident.reopened",
    Deed.HANDED_OVER: "incident.handed_over",
    Deed.GIVEN_BACK: "incident.given_back",
    Deed.ASSIGNED: "incident.assigned",
    Deed.RATED: "incident.rated",
    Deed.PAUSED: "incident.waiting",
    Deed.RESUMED: "incident.resumed",
    Deed.MERGED: "incident.merged",
}
"""What others hear of; notes, and which duplicates there are, are for agents alone."""

NEWS = {
    Deed.TAKEN: "utter_news_taken",
    Deed.ANSWERED: "utter_news_answered",
    Deed.ASKED: "utter_news_asked",
    Deed.COMMENTED: "utter_news_commented",
    Deed.SOLVED: "utter_news_solved",
    Deed.CLOSED: "utter_news_closed",
    Deed.WITHDRAWN: "utter_news_withdrawn",
    Deed.REOPENED: "utter_news_reopened",
    Deed.HANDED_OVER: "utter_news_handed_over",
    Deed.GIVEN_BACK: "utter_given_back",
    Deed.MERGED: "utter_news_merged",
}
"""What the opener is told in the conversation, unless they did it themselves."""


def announce(session: Session, incident: IncidentRow, entry: TimelineEntryRow, *, now: datetime) -> None:
    """Write into the outbox what an entry of the timeline means for others: every webhook, and the opener."""
    deed = Deed(entry.deed)
    topic = TOPICS.get(deed)
    if topic is None:
        return
    _add(session, incident, channel="webhook", target="*", topic=topic, payload=_describe(incident, entry), now=now)
    conversation = _find_conversation(session, incident)
    is_opener = entry.author == PARTNER and entry.actor == incident.contact_id
    if deed not in NEWS or conversation is None or is_opener or _is_told_already(session, entry):
        return
    is_agent = entry.author == AGENT
    values = {
        "number": format_number(incident.id),
        "state": {"text": f"state_{incident.state}"},
        "agent": entry.actor if is_agent else "",
        "text": entry.text or "none",
        "entry": entry.id,
        "held": "yes" if conversation.held_by == "agent" and conversation.incident_id == incident.id else "no",
    }
    if deed is Deed.MERGED:
        values["into"] = format_number(incident.merged_into or incident.id)
    # What an agent says is the agent's; what becomes of the incident is the bot's to tell.
    author = "agent" if is_agent and deed in (Deed.ANSWERED, Deed.ASKED) else "bot"
    payload = {"response": NEWS[deed], "values": values, "author": author}
    _add(session, incident, channel="conversation", target=conversation.id, topic=topic, payload=payload, now=now)


def _is_told_already(session: Session, entry: TimelineEntryRow) -> bool:
    """Return whether the opener hears it by what came just before: an agent who takes over has taken the incident."""
    if entry.deed != Deed.TAKEN:
        return False
    earlier = select(TimelineEntryRow).where(
        TimelineEntryRow.incident_id == entry.incident_id, TimelineEntryRow.id < entry.id
    )
    last = session.scalar(earlier.order_by(TimelineEntryRow.id.desc()).limit(1))
    return last is not None and (last.deed, last.author, last.actor) == (Deed.HANDED_OVER, AGENT, entry.actor)


def _find_conversation(session: Session, incident: IncidentRow) -> ConversationRow | None:
    """Return where the opener hears of an incident: the conversation that agents hold for it, or that it came from."""
    held = session.scalar(
        select(ConversationRow).where(
            ConversationRow.incident_id == incident.id, ConversationRow.contact_id == incident.contact_id
        )
    )
    return held or session.get(ConversationRow, incident.conversation_id or "")


def _describe(incident: IncidentRow, entry: TimelineEntryRow) -> dict[str, Any]:
    """Return what a ticket system needs to follow an incident; times are ISO 8601 in UTC."""
    times = ("opened_at", "taken_at", "responded_at", "ended_at", "waiting_since", "response_due_at", "solution_due_at")
    names = ("state", "severity", "owner", "language", "product", "suffix", "error_code", "computer", "description")
    return {
        "number": format_number(incident.id),
        "partner": incident.partner_id,
        "contact": incident.contact_id,
        **{name: getattr(incident, name) for name in (*names, "impact", "intent", "confidence", "version", "reason")},
        "merged_into": incident.merged_into and format_number(incident.merged_into),
        **{name: moment and moment.isoformat() for name in times for moment in [getattr(incident, name)]},
        "entry": {
            "id": entry.id,
            "at": entry.at.isoformat(),
            "deed": entry.deed,
            "author": entry.author,
            "actor": entry.actor,
            "text": entry.text,
        },
    }


def _add(
    session: Session,
    incident: IncidentRow,
    *,
    channel: str,
    target: str,
    topic: str,
    payload: dict[str, Any],
    now: datetime,
) -> None:
    row = OutboxRow(
        channel=channel,
        target=target,
        topic=topic,
        incident_id=incident.id,
        payload=payload,
        created_at=now,
        due_at=now,
        state="waiting",
        attempts=0,
    )
    session.add(row)
