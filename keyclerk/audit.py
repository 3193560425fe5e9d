"""The audit trail: who did what, when and why; the database itself refuses to change or delete an entry."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.product_keys import mask
from keyclerk.store.tables import AuditRow


def note_audit(
    session: Session,
    *,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    partner_id: str | None = None,
    reason: str | None = None,
    details: Mapping[str, Any] | None = None,
) -> AuditRow:
    """Add an entry in the caller's transaction, so that there is none without the deed and no deed without one.

    `action` is a code, like `API_KEY_ADDED`; `subject` names what was acted on. Product keys are masked.
    """
    row = AuditRow(
        at=at,
        actor=mask(actor),
        action=action,
        partner_id=partner_id,
        subject=mask(subject),
        reason=None if reason is None else mask(reason),
        details=_mask_all(details or {}),
    )
    session.add(row)
    return row


def read_audit(
    session: Session,
    *,
    partner_id: str | None = None,
    newest: int = 100,
    before: int | None = None,
    partner_ids: Collection[str] | None = None,
    actor: str | None = None,
) -> list[AuditRow]:
    """Return the newest entries, of one partner or of all, the last noted first; those noted `before` one, by its id.

    Somebody who may see some partners alone gives `partner_ids`, and sees their own as `actor` that name no partner.
    """
    entries = select(AuditRow).order_by(AuditRow.id.desc()).limit(newest)
    if partner_id is not None:
        entries = entries.where(AuditRow.partner_id == partner_id)
    if partner_ids is not None:
        is_own = AuditRow.partner_id.is_(None) & (AuditRow.actor == actor)
        entries = entries.where(AuditRow.partner_id.in_(partner_ids) | is_own)
    if before is not None:
        entries = entries.where(AuditRow.id < before)
    return list(session.scalars(entries))


def _mask_all(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _mask_all(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_mask_all(each) for each in value]
    return mask(value) if isinstance(value, str) else value
