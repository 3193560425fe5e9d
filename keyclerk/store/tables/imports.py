"""Imports, what they staged and what they changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base


class ImportRow(Base):
    """A file that was imported, or the undoing of one (`undoes`); answers about records carry the time of the last one.

    Its state is `staged` while nobody sees it, then `published`, and `undone` once it was taken back. The counts of
    rows are unknown for imports of the first release, which cannot be undone. No number is ever given again: what a
    killed import still writes is then nobody else's.
    """

    __tablename__ = "imports"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    rows: Mapped[int]
    actor: Mapped[str]
    imported_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="published", server_default="published")
    new: Mapped[int | None]
    changed: Mapped[int | None]
    unchanged: Mapped[int | None]
    rejected: Mapped[int | None]
    undoes: Mapped[int | None]


class ImportPartnerRow(Base):
    """A partner of whom an import brought records, of that time; those of the others are no newer for it."""

    __tablename__ = "import_partners"

    partner_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id"), primary_key=True, index=True)
    as_of: Mapped[datetime]


class StagedFigureRow(Base):
    """The figures that a key is to have once an import is published, counted when the key was at `version`."""

    __tablename__ = "staged_figures"

    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id"), primary_key=True)
    product_key_id: Mapped[int] = mapped_column(ForeignKey("product_keys.id"), primary_key=True)
    version: Mapped[int]
    limit: Mapped[int | None]
    used: Mapped[int]
    unknown_computers: Mapped[int]
    is_blocked: Mapped[bool]
    last_at: Mapped[datetime | None]


class ImportChangeRow(Base):
    """What an import of partners, contacts, benefits or keys changed: the record as it was, None where it was new.

    `record` is its table, `identity` its primary key as JSON.
    """

    __tablename__ = "import_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id"), index=True)
    record: Mapped[str]
    identity: Mapped[str]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any]]
