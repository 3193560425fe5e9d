"""The whole system for tests: both processes on free ports of 127.0.0.1, with a folder of their own, and a client."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from cli.clock import read_clock
from cli.processes import _rasa_command, _rasa_process_environment
from keyclerk.imports import Order, Summary, import_file
from keyclerk.settings import ROOT, Settings
from keyclerk.store.database import Database
from keyclerk.tokens import sign_contact
from tests.migrated import migrate
from tests.serving import make_clock

STARTS_SECONDS = 600.0
GENEROUS = "100000/minute"
"""A rate that whoever talks as fast as a test does not reach."""


@dataclass
class System:
    """Rasa and Keyclerk, running."""

    settings: Settings
    database: Database
    processes: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)
    now: Callable[[], datetime] = read_clock
    """The clock of the server; one of its own is given to it when it starts."""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.settings.port}"

    @property
    def environment(self) -> dict[str, str]:
        """What a `keyclerk` command is told."""
        return {
            **os.environ,
            "KEYCLERK_VAR": str(self.settings.var),
            "KEYCLERK_DATABASE_URL": self.settings.database_url,
            "KEYCLERK_PORT": str(self.settings.port),
            "KEYCLERK_INTERNAL_PORT": str(self.settings.internal_port),
            "KEYCLERK_RASA_PORT": str(self.settings.rasa_port),
            "KEYCLERK_ANSWER_SECONDS": str(self.settings.answer_seconds),
            "KEYCLERK_CHAT_ORIGINS": json.dumps(self.settings.chat_origins),
            "KEYCLERK_CHAT_RATE_CONTACT": self.settings.chat_rate_contact,
            "KEYCLERK_CHAT_RATE_ADDRESS": self.settings.chat_rate_address,
            "KEYCLERK_DEMO": "true" if self.settings.demo else "false",
            "KEYCLERK_TEAMS_WITHOUT_TOKENS": "true" if self.settings.teams_without_tokens else "false",
        }

    def start(self, name: str) -> None:
        """Start a process: `rasa` or `keyclerk`."""
        environment = self.environment
        command = [sys.executable, "-m", "cli", "serve"]
        if self.now is not read_clock:
            command = [sys.executable, "-m", "tests.serving", self.now().isoformat(), str(time.time())]
        if name == "rasa":
            command, environment = _rasa_command(self.settings), _rasa_process_environment(self.settings)
        log = (self.settings.var / f"{name}.log").open("ab")
        with log:
            self.processes[name] = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)

    def kill(self, name: str) -> None:
        """Kill a process at once, as a failing machine would."""
        process = self.processes.pop(name)
        process.kill()
        process.wait()

    def end(self) -> None:
        for process in self.processes.values():
            process.send_signal(signal.SIGTERM)
        for process in self.processes.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            if process.poll() is None:
                process.kill()
                process.wait()
        self.processes.clear()
        self.database.close()

    def wait_until_ready(self) -> None:
        over = time.monotonic() + STARTS_SECONDS
        while time.monotonic() < over:
            for name, process in self.processes.items():
                assert process.poll() is None, f"{name} ended: {self.read_log(name)[-2000:]}"
            if fetch_status(f"{self.address}/readyz") == httpx.codes.OK:
                return
            time.sleep(0.1)
        raise AssertionError(f"not ready after {STARTS_SECONDS} seconds")

    def read_log(self, name: str) -> str:
        return (self.settings.var / f"{name}.log").read_text("utf-8", "replace")

    def import_rows(self, kind: str, header: str, *rows: str) -> Summary:
        """Bring CSV rows into the store."""
        secret = self.settings.secret("fingerprint")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"{kind}.csv")
            path.write_text("\n".join((header, *rows)), "utf-8")
            order = Order(kind=kind, path=path, secret=secret, actor="tests", now=self.now())
            return import_file(self.database, order)

    def sign(self, contact: str) -> str:
        with self.database.read() as session:
            return sign_contact(
                session,
                contact_id=contact,
                keys=self.settings.signing_keys,
                lifetime=timedelta(hours=1),
                now=self.now(),
            )

    def talk_as(self, contact: str, *, language: str = "en") -> "Talk":
        """Return the conversation of a contact; `language` is what the browser asks for."""
        return Talk(self.address, self.sign(contact), language)

    def talk_as_visitor(self, *, language: str = "en") -> "Talk":
        """Return the conversation of a new visitor who has not signed in."""
        token = httpx.post(f"{self.address}/chat/anonymous", trust_env=False, verify=False).json()["token"]
        return Talk(self.address, token, language)


def fetch_status(address: str) -> int | None:
    """Return the status that a server answers with; None where there is none, or not yet."""
    try:
        # Loading certificates, of which none is needed here, would take longer than an answer.
        return httpx.get(address, timeout=10, trust_env=False, verify=False).status_code
    except httpx.HTTPError:
        return None


class Talk:
    """One conversation over HTTP."""

    def __init__(self, address: str, token: str, language: str) -> None:
        self.client = httpx.Client(
            base_url=address,
            headers={"Authorization": f"Bearer {token}", "Accept-Language": language},
            timeout=90,
            trust_env=False,
            verify=False,
        )
        self.last: dict[str, Any] = {}

    def post(self, *, wait: bool = True, **body: Any) -> httpx.Response:
        """Post a message body; its id is a new one unless given."""
        body = {"id": uuid.uuid4().hex, **body}
        return self.client.post("/chat/messages", params={"wait": int(wait)}, json=body)

    def say(self, text: str) -> str:
        """Say a text and return the texts of the replies, joined by an empty line."""
        return self._take(self.post(text=text))

    def press(self, title: str) -> str:
        """Press the button with this title of the last replies."""
        button = next(each for each in self.buttons if each["title"] == title)
        return self._take(self.post(button=button["button"]))

    @property
    def buttons(self) -> list[dict[str, str]]:
        return [button for reply in self.last["replies"] for button in reply["buttons"]]

    @property
    def language(self) -> str:
        return str(self.last["language"])

    def _take(self, response: httpx.Response) -> str:
        assert response.status_code == 200, response.text
        self.last = response.json()
        return "\n\n".join(reply["text"] for reply in self.last["replies"])


def find_free_ports(count: int) -> list[int]:
    """Return ports of 127.0.0.1 that nobody uses."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def build_system(
    var: Path,
    *,
    database_url: str = "",
    rasa_database_url: str = "",
    answer_seconds: float = 5.0,
    demo: bool = False,
    at: datetime | None = None,
    **given: Any,
) -> System:
    """Return a system whose processes are still to be started; with `at` its clock begins at that moment.

    Any other setting may be given as well; whoever talks is not limited unless they say so.
    """
    port, internal_port, rasa_port = find_free_ports(3)
    settings = Settings(
        var=var,
        database_url=database_url,
        rasa_database_url=rasa_database_url,
        internal_port=internal_port,
        rasa_port=rasa_port,
        answer_seconds=answer_seconds,
        demo=demo,
        **{"port": port, "chat_rate_contact": GENEROUS, "chat_rate_address": GENEROUS, **given},
    )
    # The demonstration has a file of its own, whatever is set.
    settings.database_url = database_url or settings.database_url
    database = Database(settings.database_url)
    migrate(database)
    return System(settings, database, now=make_clock(at) if at else read_clock)


@contextlib.contextmanager
def run_system(var: Path, **given: Any) -> Iterator[System]:
    """Run both processes, and end them."""
    system = build_system(var, **given)
    try:
        system.start("rasa")
        system.start("keyclerk")
        system.wait_until_ready()
        yield system
    finally:
        system.end()


def serve_again(system: System) -> "subprocess.CompletedProcess[str]":
    """Start one more `serve` for the same database, on other ports, and return how it ended."""
    ports = dict(zip(("KEYCLERK_PORT", "KEYCLERK_INTERNAL_PORT"), map(str, find_free_ports(2)), strict=True))
    return subprocess.run(
        [sys.executable, "-m", "cli", "serve"],
        cwd=ROOT,
        env={**system.environment, **ports},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
