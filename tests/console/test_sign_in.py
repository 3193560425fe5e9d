"""Sign-in: the demonstration's two agents, and those whom a real provider signs in."""

import re
import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from playwright.sync_api import Page

from console.provider import read_claims
from keyclerk.agents import add_agent, disable_agent
from tests.console.provider import Claims, Provider
from tests.console.provider import read as read_claims_of
from tests.console.served import Console, SignedIn
from tests.factories import NOW

EMAIL = "ines@support.example"
HTML = {"Accept": "text/html"}


def add(console: Console, email: str = EMAIL) -> None:
    with console.database.write() as session:
        add_agent(session, agent_id=email, name="Ines Claes", partner_ids=None, actor="tests", now=NOW)


def begin(client: httpx.Client) -> str:
    """Go to the sign-in and on to the provider; returns the address there."""
    client.get("/console/sign-in")
    response = client.get("/console/sign-in/provider")
    assert response.status_code == 302, response.text
    return response.headers["Location"]


def finish(client: httpx.Client, provider: Provider, address: str, email: str = EMAIL) -> httpx.Response:
    return client.get(provider.approve(address, email).headers["Location"])


def is_in(client: httpx.Client) -> bool:
    """Whether a client has a session: a page of the console is shown to it."""
    response = client.get("/console/", headers=HTML)
    assert response.status_code in (200, 303)
    return response.status_code == 200


def read_problem(response: httpx.Response) -> str:
    found = re.search(r'role="alert">([^<]*)', response.text)
    assert found, response.text
    return found[1]


def test_the_demonstration_offers_its_two_agents_plainly_marked(console: Console) -> None:
    with console.open_client() as client:
        page = client.get("/console/sign-in").text

    assert page.count('name="agent"') == 2
    assert "Demonstration with invented sample data" in page
    assert "Continue as Eva Peeters, agent" in page
    assert "Continue as Lars de Vries, lead" in page


@pytest.mark.parametrize("agent", ["", "ines", "lead", "'; --", "x" * 200])
def test_nobody_else_is_signed_in_by_the_demonstration(console: Console, agent: str) -> None:
    with console.open_client() as client:
        csrf = re.findall(r'name="csrf" value="([^"]+)"', client.get("/console/sign-in").text)[0]
        response = client.post("/console/sign-in", data={"agent": agent, "csrf": csrf})

        assert response.status_code == 404
        assert not is_in(client)


def test_the_demonstration_answers_to_no_foreign_name(console: Console) -> None:
    with console.open_client() as client:
        response = client.get("/console/sign-in", headers={"Host": "support.example"})

    assert (response.status_code, response.json()) == (421, {"error": "HOST"})


def test_the_demonstration_knows_no_provider(console: Console) -> None:
    with console.open_client() as client:
        assert [client.get(f"/console{path}").status_code for path in ("/sign-in/provider", "/callback")] == [404, 404]


def test_who_is_signed_in_is_not_asked_again(eva: SignedIn) -> None:
    response = eva.get("/sign-in")

    assert (response.status_code, response.headers["Location"]) == (303, "/console/")


def test_who_signs_out_has_to_sign_in_again(eva: SignedIn) -> None:
    eva.post("/sign-out")

    response = eva.get("/events", headers=HTML)

    assert (response.status_code, response.headers["Location"]) == (303, "/console/sign-in")


def test_a_provider_signs_an_agent_in(provided: Console, provider: Provider) -> None:
    add(provided)
    provider.know(EMAIL.upper(), roles=["agent", "something else"])

    with provided.open_client() as client:
        address = begin(client)
        response = finish(client, provider, address, EMAIL.upper())
        page = client.get("/console/", headers=HTML)

    assert (response.status_code, response.headers["Location"]) == (303, "/console/")
    assert "Ines Claes" in page.text
    assert "· lead" not in page.text
    assert "Demonstration" not in page.text


def test_a_provider_is_asked_with_state_nonce_and_pkce(provided: Console, provider: Provider) -> None:
    add(provided)
    provider.know(EMAIL, roles=["lead"])

    with provided.open_client() as client:
        asked = parse_qs(urlsplit(begin(client)).query)
        again = parse_qs(urlsplit(address := begin(client)).query)
        finish(client, provider, address)

    assert asked["redirect_uri"] == [f"{provided.address}/callback"]
    assert asked["code_challenge_method"] == ["S256"]
    for name in ("state", "nonce", "code_challenge"):
        assert asked[name] != again[name]
        assert len(asked[name][0]) >= 20
    assert len(provider.told[-1]["code_verifier"]) >= 43


