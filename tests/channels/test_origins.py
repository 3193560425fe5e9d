"""Origins: pages of the portals in the settings may use the chat; any other page may not, nor anything else."""

import json
from collections.abc import Iterator

import httpx
import pytest

from tests.channels.partners import make_partner
from tests.channels.programs import serve_alone
from tests.system import System, Talk

PORTAL, OTHER_PORTAL = "https://portal.example.com", "http://localhost:3000"
OURS = "access-control-"
PREFLIGHT = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"}
STRANGERS = (
    "https://elsewhere.example.com",
    "http://portal.example.com",
    "https://portal.example.com:8443",
    "https://portal.example.com.elsewhere.example",
    "null",
    "*",
    "",
)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The public app, with two portals, and a rate that a few requests of one person reach."""
    given = {"chat_origins": f'["{PORTAL}", "{OTHER_PORTAL}"]', "chat_rate_contact": "3/minute"}
    with serve_alone(tmp_path_factory.mktemp("origins"), **given) as system:
        yield system


@pytest.fixture
def talk(served: System) -> Talk:
    return served.talk_as(make_partner(served).admin)


def list_headers(response: httpx.Response) -> dict[str, str]:
    """Return what a response says about origins."""
    return {name: value for name, value in response.headers.items() if name.startswith(OURS)}


def varies(response: httpx.Response) -> bool:
    return "origin" in [each.strip().casefold() for each in response.headers.get("Vary", "").split(",")]


@pytest.mark.parametrize("origin", [PORTAL, OTHER_PORTAL])
@pytest.mark.parametrize("path", ["/chat/messages", "/chat/anew", "/chat/anonymous", "/widget/keyclerk.js"])
def test_a_portal_may_ask_for_everything_that_the_widget_needs(served: System, origin: str, path: str) -> None:
    response = httpx.options(
        served.address + path,
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": "GET",
            "Access-Control-Request-Headers": "authorization, content-type, last-event-id, accept-language",
        },
        trust_env=False,
    )

    assert response.status_code == 200
    assert response.headers["Access-Control-Allow-Origin"] == origin
    assert response.headers["Access-Control-Allow-Methods"] == "GET, POST"
    allowed = response.headers["Access-Control-Allow-Headers"].casefold().split(", ")
    assert {"authorization", "content-type", "last-event-id", "accept-language"} <= {*allowed}
    assert response.headers["Access-Control-Max-Age"] == "3600"
    assert "Access-Control-Allow-Credentials" not in response.headers
    assert varies(response)


@pytest.mark.parametrize(
    "asked",
    [
        {"Access-Control-Request-Method": "DELETE"},
        {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-invented"},
    ],
    ids=["method", "header"],
)
def test_a_portal_may_ask_for_nothing_more(served: System, asked: dict[str, str]) -> None:
    headers = {"Origin": PORTAL, **asked}

    assert httpx.options(f"{served.address}/chat/messages", headers=headers, trust_env=False).status_code == 400


def test_a_portal_is_answered_by_its_own_name(talk: Talk) -> None:
    response = talk.client.post("/chat/messages", json={"id": "m-1", "text": "Hello"}, headers={"Origin": PORTAL})

    assert response.status_code == 202
    assert list_headers(response) == {
        "access-control-allow-origin": PORTAL,
        "access-control-expose-headers": "Retry-After, Content-Disposition",
    }
    assert varies(response)


def test_a_stream_is_open_to_a_portal(talk: Talk) -> None:
    with talk.client.stream("GET", "/chat/events", headers={"Origin": PORTAL}) as response:
        assert (response.status_code, response.headers["Access-Control-Allow-Origin"]) == (200, PORTAL)


def test_what_is_refused_is_told_to_a_portal_as_well(talk: Talk) -> None:
    headers = {"Origin": PORTAL, "Content-Type": "application/json"}

    def post(content: str, **more: str) -> httpx.Response:
        return talk.client.post("/chat/messages", content=content, headers={**headers, **more})

    responses = [
        post("{}", Authorization="Bearer invented"),
        post('{"id": "m-1", "text": "Hello"}'),
        post('{"id": "m-1", "text": "Something else"}'),
        post(json.dumps({"id": "m-2", "text": "x" * 100_000})),
        post("{}"),
        post("{}"),
        talk.client.get("/chat/nothing", headers=headers),
    ]

    assert [response.status_code for response in responses] == [401, 202, 409, 413, 422, 429, 404]
    assert {response.headers.get("Access-Control-Allow-Origin") for response in responses} == {PORTAL}
    assert "Retry-After" in responses[5].headers["Access-Control-Expose-Headers"]
    assert all(varies(response) for response in responses)


@pytest.mark.parametrize("origin", STRANGERS)
def test_any_other_origin_is_told_nothing(talk: Talk, origin: str) -> None:
    preflight = talk.client.options("/chat/messages", headers={"Origin": origin, **PREFLIGHT})
    response = talk.client.get("/chat/messages", headers={"Origin": origin})

    assert (preflight.status_code, list_headers(preflight)) == (405, {})
    assert (response.status_code, list_headers(response)) == (200, {})
    assert varies(preflight)
    assert varies(response)


def test_what_is_kept_of_an_answer_is_for_its_origin_alone(talk: Talk) -> None:
    response = talk.client.get("/chat/messages")

    assert list_headers(response) == {}
    assert varies(response)


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/api/v1/installations", "/chat", "/chatter/x", "/"])
def test_nothing_else_is_open_to_a_portal(served: System, path: str) -> None:
    for method, headers in (("GET", {}), ("POST", {}), ("OPTIONS", PREFLIGHT)):
        response = httpx.request(method, served.address + path, headers={"Origin": PORTAL, **headers}, trust_env=False)

        assert list_headers(response) == {}


def test_without_portals_no_other_origin_is_answered(tmp_path_factory: pytest.TempPathFactory) -> None:
    with serve_alone(tmp_path_factory.mktemp("none")) as system:
        talk = system.talk_as(make_partner(system).admin)

        preflight = talk.client.options("/chat/messages", headers={"Origin": PORTAL, **PREFLIGHT})
        response = talk.client.get("/chat/messages", headers={"Origin": PORTAL})

    assert (preflight.status_code, list_headers(preflight), list_headers(response)) == (405, {}, {})
