"""The command `feedback export`: what partners thought of the answers, in a file for review."""

import os
import stat
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cli.records import open_database
from keyclerk.errors import KeyclerkError
from keyclerk.feedback import export_feedback
from keyclerk.settings import ROOT, load_settings

DATA = ROOT / "data"

feedback = typer.Typer(name="feedback", help="What partners thought of the answers.", no_args_is_help=True)


class Helped(StrEnum):
    """Which answers are exported."""

    NO = "no"
    YES = "yes"
    ALL = "all"


class FeedbackInDataError(KeyclerkError):
    """Feedback was to be written where the model is trained from."""

    code = "FEEDBACK_IN_DATA"


class FeedbackExistsError(KeyclerkError):
    """A file of this name is there already."""

    code = "FEEDBACK_EXISTS"


def add_to(app: typer.Typer) -> None:
    app.add_typer(feedback)


@feedback.callback()
def feedback_commands() -> None:
    """What partners thought of the answers."""


@feedback.command("export")
def export_command(
    file: Annotated[Path, typer.Argument(dir_okay=False, help="The file to write, in YAML.")],
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Only from this day on (UTC).")] = None,
    helped: Annotated[Helped, typer.Option(help="Whether the answers helped.")] = Helped.NO,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there.")] = False,
) -> None:
    """Write what partners said of the answers, by language and intent, for a person to review."""
    if file.resolve().is_relative_to(DATA.resolve()):
        raise FeedbackInDataError(file=file)
    start = _read_day(since)
    wanted = None if helped is Helped.ALL else helped is Helped.YES
    with open_database(load_settings()) as database, database.read() as session:
        content = export_feedback(session, since=start, helped=wanted)
    try:
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if force else os.O_EXCL)
        with open(os.open(file, flags, 0o600), "w", encoding="utf-8") as output:  # noqa: PTH123
            if stat.S_ISREG(os.fstat(output.fileno()).st_mode):
                # One that was there keeps its mode otherwise.
                os.fchmod(output.fileno(), 0o600)
            output.write(content)
    except FileExistsError as error:
        raise FeedbackExistsError(file=file) from error
    typer.echo(f"written to {file}, to be reviewed", err=True)


def _read_day(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return datetime.combine(date.fromisoformat(text), datetime.min.time(), tzinfo=UTC)
    except ValueError as error:
        raise typer.BadParameter(f"'{text}' is not a day like 2026-01-31") from error
