"""Macros: answers that leads keep, with places for values, the state they lead to, and who has the incident then."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from keyclerk.answers import load_languages
from keyclerk.audit import note_audit
from keyclerk.errors import KeyclerkError
from keyclerk.life_cycle import State
from keyclerk.limits import LONGEST_TEXT
from keyclerk.placeholders import find_faults
from keyclerk.product_keys import mask
from keyclerk.store.tables import AgentRow, MacroRow

ME = "me"
"""The owner that is whoever uses the macro."""
STATES = (State.WAITING, State.SOLVED, State.CLOSED)
FALLBACK = "en"
"""Every macro has a text in this language."""
LONGEST_NAME = 200


class BadMacroError(KeyclerkError):
    """A macro cannot be kept as it is: its data name the field, and in a text the language, line, column and why."""

    code = "BAD_MACRO"


class MacroThereError(KeyclerkError):
    """There is a macro of this name already."""

    code = "MACRO_THERE"


class UnknownMacroError(KeyclerkError):
    """There is no macro of this id."""

    code = "UNKNOWN_MACRO"


class MacroChangedError(KeyclerkError):
    """Somebody else has changed the macro meanwhile."""

    code = "MACRO_CHANGED"


@dataclass(frozen=True)
class Draft:
    """What a macro is to be: an answer by language.

    `state` is what it leads to (None: it stays as it is), `owner` who has the incident then: `me`, an agent's id, or
    None.
    """

    name: str
    texts: Mapping[str, str]
    state: str | None = None
    owner: str | None = None


@dataclass(frozen=True)
class Macro(Draft):
    """A macro as it is kept; its version grows with each change."""

    id: int = field(kw_only=True)
    version: int = field(kw_only=True)


def add_macro(session: Session, draft: Draft, *, actor: str, now: datetime) -> Macro:
    """Keep a macro; raises BadMacroError and MacroThereError. Product keys in it are masked."""
    row = MacroRow()
    _write(session, row, draft, actor=actor, now=now)
    _note(session, row, "MACRO_ADDED", actor=actor, now=now)
    return _to_macro(row)


def change_macro(session: Session, draft: Draft, *, macro_id: int, version: int, actor: str, now: datetime) -> Macro:
    """Change a macro; raises as `add_macro`, UnknownMacroError, and MacroChangedError where it is another version."""
    row = _lock(session, macro_id, version)
    _write(session, row, draft, actor=actor, now=now)
    _note(session, row, "MACRO_CHANGED", actor=actor, now=now)
    return _to_macro(row)


def delete_macro(session: Session, *, macro_id: int, version: int, actor: str, now: datetime) -> None:
    """Delete a macro; raises UnknownMacroError, and MacroChangedError where it is another version."""
    row = _lock(session, macro_id, version)
    _note(session, row, "MACRO_DELETED", actor=actor, now=now)
    session.delete(row)
    session.flush()


def find_macro(session: Session, *, macro_id: int) -> Macro | None:
    """Return a macro."""
    row = session.get(MacroRow, macro_id)
    return None if row is None else _to_macro(row)


def list_macros(session: Session) -> list[Macro]:
    """Return all macros, by name."""
    rows = session.scalars(select(MacroRow).order_by(func.lower(MacroRow.name), MacroRow.id))
    return [_to_macro(row) for row in rows]


def _lock(session: Session, macro_id: int, version: int) -> MacroRow:
    row = session.get(MacroRow, macro_id, with_for_update=True, populate_existing=True)
    if row is None:
        raise UnknownMacroError(macro=macro_id)
    if row.version != version:
        raise MacroChangedError(macro=macro_id, version=row.version, by=row.changed_by)
    return row


def _write(session: Session, row: MacroRow, draft: Draft, *, actor: str, now: datetime) -> None:
    name = mask(" ".join(draft.name.split()))
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadMacroError(field="name")
    if draft.state is not None and draft.state not in STATES:
        raise BadMacroError(field="state", state=draft.state)
    _check_owner(session, draft.owner)
    kept = _read_texts(draft.texts)
    with session.no_autoflush:
        _check_name(session, name, row.id)
    try:
        with session.begin_nested():
            row.version = 0 if row.id is None else row.version + 1
            row.name, row.texts, row.state, row.owner = name, kept, draft.state, draft.owner
            row.changed_at, row.changed_by = now, mask(actor)
            session.add(row)
            session.flush()
    except IntegrityError as error:
        # Of two leads who give the same name at once, the database tells the later.
        raise MacroThereError(name=name) from error


def _read_texts(texts: Mapping[str, str]) -> dict[str, str]:
    kept = {}
    for language, given in texts.items():
        text = mask(given.replace("\r\n", "\n").replace("\0", "\ufffd").strip())
        if not text:
            continue
        if language not in load_languages():
            raise BadMacroError(field="texts", language=language, problem="UNKNOWN_LANGUAGE")
        if len(text) > LONGEST_TEXT:
            raise BadMacroError(field="texts", language=language, problem="TOO_LONG", characters=len(text))
        for line, column, found in find_faults(text):
            place = {"line": line, "column": column, "placeholder": found}
            raise BadMacroError(field="texts", language=language, problem="UNKNOWN_PLACEHOLDER", **place)
        kept[language] = text
    if FALLBACK not in kept:
        raise BadMacroError(field="texts", language=FALLBACK, problem="MISSING")
    return kept


def _check_owner(session: Session, owner: str | None) -> None:
    if owner in (None, ME):
        return
    row = session.get(AgentRow, owner)
    if row is None or row.disabled_at is not None:
        raise BadMacroError(field="owner", owner=owner)


def _check_name(session: Session, name: str, macro_id: int | None) -> None:
    namesake = select(MacroRow.id).where(func.lower(MacroRow.name) == name.lower())
    if any(each != macro_id for each in session.scalars(namesake)):
        raise MacroThereError(name=name)


def _note(session: Session, row: MacroRow, action: str, *, actor: str, now: datetime) -> None:
    details = {"name": row.name, "texts": row.texts, "state": row.state, "owner": row.owner}
    note_audit(session, at=now, actor=actor, action=action, subject=f"macro {row.id}", details=details)


def _to_macro(row: MacroRow) -> Macro:
    return Macro(row.name, dict(row.texts), row.state, row.owner, id=row.id, version=row.version)
