"""The command `understanding export`: what agents marked, as files for review."""

import os
from pathlib import Path
from typing import Annotated

import typer

from cli.feedback import DATA, FeedbackInDataError
from cli.records import open_database
from keyclerk.errors import KeyclerkError
from keyclerk.mark_files import write_mark_files
from keyclerk.marks import list_marks
from keyclerk.settings import load_settings

understanding = typer.Typer(name="understanding", help="What agents marked as meant.", no_args_is_help=True)


class MarksExistError(KeyclerkError):
    """The folder is there already."""

    code = "MARKS_EXIST"


def add_to(app: typer.Typer) -> None:
    app.add_typer(understanding)


@understanding.callback()
def understanding_commands() -> None:
    """What agents marked as meant."""


@understanding.command("export")
def export_command(
    folder: Annotated[Path, typer.Argument(file_okay=False, help="The folder to write; it must not be there yet.")],
) -> None:
    """Write what agents marked, a file for each language and intent as in data/nlu, for a person to review."""
    if folder.resolve().is_relative_to(DATA.resolve()):
        raise FeedbackInDataError(file=folder)
    with open_database(load_settings()) as database, database.read() as session:
        files = write_mark_files(list_marks(session))
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError as error:
        raise MarksExistError(folder=folder) from error
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(mode=0o700, exist_ok=True)
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as output:  # noqa: PTH123
            output.write(content)
    typer.echo(f"{len(files)} files written to {folder}, to be reviewed", err=True)
