"""The hosts that a demonstration answers to, so that no foreign name that resolves to this machine reaches it."""

import re
from dataclasses import dataclass

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_LOCAL = re.compile(rb"(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?", re.IGNORECASE)


@dataclass(frozen=True)
class LocalHosts:
    """Middleware that refuses every request whose Host header is not one of this machine's own names."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer 421."""
        if scope["type"] == "lifespan" or _is_local(scope):
            await self.app(scope, receive, send)
            return
        await JSONResponse({"error": "HOST"}, 421)(scope, receive, send)


def _is_local(scope: Scope) -> bool:
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    return len(hosts) == 1 and _LOCAL.fullmatch(hosts[0]) is not None