def test_a_browser_goes_to_the_provider_and_comes_back_signed_in(
    provided: Console, provider: Provider, page: Page, problems: list[str]
) -> None:
    add(provided)
    provider.know(EMAIL, roles="lead")
    page.route("https://**", lambda route: route.abort())

    page.goto(f"{provided.address}/")
    page.locator("main [role=button]").click()
    page.wait_for_url(f"{provider.issuer}/**")
    problems.clear()  # the provider's own page asks for a style elsewhere
    page.locator("input[name=sub]").first.fill(EMAIL)
    page.get_by_role("button", name="Authorize", exact=True).click()
    page.wait_for_url(f"{provided.address}/")

    assert "Ines Claes · lead" in page.locator("header").inner_text()


@pytest.mark.parametrize(
    ("roles", "is_added", "problem"),
    [
        (["agent"], False, "nobody has added you"),
        ([], True, "no role here"),
        (["administrator"], True, "no role here"),
        ("agents leader", True, "no role here"),
        ({"agent": True}, True, "no role here"),
        (None, True, "no role here"),
    ],
)
def test_who_may_not_is_told_why(
    provided: Console, provider: Provider, roles: Any, is_added: bool, problem: str
) -> None:
    if is_added:
        add(provided)
    provider.know(EMAIL, roles=roles)

    with provided.open_client() as client:
        response = finish(client, provider, begin(client))

        assert response.status_code == 403
        assert problem in read_problem(response)
        assert not is_in(client)


def test_a_disabled_agent_is_told_so_and_an_open_session_is_over(provided: Console, provider: Provider) -> None:
    add(provided)
    provider.know(EMAIL, roles=["agent"])
    with provided.open_client() as client:
        finish(client, provider, begin(client))
        was_in = is_in(client)
        with provided.database.write() as session:
            disable_agent(session, agent_id=EMAIL, actor="tests", now=NOW)
        is_still_in = is_in(client)
        response = finish(client, provider, begin(client))

        assert (was_in, is_still_in) == (True, False)
        assert "you were removed" in read_problem(response)
        assert not is_in(client)


def test_signing_out_goes_on_to_the_provider_and_comes_back(
    provided: Console, provider: Provider, page: Page, problems: list[str]
) -> None:
    add(provided)
    provider.know(EMAIL, roles="agent")
    page.route("https://**", lambda route: route.abort())
    page.goto(f"{provided.address}/sign-in/provider")
    page.locator("input[name=sub]").first.fill(EMAIL)
    page.get_by_role("button", name="Authorize", exact=True).click()
    page.wait_for_url(f"{provided.address}/")
    problems.clear()  # the provider's own page asks for a style elsewhere

    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(f"{provider.issuer}/**")
    asked = parse_qs(urlsplit(page.url).query)
    page.locator("form button, form input[type=submit]").first.click()
    page.wait_for_url(f"{provided.address}/sign-in")
    problems.clear()

    assert asked["client_id"] == ["keyclerk"]
    assert read_claims_of(asked["id_token_hint"][0])["email"] == EMAIL
    assert page.locator("header.top").count() == 0


def test_a_provider_without_a_place_for_it_hears_of_no_sign_out(provided: Console, provider: Provider) -> None:
    add(provided)
    provider.know(EMAIL, roles=["agent"])
    provider.hidden = ("end_session_endpoint",)
    with provided.open_client() as client:
        finish(client, provider, begin(client))
        response = SignedIn(client).post("/sign-out")

        assert (response.status_code, response.headers["Location"]) == (303, "/console/sign-in")
        assert "Refresh" not in response.headers
        assert not is_in(client)


def test_a_role_that_is_taken_away_is_gone_at_the_next_sign_in(provided: Console, provider: Provider) -> None:
    add(provided)
    provider.know(EMAIL, roles=["lead"])
    with provided.open_client() as client:
        finish(client, provider, begin(client))
        before = client.get("/console/", headers=HTML).text
        provider.know(EMAIL, roles=["agent"])
        finish(client, provider, begin(client))
        after = client.get("/console/", headers=HTML).text

    assert ("· lead" in before, "· lead" in after) == (True, False)


def is_late(claims: Claims) -> Claims:
    return {**claims, "iat": int(time.time()) - 7200, "exp": int(time.time()) - 3600}


@pytest.mark.parametrize(
    "lie",
    [
        pytest.param(lambda claims: {**claims, "nonce": "of somebody else"}, id="nonce"),
        pytest.param(lambda claims: {name: claims[name] for name in claims if name != "nonce"}, id="no nonce"),
        pytest.param(lambda claims: {**claims, "aud": ["another client"]}, id="audience"),
        pytest.param(lambda claims: {**claims, "iss": "https://elsewhere.example"}, id="issuer"),
        pytest.param(is_late, id="expired"),
        pytest.param(lambda claims: {**claims, "email": ""}, id="no id"),
        pytest.param(lambda claims: {**claims, "email": ["a", "b"]}, id="id of another type"),
        pytest.param(lambda claims: {**claims, "email_verified": False}, id="unconfirmed"),
        pytest.param(lambda claims: {**claims, "email_verified": "false"}, id="unconfirmed in words"),
        pytest.param(lambda claims: {**claims, "email_verified": 0}, id="unconfirmed in figures"),
        pytest.param(lambda claims: {**claims, "email_verified": None}, id="nothing said"),
    ],
)
def test_a_token_that_cannot_be_believed_signs_nobody_in(provided: Console, provider: Provider, lie: Any) -> None:
    add(provided)
    provider.know(EMAIL, roles=["agent"])
    provider.lie = lie

    with provided.open_client() as client:
        response = finish(client, provider, begin(client))

        assert response.status_code == 403
        assert read_problem(response) == "The sign-in did not succeed. Please try it again."
        assert not is_in(client)


