"""Rasa's tracker, as far as it has to forget: the events of its conversations, in a database of its own.

Rasa reads the latest session of a conversation only, those events from its last `session_started` on, and has the
trackers that it used last at hand: a session that goes on keeps all of its events.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Float, Integer, String, Text, column, delete, func, inspect, select, table, update
from sqlalchemy.orm import Session

from keyclerk.redaction import Redaction
from keyclerk.store.database import Database

PORTION = 500
MARGIN = 1_000
"""So many of the newest events are looked at again: a transaction that ends late has earlier numbers."""

T = TypeVar("T")

_EVENTS = table(
    "events",
    column("id", Integer),
    column("sender_id", String),
    column("type_name", String),
    column("timestamp", Float),
    column("action_name", String),
    column("data", Text),
)
_event = _EVENTS.c


def delete_old_events(
    tracker: Database,
    *,
    now: datetime,
    days: int,
    is_dry: bool = False,
    is_over: Callable[[], bool] = lambda: False,
) -> int:
    """Delete the sessions that ended more than `days` ago, until none is left or `is_over`; returns how many events.

    With `is_dry` they are only counted.
    """
    if not has_events(tracker):
        return 0
    limit, deleted = (now - timedelta(days=days)).timestamp(), 0
    with tracker.read() as session:
        senders = session.scalars(
            select(_event.sender_id).group_by(_event.sender_id).having(func.min(_event.timestamp) < limit)
        ).all()
        if is_dry:
            return sum(_count_old(session, sender, limit) for sender in senders)
    for sender in senders:
        while not is_over():
            with tracker.write() as session:
                count = _delete_old(session, sender, limit)
            if not count:
                break
            deleted += count
    return deleted


def delete_events(tracker: Database, conversation_ids: Sequence[str]) -> int:
    """Delete everything that was said in these conversations; returns how many events."""
    if not conversation_ids or not has_events(tracker):
        return 0
    with tracker.write() as session:
        return sum(
            _run(session, delete(_EVENTS).where(_event.sender_id.in_(part))) for part in _split(conversation_ids)
        )


@dataclass(frozen=True)
class Mentions:
    """Which events may speak of a person, and the last event of all when they were looked for."""

    found: Sequence[int] = ()
    last: int = 0


def find_mentions(tracker: Database, conversation_ids: Sequence[str], redaction: Redaction) -> Mentions:
    """Look for a person in the conversations of others, which takes its time."""
    if not conversation_ids or not has_events(tracker):
        return Mentions()
    with tracker.read() as session:
        last = session.scalar(select(func.max(_event.id))) or 0
        return Mentions(list(_search(session, conversation_ids, redaction)), last)


def redact_events(
    tracker: Database, conversation_ids: Sequence[str], redaction: Redaction, mentions: Mentions = Mentions()
) -> int:
    """Make a person unrecognisable in the conversations of others; returns in how many events.

    After a search only what was found and what came since is looked at.
    """
    if not conversation_ids or not has_events(tracker):
        return 0
    with tracker.write() as session:
        is_new = _event.id > mentions.last - MARGIN
        found = {*mentions.found, *_search(session, conversation_ids, redaction, is_new)}
        changed = 0
        for part in _split(sorted(found)):
            for id_, data in session.execute(select(_event.id, _event.data).where(_event.id.in_(part))).all():
                if redaction.matches(data):
                    changed += 1
                    redacted = redaction.redact_json(data)
                    session.execute(update(_EVENTS).where(_event.id == id_).values(data=redacted))
    return changed


def has_events(tracker: Database) -> bool:
    """Return whether Rasa has kept anything yet."""
    return not tracker.is_missing and inspect(tracker.engine).has_table(_EVENTS.name)


def _delete_old(session: Session, sender: str, limit: float) -> int:
    """Delete a portion of the sessions that are over, or else the last one of a conversation that rests, as a whole."""
    newest = session.scalar(select(func.max(_event.id)).where(_event.sender_id == sender)) or 0
    end = _find_end(session, sender, limit)
    last = session.scalar(
        select(func.max(_event.id)).where(_event.sender_id == sender, _event.type_name == "session_started")
    )
    bound = end if end is not None else last or 0
    portion = select(_event.id).where(_event.sender_id == sender, _event.id < bound).order_by(_event.id).limit(PORTION)
    count = _run(session, delete(_EVENTS).where(_event.id.in_(session.scalars(portion).all())))
    if count or end is not None:
        return count
    # What has come since we looked belongs to a new session.
    return _run(session, delete(_EVENTS).where(_event.sender_id == sender, _event.id <= newest))


def _count_old(session: Session, sender: str, limit: float) -> int:
    end = _find_end(session, sender, limit)
    old = select(func.count()).select_from(_EVENTS).where(_event.sender_id == sender)
    return session.scalar(old if end is None else old.where(_event.id < end)) or 0


def _find_end(session: Session, sender: str, limit: float) -> int | None:
    """Return the event before which a conversation's events are old, the first of a session; None if all are."""
    # The action that starts a session stands before it, and nobody reads it again.
    is_said = func.coalesce(_event.action_name, "") != "action_session_start"
    young = (_event.sender_id == sender, _event.timestamp >= limit, is_said)
    first = session.scalar(select(func.min(_event.id)).where(*young))
    if first is None:
        return None
    started = select(func.max(_event.id)).where(
        _event.sender_id == sender, _event.id <= first, _event.type_name == "session_started"
    )
    return session.scalar(started) or 0


def _search(session: Session, conversation_ids: Sequence[str], redaction: Redaction, *conditions: Any) -> Iterator[int]:
    for part in _split(conversation_ids):
        query = select(_event.id, _event.data).where(_event.sender_id.in_(part), *conditions)
        rows = session.execute(query, execution_options={"yield_per": PORTION})
        yield from (id_ for id_, data in rows if redaction.matches(data))


def _split(names: Sequence[T]) -> Iterator[Sequence[T]]:
    return (names[start : start + PORTION] for start in range(0, len(names), PORTION))


def _run(session: Session, statement: Any) -> int:
    result: Any = session.execute(statement)
    return int(result.rowcount)
