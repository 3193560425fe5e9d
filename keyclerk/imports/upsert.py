"""Upsert: a record is added, changed or left as it is, and what it was before is noted for the undoing."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from keyclerk.store.tables import Base, ImportChangeRow, PartnerRow, ProductKeyRow


class Change(StrEnum):
    """What an imported row did to the store."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class Upserts:
    """What one import does to partners, contacts, benefits and keys.

    `recounts` are the keys to be counted anew at its end; `watched` are limit and activations used, as they were, of
    the keys whose figures it may change.
    """

    def __init__(self, session: Session, *, import_id: int, secret: str, actor: str, now: datetime) -> None:
        self.session = session
        self.import_id = import_id
        self.secret = secret
        self.actor = actor
        self.now = now
        self.recounts: set[int] = set()
        self.watched: dict[int, tuple[int | None, int]] = {}
        self._partners: dict[str, PartnerRow | None] = {}
        self._fingerprints: set[str] | None = None
        self._added: list[Base] = []

    def watch(self, key: ProductKeyRow, *, is_recounted: bool = False) -> None:
        """Keep a key's figures as they are before the import changes them."""
        self.watched.setdefault(key.id, (key.limit, key.used))
        if is_recounted:
            self.recounts.add(key.id)

    def upsert(self, table: type[Base], identity: dict[str, Any], values: Mapping[str, Any]) -> Change:
        """Store `values` under the primary key `identity`."""
        record = self.session.get(table, identity)
        if record is None:
            self.add(table(**identity, **values))
            self.finish()
            return Change.NEW
        return self.update(record, values)

    def add(self, record: Base) -> None:
        """Store a new record."""
        self.session.add(record)
        self._added.append(record)
        if isinstance(record, ProductKeyRow) and self._fingerprints is not None:
            self._fingerprints.add(record.fingerprint)

    def finish(self) -> None:
        """Write what is not written yet."""
        if not self._added:
            return
        self.session.flush()
        for record in self._added:
            self._note(record, before=None, after={})
        self._added = []
        self.session.flush()

    def find_partner(self, partner_id: str) -> PartnerRow | None:
        """Return a partner, looked up once."""
        if partner_id not in self._partners:
            self._partners[partner_id] = self.session.get(PartnerRow, partner_id)
        return self._partners[partner_id]

    def find_key(self, mark: str) -> ProductKeyRow | None:
        """Return the key with this fingerprint, whosoever it is; most keys of a file are new, and cost no look-up."""
        if self._fingerprints is None:
            self._fingerprints = set(self.session.scalars(select(ProductKeyRow.fingerprint)))
        if mark not in self._fingerprints:
            return None
        return self.session.scalars(select(ProductKeyRow).where(ProductKeyRow.fingerprint == mark)).one()

    def update(self, record: Base, values: Mapping[str, Any]) -> Change:
        """Set `values` on a record that is there."""
        changed = {name: value for name, value in values.items() if getattr(record, name) != value}
        if not changed:
            return Change.UNCHANGED
        self.finish()
        self._note(record, before={name: _to_json(getattr(record, name)) for name in changed}, after=changed)
        for name, value in changed.items():
            setattr(record, name, value)
        return Change.CHANGED

    def _note(self, record: Base, *, before: dict[str, Any] | None, after: Mapping[str, Any]) -> None:
        state = inspect(record)
        identity = {column.name: getattr(record, column.name) for column in state.mapper.primary_key}
        self.session.add(
            ImportChangeRow(
                import_id=self.import_id,
                record=record.__tablename__,
                identity=json.dumps(identity, sort_keys=True),
                before=before,
                after={name: _to_json(value) for name, value in after.items()},
            )
        )


def _to_json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
