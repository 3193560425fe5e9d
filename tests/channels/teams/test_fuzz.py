"""The route takes whatever comes: nothing that is sent makes it fail, and nothing without a token gets through."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keyclerk.store.database import Database
from tests.channels.teams.chat import ACTIVITIES, load_activity
from tests.channels.teams.served import Served, serve
from tests.channels.teams.signing import Signer
from tests.migrated import migrate

SERVICE = "http://127.0.0.1:9"
KINDS = sorted(path.stem for path in ACTIVITIES.glob("*.json"))
MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=50),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder, signer = tmp_path_factory.mktemp("fuzz"), Signer()
    database = Database(f"sqlite:///{folder / 'keyclerk.db'}")
    migrate(database)
    with serve(folder, database, signer) as served:
        yield served
    database.close()
    signer.close()


def list_places(part: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return where in an activity something stands."""
    inner = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    return [path, *(place for name, each in inner for place in list_places(each, (*path, name)))]


def post(served: Served, content: bytes, token: str | None) -> httpx.Response:
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    with httpx.Client(trust_env=False, verify=False, timeout=30) as client:
        return client.post(f"{served.address}/api/messages", content=content, headers=headers)


@MANY
@given(data=st.data(), kind=st.sampled_from(KINDS))
def test_an_activity_with_anything_in_one_place_is_answered(served: Served, data: st.DataObject, kind: str) -> None:
    activity = load_activity(kind, serviceUrl=SERVICE)
    *parts, last = data.draw(st.sampled_from([place for place in list_places(activity) if place]))
    part = activity
    for each in parts:
        part = part[each]
    part[last] = data.draw(VALUES)

    response = post(served, json.dumps(activity).encode(), served.signer.sign(SERVICE))

    assert response.status_code in (200, 400, 401, 403)


@MANY
@given(content=st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_what_is_no_activity_is_refused(served: Served, content: bytes) -> None:
    assert post(served, content, served.signer.sign(SERVICE)).status_code == 400


@MANY
@given(token=st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=200))
def test_no_made_up_token_is_taken(served: Served, token: str) -> None:
    content = json.dumps(load_activity("message", serviceUrl=SERVICE)).encode()

    assert post(served, content, token).status_code == 401


@pytest.mark.parametrize(
    "content", [b"[" * 100_000, b'{"a":' * 50_000, b'{"text": "\\ud800"}', b"NaN", b'{"type": 1e999}', b"\xff\xfe{}"]
)
def test_what_would_trouble_a_parser_is_refused(served: Served, content: bytes) -> None:
    assert post(served, content, served.signer.sign(SERVICE)).status_code in (400, 413)
