"""Severity: an incident is rated anew, and its targets that still run follow from when it was opened."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.calendars import find_calendar
from keyclerk.catalog import load_catalog
from keyclerk.errors import KeyclerkError
from keyclerk.incidents.changing import Changed, Doer, Refused, change_incident, lock_incident
from keyclerk.life_cycle import ENDED, Deed, State
from keyclerk.store.tables import IncidentRow, TimelineEntryRow
from keyclerk.targets import Calendar, Targets, resume, set_targets


class UnknownSeverityError(KeyclerkError):
    """No incident has this severity."""

    code = "UNKNOWN_SEVERITY"


def rate_incident(
    session: Session,
    *,
    incident_id: int,
    severity: str,
    doer: Doer,
    now: datetime,
    solution_hours: Mapping[str, float],
    version: int | None = None,
) -> Changed | Refused:
    """Give an incident another severity, and with it the targets that it would have had from the beginning.

    The time that it rested is given again as it was; a response that was given keeps its target. `solution_hours` are
    the operator's, as for opening. Refused are `STALE` and `UNCHANGED`; raises UnknownSeverityError.
    """
    if severity not in load_catalog().targets:
        raise UnknownSeverityError(severity=severity)
    incident = lock_incident(session, incident_id)
    if version is not None and incident.version != version:
        return Refused("STALE", incident.state)
    if severity == incident.severity:
        return Refused("UNCHANGED", incident.state)
    return change_incident(
        session,
        incident_id=incident_id,
        deed=Deed.RATED,
        doer=doer,
        now=now,
        details={"from": incident.severity, "to": severity},
        columns={"severity": severity, **_set_anew(session, incident, severity, solution_hours)},
    )


def _set_anew(
    session: Session, incident: IncidentRow, severity: str, solution_hours: Mapping[str, float]
) -> dict[str, Any]:
    if incident.response_due_at is None and incident.solution_due_at is None:
        # One of the first release has no targets, and gets none.
        return {}
    calendar = find_calendar(session, partner_id=incident.partner_id)
    targets = set_targets(severity, incident.opened_at, calendar=calendar, solution_hours=solution_hours)
    for since, until in _list_rests(session, incident):
        targets = _resume(targets, since, until, severity=severity, calendar=calendar)
    if incident.responded_at is not None or incident.response_due_at is None:
        return {"solution_due_at": targets.solution_due_at}
    return {"response_due_at": targets.response_due_at, "solution_due_at": targets.solution_due_at}


def _resume(targets: Targets, since: datetime, until: datetime, *, severity: str, calendar: Calendar) -> Targets:
    moved = {
        name: resume(due_at, waiting_since=since, now=until, severity=severity, calendar=calendar)
        for name in ("response_due_at", "solution_due_at")
        if (due_at := getattr(targets, name))
    }
    return replace(targets, **moved)


def _list_rests(session: Session, incident: IncidentRow) -> Iterator[tuple[datetime, datetime]]:
    """Give the spans that are over in which an incident waited for the partner, or had ended."""
    entries = select(TimelineEntryRow.at, TimelineEntryRow.state).where(TimelineEntryRow.incident_id == incident.id)
    state, since = str(State.NEW), None
    for at, after in session.execute(entries.order_by(TimelineEntryRow.id)):
        if after == state:
            continue
        if since is not None:
            yield since, at
        state, since = after, at if after in (State.WAITING, *ENDED) else None
