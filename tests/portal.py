"""A portal in tests: another origin, a strict policy, the one script tag, and a back end that signs tokens."""

import html
import itertools
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page

from keyclerk.tokens import sign_contact
from tests.system import System

POLICY = (
    "default-src 'none'; script-src {keyclerk}; connect-src 'self' {keyclerk}; style-src 'none'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@dataclass
class Visit:
    """One page of the portal: the system that its script comes from, who is signed in, and what the tag says.

    `contact` None is somebody who is not signed in; it may be changed while the page is open. A token holds for
    `lifetime`, and its back end answers with `status`, or with a `notice` to people in the place of a token. What
    stands in the page besides is `head` and `body`; the script tag is the first thing in the head, unless the page
    `is_tagged` by something else.
    """

    system: System
    contact: str | None
    attributes: dict[str, str]
    lifetime: timedelta = timedelta(hours=1)
    status: int = 200
    notice: str | None = None
    language: str = "en"
    direction: str = "ltr"
    policy: str = POLICY
    head: str = ""
    body: str = ""
    is_tagged: bool = True
    tokens: int = 0

    def sign(self) -> dict[str, Any]:
        """Return what the back end answers."""
        self.tokens += 1
        if self.contact is None:
            return {"token": None}
        with self.system.database.read() as session:
            token = sign_contact(
                session,
                contact_id=self.contact,
                keys=self.system.settings.signing_keys,
                lifetime=self.lifetime,
                now=self.system.now(),
            )
        return {"token": token, "expires_in": int(self.lifetime.total_seconds())}


@dataclass
class Portal:
    """The portal's server, on a free port of 127.0.0.1."""

    visits: dict[str, Visit] = field(default_factory=dict)
    _numbers: Callable[[], int] = field(default_factory=lambda: itertools.count(1).__next__)

    def __post_init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _make_handler(self))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def visit(self, page: Page, system: System, contact: str | None = None, **given: Any) -> Visit:
        """Open a page of the portal as a contact, or as nobody; attributes of the tag are given as `data_title=...`.

        What is no attribute is given to the visit.
        """
        attributes = {name.replace("_", "-"): given.pop(name) for name in list(given) if name.startswith("data_")}
        number = str(self._numbers())
        self.visits[number] = visit = Visit(system, contact, attributes, **given)
        page.goto(self.address(number))
        return visit

    def address(self, number: str | None = None) -> str:
        """Return the address of a visit, or of the latest."""
        return f"{self.origin}/?visit={number or max(self.visits, key=int)}"


def write_tag(visit: Visit, number: str) -> str:
    """Return the script tag of a visit."""
    attributes = {"data-token-url": f"/token?visit={number}", **visit.attributes}
    written = " ".join(f'{name}="{html.escape(value)}"' for name, value in attributes.items() if value)
    return f'<script src="{visit.system.address}/widget/keyclerk.js" {written}></script>'


def render(visit: Visit, number: str) -> str:
    """Return the page of a visit."""
    return f"""<!doctype html>
<html lang="{visit.language}" dir="{visit.direction}"><head><meta charset="utf-8"><title>Portal</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
{write_tag(visit, number) if visit.is_tagged else ""}{visit.head}</head>
<body><main><h1>Portal</h1><p><a href="#before">Before the chat</a></p>{visit.body}</main></body></html>"""


def _make_handler(portal: Portal) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            number = parse_qs(parts.query).get("visit", [""])[0]
            visit = portal.visits.get(number)
            if visit is None:
                self._answer(404, "text/plain", "")
            elif parts.path == "/token":
                token = json.dumps(visit.sign())
                media_type = "application/json" if visit.notice is None else "text/html"
                self._answer(visit.status, media_type, token if visit.notice is None else visit.notice)
            else:
                policy = visit.policy.format(keyclerk=visit.system.address)
                self._answer(200, "text/html; charset=utf-8", render(visit, number), policy)

        def _answer(self, status: int, media_type: str, body: str, policy: str = "default-src 'none'") -> None:
            content = body.encode()
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(content)))
            if status == HTTPStatus.FOUND:
                self.send_header("Location", "/sign-in")
            self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *given: Any) -> None:
            """Say nothing."""

    return Handler
