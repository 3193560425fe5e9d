"""Upsert: a record is added, changed or left as it is, and which of the three is told."""

from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from keyclerk.store.tables import Base


class Change(StrEnum):
    """What an imported row did to the store."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


def upsert(session: Session, table: type[Base], identity: dict[str, Any], values: dict[str, Any]) -> Change:
    """Store `values` under the primary key `identity`."""
    record = session.get(table, identity)
    if record is None:
        session.add(table(**identity, **values))
        session.flush()
        return Change.NEW
    return update(record, values)


def update(record: Base, values: dict[str, Any]) -> Change:
    """Set `values` on a record that is there."""
    changed = {name: value for name, value in values.items() if getattr(record, name) != value}
    for name, value in changed.items():
        setattr(record, name, value)
    return Change.CHANGED if changed else Change.UNCHANGED
