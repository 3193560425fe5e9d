"""The body limit: a request that sends too much is read up to the limit, and refused before anything handles it."""

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 64 * 1024
TOO_LARGE = 413
MOST_DROPPED = 128 * 1024 * 1024
"""So much more of a body is read, and dropped: a browser shows an answer only when it could send everything."""


class BodyLimit:
    """Refuses a request whose body is larger than any message may be, with 413; `larger` has paths that take more.

    Below `told_by_app` the app says so itself: it meets an HTTPException with 413 where it reads the body.
    """

    def __init__(self, app: ASGIApp, larger: Mapping[str, int] | None = None, told_by_app: str = "") -> None:
        self._app = app
        self._larger = larger or {}
        self._told_by_app = told_by_app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._larger.get(scope["path"], MOST_BYTES)
        body, is_over = bytearray(), False
        while not is_over:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            is_over = not message.get("more_body")
            if len(body) > most:
                await self._refuse(scope, receive, send, is_over=is_over)
                return
        is_given = False

        async def give() -> Message:
            nonlocal is_given
            if is_given:
                return await receive()
            is_given = True
            return {"type": "http.request", "body": bytes(body), "more_body": False}

        await self._app(scope, give, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send, *, is_over: bool) -> None:
        if not self._told_by_app or not scope["path"].startswith(f"{self._told_by_app}/"):
            await JSONResponse({"error": "BODY_TOO_LARGE"}, TOO_LARGE)(scope, receive, send)
            return
        dropped = 0
        while not is_over and dropped < MOST_DROPPED:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            dropped += len(message.get("body", b""))
            is_over = not message.get("more_body")

        async def refuse() -> Message:
            raise HTTPException(TOO_LARGE)

        await self._app(scope, refuse, send)
