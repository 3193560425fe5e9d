"""Conversations, messages, the buttons that were offered, and what people thought of the answers."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Double, ForeignKey, Index, String, Text, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base

_IS_OPEN = text("state IN ('received', 'sent')")
_IS_ANSWERED = text("turn IS NOT NULL AND state || '' = 'answered'")
_IS_LOST = text("understanding ->> 'band' = 'lost'")
_IS_UNSURE = text("understanding ->> 'band' IN ('unsure', 'lost')")


class ConversationRow(Base):
    """One contact, or one visitor, in one channel; messages are numbered within it.

    `held_by` is `bot` or `agent`; agents hold it for `incident_id`. The turn of the partner's message `held_number`
    handed it over: what the bot still says to this one message is delivered. It began (anew) with the message
    `started_number`, everything up to `read_number` was read, and the partner last wrote at `last_at`. What was said up
    to `cleared_number` is kept, and not shown any more: the partner began anew after it.
    """

    __tablename__ = "conversations"
    __table_args__ = (
        UniqueConstraint("channel", "subject"),
        Index(None, "partner_id"),
        Index(None, "contact_id"),
        Index(None, "incident_id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    channel: Mapped[str]
    subject: Mapped[str]
    partner_id: Mapped[str | None] = mapped_column(ForeignKey("partners.id"))
    contact_id: Mapped[str | None] = mapped_column(ForeignKey("contacts.id"))
    held_by: Mapped[str] = mapped_column(default="bot")
    incident_id: Mapped[int | None]
    held_number: Mapped[int | None]
    language: Mapped[str | None]
    last_number: Mapped[int] = mapped_column(default=0)
    turns: Mapped[int] = mapped_column(default=0)
    question_number: Mapped[int] = mapped_column(default=0)
    started_number: Mapped[int] = mapped_column(default=0, server_default="0")
    read_number: Mapped[int] = mapped_column(default=0, server_default="0")
    cleared_number: Mapped[int] = mapped_column(default=0, server_default="0")
    created_at: Mapped[datetime]
    last_at: Mapped[datetime | None]


class MessageRow(Base):
    """What was said in a conversation, by the partner (with a state of handling), the bot or an agent.

    `turn` counts those that went to Rasa; `resumes` names the text of where the conversation stood when its partner
    came back after a while. A message with a card has its text, and what is said `beside_card`. What is `withheld` was
    answered by the bot after an agent had taken over: it is kept, never delivered.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "number"),
        UniqueConstraint("conversation_id", "external_id"),
        Index(None, "state"),
        Index(None, "created_at"),
        Index("ix_messages_open", "conversation_id", "number", sqlite_where=_IS_OPEN, postgresql_where=_IS_OPEN),
        Index(
            "ix_messages_answered",
            *("created_at", "conversation_id", "turn", "state"),
            sqlite_where=_IS_ANSWERED,
            postgresql_where=_IS_ANSWERED,
        ),
        Index(
            "ix_messages_lost",
            *("created_at", "conversation_id", "state"),
            sqlite_where=_IS_LOST,
            postgresql_where=_IS_LOST,
        ),
        Index("ix_messages_unsure", "id", sqlite_where=_IS_UNSURE, postgresql_where=_IS_UNSURE),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    number: Mapped[int]
    author: Mapped[str]
    created_at: Mapped[datetime]
    text: Mapped[str] = mapped_column(Text)
    beside_card: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str | None]
    external_id: Mapped[str | None]
    digest: Mapped[str | None]
    state: Mapped[str | None]
    choice: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    hint: Mapped[str | None]
    turn: Mapped[int | None]
    resumes: Mapped[str | None]
    answers: Mapped[int | None]
    response: Mapped[str | None]
    values: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    buttons: Mapped[list[Any] | None] = mapped_column(JSON)
    card: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    understanding: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    feedback: Mapped[list[Any] | None] = mapped_column(JSON)
    incident_id: Mapped[int | None]
    withheld: Mapped[bool] = mapped_column(default=False, server_default=false())


class OfferRow(Base):
    """A button that was offered: what its opaque reference stands for, and with which message it was offered."""

    __tablename__ = "offers"

    reference: Mapped[str] = mapped_column(String(32), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    number: Mapped[int]
    title: Mapped[str]
    intent: Mapped[str]
    entities: Mapped[list[Any]]


class FeedbackRow(Base):
    """Whether an answer helped, and if not, why; with the masked message that it answered and what was understood."""

    __tablename__ = "feedback"
    __table_args__ = (UniqueConstraint("conversation_id", "number"), Index(None, "at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    number: Mapped[int]
    at: Mapped[datetime]
    helped: Mapped[bool]
    reason: Mapped[str | None]
    response: Mapped[str]
    intent: Mapped[str | None]
    confidence: Mapped[float | None] = mapped_column(Double)
    language: Mapped[str | None]
    text: Mapped[str] = mapped_column(Text)
