"""Undo: an import is taken back, and what it touched is counted as if it had never been."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from sqlalchemy import select, union, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session, aliased

from keyclerk.audit import note_audit
from keyclerk.errors import KeyclerkError
from keyclerk.imports.file import INSTALLATIONS, ImportBusyError
from keyclerk.imports.publishing import KEYS_A_TRANSACTION, Publication
from keyclerk.imports.reversal import find_keys, put_back, read_changes
from keyclerk.imports.staging import restage_key
from keyclerk.imports.summary import KeyChange
from keyclerk.imports.sweep import sweep_imports
from keyclerk.ledger import View
from keyclerk.posting import lock_keys, recount_keys
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.tables import (
    ImportChangeRow,
    ImportRow,
    LedgerEntryRow,
    ProductKeyRow,
    RevisionRow,
    StagedFigureRow,
)

UNDO = "undo"
KeyFigures = tuple[str, str, str, int | None, int]
"""Partner, product, suffix, limit and activations used of a key."""


class UnknownImportError(KeyclerkError):
    """There is no import with this number."""

    code: ClassVar[str] = "UNKNOWN_IMPORT"


class ImportNotUndoableError(KeyclerkError):
    """The import was undone already, is an undoing itself, or was made by the first release."""

    code: ClassVar[str] = "IMPORT_NOT_UNDOABLE"


class ImportBuiltUponError(KeyclerkError):
    """What came later rests on the import: a later import of the same record, or records of its records."""

    code: ClassVar[str] = "IMPORT_BUILT_UPON"


@dataclass(frozen=True)
class Undone:
    """What an undoing did: the keys whose figures changed, and the later imports that repeated events.

    An event belongs to the import that brought it first, and goes with it though a later file named it too.
    """

    keys: tuple[KeyChange, ...]
    repeated_in: tuple[int, ...]


def undo_import(database: Database, *, import_id: int, reason: str | None, actor: str, now: datetime) -> Undone:
    """Take an import back, all of it in one short transaction.

    Raises UnknownImportError, ImportNotUndoableError, ImportBuiltUponError and ImportBusyError.
    """
    with hold(database, Purpose.IMPORT, error=ImportBusyError):
        sweep_imports(database)
        with database.write() as session:
            undone = _find(session, import_id)
            undo = ImportRow(
                kind=UNDO,
                file_name=undone.file_name,
                sha256=undone.sha256,
                rows=0,
                actor=actor,
                imported_at=now,
                state="staged",
                undoes=import_id,
            )
            session.add(undo)
            session.flush()
            undo_id, is_staged = undo.id, undone.kind == INSTALLATIONS
        take_back = _take_back_installations if is_staged else _take_back_records
        try:
            return take_back(database, undo_id, undone=import_id, reason=reason, actor=actor, now=now)
        except IntegrityError as error:
            raise ImportBuiltUponError(number=import_id) from error
        finally:
            # What was undone is undone: where this fails, the next import sweeps.
            with contextlib.suppress(DBAPIError):
                sweep_imports(database)


def _take_back_installations(
    database: Database, undo_id: int, *, undone: int, reason: str | None, actor: str, now: datetime
) -> Undone:
    """Count the keys as they are without the import, a few in a transaction, and make that seen in one."""
    cause = f"undo:{undone}"
    with database.read() as session:
        touched = _find_touched(session, undone)
    view = View(staged=undo_id, undone=undone)
    for start in range(0, len(touched), KEYS_A_TRANSACTION):
        with database.write() as session:
            for key in lock_keys(session, touched[start : start + KEYS_A_TRANSACTION]):
                restage_key(session, key, import_id=undo_id, view=view, cause=cause, now=now)
    publication = Publication(database, import_id=undo_id, cause=cause, started=now, undone=undone)
    publication.catch_up()
    with database.write() as session:
        before = _read_figures(session, undo_id)
        publication.publish(session, now=now)
        session.execute(update(ImportRow).where(ImportRow.id == undone).values(state="undone"))
        after = _read_figures(session, undo_id)
        return _complete(session, before, after, undone=undone, reason=reason, actor=actor, now=now)


def _take_back_records(
    database: Database, undo_id: int, *, undone: int, reason: str | None, actor: str, now: datetime
) -> Undone:
    """Put the records back and count their keys anew, in one transaction as they were imported."""
    with database.write() as session:
        changes = read_changes(session, undone)
        key_ids = {*_find_touched(session, undone), *find_keys(session, changes)}
        before = {key.id: _measure(key) for key in lock_keys(session, key_ids)}
        put_back(session, changes)
        session.execute(update(ImportRow).where(ImportRow.id == undone).values(state="undone"))
        session.execute(update(ImportRow).where(ImportRow.id == undo_id).values(state="published"))
        recount_keys(session, key_ids, cause=f"undo:{undone}", now=now, import_id=undo_id)
        after = {key.id: _measure(key) for key in lock_keys(session, key_ids)}
        return _complete(session, before, after, undone=undone, reason=reason, actor=actor, now=now)


def _read_figures(session: Session, undo_id: int) -> dict[int, KeyFigures]:
    """Return the figures of the keys that an undoing counted, held until the transaction ends."""
    key = ProductKeyRow
    query = select(key).join(StagedFigureRow, StagedFigureRow.product_key_id == key.id)
    query = query.where(StagedFigureRow.import_id == undo_id).order_by(key.id).with_for_update(of=key)
    keys = session.scalars(query.execution_options(populate_existing=True))
    return {key.id: _measure(key) for key in keys}


def _measure(key: ProductKeyRow) -> KeyFigures:
    return (key.partner_id, key.product, key.suffix, key.limit, key.used)


def _complete(
    session: Session,
    before: Mapping[int, KeyFigures],
    after: Mapping[int, KeyFigures],
    *,
    undone: int,
    reason: str | None,
    actor: str,
    now: datetime,
) -> Undone:
    note_audit(session, at=now, actor=actor, action="IMPORT_UNDONE", subject=f"import:{undone}", reason=reason)
    changed = [(before[id_], after[id_]) for id_ in sorted(after) if before[id_][3:] != after[id_][3:]]
    keys = tuple(
        KeyChange(partner_id, product, suffix, limit_before, limit, used_before, used)
        for (*_, limit_before, used_before), (partner_id, product, suffix, limit, used) in changed
    )
    return Undone(keys, _find_repeating(session, undone))


def _find(session: Session, import_id: int) -> ImportRow:
    row = session.get(ImportRow, import_id)
    if row is None:
        raise UnknownImportError(number=import_id)
    if row.state != "published" or row.kind == UNDO or row.new is None:
        raise ImportNotUndoableError(number=import_id, kind=row.kind, state=row.state)
    mine, theirs = aliased(ImportChangeRow), aliased(ImportChangeRow)
    later = session.scalar(
        select(theirs.import_id)
        .join(mine, (mine.record == theirs.record) & (mine.identity == theirs.identity))
        .join(ImportRow, ImportRow.id == theirs.import_id)
        .where(mine.import_id == import_id, theirs.import_id > import_id, ImportRow.state == "published")
        .order_by(theirs.import_id.desc())
        .limit(1)
    )
    if later is not None:
        raise ImportBuiltUponError(number=import_id, later=later)
    return row


def _find_touched(session: Session, import_id: int) -> Sequence[int]:
    """Return the keys whose ledgers have entries or revisions of an import."""
    return session.scalars(
        union(
            select(LedgerEntryRow.product_key_id).where(LedgerEntryRow.import_id == import_id),
            select(RevisionRow.product_key_id).where(RevisionRow.import_id == import_id),
        )
    ).all()


def _find_repeating(session: Session, import_id: int) -> tuple[int, ...]:
    """Return the later imports of installations in which some were there already."""
    query = select(ImportRow.id).where(
        ImportRow.id > import_id,
        ImportRow.kind == INSTALLATIONS,
        ImportRow.state == "published",
        ImportRow.unchanged > 0,
    )
    return tuple(session.scalars(query.order_by(ImportRow.id)))
