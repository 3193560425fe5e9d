"""Mentions: where the records of a partner speak of one of its contacts, who is taken out of them."""

from typing import Any

from sqlalchemy import Text, cast, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from keyclerk.redaction import Redaction
from keyclerk.store.tables import (
    Base,
    ConversationRow,
    FeedbackRow,
    IncidentRow,
    MessageRow,
    OfferRow,
    OutboxRow,
    TimelineEntryRow,
)

CHUNK = 1_000


def redact_mentions(session: Session, *, partner_id: str, redaction: Redaction) -> None:
    """Take a person out of what the partner's other contacts, agents and the bot said, and of what left."""
    conversations = select(ConversationRow.id).where(ConversationRow.partner_id == partner_id)
    incidents = select(IncidentRow.id).where(IncidentRow.partner_id == partner_id)
    message, offer, incident, entry = MessageRow, OfferRow, IncidentRow, TimelineEntryRow
    places: tuple[tuple[type[Base], Any, tuple[InstrumentedAttribute[Any], ...]], ...] = (
        (
            message,
            message.conversation_id.in_(conversations),
            (message.text, message.choice, message.values, message.buttons, message.card, message.understanding),
        ),
        (offer, offer.conversation_id.in_(conversations), (offer.title, offer.entities)),
        (FeedbackRow, FeedbackRow.conversation_id.in_(conversations), (FeedbackRow.text,)),
        (incident, incident.partner_id == partner_id, (incident.description, incident.impact, incident.tried)),
        (entry, entry.incident_id.in_(incidents), (entry.text, entry.details)),
        (
            OutboxRow,
            OutboxRow.incident_id.in_(incidents) | OutboxRow.target.in_(conversations),
            (OutboxRow.payload, OutboxRow.problem),
        ),
    )
    for table, condition, columns in places:
        _redact(session, redaction, table, condition, columns)


def _redact(
    session: Session,
    redaction: Redaction,
    table: type[Base],
    condition: Any,
    columns: tuple[InstrumentedAttribute[Any], ...],
) -> None:
    """Redact those rows of a table that mention the person; the others are read as they are kept, and left."""
    (key,) = table.__table__.primary_key
    contents = [cast(column, Text) for column in columns]
    rows = session.execute(select(key, *contents).where(condition), execution_options={"yield_per": CHUNK})
    found = [id_ for id_, *texts in rows if any(map(redaction.matches, texts))]
    for id_ in found:
        row = session.get_one(table, id_, populate_existing=True)
        for column in columns:
            before = getattr(row, column.key)
            after = redaction.redact(before)
            if after != before:
                setattr(row, column.key, after)
    session.flush()
