"""News: messages that come to a conversation by themselves, and whether they were read."""

from datetime import datetime, timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from keyclerk.answers import choose_language, render
from keyclerk.catalog import load_catalog
from keyclerk.conversations import PARTNER, TEAMS, add_message, lock_conversation
from keyclerk.offers import offer_buttons, offer_card
from keyclerk.outbox import Channel, State, claim, mark_delivered, mark_dropped
from keyclerk.store.tables import ContactRow, ConversationRow, IncidentRow, MessageRow, OutboxRow

ERASED = "CONTACT_ERASED"
UNREAD_FOR = timedelta(minutes=10)
"""How long news stays unread before it is told by e-mail."""


def claim_news(session: Session, row: OutboxRow) -> OutboxRow | None:
    """Return an entry of the outbox, locked after its conversation, as everywhere; None when it waits no more.

    Raises UnknownConversationError.
    """
    lock_conversation(session, conversation_id=row.target)
    return claim(session, row.id)


def deliver_news(session: Session, row: OutboxRow, *, now: datetime) -> MessageRow | None:
    """Say an entry of the outbox, which the caller has claimed, in its conversation, and mark it as delivered.

    The conversation keeps its language and its standing question, unless the news is said to ask. A mail about the
    incident waits for the time that it may stay unread. To somebody who was erased nothing is said: the entry is
    dropped, and None returned. Raises UnknownConversationError, or AnswerError.
    """
    conversation = lock_conversation(session, conversation_id=row.target)
    contact = session.get(ContactRow, conversation.contact_id) if conversation.contact_id else None
    if contact and contact.erased_at is not None:
        mark_dropped(row, problem=ERASED, now=now)
        return None
    incident = session.get(IncidentRow, row.incident_id) if row.incident_id is not None else None
    language = choose_language(conversation.language, incident.language if incident else None)
    response, values = row.payload["response"], row.payload["values"]
    answer = render(response, values, language)
    message = add_message(
        session,
        conversation,
        author=row.payload["author"],
        created_at=now,
        text=answer.text,
        language=answer.language,
        response=response,
        values=values,
        incident_id=row.incident_id,
    )
    message.buttons = offer_buttons(session, message, answer.buttons)
    message.card, message.beside_card = answer.card and offer_card(session, message, answer.card), answer.beside_card
    if load_catalog().responses.get(response, {}).get("asks"):
        conversation.question_number = message.number
    mark_delivered(row, now=now)
    if incident and can_be_mailed(session, conversation):
        _schedule_mail(session, row, message, contact_id=conversation.contact_id, now=now)
    session.flush()
    return message


def mark_read(session: Session, *, conversation_id: str, number: int) -> None:
    """Keep that everything up to a message was read; raises UnknownConversationError."""
    conversation = lock_conversation(session, conversation_id=conversation_id)
    conversation.read_number = max(conversation.read_number, min(number, conversation.last_number))


def is_read(session: Session, conversation: ConversationRow, *, number: int) -> bool:
    """Return whether a message was read: it was said so, or the partner has written after it."""
    if conversation.read_number >= number:
        return True
    written = exists().where(
        MessageRow.conversation_id == conversation.id, MessageRow.number > number, MessageRow.author == PARTNER
    )
    return bool(session.scalar(select(written)))


def can_be_mailed(session: Session, conversation: ConversationRow) -> bool:
    """Return whether the person of a conversation has an address, and was not erased; Teams tells of news itself."""
    if conversation.channel == TEAMS:
        return False
    contact = session.get(ContactRow, conversation.contact_id) if conversation.contact_id else None
    return bool(contact and contact.email and contact.erased_at is None)


def _schedule_mail(
    session: Session, row: OutboxRow, message: MessageRow, *, contact_id: str | None, now: datetime
) -> None:
    mail = OutboxRow(
        channel=Channel.MAIL,
        target=contact_id,
        topic=row.topic,
        incident_id=row.incident_id,
        payload={"conversation": message.conversation_id, "number": message.number},
        created_at=now,
        due_at=now + UNREAD_FOR,
        state=State.WAITING,
        attempts=0,
    )
    session.add(mail)
