"""Access: every route of the console, asked by everybody who may and who may not."""

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from console.app import ROUTERS, build_console_app
from keyclerk.agents import disable_agent
from keyclerk.incidents import format_number
from keyclerk.macros import Draft, add_macro
from keyclerk.store.database import Database
from keyclerk.store.tables import AgentRow, ConversationRow, MessageRow
from tests.channels.programs import serve_alone
from tests.console.cases import open_case
from tests.console.routes import AGENT, LEAD, NOBODY, ROUTES, Route, list_places, list_routes
from tests.console.served import Console, SignedIn, find_csrf
from tests.factories import NOW

OWN, OTHER = "atelier", "noordzee"
SECRETS = ("372PD", "Atelier", "SRV-05", "Claire", "Plus aucune activation")
"""What stands in the partner's records, so that who does not work for them must not see it."""
CHANGES = [name for name in ROUTES if not name.startswith("GET ")]
SIGNED_OUT = "/console/sign-in"
NOWHERE = {
    "number": "INC-999999",
    "partner_id": "nobody",
    "suffix": "AAAAA",
    "message_id": "999999",
    "macro_id": "999999",
    "import_id": "999999",
}


@dataclass(frozen=True)
class Answer:
    """What came back; of a stream only how it began."""

    status: int
    location: str
    text: str

    @property
    def is_signed_out(self) -> bool:
        return self.status == 401 or self.location == SIGNED_OUT


@dataclass(frozen=True)
class Place:
    """A console with an incident of a partner, a message of theirs, and what stands in the path of each route."""

    console: Console
    places: Mapping[str, str]

    def ask(self, client: httpx.Client, name: str, **given: Any) -> Answer:
        """Ask for a route as a page of the client's own session does, unless headers say otherwise."""
        method, path = name.split(" ")
        places = {**self.places, **ROUTES[name].places, **given.pop("places", {})}
        missing = [place for place in re.findall(r"{(\w+)}", path) if place not in places]
        assert not missing, f"{name}: say in `place` of {Path(__file__).name} what stands for {missing}"
        headers = {"Accept": "text/html", **given.pop("headers", {})}
        data = ROUTES[name].data if method != "GET" else None
        with client.stream(method, f"/console{path.format(**places)}", data=data, headers=headers) as response:
            is_stream = response.headers.get("Content-Type", "").startswith("text/event-stream")
            text = "" if is_stream else response.read().decode("utf-8", "replace")
            return Answer(response.status_code, response.headers.get("Location", ""), text)

    def change(self, signed_in: SignedIn, name: str, **given: Any) -> Answer:
        """The same with what a change has to bring along."""
        headers = {"X-CSRF-Token": find_csrf(signed_in.get("/understanding").text), **given.pop("headers", {})}
        return self.ask(signed_in.client, name, headers=headers, **given)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, sampled_folder: Path) -> Iterator[Place]:
    """One console for all: what is refused changes nothing."""
    folder = tmp_path_factory.mktemp("access") / "console"
    shutil.copytree(sampled_folder, folder)
    with serve_alone(folder, demo=True) as system:
        incident = open_case(system.database, now=system.now())
        with system.database.write() as session:
            texts = {"en": "Hello"}
            macro = add_macro(session, Draft("Greet", texts), actor="tests", now=NOW)
            said = select(MessageRow.id).join(ConversationRow).where(MessageRow.author == "partner")
            message_id = session.scalars(said).first()
        places = {
            "name": "console.css",
            "number": format_number(incident.id),
            "form": "note",
            "partner_id": OWN,
            "suffix": "372PD",
            "message_id": str(message_id),
            "macro_id": str(macro.id),
        }
        yield Place(Console(system), places)


@pytest.fixture
def eva(place: Place) -> SignedIn:
    return place.console.sign_in("eva")


@pytest.fixture
def lars(place: Place) -> SignedIn:
    return place.console.sign_in("lars")


@pytest.fixture
def limited(place: Place, eva: SignedIn, lars: SignedIn) -> Iterator[None]:
    """Have both work for another partner alone."""
    let_in(place.console.database, [OTHER])
    yield
    let_in(place.console.database, None)


@pytest.fixture
def disabled(place: Place, eva: SignedIn, lars: SignedIn) -> Iterator[None]:
    """Have both be disabled while they are signed in."""
    with place.console.database.write() as session:
        for agent_id in ("eva", "lars"):
            disable_agent(session, agent_id=agent_id, actor="tests", now=NOW)
    yield
    let_in(place.console.database, None)


def let_in(database: Database, partner_ids: list[str] | None) -> None:
    with database.write() as session:
        for agent_id in ("eva", "lars"):
            agent = session.get_one(AgentRow, agent_id)
            agent.partner_ids, agent.disabled_at = partner_ids, None


def choose(route: Route, eva: SignedIn, lars: SignedIn) -> SignedIn:
    """Return the least who may use a route."""
    return lars if route.who == LEAD else eva


