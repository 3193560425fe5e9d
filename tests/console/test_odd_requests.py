"""Whatever is sent to any route, on both databases: it is answered, and no whole product key comes back."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from fastapi.routing import APIRoute
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from console.app import ROUTERS
from keyclerk.imports.file import KINDS
from keyclerk.incidents import format_number
from keyclerk.macros import Draft, add_macro
from tests.channels.programs import serve_alone
from tests.console.cases import open_case
from tests.console.routes import ROUTES, list_places
from tests.console.served import POSTGRESQL, SQLITE, Console
from tests.factories import NOW, PRODUCT_KEY
from tests.keyclerk.conftest import execute, name_database

BEGINNING = {"GET /sign-in", "POST /sign-in", "POST /sign-out", "GET /sign-in/provider", "GET /callback"}
"""Routes after which another agent may be signed in, or nobody."""

SENSIBLE: Mapping[str, str] = {
    **dict.fromkeys(
        ("after", "before", "left_out", "incident", "macro", "weeks", "limit", "all", "sure", "skip_bad"), "1"
    ),
    **dict.fromkeys(("version", "seen"), "0"),
    **dict.fromkeys(("text", "text-en", "name", "q", "computer"), "SRV-05"),
    "severity": "A",
    "language": "fr",
    "partner": "atelier",
    "product": "windows-server",
    "state": "solved",
    "queue": "all",
    "part": "live",
    "shown": "marked",
    "deed": "release",
    "reason": "KEY_LIMIT_RAISED",
    "into": "INC-000001",
    "then": "macro",
    "filled": "1.0",
    "intent": "greet",
    "kind": "contacts",
    "as_of": "2026-01-31",
}
"""What is sent to routes, by name."""

TEXTS = (
    "",
    " ",
    "\0",
    "a\0b",
    "%00",
    "%",
    "%2",
    "%2500",
    "/",
    "..",
    "'",
    '"><img>',
    "{{ 7 }}",
    "\ufffe",
    "😀",
    "Y" * 300,
)
NUMBERS = ("-1", "0", "00", "1e5", "٣", "²", "2147483647", "2147483648", "9223372036854775808", "9" * 400)
MOMENTS = ("9999-12-31T23:59", "0001-01-01T00:00+14:00")
KEYS = (f"my key {PRODUCT_KEY}", PRODUCT_KEY.lower())
ODD = st.sampled_from([*TEXTS, *NUMBERS, *MOMENTS, *KEYS]) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=20
)
HARD = ("\0", "2147483648", "9223372036854775808", PRODUCT_KEY)
OWN_FORMS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("POST /incidents/{number}/fill", "POST /incidents/{number}/{form}"),
        ("version", "seen", "text", "macro", "filled", "reason", "owner", "severity", "into", "then"),
    ),
    **dict.fromkeys(
        ("POST /macros", "POST /macros/{macro_id}"), ("version", "name", "text-en", "text-fr", "state", "owner", "then")
    ),
}
"""What stands in the forms that routes read by themselves."""
SAMPLES = Path(__file__).resolve().parents[2] / "samples"
FILES = [
    *((kind, (SAMPLES / f"{kind}.csv").read_text().splitlines()[:2]) for kind in KINDS),
    ("keys", ["Product,Product Key,Type,MAK Activations-Used/Available", f"Windows Server,{PRODUCT_KEY},MAK,1/10"]),
]
"""Files that can be imported: the kind, the header and a row."""


@pytest.fixture(scope="module", params=[SQLITE, POSTGRESQL])
def console(
    tmp_path_factory: pytest.TempPathFactory, sampled_folder: Path, request: pytest.FixtureRequest
) -> Iterator[Console]:
    """One console for all: nothing that is sent here ends it."""
    folder = tmp_path_factory.mktemp("odd") / "console"
    shutil.copytree(sampled_folder, folder)
    address = ""
    if request.param == POSTGRESQL:
        url, template = request.getfixturevalue("postgres_url"), request.getfixturevalue("sampled_postgres")
        execute(url, f"CREATE DATABASE odd TEMPLATE {template}")
        address = name_database(url, "odd")
    with serve_alone(folder, demo=True, database_url=address) as system:
        yield Console(system)


@pytest.fixture(scope="module")
def places(console: Console) -> dict[str, str]:
    incident = open_case(console.database, now=console.system.now())
    with console.database.write() as session:
        macro = add_macro(session, Draft("Greet", {"en": "Hello"}), actor="tests", now=NOW)
    return {
        "name": "console.css",
        "number": format_number(incident.id),
        "form": "note",
        "partner_id": "atelier",
        "suffix": "372PD",
        "message_id": "1",
        "macro_id": str(macro.id),
        "token": "0" * 32,
    }


@dataclass(frozen=True)
class Open:
    """An agent's open page: their client, and what each change brings along."""

    client: httpx.Client
    csrf: str


