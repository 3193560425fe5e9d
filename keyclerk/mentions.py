"""Mentions: where the records of a partner speak of one of its contacts, who is taken out of them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Text, cast, func, or_, select, true, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from keyclerk.answers import AnswerError, render
from keyclerk.card_elements import number_folded
from keyclerk.conversations import IS_OPEN
from keyclerk.redaction import BLANK, Redaction
from keyclerk.store.tables import (
    Base,
    ConversationRow,
    FeedbackRow,
    IncidentRow,
    MarkRow,
    MessageRow,
    OfferRow,
    OutboxRow,
    TimelineEntryRow,
)

CHUNK = 1_000
MARGIN = 1_000
"""So many of the newest rows are looked at again: a transaction that ends late has earlier numbers than one before."""


@dataclass(frozen=True)
class Place:
    """A table, which of its rows are the partner's, and the columns that may speak of somebody."""

    table: type[Base]
    condition: Any
    columns: tuple[InstrumentedAttribute[Any], ...]

    @property
    def key(self) -> Any:
        (key,) = self.table.__table__.primary_key
        return key


@dataclass(frozen=True)
class Mentions:
    """Which rows may speak of a person, by table, and the last row of each table when they were looked for."""

    found: Mapping[str, Sequence[Any]]
    last: Mapping[str, int]


def find_mentions(session: Session, *, partner_id: str, redaction: Redaction) -> Mentions:
    """Look at all that a partner's contacts, agents and the bot said, and at what left; this takes its time."""
    found, last = {}, {}
    for place in _list_places(partner_id):
        if place.table not in (OfferRow, MarkRow):
            last[place.table.__tablename__] = session.scalar(select(func.max(place.key))) or 0
        found[place.table.__tablename__] = _search(session, redaction, place)
    return Mentions(found, last)


def redact_mentions(session: Session, *, partner_id: str, redaction: Redaction, mentions: Mentions) -> None:
    """Take a person out of the rows that were found, and of those that came since, if they (still) speak of them."""
    for place in _list_places(partner_id):
        name = place.table.__tablename__
        candidates = set(_search(session, redaction, place, _has_come(place.table, mentions)))
        for part in _split(mentions.found[name]):
            candidates.update(_search(session, redaction, place, place.key.in_(part)))
        for part in _split(sorted(candidates)):
            rows = select(place.table).where(place.key.in_(part)).order_by(place.key)
            for row in session.scalars(rows.execution_options(populate_existing=True)):
                _redact(row, redaction, place.columns)
            session.flush()


def _list_places(partner_id: str) -> tuple[Place, ...]:
    """Return where a partner's records may speak of somebody, in the order in which rows are locked everywhere."""
    conversations = select(ConversationRow.id).where(ConversationRow.partner_id == partner_id)
    incidents = select(IncidentRow.id).where(IncidentRow.partner_id == partner_id)
    messages = select(MessageRow.id).where(MessageRow.conversation_id.in_(conversations))
    message, offer, incident, entry = MessageRow, OfferRow, IncidentRow, TimelineEntryRow
    return (
        Place(
            message,
            message.conversation_id.in_(conversations),
            (
                *(message.text, message.choice, message.values, message.buttons),
                *(message.card, message.beside_card, message.understanding),
            ),
        ),
        Place(MarkRow, MarkRow.message_id.in_(messages), (MarkRow.text,)),
        Place(offer, offer.conversation_id.in_(conversations), (offer.title, offer.entities)),
        Place(FeedbackRow, FeedbackRow.conversation_id.in_(conversations), (FeedbackRow.text,)),
        Place(incident, incident.partner_id == partner_id, (incident.description, incident.impact, incident.tried)),
        Place(entry, entry.incident_id.in_(incidents), (entry.text, entry.details)),
        Place(
            OutboxRow,
            OutboxRow.incident_id.in_(incidents) | OutboxRow.target.in_(conversations),
            (OutboxRow.payload, OutboxRow.problem),
        ),
    )


def _has_come(table: type[Base], mentions: Mentions) -> Any:
    """Return which rows of a table may have come, or changed, since mentions were looked for."""
    if table is OfferRow:
        offering = select(MessageRow.conversation_id, func.coalesce(MessageRow.answers, MessageRow.number)).where(
            MessageRow.id > mentions.last[MessageRow.__tablename__] - MARGIN
        )
        return tuple_(OfferRow.conversation_id, OfferRow.number).in_(offering)
    if table is MarkRow:
        # They are few, and what is marked may be old.
        return true()
    (key,) = table.__table__.primary_key
    is_new = key > mentions.last[table.__tablename__] - MARGIN
    # What was understood of a message is written when it is answered.
    return or_(is_new, IS_OPEN) if table is MessageRow else is_new


def _search(session: Session, redaction: Redaction, place: Place, *conditions: Any) -> list[Any]:
    """Return which rows of a place mention the person, as they are kept."""
    contents = [cast(column, Text) for column in place.columns]
    query = select(place.key, *contents).where(place.condition, *conditions)
    rows = session.execute(query, execution_options={"yield_per": CHUNK})
    return [id_ for id_, *texts in rows if any(map(redaction.matches, texts))]


def _redact(row: Base, redaction: Redaction, columns: Sequence[InstrumentedAttribute[Any]]) -> None:
    copies_entry = isinstance(row, MessageRow) and redaction.has_entry(json.dumps(row.values))
    for column in columns:
        before = getattr(row, column.key)
        after = redaction.redact(before)
        if after != before:
            setattr(row, column.key, after)
    if isinstance(row, MessageRow) and copies_entry:
        _say_again(row, redaction)


def _say_again(row: MessageRow, redaction: Redaction) -> None:
    """Have a message say its values as they are now: what an entry of a timeline said is gone from them."""
    try:
        answer = render(row.response or "", row.values or {}, row.language or "")
    except (AnswerError, LookupError):
        # It was said by an earlier version, in other words.
        row.text, row.card, row.beside_card = BLANK, None, None
        return
    row.text = redaction.redact(answer.text)
    if row.card:
        actions = {"actions": row.card["actions"]} if "actions" in row.card else {}
        card = number_folded(answer.card, row.number) if answer.card else None
        row.card = redaction.redact({**card, **actions}) if card else None
        row.beside_card = redaction.redact(answer.beside_card)


def _split(ids: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
