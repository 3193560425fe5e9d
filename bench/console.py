"""The console: how long its pages take with many incidents and open streams, and how soon a change is seen."""

import contextlib
import random
import re
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx

from bench.console_records import INCIDENTS, fill
from bench.figure import Figure, find_percentile
from cli.samples import import_samples
from keyclerk.incidents import Doer, change_incident
from keyclerk.life_cycle import Deed, Role
from tests.system import System, build_system

STREAMS, VISITS, CHANGES = 50, 40, 20
MOST_MS, MOST_SECONDS = 150.0, 1.0
QUEUES = ("mine", "unassigned", "escalating", "breached", "waiting", "all")
SOUGHT = {
    "number": "INC-050000",
    "key": "3V66T",
    "computer": "SRV-1234",
    "error code": "0xC004C008",
    "partner": "bench-7",
    "a word in all": "activation",
    "beginning of a word": "act",
    "two words": "activation srv",
    "a word in none": "unheardof",
}


def measure() -> list[Figure]:
    """Fill a store, open the streams, and visit every queue and search while they are open; then change incidents."""
    with tempfile.TemporaryDirectory() as folder, _serve(Path(folder)) as system, contextlib.ExitStack() as stack:
        client = stack.enter_context(contextlib.closing(_sign_in(system, "eva")))
        watchers = [stack.enter_context(Watcher(system)) for _ in range(STREAMS)]
        figures = [
            _visit(client, f"Console, queue {queue}{name}", f"/console/?queue={queue}{given}")
            for queue in QUEUES
            for name, given in (("", ""), (", filtered", "&language=nl&severity=A&product=office"))
        ]
        figures += [
            _visit(client, f"Console, search by {what}", f"/console/search?q={q}") for what, q in SOUGHT.items()
        ]
        return [*figures, _measure_changes(system, watchers)]


class Watcher:
    """An agent's open stream, which notes when it heard of each incident."""

    def __init__(self, system: System) -> None:
        self._client = _sign_in(system, "lars")
        self._client.timeout = httpx.Timeout(60)
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
def _serve(folder: Path) -> Iterator[System]:
    """Serve the demonstration with the records, in a process of its own, without Rasa."""
    system = build_system(folder, demo=True)
    import_samples(system.settings)
    fill(system.database, now=system.now())
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


def _sign_in(system: System, agent: str) -> httpx.Client:
    client = httpx.Client(base_url=system.address, timeout=60, trust_env=False, verify=False)
    found = re.search(r'name="csrf" value="([^"]+)"', client.get("/console/sign-in").text)
    client.post("/console/sign-in", data={"agent": agent, "csrf": found[1] if found else ""}).read()
    return client


def _visit(client: httpx.Client, what: str, address: str) -> Figure:
    times = []
    for _ in range(VISITS):
        begun = time.perf_counter()
        response = client.get(address)
        times.append((time.perf_counter() - begun) * 1000)
        if response.status_code != 200:
            raise RuntimeError(f"{address}: {response.status_code}")
    return Figure(f"{what}, p95 with {STREAMS} open streams", find_percentile(times, 95), "ms", MOST_MS)


def _measure_changes(system: System, watchers: list[Watcher]) -> Figure:
    """Change incidents one after the other; returns after how long nearly every stream had heard of it."""
    chance, delays = random.Random("changes"), list[float]()
    for id_ in chance.sample(range(1, INCIDENTS), CHANGES):
        with system.database.write() as session:
            doer = Doer(Role.AGENT, "Eva Peeters")
            change_incident(session, incident_id=id_, deed=Deed.NOTED, doer=doer, now=system.now(), text="A note.")
        begun = time.monotonic()
        time.sleep(MOST_SECONDS * 1.5)
        delays += [watcher.heard.get(id_, float("inf")) - begun for watcher in watchers]
    return Figure("Console, a change on another agent's stream, p95", find_percentile(delays, 95), "s", MOST_SECONDS)
