"""Judgements: how the incidents that were opened in some weeks met their targets."""

from collections.abc import Sequence
from statistics import fmean, median
from typing import Any

from sqlalchemy import and_, exists, func, select
from sqlalchemy.orm import Session

from keyclerk.periods import Period
from keyclerk.store.plans import list_values
from keyclerk.store.tables import IncidentRow
from keyclerk.store.tables.incidents import IS_UNDER_WAY

_IS_JUDGED = IncidentRow.merged_into.is_(None)

Judgement = tuple[str, str, int, int, int, float | None]
"""A target, a severity; how many incidents met it, missed it, are still to meet it; the median of their hours."""
Judged = dict[str, dict[str, tuple[int, int, float | None]]]
"""By target and severity: how many incidents met it, how many missed it, and the median of their hours."""


def judge_targets(session: Session, period: Period) -> list[Judgement]:
    """Return for both targets and each severity: how many met it, missed it, are still to meet it; median hours.

    A target rests while an incident waits for its partner. Duplicates that were merged are not judged, nor what ended
    without a response, or was withdrawn before it was solved. Hours are those of the clock, of all that got as far.
    """
    judge = _judge_all if period.agent.partner_ids is None else _judge_some
    pending, judged = _count_pending(session, period), judge(session, period)
    rows: list[Judgement] = []
    for name in ("response", "solution"):
        for severity in sorted(judged[name]):
            (met, missed, median), (overdue, open_) = judged[name][severity], pending.get((name, severity), (0, 0))
            rows.append((name, severity, met, missed + overdue, open_, median))
    return rows


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


def _judge_all(session: Session, period: Period) -> Judged:
    """Judge the incidents of all partners: those of a severity are a range of an index, in the order of hours."""
    incident = IncidentRow
    judged: Judged = {}
    for name, hours, is_late in (
        ("response", incident.response_hours, incident.is_response_late),
        ("solution", incident.solution_hours, incident.is_solution_late),
    ):
        judged[name] = {}
        for severity in session.scalars(select(list_values(incident.severity, _IS_JUDGED).c.value)):
            theirs = [incident.severity == severity, _IS_JUDGED, *period.incidents]
            counts = [func.count().filter(is_late.is_(late)) for late in (False, True)]
            query = select(func.count(), *counts).where(*theirs, hours.is_not(None))
            done, met, missed = tuple(session.execute(query).one())
            if done or session.scalar(select(exists().where(*theirs))):
                judged[name][severity] = met, missed, _find_median(session, hours, theirs, done)
    return judged


def _judge_some(session: Session, period: Period) -> Judged:
    """Judge the incidents of some partners: they are found by the partner, once for all figures."""
    incident = IncidentRow
    figures = incident.response_hours, incident.is_response_late, incident.solution_hours, incident.is_solution_late
    owns = period.agent.works_for(incident.partner_id)
    query = select(incident.severity, *figures).where(_IS_JUDGED, period.contains(incident.opened_at), *owns)
    found: dict[str, dict[str, list[tuple[float | None, bool | None]]]] = {"response": {}, "solution": {}}
    for severity, response_hours, is_response_late, solution_hours, is_solution_late in session.execute(query):
        found["response"].setdefault(severity, []).append((response_hours, is_response_late))
        found["solution"].setdefault(severity, []).append((solution_hours, is_solution_late))
    return {
        name: {severity: _judge(incidents) for severity, incidents in severities.items()}
        for name, severities in found.items()
    }


def _judge(incidents: Sequence[tuple[float | None, bool | None]]) -> tuple[int, int, float | None]:
    hours = [each for each, _ in incidents if each is not None]
    late = [is_late for _, is_late in incidents]
    return late.count(False), late.count(True), median(hours) if hours else None


def _find_median(session: Session, hours: Any, conditions: Sequence[Any], count: int) -> float | None:
    """Return the median of the hours of so many incidents, which an index has in their order; None for none."""
    if not count:
        return None
    query = select(hours).where(*conditions, hours.is_not(None)).order_by(hours)
    return fmean(session.scalars(query.offset((count - 1) // 2).limit(2 - count % 2)))
