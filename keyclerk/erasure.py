"""Erasure: a contact is made unrecognisable everywhere, while counts, incidents and the audit trail stay."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import case, delete, func, literal, null, or_, select, update
from sqlalchemy.orm import Session

from keyclerk.audit import note_audit
from keyclerk.conversations import BOT, OPEN, State
from keyclerk.errors import KeyclerkError, UnknownContactError
from keyclerk.life_cycle import UNDER_WAY
from keyclerk.mentions import redact_mentions
from keyclerk.redaction import Redaction
from keyclerk.store.tables import (
    ContactRow,
    ConversationRow,
    FeedbackRow,
    ImportChangeRow,
    IncidentRow,
    MessageRow,
    OfferRow,
    OutboxRow,
    TimelineEntryRow,
    UtcDateTime,
)

ERASED = "CONTACT_ERASED"


class ContactErasedError(KeyclerkError):
    """The contact was erased before."""

    code: ClassVar[str] = "CONTACT_ERASED_BEFORE"


@dataclass(frozen=True)
class Erasure:
    """What an erasure left: the contact's new id, whose conversations Rasa has to forget, and what to take elsewhere.

    `conversations` are those of the contact, `others` those of the same partner.
    """

    contact_id: str
    partner_id: str
    conversations: Sequence[str]
    others: Sequence[str]
    messages: int
    incidents: int
    redaction: Redaction


def erase_contact(
    session: Session, *, contact_id: str, actor: str, reason: str, now: datetime, entered_by: str | None = None
) -> Erasure:
    """Make a contact unrecognisable in all records but the audit trail, and return what Rasa has to forget.

    The contact stays, without a name and under an id of no meaning. Where the `actor` is who asked for it, `entered_by`
    is who typed it in; where one of them or the reason names the contact, the audit trail does not. Raises
    UnknownContactError and ContactErasedError.
    """
    contact = session.get(ContactRow, contact_id, with_for_update=True)
    if contact is None:
        raise UnknownContactError(contact=contact_id)
    if contact.erased_at is not None:
        raise ContactErasedError(contact=contact_id)
    partner_id, new_id = contact.partner_id, f"erased-{secrets.token_hex(8)}"
    conversations = _find_conversations(session, ConversationRow.contact_id == contact_id)
    incidents = session.scalars(select(IncidentRow.id).where(IncidentRow.contact_id == contact_id)).all()
    names = (contact.name, contact.email, contact.teams_user)
    redaction = Redaction(id_=contact_id, new_id=new_id, names=names, sentences=_read_texts(session, contact_id))
    session.add(ContactRow(id=new_id, partner_id=partner_id, name="", roles=[], erased_at=now))
    session.flush()
    messages = _empty_conversations(session, conversations, new_id)
    _empty_incidents(session, contact_id, new_id, now=now)
    _empty_outbox(session, contact_id, new_id, conversations=conversations, incidents=incidents, now=now)
    _empty_changes(session, contact_id, new_id)
    session.delete(contact)
    session.flush()
    others = _find_conversations(
        session, (ConversationRow.partner_id == partner_id) & (ConversationRow.contact_id != new_id)
    )
    redact_mentions(session, partner_id=partner_id, redaction=redaction)
    note_audit(
        session,
        at=now,
        actor=redaction.redact(actor),
        action=ERASED,
        subject=f"contact:{new_id}",
        partner_id=partner_id,
        reason=redaction.redact(reason),
        details={
            "conversations": len(conversations),
            "messages": messages,
            "incidents": len(incidents),
            **({"entered_by": entered_by} if entered_by else {}),
        },
    )
    return Erasure(new_id, partner_id, conversations, others, messages, len(incidents), redaction)


def list_erased_conversations(session: Session) -> Sequence[str]:
    """Return the conversations of all who were erased: what was still under way then may have come to Rasa later."""
    erased = select(ContactRow.id).where(ContactRow.erased_at.is_not(None))
    return _find_conversations(session, ConversationRow.contact_id.in_(erased))


def _find_conversations(session: Session, condition: Any) -> Sequence[str]:
    return session.scalars(select(ConversationRow.id).where(condition).order_by(ConversationRow.id)).all()


def _read_texts(session: Session, contact_id: str) -> list[str | None]:
    """Return what the contact wrote in incidents."""
    written = select(IncidentRow.description, IncidentRow.impact).where(IncidentRow.contact_id == contact_id)
    said = select(TimelineEntryRow.text).where(*_is_by(contact_id))
    return [text for row in session.execute(written) for text in row] + list(session.scalars(said))


def _is_by(contact_id: str) -> list[Any]:
    return [TimelineEntryRow.author == "partner", TimelineEntryRow.actor == contact_id]


def _empty_conversations(session: Session, ids: Sequence[str], new_id: str) -> int:
    """Leave of conversations that they were; what waits for an answer gets none."""
    conversation, message = ConversationRow, MessageRow
    released = {"held_by": BOT, "incident_id": None, "held_number": None}
    session.execute(
        update(conversation)
        .where(conversation.id.in_(ids))
        .values(contact_id=new_id, subject=literal(f"{new_id}:") + conversation.id, **released)
    )
    emptied = dict.fromkeys(
        ("external_id", "digest", "hint", "choice", "values", "buttons", "card", "understanding", "feedback"), null()
    )
    state = case((message.state.in_(OPEN), State.FAILED), else_=message.state)
    result: Any = session.execute(
        update(message).where(message.conversation_id.in_(ids)).values(text="", state=state, **emptied)
    )
    session.execute(delete(OfferRow).where(OfferRow.conversation_id.in_(ids)))
    session.execute(update(FeedbackRow).where(FeedbackRow.conversation_id.in_(ids)).values(text=""))
    return int(result.rowcount)


def _empty_incidents(session: Session, contact_id: str, new_id: str, *, now: datetime) -> None:
    """Take out of incidents what the contact wrote; in the timelines of those under way stands why."""
    incident, entry = IncidentRow, TimelineEntryRow
    session.execute(
        update(entry).where(*_is_by(contact_id)).values(actor=new_id, text=case((entry.text.is_(None), None), else_=""))
    )
    for row in session.scalars(select(incident).where(incident.contact_id == contact_id).with_for_update()):
        row.contact_id, row.description = new_id, ""
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


def _empty_outbox(
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


def _empty_changes(session: Session, contact_id: str, new_id: str) -> None:
    """Let imports of the contact be undone as before: there is nothing to be put back any more."""
    change = ImportChangeRow
    theirs = select(change).where(
        change.record == ContactRow.__tablename__, change.identity == json.dumps({"id": contact_id}, sort_keys=True)
    )
    for row in session.scalars(theirs):
        row.identity, row.after = json.dumps({"id": new_id}, sort_keys=True), {}
        row.before = None if row.before is None else {}
    session.flush()
