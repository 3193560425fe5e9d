"""Commands about imports: `import`, `imports list`, `imports undo`."""

import os
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from cli.actor import name_actor
from cli.clock import read_clock
from cli.figures import NO_LIMIT, write_limit
from cli.moments import read_moment
from cli.progress import show_progress
from cli.records import MOST_LISTED, AsJson, open_database
from cli.remarks import OptionalReason
from cli.terminal import make_printable, open_console, print_json
from keyclerk.imports import FileRejectedError, KeyChange, Order, RowError, Summary, import_file
from keyclerk.imports.admin_centre import is_admin_centre_header
from keyclerk.imports.history import list_imports
from keyclerk.imports.source import inspect_file
from keyclerk.imports.undo import undo_import
from keyclerk.imports.workers import collect_seldom
from keyclerk.limits import LARGEST_ID
from keyclerk.settings import load_settings

MOST_KEYS = 50
NICENESS = 10
"""An import gives way to those who chat and record on the same machine."""
NARROWEST = 140


class Kind(StrEnum):
    """What a file holds."""

    PARTNERS = "partners"
    CONTACTS = "contacts"
    BENEFITS = "benefits"
    KEYS = "keys"
    INSTALLATIONS = "installations"


def add_to(app: typer.Typer) -> None:
    app.command("import")(import_command)
    imports = typer.Typer(help="The imports that were made: list them, take one back.", no_args_is_help=True)
    imports.command("list")(list_command)
    imports.command("undo")(undo_command)
    app.add_typer(imports, name="imports")


