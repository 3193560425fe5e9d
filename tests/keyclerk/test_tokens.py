import base64
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import jwt
import pytest
from sqlalchemy.orm import Session

from keyclerk.erasure import erase_contact
from keyclerk.errors import UnknownContactError
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow
from keyclerk.tokens import Identity, InvalidTokenError, SigningKey, read_token, sign_contact, sign_visitor
from tests.factories import NOW, make_contact, make_partner

HOUR = timedelta(hours=1)
PORTAL = SigningKey(
    "portal", "the secret of the portal, as long as HS512 asks for: sixty-four bytes or more", frozenset({"contoso"})
)
OTHER = SigningKey("other", "the secret of another portal, long enough", frozenset({"fabrikam"}))
ALL = SigningKey("all", "the secret that speaks for every partner", frozenset({"*"}))
KEYS = (PORTAL, OTHER)


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """Contacts of two partners: Ada of Contoso, Grace of Fabrikam."""
    with database.write() as session:
        for contact, partner in (("ada", "contoso"), ("grace", "fabrikam")):
            make_partner(session, partner)
            make_contact(session, contact, partner=partner)
        yield session


def sign(*, key: SigningKey = PORTAL, algorithm: str = "HS256", kid: str | None = "portal", **claims: Any) -> str:
    """Return a token of Ada's, with claims changed; a claim of None is left out."""
    payload = {"sub": "ada", "partner": "contoso", "aud": "keyclerk-chat", "exp": NOW + HOUR, **claims}
    payload = {name: value for name, value in payload.items() if value is not None}
    return jwt.encode(payload, key.secret, algorithm=algorithm, headers={"kid": kid} if kid else None)


