"""Incidents, their timelines, and the outbox by which others hear of them."""

import uuid
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, Double, ForeignKey, Index, String, Text, UniqueConstraint, event, text
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base

IS_UNDER_WAY = text("state || '' IN ('new', 'open', 'waiting_for_partner')")
"""The condition of the indexes of queues; as it looks at no column alone, SQLite takes none of the other indexes."""

_FILTERS = ("partner_id", "severity", "language", "product")


_HOURS = ("response_hours", "is_response_late", "solution_hours", "is_solution_late")


_HAS_ENDED = text("state IN ('solved', 'closed')")


_IS_HANDED_OVER = text("deed = 'HANDED_OVER'")


def _index_ended(column: str) -> Index:
    name, columns = f"ix_incidents_ended_{column}", (column, "id", "partner_id")
    return Index(name, *columns, sqlite_where=_HAS_ENDED, postgresql_where=_HAS_ENDED)


_IS_JUDGED = text("merged_into IS NULL")
"""The condition of the indexes of how targets were met: duplicates are not judged."""


def _index_target(name: str) -> Index:
    columns = "severity", f"{name}_hours", "opened_at", "partner_id", f"is_{name}_late", "merged_into"
    return _index_judged(f"ix_incidents_{name}_hours", *columns)


def _index_judged(name: str, *columns: str) -> Index:
    return Index(name, *columns, sqlite_where=_IS_JUDGED, postgresql_where=_IS_JUDGED)


def _index_queue(name: str, *columns: str) -> Index:
    return Index(name, *columns, sqlite_where=IS_UNDER_WAY, postgresql_where=IS_UNDER_WAY)


class IncidentRow(Base):
    """A technical support incident; the same request of a conversation opens one only.

    `proof` is how the key's activations were counted when it was opened, `tried` names the answers that were given
    before. Its transcript are the messages of its conversation from `first_number` on. `version` grows with each
    change; `waiting_since` is set while it waits for the partner, and both targets then rest. `due_at` is the next
    target while agents are to act, `reason` the code of what solved it, and a duplicate is `merged_into` another.
    `response_hours` and `solution_hours` passed from its opening until it was responded to, and solved; both are None
    before, and whether that was late also where there was no target.
    """

    __tablename__ = "incidents"
    __table_args__ = (
        UniqueConstraint("conversation_id", "request_id"),
        Index(None, "partner_id", "state"),
        Index(None, "partner_id", "id"),
        Index(None, "contact_id"),
        Index(None, "state", "response_due_at"),
        _index_queue("ix_incidents_queue", "due_at", "id", *_FILTERS, "state", "owner"),
        _index_queue("ix_incidents_queue_owner", "owner", "due_at", "id", *_FILTERS, "state"),
        _index_queue("ix_incidents_queue_state", "state", "due_at", "id", *_FILTERS),
        _index_ended("error_code"),
        _index_ended("product"),
        Index("ix_incidents_filters", "id", *_FILTERS, "state"),
        _index_target("response"),
        _index_target("solution"),
        _index_judged("ix_incidents_partner_id_hours", "partner_id", "opened_at", "severity", *_HOURS, "merged_into"),
        Index(None, "opened_at", "partner_id"),
        Index(None, "product", "opened_at", "partner_id"),
        Index(None, "language", "opened_at", "partner_id"),
        Index(None, "error_code", "opened_at", "partner_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partners.id"), index=True)
    contact_id: Mapped[str] = mapped_column(ForeignKey("contacts.id"))
    conversation_id: Mapped[str | None]
    request_id: Mapped[str | None]
    opened_at: Mapped[datetime]
    state: Mapped[str]
    severity: Mapped[str] = mapped_column(String(1))
    language: Mapped[str]
    product: Mapped[str | None]
    suffix: Mapped[str | None]
    error_code: Mapped[str | None]
    computer: Mapped[str | None]
    description: Mapped[str] = mapped_column(Text)
    impact: Mapped[str | None] = mapped_column(Text)
    intent: Mapped[str | None]
    confidence: Mapped[float | None] = mapped_column(Double)
    proof: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    tried: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    first_number: Mapped[int | None]
    owner: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=0, server_default="0")
    changed_at: Mapped[datetime | None]
    taken_at: Mapped[datetime | None]
    responded_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    waiting_since: Mapped[datetime | None]
    response_due_at: Mapped[datetime | None]
    solution_due_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    reason: Mapped[str | None]
    merged_into: Mapped[int | None]
    response_hours: Mapped[float | None] = mapped_column(Double)
    is_response_late: Mapped[bool | None]
    solution_hours: Mapped[float | None] = mapped_column(Double)
    is_solution_late: Mapped[bool | None]


@event.listens_for(IncidentRow, "before_insert")
@event.listens_for(IncidentRow, "before_update")
def _keep_targets(_mapper: Any, _connection: Any, row: IncidentRow) -> None:
    """Keep the next target right, and how targets were met, whatever changes an incident: it cannot be forgotten."""
    response_due_at = None if row.responded_at else row.response_due_at
    targets = [moment for moment in (response_due_at, row.solution_due_at) if moment]
    row.due_at = min(targets, default=None) if row.state in ("new", "open") else None
    solved_at = row.ended_at if row.state in ("solved", "closed") else None
    row.response_hours, row.is_response_late = _judge(row.opened_at, row.responded_at, row.response_due_at)
    row.solution_hours, row.is_solution_late = _judge(row.opened_at, solved_at, row.solution_due_at)


def _judge(opened_at: datetime, done_at: datetime | None, due_at: datetime | None) -> tuple[float | None, bool | None]:
    """Return after how many hours something was done, and whether that was after its target."""
    if done_at is None:
        return None, None
    return (done_at - opened_at) / timedelta(hours=1), None if due_at is None else done_at > due_at


class TimelineEntryRow(Base):
    """What happened to an incident: the deed, who did it, the state it led to; an internal one is for agents alone.

    `author` is `partner`, `agent` or `keyclerk`; `actor` the contact's id or the agent's name.
    """

    __tablename__ = "timeline"
    __table_args__ = (
        Index(None, "incident_id", "id"),
        Index(
            "ix_timeline_handed_over",
            *("at", "incident_id"),
            sqlite_where=_IS_HANDED_OVER,
            postgresql_where=_IS_HANDED_OVER,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    incident_id: Mapped[int] = mapped_column(ForeignKey("incidents.id"))
    at: Mapped[datetime]
    author: Mapped[str]
    actor: Mapped[str]
    deed: Mapped[str]
    state: Mapped[str]
    text: Mapped[str | None] = mapped_column(Text)
    details: Mapped[dict[str, Any]]
    is_internal: Mapped[bool] = mapped_column(default=False)


class OutboxRow(Base):
    """Something that is to leave: by which channel, to whom, from when on, and what became of it.

    `channel` is `conversation`, `webhook`, `mail` or `teams`; `target` a conversation's id, a webhook's name or a
    contact's id; for `teams` it is the conversation whose message is sent there.
    The state is `waiting`, `delivered`, `dropped` (not needed any more) or `dead` (given up, until retried by hand).
    `message_id` is what receivers know it by: an id that was deleted or restored may come again, this one never does.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "state", "due_at"), Index(None, "channel", "target", "incident_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str]
    target: Mapped[str]
    topic: Mapped[str]
    incident_id: Mapped[int | None] = mapped_column(ForeignKey("incidents.id"), index=True)
    payload: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    ended_at: Mapped[datetime | None]
    problem: Mapped[str | None]
    message_id: Mapped[str] = mapped_column(String(32), default=lambda: uuid.uuid4().hex)
