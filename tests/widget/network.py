"""A bad network: a proxy between the browser and Keyclerk that forwards, falls silent, loses, cuts, and refuses."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.system import System

MOST_BYTES = 65536
UNWELL = {
    "without a word for other origins": (
        b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    ),
    "with a word for other origins": (
        b"HTTP/1.1 503 Service Unavailable\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: text/html\r\n"
        b"Content-Length: 0\r\nConnection: close\r\n\r\n"
    ),
}
"""What a proxy in front of a server that is not well says in its place."""
FORBIDDEN = (
    b"HTTP/1.1 403 Forbidden\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
)
"""What a firewall says to words that it does not like."""


@dataclass(eq=False)
class Link:
    """One connection of the browser, and the one behind it."""

    browser: socket.socket
    server: socket.socket
    is_dead: bool = False
    """Nothing comes through any more, and nobody is told."""
    loses_answer: bool = False
    asked: bytes = b""
    """What was asked last."""

    def close(self) -> None:
        for each in (self.browser, self.server):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()


@dataclass
class Proxy:
    """A proxy on a free port; what it does is set while it runs."""

    target: int
    refusal: bytes | None = None
    """What is answered to every request, which then does not reach the server; what asks for permission alone does."""
    loses: bytes | None = None
    """How a request begins that reaches the server once, and whose answer is lost."""
    holds: bytes | None = None
    """How a request begins whose answer, or what of it is still to come, waits."""
    cuts_in: bytes | None = None
    """What is sent by the server as the connection breaks, once, right after these words."""
    is_silent: bool = False
    """Whether connections are taken and stay open, and nothing comes through."""
    requests: list[str] = field(default_factory=list)
    """The first lines of all requests."""
    _links: list[Link] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def cut(self) -> None:
        """Break every connection."""
        for link in self._links:
            link.close()
        self._links.clear()

    def fall_silent(self) -> None:
        """Have every connection stay open, and nothing come through, for good or until there are new ones."""
        self.is_silent = True
        for link in self._links:
            link.is_dead = True

    def close(self) -> None:
        self._listener.close()
        self.cut()

    def count(self, beginning: str) -> int:
        """Return how many requests began like this."""
        return sum(each.startswith(beginning) for each in self.requests)

    def _accept(self) -> None:
        while True:
            try:
                browser, _ = self._listener.accept()
                link = Link(browser, socket.create_connection(("127.0.0.1", self.target)), self.is_silent)
            except OSError:
                return
            self._links.append(link)
            for pump in (self._forward, self._answer):
                threading.Thread(target=pump, args=(link,), daemon=True).start()

    def _forward(self, link: Link) -> None:
        with contextlib.suppress(OSError):
            while content := link.browser.recv(MOST_BYTES):
                self.requests.append(content.partition(b"\r\n")[0].decode("latin-1"))
                link.asked = content
                if link.is_dead:
                    continue
                if self.refusal and not content.startswith(b"OPTIONS "):
                    link.browser.sendall(self.refusal)
                    # The rest of the request is read, so that the answer to its beginning arrives.
                    link.is_dead = True
                    continue
                if self.loses and content.startswith(self.loses):
                    self.loses, link.loses_answer = None, True
                link.server.sendall(content)
        link.close()

    def _answer(self, link: Link) -> None:
        with contextlib.suppress(OSError):
            while content := link.server.recv(MOST_BYTES):
                if link.is_dead:
                    continue
                if link.loses_answer:
                    break
                while self.holds and link.asked.startswith(self.holds):
                    time.sleep(0.02)
                if self.cuts_in and self.cuts_in in content:
                    end = content.index(self.cuts_in) + len(self.cuts_in)
                    self.cuts_in = None
                    link.browser.sendall(content[:end])
                    break
                link.browser.sendall(content)
        if not link.is_dead:
            link.close()


@contextlib.contextmanager
def put_proxy(system: System) -> Iterator[Proxy]:
    """Put a proxy before a system."""
    proxy = Proxy(system.settings.port)
    try:
        yield proxy
    finally:
        proxy.close()