def open_page(console: Console) -> Open:
    lars = console.sign_in("lars")
    return Open(lars.client, lars.csrf)


@pytest.fixture(scope="module")
def lars(console: Console) -> Iterator[Open]:
    page = open_page(console)
    yield page
    page.client.close()


def ask(page: Open, name: str, path: str, **sent: Any) -> httpx.Response:
    """Ask for a route; of a stream only how it begins."""
    with page.client.stream(name.partition(" ")[0], f"/console{path}", **sent) as response:
        if not response.headers.get("Content-Type", "").startswith("text/event-stream"):
            response.read()
        return response


def is_kept_back(response: httpx.Response) -> bool:
    """Whether no whole key stands in what came back."""
    said = response.text if response.is_stream_consumed else ""
    return PRODUCT_KEY not in f"{said} {response.headers}".upper()


def list_fields(name: str) -> list[str]:
    """Return what may be sent to a route, by name."""
    found = {*ROUTES[name].data, *OWN_FORMS.get(name, ())}
    method, path = name.split(" ")
    routes = [each for router in ROUTERS for each in router.routes if isinstance(each, APIRoute)]
    left = [each.dependant for each in routes if each.path == path and method in (each.methods or ())]
    assert left, name
    while left:
        dependant = left.pop()
        left += dependant.dependencies
        for each in (*dependant.query_params, *dependant.body_params):
            model = each.field_info.annotation
            if isinstance(model, type) and issubclass(model, BaseModel):
                found.update(model.model_fields)
            else:
                found.add(each.alias)
    return sorted(found)


def fill_in(name: str) -> dict[str, str]:
    """Return what may be sent to a route, with a value that it takes."""
    return {**{field: SENSIBLE.get(field, "x") for field in list_fields(name)}, **ROUTES[name].data}


def send(
    console: Console, lars: Open, name: str, places: Mapping[str, str], values: Mapping[str, str]
) -> httpx.Response:
    method, path = name.split(" ")
    filled = path.format(**{place: quote(value, safe="") for place, value in places.items()})
    page = open_page(console) if name in BEGINNING else lars
    sent: dict[str, Any] = {"params": values} if method == "GET" else {"data": {**values, "csrf": page.csrf}}
    response = ask(page, name, filled, **sent)
    if page is not lars:
        page.client.close()
    return response


@pytest.mark.parametrize("name", ROUTES)
def test_each_hard_value_is_answered_wherever_it_stands(
    console: Console, lars: Open, places: dict[str, str], name: str
) -> None:
    wrong = []
    for known in list_places(name):
        path = {**places, **ROUTES[name].places, **known}
        wishes = [(path, {**fill_in(name), field: hard}) for field in list_fields(name) for hard in HARD]
        wishes += [({**path, place: hard}, fill_in(name)) for place in path if f"{{{place}}}" in name for hard in HARD]
        for asked, values in wishes:
            response = send(console, lars, name, asked, values)
            if response.status_code >= 500 or not is_kept_back(response):
                wrong.append((asked, values, response.status_code))

    assert wrong == []


@pytest.mark.parametrize("name", ROUTES)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_is_sent_is_answered(
    console: Console, lars: Open, places: dict[str, str], name: str, data: st.DataObject
) -> None:
    known = {**places, **ROUTES[name].places, **data.draw(st.sampled_from(list(list_places(name))))}
    odd = data.draw(st.dictionaries(st.sampled_from(sorted(known)), ODD, max_size=1))
    fields = list_fields(name)
    changed = data.draw(st.dictionaries(st.sampled_from(fields), ODD, max_size=3)) if fields else {}

    response = send(console, lars, name, {**known, **odd}, {**fill_in(name), **changed})

    assert response.status_code < 500
    assert is_kept_back(response)


@pytest.mark.parametrize(("kind", "lines"), FILES)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_a_file_holds_is_answered(lars: Open, kind: str, lines: list[str], data: st.DataObject) -> None:
    cells = [data.draw(ODD) if data.draw(st.integers(0, 3)) == 0 else cell for cell in lines[1].split(",")]
    row = ",".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in cells)
    given = {"kind": kind, **data.draw(st.dictionaries(st.sampled_from(["partner", "as_of"]), ODD, max_size=1))}
    file = (data.draw(ODD) or "file.csv", f"{lines[0]}\n{row}\n".encode())

    response = ask(lars, "POST", "/imports", data={**given, "csrf": lars.csrf}, files={"file": file})

    assert response.status_code < 500
    assert is_kept_back(response)
