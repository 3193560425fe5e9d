"""Partners, their contacts and benefits."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base


class PartnerRow(Base):
    """The organisation that has the benefits; `incidents_used` elsewhere, as a file told at `incidents_used_at`."""

    __tablename__ = "partners"

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    name: Mapped[str]
    membership: Mapped[str | None]
    member_since: Mapped[date | None]
    member_until: Mapped[date | None]
    country: Mapped[str | None]
    time_zone: Mapped[str | None]
    incidents_used: Mapped[int] = mapped_column(default=0)
    incidents_used_at: Mapped[datetime | None]
    counting_rule: Mapped[str] = mapped_column(default="hardware_aware")
    locale: Mapped[str | None]
    teams_tenant: Mapped[str | None] = mapped_column(unique=True)


class ContactRow(Base):
    """A person of a partner, with the roles that count; who was erased is kept without a name, so that counts stay."""

    __tablename__ = "contacts"
    __table_args__ = (Index(None, "partner_id", "teams_user"),)

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"), index=True)
    name: Mapped[str]
    email: Mapped[str | None]
    roles: Mapped[list[str]]
    teams_user: Mapped[str | None]
    erased_at: Mapped[datetime | None]


class BenefitRow(Base):
    """A product and quantity that a partner is entitled to."""

    __tablename__ = "benefits"

    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"), primary_key=True)
    product: Mapped[str] = mapped_column(primary_key=True)
    quantity: Mapped[int]
