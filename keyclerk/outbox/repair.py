"""Repair: entries of the outbox that are retried or dropped by hand, with a note in the audit trail."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.audit import note_audit
from keyclerk.errors import KeyclerkError
from keyclerk.outbox.entry import EXPIRED, Channel, State
from keyclerk.store.tables import IncidentRow, OutboxRow


class UnknownOutboxEntryError(KeyclerkError):
    """No entry of the outbox has this id."""

    code = "UNKNOWN_OUTBOX_ENTRY"


class OutboxEndedError(KeyclerkError):
    """An entry was delivered, or dropped, and neither leaves again."""

    code = "OUTBOX_ENDED"


class OutboxExpiredError(KeyclerkError):
    """An entry was given up so long ago that nothing is left of what it said."""

    code = "OUTBOX_EXPIRED"


def list_dead(session: Session) -> list[int]:
    """Return the ids of the entries that were given up and can be retried."""
    can_be_retried = OutboxRow.problem.is_distinct_from(EXPIRED)
    dead = select(OutboxRow.id).where(OutboxRow.state == State.DEAD, can_be_retried)
    return list(session.scalars(dead.order_by(OutboxRow.id)))


def retry(session: Session, *, entry_ids: Iterable[int], actor: str, now: datetime) -> list[OutboxRow]:
    """Have entries leave now, with all their attempts before them.

    Raises UnknownOutboxEntryError, OutboxEndedError, and OutboxExpiredError.
    """
    rows = _take(session, entry_ids)
    for row in rows:
        if row.state == State.DEAD and row.problem == EXPIRED:
            raise OutboxExpiredError(entry=row.id)
    for row in rows:
        _note(session, row, action="OUTBOX_RETRIED", reason=None, actor=actor, now=now)
        row.state, row.attempts, row.due_at = State.WAITING, 0, now
        row.ended_at = row.problem = None
    return rows


def drop(session: Session, *, entry_ids: Iterable[int], reason: str, actor: str, now: datetime) -> list[OutboxRow]:
    """Drop entries for good; raises UnknownOutboxEntryError, OutboxEndedError."""
    rows = _take(session, entry_ids)
    for row in rows:
        _note(session, row, action="OUTBOX_DROPPED", reason=reason, actor=actor, now=now)
        row.state, row.ended_at = State.DROPPED, now
    return rows


def _take(session: Session, entry_ids: Iterable[int]) -> list[OutboxRow]:
    rows = []
    for entry_id in sorted(set(entry_ids)):
        row = session.get(OutboxRow, entry_id, with_for_update=True)
        if row is None:
            raise UnknownOutboxEntryError(entry=entry_id)
        if row.state not in (State.WAITING, State.DEAD):
            raise OutboxEndedError(entry=entry_id, state=row.state)
        rows.append(row)
    return rows


def _note(session: Session, row: OutboxRow, *, action: str, reason: str | None, actor: str, now: datetime) -> None:
    incident = session.get(IncidentRow, row.incident_id) if row.incident_id is not None else None
    # The target of a mail is a person, whom nothing would take out of the audit trail again.
    target = {} if row.channel == Channel.MAIL else {"target": row.target}
    note_audit(
        session,
        at=now,
        actor=actor,
        action=action,
        subject=f"outbox {row.id}",
        partner_id=incident.partner_id if incident else None,
        reason=reason,
        details={"channel": row.channel, **target, "topic": row.topic, "state": row.state},
    )
