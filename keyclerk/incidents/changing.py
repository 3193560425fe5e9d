"""Changing an incident: the one way in which a deed is done to it, by partners, agents and Keyclerk alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.calendars import find_calendar
from keyclerk.catalog import load_catalog
from keyclerk.incidents.announcing import announce
from keyclerk.incidents.timeline import AGENT, KEYCLERK, PARTNER, note_entry
from keyclerk.life_cycle import ENDED, Deed, Reason, Refusal, Role, State, decide
from keyclerk.store.tables import IncidentRow, TimelineEntryRow
from keyclerk.targets import Calendar, resume

_AUTHORS = {Role.AGENT: AGENT, Role.KEYCLERK: KEYCLERK}
_RESPONSES = (Deed.ANSWERED, Deed.ASKED, Deed.SOLVED, Deed.CLOSED, Deed.MERGED)
_NOT_TAKING = (Deed.NOTED, Deed.GIVEN_BACK, Deed.ASSIGNED, Deed.RATED, Deed.LINKED)
"""What an agent does to an incident without having taken it."""


@dataclass(frozen=True)
class Doer:
    """Who does something to an incident: what they are to it, and a contact's id or an agent's name."""

    role: Role
    name: str


@dataclass(frozen=True)
class Changed:
    """A deed that was done: the incident as it is now, and the entry in its timeline."""

    incident: IncidentRow
    entry: TimelineEntryRow


@dataclass(frozen=True)
class Refused:
    """A deed that was not done, and why; `STALE` where somebody else had changed the incident meanwhile."""

    code: str
    state: str


def change_incident(
    session: Session,
    *,
    incident_id: int,
    deed: Deed,
    doer: Doer,
    now: datetime,
    text: str | None = None,
    details: dict[str, str] | None = None,
    version: int | None = None,
    request: str | None = None,
    reason: Reason | None = None,
    columns: Mapping[str, Any] | None = None,
) -> Changed | Refused:
    """Do something to an incident and tell whom it concerns; with a `version`, only where it is still that one.

    The same `request` does it once, however often it is made. `reason` is kept where the deed ends the incident; that
    it is a duplicate is none but where it is merged (`NO_REASON`). `columns` are what else the deed makes of it. A
    duplicate that was merged is reopened by agents alone (`MERGED`).
    """
    incident = lock_incident(session, incident_id)
    if request is not None and (done := find_done(session, incident_id=incident.id, deed=deed, request=request)):
        return Changed(incident, done)
    if version is not None and incident.version != version:
        return Refused("STALE", incident.state)
    if reason is Reason.DUPLICATE and deed is not Deed.MERGED:
        return Refused("NO_REASON", incident.state)
    before = State(incident.state)
    after = decide(
        deed,
        state=before,
        role=doer.role,
        ended_at=incident.ended_at,
        now=now,
        reopen_days=load_catalog().reopen_days,
    )
    if isinstance(after, Refusal):
        return Refused(after, incident.state)
    if deed is Deed.REOPENED and incident.merged_into is not None and doer.role is not Role.AGENT:
        return Refused("MERGED", incident.state)
    _move_clocks(session, incident, after, now=now)
    _note_end(incident, after, reason)
    for name, value in (columns or {}).items():
        setattr(incident, name, value)
    incident.state = after
    incident.version += 1
    incident.changed_at = now
    if doer.role is Role.AGENT and deed not in _NOT_TAKING:
        _note_agent(incident, deed, doer.name, now=now)
    author = _AUTHORS.get(doer.role, PARTNER)
    given = {"request": request, "reason": reason if after in ENDED else None}
    noted = {**(details or {}), **{name: value for name, value in given.items() if value}}
    entry = note_entry(session, incident, deed=deed, author=author, actor=doer.name, at=now, text=text, details=noted)
    announce(session, incident, entry, now=now)
    return Changed(incident, entry)


def lock_incident(session: Session, incident_id: int) -> IncidentRow:
    """Return an incident as it is now, kept from others until the transaction ends."""
    query = select(IncidentRow).where(IncidentRow.id == incident_id).with_for_update()
    return session.scalars(query.execution_options(populate_existing=True)).one()


def find_done(session: Session, *, incident_id: int, deed: Deed, request: str) -> TimelineEntryRow | None:
    """Return the entry that an earlier making of the same request left."""
    query = select(TimelineEntryRow).where(TimelineEntryRow.incident_id == incident_id, TimelineEntryRow.deed == deed)
    return next((entry for entry in session.scalars(query) if entry.details.get("request") == request), None)


def _note_end(incident: IncidentRow, after: State, reason: Reason | None) -> None:
    """Keep why an incident ended until it goes on; who confirms what an agent said takes nothing of it away."""
    if after in ENDED:
        incident.reason = reason or incident.reason
    elif incident.state in ENDED and after not in ENDED:
        incident.reason = incident.merged_into = None


def _note_agent(incident: IncidentRow, deed: Deed, agent: str, *, now: datetime) -> None:
    incident.taken_at = incident.taken_at or now
    if deed in (Deed.TAKEN, Deed.HANDED_OVER) or incident.owner is None:
        incident.owner = agent
    if deed in _RESPONSES:
        incident.responded_at = incident.responded_at or now


def _move_clocks(session: Session, incident: IncidentRow, after: State, *, now: datetime) -> None:
    """Let the targets rest while an incident waits for the partner or has ended, and run on afterwards.

    From one rest to another, what is left of them stays the same.
    """
    if after == incident.state:
        return
    rested_since = incident.waiting_since or incident.ended_at
    if rested_since:
        calendar = find_calendar(session, partner_id=incident.partner_id)
        _resume(incident, rested_since, calendar=calendar, now=now)
    incident.waiting_since = now if after is State.WAITING else None
    incident.ended_at = now if after in ENDED else None


def _resume(incident: IncidentRow, since: datetime, *, calendar: Calendar, now: datetime) -> None:
    for name in ("response_due_at", "solution_due_at"):
        due_at = getattr(incident, name)
        is_over = name == "response_due_at" and incident.responded_at is not None
        if due_at and not is_over:
            moved = resume(due_at, waiting_since=since, now=now, severity=incident.severity, calendar=calendar)
            setattr(incident, name, moved)
