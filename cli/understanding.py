"""Commands about understanding: `parse`."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from cli.model import MODEL, RASA_PYTHON, check_rasa, is_stale, rasa_environment, train
from keyclerk.errors import KeyclerkError
from keyclerk.product_keys import mask
from keyclerk.settings import ROOT, load_settings


class ParserEndedError(KeyclerkError):
    """The parser ended in the middle of the lines."""

    code = "PARSER_ENDED"


def add_to(app: typer.Typer) -> None:
    app.command("parse")(parse_command)


def parse_command(
    file: Annotated[
        Path | None, typer.Argument(help="Lines of text; standard input without it.", dir_okay=False)
    ] = None,
) -> None:
    """Show what is understood of each line, as JSON lines; no server is needed."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    lines = file.open(encoding="utf-8", errors="replace") if file else sys.stdin
    check_rasa()
    if is_stale():
        train(log=load_settings().var / "logs" / "train.log")
    command = [str(RASA_PYTHON), "-m", "bot.parse", str(MODEL)]
    with (
        lines,
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=rasa_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        ) as parser,
    ):
        if parser.stdin is None or parser.stdout is None:
            raise ParserEndedError
        for line in lines:
            parser.stdin.write(json.dumps(mask(line.rstrip("\r\n"))) + "\n")
            parser.stdin.flush()
            parsed = parser.stdout.readline()
            if not parsed:
                raise ParserEndedError
            typer.echo(parsed.rstrip("\n"))
        parser.stdin.close()