def clean(text: str) -> str:
    """Return a page without what differs from one time to the next."""
    return re.sub(r'(name="csrf" (?:value|content)=")[^"]*', r"\1", text)


def test_every_route_of_the_console_is_in_the_table(place: Place) -> None:
    system = place.console.system
    app = build_console_app(system.settings, system.database, now=system.now, is_stopping=lambda: True)
    assert app is not None

    there = set(list_routes(app))

    unknown = sorted(there - ROUTES.keys())
    assert not unknown, "add a line to ROUTES of tests/console/routes.py for " + ", ".join(unknown)
    assert sorted(ROUTES.keys() - there) == [], "ROUTES of tests/console/routes.py has routes that are gone"
    assert there == {name for router in ROUTERS for name in list_routes(router)}


@pytest.mark.parametrize("name", ROUTES)
def test_who_is_not_signed_in_gets_nothing(place: Place, name: str) -> None:
    with place.console.open_client() as client:
        for places in list_places(name):
            answer = place.ask(client, name, places=places)

            if ROUTES[name].who != NOBODY:
                assert answer.is_signed_out, answer
                assert answer.text == ""
            else:
                assert (answer.status == 404) == ROUTES[name].is_elsewhere
            assert [each for each in SECRETS if each in answer.text] == []


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.who != NOBODY])
def test_a_disabled_agent_gets_nothing(place: Place, eva: SignedIn, lars: SignedIn, disabled: None, name: str) -> None:
    csrf = "of a page that is open"
    for signed_in in (eva, lars):
        for places in list_places(name):
            answer = place.ask(signed_in.client, name, headers={"X-CSRF-Token": csrf}, places=places)

            assert answer.is_signed_out, answer
            assert answer.text == ""


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.who == LEAD])
def test_an_agent_is_told_what_is_for_leads(place: Place, eva: SignedIn, name: str) -> None:
    for places in list_places(name):
        answer = place.change(eva, name, places=places)

        assert answer.status == 403
        assert "This is for leads alone." in answer.text
        assert [each for each in SECRETS if each in answer.text] == []


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.who != NOBODY])
def test_who_may_is_let_in(place: Place, eva: SignedIn, lars: SignedIn, name: str) -> None:
    for signed_in in (eva, lars) if ROUTES[name].who == AGENT else (lars,):
        for places in list_places(name):
            answer = place.change(signed_in, name, places=places)

            assert answer.status in (200, 303, 409, 422), answer
            assert not answer.is_signed_out or name == "POST /sign-out"


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.who != NOBODY])
def test_who_works_for_another_partner_sees_nothing_of_this_one(
    place: Place, eva: SignedIn, lars: SignedIn, limited: None, name: str
) -> None:
    signed_in = choose(ROUTES[name], eva, lars)
    for places in list_places(name):
        answer = place.change(signed_in, name, places=places)

        assert [each for each in SECRETS if each in answer.text] == []
        if ROUTES[name].of_partner:
            unknown = {**NOWHERE, **dict.fromkeys(ROUTES[name].places, "999999")}
            nowhere = place.change(signed_in, name, places={**places, **unknown})
            assert answer.status == 404, answer
            assert (answer.status, clean(answer.text)) == (nowhere.status, clean(nowhere.text))


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="no token"),
        pytest.param({"X-CSRF-Token": ""}, id="an empty token"),
        pytest.param({"X-CSRF-Token": "guessed"}, id="a wrong token"),
        pytest.param({"X-CSRF-Token": "é".encode()}, id="another alphabet"),
        pytest.param({"Sec-Fetch-Site": "cross-site"}, id="another site"),
        pytest.param({"Sec-Fetch-Site": "same-site"}, id="another origin of the site"),
        pytest.param({"Origin": "https://elsewhere.example"}, id="another origin"),
        pytest.param({"Origin": "null"}, id="an origin that is hidden"),
        pytest.param({"Origin": "http://["}, id="an origin that is none"),
    ],
)
def test_a_change_has_to_come_from_a_page_of_the_session(
    place: Place, eva: SignedIn, lars: SignedIn, name: str, headers: dict[str, Any]
) -> None:
    signed_in = choose(ROUTES[name], eva, lars)
    is_own = "X-CSRF-Token" not in headers and headers != {}
    for places in list_places(name):
        ask = place.change if is_own else lambda own, *given, **named: place.ask(own.client, *given, **named)
        answer = ask(signed_in, name, headers=headers, places=places)

        assert answer.status == 403, answer
        assert "This change was not made" in answer.text


def test_a_token_of_another_session_is_none_of_this(place: Place, eva: SignedIn, lars: SignedIn) -> None:
    answer = place.ask(eva.client, "POST /sign-out", headers={"X-CSRF-Token": find_csrf(lars.get("/keys").text)})

    assert answer.status == 403
