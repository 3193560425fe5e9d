"""Sessions: a signed cookie that scripts cannot read, and a console that is never open to everybody."""

import base64
import json
import shutil
import time
from datetime import timedelta
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

import httpx
import itsdangerous
import pytest
import structlog

from console import build_console_app
from console.app import COOKIE
from keyclerk.agent_sessions import SHIFT
from keyclerk.agents import add_agent, disable_agent
from keyclerk.errors import SettingsError
from keyclerk.settings import Settings, load_settings
from keyclerk.store.database import Database
from keyclerk.store.tables import AgentSessionRow
from tests.channels.programs import serve_alone
from tests.console.cases import open_case
from tests.console.served import Console, SignedIn
from tests.factories import NOW

HTML = {"Accept": "text/html"}
LATEST_SECONDS = 5
"""How long a stream may outlive its session."""
OIDC = {"oidc_issuer": "https://sign-in.example", "oidc_client_id": "keyclerk"}


def read_cookie(response: httpx.Response) -> Any:
    return SimpleCookie(response.headers["Set-Cookie"])[COOKIE]


def ask(console: Console, cookie: str) -> int:
    """Ask for the first page with a cookie; 303 leads to the sign-in."""
    headers = {**HTML, "Cookie": f"{COOKIE}={cookie}"}
    return httpx.get(f"{console.address}/", headers=headers, trust_env=False).status_code


def sign(secret: str, said: dict[str, Any]) -> str:
    return itsdangerous.TimestampSigner(secret).sign(base64.b64encode(json.dumps(said).encode())).decode()


def test_the_cookie_is_signed_http_only_and_same_site(console: Console) -> None:
    with console.open_client() as client:
        cookie = read_cookie(client.get("/console/sign-in"))

    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "lax", "/console")
    assert cookie["max-age"] == "36000"
    assert cookie["secure"] == ""


def test_the_cookie_is_for_https_alone_where_the_console_is(tmp_path: Path) -> None:
    with serve_alone(tmp_path, console_url="https://support.example/console", **OIDC) as system:
        response = httpx.get(f"{system.address}/console/sign-in", trust_env=False)

    assert read_cookie(response)["secure"] is True


def test_a_cookie_that_was_changed_is_no_session(console: Console, eva: SignedIn) -> None:
    cookie = eva.client.cookies[COOKIE]
    said, _, signed = cookie.partition(".")
    other = {**json.loads(base64.b64decode(said)), "csrf": "another"}
    changed = base64.b64encode(json.dumps(other).encode()).decode()

    assert ask(console, cookie) == 200
    assert [
        ask(console, each) for each in (f"{changed}.{signed}", f"{said}.", said, "null", "", sign("guessed", other))
    ] == [303] * 6


def test_a_session_is_over_after_a_shift(console: Console, eva: SignedIn) -> None:
    said = json.loads(base64.b64decode(eva.client.cookies[COOKIE].partition(".")[0]))
    cookie = sign(console.system.settings.secret("session"), said)
    came = [ask(console, cookie)]
    with console.database.write() as session:
        session.get_one(AgentSessionRow, said["session"]).began_at -= SHIFT
    came.append(ask(console, cookie))

    assert came == [200, 303]


def test_a_session_that_was_never_begun_is_none_even_with_the_secret(console: Console) -> None:
    secret = console.system.settings.secret("session")

    assert [
        ask(console, sign(secret, said))
        for said in ({"session": "made up"}, {"session": ""}, {"agent": "eva", "roles": ["lead"], "csrf": "x"})
    ] == [303] * 3


def test_signing_out_ends_the_session_wherever_its_cookie_is(console: Console, eva: SignedIn) -> None:
    elsewhere, stolen = console.sign_in("eva"), eva.client.cookies[COOKIE]
    came = [ask(console, stolen)]
    eva.post("/sign-out")
    came += [ask(console, stolen), ask(console, elsewhere.client.cookies[COOKIE])]

    assert came == [200, 303, 200]


def test_signing_in_anew_ends_the_session_that_was(console: Console, eva: SignedIn) -> None:
    before = eva.client.cookies[COOKIE]
    eva.post("/sign-in", {"agent": "lars"})

    assert (ask(console, before), ask(console, eva.client.cookies[COOKIE])) == (303, 200)


def test_who_was_disabled_has_no_session_when_they_are_added_again(console: Console, eva: SignedIn) -> None:
    with console.database.write() as session:
        disable_agent(session, agent_id="eva", actor="tests", now=NOW)
        add_agent(session, agent_id="eva", name="Eva Peeters", partner_ids=None, actor="tests", now=NOW)

    assert ask(console, eva.client.cookies[COOKIE]) == 303


