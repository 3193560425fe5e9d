"""Tokens: an activity is believed only with one that Teams signed for this bot and for where the activity came from."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jwt
import pytest
from sqlalchemy import func, select

from channels.metrics import REFUSED_ACTIVITIES
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow
from tests.channels.teams.chat import load_activity
from tests.channels.teams.served import Served, serve
from tests.channels.teams.signing import ISSUER, Signer

SERVICE = "https://smba.example.com/emea"
HOUR = 3600


def make_activity(**given: Any) -> dict[str, Any]:
    return load_activity("message", serviceUrl=SERVICE, **given)


def count_conversations(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(ConversationRow)) or 0


def count_refused(status: int) -> float:
    return REFUSED_ACTIVITIES.labels(str(status))._value.get()


def test_an_activity_with_a_good_token_is_taken(served: Served) -> None:
    assert served.post(make_activity(), token=served.signer.sign(SERVICE)).status_code == 200
    assert served.post(make_activity(id="f:2"), token=served.signer.sign(f"{SERVICE}/")).status_code == 200

    assert count_conversations(served.database) == 1


BAD: dict[str, Callable[[Signer], str | None]] = {
    "none": lambda _: None,
    "rubbish": lambda _: "a.b.c",
    "no dots": lambda _: "rubbish",
    "another issuer": lambda signer: signer.sign(SERVICE, iss="https://login.example.com"),
    "an issuer that only begins so": lambda signer: signer.sign(SERVICE, iss=f"{ISSUER}.example.com"),
    "no issuer": lambda signer: signer.sign(SERVICE, iss=None),
    "Entra ID": lambda signer: signer.sign(SERVICE, iss="https://sts.windows.net/0d5e3c1a/", tid="0d5e3c1a"),
    "another audience": lambda signer: signer.sign(SERVICE, aud="0d5e3c1a-3a0f-4e4e-9c0b-7a8a2f9d1c55"),
    "no audience": lambda signer: signer.sign(SERVICE, aud=None),
    "expired": lambda signer: signer.sign(SERVICE, exp=int(time.time()) - HOUR),
    "not valid yet": lambda signer: signer.sign(SERVICE, nbf=int(time.time()) + HOUR),
    "without exp": lambda signer: signer.sign(SERVICE, exp=None),
    "exp of words": lambda signer: signer.sign(SERVICE, exp="tomorrow"),
    "another service": lambda signer: signer.sign("https://smba.example.com/amer"),
    "no service": lambda signer: signer.sign(SERVICE, serviceurl=None),
    "a service that is no text": lambda signer: signer.sign(SERVICE, serviceurl=[SERVICE]),
    "no kid": lambda signer: signer.sign_claims(signer.make_claims(SERVICE), kid=None),
    "an unknown kid": lambda signer: signer.sign_claims(signer.make_claims(SERVICE), kid="key-2"),
    "another key": lambda signer: signer.sign_claims(signer.make_claims(SERVICE), key=signer.other),
    "alg none": lambda signer: jwt.encode(
        signer.make_claims(SERVICE),
        None,
        algorithm="none",
        headers={"kid": "key-1"},  # type: ignore[arg-type]
    ),
    "alg HS256": lambda signer: jwt.encode(
        signer.make_claims(SERVICE), "x" * 64, algorithm="HS256", headers={"kid": "key-1"}
    ),
    "a changed claim": lambda signer: _change(signer.sign(SERVICE), signer.sign(SERVICE, aud="other")),
}


def _change(token: str, other: str) -> str:
    head, _, signature = token.split(".")
    return ".".join((head, other.split(".")[1], signature))


@pytest.mark.parametrize("name", BAD)
def test_any_other_token_is_refused_and_counted_and_nothing_is_kept(served: Served, name: str) -> None:
    before = count_refused(401)

    response = served.post(make_activity(), token=BAD[name](served.signer))

    assert (response.status_code, response.json()) == (401, {"error": "UNAUTHORIZED"})
    assert count_refused(401) == before + 1
    assert count_conversations(served.database) == 0


def test_another_scheme_is_refused(served: Served) -> None:
    response = served.post(make_activity(), token=None, params={"token": served.signer.sign(SERVICE)})

    assert response.status_code == 401


def test_a_service_without_encryption_is_refused_though_its_token_is_good(served: Served) -> None:
    address = "http://smba.example.com/emea"

    response = served.post(load_activity("message", serviceUrl=address), token=served.signer.sign(address))

    assert (response.status_code, count_conversations(served.database)) == (403, 0)


def test_when_the_keys_cannot_be_fetched_it_is_to_be_sent_again(tmp_path: Path, database: Database) -> None:
    signer = Signer()
    token = signer.sign(SERVICE)
    signer.close()
    with serve(tmp_path, database, signer) as served:
        response = served.post(make_activity(), token=token)

    assert (response.status_code, count_conversations(database)) == (503, 0)


def test_keys_are_fetched_once_for_many_tokens(tmp_path: Path, database: Database) -> None:
    signer = Signer()
    with serve(tmp_path, database, signer) as served:
        for number in range(5):
            assert served.post(make_activity(id=f"f:{number}"), token=signer.sign(SERVICE)).status_code == 200
    signer.close()

    assert signer.asked == 1
