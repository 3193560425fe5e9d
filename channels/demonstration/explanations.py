"""Explanations: what was understood of a message, and which rule, actions and records its replies rest on."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from channels.callers import CHANNEL
from channels.demonstration.rules import load_rules
from keyclerk.answers import RECORD_IDS
from keyclerk.conversations import PARTNER
from keyclerk.limits import LARGEST_ID
from keyclerk.messages import list_replies
from keyclerk.store.tables import ConversationRow, MessageRow
from keyclerk.tokens import Identity


def find_explanation(session: Session, *, identity: Identity, number: int) -> dict[str, Any] | None:
    """Return why a message of the caller's own conversation got its replies, or None where there is nothing to tell.

    The number is that of the partner's message or of one of its replies.
    """
    conversation_id = session.scalar(
        select(ConversationRow.id).where(
            ConversationRow.channel == CHANNEL, ConversationRow.subject == identity.subject
        )
    )
    message = conversation_id and _find_message(session, conversation_id, number)
    if message and message.author != PARTNER:
        message = _find_message(session, message.conversation_id, message.answers or 0)
    if not message or message.author != PARTNER or not message.understanding:
        return None
    replies = list_replies(session, conversation_id=message.conversation_id, number=message.number)
    return explain(message.understanding, replies)


def explain(understanding: dict[str, Any], replies: Sequence[MessageRow]) -> dict[str, Any]:
    """Return an explanation; where the message's language was not recognised, it is the one that was answered in."""
    intent, actions = understanding.get("intent"), understanding.get("actions") or []
    rule, action = load_rules().find(intent, actions)
    records = [record for reply in replies for record in (reply.values or {}).get(RECORD_IDS, ())]
    return {
        "language": understanding.get("language") or next((reply.language for reply in replies), None),
        "intent": intent,
        "confidence": understanding.get("confidence"),
        "band": understanding.get("band"),
        "entities": understanding.get("entities") or [],
        "rule": rule or understanding.get("form"),
        "action": action,
        "actions": actions,
        "records": list(dict.fromkeys(records)),
    }


def _find_message(session: Session, conversation_id: str, number: int) -> MessageRow | None:
    if not 0 < number <= LARGEST_ID:
        return None
    return session.scalar(
        select(MessageRow).where(MessageRow.conversation_id == conversation_id, MessageRow.number == number)
    )
