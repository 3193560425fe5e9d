"""The API over real HTTP: installations recorded one by one and in batches, and everything that is refused."""

import asyncio
import itertools
import json
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from prometheus_client import REGISTRY

from cli.apps import build_internal_app
from keyclerk.api_keys import revoke_api_key
from tests.channels.partners import Partner, make_partner, make_product_key
from tests.channels.programs import Program, make_program, serve_alone
from tests.factories import NOW, read_everything
from tests.system import System

MEGABYTE = 1024 * 1024

_seconds = itertools.count()


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The public app alone, on a real port and a real SQLite database; no Rasa is needed to record."""
    with serve_alone(tmp_path_factory.mktemp("api")) as system:
        yield system


@pytest.fixture
def partner(alone: System) -> Partner:
    """A partner whose key has 2 of 5 activations used."""
    return make_partner(alone)


@pytest.fixture
def program(alone: System, partner: Partner) -> Program:
    """A program with an API key for this partner alone."""
    return make_program(alone, partner.id)


def make_item(partner: Partner, /, **given: Any) -> dict[str, Any]:
    """Return an installation on a new computer, a second after the one before."""
    return {
        "event_id": uuid.uuid4().hex,
        "occurred_at": (datetime(2026, 4, 1, 9, tzinfo=UTC) + timedelta(seconds=next(_seconds))).isoformat(),
        "partner": partner.id,
        "product_key": partner.product_key,
        "computer": f"NEW-{uuid.uuid4().hex[:8]}",
        **given,
    }


def read_samples(name: str) -> dict[tuple[str, ...], float]:
    """Return the values of a metric of this process by the values of its labels."""
    return {
        tuple(sample.labels.values()): sample.value
        for metric in REGISTRY.collect()
        for sample in metric.samples
        if sample.name == name
    }


# One installation


def test_a_new_computer_is_counted(program: Program, partner: Partner) -> None:
    response = program.post(make_item(partner, event_id="till-1", mainboard="board-9"))

    assert (response.status_code, response.json()) == (
        200,
        {
            "event_id": "till-1",
            "counted": True,
            "rule": "NEW_COMPUTER",
            "refusal": None,
            "used": 3,
            "limit": 5,
            "repeat": False,
        },
    )


def test_the_same_computer_is_not_counted_again(program: Program, partner: Partner) -> None:
    response = program.post(make_item(partner, computer=partner.computers[0]))

    assert response.status_code == 200
    assert (response.json()["counted"], response.json()["rule"], response.json()["used"]) == (False, "SAME_COMPUTER", 2)


def test_a_repeat_changes_nothing_and_says_so(alone: System, program: Program, partner: Partner) -> None:
    item = make_item(partner)
    first = program.post(item)
    stored = read_everything(alone.database)

    again = program.post(item)

    assert again.json() == {**first.json(), "repeat": True}
    assert read_everything(alone.database) == stored


def test_a_refusal_by_the_limit_is_a_result_and_no_error(program: Program, partner: Partner) -> None:
    answers = [program.post(make_item(partner)) for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200] * 4
    assert [answer.json()["used"] for answer in answers] == [3, 4, 5, 5]
    assert (answers[3].json()["counted"], answers[3].json()["rule"]) == (False, None)
    assert answers[3].json()["refusal"] == "LIMIT_REACHED"


def test_an_event_id_with_other_content_is_a_conflict(alone: System, program: Program, partner: Partner) -> None:
    item = make_item(partner)
    program.post(item)
    stored = read_everything(alone.database)

    response = program.post({**item, "computer": "OTHER"})

    assert response.status_code == 409
    assert response.json() == {"event_id": item["event_id"], "error": "EVENT_DIFFERS", "problems": []}
    assert read_everything(alone.database) == stored


def test_a_late_installation_is_counted_in_order_of_time(program: Program, partner: Partner) -> None:
    program.post(make_item(partner, computer="LATE-1", occurred_at="2026-05-01T09:00:00Z"))

    response = program.post(make_item(partner, computer="LATE-1", occurred_at="2026-04-01T09:00:00Z"))

    assert (response.json()["counted"], response.json()["rule"], response.json()["used"]) == (True, "NEW_COMPUTER", 3)


# Many at once


def test_a_batch_is_answered_in_order_and_the_good_ones_are_stored(program: Program, partner: Partner) -> None:
    good, same, bad = make_item(partner), make_item(partner, computer=partner.computers[1]), make_item(partner)
    batch = [good, {**bad, "occurred_at": "yesterday"}, "nonsense", same, good, {**good, "computer": "OTHER"}]

    response = program.post(batch)

    answers = response.json()
    assert response.status_code == 200
    assert [answer.get("error") for answer in answers] == [None, "INVALID", "INVALID", None, None, "EVENT_DIFFERS"]
    assert [answer["event_id"] for answer in answers] == [
        good["event_id"],
        bad["event_id"],
        None,
        same["event_id"],
        good["event_id"],
        good["event_id"],
    ]
    assert [answers[place]["repeat"] for place in (0, 3, 4)] == [False, False, True]
    assert [problem["column"] for problem in answers[1]["problems"]] == ["occurred_at"]
    assert program.post(good).json()["repeat"] is True


def test_a_batch_of_one_is_answered_by_an_array(program: Program, partner: Partner) -> None:
    assert [answer["used"] for answer in program.post([make_item(partner)]).json()] == [3]


def test_a_thousand_go_and_one_more_does_not(alone: System, program: Program, partner: Partner) -> None:
    batch = [make_item(partner) for _ in range(1001)]

    taken, refused = program.post(batch[:1000]), program.post(batch)

    assert [answer["refusal"] for answer in taken.json()] == [None] * 3 + ["LIMIT_REACHED"] * 997
    assert (refused.status_code, refused.json()) == (413, {"error": "TOO_MANY"})


def test_new_computers_at_the_same_time_get_what_is_left_and_no_more(program: Program, partner: Partner) -> None:
    items = [make_item(partner) for _ in range(40)]

    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(program.post, items))

    # One that happened earlier and comes later takes the place of another: only then it is told what stands.
    stands = [program.post(item).json() for item in items]
    assert [answer.status_code for answer in answers] == [200] * 40
    assert sum(answer["counted"] for answer in stands) == 3
    assert sum(answer["refusal"] == "LIMIT_REACHED" for answer in stands) == 37
    assert {answer["used"] for answer in stands} == {5}


# Whose installations


def test_the_partner_may_be_left_out_where_there_is_but_one(alone: System, partner: Partner) -> None:
    item = make_item(partner)
    del item["partner"]

    assert make_program(alone, partner.id).post(item).status_code == 200


def test_the_partner_has_to_be_named_where_there_may_be_several(alone: System, partner: Partner) -> None:
    item = make_item(partner)
    del item["partner"]

    for partners in ((partner.id, make_partner(alone).id), ("*",)):
        response = make_program(alone, *partners).post(item)
        assert response.status_code == 422
        assert [problem["column"] for problem in response.json()["problems"]] == ["partner"]


def test_a_key_for_all_partners_records_for_each(alone: System, partner: Partner) -> None:
    other = make_partner(alone)

    answers = make_program(alone, "*").post([make_item(partner), make_item(other)]).json()

    assert [answer["used"] for answer in answers] == [3, 3]


def test_another_partner_and_one_that_does_not_exist_get_the_same_answer(alone: System, program: Program) -> None:
    other = make_partner(alone)
    item = make_item(other)

    answers = [
        program.post(item),
        program.post({**item, "partner": "nobody"}),
        program.post({**item, "partner": "nobody", "product_key": make_product_key()}),
        program.post({**item, "product_key": make_product_key()}),
    ]

    assert {answer.status_code for answer in answers} == {422}
    assert answers[0].json() == answers[1].json()
    assert answers[2].json()["problems"][0]["reason"] == answers[0].json()["problems"][0]["reason"]
    assert answers[3].json()["problems"][0]["reason"] == answers[0].json()["problems"][0]["reason"]
    assert make_program(alone, other.id).post(item).json()["repeat"] is False


def test_a_key_of_another_partner_is_not_told_from_one_that_does_not_exist(
    alone: System, program: Program, partner: Partner
) -> None:
    other = make_partner(alone)
    item = make_item(partner)

    answers = [program.post({**item, "product_key": key}).json() for key in (other.product_key, make_product_key())]

    reasons = [[(problem["column"], problem["reason"]) for problem in answer["problems"]] for answer in answers]
    assert reasons[0] == reasons[1]


# What cannot be taken


@pytest.mark.parametrize(
    ("given", "columns"),
    [
        ({"event_id": ""}, ["event_id"]),
        ({"event_id": 5}, ["event_id"]),
        ({"event_id": None}, ["event_id"]),
        ({"event_id": "x" * 201}, ["event_id"]),
        ({"event_id": "a\0b"}, ["event_id"]),
        ({"event_id": "\ud800"}, ["event_id"]),
        ({"event_id": ["e"]}, ["event_id"]),
        ({"occurred_at": "2026-04-01T09:00:00"}, ["occurred_at"]),
        ({"occurred_at": "yesterday"}, ["occurred_at"]),
        ({"occurred_at": 1775030400}, ["occurred_at"]),
        ({"occurred_at": "9999-12-31T23:59:59-14:00"}, ["occurred_at"]),
        ({"product_key": "W3YTP-9J8GN"}, ["product_key"]),
        ({"product_key": "x" * 100_000}, ["product_key"]),
        ({"computer": ""}, ["computer"]),
        ({"computer": "\x1b[2J"}, ["computer"]),
        ({"computer": True}, ["computer"]),
        ({"computer": {"name": {"name": "SRV"}}}, ["computer"]),
        ({"disk": 1e400}, ["disk"]),
        ({"disk": -0.0}, ["disk"]),
        ({"disk": 10**1000}, ["disk"]),
        ({"ram": "\ud83d"}, ["ram"]),
        ({"outcome": "maybe"}, ["outcome"]),
        ({"serial": "7"}, ["serial"]),
        ({f"field {number}": "7" for number in range(46)}, [""]),
        ({"disk": 1, "cpu": 2}, ["disk", "cpu"]),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_a_field_that_cannot_be_taken_is_named(
    alone: System, program: Program, partner: Partner, given: dict[str, Any], columns: list[str]
) -> None:
    stored = read_everything(alone.database)

    response = program.post_raw(json.dumps(make_item(partner, **given)).replace("Infinity", "1e400"))

    assert (response.status_code, response.json()["error"]) == (422, "INVALID")
    assert [problem["column"] for problem in response.json()["problems"]] == columns
    assert all(problem["reason"] for problem in response.json()["problems"])
    assert read_everything(alone.database) == stored


def test_every_field_that_is_missing_is_named(alone: System, partner: Partner) -> None:
    response = make_program(alone, partner.id, "*").post({})

    assert response.status_code == 422
    assert response.json()["event_id"] is None
    columns = sorted(problem["column"] for problem in response.json()["problems"])
    assert columns == ["computer", "event_id", "occurred_at", "partner", "product_key"]


def test_a_name_that_stands_twice_is_named(program: Program, partner: Partner) -> None:
    response = program.post_raw(json.dumps(make_item(partner))[:-1] + ',"computer":"OTHER"}')

    assert (response.status_code, response.json()["error"]) == (422, "INVALID")
    assert response.json()["problems"] == [{"column": "computer", "value": "OTHER", "reason": "stands twice"}]


@pytest.mark.parametrize(
    ("content", "status", "error"),
    [
        (b"", 400, "NOT_JSON"),
        (b"SECRET-WORD", 400, "NOT_JSON"),
        (b'{"event_id":"SECRET-WORD', 400, "NOT_JSON"),
        (b'{"event_id":"SECRET-WORD\xff"}', 400, "NOT_JSON"),
        (b'{"event_id":"SECRET-WORD\x00"}', 400, "NOT_JSON"),
        (b'{"event_id":NaN}', 400, "NOT_JSON"),
        (b'{"event_id":-Infinity}', 400, "NOT_JSON"),
        (b"[" * 1_000_000, 400, "NOT_JSON"),
        (b'{"a":' * 300_000, 400, "NOT_JSON"),
        (b"[" * 100_000 + b"]" * 100_000, 400, "NOT_JSON"),
        ('{"event_id":"SECRET-WORD"}'.encode("utf-16"), 400, "NOT_JSON"),
        (b"event_id,occurred_at\nSECRET-WORD,x\n", 400, "NOT_JSON"),
        (b"[]", 422, "BODY"),
        (b"null", 422, "BODY"),
        (b"true", 422, "BODY"),
        (b'"SECRET-WORD"', 422, "BODY"),
        (b"9" * 5000, 422, "BODY"),
        (b"1e999", 422, "BODY"),
        (b"{}", 422, "INVALID"),
        (b'{"disk":' + b"9" * MEGABYTE + b"}", 422, "INVALID"),
        (b"[" + b"0," * 1000 + b"0]", 413, "TOO_MANY"),
        (b" " * (2 * MEGABYTE + 1), 413, "BODY_TOO_LARGE"),
    ],
    ids=lambda value: ascii(value[:20]) if isinstance(value, bytes) else None,
)
def test_a_body_that_cannot_be_taken_has_a_code_and_is_not_echoed(
    program: Program, content: bytes, status: int, error: str
) -> None:
    response = program.post_raw(content)

    assert (response.status_code, response.json()["error"]) == (status, error)
    assert "SECRET-WORD" not in response.text
    assert len(response.text) < 5000


def test_an_item_of_many_fields_is_refused_in_few_words(program: Program) -> None:
    response = program.post([{f"{number}-{name}": number for name in range(500)} for number in range(100)])

    assert [len(answer["problems"]) for answer in response.json()] == [1] * 100


def test_a_byte_order_mark_and_any_content_type_are_taken(program: Program, partner: Partner) -> None:
    content = b"\xef\xbb\xbf" + json.dumps(make_item(partner)).encode()

    assert program.post_raw(content, content_type="text/plain").status_code == 200


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_another_method_is_not_allowed(program: Program, method: str) -> None:
    answer = program.client.request(method, "/api/v1/installations")

    assert (answer.status_code, answer.json()) == (405, {"error": "METHOD_NOT_ALLOWED"})
    assert answer.headers["Allow"] == "POST"


@pytest.mark.parametrize("path", ["/", "/api/v1/nothing", "/chat/nothing", "/api/v1/installations/1"])
def test_a_route_that_is_not_there_is_refused_in_the_form_of_every_refusal(program: Program, path: str) -> None:
    answer = program.client.get(path)

    assert (answer.status_code, answer.json()) == (404, {"error": "NOT_FOUND"})


def test_the_internal_port_refuses_in_the_same_form(alone: System) -> None:
    app = build_internal_app(alone.settings, alone.database)

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://internal") as client:
            return await client.get("/nothing")

    answer = asyncio.run(ask())

    assert (answer.status_code, answer.json()) == (404, {"error": "NOT_FOUND"})


# Product keys


def test_no_product_key_is_echoed_or_kept(alone: System, program: Program, partner: Partner) -> None:
    key = partner.product_key
    bare, other = key.replace("-", ""), make_product_key()
    batch = [
        make_item(partner, event_id=key),
        make_item(partner, event_id=f"event of {bare}"),
        make_item(partner, computer=other),
        make_item(partner, disk=f"disk {bare.lower()}"),
        make_item(partner, **{key: "x"}),
        make_item(partner, outcome=key),
        make_item(partner, product_key=f"{key}-{key}"),
        make_item(partner, product_key=key[:-1] + "0"),
        make_item(partner, partner=key),
        make_item(partner, occurred_at=key),
        make_item(partner, product_key=other),
    ]

    response = program.post(batch)
    alone_answers = [program.post(item) for item in batch]

    assert {answer.get("error") for answer in response.json()} == {"INVALID"}
    assert {answer.status_code for answer in alone_answers} == {422}
    said = " ".join([response.text, *(answer.text for answer in alone_answers), str(read_everything(alone.database))])
    for product_key in (key, other):
        assert product_key not in said.upper()
        assert product_key.replace("-", "") not in said.upper()


@pytest.mark.parametrize("id_", ["b7f2c3d4-6789-4bcd-8f23-bcdf23467889", "BCDFGHJKMNPQRTVWXY2346789" * 2, "W3YTP9J8"])
def test_an_id_that_looks_like_a_key_by_chance_is_taken(program: Program, partner: Partner, id_: str) -> None:
    response = program.post(make_item(partner, event_id=id_, disk=id_))

    assert (response.status_code, response.json()["event_id"]) == (200, id_)


# API keys


def test_every_other_api_key_is_refused_with_the_same_answer(alone: System, program: Program) -> None:
    revoked = make_program(alone, "*")
    with alone.database.write() as session:
        revoke_api_key(session, api_key_id=revoked.api_key_id, actor="tests", now=NOW)
    refused = read_samples("keyclerk_refused_api_keys_total")[()]
    plain = program.plain
    headers: list[dict[str, str]] = [
        {},
        {"Authorization": ""},
        {"Authorization": "Bearer"},
        {"Authorization": plain},
        {"Authorization": f"Basic {plain}"},
        {"Authorization": f"Bearer {plain}x"},
        {"Authorization": f"Bearer {plain[:-1]}"},
        {"Authorization": f"Bearer kc_999_{plain.rpartition('_')[2]}"},
        {"Authorization": f"Bearer {revoked.plain}"},
        {"Authorization": "Bearer " + "x" * 10_000},
        {"X-API-Key": plain},
        {"Cookie": f"Authorization=Bearer {plain}"},
    ]

    answers = [program.send(b"{}", each) for each in headers]
    answers.append(program.send(b"[" * 1000, {}))
    answers.append(program.send(b"{}", {b"Authorization": b"Bearer \xff\xfe\xc3\xa9"}))

    assert {answer.status_code for answer in answers} == {401}
    assert {answer.text for answer in answers} == {'{"error":"INVALID_API_KEY"}'}
    assert {answer.headers["WWW-Authenticate"] for answer in answers} == {"Bearer"}
    assert read_samples("keyclerk_refused_api_keys_total")[()] - refused == len(answers)


def test_a_chat_token_is_no_api_key_and_an_api_key_no_chat_token(
    alone: System, program: Program, partner: Partner
) -> None:
    token = alone.sign(partner.admin)

    recorded = program.send(json.dumps(make_item(partner)).encode(), {"Authorization": f"Bearer {token}"})
    said = program.client.post("/chat/messages", json={"id": "1", "text": "Hello"})

    assert (recorded.status_code, said.status_code) == (401, 401)


def test_the_word_bearer_may_be_written_in_any_way(program: Program, partner: Partner) -> None:
    response = program.send(json.dumps(make_item(partner)).encode(), {"Authorization": f"bEARER {program.plain}"})

    assert response.status_code == 200


def test_a_key_is_refused_from_the_moment_it_is_revoked(alone: System, program: Program, partner: Partner) -> None:
    before = program.post(make_item(partner)).status_code
    with alone.database.write() as session:
        revoke_api_key(session, api_key_id=program.api_key_id, actor="tests", now=NOW)

    assert (before, program.post(make_item(partner)).status_code) == (200, 401)


# Metrics, limits, and the whole system


def test_what_became_of_installations_is_measured(program: Program, partner: Partner) -> None:
    before = read_samples("keyclerk_recorded_installations_total")
    seconds = read_samples("keyclerk_recording_seconds_count")[()]
    item = make_item(partner)

    program.post([item, item, {**item, "disk": "x"}, {}, make_item(partner, computer=item["computer"])])
    program.post([make_item(partner) for _ in range(3)])

    after = read_samples("keyclerk_recorded_installations_total")
    grown = {label: value - before.get((label,), 0) for (label,), value in after.items()}
    assert {label: value for label, value in grown.items() if value} == {
        "counted": 3,
        "not_counted": 1,
        "refused": 1,
        "repeated": 1,
        "event_differs": 1,
        "invalid": 1,
    }
    assert read_samples("keyclerk_recording_seconds_count")[()] - seconds == 2


def test_other_routes_take_no_more_than_before(program: Program) -> None:
    response = program.client.post("/chat/messages", content=b"x" * 70_000)

    assert (response.status_code, response.json()) == (413, {"error": "BODY_TOO_LARGE"})


def test_what_is_recorded_is_what_the_chat_tells(system: System) -> None:
    partner = make_partner(system)

    response = make_program(system, partner.id).post(make_item(partner, computer="SRV-FRESH"))
    said = system.talk_as(partner.admin).say(f"How many activations are left for the key ending in {partner.suffix}?")

    assert (response.json()["used"], response.json()["limit"]) == (3, 5)
    assert "3 of 5" in said
    assert "SRV-FRESH" in said
