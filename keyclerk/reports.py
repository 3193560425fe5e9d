"""Reports: what came in during some weeks, and what became of it; counted for the partners of an agent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from statistics import fmean
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, column, exists, func, select, text, values
from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.conversations import State as MessageState
from keyclerk.life_cycle import Deed
from keyclerk.store.plans import apart
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow, TimelineEntryRow, UtcDateTime
from keyclerk.store.tables.incidents import IS_UNDER_WAY

WEEK, MOMENT = timedelta(weeks=1), timedelta(microseconds=1)
MOST = 25

# Told in so many words, as the indexes are: with parameters, no database sees that they serve.
_IS_LOST = text("messages.understanding ->> 'band' = 'lost'")
_IS_ANSWERED = text(f"messages.turn IS NOT NULL AND messages.state || '' = '{MessageState.ANSWERED}'")
_IS_JUDGED = IncidentRow.merged_into.is_(None)
_IS_HANDED_OVER = text(f"timeline.deed = '{Deed.HANDED_OVER}'")

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Period:
    """Some weeks up to now, and the agent whose partners count; a week begins on Monday, in UTC."""

    agent: Agent
    weeks: tuple[date, ...]
    now: datetime

    @property
    def since(self) -> datetime:
        return datetime.combine(self.weeks[0], datetime.min.time(), UTC)

    def contains(self, moment: Any) -> ColumnElement[bool]:
        """Return the condition that a moment lies in these weeks."""
        return and_(moment >= self.since, moment <= self.now)

    def owns(self, partner_id: Any) -> list[ColumnElement[bool]]:
        """Return the conditions that the agent works for a partner; all partners, and visitors, need none."""
        return self.agent.works_for(apart(partner_id))

    @property
    def incidents(self) -> list[ColumnElement[bool]]:
        """The conditions of the incidents that were opened in these weeks."""
        return [self.contains(IncidentRow.opened_at), *self.owns(IncidentRow.partner_id)]


def make_period(*, weeks: int, agent: Agent, now: datetime) -> Period:
    """Return the week that it is now, and those before it."""
    day = now.astimezone(UTC).date()
    this = day - timedelta(days=day.weekday())
    return Period(agent, tuple(this - WEEK * number for number in range(weeks - 1, -1, -1)), now)


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


def judge_targets(session: Session, period: Period) -> list[Row]:
    """Return for both targets and each severity: how many met it, missed it, are still to meet it; median hours.

    A target rests while an incident waits for its partner. Duplicates that were merged are not judged, nor what ended
    without a response, or was withdrawn before it was solved. Hours are those of the clock, of all that got as far.
    """
    incident = IncidentRow
    targets = (
        ("response", incident.response_hours, incident.is_response_late),
        ("solution", incident.solution_hours, incident.is_solution_late),
    )
    pending = _count_pending(session, period)
    # What belongs to some partners is found by the partner; of all partners, what has a severity.
    owns = period.agent.works_for(incident.partner_id)
    severity_ = apart(incident.severity) if owns else incident.severity
    severities = session.scalars(select(_list_values(incident.severity, _IS_JUDGED).c.value)).all()
    rows: list[Row] = []
    for name, hours, is_late in targets:
        for severity in severities:
            theirs = [severity_ == severity, _IS_JUDGED, period.contains(incident.opened_at), *owns]
            judged = [func.count().filter(is_late.is_(late)) for late in (False, True)]
            query = select(func.count(), *judged).where(*theirs, hours.is_not(None))
            done, met, missed = tuple(session.execute(query).one())
            overdue, open_ = pending.get((name, severity), (0, 0))
            if done or session.scalar(select(exists().where(*theirs))):
                rows.append((name, severity, met, missed + overdue, open_, _find_median(session, hours, theirs, done)))
    return rows


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
    value = _list_values(column_).c.value
    counted = select(func.count()).where(column_ == value, *period.incidents).correlate(value.table).scalar_subquery()
    rows = [tuple(row) for row in session.execute(select(value, counted))]
    rows.append((None, session.scalar(select(func.count()).where(column_.is_(None), *period.incidents))))
    return sorted((row for row in rows if row[1]), key=lambda row: (-row[1], row[0] is None, row[0] or ""))


def _list_values(column_: Any, *conditions: ColumnElement[bool]) -> Any:
    """Return the table of the values of a column, each found in an index behind the one before."""
    lowest = select(func.min(column_).label("value")).where(*conditions)
    found = lowest.cte("found", recursive=True)
    following = lowest.where(column_ > found.c.value).correlate(found).scalar_subquery()
    found = found.union_all(select(following).where(found.c.value.is_not(None)))
    return select(found.c.value).where(found.c.value.is_not(None)).cte("values_")


def _count_pending(session: Session, period: Period) -> dict[tuple[str, str], tuple[int, int]]:
    """Return by target and severity how many incidents under way have missed it, and how many can still meet it."""
    incident = IncidentRow
    at = func.coalesce(incident.waiting_since, period.now)
    lacks_response = incident.responded_at.is_(None)
    counts = [
        func.count().filter(condition)
        for condition in (
            and_(lacks_response, at > incident.response_due_at),
            and_(lacks_response, at <= incident.response_due_at),
            at > incident.solution_due_at,
            at <= incident.solution_due_at,
        )
    ]
    # In expressions these columns have no index: those under way are few, and have one of their own.
    opened_at = func.coalesce(incident.opened_at, incident.opened_at)
    is_judged = func.coalesce(incident.merged_into, 0) == 0
    conditions = [is_judged, period.contains(opened_at), *period.owns(incident.partner_id)]
    query = select(incident.severity, *counts).where(IS_UNDER_WAY, *conditions).group_by(incident.severity)
    return {
        (name, severity): given
        for severity, *judged in session.execute(query)
        for name, given in (("response", tuple(judged[:2])), ("solution", tuple(judged[2:])))
    }


def _find_median(session: Session, hours: Any, conditions: Sequence[Any], count: int) -> float | None:
    """Return the median of the hours of so many incidents, which an index has in their order; None for none."""
    if not count:
        return None
    query = select(hours).where(*conditions, hours.is_not(None)).order_by(hours)
    return fmean(session.scalars(query.offset((count - 1) // 2).limit(2 - count % 2)))
