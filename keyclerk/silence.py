"""Silence: what it means for a conversation when its partner comes back after an hour, or after a day."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.store.tables import ConversationRow, MessageRow

RESUMED_AFTER = timedelta(hours=1)
ANEW_AFTER = timedelta(days=1)

ANSWERING_INTENTS = ("affirm", "deny", "inform")
_BESIDE = (
    "utter_button_expired",
    "utter_delayed",
    "utter_failed",
    "utter_feedback_kept",
    "utter_feedback_reason",
    "utter_feedback_thanks",
    "utter_given_back",
)
"""What is said beside the conversation with the bot, which goes on standing where it stood."""


def note_return(session: Session, conversation: ConversationRow, message: MessageRow, *, now: datetime) -> None:
    """Note that the partner writes, and what the silence before means.

    After a day the conversation starts anew with this message; after an hour it resumes where it stood.
    """
    rested = now - conversation.last_at if conversation.last_at else timedelta()
    conversation.last_at = now
    if rested >= ANEW_AFTER:
        conversation.started_number = max(_find_end(session, conversation, message), conversation.cleared_number) + 1
    elif rested >= RESUMED_AFTER:
        message.resumes = find_where(session, conversation)


def _find_end(session: Session, conversation: ConversationRow, message: MessageRow) -> int:
    """Return the number with which the talk before ends: what came by itself meanwhile is part of the new one."""
    end = session.scalar(
        select(MessageRow.number)
        .where(
            MessageRow.conversation_id == conversation.id,
            MessageRow.number < message.number,
            or_(MessageRow.author == "partner", MessageRow.answers.is_not(None)),
        )
        .order_by(MessageRow.number.desc())
        .limit(1)
    )
    return end or 0


def find_where(session: Session, conversation: ConversationRow) -> str | None:
    """Return the name of the text that says where a conversation stands, or None where nothing is being asked."""
    response = session.scalar(
        select(MessageRow.response)
        .where(
            MessageRow.conversation_id == conversation.id,
            MessageRow.number >= conversation.started_number,
            MessageRow.author == "bot",
            MessageRow.answers >= conversation.started_number,
            MessageRow.response.not_in(_BESIDE),
            ~MessageRow.withheld,
        )
        .order_by(MessageRow.number.desc())
        .limit(1)
    )
    where: str | None = load_catalog().responses.get(response or "", {}).get("stood")
    return where


def starts_anew(session: Session, conversation: ConversationRow) -> bool:
    """Return whether nothing was understood yet since the conversation started anew, so that Rasa has to as well."""
    if not conversation.started_number:
        return False
    understood = session.scalar(
        select(MessageRow.id)
        .where(
            MessageRow.conversation_id == conversation.id,
            MessageRow.number >= conversation.started_number,
            MessageRow.turn.is_not(None),
            MessageRow.state == "answered",
        )
        .limit(1)
    )
    return understood is None


def is_resumed(responses: Sequence[dict[str, Any]], understanding: dict[str, Any]) -> bool:
    """Return whether a turn goes on with what was asked before: its form still runs, or a bare answer was given."""
    return bool(responses) and (
        understanding.get("form") is not None or understanding.get("intent") in ANSWERING_INTENTS
    )
