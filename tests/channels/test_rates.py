"""Rates: whoever asks too often is told in their language when they may again, and nothing is kept of it."""

import contextlib
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from prometheus_client import REGISTRY
from sqlalchemy import func, select

from channels.rates import FEWEST_KEYS, RateLimitedError, Rates, name_address
from channels.streams import MOST_OF_ONE_PERSON, Streams, TooManyStreamsError
from keyclerk.store.tables import ConversationRow, MessageRow
from keyclerk.tokens import SigningKey, sign_visitor
from tests.channels.partners import make_partner
from tests.channels.programs import serve_alone
from tests.system import GENEROUS, System, Talk


@contextlib.contextmanager
def limit(var: Path, *, contact: str = GENEROUS, address: str = GENEROUS) -> Iterator[System]:
    with serve_alone(var, chat_rate_contact=contact, chat_rate_address=address) as system:
        yield system


def post(talk: Talk, path: str = "/chat/messages", *, address: str = "192.0.2.1", **headers: str) -> httpx.Response:
    """Post as from an address that a proxy on this machine tells."""
    body = {"id": "m-1", "text": "Hello"} if path == "/chat/messages" else None
    return talk.client.post(path, json=body, headers={"X-Forwarded-For": address, **headers})


def list_codes(responses: list[httpx.Response]) -> list[int]:
    return [response.status_code for response in responses]


def count_refused(limit: str) -> float:
    return REGISTRY.get_sample_value("keyclerk_rate_limited_total", {"limit": limit}) or 0.0


def test_a_contact_who_writes_too_often_is_told_when_to_go_on(tmp_path: Path) -> None:
    with limit(tmp_path, contact="2/minute") as system:
        partner = make_partner(system)
        talk, colleague = system.talk_as(partner.admin, language="fr-BE, en;q=0.5"), system.talk_as(partner.user)
        before = count_refused("contact")

        responses = [talk.post(text="Hello", wait=False) for _ in range(3)]
        others = colleague.post(text="Hello", wait=False)
        with system.database.read() as session:
            kept = session.scalar(select(func.count(MessageRow.id)))

    refused = responses[2]
    assert list_codes(responses) == [202, 202, 429]
    assert others.status_code == 202
    assert kept == 3
    assert refused.json() == {
        "error": "RATE_LIMITED",
        "retry_after": int(refused.headers["Retry-After"]),
        "text": refused.json()["text"],
    }
    assert 30 <= refused.json()["retry_after"] <= 60
    assert refused.json()["text"].startswith("Vous avez envoyé beaucoup de messages à la fois. Merci de patienter ")
    assert count_refused("contact") == before + 1


@pytest.mark.alone
def test_after_the_time_that_was_told_one_may_go_on(tmp_path: Path) -> None:
    with limit(tmp_path, contact="1/5second") as system:
        talk = system.talk_as(make_partner(system).admin)
        responses = [post(talk), post(talk)]
        time.sleep(responses[1].json()["retry_after"])
        responses.append(post(talk))

    assert 1 <= responses[1].json()["retry_after"] <= 5
    assert list_codes(responses) == [202, 429, 202]


@pytest.mark.parametrize("path", ["/chat/messages", "/chat/anew", "/chat/anonymous"])
def test_an_address_is_limited_in_everything_that_is_posted(tmp_path: Path, path: str) -> None:
    with limit(tmp_path, address="2/minute") as system:
        partner = make_partner(system)
        talks = [system.talk_as(partner.admin), system.talk_as(partner.user), system.talk_as(partner.admin)]

        responses = [post(talk, path) for talk in talks]
        elsewhere = post(talks[0], path, address="192.0.2.2")

    assert [response.is_success for response in (*responses, elsewhere)] == [True, True, False, True]
    assert responses[2].status_code == 429


def open_shortly(talk: Talk) -> httpx.Response:
    with contextlib.ExitStack() as stack:
        return open_stream(stack, talk, address="127.0.0.1")


READS: dict[str, Callable[[Talk], httpx.Response]] = {
    "messages": lambda talk: talk.client.get("/chat/messages"),
    "read": lambda talk: talk.client.post("/chat/read", json={"number": 0}),
    "transcript": lambda talk: talk.client.get("/chat/transcript"),
    "events": open_shortly,
}


