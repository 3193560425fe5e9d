"""Reports: what came in during some weeks, and what became of it; counted for the partners of an agent."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Integer, column, func, select, text, values
from sqlalchemy.orm import Session

from keyclerk.conversations import State as MessageState
from keyclerk.judgements import judge_targets
from keyclerk.life_cycle import Deed
from keyclerk.periods import Period
from keyclerk.store.plans import apart, list_values
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow, TimelineEntryRow, UtcDateTime

MOMENT = timedelta(microseconds=1)
MOST = 25

# Told in so many words, as the indexes are: with parameters, no database sees that they serve.
_IS_LOST = text("messages.understanding ->> 'band' = 'lost'")
_IS_ANSWERED = text(f"messages.turn IS NOT NULL AND messages.state || '' = '{MessageState.ANSWERED}'")
_IS_HANDED_OVER = text(f"timeline.deed = '{Deed.HANDED_OVER}'")

Row = tuple[Any, ...]


def count_weeks(session: Session, period: Period) -> list[Row]:
    """Return each week, and how many incidents were opened in it."""
    opened = select().where(*period.owns(IncidentRow.partner_id))
    return _count_weeks(session, period, (IncidentRow.opened_at, opened))


def count_products(session: Session, period: Period) -> list[Row]:
    """Return products (None where none was given) and how many incidents were opened about each, most first."""
    return _count_by(session, IncidentRow.product, period)


def count_languages(session: Session, period: Period) -> list[Row]:
    """Return languages, and how many incidents were opened in each, most first."""
    return _count_by(session, IncidentRow.language, period)


def count_error_codes(session: Session, period: Period) -> list[Row]:
    """Return the error codes that incidents were opened about, and how many, most first."""
    return [row for row in _count_by(session, IncidentRow.error_code, period) if row[0] is not None][:MOST]


def count_answers(session: Session, period: Period) -> list[Row]:
    """Return of each week how many messages the bot answered, did not understand, and how often it handed over."""
    message, conversation, entry, incident = MessageRow, ConversationRow, TimelineEntryRow, IncidentRow
    spoken, handed = select(), select().where(_IS_HANDED_OVER)
    agent = period.agent
    # As a truth value each is looked up in a set that is made once; bare, PostgreSQL finds each one by its key.
    if owns := agent.works_for(conversation.partner_id):
        spoken = spoken.where(message.conversation_id.in_(select(conversation.id).where(*owns)).is_(True))
    if owns := agent.works_for(incident.partner_id):
        handed = handed.where(entry.incident_id.in_(select(incident.id).where(*owns)).is_(True))
    is_told = apart(message.state) == MessageState.ANSWERED
    counts = _count_weeks(
        session,
        period,
        (message.created_at, spoken.where(_IS_ANSWERED)),
        (message.created_at, spoken.where(_IS_LOST, is_told)),
        (entry.at, handed),
    )
    return [(week, max(told - lost, 0), lost, handed_over) for week, told, lost, handed_over in counts]


def list_unanswered(session: Session, period: Period) -> list[Row]:
    """Return what the bot did not understand, masked: text, how often it was written so, and when last; most first."""
    message, conversation = MessageRow, ConversationRow
    count, last = func.count(), func.max(message.created_at)
    folded = func.lower(func.trim(message.text))
    query = (
        select(func.max(message.text), count, last)
        .where(period.contains(message.created_at), _IS_LOST, message.text != "")
        .group_by(folded)
        .order_by(count.desc(), last.desc(), folded)
        .limit(MOST)
    )
    if owns := period.owns(conversation.partner_id):
        query = query.join(conversation, conversation.id == message.conversation_id).where(*owns)
    return [tuple(row) for row in session.execute(query)]


REPORTS: dict[str, tuple[Callable[[Session, Period], list[Row]], Sequence[str]]] = {
    "weeks": (count_weeks, ("week", "incidents")),
    "products": (count_products, ("product", "incidents")),
    "languages": (count_languages, ("language", "incidents")),
    "targets": (judge_targets, ("target", "severity", "met", "missed", "open", "median")),
    "answers": (count_answers, ("week", "answered", "not_understood", "handed_over")),
    "unanswered": (list_unanswered, ("question", "times", "last")),
    "error_codes": (count_error_codes, ("error_code", "incidents")),
}
"""Each report in its order: what makes its rows, and the names of its columns."""


def _count_weeks(session: Session, period: Period, *counted: tuple[Any, Any]) -> list[Row]:
    """Return each week, and how many rows of each query have their moment in it; a week is a range of an index."""
    bounds = [*(datetime.combine(week, datetime.min.time(), UTC) for week in period.weeks), period.now + MOMENT]
    spans = [(number, *span) for number, span in enumerate(pairwise(bounds))]
    weeks = values(column("number", Integer), column("begin", UtcDateTime), column("end", UtcDateTime)).data(spans)
    week = weeks.cte("weeks").c
    counts = (
        query.add_columns(func.count())
        .where(moment >= week.begin, moment < week.end)
        .correlate(week.number.table)
        .scalar_subquery()
        for moment, query in counted
    )
    rows = session.execute(select(week.number, *counts).select_from(week.number.table).order_by(week.number))
    return [(period.weeks[number], *numbers) for number, *numbers in rows]


def _count_by(session: Session, column_: Any, period: Period) -> list[Row]:
    """Return the values of a column, None among them, and how many incidents have each; each is a range of an index."""
    value = list_values(column_).c.value
    counted = select(func.count()).where(column_ == value, *period.incidents).correlate(value.table).scalar_subquery()
    rows = [tuple(row) for row in session.execute(select(value, counted))]
    rows.append((None, session.scalar(select(func.count()).where(column_.is_(None), *period.incidents))))
    return sorted((row for row in rows if row[1]), key=lambda row: (-row[1], row[0] is None, row[0] or ""))
