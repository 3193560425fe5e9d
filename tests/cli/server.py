"""A server for the tests of commands that ask a running Keyclerk: it answers what a test tells it to."""

import contextlib
import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answers = tuple[int, bytes] | list[tuple[int, bytes]]


class Server(ThreadingHTTPServer):
    """Answers each path with a status and a body; without a body it hangs up. Keeps what was asked.

    A list of answers is given one after the other, the last of them from then on.
    """

    def __init__(self, host: str, answers: dict[str, Answers]) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.given, self.asked = answers, list[dict[str, Any]]()
        super().__init__((host, 0), _Handler)

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        given = self.server.given[self.path.partition("?")[0]]
        if isinstance(given, list):
            given = given.pop(0) if len(given) > 1 else given[0]
        status, body = given
        if not body:
            self.close_connection = True
            return
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.server.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.do_GET()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextlib.contextmanager
def serve(host: str, **answers: Answers) -> Iterator[Server]:
    """Serve on a free port of a host; `chat_messages` is what is answered at /chat/messages."""
    with Server(host, {f"/{name.replace('_', '/')}": answer for name, answer in answers.items()}) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()