@pytest.mark.parametrize("limited", ["contact", "address"])
@pytest.mark.parametrize(("name", "most"), [("messages", 20), ("read", 20), ("transcript", 2), ("events", 20)])
def test_what_is_read_is_limited_apart_from_what_is_written(tmp_path: Path, limited: str, name: str, most: int) -> None:
    rates = {limited: "2/hour"}
    with limit(tmp_path, **rates) as system:
        talk = system.talk_as(make_partner(system).admin)
        before = count_refused(f"{limited}_reading")
        written = [talk.post(text="Hello", wait=False) for _ in range(3)]

        responses = [READS[name](talk) for _ in range(most + 1)]

    assert list_codes(written) == [202, 202, 429]
    assert [response.is_success for response in responses] == [True] * most + [False]
    refused = responses[-1]
    assert refused.status_code == 429
    assert 3500 < int(refused.headers["Retry-After"]) <= 3600
    assert count_refused(f"{limited}_reading") == before + 1


def test_reading_never_keeps_anybody_from_writing(tmp_path: Path) -> None:
    with limit(tmp_path, contact="2/hour", address="2/hour") as system:
        talk = system.talk_as(make_partner(system).admin)
        read = [talk.client.get("/chat/messages") for _ in range(21)]

        written = [talk.post(text="Hello", wait=False) for _ in range(3)]

    assert list_codes(read) == [200] * 20 + [429]
    assert list_codes(written) == [202, 202, 429]


def test_an_ipv6_network_is_one_address(tmp_path: Path) -> None:
    addresses = ["2001:db8:0:1::1", "2001:db8:0:1:ffff::2", "2001:db8:0:2::1"]
    with limit(tmp_path, address="1/minute") as system:
        talk = system.talk_as(make_partner(system).admin)

        responses = [post(talk, address=each) for each in addresses]

    assert list_codes(responses) == [202, 429, 202]


def test_whoever_guesses_tokens_is_limited_and_told_nothing_more(tmp_path: Path) -> None:
    with limit(tmp_path, address="3/minute") as system:
        talk = system.talk_as(make_partner(system).admin)
        wrong = [{"Authorization": "Bearer invented"}, {"Authorization": ""}, {"Authorization": "Bearer x"}]

        guesses = [post(talk, **each) for each in wrong]
        right = post(talk)
        read = talk.client.get("/chat/messages", headers={"X-Forwarded-For": "192.0.2.1"})
        elsewhere = post(talk, address="192.0.2.2")

    assert list_codes(guesses) == [401, 401, 401]
    assert list_codes([right, read, elsewhere]) == [429, 429, 202]


def test_a_refused_token_counts_for_its_address(tmp_path: Path) -> None:
    with limit(tmp_path, address="2/minute") as system:
        talk = system.talk_as(make_partner(system).admin)

        responses = [post(talk, Authorization="Bearer invented"), post(talk), post(talk)]

    assert list_codes(responses) == [401, 202, 429]


def test_of_many_at_once_no_more_are_taken_than_may_be(tmp_path: Path) -> None:
    with limit(tmp_path, contact="5/minute") as system, ThreadPoolExecutor(12) as pool:
        talk = system.talk_as(make_partner(system).admin)

        codes = list(pool.map(lambda _: talk.post(text="Hello", wait=False).status_code, range(12)))
        with system.database.read() as session:
            kept = session.scalar(select(func.count(MessageRow.id)))

    assert sorted(codes) == [202] * 5 + [429] * 7
    assert kept == 5


def test_what_cannot_be_read_counts_as_well(tmp_path: Path) -> None:
    with limit(tmp_path, contact="1/minute") as system:
        talk = system.talk_as(make_partner(system).admin)

        codes = list_codes([talk.client.post("/chat/messages", json={"id": "m-1"}) for _ in range(2)])

    assert codes == [422, 429]


def test_the_storage_keeps_no_key_for_ever() -> None:
    rates = Rates(contact=GENEROUS, address="1/second")
    for number in range(FEWEST_KEYS):
        rates.take(address=f"first-{number}")
    over = time.monotonic() + 30
    while any(entries for key, entries in list(rates._storage.events.items()) if "first-" in key):
        assert time.monotonic() < over
        with contextlib.suppress(RateLimitedError):
            rates.take(address="what is over is looked for now")
        time.sleep(0.1)

    for number in range(FEWEST_KEYS + 2):
        rates.take(address=f"second-{number}")

    assert len(rates._storage.events) <= FEWEST_KEYS + 3


@pytest.mark.alone
def test_several_limits_hold_together() -> None:
    rates = Rates(contact="2/5second;3/hour", address=GENEROUS)
    for _ in range(2):
        rates.take(address="a", subject="ada")
    with pytest.raises(RateLimitedError) as first:
        rates.take(address="a", subject="ada")
    time.sleep(first.value.data["retry_after"])
    rates.take(address="a", subject="ada")
    with pytest.raises(RateLimitedError) as second:
        rates.take(address="a", subject="ada")

    assert first.value.data["limit"] == second.value.data["limit"] == "contact"
    assert 1 <= first.value.data["retry_after"] <= 5
    assert 3500 <= second.value.data["retry_after"] <= 3600


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "testclient"),
        (None, ""),
    ],
)
def test_an_address_is_named_as_one_customer(host: str | None, name: str) -> None:
    assert name_address(host) == name


