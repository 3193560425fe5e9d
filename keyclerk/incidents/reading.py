"""Reading incidents: what of them the asking person may see."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, defer

from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.incidents.numbers import format_number, read_number
from keyclerk.life_cycle import UNDER_WAY, Deed, Role, State, list_deeds
from keyclerk.store.tables import IncidentRow, TimelineEntryRow

BRIEFLY = tuple(map(defer, (IncidentRow.proof, IncidentRow.tried, IncidentRow.description, IncidentRow.impact)))
"""What lists of incidents do without: it is long, and shown of a single one alone."""


@dataclass(frozen=True)
class Incident:
    """An incident as the asking person may see it: the details are None where they may not.

    `deeds` are what that person may do with it now; `is_own` where they opened it. Times are UTC.
    """

    id: int
    number: str
    product: str | None
    state: str
    deeds: tuple[Deed, ...] = ()
    is_own: bool = False
    severity: str | None = None
    opened_at: datetime | None = None
    response_due_at: datetime | None = None
    responded_at: datetime | None = None
    solution_due_at: datetime | None = None
    ended_at: datetime | None = None
    computer: str | None = None


def find_role(row: IncidentRow, actor: Actor) -> Role:
    """Return what a contact is to an incident of their partner."""
    if row.contact_id == actor.contact_id:
        return Role.OPENER
    return Role.ADMIN if actor.sees_proofs else Role.COLLEAGUE


def find_incident(session: Session, *, actor: Actor, number: str) -> Incident | None:
    """Return an incident of the actor's partner; one of another partner is as unknown as one that is not there."""
    row = find_row(session, actor=actor, number=number)
    return show_incident(row, actor) if row else None


def find_row(session: Session, *, actor: Actor, number: str) -> IncidentRow | None:
    """Return the row of an incident of the actor's partner."""
    id_ = read_number(number)
    if id_ is None:
        return None
    return session.scalar(select(IncidentRow).where(IncidentRow.id == id_, IncidentRow.partner_id == actor.partner_id))


def list_open_incidents(session: Session, *, actor: Actor, deed: Deed | None = None) -> list[Incident]:
    """Return the partner's incidents under way, the newest first; with a `deed` those that the actor may do it to."""
    rows = session.scalars(_query(actor).where(IncidentRow.state.in_(UNDER_WAY)))
    incidents = [show_incident(row, actor) for row in rows]
    return [incident for incident in incidents if deed is None or deed in incident.deeds]


def list_reopenable_incidents(session: Session, *, actor: Actor, now: datetime) -> list[Incident]:
    """Return the incidents that the actor may reopen, the one that ended last first; duplicates are for agents."""
    since = _find_reopenable_since(now)
    query = _query(actor).where(IncidentRow.state.in_((State.SOLVED, State.CLOSED)), IncidentRow.ended_at >= since)
    query = query.where(IncidentRow.merged_into.is_(None))
    if not actor.sees_proofs:
        query = query.where(IncidentRow.contact_id == actor.contact_id)
    rows = session.scalars(query.order_by(None).order_by(IncidentRow.ended_at.desc(), IncidentRow.id.desc()))
    return [show_incident(row, actor) for row in rows]


def is_reopenable(incident: Incident, *, now: datetime) -> bool:
    """Return whether it is not too late to reopen an incident that ended."""
    return incident.ended_at is not None and incident.ended_at >= _find_reopenable_since(now)


def list_timeline(
    session: Session,
    *,
    incident_id: int,
    internal: bool = False,
    before: int | None = None,
    most: int | None = None,
) -> list[TimelineEntryRow]:
    """Return what happened to an incident, the oldest first; `internal` adds what is for agents alone.

    These are at most the latest ones, of those with a smaller id than `before`.
    """
    query = select(TimelineEntryRow).where(TimelineEntryRow.incident_id == incident_id)
    if not internal:
        query = query.where(TimelineEntryRow.is_internal.is_(False))
    if before is not None:
        query = query.where(TimelineEntryRow.id < before)
    return list(session.scalars(query.order_by(TimelineEntryRow.id.desc()).limit(most)))[::-1]


def show_incident(row: IncidentRow, actor: Actor) -> Incident:
    """Return an incident as the actor may see it."""
    role = find_role(row, actor)
    deeds = tuple(
        deed
        for deed in list_deeds(state=State(row.state), role=role)
        if deed is not Deed.REOPENED or row.merged_into is None
    )
    if role is Role.COLLEAGUE:
        return Incident(row.id, format_number(row.id), row.product, row.state)
    return Incident(
        row.id,
        format_number(row.id),
        row.product,
        row.state,
        deeds,
        role is Role.OPENER,
        row.severity,
        row.opened_at,
        row.response_due_at,
        row.responded_at,
        row.solution_due_at,
        row.ended_at,
        row.computer,
    )


def _query(actor: Actor) -> Select[IncidentRow]:
    incidents = select(IncidentRow).options(*BRIEFLY).where(IncidentRow.partner_id == actor.partner_id)
    return incidents.order_by(IncidentRow.id.desc())


def _find_reopenable_since(now: datetime) -> datetime:
    return now - timedelta(days=load_catalog().reopen_days)
