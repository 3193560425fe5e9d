"""The command `chat`: the same conversation in the terminal, with the Keyclerk that is running."""

import io
import sys
import time
import uuid
from datetime import timedelta
from typing import Annotated, Any

import httpx
import typer
from rich.console import Console

from cli.ports import write_address
from cli.records import make_token, open_database
from cli.terminal import make_printable, open_console
from keyclerk.answers import choose_language, load_texts
from keyclerk.errors import KeyclerkError
from keyclerk.settings import load_settings

SESSION = timedelta(hours=8)
YES_OR_NO = 2


class NotRunningError(KeyclerkError):
    """Nothing answers where Keyclerk should be, or something else than Keyclerk."""

    code = "NOT_RUNNING"


def add_to(app: typer.Typer) -> None:
    app.command("chat")(chat_command)


def chat_command(
    contact: Annotated[str, typer.Option("--as", help="The contact whose conversation it is.")],
) -> None:
    """Talk to the running Keyclerk as a contact; #1 presses the first button, Ctrl-D ends."""
    settings = load_settings()
    address = write_address(settings.host, settings.port)
    with httpx.Client(timeout=90, trust_env=False) as client:
        _, ready = _ask(client, "GET", address, "/readyz")
        if "demo" not in ready:
            raise NotRunningError(address=address)
        settings = load_settings(demo=bool(ready["demo"]))
        with open_database(settings) as database:
            token = make_token(settings, database, contact=contact, lifetime=SESSION)
        client.headers["Authorization"] = f"Bearer {token}"
        _talk(client, address)


def _ask(client: httpx.Client, method: str, address: str, path: str, **given: Any) -> tuple[int, dict[str, Any]]:
    """Return the status and the answer; raises NotRunningError where there is none of Keyclerk's."""
    try:
        response = client.request(method, address + path, **given)
        answer = response.json()
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise NotRunningError(address=address) from error
    if not isinstance(answer, dict):
        raise NotRunningError(address=address)
    return response.status_code, answer


def _talk(client: httpx.Client, address: str) -> None:
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    console = open_console()
    buttons: list[dict[str, str]] = []
    while True:
        try:
            line = input("> ").strip()
        except EOFError:
            return
        if not line:
            continue
        pressed = {f"#{number}": button["button"] for number, button in enumerate(buttons, start=1)}
        said = {"button": pressed[line]} if line in pressed else {"text": line}
        body = {"id": uuid.uuid4().hex, **said}
        status, answer = _send(client, address, body, console)
        if status != httpx.codes.OK:
            console.print(f"({status} {answer.get('error', '')})")
            continue
        # What is refused is told in the language that was spoken last.
        client.headers["Accept-Language"] = answer.get("language") or ""
        replies = answer["replies"] or [{"text": "(no answer yet)", "buttons": []}]
        buttons = [button for reply in replies for button in reply["buttons"]]
        asked = [button for reply in replies for button in reply.get("feedback") or []]
        for reply in replies:
            console.print("\n".join(map(make_printable, reply["text"].split("\n"))))
        for number, button in enumerate(buttons, start=1):
            console.print(f"  [#{number}] {make_printable(button['title'])}")
        _print_feedback(console, asked, language=answer.get("language"), first=len(buttons) + 1)
        buttons += asked


def _send(client: httpx.Client, address: str, body: dict[str, Any], console: Console) -> tuple[int, dict[str, Any]]:
    """Return the status and the answer to a message; where it was too much at once, say so, wait, and send it again."""
    while True:
        status, answer = _ask(client, "POST", address, "/chat/messages", params={"wait": 1}, json=body)
        seconds = answer.get("retry_after")
        if status != httpx.codes.TOO_MANY_REQUESTS or not isinstance(seconds, int):
            return status, answer
        console.print(make_printable(str(answer.get("text", ""))))
        time.sleep(seconds)


def _print_feedback(console: Console, asked: list[dict[str, str]], *, language: str | None, first: int) -> None:
    """Print in one line whether the answer helped; where there is more to choose, the reply has asked why not."""
    question = load_texts(choose_language(language)).format("feedback", {})
    choices = [f"[#{number}] {make_printable(each['title'])}" for number, each in enumerate(asked, start=first)]
    if choices:
        console.print("  " + " ".join([question, *choices] if len(choices) == YES_OR_NO else choices))
