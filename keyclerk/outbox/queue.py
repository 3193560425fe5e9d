"""The queue: which entries of the outbox are due, and which wait for an earlier one."""

from datetime import datetime

from sqlalchemy import case, exists, func, select, true
from sqlalchemy.orm import Session, aliased

from keyclerk.outbox.entry import Channel, State
from keyclerk.store.tables import OutboxRow

EVERY = "*"
"""The target of an event that is still to be handed to each webhook."""


def list_due(session: Session, *, now: datetime, most: int) -> list[OutboxRow]:
    """Return what is due, in order: so many messages, mails, and events of each webhook at most.

    What leaves for one target about one incident leaves in order, and so does all news of one conversation, and all
    that is said in one of Teams: a later entry is not due while an earlier one waits, whatever the clock says.
    """
    earlier = aliased(OutboxRow)
    is_held_up = exists().where(
        earlier.channel == OutboxRow.channel,
        earlier.target == OutboxRow.target,
        earlier.state == State.WAITING,
        earlier.id < OutboxRow.id,
    )
    is_free = case(
        (OutboxRow.target == EVERY, true()),
        (OutboxRow.channel.in_((Channel.CONVERSATION, Channel.TEAMS)), ~is_held_up),
        else_=~is_held_up.where(earlier.incident_id == OutboxRow.incident_id),
    )
    line = case((OutboxRow.channel == Channel.WEBHOOK, OutboxRow.target), else_="")
    place = func.row_number().over(partition_by=(OutboxRow.channel, line), order_by=OutboxRow.id)
    due = (
        select(OutboxRow.id, place.label("place"))
        .where(OutboxRow.state == State.WAITING, OutboxRow.due_at <= now, is_free)
        .subquery()
    )
    query = select(OutboxRow).join(due, due.c.id == OutboxRow.id).where(due.c.place <= most).order_by(OutboxRow.id)
    return list(session.scalars(query))


def claim(session: Session, entry_id: int) -> OutboxRow | None:
    """Return an entry, locked, while it is waiting; None when something became of it meanwhile."""
    row = session.get(OutboxRow, entry_id, with_for_update=True, populate_existing=True)
    return row if row and row.state == State.WAITING else None


def find_oldest(session: Session) -> dict[str, datetime]:
    """Return, for each channel in which something waits, since when the oldest of it does."""
    query = select(OutboxRow.channel, func.min(OutboxRow.created_at)).where(OutboxRow.state == State.WAITING)
    return dict(session.execute(query.group_by(OutboxRow.channel)).all())


def list_outbox(session: Session, *, state: State | None = None, newest: int = 100) -> list[OutboxRow]:
    """Return the newest entries, in one state or in any, the last written first."""
    entries = select(OutboxRow).order_by(OutboxRow.id.desc()).limit(newest)
    if state is not None:
        entries = entries.where(OutboxRow.state == state)
    return list(session.scalars(entries))
