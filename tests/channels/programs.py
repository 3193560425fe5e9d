"""Programs of partners for the tests of the API, and the public app served alone, in this process."""

import contextlib
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from cli.apps import build_public_app, build_state
from cli.server import _Server
from keyclerk.api_keys import add_api_key
from tests.factories import NOW
from tests.system import System, build_system

PATH = "/api/v1/installations"


@dataclass(frozen=True)
class Program:
    """A program with an API key."""

    client: httpx.Client
    plain: str
    api_key_id: int

    def post(self, body: Any) -> httpx.Response:
        return self.client.post(PATH, json=body)

    def post_raw(self, content: bytes | str, *, content_type: str = "application/json") -> httpx.Response:
        return self.client.post(PATH, content=content, headers={"Content-Type": content_type})

    def send(self, content: bytes, headers: Mapping[Any, Any]) -> httpx.Response:
        """Post with these headers and no others, so that the program's own API key is not shown."""
        return httpx.post(f"{self.client.base_url}{PATH}", content=content, headers=headers, trust_env=False)


def make_program(system: System, *partner_ids: str) -> Program:
    """Give a program an API key for these partners, or for all (`*`)."""
    with system.database.write() as session:
        api_key, plain = add_api_key(session, name="till", partner_ids=partner_ids, actor="tests", now=NOW)
    client = httpx.Client(
        base_url=system.address,
        headers={"Authorization": f"Bearer {plain}"},
        timeout=60,
        trust_env=False,
        verify=False,
    )
    return Program(client, plain, api_key.id)


@contextlib.contextmanager
def serve_alone(var: Path, **given: Any) -> Iterator[System]:
    """Serve the public app on a free port, in a thread of this process whose metrics can be read."""
    system = build_system(var, **given)
    server = _Server(
        build_public_app(build_state(system.settings, system.database, now=system.now)),
        host="127.0.0.1",
        port=system.settings.port,
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive(), "the server did not start"
            time.sleep(0.01)
        yield system
    finally:
        server.should_exit = True
        thread.join(10)
        system.end()
