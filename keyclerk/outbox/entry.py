"""An entry of the outbox: its channels and states, and what becomes of it once it was tried."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from keyclerk.outbox.schedule import Plan, plan_retry
from keyclerk.store.tables import OutboxRow


class Channel(StrEnum):
    """By which way it leaves."""

    CONVERSATION = "conversation"
    WEBHOOK = "webhook"
    MAIL = "mail"
    TEAMS = "teams"


class State(StrEnum):
    """What became of it; only what is waiting is ever tried."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    DROPPED = "dropped"
    DEAD = "dead"


EXPIRED = "EXPIRED"
"""The problem of what was given up so long ago that its content was deleted: it cannot be tried again."""


@dataclass(frozen=True)
class Outcome:
    """What came of trying: with `WAITING` it is to be tried again, after `pause` at the earliest.

    `tells_of` are the entries that are not needed any more, by their ids, because this one tells of them too.
    """

    state: State
    problem: str | None = None
    pause: timedelta = timedelta()
    tells_of: tuple[int, ...] = ()


def settle(row: OutboxRow, outcome: Outcome, *, now: datetime, plan: Plan = plan_retry) -> None:
    """Keep what came of trying an entry."""
    match outcome.state:
        case State.DELIVERED:
            mark_delivered(row, now=now)
        case State.DROPPED:
            mark_dropped(row, problem=outcome.problem, now=now)
        case State.DEAD:
            mark_dead(row, problem=outcome.problem, now=now)
        case State.WAITING:
            postpone(row, problem=outcome.problem, now=now, pause=outcome.pause, plan=plan)


def mark_delivered(row: OutboxRow, *, now: datetime) -> None:
    """End an entry that arrived."""
    row.attempts += 1
    _end(row, State.DELIVERED, problem=None, now=now)


def mark_dropped(row: OutboxRow, *, problem: str | None, now: datetime) -> None:
    """End an entry that is not needed any more."""
    _end(row, State.DROPPED, problem=problem, now=now)


def mark_dead(row: OutboxRow, *, problem: str | None, now: datetime) -> None:
    """Give an entry up, until it is retried by hand."""
    row.attempts += 1
    _end(row, State.DEAD, problem=problem, now=now)


def postpone(
    row: OutboxRow,
    *,
    problem: str | None,
    now: datetime,
    pause: timedelta = timedelta(),
    plan: Plan = plan_retry,
) -> None:
    """Have an entry tried again as the plan says, though not before the pause is over; or give it up."""
    planned = plan(row.attempts + 1, row.id)
    if planned is None:
        mark_dead(row, problem=problem, now=now)
        return
    row.attempts += 1
    row.problem = problem
    row.due_at = now + max(planned, pause)


def _end(row: OutboxRow, state: State, *, problem: str | None, now: datetime) -> None:
    row.state, row.problem, row.ended_at = state, problem, now
