"""Corrections: what an operator changes in a key's ledger, each dated, with who did it and why.

Where the `actor` is who asked for it, `entered_by` is who typed it in, for the audit trail.
"""

import secrets
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.audit import note_audit
from keyclerk.counting import Correction, CorrectionKind
from keyclerk.errors import KeyclerkError
from keyclerk.ledger import read_terms
from keyclerk.posting import Draft, Posting, keep, lock_keys, post
from keyclerk.product_keys import mask
from keyclerk.store.tables import ProductKeyRow
from keyclerk.usage import KeyUsage, measure_key

OWN_EVENTS = "keyclerk:"
"""How the event ids begin that Keyclerk itself gives; no file and no program may use them."""
_MOMENT = timedelta(microseconds=1)
_LAST = datetime.max.replace(tzinfo=UTC)


class UnknownKeyError(KeyclerkError):
    """The partner has no key with this suffix, or more than one."""

    code: ClassVar[str] = "UNKNOWN_KEY"


class NothingToCorrectError(KeyclerkError):
    """The correction would change nothing: no activation to release, blocked already, the same limit."""

    code: ClassVar[str] = "NOTHING_TO_CORRECT"


class FutureCorrectionError(KeyclerkError):
    """The correction is dated later than now; a release, also than every entry of its key."""

    code: ClassVar[str] = "FUTURE_CORRECTION"


def release_activation(
    session: Session,
    *,
    partner_id: str,
    suffix: str,
    computer: str,
    reason: str,
    actor: str,
    now: datetime,
    at: datetime | None = None,
    entered_by: str | None = None,
) -> KeyUsage:
    """Give back the last activation of a computer; returns the key's figures.

    Raises UnknownKeyError, NothingToCorrectError where the computer has no activation at that time, and
    FutureCorrectionError.
    """
    key = _lock_key(session, partner_id=partner_id, suffix=suffix)
    correction = _make(key, CorrectionKind.RELEASE, at or _find_end(key, now), computer=computer.casefold())
    return _correct(
        session, key, correction, computer=computer, reason=reason, actor=actor, now=now, entered_by=entered_by
    )


def block_key(
    session: Session,
    *,
    partner_id: str,
    suffix: str,
    reason: str,
    actor: str,
    now: datetime,
    at: datetime | None = None,
    entered_by: str | None = None,
) -> KeyUsage:
    """Have every installation refused from then on; returns the key's figures.

    Raises UnknownKeyError, NothingToCorrectError where it is blocked already, and FutureCorrectionError.
    """
    key = _lock_key(session, partner_id=partner_id, suffix=suffix)
    correction = _make(key, CorrectionKind.BLOCK, at or now)
    return _correct(session, key, correction, reason=reason, actor=actor, now=now, entered_by=entered_by)


def unblock_key(
    session: Session,
    *,
    partner_id: str,
    suffix: str,
    reason: str,
    actor: str,
    now: datetime,
    at: datetime | None = None,
    entered_by: str | None = None,
) -> KeyUsage:
    """End a block; returns the key's figures.

    Raises UnknownKeyError, NothingToCorrectError where it is not blocked, and FutureCorrectionError.
    """
    key = _lock_key(session, partner_id=partner_id, suffix=suffix)
    correction = _make(key, CorrectionKind.UNBLOCK, at or now)
    return _correct(session, key, correction, reason=reason, actor=actor, now=now, entered_by=entered_by)


def change_limit(
    session: Session,
    *,
    partner_id: str,
    suffix: str,
    limit: int | None,
    reason: str,
    actor: str,
    now: datetime,
    at: datetime | None = None,
    entered_by: str | None = None,
) -> KeyUsage:
    """Set another limit (None: unlimited) from then on; earlier refusals stay. Returns the key's figures.

    Raises UnknownKeyError, NothingToCorrectError where that is the limit already, and FutureCorrectionError.
    """
    key = _lock_key(session, partner_id=partner_id, suffix=suffix)
    correction = _make(key, CorrectionKind.LIMIT, at or now, amount=limit)
    return _correct(session, key, correction, reason=reason, actor=actor, now=now, entered_by=entered_by)


def find_key(session: Session, *, partner_id: str, suffix: str) -> ProductKeyRow:
    """Return the one key of a partner that ends in a suffix; raises UnknownKeyError."""
    query = select(ProductKeyRow).where(ProductKeyRow.partner_id == partner_id, ProductKeyRow.suffix == suffix.upper())
    keys = session.scalars(query).all()
    if len(keys) != 1:
        raise UnknownKeyError(partner=partner_id, suffix=suffix, keys=len(keys))
    return keys[0]


def name_event(key: ProductKeyRow, kind: CorrectionKind) -> str:
    """Return an event id for a correction of a key; of one moment, the one that was made later comes later."""
    return f"{OWN_EVENTS}{key.version:010}:{kind}:{secrets.token_hex(8)}"


def _lock_key(session: Session, *, partner_id: str, suffix: str) -> ProductKeyRow:
    (key,) = lock_keys(session, [find_key(session, partner_id=partner_id, suffix=suffix).id])
    return key


def _find_end(key: ProductKeyRow, now: datetime) -> datetime:
    """Return now, or the next moment after the last entry where a computer whose clock runs ahead reported it."""
    if key.last_at is None or key.last_at < now:
        return now
    return min(key.last_at, _LAST - _MOMENT) + _MOMENT


def _make(
    key: ProductKeyRow, kind: CorrectionKind, at: datetime, *, computer: str = "", amount: int | None = None
) -> Correction:
    return Correction(name_event(key, kind), at, kind, computer, amount)


def _correct(
    session: Session,
    key: ProductKeyRow,
    correction: Correction,
    *,
    computer: str = "",
    reason: str,
    actor: str,
    now: datetime,
    entered_by: str | None,
) -> KeyUsage:
    latest = _find_end(key, now) if correction.kind is CorrectionKind.RELEASE else now
    if correction.occurred_at > latest:
        raise FutureCorrectionError(at=correction.occurred_at.isoformat())
    before = measure_key(key)
    draft = Draft(correction, computer, actor, mask(reason))
    posting = post(session, key, [draft], terms=read_terms(session, partner_id=key.partner_id))
    if _changes_nothing(key, posting):
        raise NothingToCorrectError(kind=correction.kind, suffix=key.suffix, computer=computer)
    keep(session, key, posting, cause=correction.event_id, now=now)
    session.flush()
    after = measure_key(key)
    note_audit(
        session,
        at=now,
        actor=actor,
        action=f"KEY_{correction.kind.upper()}",
        subject=f"…{key.suffix}",
        partner_id=key.partner_id,
        reason=reason,
        details={
            "product": key.product,
            "as_of": correction.occurred_at.isoformat(),
            **({"computer": computer} if computer else {}),
            "used": [before.used, after.used],
            "limit": [before.limit, after.limit],
            **({"entered_by": entered_by} if entered_by else {}),
        },
    )
    return after


def _changes_nothing(key: ProductKeyRow, posting: Posting) -> bool:
    ((draft, decision),) = posting.added
    if isinstance(draft.entry, Correction) and draft.entry.kind is CorrectionKind.RELEASE:
        return not decision.delta
    state = posting.state
    figures = (state.limit, state.used, state.is_blocked, state.unknown_computers)
    return not posting.revised and figures == (key.limit, key.used, key.is_blocked, key.unknown_computers)
