"""A stand-in for the service behind Teams: records what is sent, checks it against the schemas, delays, and fails."""

import json
import threading
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from jsonschema import Draft4Validator, Draft6Validator

SCHEMAS = Path(__file__).parent / "schemas"
CARD_TYPE = "application/vnd.microsoft.card.adaptive"
MOST_BYTES = 28 * 1024
"""The largest message that Teams takes (Microsoft, Limits and specifications)."""
TYPES = {"message", "typing"}


@cache
def load_schema(name: str) -> Any:
    """Return what checks a file against a published schema, without its descriptions."""
    schema = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
    return (Draft4Validator if "draft-04" in schema.get("$schema", "") else Draft6Validator)(schema)


def find_problems(card: dict[str, Any]) -> list[str]:
    """Return what the schema of Adaptive Cards has against a card; Teams' own addition is none of its matters."""
    own = {name: value for name, value in card.items() if name != "msteams"}
    found = load_schema("adaptive-card-1.5").iter_errors(own)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in found]


@dataclass
class Sent:
    """What was sent to a conversation: a new activity, or a changed one."""

    conversation: str
    activity: dict[str, Any]
    id: str
    is_update: bool
    at: float

    @property
    def text(self) -> str:
        return str(self.activity.get("text") or "")

    @property
    def card(self) -> dict[str, Any] | None:
        cards = [each["content"] for each in self.activity.get("attachments", []) if each["contentType"] == CARD_TYPE]
        return cards[0] if cards else None


@dataclass
class Connector:
    """The service on a free port; `fails` are the answers that are given first, with their headers."""

    sent: list[Sent] = field(default_factory=list)
    typing: list[Sent] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    fails: deque[tuple[int, dict[str, str]]] = field(default_factory=deque)
    refused: list[int] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    """The ids of activities that were deleted there."""
    delay_seconds: float = 0.0
    tokens: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._count: dict[str, int] = defaultdict(int)
        connector = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                connector.take(self, is_update=False)

            def do_PUT(self) -> None:
                connector.take(self, is_update=True)

            def log_message(self, *_: Any) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def list_sent(self, conversation: str) -> list[Sent]:
        """Return what was sent to a conversation, in the order in which it arrived."""
        return [each for each in self.sent if each.conversation == conversation]

    def take(self, handler: BaseHTTPRequestHandler, *, is_update: bool) -> None:
        """Take one request: record it, and answer."""
        body = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
        _, version, _, conversation, _, *activity_id = handler.path.split("/")
        conversation = unquote(conversation)
        time.sleep(self.delay_seconds)
        with self._lock:
            self.tokens.append(handler.headers.get("Authorization", ""))
            activity = json.loads(body)
            if self.fails and activity.get("type") == "message":
                status, headers = self.fails.popleft()
                self.refused.append(status)
                return self._answer(handler, status, {"error": {"code": "Failed"}}, headers)
            if is_update and activity_id[0] in self.gone:
                return self._answer(handler, 404, {"error": {"code": "ActivityNotFoundInConversation"}}, {})
            self.problems += [f"{version} {each}" for each in _check(activity, body)]
            self._count[conversation] += 1
            id_ = activity_id[0] if is_update else f"sent-{self._count[conversation]}"
            sent = Sent(conversation, activity, id_, is_update, time.monotonic())
            (self.typing if activity.get("type") == "typing" else self.sent).append(sent)
        return self._answer(handler, 200 if is_update else 201, {"id": id_}, {})

    def _answer(
        self, handler: BaseHTTPRequestHandler, status: int, body: dict[str, Any], headers: dict[str, str]
    ) -> None:
        content = json.dumps(body).encode()
        handler.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(content)), **headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)


def _check(activity: dict[str, Any], body: bytes) -> list[str]:
    """Return what is wrong with an activity that was sent."""
    problems = []
    if activity.get("type") not in TYPES:
        problems.append(f"type {activity.get('type')}")
    if len(body) > MOST_BYTES:
        problems.append(f"{len(body)} bytes")
    if activity.get("type") == "message":
        if not (activity.get("summary") or activity.get("text")):
            problems.append("nothing for a notification")
        for each in activity.get("attachments", []):
            if each["contentType"] != CARD_TYPE:
                problems.append(f"attachment {each['contentType']}")
            problems += find_problems(each["content"])
    return problems
