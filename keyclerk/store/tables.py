"""The tables: everything in them belongs to exactly one partner, or to a visitor who has not signed in."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, ForeignKey, Index, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC: aware in Python, without offset in the database."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """The root of the tables, with names for every constraint so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON, list[Any]: JSON, list[str]: JSON}  # noqa: RUF012


class PartnerRow(Base):
    """The organisation that has the benefits."""

    __tablename__ = "partners"

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    name: Mapped[str]
    membership: Mapped[str | None]
    member_since: Mapped[date | None]
    member_until: Mapped[date | None]
    country: Mapped[str | None]
    time_zone: Mapped[str | None]
    incidents_used: Mapped[int] = mapped_column(default=0)
    counting_rule: Mapped[str] = mapped_column(default="hardware_aware")
    locale: Mapped[str | None]
    teams_tenant: Mapped[str | None] = mapped_column(unique=True)


class ContactRow(Base):
    """A person of a partner, with the roles that count."""

    __tablename__ = "contacts"

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"), index=True)
    name: Mapped[str]
    email: Mapped[str | None]
    roles: Mapped[list[str]]
    teams_user: Mapped[str | None]


class BenefitRow(Base):
    """A product and quantity that a partner is entitled to."""

    __tablename__ = "benefits"

    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"), primary_key=True)
    product: Mapped[str] = mapped_column(primary_key=True)
    quantity: Mapped[int]


class ProductKeyRow(Base):
    """A product key, by its suffix and fingerprint; the key itself is nowhere."""

    __tablename__ = "product_keys"
    __table_args__ = (Index(None, "partner_id", "suffix"), Index(None, "partner_id", "product"))

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"))
    product: Mapped[str]
    suffix: Mapped[str] = mapped_column(String(5))
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str | None]
    limit: Mapped[int | None]


class InstallationRow(Base):
    """An installation as it was reported, and what the counting made of it (outcome, rule, refusal)."""

    __tablename__ = "installations"
    __table_args__ = (
        UniqueConstraint("partner_id", "event_id"),
        Index(None, "product_key_id", "occurred_at", "event_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"))
    product_key_id: Mapped[int] = mapped_column(ForeignKey("product_keys.id"))
    event_id: Mapped[str]
    occurred_at: Mapped[datetime]
    computer: Mapped[str]
    hardware: Mapped[dict[str, Any]]
    verdict: Mapped[str | None]
    outcome: Mapped[str]
    rule: Mapped[str | None]
    refusal: Mapped[str | None]
    changed: Mapped[list[str]]
    disagreement: Mapped[str | None]


class ImportRow(Base):
    """A file that was imported; answers about records carry the time of the last one."""

    __tablename__ = "imports"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    rows: Mapped[int]
    actor: Mapped[str]
    imported_at: Mapped[datetime]


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
