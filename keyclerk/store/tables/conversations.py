"""Incidents, conversations, messages, and the buttons that were offered."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base


class IncidentRow(Base):
    """A technical support incident; the same request of a conversation opens one only."""

    __tablename__ = "incidents"
    __table_args__ = (UniqueConstraint("conversation_id", "request_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"), index=True)
    contact_id: Mapped[str] = mapped_column(ForeignKey("contacts.id"))
    conversation_id: Mapped[str | None]
    request_id: Mapped[str | None]
    opened_at: Mapped[datetime]
    state: Mapped[str]
    severity: Mapped[str] = mapped_column(String(1))
    language: Mapped[str]
    product: Mapped[str | None]
    suffix: Mapped[str | None]
    error_code: Mapped[str | None]
    computer: Mapped[str | None]
    description: Mapped[str] = mapped_column(Text)


class ConversationRow(Base):
    """One contact, or one visitor, in one channel; messages are numbered within it."""

    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("channel", "subject"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    channel: Mapped[str]
    subject: Mapped[str]
    partner_id: Mapped[str | None] = mapped_column(ForeignKey("partners.id"))
    contact_id: Mapped[str | None] = mapped_column(ForeignKey("contacts.id"))
    held_by: Mapped[str] = mapped_column(default="bot")
    language: Mapped[str | None]
    last_number: Mapped[int] = mapped_column(default=0)
    turns: Mapped[int] = mapped_column(default=0)
    question_number: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]


class MessageRow(Base):
    """What was said in a conversation, by the partner (with a state of handling) or to the partner."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "number"),
        UniqueConstraint("conversation_id", "external_id"),
        Index(None, "state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    number: Mapped[int]
    author: Mapped[str]
    created_at: Mapped[datetime]
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str | None]
    external_id: Mapped[str | None]
    digest: Mapped[str | None]
    state: Mapped[str | None]
    choice: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    hint: Mapped[str | None]
    turn: Mapped[int | None]
    answers: Mapped[int | None]
    response: Mapped[str | None]
    values: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    buttons: Mapped[list[Any] | None] = mapped_column(JSON)
    card: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    understanding: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class OfferRow(Base):
    """A button that was offered: what its opaque reference stands for, and with which message it was offered."""

    __tablename__ = "offers"

    reference: Mapped[str] = mapped_column(String(32), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    number: Mapped[int]
    title: Mapped[str]
    intent: Mapped[str]
    entities: Mapped[list[Any]]
