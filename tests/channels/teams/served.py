"""The public app with a bot in Teams, served alone in this process with the tokens of our own keys."""

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import jwt
import uvicorn
from microsoft_teams.api.auth.cloud_environment import PUBLIC

from channels.postman import Postman
from channels.state import State
from channels.teams.building import build_bot
from channels.webhooks import WebhookClient
from cli.apps import build_public_app, build_state
from keyclerk.settings import Settings
from keyclerk.store.database import Database
from tests.channels.teams.signing import CLIENT_ID, Signer

TOKEN = jwt.encode({"appid": CLIENT_ID, "exp": 2**31 - 1}, "x" * 32, algorithm="HS256")
"""What the stand-in is shown as the bot's own."""


@dataclass
class Served:
    """The app on a free port."""

    state: State
    address: str
    signer: Signer

    @property
    def database(self) -> Database:
        return self.state.database

    def post(self, activity: Any, *, token: str | None, **given: Any) -> httpx.Response:
        headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        with httpx.Client(trust_env=False, verify=False, timeout=30) as client:
            return client.post(f"{self.address}/api/messages", json=activity, headers=headers, **given)


@contextlib.contextmanager
def serve(var: Path, database: Database, signer: Signer) -> Iterator[Served]:
    """Serve the app; there is no Rasa behind it, so that nothing is answered but what the intake says itself."""
    settings = Settings(
        var=var,
        teams_client_id=CLIENT_ID,
        teams_client_secret="secret",
        teams_tenant_id="tenant",
        chat_rate_address="10000/minute",
        chat_rate_contact="10000/minute",
    )
    plain = build_state(settings.model_copy(update={"teams_client_id": ""}), database)
    bot, courier = build_bot(
        settings,
        database,
        intake=plain.intake,
        notifier=plain.notifier,
        rates=plain.rates,
        now=plain.now,
        cloud=replace(PUBLIC, openid_metadata_url=signer.metadata_url),
        token=lambda *_: TOKEN,
    )
    office = plain.postman._office
    postman = Postman(
        office,
        webhooks=WebhookClient({}, now=plain.now),
        notifier=plain.notifier,
        background=plain.intake.background,
        courier=courier,
        poll_seconds=0.02,
    )
    state = replace(plain, settings=settings, postman=postman, teams=bot)
    server = uvicorn.Server(uvicorn.Config(build_public_app(state), host="127.0.0.1", port=0, log_level="error"))
    is_over = threading.Event()
    thread = threading.Thread(target=_run, args=(server, state, is_over), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        (port,) = {socket.getsockname()[1] for one in server.servers for socket in one.sockets}
        yield Served(state, f"http://127.0.0.1:{port}", signer)
    finally:
        server.should_exit = True
        thread.join(20)


def _run(server: uvicorn.Server, state: State, is_over: threading.Event) -> None:
    import asyncio  # noqa: PLC0415 - of this thread

    async def run() -> None:
        assert state.teams is not None
        await state.teams.start()
        state.postman.start()
        await server.serve()
        state.is_stopping = True
        await state.postman.stop()
        await state.teams.stop()
        await state.intake.stop()
        await state.rasa.close()

    asyncio.run(run())
