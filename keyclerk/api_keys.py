"""API keys: how a partner's own program shows whose installations it may record."""

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.audit import note_audit
from keyclerk.errors import KeyclerkError
from keyclerk.partners import check_partner
from keyclerk.product_keys import mask
from keyclerk.store.tables import ApiKeyRow
from keyclerk.tokens import EVERY_PARTNER

RANDOM_BYTES = 32
LONGEST_NAME = 200


class InvalidApiKeyError(KeyclerkError):
    """What was shown is no API key of ours, or a revoked one; which of them is never told."""

    code = "INVALID_API_KEY"


class UnknownApiKeyError(KeyclerkError):
    """No API key has this id."""

    code = "UNKNOWN_API_KEY"


class BadApiKeyError(KeyclerkError):
    """An API key was asked for without a proper name, or for nobody."""

    code = "BAD_API_KEY"


@dataclass(frozen=True)
class ApiKey:
    """An API key without its secret: the partners it speaks for (`*` for all), and since and until when (UTC)."""

    id: int
    name: str
    partner_ids: frozenset[str]
    created_at: datetime
    created_by: str
    revoked_at: datetime | None

    @property
    def actor(self) -> str:
        """Who has recorded what came in by it."""
        return f"apikey:{self.id}"

    @property
    def is_for_all(self) -> bool:
        return EVERY_PARTNER in self.partner_ids


def add_api_key(
    session: Session, *, name: str, partner_ids: Collection[str], actor: str, now: datetime
) -> tuple[ApiKey, str]:
    """Return a new API key and its plain text, `kc_<id>_<random>`, which is kept nowhere.

    The store has the SHA-256 digest alone. A slow hash is for passwords, which can be guessed; of 256 random bits no
    share worth mentioning can be tried, however fast a try is, and each request has to be checked at once.
    Raises BadApiKeyError and UnknownPartnerError.
    """
    if not (name.strip() and name.isprintable() and len(name) <= LONGEST_NAME):
        raise BadApiKeyError(problem=f"a name has 1 to {LONGEST_NAME} printable characters")
    if not partner_ids:
        raise BadApiKeyError(problem="it is for one partner at least, or for all")
    bound = [EVERY_PARTNER] if EVERY_PARTNER in partner_ids else sorted({*partner_ids})
    for partner_id in bound:
        if partner_id != EVERY_PARTNER:
            check_partner(session, partner_id=partner_id)
    random = secrets.token_urlsafe(RANDOM_BYTES)
    row = ApiKeyRow(
        name=mask(name.strip()), digest=_digest(random), partner_ids=bound, created_at=now, created_by=actor
    )
    session.add(row)
    session.flush()
    plain = f"kc_{row.id}_{random}"
    row.digest = _digest(plain)
    _note(session, row, at=now, actor=actor, action="API_KEY_ADDED")
    return _to_api_key(row), plain


def list_api_keys(session: Session) -> list[ApiKey]:
    """Return every API key, the revoked ones too, the oldest first."""
    return [_to_api_key(row) for row in session.scalars(select(ApiKeyRow).order_by(ApiKeyRow.id))]


def revoke_api_key(session: Session, *, api_key_id: int, actor: str, now: datetime) -> ApiKey:
    """Return an API key that is good for nothing from now on; once revoked stays so. Raises UnknownApiKeyError."""
    row = session.get(ApiKeyRow, api_key_id, with_for_update=True)
    if row is None:
        raise UnknownApiKeyError(api_key=api_key_id)
    if row.revoked_at is None:
        row.revoked_at = now
        _note(session, row, at=now, actor=actor, action="API_KEY_REVOKED")
    return _to_api_key(row)


def find_api_key(session: Session, plain: str) -> ApiKey | None:
    """Return the API key of this plain text, or None when there is none or it is revoked.

    Whatever is shown costs one digest and one look at an index of digests: how long it takes tells nothing of use.
    """
    row = session.scalar(select(ApiKeyRow).where(ApiKeyRow.digest == _digest(plain)))
    return None if row is None or row.revoked_at is not None else _to_api_key(row)


def _digest(plain: str) -> str:
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()


def _to_api_key(row: ApiKeyRow) -> ApiKey:
    return ApiKey(row.id, row.name, frozenset(row.partner_ids), row.created_at, row.created_by, row.revoked_at)


def _note(session: Session, row: ApiKeyRow, **given: Any) -> None:
    """Note what was done to an API key, in the trail of each partner it speaks for."""
    for partner_id in row.partner_ids:
        note_audit(
            session,
            subject=f"apikey:{row.id}",
            partner_id=None if partner_id == EVERY_PARTNER else partner_id,
            details={"name": row.name, "partners": row.partner_ids},
            **given,
        )