def import_command(
    kind: Kind,
    file: Annotated[
        Path,
        typer.Argument(
            exists=True, dir_okay=False, readable=True, help="CSV with a header, JSON Lines, or a key export."
        ),
    ],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would change, and store nothing.")] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Store the good rows, and write the bad ones to a file to be mended.")
    ] = False,
    rejects: Annotated[
        Path | None, typer.Option(help="That file; without it FILE.rejected.csv beside the file.", dir_okay=False)
    ] = None,
    partner: Annotated[
        str | None, typer.Option(help="The partner of a key export, if its Organization does not name one.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option(help="When a key export was made (ISO 8601); without it the time of the file.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Bring a file of records into the store: all of it, or nothing where a row is bad."""
    if rejects is not None and not skip_bad:
        raise typer.BadParameter("--rejects is where --skip-bad puts the bad rows: give both, or neither")
    settings = load_settings()
    order = Order(
        kind=kind,
        path=file,
        secret=settings.secret("fingerprint"),
        actor=name_actor(),
        now=read_clock(),
        is_dry=dry_run,
        rejects=(rejects or name_rejects(file)) if skip_bad else None,
        partner_id=partner,
        as_of=read_moment(as_of),
    )
    collect_seldom()
    os.nice(NICENESS)
    try:
        _check_key_export(order)
        with open_database(settings) as database, show_progress(Console(stderr=True)) as on_progress:
            summary = import_file(database, order, on_progress=on_progress)
    except FileRejectedError as error:
        _tell_rejected(file, error, as_json=as_json)
        raise typer.Exit(2) from error
    _tell_summary(file, summary, order, as_json=as_json)
    if summary.rejected and not skip_bad:
        raise typer.Exit(2)


def list_command(
    newest: Annotated[int, typer.Option(min=1, max=MOST_LISTED, help="How many, the newest first.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List the imports that were made, the newest first."""
    with open_database(load_settings()) as database, database.read() as session:
        imports = list_imports(session, newest=newest)
    if as_json:
        print_json([{**asdict(each), "imported_at": each.imported_at.isoformat()} for each in imports])
        return
    table = Table(
        "number", "time (UTC)", "kind", "file", "rows", "new", "changed", "rejected", "by", "state", "SHA-256"
    )
    for each in imports:
        counts = ["-" if count is None else f"{count:,}" for count in (each.new, each.changed, each.rejected)]
        state = f"undone by {each.undone_by}" if each.undone_by else each.state
        file_name = f"of {each.undoes}" if each.undoes else make_printable(each.file_name)
        table.add_row(
            str(each.number),
            f"{each.imported_at:%Y-%m-%d %H:%M:%S}",
            each.kind,
            file_name,
            f"{each.rows:,}",
            *counts,
            make_printable(each.actor),
            state,
            each.sha256[:12],
        )
    console = open_console()
    console.width = max(console.width, NARROWEST)
    console.print(table)


def undo_command(
    number: Annotated[
        int,
        typer.Argument(min=1, max=LARGEST_ID, help="The number of the import, as keyclerk imports list shows it."),
    ],
    reason: OptionalReason = None,
    as_json: AsJson = False,
) -> None:
    """Take an import back, and count anew what it touched."""
    with open_database(load_settings()) as database:
        undone = undo_import(database, import_id=number, reason=reason, actor=name_actor(), now=read_clock())
    if as_json:
        print_json({**asdict(undone), "keys": [asdict(each) for each in undone.keys]})
        return
    typer.echo(f"import {number} is undone")
    for later in undone.repeated_in:
        typer.echo(
            f"import {later} named events that were there already: if they were of {number}, import its file again"
        )
    _tell_keys(undone.keys)


def name_rejects(file: Path) -> Path:
    """Return where the bad rows of a file are put: beside it, under a name of their own."""
    return file.with_name(f"{file.stem}.rejected{file.suffix or '.csv'}")


def _check_key_export(order: Order) -> None:
    """Raise BadParameter where an option is given that means something for a key export alone."""
    given = {"--partner": order.partner_id, "--as-of": order.as_of}
    name = next((name for name, value in given.items() if value is not None), None)
    if name is None or (order.kind == Kind.KEYS and is_admin_centre_header(inspect_file(order.path).header)):
        return
    raise typer.BadParameter(f"{name} is for a key export of the admin centre, which this file is not: leave it out")


def _tell_summary(file: Path, summary: Summary, order: Order, *, as_json: bool) -> None:
    if as_json:
        values: dict[str, Any] = {**asdict(summary), "dry_run": order.is_dry}
        if summary.rejected and order.rejects and not order.is_dry:
            values["rejects"] = str(order.rejects)
        print_json(values)
        return
    for error in summary.errors:
        typer.echo(_describe_error(file, error), err=True)
    done = "would be imported" if order.is_dry else "imported"
    names = ("new", "changed", "unchanged", "rejected")
    counts = ", ".join(f"{getattr(summary, name):,} {name}" for name in names)
    typer.echo(f"{summary.rows - summary.rejected:,} {summary.kind} {done}: {counts}")
    if summary.recounted:
        typer.echo(f"{summary.recounted:,} earlier entries {'would be' if order.is_dry else 'are'} decided otherwise")
    _tell_keys(summary.keys)
    if summary.rejected and order.rejects is None:
        typer.echo("keyclerk: nothing of this file would be stored: mend the rows, or --skip-bad", err=True)
    elif summary.rejected and not order.is_dry:
        typer.echo(
            f"the {summary.rejected:,} rejected rows are in {order.rejects}: mend them there, and import that file"
        )


def _tell_keys(keys: tuple[KeyChange, ...]) -> None:
    for each in keys[:MOST_KEYS]:
        limit = write_limit(each.limit)
        if each.limit != each.limit_before:
            limit += f" (before: {NO_LIMIT if each.limit_before is None else each.limit_before})"
        name = make_printable(f"{each.partner_id} {each.product} …{each.suffix}")
        typer.echo(f"  {name}: {each.before} -> {each.after} used {limit}")
    if len(keys) > MOST_KEYS:
        typer.echo(f"  and {len(keys) - MOST_KEYS:,} more keys (--json has all)")


def _tell_rejected(file: Path, error: FileRejectedError, *, as_json: bool) -> None:
    if as_json:
        values = {"rejected": error.total, "errors": [asdict(each) for each in error.errors]}
        print_json(values)
        return
    for each in error.errors:
        typer.echo(_describe_error(file, each), err=True)
    if error.total > len(error.errors):
        typer.echo(f"keyclerk: and {error.total - len(error.errors):,} more", err=True)
    typer.echo("keyclerk: nothing of this file was stored", err=True)


def _describe_error(file: Path, error: RowError) -> str:
    place = f"line {error.line}, {error.column}" if error.column else f"line {error.line}"
    # A reason that does not quote the value is said of it.
    value = f"'{error.value}' " if error.value and error.value not in error.reason else ""
    return make_printable(f"keyclerk: {file.name}, {place}: {value}{error.reason}")
