"""The command `chat`: the same conversation in the terminal, with the Keyclerk that is running."""

import uuid
from datetime import timedelta
from typing import Annotated

import httpx
import typer
from rich.console import Console

from cli.records import make_token, open_database
from keyclerk.errors import KeyclerkError
from keyclerk.settings import load_settings

SESSION = timedelta(hours=8)


class NotRunningError(KeyclerkError):
    """Nothing answers where Keyclerk should be."""

    code = "NOT_RUNNING"


def add_to(app: typer.Typer) -> None:
    app.command("chat")(chat_command)


def chat_command(
    contact: Annotated[str, typer.Option("--as", help="The contact whose conversation it is.")],
) -> None:
    """Talk to the running Keyclerk as a contact; #1 presses the first button, Ctrl-D ends."""
    settings = load_settings()
    address = f"http://{settings.host}:{settings.port}"
    with httpx.Client(base_url=address, timeout=90, trust_env=False) as client:
        try:
            is_demo = bool(client.get("/readyz").json()["demo"])
        except (httpx.HTTPError, ValueError, KeyError) as error:
            raise NotRunningError(address=address) from error
        settings = load_settings(demo=is_demo)
        database = open_database(settings)
        try:
            token = make_token(settings, database, contact=contact, lifetime=SESSION)
        finally:
            database.close()
        client.headers["Authorization"] = f"Bearer {token}"
        _talk(client)


def _talk(client: httpx.Client) -> None:
    console = Console(highlight=False, markup=False)
    buttons: list[dict[str, str]] = []
    while True:
        try:
            line = input("> ").strip()
        except EOFError:
            return
        if not line:
            continue
        body: dict[str, str] = {"id": uuid.uuid4().hex, "text": line}
        if line.startswith("#") and line[1:].isdigit() and 0 < int(line[1:]) <= len(buttons):
            body = {"id": body["id"], "button": buttons[int(line[1:]) - 1]["button"]}
        response = client.post("/chat/messages", params={"wait": 1}, json=body)
        if response.status_code != httpx.codes.OK:
            console.print(f"({response.status_code} {response.json().get('error', '')})")
            continue
        replies = response.json()["replies"] or [{"text": "(no answer yet)", "buttons": []}]
        buttons = [button for reply in replies for button in reply["buttons"]]
        for reply in replies:
            console.print(reply["text"])
        for number, button in enumerate(buttons, start=1):
            console.print(f"  [#{number}] {button['title']}")
