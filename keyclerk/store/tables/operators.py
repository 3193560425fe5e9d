"""What operators and the programs of partners leave: API keys, and the audit trail."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base


class ApiKeyRow(Base):
    """An API key, by its digest: whose installations it may record (`*` for every partner)."""

    __tablename__ = "api_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    partner_ids: Mapped[list[str]]
    created_at: Mapped[datetime]
    created_by: Mapped[str]
    revoked_at: Mapped[datetime | None]


class AuditRow(Base):
    """Who did what, when and why; the database itself refuses to change or delete these rows."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "partner_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    action: Mapped[str]
    partner_id: Mapped[str | None]
    subject: Mapped[str]
    reason: Mapped[str | None]
    details: Mapped[dict[str, Any]]
