"""Chat tokens: who signs them, what they claim, and who they are taken for."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from sqlalchemy.orm import Session

from keyclerk.access import find_contact
from keyclerk.errors import KeyclerkError, UnknownContactError
from keyclerk.store.tables import ContactRow

ALGORITHM = "HS256"
AUDIENCE = "keyclerk-chat"
EVERY_PARTNER = "*"
VISITOR = "visitor:"


class InvalidTokenError(KeyclerkError):
    """A token is not one of ours, is over, or claims what it may not; the reason is never told to its bearer."""

    code = "INVALID_TOKEN"


@dataclass(frozen=True)
class SigningKey:
    """A key that signs tokens for the partners it names, or for all (`*`)."""

    kid: str
    secret: str
    partners: frozenset[str]

    def speaks_for(self, partner_id: str) -> bool:
        return EVERY_PARTNER in self.partners or partner_id in self.partners


@dataclass(frozen=True)
class Identity:
    """Who a token was taken for: a contact of a partner, or a visitor; and until when (UTC)."""

    subject: str
    contact_id: str | None
    partner_id: str | None
    expires_at: datetime


def sign_contact(
    session: Session, *, contact_id: str, keys: Sequence[SigningKey], lifetime: timedelta, now: datetime
) -> str:
    """Return a token for a contact; raises UnknownContactError, or InvalidTokenError when no key speaks for it."""
    contact = session.get(ContactRow, contact_id)
    if contact is None or contact.erased_at is not None:
        raise UnknownContactError(contact=contact_id)
    key = next((key for key in keys if key.speaks_for(contact.partner_id)), None)
    if key is None:
        raise InvalidTokenError(reason="no signing key speaks for the partner")
    return _sign({"sub": contact.id, "partner": contact.partner_id}, key=key, expires_at=now + lifetime)


def sign_visitor(*, keys: Sequence[SigningKey], lifetime: timedelta, now: datetime, subject: str | None = None) -> str:
    """Return a token for a visitor who has not signed in: a new one, unless the subject of one is given."""
    return _sign({"sub": subject or VISITOR + secrets.token_urlsafe(16)}, key=keys[0], expires_at=now + lifetime)


def read_token(session: Session, token: str, *, keys: Sequence[SigningKey], now: datetime) -> Identity:
    """Return who a token is taken for: its claim, its key and the contact's stored partner agree.

    Raises InvalidTokenError for everything else.
    """
    try:
        kid = jwt.get_unverified_header(token).get("kid")
        key = next((key for key in keys if key.kid == kid), None)
        if key is None:
            raise InvalidTokenError(reason="kid")
        claims: dict[str, Any] = jwt.decode(
            token,
            key.secret,
            algorithms=[ALGORITHM],
            audience=AUDIENCE,
            options={"require": ["exp", "sub", "aud"], "verify_exp": False},
        )
        expires_at = datetime.fromtimestamp(claims["exp"], UTC)
    except (jwt.InvalidTokenError, TypeError, ValueError, OverflowError, OSError) as error:
        raise InvalidTokenError(reason=type(error).__name__) from error
    if expires_at <= now:
        raise InvalidTokenError(reason="exp")
    subject, partner_id = str(claims["sub"]), claims.get("partner")
    if partner_id is None and subject.startswith(VISITOR):
        return Identity(subject, None, None, expires_at)
    contact = session.get(ContactRow, subject)
    if contact is None or contact.erased_at is not None:
        raise InvalidTokenError(reason="contact")
    if contact.partner_id != partner_id or not key.speaks_for(contact.partner_id):
        raise InvalidTokenError(reason="partner")
    return Identity(contact.id, contact.id, contact.partner_id, expires_at)


def keep_bearer(session: Session, *, contact_id: str | None, partner_id: str | None) -> None:
    """Keep who a token was taken for from being erased before the transaction has ended.

    Raises InvalidTokenError for a contact who was erased since the token was read.
    """
    if contact_id and not find_contact(session, contact_id=contact_id, partner_id=partner_id, is_kept=True):
        raise InvalidTokenError(reason="contact")


def _sign(claims: dict[str, Any], *, key: SigningKey, expires_at: datetime) -> str:
    payload = {**claims, "aud": AUDIENCE, "exp": int(expires_at.timestamp())}
    return jwt.encode(payload, key.secret, algorithm=ALGORITHM, headers={"kid": key.kid})
