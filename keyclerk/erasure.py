"""Erasure: a contact is made unrecognisable everywhere, while counts, incidents and the audit trail stay."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from keyclerk.access import ERASED_PREFIX
from keyclerk.audit import note_audit
from keyclerk.emptying import ERASED, empty_changes, empty_conversations, empty_incidents, empty_outbox, is_by
from keyclerk.errors import KeyclerkError, UnknownContactError
from keyclerk.mentions import Mentions, find_mentions, redact_mentions
from keyclerk.redaction import Redaction
from keyclerk.store.tables import (
    ContactRow,
    ConversationRow,
    IncidentRow,
    TimelineEntryRow,
)


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


@dataclass(frozen=True)
class Search:
    """What was found of a contact before the erasure, while others could write."""

    redaction: Redaction
    mentions: Mentions
    others: Sequence[str]


def search_contact(session: Session, *, contact_id: str) -> Search:
    """Look for a contact in all that their partner has, which takes its time; raises as `erase_contact`."""
    contact = _get_contact(session, contact_id)
    redaction = _redact_contact(session, contact, new_id=ERASED_PREFIX)
    mentions = find_mentions(session, partner_id=contact.partner_id, redaction=redaction)
    return Search(redaction, mentions, _find_others(session, contact.partner_id, contact_id))


def erase_contact(
    session: Session,
    *,
    contact_id: str,
    actor: str,
    reason: str,
    now: datetime,
    entered_by: str | None = None,
    search: Search | None = None,
) -> Erasure:
    """Make a contact unrecognisable in all records but the audit trail, and return what Rasa has to forget.

    The contact stays, without a name and under an id of no meaning. Where the `actor` is who asked for it, `entered_by`
    is who typed it in; where one of them or the reason names the contact, the audit trail does not. After a `search`
    only what was found and what came since is looked at, and others wait for a moment only. Raises UnknownContactError
    and ContactErasedError.
    """
    contact = _get_contact(session, contact_id, is_locked=True)
    if search is None:
        search = search_contact(session, contact_id=contact_id)
    partner_id, new_id = contact.partner_id, f"{ERASED_PREFIX}{secrets.token_hex(8)}"
    conversations = _find_conversations(session, ConversationRow.contact_id == contact_id, is_locked=True)
    incidents = session.scalars(select(IncidentRow.id).where(IncidentRow.contact_id == contact_id)).all()
    session.add(ContactRow(id=new_id, partner_id=partner_id, name="", roles=[], erased_at=now))
    session.flush()
    messages = empty_conversations(session, conversations, new_id)
    # Whoever writes in these conversations has been waited for, or waits.
    redaction = _redact_contact(session, contact, new_id=new_id)
    empty_incidents(session, contact, redaction, new_id, now=now)
    empty_outbox(session, contact_id, new_id, conversations=conversations, incidents=incidents, now=now)
    empty_changes(session, contact_id, new_id)
    session.delete(contact)
    session.flush()
    others = _find_others(session, partner_id, new_id)
    redact_mentions(session, partner_id=partner_id, redaction=redaction, mentions=search.mentions)
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


def _find_conversations(session: Session, condition: Any, *, is_locked: bool = False) -> Sequence[str]:
    query = select(ConversationRow.id).where(condition).order_by(ConversationRow.id)
    return session.scalars(query.with_for_update() if is_locked else query).all()


def _find_others(session: Session, partner_id: str, contact_id: str) -> Sequence[str]:
    """Return the conversations of a partner's other contacts."""
    is_other = ConversationRow.contact_id != contact_id
    return _find_conversations(session, and_(ConversationRow.partner_id == partner_id, is_other))


def _get_contact(session: Session, contact_id: str, *, is_locked: bool = False) -> ContactRow:
    contact = session.get(ContactRow, contact_id, with_for_update=is_locked or None)
    if contact is None:
        raise UnknownContactError(contact=contact_id)
    if contact.erased_at is not None:
        raise ContactErasedError(contact=contact_id)
    return contact


def _redact_contact(session: Session, contact: ContactRow, *, new_id: str) -> Redaction:
    """Return how the contact is taken out of texts: by name, and by what they wrote in incidents."""
    written = select(IncidentRow.description, IncidentRow.impact).where(IncidentRow.contact_id == contact.id)
    said = session.execute(select(TimelineEntryRow.id, TimelineEntryRow.text).where(*is_by(contact))).all()
    return Redaction(
        id_=contact.id,
        new_id=new_id,
        names=(contact.name, contact.email, contact.teams_user),
        sentences=[*(text for row in session.execute(written) for text in row), *(text for _, text in said)],
        entries=[id_ for id_, _ in said],
    )
