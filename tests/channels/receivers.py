"""Those who hear of incidents, for tests: a webhook over HTTP, and a mail server, on free ports of 127.0.0.1."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.system import find_free_ports

Answer = tuple[int, dict[str, str]]


@dataclass
class Receiver:
    """A webhook: what it got, and what it answers, one after the other and then 204."""

    answers: list[Answer] = field(default_factory=list)
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    before_answering: Callable[[], Any] = lambda: None
    most_at_once: int = 0
    port: int = 0
    _at_once: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    @property
    def ids(self) -> list[str]:
        return [headers["webhook-id"] for headers, _ in self.got]

    def take(self, headers: dict[str, str], body: bytes) -> Answer:
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            self.got.append((headers, body))
            answer = self.answers.pop(0) if self.answers else (204, {})
        self.before_answering()
        with self._lock:
            self._at_once -= 1
        return answer


@contextmanager
def receive_events(*answers: Answer) -> Iterator[Receiver]:
    """Run a webhook."""
    receiver = Receiver(list(answers))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            status, headers = receiver.take({name.lower(): value for name, value in self.headers.items()}, body)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    receiver.port = server.server_port
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()


@dataclass
class Mailbox:
    """A mail server: what it got, who signed in, and what it says to a message, one after the other and then 250.

    `goodbye` is what it says to whoever leaves.
    """

    answers: list[str] = field(default_factory=list)
    got: list[bytes] = field(default_factory=list)
    readers: list[list[str]] = field(default_factory=list)
    signed_in: list[tuple[str, str]] = field(default_factory=list)
    greetings: list[str] = field(default_factory=list)
    before_answering: Callable[[], Any] = lambda: None
    goodbye: str = "221 bye"
    port: int = 0

    @property
    def messages(self) -> list[EmailMessage]:
        return [message_from_bytes(each, _class=EmailMessage, policy=default) for each in self.got]

    async def handle_EHLO(self, server: Any, session: Any, envelope: Any, host: str, responses: list[str]) -> list[str]:  # noqa: N802
        session.host_name = host
        self.greetings.append(host)
        return responses

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        answer = self.answers.pop(0) if self.answers else "250 taken"
        self.before_answering()
        if answer.startswith("250"):
            self.got.append(envelope.content)
            self.readers.append(envelope.rcpt_tos)
        return answer

    async def handle_QUIT(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        return self.goodbye

    def authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.signed_in.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=data.password == b"right", handled=False)


@contextmanager
def receive_mails(*answers: str, **given: Any) -> Iterator[Mailbox]:
    """Run a mail server; `tls_context` makes it ask for STARTTLS and for a password."""
    mailbox = Mailbox(list(answers))
    mailbox.port = find_free_ports(1)[0]
    if "tls_context" in given:
        given = {**given, "require_starttls": True, "auth_required": True, "authenticator": mailbox.authenticate}
    controller = Controller(mailbox, hostname="127.0.0.1", port=mailbox.port, **given)
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Return a certificate for localhost that signs itself, and its key."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    files = ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command, *files], check=True, capture_output=True)
    return certificate, key
