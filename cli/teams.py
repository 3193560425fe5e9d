"""The command `teams manifest`."""

from pathlib import Path
from typing import Annotated

import typer

from channels.teams.manifest import pack_app
from keyclerk.settings import load_settings

teams = typer.Typer(name="teams", help="The bot in Microsoft Teams.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    app.add_typer(teams)


@teams.callback()
def _group() -> None:
    """The bot in Microsoft Teams."""


@teams.command("manifest")
def manifest_command(
    file: Annotated[Path, typer.Argument(help="Where to write it.", dir_okay=False)] = Path("keyclerk-teams.zip"),
    version: Annotated[
        str, typer.Option(help="The version of the app; Teams takes a changed one for newer only if it is higher.")
    ] = "1.0.0",
) -> None:
    """Write the app package: manifest, icons, and what the app says of itself in each language."""
    packed = pack_app(load_settings(), version=version)
    file.write_bytes(packed)
    typer.echo(f"{file}: upload it in the admin centre of Teams, or in Teams itself under Apps, Manage your apps")
