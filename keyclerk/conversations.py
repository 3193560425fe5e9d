"""Conversations: messages stored once and in order, and their replies."""

import hashlib
import json
import uuid
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from keyclerk.answers import Answer, is_question
from keyclerk.errors import KeyclerkError
from keyclerk.offers import FEEDBACK, find_offer, offer_buttons, offer_card
from keyclerk.outbox import Channel
from keyclerk.silence import note_return
from keyclerk.store.tables import ConversationRow, MessageRow, OutboxRow
from keyclerk.tokens import keep_bearer

PARTNER, BOT, AGENT = "partner", "bot", "agent"
TEAMS = "teams"
"""The channel of conversations in Microsoft Teams."""


class State(StrEnum):
    """How far a partner's message has come."""

    RECEIVED = "received"
    SENT = "sent"
    ANSWERED = "answered"
    FAILED = "failed"


OPEN = (State.RECEIVED, State.SENT)
# Told in so many words: with parameters, SQLite does not see that the index of open messages serves.
IS_OPEN = MessageRow.state.in_(bindparam("open", OPEN, expanding=True, literal_execute=True))


class DifferentContentError(KeyclerkError):
    """A message came again under the same id with other content."""

    code = "DIFFERENT_CONTENT"


class UnknownConversationError(KeyclerkError):
    """No conversation has this id."""

    code = "UNKNOWN_CONVERSATION"


@dataclass(frozen=True)
class Choice:
    """A button that was pressed, or a card that was sent with its inputs, by the reference that was offered."""

    reference: str
    inputs: dict[str, Any] | None = None


@dataclass(frozen=True)
class Inbound:
    """What came in by a channel: who, its id there, and a text or a choice; masked, and never a product key."""

    channel: str
    subject: str
    contact_id: str | None
    partner_id: str | None
    external_id: str
    text: str
    choice: Choice | None = None
    hint: str | None = None


def take_conversation(session: Session, inbound: Inbound, *, now: datetime) -> ConversationRow:
    """Return the conversation of this contact or visitor, locked, and begun if need be; raises InvalidTokenError."""
    keep_bearer(session, contact_id=inbound.contact_id, partner_id=inbound.partner_id)
    query = (
        select(ConversationRow)
        .where(ConversationRow.channel == inbound.channel, ConversationRow.subject == inbound.subject)
        .with_for_update()
    )
    conversation = session.scalar(query)
    if conversation is not None:
        return conversation
    try:
        with session.begin_nested():
            return _begin_conversation(session, inbound, now=now)
    except IntegrityError:
        # Another process began it meanwhile.
        return session.scalars(query).one()


def accept_message(session: Session, inbound: Inbound, *, now: datetime) -> MessageRow:
    """Store a message once; the same again gives the one that is there.

    Whether an answer helped is told beside the conversation: it neither resumes it nor starts it anew.
    Raises DifferentContentError when its id is there with other content, and InvalidTokenError as `take_conversation`.
    """
    conversation = take_conversation(session, inbound, now=now)
    digest = _digest(inbound)
    known = session.scalar(
        select(MessageRow).where(
            MessageRow.conversation_id == conversation.id, MessageRow.external_id == inbound.external_id
        )
    )
    if known is not None:
        if known.digest != digest:
            raise DifferentContentError(id=inbound.external_id)
        return known
    choice = inbound.choice
    offer = find_offer(session, conversation_id=conversation.id, reference=choice.reference) if choice else None
    message = add_message(
        session,
        conversation,
        author=PARTNER,
        created_at=now,
        text=offer.title if offer else inbound.text,
        external_id=inbound.external_id,
        digest=digest,
        state=State.RECEIVED,
        choice={"reference": choice.reference, "inputs": choice.inputs} if choice else None,
        hint=inbound.hint,
    )
    if not offer or offer.intent != FEEDBACK:
        note_return(session, conversation, message, now=now)
    session.flush()
    return message


def lock_conversation(session: Session, *, conversation_id: str) -> ConversationRow:
    """Return a conversation as it stands now, locked; raises UnknownConversationError."""
    query = select(ConversationRow).where(ConversationRow.id == conversation_id).with_for_update()
    conversation = session.scalar(query.execution_options(populate_existing=True))
    if conversation is None:
        raise UnknownConversationError(conversation=conversation_id)
    return conversation


def keep_reply(
    session: Session,
    message: MessageRow,
    *,
    response: str,
    values: dict[str, Any],
    answer: Answer,
    now: datetime,
    keeps_language: bool = False,
    withheld: bool = False,
) -> MessageRow:
    """Store a reply to a partner's message, with a reference for each of its buttons.

    The conversation goes on in the reply's language, unless `keeps_language`: a sentence of the intake's own is said in
    a language that nobody recognised. What is `withheld` offers and changes nothing.
    """
    conversation = lock_conversation(session, conversation_id=message.conversation_id)
    reply = add_message(
        session,
        conversation,
        author=BOT,
        created_at=now,
        text=answer.text,
        language=answer.language,
        answers=message.number,
        response=response,
        values=values,
        withheld=withheld,
    )
    if withheld:
        session.flush()
        return reply
    reply.buttons = offer_buttons(session, reply, answer.buttons)
    reply.card, reply.beside_card = answer.card and offer_card(session, reply, answer.card), answer.beside_card
    if is_question(response):
        conversation.question_number = message.number
    if not keeps_language:
        conversation.language = answer.language
    session.flush()
    return reply


def _begin_conversation(session: Session, inbound: Inbound, *, now: datetime) -> ConversationRow:
    conversation = ConversationRow(
        id=str(uuid.uuid4()),
        channel=inbound.channel,
        subject=inbound.subject,
        partner_id=inbound.partner_id,
        contact_id=inbound.contact_id,
        held_by=BOT,
        last_number=0,
        turns=0,
        question_number=0,
        created_at=now,
    )
    session.add(conversation)
    session.flush()
    return conversation


def add_message(session: Session, conversation: ConversationRow, **columns: Any) -> MessageRow:
    """Add a message with the next number to a conversation, which the caller has locked.

    What is said to somebody in Teams leaves by the outbox, in the same transaction.
    """
    conversation.last_number += 1
    message = MessageRow(conversation_id=conversation.id, number=conversation.last_number, **columns)
    session.add(message)
    if conversation.channel == TEAMS and message.author != PARTNER and not message.withheld:
        _send_to_teams(session, message)
    return message


def _send_to_teams(session: Session, message: MessageRow) -> None:
    entry = OutboxRow(
        channel=Channel.TEAMS,
        target=message.conversation_id,
        topic="message",
        incident_id=message.incident_id,
        payload={"number": message.number},
        created_at=message.created_at,
        due_at=message.created_at,
        state="waiting",
        attempts=0,
    )
    session.add(entry)


def _digest(inbound: Inbound) -> str:
    choice = inbound.choice
    content = [inbound.text, choice.reference if choice else None, choice.inputs if choice else None]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
