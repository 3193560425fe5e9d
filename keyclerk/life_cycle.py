"""The life of an incident: who may do what from which state, and which state that leads to, as one table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class State(StrEnum):
    """How an incident stands."""

    NEW = "new"
    OPEN = "open"
    WAITING = "waiting_for_partner"
    SOLVED = "solved"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Role(StrEnum):
    """What somebody is to an incident."""

    OPENER = "opener"
    ADMIN = "admin"
    COLLEAGUE = "colleague"
    AGENT = "agent"
    KEYCLERK = "keyclerk"


class Deed(StrEnum):
    """What is done to an incident, as its timeline names it."""

    OPENED = "OPENED"
    TAKEN = "TAKEN"
    ANSWERED = "ANSWERED"
    ASKED = "ASKED"
    NOTED = "NOTED"
    COMMENTED = "COMMENTED"
    SOLVED = "SOLVED"
    CLOSED = "CLOSED"
    WITHDRAWN = "WITHDRAWN"
    REOPENED = "REOPENED"
    HANDED_OVER = "HANDED_OVER"
    GIVEN_BACK = "GIVEN_BACK"
    ASSIGNED = "ASSIGNED"
    RATED = "RATED"
    PAUSED = "PAUSED"
    RESUMED = "RESUMED"
    MERGED = "MERGED"
    LINKED = "LINKED"


class Reason(StrEnum):
    """What an incident came down to, as the agent who ended it says."""

    KEY_LIMIT_RAISED = "KEY_LIMIT_RAISED"
    ACTIVATION_RELEASED = "ACTIVATION_RELEASED"
    CONFIGURATION = "CONFIGURATION"
    EXPLAINED = "EXPLAINED"
    DUPLICATE = "DUPLICATE"
    PRODUCT_FAULT = "PRODUCT_FAULT"
    NOT_REPRODUCIBLE = "NOT_REPRODUCIBLE"
    OTHER = "OTHER"


REASONS = tuple(reason for reason in Reason if reason is not Reason.DUPLICATE)
"""What agents say that an incident came down to; a duplicate is one by being merged."""


class Refusal(StrEnum):
    """Why something cannot be done."""

    NOT_YOURS = "NOT_YOURS"
    WRONG_STATE = "WRONG_STATE"
    TOO_LATE = "TOO_LATE"


UNDER_WAY = (State.NEW, State.OPEN, State.WAITING)
ENDED = (State.SOLVED, State.CLOSED, State.WITHDRAWN)

_PARTNER = (Role.OPENER, Role.ADMIN)
_AGENT = (Role.AGENT,)


@dataclass(frozen=True)
class Move:
    """A line of the table: what these roles make of an incident in one of these states; `to` is None where it stays."""

    deed: Deed
    roles: tuple[Role, ...]
    states: tuple[State, ...]
    to: State | None = None


TABLE = (
    Move(Deed.TAKEN, _AGENT, (State.NEW, State.OPEN), State.OPEN),
    Move(Deed.TAKEN, _AGENT, (State.WAITING,)),
    Move(Deed.ANSWERED, _AGENT, (State.NEW, State.OPEN), State.OPEN),
    Move(Deed.ANSWERED, _AGENT, (State.WAITING,)),
    Move(Deed.ASKED, _AGENT, UNDER_WAY, State.WAITING),
    Move(Deed.NOTED, _AGENT, tuple(State)),
    Move(Deed.COMMENTED, _PARTNER, (State.NEW, State.OPEN)),
    Move(Deed.COMMENTED, _PARTNER, (State.WAITING,), State.OPEN),
    Move(Deed.SOLVED, _AGENT, UNDER_WAY, State.SOLVED),
    Move(Deed.CLOSED, _PARTNER, (State.OPEN, State.WAITING, State.SOLVED), State.CLOSED),
    Move(Deed.CLOSED, _AGENT, (*UNDER_WAY, State.SOLVED), State.CLOSED),
    Move(Deed.WITHDRAWN, _PARTNER, UNDER_WAY, State.WITHDRAWN),
    Move(Deed.REOPENED, (*_PARTNER, Role.AGENT), (State.SOLVED, State.CLOSED), State.OPEN),
    Move(Deed.HANDED_OVER, (Role.OPENER,), (State.NEW, State.OPEN)),
    Move(Deed.HANDED_OVER, (Role.OPENER,), (State.WAITING,), State.OPEN),
    Move(Deed.HANDED_OVER, _AGENT, UNDER_WAY, State.OPEN),
    Move(Deed.GIVEN_BACK, (Role.OPENER, Role.AGENT, Role.KEYCLERK), tuple(State)),
    Move(Deed.ASSIGNED, _AGENT, UNDER_WAY),
    Move(Deed.RATED, _AGENT, UNDER_WAY),
    Move(Deed.PAUSED, _AGENT, (State.NEW, State.OPEN), State.WAITING),
    Move(Deed.RESUMED, _AGENT, (State.WAITING,), State.OPEN),
    Move(Deed.MERGED, _AGENT, UNDER_WAY, State.CLOSED),
    Move(Deed.LINKED, _AGENT, UNDER_WAY),
)

ENDING = frozenset(move.deed for move in TABLE if move.to in ENDED)
"""The deeds that end an incident."""


def decide(
    deed: Deed, *, state: State, role: Role, ended_at: datetime | None, now: datetime, reopen_days: int
) -> State | Refusal:
    """Return the state that a deed leads to, or why it cannot be done.

    An incident can be reopened until `reopen_days` after it ended.
    """
    if not any(move.deed is deed and role in move.roles for move in TABLE):
        return Refusal.NOT_YOURS
    move = next(_find_moves(deed, role, state), None)
    if move is None:
        return Refusal.WRONG_STATE
    if deed is Deed.REOPENED and (ended_at is None or now - ended_at > timedelta(days=reopen_days)):
        return Refusal.TOO_LATE
    return move.to or state


def list_deeds(*, state: State, role: Role) -> Iterable[Deed]:
    """Return what a role may do from a state; whether it is too late to reopen is for `decide` to say."""
    return tuple(deed for deed in Deed if any(_find_moves(deed, role, state)))


def _find_moves(deed: Deed, role: Role, state: State) -> Iterator[Move]:
    return (move for move in TABLE if move.deed is deed and role in move.roles and state in move.states)
