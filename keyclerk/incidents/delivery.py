"""Delivery: what became of the words that agents said to the partner."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session


class DeliveryState(StrEnum):
    """Where the words of an agent are: nowhere to be said, on their way, in the conversation, read, or given up."""

    NOWHERE = "nowhere"
    WAITING = "waiting"
    DELIVERED = "delivered"
    READ = "read"
    DEAD = "dead"


@dataclass(frozen=True)
class Delivery:
    """What became of an entry: its state, in which channel (`web`, `teams`) and since when (UTC).

    `mail` is how the e-mail stands that tells of it, `waiting`, `delivered` or `dead`; None where there is none.
    """

    entry_id: int
    state: DeliveryState
    channel: str | None = None
    at: datetime | None = None
    mail: str | None = None
    mailed_at: datetime | None = None
    problem: str | None = None


def list_deliveries(session: Session, *, incident_id: int) -> dict[int, Delivery]:
    """Return, by the id of the timeline entry, what became of what agents said (answers, questions, how it ended)."""
    raise NotImplementedError
