"""Support agents, their sessions and macros, and what they marked as the right intent of a message."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base


class AgentRow(Base):
    """A support agent, by the id that the provider knows them by; `partner_ids` are the only partners they work for.

    The name is what partners and timelines show of them, so that no two have the same.
    """

    __tablename__ = "agents"

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    partner_ids: Mapped[list[Any] | None]
    time_zone: Mapped[str]
    added_at: Mapped[datetime]
    added_by: Mapped[str]
    disabled_at: Mapped[datetime | None]


class AgentSessionRow(Base):
    """An agent who is signed in to the console, with the roles and the ID token that the provider gave then."""

    __tablename__ = "agent_sessions"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    agent_id: Mapped[str] = mapped_column(ForeignKey("agents.id"))
    roles: Mapped[list[str]]
    began_at: Mapped[datetime]
    id_token: Mapped[str | None] = mapped_column(Text)


class MacroRow(Base):
    """An answer that leads keep: its text by language, with places for values, the state it leads to, who has it then.

    `state` is None where it stays as it is; `owner` is `me`, an agent's id, or None where it stays theirs.
    """

    __tablename__ = "macros"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    texts: Mapped[dict[str, Any]]
    state: Mapped[str | None]
    owner: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[datetime]
    changed_by: Mapped[str]


class MarkRow(Base):
    """The intent that an agent says a message of a partner has; the newest mark of a message holds."""

    __tablename__ = "marks"

    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), primary_key=True)
    intent: Mapped[str]
    text: Mapped[str]
    language: Mapped[str]
    marked_at: Mapped[datetime]
    marked_by: Mapped[str]
