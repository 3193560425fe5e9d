"""Queues: the incidents under way as agents work through them, a page at a time, and how many there are."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, literal_column, not_, select, tuple_
from sqlalchemy.orm import Session, load_only

from keyclerk.agents import Agent
from keyclerk.life_cycle import State
from keyclerk.store.tables import IncidentRow, PartnerRow, UtcDateTime
from keyclerk.store.tables.incidents import IS_UNDER_WAY

NEAR = timedelta(minutes=60)
"""A target is near in the last hour before it."""

PAGE = 50


EPOCH, MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)
_PLACE = re.compile(r"([0-9]{1,17})?-([0-9]{1,9})")

SHOWN = (
    *(IncidentRow.id, IncidentRow.severity, IncidentRow.state, IncidentRow.partner_id, IncidentRow.product),
    *(IncidentRow.language, IncidentRow.owner, IncidentRow.due_at, IncidentRow.opened_at, IncidentRow.version),
    IncidentRow.description,
)
"""What a line of a list shows."""


_NOTHING: ColumnElement[str] = literal_column("''")


class Queue(StrEnum):
    """Which incidents under way an agent looks at."""

    MINE = "mine"
    UNASSIGNED = "unassigned"
    ESCALATING = "escalating"
    BREACHED = "breached"
    WAITING = "waiting"
    ALL = "all"


@dataclass(frozen=True)
class Filters:
    """What the incidents of a list have to have; None is for any."""

    language: str | None = None
    product: str | None = None
    severity: str | None = None
    partner_id: str | None = None
    state: str | None = None


@dataclass(frozen=True)
class Line:
    """An incident as a list shows it, and the name of its partner."""

    incident: IncidentRow
    partner: str


@dataclass(frozen=True)
class Page:
    """A page of a list; `after` is where the next one begins, None at the end."""

    lines: Sequence[Line]
    after: str | None


def list_queue(
    session: Session,
    *,
    queue: Queue,
    agent: Agent,
    now: datetime,
    filters: Filters = Filters(),
    after: str | None = None,
    most: int = PAGE,
) -> Page:
    """Return a page of a queue of what the agent may see: what is due next first, then what has no target now.

    An `after` that is none of ours begins at the beginning.
    """
    conditions = [*narrow(agent, filters), _is_in(queue, agent, now)]
    query = select(IncidentRow).options(load_only(*SHOWN)).where(IS_UNDER_WAY, *conditions).limit(most + 1)
    query = query.order_by(IncidentRow.due_at, IncidentRow.id)
    due_at, id_ = _read_place(after)
    rows: list[IncidentRow] = []
    if due_at is not None or not id_:
        rows += session.scalars(_go_on(query, due_at, id_))
    if len(rows) <= most:
        rest = query.where(IncidentRow.due_at.is_(None), IncidentRow.id > (0 if due_at else id_))
        rows += session.scalars(rest.limit(most + 1 - len(rows)))
    shown = rows[:most]
    return Page(show_lines(session, shown), _write_place(shown[-1]) if len(rows) > most else None)


def count_queues(
    session: Session,
    *,
    agent: Agent,
    now: datetime,
    filters: Filters = Filters(),
) -> Mapping[Queue, int]:
    """Return how many incidents each queue has for the agent, all counted in one look at those under way."""
    counts = [func.count().filter(_is_in(queue, agent, now)) for queue in Queue]
    row = session.execute(select(*counts).select_from(IncidentRow).where(IS_UNDER_WAY, *narrow(agent, filters))).one()
    return dict(zip(Queue, row, strict=True))


def show_lines(session: Session, rows: Sequence[IncidentRow]) -> list[Line]:
    """Return incidents as lists show them."""
    ids = {row.partner_id for row in rows}
    named = select(PartnerRow.id, PartnerRow.name).where(PartnerRow.id.in_(ids))
    names = dict(session.execute(named).all()) if ids else {}
    return [Line(row, names[row.partner_id]) for row in rows]


def narrow(agent: Agent, filters: Filters) -> list[ColumnElement[bool]]:
    """Return the conditions of the incidents that an agent may see and that filters let through.

    As expressions they are looked at within the index that a list is read from: SQLite would take any other instead.
    """
    wished = {
        IncidentRow.language: filters.language,
        IncidentRow.product: filters.product,
        IncidentRow.severity: filters.severity,
        IncidentRow.partner_id: filters.partner_id,
        IncidentRow.state: filters.state,
    }
    chosen = [column.concat(_NOTHING) == value for column, value in wished.items() if value]
    return [*chosen, *agent.works_for(IncidentRow.partner_id.concat(_NOTHING))]


def _is_in(queue: Queue, agent: Agent, now: datetime) -> ColumnElement[bool]:
    row = IncidentRow
    return {
        Queue.MINE: row.owner == agent.name,
        Queue.UNASSIGNED: row.owner.is_(None),
        Queue.ESCALATING: and_(row.due_at > now, row.due_at <= now + NEAR),
        Queue.BREACHED: row.due_at <= now,
        Queue.WAITING: row.state == State.WAITING,
        Queue.ALL: not_(row.id.is_(None)),
    }[queue]


def _go_on(query: Select[IncidentRow], due_at: datetime | None, id_: int) -> Select[IncidentRow]:
    """Return the query of those that have a target, after a place."""
    if due_at is None:
        return query.where(IncidentRow.due_at.is_not(None))
    place = tuple_(bindparam("due", due_at, UtcDateTime()), bindparam("id", id_))
    return query.where(tuple_(IncidentRow.due_at, IncidentRow.id) > place)


def _write_place(row: IncidentRow) -> str:
    return f"{'' if row.due_at is None else (row.due_at - EPOCH) // MICROSECOND}-{row.id}"


def _read_place(after: str | None) -> tuple[datetime | None, int]:
    place = _PLACE.fullmatch(after or "")
    if place is None:
        return None, 0
    return EPOCH + int(place[1]) * MICROSECOND if place[1] else None, int(place[2])
