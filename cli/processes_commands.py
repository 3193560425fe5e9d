"""Commands that start processes: `run`, `serve`, `train`."""

import os
import time
from typing import Annotated

import typer

from cli.model import is_stale, train
from cli.ports import write_address
from cli.processes import run_both
from cli.samples import import_samples
from keyclerk.settings import Settings, load_settings

Demo = Annotated[
    bool, typer.Option(help="The demonstration, on sample data of its own; or the records in KEYCLERK_DATABASE_URL.")
]


def add_to(app: typer.Typer) -> None:
    app.command("run")(run_command)
    app.command("serve")(serve_command)
    app.command("train")(train_command)


def run_command(demo: Demo = True) -> None:
    """Run both processes, Rasa and Keyclerk, until Ctrl-C."""
    started = float(os.environ.get("KEYCLERK_STARTED_AT") or time.time())
    settings = load_settings(demo=demo)
    if demo and os.environ.get("KEYCLERK_DATABASE_URL"):
        _say("the demonstration leaves KEYCLERK_DATABASE_URL alone and uses var/demo.db")
    if demo:
        _say("sample data" if import_samples(settings) else "sample data is there")
    _train(settings)
    run_both(settings, say=_say, announce=lambda: _announce(settings, time.time() - started))


def serve_command(
    demo: Annotated[bool | None, typer.Option(help="As for run; without it KEYCLERK_DEMO decides.")] = None,
) -> None:
    """Run the web process alone: chat, health, and on loopback the action webhook and metrics."""
    from cli.server import serve  # noqa: PLC0415 - the web's libraries take a second that no other command needs

    serve(load_settings() if demo is None else load_settings(demo=demo))


def train_command() -> None:
    """Train the model if it is missing or stale."""
    _train(load_settings())


def _train(settings: Settings) -> None:
    if not is_stale():
        _say("the model is there")
        return
    _say("training the model (about a minute)")
    before = time.monotonic()
    train(log=settings.var / "logs" / "train.log")
    _say(f"trained in {time.monotonic() - before:.0f} s")


def _announce(settings: Settings, seconds: float) -> None:
    address = write_address(settings.host, settings.port)
    if settings.demo:
        _say(f"a partner's portal with the chat   {address}/")
    if settings.demo or settings.oidc_issuer:
        _say(f"the console of support agents      {address}/console/")
    ready = f"{address}/demo shows both" if settings.demo else f"{address}/"
    _say(f"ready after {seconds:.0f} s: {ready} (Ctrl-C ends it)")


def _say(line: str) -> None:
    typer.echo(f"keyclerk: {line}")
