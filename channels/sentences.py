"""Sentences of the intake's own, and the messages that still wait for an answer."""

from datetime import datetime
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from keyclerk.answers import choose_language, render
from keyclerk.conversations import IS_OPEN, State, keep_reply
from keyclerk.store.tables import ConversationRow, MessageRow


def keep_sentence(
    session: Session,
    message: MessageRow,
    response: str,
    values: dict[str, Any] | None = None,
    *,
    now: datetime,
    language: str | None = None,
) -> MessageRow:
    """Store a reply in a language, or else the conversation's, which stays what it is."""
    conversation = session.get_one(ConversationRow, message.conversation_id)
    answer = render(response, values or {}, choose_language(language, conversation.language, message.hint))
    return keep_reply(
        session, message, response=response, values=values or {}, answer=answer, now=now, keeps_language=True
    )


def list_waiting(session: Session, conversation: ConversationRow, *states: State) -> list[MessageRow]:
    """Return the messages of a conversation that wait in one of these states, in order."""
    query = select(MessageRow).where(MessageRow.conversation_id == conversation.id, IS_OPEN)
    return [row for row in session.scalars(query.order_by(MessageRow.number)) if row.state in states]


def list_unexcused(session: Session, conversation: ConversationRow) -> list[MessageRow]:
    """Return the messages of a conversation that wait, and to which nothing was said yet, in order."""
    reply = aliased(MessageRow)
    is_said = exists().where(
        reply.conversation_id == MessageRow.conversation_id,
        reply.number > MessageRow.number,
        reply.answers == MessageRow.number,
        ~reply.withheld,
    )
    query = select(MessageRow).where(MessageRow.conversation_id == conversation.id, IS_OPEN, ~is_said)
    return list(session.scalars(query.order_by(MessageRow.number)))
