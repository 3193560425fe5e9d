"""The ledger of a product key: its entries in order of time, each with the decision that holds, read from the store."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, Text, bindparam, cast, func, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql.base import ReadOnlyColumnCollection
from sqlalchemy.sql.elements import KeyedColumnElement

from keyclerk.catalog import load_catalog
from keyclerk.counting import (
    Correction,
    CorrectionKind,
    CountingRule,
    Decision,
    Entry,
    Installation,
    KeyState,
    Outcome,
    PartnerRule,
    Terms,
    make_decision,
)
from keyclerk.hardware import Hardware
from keyclerk.store.tables import ImportRow, LedgerEntryRow, PartnerRow, ProductKeyRow, RevisionRow, UtcDateTime
from keyclerk.verdict import read_verdict

INSTALLATION = "installation"


# Columns of the tables themselves: those of the mapped classes take a third more time for each row.
_entry = LedgerEntryRow.__table__.c
_revision = RevisionRow.__table__.c
_import = ImportRow.__table__.c


@dataclass(frozen=True)
class View:
    """Whose entries are seen: those of published imports, also those of the import `staged`, not those of `undone`."""

    staged: int | None = None
    undone: int | None = None

    def shows(self, import_id: ColumnElement[int] | InstrumentedAttribute[int]) -> ColumnElement[bool]:
        hidden = select(_import.id).where(_import.state != "published")
        if self.staged is not None:
            hidden = hidden.where(_import.id != self.staged)
        shown = import_id.not_in(hidden)
        return shown if self.undone is None else shown & (import_id != self.undone)


PUBLISHED = View()


@dataclass(frozen=True, slots=True)
class Revision:
    """A decision that held until a recount made another: when it ended, and because of what."""

    decision: Decision
    revised_at: datetime
    cause: str


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """An entry as it stands: its computer as it was spelled, the decision that holds, and those that held before."""

    id: int
    entry: Entry
    computer: str
    decision: Decision
    import_id: int
    actor: str | None
    reason: str | None
    revisions: tuple[Revision, ...] = ()


def _list_decision(row: ReadOnlyColumnCollection[str, KeyedColumnElement[Any]]) -> tuple[Any, ...]:
    return row.outcome, row.rule, row.refusal, cast(row.changed, Text), row.disagreement, row.delta


# What is JSON is read as text: there is little of it that differs from entry to entry, and much time goes into it.
_COLUMNS = (
    _entry.id,
    _entry.import_id,
    _entry.kind,
    _entry.event_id,
    _entry.occurred_at,
    _entry.computer,
    _entry.computer_folded,
    cast(_entry.hardware, Text),
    _entry.verdict,
    _entry.amount,
    _entry.actor,
    _entry.reason,
    *_list_decision(_entry),
)


def read_entries(
    session: Session,
    *,
    key_id: int,
    computers: Collection[str] | None = None,
    newest: int | None = None,
    view: View = PUBLISHED,
) -> list[LedgerEntry]:
    """Return a key's entries in order of time: all, those of computers (casefolded), or the newest ones."""
    queries = _make_queries(view, is_of_computers=computers is not None, is_newest=newest is not None)
    given = {"key_id": key_id, "computers": list(computers or ()), "newest": newest}
    revised: dict[int, list[Row[Any]]] = {}
    for row in session.execute(queries.revisions, given):
        revised.setdefault(row[0], []).append(row)
    entries = [_to_entry(row, revised.get(row[0], ())) for row in session.execute(queries.entries, given)]
    return sorted(entries, key=lambda each: (each.entry.occurred_at, each.entry.event_id))


class _Queries(NamedTuple):
    entries: Select[Any]
    revisions: Select[Any]


@lru_cache
def _make_queries(view: View, *, is_of_computers: bool, is_newest: bool) -> _Queries:
    """Return what reads entries, and their revisions in order; made once, as that takes as long as the reading."""
    entries = select(*_COLUMNS).where(_entry.product_key_id == bindparam("key_id"), view.shows(_entry.import_id))
    if is_of_computers:
        entries = entries.where(_entry.computer_folded.in_(bindparam("computers", expanding=True)))
    if is_newest:
        entries = entries.order_by(_entry.occurred_at.desc(), _entry.event_id.desc()).limit(bindparam("newest"))
    revisions = select(_revision.entry_id, _revision.revised_at, _revision.cause, *_list_decision(_revision)).where(
        _revision.product_key_id == bindparam("key_id"), view.shows(_revision.import_id)
    )
    if is_of_computers or is_newest:
        revisions = revisions.where(_revision.entry_id.in_(entries.with_only_columns(_entry.id)))
    return _Queries(entries, revisions.order_by(_revision.id))


