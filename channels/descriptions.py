"""Descriptions: a message, and the state of a conversation, as the web chat tells of them."""

from typing import Any

from keyclerk.conversations import AGENT, PARTNER
from keyclerk.store.tables import ConversationRow, MessageRow


def describe_message(message: MessageRow) -> dict[str, Any]:
    """Return a message as events and history show it."""
    return {
        "number": message.number,
        "author": message.author,
        "agent": (message.values or {}).get("agent") if message.author == AGENT else None,
        "id": message.external_id,
        "answers": message.answers,
        "held": message.author == PARTNER and message.incident_id is not None,
        "text": message.text,
        "language": message.language,
        "buttons": message.buttons or [],
        "card": message.card,
        "beside_card": message.beside_card,
        "feedback": message.feedback or [],
        "created_at": message.created_at.isoformat(),
    }


def describe_state(conversation: ConversationRow) -> dict[str, Any]:
    """Return how a conversation stands: its language, who holds it, and up to where it was read, cleared and said."""
    return {
        "conversation": conversation.id,
        "language": conversation.language,
        "held": conversation.held_by == AGENT,
        "read": conversation.read_number,
        "cleared": conversation.cleared_number,
        "last": conversation.last_number,
    }
