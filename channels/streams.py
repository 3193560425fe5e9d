"""Streams: how many are open at once, of one person and from one address."""

from collections import Counter
from collections.abc import AsyncIterable, Iterator
from contextlib import contextmanager
from typing import Any

from sse_starlette import EventSourceResponse
from starlette.types import Receive, Scope, Send

from channels.rates import RateLimitedError

MOST_OF_ONE_PERSON = 10
RETRY_SECONDS = 10


class TooManyStreamsError(RateLimitedError):
    """Somebody has as many streams open as they may."""

    text = "chat_too_many_streams"


class Streams:
    """Counts the streams that are open; `address` is how many one address may have."""

    def __init__(self, *, address: int) -> None:
        self._most = {"subject": MOST_OF_ONE_PERSON, "address": address}
        self._open: Counter[tuple[str, str]] = Counter()

    @contextmanager
    def hold(self, *, subject: str, address: str) -> Iterator[None]:
        """Count a stream as long as it is open; raises TooManyStreamsError where it is one too many."""
        keys = (("subject", subject), ("address", address))
        if any(self._open[key] >= self._most[key[0]] for key in keys):
            raise TooManyStreamsError(limit="streams", retry_after=RETRY_SECONDS)
        self._open.update(keys)
        try:
            yield
        finally:
            self._open.subtract(keys)
            for key in keys:
                if not self._open[key]:
                    del self._open[key]


class CountedStream(EventSourceResponse):
    """A stream that is counted from its first byte to its last, and refused as TooManyStreamsError before the first."""

    def __init__(self, streams: Streams, *, subject: str, address: str, content: AsyncIterable[Any], ping: int) -> None:
        super().__init__(content, ping=ping)
        self._streams, self._subject, self._address = streams, subject, address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._streams.hold(subject=self._subject, address=self._address):
            await super().__call__(scope, receive, send)
