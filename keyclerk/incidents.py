"""Incidents: opening one exactly once, the quota behind it, and how they stand."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.quota import Quota, find_year_start
from keyclerk.store.tables import IncidentRow, PartnerRow

NEW = "new"
OPEN_STATES = ("new", "open", "waiting_for_partner")


@dataclass(frozen=True)
class Draft:
    """An incident before it is opened."""

    description: str
    severity: str
    product: str | None = None
    suffix: str | None = None
    error_code: str | None = None
    computer: str | None = None


@dataclass(frozen=True)
class Incident:
    """An incident as the asking person may see it: the details are None where they may not."""

    id: int
    number: str
    product: str | None
    state: str
    severity: str | None
    opened_at: datetime | None


def format_number(id_: int) -> str:
    """Return the number by which people know an incident, like INC-000123."""
    return f"INC-{id_:06d}"


def read_quota(session: Session, *, partner_id: str, now: datetime) -> Quota:
    """Return the partner's quota of this membership year: imported as used, and opened here."""
    partner = session.get_one(PartnerRow, partner_id)
    start = find_year_start(partner.member_since, today=now.date())
    opened = session.scalar(
        select(func.count())
        .select_from(IncidentRow)
        .where(
            IncidentRow.partner_id == partner_id,
            IncidentRow.opened_at >= datetime.combine(start, time.min, UTC),
            IncidentRow.state != "withdrawn",
        )
    )
    total = load_catalog().incidents_by_membership[partner.membership] if partner.membership else None
    return Quota(total, partner.incidents_used + (opened or 0))


def open_incident(
    session: Session,
    *,
    actor: Actor,
    draft: Draft,
    language: str,
    conversation_id: str,
    request_id: str,
    now: datetime,
) -> Incident | None:
    """Open an incident and return it, or None when the quota is used up.

    The same request of a conversation opens one incident only, however often it is made.
    """
    session.execute(select(PartnerRow.id).where(PartnerRow.id == actor.partner_id).with_for_update())
    opened = session.scalar(
        select(IncidentRow).where(IncidentRow.conversation_id == conversation_id, IncidentRow.request_id == request_id)
    )
    if opened is None:
        if read_quota(session, partner_id=actor.partner_id, now=now).is_exhausted:
            return None
        opened = IncidentRow(
            partner_id=actor.partner_id,
            contact_id=actor.contact_id,
            conversation_id=conversation_id,
            request_id=request_id,
            opened_at=now,
            state=NEW,
            severity=draft.severity,
            language=language,
            product=draft.product,
            suffix=draft.suffix,
            error_code=draft.error_code,
            computer=draft.computer,
            description=draft.description,
        )
        session.add(opened)
        session.flush()
    return _show(opened, actor)


def find_incident(session: Session, *, actor: Actor, number: str) -> Incident | None:
    """Return an incident of the actor's partner; one of another partner is as unknown as one that is not there."""
    match = re.fullmatch(r"INC-(\d{1,9})", number)
    if match is None:
        return None
    row = session.scalar(
        select(IncidentRow).where(IncidentRow.id == int(match[1]), IncidentRow.partner_id == actor.partner_id)
    )
    return _show(row, actor) if row else None


def list_open_incidents(session: Session, *, actor: Actor) -> list[Incident]:
    """Return the partner's open incidents, the newest first."""
    rows = session.scalars(
        select(IncidentRow)
        .where(IncidentRow.partner_id == actor.partner_id, IncidentRow.state.in_(OPEN_STATES))
        .order_by(IncidentRow.id.desc())
    )
    return [_show(row, actor) for row in rows]


def _show(row: IncidentRow, actor: Actor) -> Incident:
    sees_details = actor.sees_proofs or row.contact_id == actor.contact_id
    return Incident(
        row.id,
        format_number(row.id),
        row.product,
        row.state,
        row.severity if sees_details else None,
        row.opened_at if sees_details else None,
    )
