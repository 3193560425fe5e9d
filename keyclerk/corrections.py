"""Corrections: what an operator changes in a key's ledger, each dated, with who did it and why."""

import secrets
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Instruction:
    """What an operator was asked to correct: the key, why, by whom, and from when on (UTC; None: from now on).

    Where the `actor` is who asked for it, `entered_by` is who typed it in, for the audit trail.
    """

    partner_id: str
    suffix: str
    reason: str
    actor: str
    now: datetime
    at: datetime | None = None
    entered_by: str | None = None


def release_activation(session: Session, instruction: Instruction, *, computer: str) -> KeyUsage:
    """Give back the last activation of a computer; returns the key's figures.

    Raises UnknownKeyError, NothingToCorrectError where the computer has no activation at that time, and
    FutureCorrectionError.
    """
    return _correct(session, instruction, CorrectionKind.RELEASE, computer=computer)


def block_key(session: Session, instruction: Instruction) -> KeyUsage:
    """Have every installation refused from then on; returns the key's figures.

    Raises UnknownKeyError, NothingToCorrectError where it is blocked already, and FutureCorrectionError.
    """
    return _correct(session, instruction, CorrectionKind.BLOCK)


def unblock_key(session: Session, instruction: Instruction) -> KeyUsage:
    """End a block; returns the key's figures.

    Raises UnknownKeyError, NothingToCorrectError where it is not blocked, and FutureCorrectionError.
    """
    return _correct(session, instruction, CorrectionKind.UNBLOCK)


def change_limit(session: Session, instruction: Instruction, *, limit: int | None) -> KeyUsage:
    """Set another limit (None: unlimited) from then on; earlier refusals stay. Returns the key's figures.

    Raises UnknownKeyError, NothingToCorrectError where that is the limit already, and FutureCorrectionError.
    """
    return _correct(session, instruction, CorrectionKind.LIMIT, amount=limit)


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


def _lock_key(session: Session, instruction: Instruction) -> ProductKeyRow:
    partner_id, suffix = instruction.partner_id, instruction.suffix
    keys = lock_keys(session, [find_key(session, partner_id=partner_id, suffix=suffix).id])
    if not keys:
        # While it was waited for, the import that had brought it was undone.
        raise UnknownKeyError(partner=partner_id, suffix=suffix, keys=0)
    return keys[0]


def _find_end(key: ProductKeyRow, now: datetime) -> datetime:
    """Return now, or the next moment after the last entry where a computer whose clock runs ahead reported it."""
    if key.last_at is None or key.last_at < now:
        return now
    return min(key.last_at, _LAST - _MOMENT) + _MOMENT


def _correct(
    session: Session,
    instruction: Instruction,
    kind: CorrectionKind,
    *,
    computer: str = "",
    amount: int | None = None,
) -> KeyUsage:
    key = _lock_key(session, instruction)
    latest = _find_end(key, instruction.now) if kind is CorrectionKind.RELEASE else instruction.now
    at = instruction.at or latest
    if at > latest:
        raise FutureCorrectionError(at=at.isoformat())
    before = measure_key(key)
    correction = Correction(name_event(key, kind), at, kind, computer.casefold(), amount)
    draft = Draft(correction, computer, mask(instruction.actor), mask(instruction.reason))
    posting = post(session, key, [draft], terms=read_terms(session, partner_id=key.partner_id))
    if _changes_nothing(key, posting):
        raise NothingToCorrectError(kind=kind, suffix=key.suffix, computer=computer)
    keep(session, key, posting, cause=correction.event_id, now=instruction.now)
    session.flush()
    after = measure_key(key)
    _note(session, key, instruction, correction, computer=computer, before=before, after=after)
    return after


def _note(
    session: Session,
    key: ProductKeyRow,
    instruction: Instruction,
    correction: Correction,
    *,
    computer: str,
    before: KeyUsage,
    after: KeyUsage,
) -> None:
    note_audit(
        session,
        at=instruction.now,
        actor=instruction.actor,
        action=f"KEY_{correction.kind.upper()}",
        subject=f"…{key.suffix}",
        partner_id=key.partner_id,
        reason=instruction.reason,
        details={
            "product": key.product,
            "as_of": correction.occurred_at.isoformat(),
            **({"computer": computer} if computer else {}),
            "used": [before.used, after.used],
            "limit": [before.limit, after.limit],
            **({"entered_by": instruction.entered_by} if instruction.entered_by else {}),
        },
    )


def _changes_nothing(key: ProductKeyRow, posting: Posting) -> bool:
    ((draft, decision),) = posting.added
    if isinstance(draft.entry, Correction) and draft.entry.kind is CorrectionKind.RELEASE:
        return not decision.delta
    state = posting.state
    figures = (state.limit, state.used, state.is_blocked, state.unknown_computers)
    return not posting.revised and figures == (key.limit, key.used, key.is_blocked, key.unknown_computers)
