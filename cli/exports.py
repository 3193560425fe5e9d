"""The command `export`: everything about one partner, as JSON Lines."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Annotated

import typer

from cli.records import open_database
from keyclerk.export import Record, export_partner
from keyclerk.settings import load_settings


def add_to(app: typer.Typer) -> None:
    app.command("export")(export_command)


def export_command(
    partner: Annotated[str, typer.Option(help="The partner's id.")],
    output: Annotated[
        Path | None, typer.Option(dir_okay=False, help="The file to write; standard output without it.")
    ] = None,
) -> None:
    """Write everything that is kept about a partner, one JSON object a line."""
    with open_database(load_settings()) as database, database.read() as session:
        records = export_partner(session, partner_id=partner)
        if output is None:
            _write(sys.stdout, records)
        else:
            _write_file(output, records)


def _write_file(output: Path, records: Iterable[Record]) -> None:
    draft = output.parent / f".{output.name}.{os.getpid()}"
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:  # noqa: PTH123
            count = _write(file, records)
        draft.replace(output)
    finally:
        draft.unlink(missing_ok=True)
    typer.echo(f"{count:,} records written to {output}", err=True)


def _write(file: IO[str], records: Iterable[Record]) -> int:
    count = 0
    for count, record in enumerate(records, start=1):  # noqa: B007 - the last count is what is asked for
        file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return count
