"""The reversal: partners, contacts, benefits and keys are put back as they were before an import."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Date, delete, select
from sqlalchemy.orm import Session

from keyclerk.store.tables import (
    Base,
    ImportChangeRow,
    LedgerEntryRow,
    PartnerRow,
    ProductKeyRow,
    RevisionRow,
    StagedFigureRow,
)

_TABLES = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}


def read_changes(session: Session, import_id: int) -> Sequence[ImportChangeRow]:
    """Return what an import changed, the last change first."""
    query = select(ImportChangeRow).where(ImportChangeRow.import_id == import_id)
    return session.scalars(query.order_by(ImportChangeRow.id.desc())).all()


def find_keys(session: Session, changes: Iterable[ImportChangeRow]) -> set[int]:
    """Return the keys for whose figures it makes a difference that these changes are put back."""
    found: set[int] = set()
    for change in changes:
        table, identity = _identify(change)
        if table is ProductKeyRow:
            found.add(identity["id"])
        elif table is PartnerRow and "counting_rule" in (change.before or ()):
            found.update(session.scalars(select(ProductKeyRow.id).where(ProductKeyRow.partner_id == identity["id"])))
    return found


def put_back(session: Session, changes: Iterable[ImportChangeRow]) -> None:
    """Put records back as they were; the keys that `find_keys` names are then to be counted anew.

    Raises IntegrityError where a record that was new is referred to by others.
    """
    for change in changes:
        table, identity = _identify(change)
        record = session.get_one(table, identity)
        if change.before is None:
            _remove(session, record, import_id=change.import_id)
            continue
        for name, value in change.before.items():
            setattr(record, name, _from_json(table, name, value))
    session.flush()


def _identify(change: ImportChangeRow) -> tuple[type[Base], dict[str, Any]]:
    """Return the table and the primary key of the record that was changed."""
    return _TABLES[change.record], json.loads(change.identity)


def _remove(session: Session, record: Base, *, import_id: int) -> None:
    if isinstance(record, ProductKeyRow):
        session.execute(delete(StagedFigureRow).where(StagedFigureRow.product_key_id == record.id))
        session.execute(delete(RevisionRow).where(RevisionRow.product_key_id == record.id))
        entries = delete(LedgerEntryRow).where(LedgerEntryRow.product_key_id == record.id)
        session.execute(entries.where(LedgerEntryRow.import_id == import_id))
    session.delete(record)
    session.flush()


def _from_json(table: type[Base], name: str, value: Any) -> Any:
    is_date = isinstance(table.__table__.columns[name].type, Date)
    return date.fromisoformat(value) if is_date and value is not None else value
