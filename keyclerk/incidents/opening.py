"""Opening an incident: exactly once, within the quota, with the proof as it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, not_, or_, select
from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.calendars import find_calendar
from keyclerk.catalog import load_catalog
from keyclerk.incidents.announcing import announce
from keyclerk.incidents.reading import Incident, show_incident
from keyclerk.incidents.timeline import PARTNER, note_entry
from keyclerk.life_cycle import Deed, State
from keyclerk.product_keys import mask
from keyclerk.proof import read_proof
from keyclerk.proof_record import describe_usage
from keyclerk.quota import Quota, find_year_start
from keyclerk.store.tables import ConversationRow, IncidentRow, PartnerRow
from keyclerk.targets import set_targets
from keyclerk.usage import read_records_time, read_usage

MOST_ENTRIES = 200
"""How many entries of a proof an incident keeps, the newest ones."""


@dataclass(frozen=True)
class Draft:
    """An incident before it is opened."""

    description: str
    severity: str
    product: str | None = None
    suffix: str | None = None
    error_code: str | None = None
    computer: str | None = None
    impact: str | None = None


@dataclass(frozen=True)
class Circumstances:
    """How an incident came about: the conversation and its request, what was understood, what had been tried.

    `solution_hours` are the operator's targets by severity; one that is missing has none.
    """

    language: str
    conversation_id: str | None
    request_id: str | None
    intent: str | None = None
    confidence: float | None = None
    tried: Sequence[Any] = ()
    solution_hours: Mapping[str, float] = field(default_factory=dict)


def read_quota(session: Session, *, partner_id: str, now: datetime) -> Quota:
    """Return the partner's quota of this membership year: imported as used in it, and opened here.

    The year turns over at midnight in the partner's time zone. An incident that was withdrawn before an agent took it,
    or merged into another as a duplicate, uses none.
    """
    partner = session.get_one(PartnerRow, partner_id)
    zone = ZoneInfo(partner.time_zone or "UTC")
    start = datetime.combine(find_year_start(partner.member_since, today=now.astimezone(zone).date()), time.min, zone)
    opened = session.scalar(
        select(func.count())
        .select_from(IncidentRow)
        .where(
            IncidentRow.partner_id == partner_id,
            IncidentRow.opened_at >= start,
            not_(_is_given_back()),
        )
    )
    told_at = partner.incidents_used_at
    imported = partner.incidents_used if told_at is None or told_at >= start else 0
    used = imported + (opened or 0)
    if partner.membership is None:
        return Quota(None, used)
    total = load_catalog().incidents_by_membership[partner.membership]
    return Quota(total, used, is_unlimited=total is None)


def open_incident(
    session: Session, *, actor: Actor, draft: Draft, circumstances: Circumstances, now: datetime
) -> Incident | None:
    """Open an incident and return it, or None when the quota is used up.

    The same request of a conversation opens one incident only, however often it is made.
    """
    # Of two contacts who submit the last one, the second waits here and is then told.
    session.execute(select(PartnerRow.id).where(PartnerRow.id == actor.partner_id).with_for_update(key_share=True))
    opened = _find_opened(session, circumstances)
    if opened is None:
        if read_quota(session, partner_id=actor.partner_id, now=now).is_exhausted:
            return None
        opened = _add(session, actor=actor, draft=draft, circumstances=circumstances, now=now)
        entry = note_entry(
            session, opened, deed=Deed.OPENED, author=PARTNER, actor=actor.contact_id, at=now, text=draft.description
        )
        announce(session, opened, entry, now=now)
    return show_incident(opened, actor)


def _find_opened(session: Session, circumstances: Circumstances) -> IncidentRow | None:
    """Return what the same request opened already; without a request, nothing is the same."""
    if circumstances.conversation_id is None or circumstances.request_id is None:
        return None
    return session.scalar(
        select(IncidentRow).where(
            IncidentRow.conversation_id == circumstances.conversation_id,
            IncidentRow.request_id == circumstances.request_id,
        )
    )


def _add(session: Session, *, actor: Actor, draft: Draft, circumstances: Circumstances, now: datetime) -> IncidentRow:
    calendar = find_calendar(session, partner_id=actor.partner_id)
    targets = set_targets(draft.severity, now, calendar=calendar, solution_hours=circumstances.solution_hours)
    conversation = session.get(ConversationRow, circumstances.conversation_id or "")
    incident = IncidentRow(
        partner_id=actor.partner_id,
        contact_id=actor.contact_id,
        conversation_id=circumstances.conversation_id,
        request_id=circumstances.request_id,
        opened_at=now,
        changed_at=now,
        state=State.NEW,
        severity=draft.severity,
        language=circumstances.language,
        product=draft.product,
        suffix=draft.suffix,
        error_code=draft.error_code,
        computer=draft.computer and mask(draft.computer),
        description=mask(draft.description),
        impact=draft.impact and mask(draft.impact),
        intent=circumstances.intent,
        confidence=circumstances.confidence,
        tried=list(circumstances.tried),
        proof=_read_proof(session, partner_id=actor.partner_id, suffix=draft.suffix, now=now),
        first_number=max(conversation.started_number, 1) if conversation else None,
        response_due_at=targets.response_due_at,
        solution_due_at=targets.solution_due_at,
    )
    session.add(incident)
    session.flush()
    return incident


def _read_proof(session: Session, *, partner_id: str, suffix: str | None, now: datetime) -> dict[str, Any] | None:
    """Return how the activations of the incident's key were counted, as it stands now."""
    usages = read_usage(session, partner_id=partner_id, suffix=suffix) if suffix else []
    if not usages:
        return None
    moment = read_records_time(session, partner_id=partner_id)
    return {
        "at": now.isoformat(),
        "records_as_of": moment and moment.isoformat(),
        "keys": [
            describe_usage(usage, read_proof(session, key_id=usage.key_id, used=usage.used, newest=MOST_ENTRIES))
            for usage in usages
        ],
    }


def _is_given_back() -> ColumnElement[bool]:
    is_untaken = and_(IncidentRow.state == State.WITHDRAWN, IncidentRow.taken_at.is_(None))
    return or_(is_untaken, IncidentRow.merged_into.is_not(None))
