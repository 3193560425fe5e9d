"""Emptying: what an erased contact wrote and received is taken out of the records, one kind of record at a time."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, delete, func, literal, null, or_, select, update
from sqlalchemy.orm import Session

from keyclerk.conversations import BOT, OPEN, State
from keyclerk.life_cycle import UNDER_WAY
from keyclerk.redaction import Redaction
from keyclerk.store.tables import (
    ContactRow,
    ConversationRow,
    FeedbackRow,
    ImportChangeRow,
    IncidentRow,
    MarkRow,
    MessageRow,
    OfferRow,
    OutboxRow,
    TeamsReferenceRow,
    TimelineEntryRow,
    UtcDateTime,
)
from keyclerk.store.words import mark_words

ERASED = "CONTACT_ERASED"
"""The deed in timelines, and the action in the audit trail."""


def is_by(contact: ContactRow) -> list[ColumnElement[bool]]:
    """Return the conditions of the entries of timelines that a contact wrote."""
    entry, incidents = TimelineEntryRow, select(IncidentRow.id).where(IncidentRow.partner_id == contact.partner_id)
    return [entry.author == "partner", entry.actor == contact.id, entry.incident_id.in_(incidents)]


def empty_conversations(session: Session, ids: Sequence[str], new_id: str) -> int:
    """Leave of conversations that they were; what waits for an answer gets none."""
    conversation, message = ConversationRow, MessageRow
    released = {"held_by": BOT, "incident_id": None, "held_number": None}
    session.execute(
        update(conversation)
        .where(conversation.id.in_(ids))
        .values(contact_id=new_id, subject=literal(f"{new_id}:") + conversation.id, **released)
    )
    emptied = dict.fromkeys(
        (
            *("external_id", "digest", "hint", "choice", "values"),
            *("beside_card", "buttons", "card", "understanding", "feedback"),
        ),
        null(),
    )
    state = case((message.state.in_(OPEN), State.FAILED), else_=message.state)
    result: Any = session.execute(
        update(message).where(message.conversation_id.in_(ids)).values(text="", state=state, **emptied)
    )
    marked = select(message.id).where(message.conversation_id.in_(ids))
    session.execute(delete(MarkRow).where(MarkRow.message_id.in_(marked)))
    session.execute(delete(OfferRow).where(OfferRow.conversation_id.in_(ids)))
    session.execute(delete(TeamsReferenceRow).where(TeamsReferenceRow.conversation_id.in_(ids)))
    session.execute(update(FeedbackRow).where(FeedbackRow.conversation_id.in_(ids)).values(text=""))
    return int(result.rowcount)


def empty_incidents(session: Session, contact: ContactRow, redaction: Redaction, new_id: str, *, now: datetime) -> None:
    """Take out of incidents what the contact wrote; in the timelines of those under way stands why."""
    incident, entry = IncidentRow, TimelineEntryRow
    theirs = select(incident).where(incident.contact_id == contact.id).order_by(incident.id)
    rows = session.scalars(theirs.with_for_update(key_share=True).execution_options(populate_existing=True)).all()
    spoken = session.scalars(select(entry.incident_id).where(*is_by(contact)).distinct()).all()
    mark_words(session, {*spoken, *(row.id for row in rows)}, erases=True)
    session.execute(
        update(entry).where(*is_by(contact)).values(actor=new_id, text=case((entry.text.is_(None), None), else_=""))
    )
    for row in rows:
        row.contact_id, row.description = new_id, ""
        row.computer = redaction.redact(row.computer)
        row.impact = None if row.impact is None else ""
        row.version += 1
        row.changed_at = now
        if row.state in UNDER_WAY:
            session.add(
                entry(
                    incident_id=row.id,
                    at=now,
                    author="keyclerk",
                    actor="keyclerk",
                    deed=ERASED,
                    state=row.state,
                    details={},
                    is_internal=True,
                )
            )
    session.flush()


def empty_outbox(
    session: Session,
    contact_id: str,
    new_id: str,
    *,
    conversations: Sequence[str],
    incidents: Sequence[int],
    now: datetime,
) -> None:
    """Let nothing more leave to the contact or about their incidents, and keep of what left only that it did."""
    outbox = OutboxRow
    is_theirs = or_(outbox.target.in_((contact_id, *conversations)), outbox.incident_id.in_(incidents))
    # First the locks: what is being handed to webhooks just now has its copies when they are given.
    session.execute(select(outbox.id).where(is_theirs).order_by(outbox.id).with_for_update())
    has_left = outbox.state == "delivered"
    session.execute(
        update(outbox)
        .where(is_theirs)
        .values(
            payload={},
            problem=None,
            target=case((outbox.target == contact_id, new_id), else_=outbox.target),
            state=case((has_left, outbox.state), else_="dropped"),
            ended_at=func.coalesce(outbox.ended_at, literal(now, UtcDateTime())),
        )
    )


def empty_changes(session: Session, contact_id: str, new_id: str) -> None:
    """Let imports of the contact be undone as before: there is nothing to be put back any more."""
    change = ImportChangeRow
    theirs = select(change).where(
        change.record == ContactRow.__tablename__, change.identity == json.dumps({"id": contact_id}, sort_keys=True)
    )
    for row in session.scalars(theirs):
        row.identity, row.after = json.dumps({"id": new_id}, sort_keys=True), {}
        row.before = None if row.before is None else {}
    session.flush()
