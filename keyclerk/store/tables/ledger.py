"""Product keys and their ledgers: entries, and what recounts revised."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base, ByCodepoint


class ProductKeyRow(Base):
    """A product key, by its suffix and fingerprint; the key itself is nowhere.

    The figures (`limit`, `used`, `unknown_computers`, `is_blocked`) are those at the end of its ledger, whose last
    entry is of `last_at`; `version` grows with each change of the ledger. `opening_limit` held before any correction,
    `imported_limit` is the one that the last file said.
    """

    __tablename__ = "product_keys"
    __table_args__ = (Index(None, "partner_id", "suffix"), Index(None, "partner_id", "product"))

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"))
    product: Mapped[str]
    suffix: Mapped[str] = mapped_column(String(5))
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str | None]
    opening_limit: Mapped[int | None]
    imported_limit: Mapped[int | None]
    limit: Mapped[int | None]
    used: Mapped[int] = mapped_column(default=0, server_default="0")
    unknown_computers: Mapped[int] = mapped_column(default=0, server_default="0")
    is_blocked: Mapped[bool] = mapped_column(default=False, server_default=false())
    last_at: Mapped[datetime | None]
    recorded_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=0, server_default="0")


class LedgerEntryRow(Base):
    """An entry of a key's ledger, an installation or a correction, with the decision that was made of it first.

    Rows are never changed: what a later recount decided stands in `revisions`. `import_id` is 0 for what was recorded
    without a file; the entries of an import that is not published are seen by nobody. `partner_id` is its key's: that
    of the key refers to the partners, and to look there for each entry again would slow imports down.
    """

    __tablename__ = "ledger_entries"
    __table_args__ = (
        UniqueConstraint("partner_id", "event_id", "import_id"),
        Index(None, "product_key_id", "occurred_at"),
        Index(None, "product_key_id", "computer_folded"),
        Index(None, "import_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(String(200))
    product_key_id: Mapped[int] = mapped_column(ForeignKey("product_keys.id"))
    import_id: Mapped[int] = mapped_column(default=0)
    kind: Mapped[str]
    event_id: Mapped[str] = mapped_column(ByCodepoint)
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    computer: Mapped[str]
    computer_folded: Mapped[str]
    hardware: Mapped[dict[str, Any]]
    verdict: Mapped[str | None]
    amount: Mapped[int | None]
    actor: Mapped[str | None]
    reason: Mapped[str | None]
    outcome: Mapped[str]
    rule: Mapped[str | None]
    refusal: Mapped[str | None]
    changed: Mapped[list[str]]
    disagreement: Mapped[str | None]
    delta: Mapped[int]


class RevisionRow(Base):
    """What a recount made of an entry that had been decided otherwise; the newest one holds."""

    __tablename__ = "revisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("ledger_entries.id"), index=True)
    product_key_id: Mapped[int] = mapped_column(ForeignKey("product_keys.id"), index=True)
    import_id: Mapped[int] = mapped_column(default=0, index=True)
    revised_at: Mapped[datetime]
    cause: Mapped[str]
    outcome: Mapped[str]
    rule: Mapped[str | None]
    refusal: Mapped[str | None]
    changed: Mapped[list[str]]
    disagreement: Mapped[str | None]
    delta: Mapped[int]
