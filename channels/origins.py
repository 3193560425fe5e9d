"""Origins: pages of other origins may use the chat and the widget where the settings name them, and nothing else."""

from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PATHS = ("/chat/", "/widget/")
MAX_AGE_SECONDS = 3600


class Origins:
    """Middleware that answers these origins below `/chat` and `/widget`; without any it changes nothing."""

    def __init__(self, app: ASGIApp, *, origins: Collection[str]) -> None:
        self._app = app
        self._origins = frozenset(origins)
        self._open = CORSMiddleware(
            app,
            allow_origins=self._origins,
            allow_methods=("GET", "POST"),
            allow_headers=("Authorization", "Content-Type", "Last-Event-ID", "Accept-Language"),
            expose_headers=("Retry-After", "Content-Disposition"),
            max_age=MAX_AGE_SECONDS,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self._origins or scope["type"] != "http" or not scope["path"].startswith(PATHS):
            await self._app(scope, receive, send)
            return
        if Headers(scope=scope).get("origin") in self._origins:
            await self._open(scope, receive, send)
            return

        async def vary(message: Message) -> None:
            # What is kept of this answer is not for an origin that would be answered.
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).append("Vary", "Origin")
            await send(message)

        await self._app(scope, receive, vary)
