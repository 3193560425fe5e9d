"""Retention: what was said long ago is deleted, a few rows at a time, and what the records rest on is kept."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, false, func, or_, select, tuple_, update
from sqlalchemy.orm import Session

from keyclerk.conversations import OPEN, PARTNER
from keyclerk.life_cycle import UNDER_WAY
from keyclerk.outbox import EXPIRED, State
from keyclerk.store.database import Database
from keyclerk.store.tables import Base, FeedbackRow, IncidentRow, MarkRow, MessageRow, OfferRow, OutboxRow

PORTION = 500
PAUSE_SECONDS = 0.005
"""For so long others are let in between two portions: a writer looks each thousandth of a second."""
OUTBOX_DAYS = 30

Place = tuple[str, int]
"""A conversation's id, and the number of a message in it."""


@dataclass
class Deleted:
    """How many rows were deleted; of `feedback` it is the texts, of the `outbox` also what the dead ones said."""

    messages: int = 0
    offers: int = 0
    feedback: int = 0
    outbox: int = 0


def delete_old_transcripts(
    database: Database, *, now: datetime, days: int, is_over: Callable[[], bool] = lambda: False
) -> Deleted:
    """Delete what was said more than `days` ago, in short transactions, until nothing is left or `is_over`.

    Messages that wait for an answer are kept, and those of an incident that is under way. Conversations, incidents and
    their timelines, ledgers and the audit trail stay as they are; a mark goes with its message, of feedback only the
    texts go, and of what was given up in the outbox only what it said. What others are writing at just then is left for
    another time.
    """
    deleted, limit = Deleted(), now - timedelta(days=days)
    after: tuple[datetime, int] | None = None
    while not is_over():
        with database.write() as session:
            after = _delete_messages(session, deleted, limit=limit, after=after)
        if after is None:
            break
        time.sleep(PAUSE_SECONDS)
    deleted.feedback += _repeat(database, lambda session: _empty_feedback(session, limit), is_over)
    deleted.outbox += _repeat(database, lambda session: _delete_left(session, now), is_over)
    deleted.outbox += _repeat(database, lambda session: _empty_dead(session, limit), is_over)
    return deleted


def count_old_transcripts(session: Session, *, now: datetime, days: int) -> Deleted:
    """Return what `delete_old_transcripts` would delete now."""
    limit = now - timedelta(days=days)
    is_old = and_(*_is_deletable(limit))
    loses_text = or_(FeedbackRow.at < limit, _belongs(FeedbackRow, _find_place().where(is_old)))
    return Deleted(
        messages=_count(session, MessageRow, is_old),
        offers=_count(session, OfferRow, _belongs(OfferRow, _find_offering().where(is_old))),
        feedback=_count(session, FeedbackRow, and_(FeedbackRow.text != "", loses_text)),
        outbox=_count(session, OutboxRow, or_(_has_left(now), _is_expired(limit))),
    )


def _delete_messages(
    session: Session, deleted: Deleted, *, limit: datetime, after: tuple[datetime, int] | None
) -> tuple[datetime, int] | None:
    """Delete a portion of messages, and return after which one to go on, or None at the end."""
    message = MessageRow
    query = select(
        message.id, message.created_at, message.conversation_id, message.number, message.author, message.answers
    ).where(*_is_deletable(limit))
    if after:
        query = query.where(tuple_(message.created_at, message.id) > tuple_(*after))
    query = query.order_by(message.created_at, message.id).limit(PORTION)
    rows = session.execute(query.with_for_update(of=message, skip_locked=True)).all()
    if not rows:
        return None
    places = [(row.conversation_id, row.number) for row in rows]
    offering = [(row.conversation_id, row.answers or row.number) for row in rows if row.author != PARTNER]
    # What agents marked is a copy of what was said.
    _run(session, delete(MarkRow).where(MarkRow.message_id.in_([row.id for row in rows])))
    deleted.messages += _run(session, delete(message).where(message.id.in_([row.id for row in rows])))
    deleted.offers += _run(session, delete(OfferRow).where(_is_among(OfferRow, offering)))
    deleted.feedback += _run(
        session, update(FeedbackRow).where(_is_among(FeedbackRow, places), FeedbackRow.text != "").values(text="")
    )
    return (rows[-1].created_at, rows[-1].id) if len(rows) == PORTION else None


