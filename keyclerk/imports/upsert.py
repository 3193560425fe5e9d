"""Upsert: a record is added, changed or left as it is, and what it was before is noted for the undoing."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar, cast

from sqlalchemy import inspect, select, tuple_
from sqlalchemy.orm import Session

from keyclerk.store.tables import Base, ImportChangeRow, PartnerRow, ProductKeyRow

Record = TypeVar("Record", bound=Base)
Identity = tuple[str, ...]
"""The primary key of a record, in the order of its columns."""


class Change(StrEnum):
    """What an imported row did to the store."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class Upserts:
    """What one import does to partners, contacts, benefits and keys.

    `recounts` are the keys to be counted anew at its end; `watched` are limit and activations used, as they were, of
    the keys whose figures it may change. With `is_kept` false it writes nothing at all, and only tells what it would
    do; that is for contacts and benefits, by which nothing is counted.
    """

    def __init__(
        self, session: Session, *, import_id: int, secret: str, actor: str, now: datetime, is_kept: bool = True
    ) -> None:
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
        self._is_kept = is_kept
        self._new: dict[tuple[type[Base], Identity], Base] = {}
        self._at_hand: dict[tuple[type[Base], Identity], Base] = {}

    def watch(self, key: ProductKeyRow, *, is_recounted: bool = False) -> None:
        """Keep a key's figures as they are before the import changes them."""
        self.watched.setdefault(key.id, (key.limit, key.used))
        if is_recounted:
            self.recounts.add(key.id)

    def prefetch(self, table: type[Base], identities: Iterable[Identity]) -> None:
        """Have those records at hand that the next rows name: one look-up for each of them would take far longer."""
        if self._is_kept:
            self.finish()
            self._new = {}
        columns = inspect(table).primary_key
        key = columns[0] if len(columns) == 1 else tuple_(*columns)
        wanted = {each[0] if len(columns) == 1 else each for each in identities}
        found = self.session.scalars(select(table).where(key.in_(wanted))).all() if wanted else ()
        self._at_hand = {(table, inspect(each).identity or ()): each for each in found}

    def find(self, table: type[Record], identity: Identity) -> Record | None:
        """Return a record that was fetched before, or is new."""
        return cast("Record | None", self._at_hand.get((table, identity)) or self._new.get((table, identity)))

    def upsert(self, table: type[Base], identity: dict[str, Any], values: Mapping[str, Any]) -> Change:
        """Store `values` under the primary key `identity`, which was fetched before."""
        place = tuple(identity.values())
        record = self.find(table, place)
        if record is None:
            self._new[table, place] = record = table(**identity, **values)
            self.add(record)
            return Change.NEW
        return self.update(record, values)

    def add(self, record: Base) -> None:
        """Store a new record."""
        if not self._is_kept:
            return
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
            # What is new is written many at a time, not for the sake of this question.
            with self.session.no_autoflush:
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
        if self._is_kept:
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