def count_entries(session: Session, *, key_id: int) -> int:
    """Return how many entries a key's ledger has."""
    query = select(func.count()).where(
        LedgerEntryRow.product_key_id == key_id, PUBLISHED.shows(LedgerEntryRow.import_id)
    )
    return session.scalar(query.select_from(LedgerEntryRow)) or 0


def find_limit(session: Session, *, key: ProductKeyRow, at: datetime, event_id: str) -> int | None:
    """Return the limit of a key just before an entry: that of the last correction of it, or the one it began with."""
    row = LedgerEntryRow
    query = select(row.amount).where(
        row.product_key_id == key.id,
        row.kind == CorrectionKind.LIMIT,
        PUBLISHED.shows(row.import_id),
        tuple_(row.occurred_at, row.event_id) < tuple_(bindparam("at", at, UtcDateTime()), event_id),
    )
    last = session.execute(query.order_by(row.occurred_at.desc(), row.event_id.desc()).limit(1)).one_or_none()
    return key.opening_limit if last is None else last.amount


def knows_computer(session: Session, *, key_id: int, computer: str) -> bool:
    """Return whether a key's ledger names a computer."""
    query = select(LedgerEntryRow.id).where(
        LedgerEntryRow.product_key_id == key_id,
        LedgerEntryRow.computer_folded == computer.casefold(),
        PUBLISHED.shows(LedgerEntryRow.import_id),
    )
    return session.scalar(query.limit(1)) is not None


def read_terms(session: Session, *, partner_id: str) -> Terms:
    """Return what decides on the installations of a partner, beside the ledgers."""
    partner = session.get_one(PartnerRow, partner_id)
    return Terms(PartnerRule(partner.counting_rule), load_catalog().hardware_rule)


def read_state(session: Session, key: ProductKeyRow, *, computers: Collection[str], view: View = PUBLISHED) -> KeyState:
    """Return the state of a key after its last entry, with the baselines of these computers (casefolded)."""
    entries = read_entries(session, key_id=key.id, computers=computers, view=view) if computers else ()
    return find_state(key, entries)


def find_state(key: ProductKeyRow, entries: Iterable[LedgerEntry]) -> KeyState:
    """Return the state of a key after its last entry, with the baselines that these entries of it show."""
    return KeyState(key.limit, key.used, _find_baselines(entries), key.is_blocked, key.unknown_computers)


def _find_baselines(entries: Iterable[LedgerEntry]) -> dict[str, list[Hardware]]:
    baselines: dict[str, list[Hardware]] = {}
    for each in entries:
        entry = each.entry
        if isinstance(entry, Installation):
            if each.decision.is_counted:
                baselines.setdefault(entry.computer, []).append(entry.hardware)
        elif entry.kind is CorrectionKind.RELEASE and each.decision.corrected_by:
            baselines[entry.computer].pop()
    return baselines


def _to_entry(row: Row[Any], revised: Sequence[Row[Any]]) -> LedgerEntry:
    columns: tuple[Any, ...] = tuple(row)
    id_, import_id, kind, event_id, moment, computer, folded, hardware, verdict, amount, actor, reason = columns[:-6]
    entry: Entry
    if kind == INSTALLATION:
        entry = Installation(event_id, moment, folded, _read_hardware(hardware), read_verdict(verdict))
    else:
        entry = Correction(event_id, moment, CorrectionKind(kind), folded, amount)
    decision, revisions = _read_decision(columns[-6:]), list[Revision]()
    for each in revised:
        revision = _read_decision(tuple(each)[-6:])
        # What was decided in between may have been taken back.
        if revision != decision:
            revisions.append(Revision(decision, each.revised_at, each.cause))
            decision = revision
    return LedgerEntry(id_, entry, computer, decision, import_id, actor, reason, tuple(revisions))


@lru_cache(maxsize=4096)
def _read_hardware(text: str) -> Hardware:
    """Return hardware that many entries of a computer share."""
    hardware: Hardware = json.loads(text)
    return hardware


@lru_cache(maxsize=4096)
def _read_decision(columns: tuple[Any, ...]) -> Decision:
    outcome, rule, refusal, changed, disagreement, delta = columns
    return make_decision(
        Outcome(outcome),
        CountingRule(rule) if rule else None,
        refusal,
        tuple(json.loads(changed)),
        Outcome(disagreement) if disagreement else None,
        delta if outcome == Outcome.CORRECTED else 0,
    )