def _is_deletable(limit: datetime) -> list[ColumnElement[bool]]:
    """Return the conditions of the messages that are old, and that nobody needs any more."""
    message, incident = MessageRow, IncidentRow
    is_needed = exists().where(
        incident.conversation_id == message.conversation_id,
        message.number >= func.coalesce(incident.first_number, 0),
        incident.state.in_(UNDER_WAY),
    )
    return [message.created_at < limit, or_(message.state.is_(None), message.state.not_in(OPEN)), ~is_needed]


def _has_left(now: datetime) -> ColumnElement[bool]:
    limit = now - timedelta(days=OUTBOX_DAYS)
    ended_at = func.coalesce(OutboxRow.ended_at, OutboxRow.created_at)
    return and_(OutboxRow.state.in_((State.DELIVERED, State.DROPPED)), ended_at < limit)


def _is_expired(limit: datetime) -> ColumnElement[bool]:
    """Return whether an entry was given up long ago, and still has what it said."""
    ended_at = func.coalesce(OutboxRow.ended_at, OutboxRow.created_at)
    is_whole = OutboxRow.problem.is_distinct_from(EXPIRED)
    return and_(OutboxRow.state == State.DEAD, ended_at < limit, is_whole)


def _empty_feedback(session: Session, limit: datetime) -> int:
    ids = _take(session, FeedbackRow.id, and_(FeedbackRow.at < limit, FeedbackRow.text != ""))
    return _run(session, update(FeedbackRow).where(FeedbackRow.id.in_(ids)).values(text=""))


def _delete_left(session: Session, now: datetime) -> int:
    return _run(session, delete(OutboxRow).where(OutboxRow.id.in_(_take(session, OutboxRow.id, _has_left(now)))))


def _empty_dead(session: Session, limit: datetime) -> int:
    ids = _take(session, OutboxRow.id, _is_expired(limit))
    return _run(session, update(OutboxRow).where(OutboxRow.id.in_(ids)).values(payload={}, problem=EXPIRED))


def _take(session: Session, id_: Any, condition: ColumnElement[bool]) -> Sequence[int]:
    """Return a portion of ids, locked, but for those that others hold: who waits for none holds up none."""
    query = select(id_).where(condition).order_by(id_).limit(PORTION)
    return session.scalars(query.with_for_update(skip_locked=True)).all()


def _repeat(database: Database, step: Callable[[Session], int], is_over: Callable[[], bool]) -> int:
    """Take a step in a transaction of its own again and again, until it does nothing; returns what they did."""
    done = 0
    while not is_over():
        with database.write() as session:
            count = step(session)
        if not count:
            break
        done += count
        time.sleep(PAUSE_SECONDS)
    return done


def _find_place() -> Any:
    return select(MessageRow.conversation_id, MessageRow.number)


def _find_offering() -> Any:
    """Return the query of the messages whose buttons were offered with another one, which they answer."""
    number = func.coalesce(MessageRow.answers, MessageRow.number)
    return select(MessageRow.conversation_id, number).where(MessageRow.author != PARTNER)


def _belongs(table: Any, places: Any) -> ColumnElement[bool]:
    return tuple_(table.conversation_id, table.number).in_(places)


def _is_among(table: Any, places: Sequence[Place]) -> ColumnElement[bool]:
    return tuple_(table.conversation_id, table.number).in_(places) if places else false()


def _run(session: Session, statement: Any) -> int:
    result: Any = session.execute(statement, execution_options={"synchronize_session": False})
    return int(result.rowcount)


def _count(session: Session, table: type[Base], condition: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).select_from(table).where(condition)) or 0