@pytest.mark.parametrize(
    ("claims", "roles_claim"),
    [
        ({"roles": ["lead"]}, "roles"),
        ({"realm_access": {"roles": ["lead"]}}, "realm_access.roles"),
        ({"https://support.example/roles": ["lead"]}, "https://support.example/roles"),
        ({"realm.roles": "lead", "realm": {"roles": ["agent"]}}, "realm.roles"),
    ],
)
def test_roles_are_read_from_the_claim_of_this_name_or_at_this_place(claims: Claims, roles_claim: str) -> None:
    read = read_claims({"sub": "ines", **claims}, id_claim="sub", roles_claim=roles_claim)

    assert (read.agent_id, read.roles) == ("ines", ["lead"])


@pytest.mark.parametrize("path", ["/callback?state=x&code=y", "/callback", "/sign-in/provider", "/sign-in"])
def test_no_link_ends_a_session(provided: Console, provider: Provider, path: str) -> None:
    add(provided)
    provider.know(EMAIL, roles=["agent"])

    with provided.open_client() as client:
        finish(client, provider, begin(client))
        client.get(f"/console{path}", headers={"Sec-Fetch-Site": "cross-site"})

        assert is_in(client)


def test_a_session_lasts_until_another_one_begins(provided: Console, provider: Provider) -> None:
    other = "bo@support.example"
    add(provided)
    with provided.database.write() as session:
        add_agent(session, agent_id=other, name="Bo Li", partner_ids=None, actor="tests", now=NOW)
    provider.know(EMAIL, roles=["agent"])
    provider.know("stranger@support.example", roles=["agent"])
    provider.know(other, roles=["agent"])

    with provided.open_client() as client:
        finish(client, provider, begin(client))
        before = client.cookies.jar
        refused = finish(client, provider, begin(client), "stranger@support.example")
        kept = client.get("/console/", headers=HTML).text
        cookies = {cookie.name: cookie.value or "" for cookie in before}
        finish(client, provider, begin(client), other)
        begun = client.get("/console/", headers=HTML).text
        with provided.open_client() as stolen:
            stolen.cookies.update(cookies)
            is_over = not is_in(stolen)

    assert refused.status_code == 403
    assert ("Ines Claes" in kept, "Bo Li" in begun, is_over) == (True, True, True)


def test_a_token_of_another_key_signs_nobody_in(provided: Console, provider: Provider) -> None:
    add(provided)
    provider.know(EMAIL, roles=["agent"])
    provider.is_forged = True

    with provided.open_client() as client:
        assert finish(client, provider, begin(client)).status_code == 403
        assert not is_in(client)


def test_an_answer_meant_for_another_browser_signs_nobody_in(provided: Console, provider: Provider) -> None:
    add(provided)
    provider.know(EMAIL, roles=["agent"])

    with provided.open_client() as attacker, provided.open_client() as victim:
        answer = provider.approve(begin(attacker), EMAIL).headers["Location"]
        begin(victim)

        assert victim.get(answer).status_code == 403
        assert not is_in(victim)


def test_an_answer_counts_once(provided: Console, provider: Provider) -> None:
    add(provided)
    provider.know(EMAIL, roles=["agent"])

    with provided.open_client() as client:
        answer = provider.approve(begin(client), EMAIL).headers["Location"]
        statuses = [client.get(answer).status_code for _ in range(2)]

        assert statuses == [303, 403]


@pytest.mark.parametrize(
    ("query", "status"),
    [("", 403), ("?code=made-up&state=made-up", 403), ("?error=access_denied", 403), ("?state=%00&code=%00", 422)],
)
def test_an_answer_that_is_none_is_refused(provided: Console, query: str, status: int) -> None:
    with provided.open_client() as client:
        begin(client)

        assert client.get(f"/console/callback{query}").status_code == status
        assert not is_in(client)


def test_who_declines_at_the_provider_is_asked_again(provided: Console, provider: Provider) -> None:
    with provided.open_client() as client:
        response = client.get(provider.deny(begin(client)).headers["Location"])

        assert "did not succeed" in read_problem(response)
        assert 'href="/console/sign-in/provider"' in response.text
