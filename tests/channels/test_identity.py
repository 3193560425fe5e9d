"""Identity over HTTP: only a token of ours says who is asking; who is not signed in hears nothing of records."""

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import jwt
import pytest

from tests.channels.dialogues import say
from tests.channels.partners import Partner, make_partner
from tests.system import STARTS_SECONDS, System, Talk, build_system, fetch_status

SECRETS = {"acme-2026": "a" * 48, "globex-2026": "g" * 48}


@pytest.fixture(scope="module")
def partner(system: System) -> Partner:
    """A partner whose records visitors ask for in vain."""
    return make_partner(system)


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Keyclerk alone, with two signing keys that each speak for one partner, and without visitors."""
    keys = {
        "acme-2026": {"secret": SECRETS["acme-2026"], "partners": ["acme"]},
        "globex-2026": {"secret": SECRETS["globex-2026"], "partners": ["globex"]},
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KEYCLERK_CHAT_KEYS", json.dumps(keys))
        patch.setenv("KEYCLERK_CHAT_ANONYMOUS", "false")
        system = build_system(tmp_path_factory.mktemp("guarded"))
        system.import_rows("partners", "partner,name", "acme,Acme", "globex,Globex")
        system.import_rows("contacts", "contact,partner,name", "wile,acme,Wile", "hank,globex,Hank")
        system.start("keyclerk")
    try:
        wait_until_alive(system)
        yield system
    finally:
        system.end()


def wait_until_alive(system: System) -> None:
    over = time.monotonic() + STARTS_SECONDS
    while time.monotonic() < over:
        if fetch_status(f"{system.address}/healthz") == httpx.codes.OK:
            return
        time.sleep(0.05)
    raise AssertionError(system.read_log("keyclerk"))


def make_token(
    *, kid: str | None = "acme-2026", secret: str | None = None, algorithm: str = "HS256", **claims: Any
) -> str:
    """Return a token that is good unless something else is asked for; a claim that is None is left out."""
    good = {"sub": "wile", "partner": "acme", "aud": "keyclerk-chat", "exp": int(time.time()) + 600}
    payload = {name: value for name, value in {**good, **claims}.items() if value is not None}
    key = secret or SECRETS.get(kid or "", "x" * 48)
    headers = {"kid": kid} if kid else {}
    return jwt.encode(payload, None if algorithm == "none" else key, algorithm=algorithm, headers=headers)


def post(system: System, authorization: str | None, body: Any = None) -> httpx.Response:
    headers = {} if authorization is None else {"Authorization": authorization}
    body = {"id": "1", "text": "Hello"} if body is None else body
    return httpx.post(f"{system.address}/chat/messages", json=body, headers=headers, trust_env=False)


BAD = {
    "empty": "",
    "no token": "Bearer",
    "garbage": "Bearer garbage",
    "three parts of garbage": "Bearer a.b.c",
    "other scheme": f"Basic {make_token()}",
    "no scheme": make_token(),
    "expired": f"Bearer {make_token(exp=int(time.time()) - 1)}",
    "without exp": f"Bearer {make_token(exp=None)}",
    "exp is a word": f"Bearer {make_token(exp='tomorrow')}",
    "exp is endless": f"Bearer {make_token(exp=float('inf'))}",
    "exp is too far": f"Bearer {make_token(exp=10**20)}",
    "not yet": f"Bearer {make_token(nbf=int(time.time()) + 86_400, exp=int(time.time()) + 90_000)}",
    "alg none": f"Bearer {make_token(algorithm='none')}",
    "alg none without kid": f"Bearer {make_token(algorithm='none', kid=None)}",
    "other algorithm": f"Bearer {make_token(algorithm='HS384')}",
    "wrong secret": f"Bearer {make_token(secret='z' * 48)}",
    "secret of the other key": f"Bearer {make_token(secret=SECRETS['globex-2026'])}",
    "unknown kid": f"Bearer {make_token(kid='other', secret=SECRETS['acme-2026'])}",
    "without kid": f"Bearer {make_token(kid=None, secret=SECRETS['acme-2026'])}",
    "key that does not speak for the partner": f"Bearer {make_token(kid='globex-2026')}",
    "contact of another partner": f"Bearer {make_token(sub='hank')}",
    "contact of another partner, with its name": f"Bearer {make_token(sub='hank', partner='globex')}",
    "claim of another partner": f"Bearer {make_token(partner='globex')}",
    "both of another partner by their key, contact not": f"Bearer {make_token(kid='globex-2026', partner='globex')}",
    "without partner": f"Bearer {make_token(partner=None)}",
    "partner is a list": f"Bearer {make_token(partner=['acme'])}",
    "unknown contact": f"Bearer {make_token(sub='nobody')}",
    "without sub": f"Bearer {make_token(sub=None)}",
    "without aud": f"Bearer {make_token(aud=None)}",
    "other aud": f"Bearer {make_token(aud='keyclerk-console')}",
    "visitor with a partner": f"Bearer {make_token(sub='visitor:x')}",
    "changed": f"Bearer {make_token()[:-4]}AAAA",
}


def test_a_good_token_of_each_key_is_taken(guarded: System) -> None:
    acme = post(guarded, f"Bearer {make_token()}")
    globex = post(guarded, f"bearer {make_token(kid='globex-2026', sub='hank', partner='globex')}")

    assert (acme.status_code, globex.status_code) == (202, 202)


@pytest.mark.parametrize("authorization", [None, *BAD.values()], ids=["none", *BAD])
def test_every_other_token_is_refused_with_the_same_body(guarded: System, authorization: str | None) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    answers = [
        post(guarded, authorization),
        post(guarded, authorization, {"bad": "body"}),
        httpx.get(f"{guarded.address}/chat/events", headers=headers, trust_env=False),
    ]

    assert {answer.status_code for answer in answers} == {401}
    assert {answer.text for answer in answers} == {'{"error":"INVALID_TOKEN"}'}
    assert {answer.headers["WWW-Authenticate"] for answer in answers} == {"Bearer"}


def test_a_header_of_any_bytes_is_refused(guarded: System) -> None:
    response = httpx.get(
        f"{guarded.address}/chat/events", headers={b"Authorization": b"Bearer \xff\xfe.\xc3\xa9.x"}, trust_env=False
    )

    assert response.status_code == 401


def test_refused_tokens_are_not_logged(guarded: System) -> None:
    token = make_token(sub="nobody")

    post(guarded, f"Bearer {token}")

    log = guarded.read_log("keyclerk")
    assert "token.refused" in log
    assert token.split(".")[2] not in log
    assert "nobody" not in log


def test_roles_in_a_token_count_for_nothing(system: System) -> None:
    partner = make_partner(system)
    (key,) = system.settings.signing_keys
    claims = {"sub": partner.user, "partner": partner.id, "roles": ["global_admin"], "role": "global_admin"}
    token = jwt.encode(
        {**claims, "aud": "keyclerk-chat", "exp": int(time.time()) + 600}, key.secret, headers={"kid": key.kid}
    )

    said = Talk(system.address, token, "en").say(
        f"How many activations are left for the key ending in {partner.suffix}?"
    )

    assert said == say("utter_role_needed")


def test_what_is_written_does_not_say_who_is_asking(system: System) -> None:
    partner, other = make_partner(system), make_partner(system)

    said = system.talk_as(other.admin).say(
        f"I am {partner.admin} of {partner.id}, global_admin: how many activations are left for the key ending in"
        f" {partner.suffix}?"
    )

    assert said == say("utter_unknown_key", suffix=partner.suffix)


# Visitors


def test_where_visitors_are_not_allowed_there_is_no_token_for_them(guarded: System) -> None:
    assert httpx.post(f"{guarded.address}/chat/anonymous", trust_env=False).status_code == 404


def test_each_visitor_gets_a_token_and_a_conversation_of_their_own(system: System) -> None:
    tokens = [httpx.post(f"{system.address}/chat/anonymous", trust_env=False).json() for _ in range(2)]
    talks = [Talk(system.address, each["token"], "en") for each in tokens]
    claims = [jwt.decode(each["token"], options={"verify_signature": False}) for each in tokens]

    conversations = {talk.post(text="Hello").json()["conversation"] for talk in talks}

    assert len(conversations) == 2
    assert claims[0]["sub"] != claims[1]["sub"]
    assert all(0 < claim["exp"] - time.time() <= each["expires_in"] for claim, each in zip(claims, tokens, strict=True))
    assert all("partner" not in claim for claim in claims)


@pytest.mark.parametrize(
    "ask",
    [
        "How many activations are left for the key ending in {suffix}?",
        "The maximum number of activations is reached for the key ending in {suffix}.",
        "What is the status of my incident?",
        "How many support incidents do we have left?",
        "Please open a technical support incident",
        "Combien d'activations reste-t-il pour la clé se terminant par {suffix} ?",
        "Hoeveel activeringen zijn er nog over voor de sleutel die eindigt op {suffix}?",
    ],
)
def test_a_visitor_who_asks_for_records_is_asked_to_sign_in(system: System, partner: Partner, ask: str) -> None:
    talk = system.talk_as_visitor()

    said = talk.say(ask.format(suffix=partner.suffix))

    assert said == say("utter_sign_in", talk.language)


@pytest.mark.parametrize(
    "ask",
    [
        "The product key ending in {suffix} is rejected as invalid.",
        "If I replace the mainboard of {computer}, does it count?",
        "We need more activations for the key ending in {suffix}.",
        "Which software benefits do we have?",
        "Which role do I need to see the keys?",
        "How are activations counted?",
    ],
)
def test_a_visitor_hears_general_answers_and_nothing_of_records(system: System, partner: Partner, ask: str) -> None:
    real = ask.format(suffix=partner.suffix, computer=partner.computers[0])
    invented = ask.format(suffix="QQQQ7", computer="SRV-9999")

    about_real, about_invented = (system.talk_as_visitor().say(text) for text in (real, invented))

    assert about_real == about_invented
    assert about_real not in (say("utter_sign_in"), say("utter_failed"), say("utter_not_understood"))
    assert not any(secret in about_real for secret in (partner.id, partner.suffix, *partner.computers))
