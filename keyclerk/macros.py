"""Macros: answers that leads keep, with places for values, the state they lead to, and who has the incident then."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.errors import KeyclerkError
from keyclerk.incidents import Changed, Refused
from keyclerk.life_cycle import Deed
from keyclerk.store.tables import IncidentRow

ME = "me"


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
class Macro:
    """An answer by language; `state` is what it leads to (None: it stays), `owner` is `me`, an agent's id, or None."""

    id: int
    name: str
    texts: Mapping[str, str]
    state: str | None
    owner: str | None
    version: int


@dataclass(frozen=True)
class Filled:
    """The text of a macro for an incident; what the incident has no value for is `lacking`, and stands as it was.

    `missing` is the incident's language where the macro has no text in it, else None.
    """

    text: str
    language: str
    missing: str | None
    lacking: tuple[str, ...]


def add_macro(
    session: Session,
    *,
    name: str,
    texts: Mapping[str, str],
    state: str | None,
    owner: str | None,
    actor: str,
    now: datetime,
) -> Macro:
    """Keep a macro; raises BadMacroError and MacroThereError."""
    raise NotImplementedError


def change_macro(
    session: Session,
    *,
    macro_id: int,
    version: int,
    name: str,
    texts: Mapping[str, str],
    state: str | None,
    owner: str | None,
    actor: str,
    now: datetime,
) -> Macro:
    """Change a macro; raises as `add_macro`, UnknownMacroError, and MacroChangedError where it is another version."""
    raise NotImplementedError


def delete_macro(session: Session, *, macro_id: int, version: int, actor: str, now: datetime) -> None:
    """Delete a macro; raises UnknownMacroError, and MacroChangedError where it is another version."""
    raise NotImplementedError


def find_macro(session: Session, *, macro_id: int) -> Macro | None:
    """Return a macro."""
    raise NotImplementedError


def list_macros(session: Session) -> list[Macro]:
    """Return all macros, by name."""
    raise NotImplementedError


def fill_macro(session: Session, macro: Macro, incident: IncidentRow, agent: Agent) -> Filled:
    """Return a macro's text in the incident's language, else in English, with the incident's values."""
    raise NotImplementedError


def choose_deed(macro: Macro | None) -> Deed:
    """Return the deed by which a macro's text is said: what leads to its state."""
    raise NotImplementedError


def send_macro(
    session: Session, *, macro: Macro, incident_id: int, text: str, agent: Agent, now: datetime, version: int
) -> Changed | Refused:
    """Say a text, which a macro filled, to the partner, with the macro's state and owner.

    Refused as `change_incident`, and `UNKNOWN_AGENT` where the owner does not work for the partner any more;
    of a refused one the caller rolls everything back.
    """
    raise NotImplementedError