# Streams


def open_stream(stack: contextlib.ExitStack, talk: Talk, *, address: str = "192.0.2.1") -> httpx.Response:
    return stack.enter_context(talk.client.stream("GET", "/chat/events", headers={"X-Forwarded-For": address}))


def test_a_person_has_so_many_streams_at_once_and_again_when_one_is_closed(tmp_path: Path) -> None:
    most = MOST_OF_ONE_PERSON
    with serve_alone(tmp_path) as system, contextlib.ExitStack() as stack:
        partner = make_partner(system)
        talk, colleague = system.talk_as(partner.admin), system.talk_as(partner.user)
        streams = [open_stream(stack, talk) for _ in range(most)]
        refused = talk.client.get("/chat/events", headers={"Accept-Language": "nl"})
        others = open_stream(stack, colleague)
        streams[0].close()
        over = time.monotonic() + 10
        while (again := open_stream(stack, talk)).status_code == 429 and time.monotonic() < over:
            time.sleep(0.05)

    assert list_codes(streams) == [200] * most
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "10")
    assert refused.json() == {
        "error": "RATE_LIMITED",
        "retry_after": 10,
        "text": "Deze chat staat in te veel vensters open. Sluit er een paar.",
    }
    assert list_codes([others, again]) == [200, 200]


def test_an_address_has_so_many_streams_at_once() -> None:
    streams = Streams(address=12)
    with contextlib.ExitStack() as stack:
        for number in range(12):
            stack.enter_context(streams.hold(subject=f"{number}", address="192.0.2.1"))
        with pytest.raises(TooManyStreamsError), streams.hold(subject="one more", address="192.0.2.1"):
            pass
        with streams.hold(subject="one more", address="192.0.2.2"):
            pass

    with streams.hold(subject="one more", address="192.0.2.1"):
        assert len(streams._open) == 2


def test_how_many_streams_an_address_has_is_set(tmp_path: Path) -> None:
    with serve_alone(tmp_path, chat_streams_address=1) as system, contextlib.ExitStack() as stack:
        partner = make_partner(system)
        talk, colleague = system.talk_as(partner.admin), system.talk_as(partner.user)

        responses = [open_stream(stack, each) for each in (talk, colleague)]
        elsewhere = open_stream(stack, colleague, address="192.0.2.2")

    assert list_codes([*responses, elsewhere]) == [200, 429, 200]


# Visitors


def test_a_visitor_whose_token_holds_is_given_a_later_one(tmp_path: Path) -> None:
    with serve_alone(tmp_path) as system:
        visitor = system.talk_as_visitor()
        number = visitor.post(text="Hello", wait=False).json()

        renewed = Talk(system.address, renew(system, visitor.client.headers["Authorization"]), "en")

        assert renewed.client.get("/chat/messages").json()["conversation"] == number["conversation"]


def test_whoever_holds_nothing_of_a_visitor_is_a_new_one(tmp_path: Path) -> None:
    with serve_alone(tmp_path) as system:
        contact = system.talk_as(make_partner(system).admin).client.headers["Authorization"]
        subject, now, keys = "visitor:known", system.now(), system.settings.signing_keys
        given: dict[str, Any] = {"lifetime": timedelta(minutes=5), "subject": subject}
        over = sign_visitor(keys=keys, now=now - timedelta(hours=1), **given)
        forged = sign_visitor(keys=[SigningKey(keys[0].kid, "x" * 48, frozenset("*"))], now=now, **given)
        talks = [
            Talk(system.address, renew(system, each), "en")
            for each in (contact, f"Bearer {over}", f"Bearer {forged}", "Bearer x", "Basic x", "")
        ]
        for talk in talks:
            assert talk.client.get("/chat/messages").status_code == 200
        with system.database.read() as session:
            subjects = list(session.scalars(select(ConversationRow.subject)))

    assert len(set(subjects)) == len(talks)
    assert all(each.startswith("visitor:") and each != subject for each in subjects)


def renew(system: System, authorization: str) -> str:
    headers = {"Authorization": authorization}
    response = httpx.post(f"{system.address}/chat/anonymous", headers=headers, trust_env=False)
    assert (response.status_code, response.json()["expires_in"]) == (200, 7200)
    return str(response.json()["token"])