def encode(part: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def forge(header: Any) -> str:
    """Return a token of Ada's without a signature."""
    claims = {"sub": "ada", "partner": "contoso", "aud": "keyclerk-chat", "exp": int((NOW + HOUR).timestamp())}
    return f"{encode(header)}.{encode(claims)}."


def test_a_token_of_a_contact_is_taken_for_that_contact_until_it_is_over(session: Session) -> None:
    token = sign_contact(session, contact_id="ada", keys=KEYS, lifetime=HOUR, now=NOW)

    assert read_token(session, token, keys=KEYS, now=NOW) == Identity("ada", "ada", "contoso", NOW + HOUR)
    assert jwt.get_unverified_header(token) == {"alg": "HS256", "typ": "JWT", "kid": "portal"}
    assert jwt.decode(token, options={"verify_signature": False}) == {
        "sub": "ada",
        "partner": "contoso",
        "aud": "keyclerk-chat",
        "exp": int((NOW + HOUR).timestamp()),
    }


def test_a_contact_is_signed_for_by_a_key_that_speaks_for_the_partner(session: Session) -> None:
    tokens = [sign_contact(session, contact_id="grace", keys=keys, lifetime=HOUR, now=NOW) for keys in (KEYS, (ALL,))]

    assert [jwt.get_unverified_header(token)["kid"] for token in tokens] == ["other", "all"]
    assert read_token(session, tokens[1], keys=(ALL,), now=NOW).partner_id == "fabrikam"


def test_an_unknown_contact_is_not_signed_for(session: Session) -> None:
    with pytest.raises(UnknownContactError) as raised:
        sign_contact(session, contact_id="nobody", keys=KEYS, lifetime=HOUR, now=NOW)

    assert raised.value.data == {"contact": "nobody"}


def test_a_contact_is_not_signed_for_where_no_key_speaks_for_the_partner(session: Session) -> None:
    with pytest.raises(InvalidTokenError):
        sign_contact(session, contact_id="grace", keys=(PORTAL,), lifetime=HOUR, now=NOW)


def test_two_visitors_have_subjects_of_their_own_and_no_partner(session: Session) -> None:
    first, second = (
        read_token(session, sign_visitor(keys=KEYS, lifetime=HOUR, now=NOW), keys=KEYS, now=NOW) for _ in range(2)
    )

    assert (first.contact_id, first.partner_id, first.expires_at) == (None, None, NOW + HOUR)
    assert first.subject.startswith("visitor:")
    assert first.subject != second.subject


BAD_TOKENS = {
    "a key that does not speak for the partner": sign(key=OTHER, kid="other"),
    "a key that does not speak for the contact's partner": sign(sub="grace"),
    "a claim of another partner": sign(partner="fabrikam"),
    "a contact of another partner with their partner's claim": sign(sub="grace", partner="fabrikam"),
    "no claim of a partner": sign(partner=None),
    "a claim of every partner": sign(partner="*"),
    "a claim that is no name": sign(partner=["contoso"]),
    "an unknown contact": sign(sub="nobody"),
    "a visitor who claims a partner": sign(sub="visitor:1"),
    "over": sign(exp=NOW - timedelta(seconds=1)),
    "over this very moment": sign(exp=NOW),
    "no time of its end": sign(exp=None),
    "a time of its end that is no time": sign(exp="tomorrow"),
    "a time of its end beyond all time": sign(exp=1e300),
    "no subject": sign(sub=None),
    "a subject that is no name": sign(sub=7),
    "no audience": sign(aud=None),
    "another audience": sign(aud="keyclerk-agents"),
    "signed by another key": sign(key=OTHER),
    "HS384": sign(algorithm="HS384"),
    "HS512": sign(algorithm="HS512"),
    "no kid": sign(kid=None),
    "an unknown kid": sign(kid="stranger"),
    "alg none": forge({"alg": "none", "typ": "JWT", "kid": "portal"}),
    "alg None, in another case": forge({"alg": "nOnE", "typ": "JWT", "kid": "portal"}),
    "HS256 without a signature": forge({"alg": "HS256", "typ": "JWT", "kid": "portal"}),
    "no alg": forge({"typ": "JWT", "kid": "portal"}),
    "a kid that is no name": forge({"alg": "HS256", "kid": ["portal"]}),
    "a header that is no object": forge(["portal"]),
    "no token": "",
    "not a token": "portal",
    "three empty parts": "..",
    "letters beyond ASCII": "é.è.ê",
}


@pytest.mark.parametrize("token", BAD_TOKENS.values(), ids=BAD_TOKENS.keys())
def test_a_token_is_refused_with(session: Session, token: str) -> None:
    with pytest.raises(InvalidTokenError):
        read_token(session, token, keys=KEYS, now=NOW)


def test_a_token_is_refused_once_its_time_is_over(session: Session) -> None:
    token = sign()

    assert read_token(session, token, keys=KEYS, now=NOW + HOUR - timedelta(seconds=1)).contact_id == "ada"
    with pytest.raises(InvalidTokenError):
        read_token(session, token, keys=KEYS, now=NOW + HOUR)


def test_a_changed_claim_breaks_the_signature(session: Session) -> None:
    header, _, signature = sign().split(".")
    claims = {"sub": "ada", "partner": "contoso", "aud": "keyclerk-chat", "exp": int((NOW + HOUR).timestamp()) + 1}

    with pytest.raises(InvalidTokenError):
        read_token(session, f"{header}.{encode(claims)}.{signature}", keys=KEYS, now=NOW)


def test_a_token_is_refused_once_the_contact_moved_to_another_partner(session: Session) -> None:
    token = sign(key=ALL, kid="all")
    assert read_token(session, token, keys=(ALL,), now=NOW).partner_id == "contoso"

    session.get_one(ContactRow, "ada").partner_id = "fabrikam"

    with pytest.raises(InvalidTokenError):
        read_token(session, token, keys=(ALL,), now=NOW)


def test_a_token_is_refused_once_its_key_is_withdrawn(session: Session) -> None:
    with pytest.raises(InvalidTokenError):
        read_token(session, sign(), keys=(OTHER,), now=NOW)


def test_a_token_of_somebody_who_was_erased_is_refused_by_either_id(session: Session) -> None:
    before = sign_contact(session, contact_id="ada", keys=KEYS, lifetime=HOUR, now=NOW)
    erased = erase_contact(session, contact_id="ada", actor="op", reason="asked for", now=NOW).contact_id

    for token in (before, sign(sub=erased)):
        with pytest.raises(InvalidTokenError) as raised:
            read_token(session, token, keys=KEYS, now=NOW)
        assert raised.value.data == {"reason": "contact"}
    with pytest.raises(UnknownContactError):
        sign_contact(session, contact_id=erased, keys=KEYS, lifetime=HOUR, now=NOW)
