"""The console: how long its pages take with many records and open streams, and how soon a change is seen."""

import base64
import contextlib
import json
import os
import random
import re
import secrets
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import itsdangerous

from bench.console_pages import ALIVE, FEW, PAGES, SEVERAL
from bench.console_records import fill
from bench.console_size import INCIDENTS, PARTNERS, name_partner
from bench.figure import Figure, find_percentile
from bench.ledger import serve_postgres
from cli.samples import import_samples
from console.app import COOKIE
from keyclerk.agent_sessions import begin_session
from keyclerk.agents import add_agent
from keyclerk.incidents import Doer, change_incident
from keyclerk.life_cycle import Deed, Role
from tests.system import System, build_system

STREAMS, VISITS, CHANGES = 50, 40, 20
MOST_MS, MOST_SECONDS = 150.0, 1.0
PROVIDER = {"ISSUER": "http://localhost:9", "CLIENT_ID": "keyclerk", "CLIENT_SECRET": "of nobody"}
"""Without a provider there is no console but the demonstration's, on SQLite; nobody is sent to this one."""


def measure() -> list[Figure]:
    """Measure on SQLite, and on PostgreSQL."""
    figures = _measure("SQLite", "")
    with serve_postgres() as url:
        return figures + _measure("PostgreSQL", url)


def _measure(name: str, url: str) -> list[Figure]:
    """Fill a store, open the streams, and visit every page while they are open; then change incidents."""
    with (
        tempfile.TemporaryDirectory() as folder,
        _serve(Path(folder), url) as system,
        contextlib.ExitStack() as stack,
    ):
        lead = stack.enter_context(_sign_in(system, "lars"))
        few = stack.enter_context(_sign_in(system, FEW))
        watchers = [stack.enter_context(Watcher(system)) for _ in range(STREAMS)]
        figures = [_visit(lead, f"{name}: console, {what}", addresses) for what, addresses in PAGES.items()]
        figures.append(_visit(lead, f"{name}: console, what is alive of an open page", ALIVE, HX_Request="true"))
        figures += [
            _visit(few, f"{name}: console, {what}, to an agent of some partners", addresses)
            for what, addresses in SEVERAL.items()
        ]
        return [*figures, _measure_changes(name, system, watchers)]


class Watcher:
    """An agent's open stream, which notes when it heard of each incident."""

    def __init__(self, system: System) -> None:
        self._client = _sign_in(system, "eva")
        self._is_connected = threading.Event()
        self.heard: dict[int, float] = {}
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> "Watcher":
        self._thread.start()
        if not self._is_connected.wait(60):
            raise RuntimeError("the stream did not open")
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def _listen(self) -> None:
        ends = contextlib.suppress(httpx.HTTPError, RuntimeError, OSError, AttributeError)
        with ends, self._client.stream("GET", "/console/events") as response:
            for line in response.iter_lines():
                self._is_connected.set()
                for id_ in re.findall(r'"id": (\d+)', line):
                    self.heard.setdefault(int(id_), time.monotonic())


@contextlib.contextmanager
def _serve(folder: Path, url: str) -> Iterator[System]:
    """Serve the console with the records, in a process of its own, without Rasa."""
    system = build_system(folder, database_url=url)
    import_samples(system.settings)
    fill(system.database, now=system.now())
    some = [name_partner(number) for number in range(0, PARTNERS, 25)]
    with system.database.write() as session:
        add_agent(session, agent_id=FEW, name="Few", partner_ids=some, actor="bench", now=system.now())
    os.environ |= {f"KEYCLERK_OIDC_{setting}": value for setting, value in PROVIDER.items()}
    os.environ["KEYCLERK_CONSOLE_URL"] = f"{system.address}/console"
    system.start("keyclerk")
    try:
        for _ in range(600):
            with contextlib.suppress(httpx.HTTPError):
                if httpx.get(f"{system.address}/console/sign-in", trust_env=False).status_code == 200:
                    break
            time.sleep(0.1)
        yield system
    finally:
        system.end()
        for setting in ("CONSOLE_URL", *(f"OIDC_{each}" for each in PROVIDER)):
            del os.environ[f"KEYCLERK_{setting}"]


def _sign_in(system: System, agent: str) -> httpx.Client:
    """Return a client with a session, as a sign-in at the provider leaves it."""
    with system.database.write() as session:
        id_ = begin_session(session, agent_id=agent, roles=["agent", "lead"], now=system.now())
    held = base64.b64encode(json.dumps({"session": id_, "csrf": secrets.token_urlsafe()}).encode())
    cookie = itsdangerous.TimestampSigner(system.settings.secret("session")).sign(held).decode()
    return httpx.Client(
        base_url=system.address,
        cookies={COOKIE: cookie},
        timeout=60,
        trust_env=False,
        verify=False,
        follow_redirects=True,
    )


def _visit(client: httpx.Client, what: str, addresses: list[str], **headers: str) -> Figure:
    """Get pages in turn; returns the 95th percentile of them all, in which a slow one among a few shows."""
    times = []
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    for number in range(VISITS):
        address = f"/console{addresses[number % len(addresses)]}"
        begun = time.perf_counter()
        response = client.get(address, headers=given)
        times.append((time.perf_counter() - begun) * 1000)
        if response.status_code != 200 or "/sign-in" in str(response.url):
            raise RuntimeError(f"{address}: {response.status_code}, {response.url}")
    half, worst = find_percentile(times, 50), max(times)
    return Figure(f"{what}, p95 (p50 {half:.0f}, worst {worst:.0f})", find_percentile(times, 95), "ms", MOST_MS)


def _measure_changes(name: str, system: System, watchers: list[Watcher]) -> Figure:
    """Change incidents one after the other; returns after how long nearly every stream had heard of it."""
    chance, delays = random.Random("changes"), list[float]()
    for id_ in chance.sample(range(1, INCIDENTS), CHANGES):
        with system.database.write() as session:
            doer = Doer(Role.AGENT, "Eva Peeters")
            change_incident(session, incident_id=id_, deed=Deed.NOTED, doer=doer, now=system.now(), text="A note.")
        begun = time.monotonic()
        time.sleep(MOST_SECONDS * 1.5)
        delays += [watcher.heard.get(id_, float("inf")) - begun for watcher in watchers]
    what = f"{name}: console, a change on the screens of {STREAMS} other agents, p95"
    return Figure(what, find_percentile(delays, 95), "s", MOST_SECONDS)
