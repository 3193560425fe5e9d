"""Agents at the console: what changes for them while they are signed in."""

import time

import pytest

from keyclerk.agents import add_agent, disable_agent
from keyclerk.incidents import format_number
from tests.console.cases import open_case
from tests.console.served import Console, SignedIn
from tests.factories import NOW

HTML = {"Accept": "text/html"}
STREAM_ENDS_SECONDS = 20


def disable(console: Console, agent_id: str = "eva") -> None:
    with console.database.write() as session:
        disable_agent(session, agent_id=agent_id, actor="tests", now=NOW)


def readd(console: Console, partner_ids: list[str] | None, *, name: str = "Eva Peeters") -> None:
    disable(console)
    with console.database.write() as session:
        add_agent(session, agent_id="eva", name=name, partner_ids=partner_ids, actor="tests", now=NOW)


def test_an_agent_of_other_partners_signs_in_anew_and_sees_those(console: Console, eva: SignedIn) -> None:
    path = f"/incidents/{format_number(open_case(console.database, now=console.system.now()).id)}"

    statuses = []
    for partner_ids in (None, ["noordzee"], ["noordzee", "atelier"], []):
        readd(console, partner_ids)
        statuses += [eva.get(path).status_code, console.sign_in("eva").get(path).status_code]

    assert statuses == [401, 200, 401, 404, 401, 200, 401, 404]


def test_an_agent_is_called_as_they_are_now(console: Console) -> None:
    readd(console, None, name="Eva Peeters-Maes")

    assert "Eva Peeters-Maes" in console.sign_in("eva").get("/").text


def test_a_disabled_agent_is_out_with_the_next_request(console: Console, eva: SignedIn, lars: SignedIn) -> None:
    disable(console)

    assert eva.get("/", headers=HTML).headers["Location"] == "/console/sign-in"
    assert eva.get("/", headers={"HX-Request": "true"}).headers["HX-Redirect"] == "/console/sign-in"
    assert lars.get("/").status_code == 200


def test_a_disabled_agent_is_offered_no_more(console: Console) -> None:
    disable(console)

    with console.open_client() as client:
        page = client.get("/console/sign-in").text

    assert "Eva Peeters" not in page
    assert "Lars de Vries" in page


@pytest.mark.alone
def test_what_a_disabled_agent_listens_to_ends(console: Console, eva: SignedIn) -> None:
    began = time.monotonic()
    with eva.client.stream("GET", "/console/events") as stream:
        lines = stream.iter_lines()
        assert next(lines) == "event: connected"
        disable(console)
        open_case(console.database, now=console.system.now())
        list(lines)

    assert time.monotonic() - began < STREAM_ENDS_SECONDS
