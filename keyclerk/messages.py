"""Messages: what was said in a conversation, what of it waits, and what was answered to it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.conversations import IS_OPEN
from keyclerk.store.tables import MessageRow


def list_open_conversations(session: Session) -> list[str]:
    """Return the conversations that have a message which was not answered yet."""
    return list(session.scalars(select(MessageRow.conversation_id).where(IS_OPEN).distinct()))


def find_next_message(session: Session, *, conversation_id: str) -> MessageRow | None:
    """Return the first message of a conversation that was not answered yet."""
    return session.scalar(
        select(MessageRow)
        .where(MessageRow.conversation_id == conversation_id, IS_OPEN)
        .order_by(MessageRow.number)
        .limit(1)
    )


def list_messages(
    session: Session, *, conversation_id: str, after: int, with_withheld: bool = False
) -> list[MessageRow]:
    """Return what was said in a conversation after a number; what was withheld is for agents alone."""
    query = select(MessageRow).where(MessageRow.conversation_id == conversation_id, MessageRow.number > after)
    if not with_withheld:
        query = query.where(~MessageRow.withheld)
    return list(session.scalars(query.order_by(MessageRow.number)))


def list_replies(session: Session, *, conversation_id: str, number: int) -> list[MessageRow]:
    """Return the replies to a partner's message that were delivered."""
    return list(
        session.scalars(
            select(MessageRow)
            .where(
                MessageRow.conversation_id == conversation_id,
                MessageRow.number > number,
                MessageRow.answers == number,
                ~MessageRow.withheld,
            )
            .order_by(MessageRow.number)
        )
    )
