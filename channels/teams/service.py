"""The service: what is sent to Teams, by Microsoft's SDK, and what came of it."""

import logging
import os
from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx
import jwt

# Settings come from one place: the SDK would read a file `.env` of the folder that the process was started in.
os.environ.setdefault("PYTHON_DOTENV_DISABLED", "1")

from microsoft_teams.api import ActivityParams, TypingActivityInput
from microsoft_teams.api.auth.cloud_environment import CloudEnvironment, from_name
from microsoft_teams.apps import App
from microsoft_teams.common import ClientOptions

from channels.webhooks import read_pause
from keyclerk.outbox import Outcome, State
from keyclerk.settings import Settings

TIMEOUT_SECONDS = 15.0
LOCAL = "keyclerk-local"
"""The application id in development, where no tokens are asked for."""
TOO_MANY = 429
LATEST = 2**31 - 1

Token = Callable[[str | None, str | None], Any]

# It logs what strangers wrote.
logging.getLogger("microsoft_teams").setLevel(logging.CRITICAL)


class _NoServer:
    """The server of the SDK is not used: activities come by a route of our own."""

    def register_route(self, *_: Any) -> None: ...

    def serve_static(self, *_: Any) -> None: ...

    async def start(self, _: int) -> None: ...

    async def stop(self) -> None: ...


class Service:
    """Sends activities as the bot; every address it is told to is one that a verified activity has named."""

    def __init__(
        self, settings: Settings, *, cloud: CloudEnvironment | None = None, token: Token | None = None
    ) -> None:
        self.cloud = cloud or from_name(settings.teams_cloud)
        options: dict[str, Any] = {"client_id": settings.teams_client_id or LOCAL, "token": token or _give_local_token}
        if settings.teams_client_id and token is None:
            options = {
                "client_id": settings.teams_client_id,
                "client_secret": settings.teams_client_secret,
                "tenant_id": settings.teams_tenant_id,
            }
        self._app = App(
            **options,
            cloud=self.cloud,
            client=ClientOptions(timeout=TIMEOUT_SECONDS),
            http_server_adapter=_NoServer(),
            state=False,
        )

    @property
    def client_id(self) -> str:
        """The id of the application, which tokens have to be meant for."""
        return self._app.id or LOCAL

    async def start(self) -> None:
        await self._app.initialize()

    async def send(self, activity: ActivityParams, *, teams_conversation: str, service_url: str) -> str:
        """Send an activity, or change the one whose id it has; returns its id there. Raises as `judge` can judge."""
        sent = await self._app.send(teams_conversation, activity, service_url=service_url)
        return sent.id

    async def show_typing(self, *, teams_conversation: str, service_url: str) -> None:
        """Show that an answer is on its way; it is nothing to be sorry for where that fails."""
        try:
            await self.send(TypingActivityInput(), teams_conversation=teams_conversation, service_url=service_url)
        except Exception as error:  # noqa: BLE001 - whatever the libraries below raise
            logging.getLogger(__name__).debug("no typing: %s", type(error).__name__)


def judge(error: Exception, *, now: datetime) -> Outcome:
    """Return what a failure to send means: to be tried again, after what Teams asks for, or given up."""
    if not isinstance(error, httpx.HTTPStatusError):
        return Outcome(State.WAITING, type(error).__name__.upper())
    status = error.response.status_code
    problem = f"HTTP_{status}"
    if status == TOO_MANY or status >= 500 or status in (401, 408, 412):  # noqa: PLR2004 - of HTTP
        return Outcome(State.WAITING, problem, pause=read_pause(error.response.headers.get("Retry-After", ""), now=now))
    return Outcome(State.DEAD, problem)


def _give_local_token(_scope: str | None, _tenant: str | None) -> str:
    """Return a token in the form that the SDK wants, signed by nobody: who listens on this machine asks for none."""
    return jwt.encode({"appid": LOCAL, "exp": LATEST}, "", algorithm="none")
