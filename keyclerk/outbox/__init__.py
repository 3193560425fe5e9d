"""The outbox: what is to leave, in the order in which it leaves, until it is delivered, dropped or given up."""

from keyclerk.outbox.entry import (
    EXPIRED,
    Channel,
    Outcome,
    State,
    mark_dead,
    mark_delivered,
    mark_dropped,
    postpone,
    settle,
)
from keyclerk.outbox.queue import EVERY, claim, find_oldest, list_due, list_outbox
from keyclerk.outbox.repair import OutboxEndedError, OutboxExpiredError, UnknownOutboxEntryError, drop, list_dead, retry
from keyclerk.outbox.schedule import Plan, plan_retry

__all__ = [
    "EVERY",
    "EXPIRED",
    "Channel",
    "OutboxEndedError",
    "OutboxExpiredError",
    "Outcome",
    "Plan",
    "State",
    "UnknownOutboxEntryError",
    "claim",
    "drop",
    "find_oldest",
    "list_dead",
    "list_due",
    "list_outbox",
    "mark_dead",
    "mark_delivered",
    "mark_dropped",
    "plan_retry",
    "postpone",
    "retry",
    "settle",
]