@pytest.mark.alone
def test_an_open_stream_ends_with_its_session_and_tells_nothing_more(console: Console, eva: SignedIn) -> None:
    cookie = eva.client.cookies[COOKIE]
    headers = {"Cookie": f"{COOKIE}={cookie}"}
    with httpx.stream("GET", f"{console.address}/events", headers=headers, trust_env=False, timeout=30) as response:
        lines = response.iter_lines()
        told = [next(lines)]
        eva.post("/sign-out")
        open_case(console.database, now=console.system.now())
        began = time.monotonic()
        told += lines
        took = time.monotonic() - began

    assert [line for line in told if line.startswith("event:")] == ["event: connected"]
    assert took < LATEST_SECONDS


def test_a_page_does_not_lengthen_a_session(eva: SignedIn) -> None:
    assert "Set-Cookie" not in eva.get("/").headers


def test_signing_in_begins_another_session(console: Console) -> None:
    with console.open_client() as client:
        client.get("/console/sign-in")
        before = client.cookies[COOKIE]
        csrf = json.loads(base64.b64decode(before.partition(".")[0]))["csrf"]
        client.post("/console/sign-in", data={"agent": "eva", "csrf": csrf})
        after = json.loads(base64.b64decode(client.cookies[COOKIE].partition(".")[0]))

    assert after["csrf"] != csrf
    assert ask(console, before) == 303


def test_a_session_of_another_installation_is_none(console: Console, tmp_path: Path, sampled_folder: Path) -> None:
    folder = tmp_path / "other"
    shutil.copytree(sampled_folder, folder)
    (folder / "secrets.json").unlink()
    with serve_alone(folder, demo=True) as system:
        cookie = Console(system).sign_in("eva").client.cookies[COOKIE]

    assert ask(console, cookie) == 303


def test_without_a_provider_nobody_is_served_a_console_and_the_log_says_why(tmp_path: Path) -> None:
    with structlog.testing.capture_logs() as logs, serve_alone(tmp_path) as system:
        statuses = [
            httpx.get(f"{system.address}/console{path}", trust_env=False).status_code
            for path in ("", "/", "/sign-in", "/events", "/assets/console.css")
        ]

    assert statuses == [404] * 5
    assert [log["reason"] for log in logs if log["event"] == "console.off"] == [
        "KEYCLERK_OIDC_ISSUER is not set: no agent could sign in"
    ]


def test_the_app_itself_is_not_made_without_a_provider(database: Database, tmp_path: Path) -> None:
    given: dict[str, Any] = {"now": lambda: NOW + timedelta(0), "is_stopping": lambda: True}

    assert build_console_app(Settings(var=tmp_path), database, **given) is None
    assert build_console_app(Settings(var=tmp_path, demo=True), database, **given) is not None


def test_the_demonstration_with_a_provider_offers_no_agents(tmp_path: Path) -> None:
    with serve_alone(tmp_path, demo=True, console_url="http://127.0.0.1/console", **OIDC) as system:
        page = httpx.get(f"{system.address}/console/sign-in", trust_env=False).text

    assert "Demonstration" not in page
    assert 'name="agent"' not in page


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "support.example"])
def test_the_demonstration_is_served_on_this_machine_alone(tmp_path: Path, host: str) -> None:
    with pytest.raises(SettingsError) as raised:
        load_settings(var=tmp_path, demo=True, host=host)

    assert raised.value.data["setting"] == "KEYCLERK_HOST"


@pytest.mark.parametrize("given", [OIDC, {**OIDC, "console_url": ""}, {"oidc_issuer": "https://sign-in.example"}])
def test_a_provider_needs_what_belongs_to_it(tmp_path: Path, given: dict[str, Any]) -> None:
    with pytest.raises(SettingsError) as raised:
        load_settings(var=tmp_path, **given)

    assert raised.value.data["setting"] == "KEYCLERK_OIDC_ISSUER"


@pytest.mark.parametrize(
    "console_url",
    [
        "support.example/console",
        "ftp://support.example/console",
        "https://support.example",
        "https://support.example/other",
        "https://support.example/console?a=b",
        "https://user:password@support.example/console",
        "http://support.example/console",
    ],
)
def test_an_address_of_the_console_that_cannot_work_is_refused(tmp_path: Path, console_url: str) -> None:
    with pytest.raises(SettingsError) as raised:
        load_settings(var=tmp_path, console_url=console_url, **OIDC)

    assert raised.value.data["setting"] == "KEYCLERK_CONSOLE_URL"


@pytest.mark.parametrize("console_url", ["https://support.example/console/", "HTTPS://support.example/console"])
def test_an_address_of_the_console_is_written_in_one_way(tmp_path: Path, console_url: str) -> None:
    assert load_settings(var=tmp_path, console_url=console_url, **OIDC).console_url == "https://support.example/console"
