"""Trackers for tests: the events of Rasa's conversations, in a database as Rasa makes it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text, insert, select

from keyclerk.store.database import Database

_EVENTS = Table(
    "events",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("sender_id", String(255), nullable=False, index=True),
    Column("type_name", String(255), nullable=False),
    Column("timestamp", Float),
    Column("intent_name", String(255)),
    Column("action_name", String(255)),
    Column("data", Text),
)


def create_events(tracker: Database) -> None:
    """Make the table that Rasa makes at its first message."""
    _EVENTS.create(tracker.engine)


def add_session(tracker: Database, sender: str, *moments: datetime, data: str = "{}") -> None:
    """Add a session: how it starts at the first moment, and a message at each of them."""
    started = [("action", "action_session_start", moments[0]), ("session_started", None, moments[0])]
    events = [*started, *(("user", None, moment) for moment in moments)]
    with tracker.write() as session:
        session.execute(
            insert(_EVENTS),
            [
                {
                    "sender_id": sender,
                    "type_name": name,
                    "action_name": action,
                    "timestamp": moment.timestamp(),
                    "data": data,
                }
                for name, action, moment in events
            ],
        )


def read_moments(tracker: Database, sender: str) -> Sequence[float]:
    """Return when the messages of a conversation came that are there."""
    query = select(_EVENTS.c.timestamp).where(_EVENTS.c.sender_id == sender, _EVENTS.c.type_name == "user")
    with tracker.read() as session:
        return session.scalars(query.order_by(_EVENTS.c.id)).all()


def read_data(tracker: Database, sender: str) -> Sequence[str]:
    """Return what the events of a conversation hold."""
    query = select(_EVENTS.c.data).where(_EVENTS.c.sender_id == sender).order_by(_EVENTS.c.id)
    with tracker.read() as session:
        return session.scalars(query).all()
