"""History: what is shown of a conversation, and how its partner begins it anew."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from keyclerk.conversations import AGENT
from keyclerk.store.tables import ConversationRow, MessageRow


@dataclass(frozen=True)
class Page:
    """Messages in their order, and whether there are more before them."""

    messages: list[MessageRow]
    has_more: bool


def list_shown(session: Session, conversation: ConversationRow, *, after: int) -> list[MessageRow]:
    """Return what is shown of what was said after a number, in order."""
    query = select(MessageRow).where(*_is_shown(conversation), MessageRow.number > after)
    return list(session.scalars(query.order_by(MessageRow.number)))


def read_page(session: Session, conversation: ConversationRow, *, before: int | None, most: int) -> Page:
    """Return the newest messages that are shown, before a number if one is given, and at most so many."""
    query = select(MessageRow).where(*_is_shown(conversation))
    if before is not None:
        query = query.where(MessageRow.number < before)
    newest = session.scalars(query.order_by(MessageRow.number.desc()).limit(most + 1)).all()
    return Page(list(reversed(newest[:most])), len(newest) > most)


def begin_anew(conversation: ConversationRow) -> bool:
    """Clear a conversation, which the caller has locked, from view, and have it start anew with its next message.

    What was said is kept, and the language stays. Returns False, and changes nothing, where agents hold it.
    """
    if conversation.held_by == AGENT:
        return False
    if conversation.last_number > conversation.cleared_number:
        conversation.cleared_number = conversation.last_number
        conversation.started_number = conversation.last_number + 1
    return True


def _is_shown(conversation: ConversationRow) -> list[ColumnElement[bool]]:
    """Return the conditions of what is shown: what was withheld is not, nor a late answer to what was cleared."""
    cleared = conversation.cleared_number
    return [
        MessageRow.conversation_id == conversation.id,
        MessageRow.number > cleared,
        or_(MessageRow.answers.is_(None), MessageRow.answers > cleared),
        ~MessageRow.withheld,
    ]
