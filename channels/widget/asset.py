"""Assets: files that are the same for everybody, kept in memory with their compressed form and their tag."""

import gzip
import hashlib
from dataclasses import dataclass
from typing import Self

from starlette.requests import Request
from starlette.responses import Response

SECONDS = 300
"""How long a browser takes an asset for current without asking."""


@dataclass(frozen=True)
class Asset:
    """A body with its media type, compressed too, and its tag."""

    body: bytes
    compressed: bytes
    media_type: str
    tag: str

    @classmethod
    def make(cls, text: str, media_type: str) -> Self:
        """Return the asset of a text."""
        body = text.encode()
        return cls(body, gzip.compress(body, 9, mtime=0), media_type, f'"{hashlib.sha256(body).hexdigest()[:32]}"')

    def answer(self, request: Request) -> Response:
        """Return the asset, compressed where that is taken, or 304 where the browser has it."""
        headers = {
            "ETag": self.tag,
            "Cache-Control": f"public, max-age={SECONDS}",
            "Vary": "Accept-Encoding",
            "Cross-Origin-Resource-Policy": "cross-origin",
            "X-Content-Type-Options": "nosniff",
        }
        if self.tag in request.headers.get("if-none-match", "").replace("W/", "").split(", "):
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            return Response(
                self.compressed, headers={**headers, "Content-Encoding": "gzip"}, media_type=self.media_type
            )
        return Response(self.body, headers=headers, media_type=self.media_type)
