"""Commands about records: `import`, `usage`, `token`."""

import getpass
import json
from dataclasses import asdict
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from cli.clock import read_clock
from keyclerk.errors import UnknownPartnerError
from keyclerk.imports import FileRejectedError, Summary, import_file
from keyclerk.settings import Settings, load_settings
from keyclerk.store.database import Database
from keyclerk.store.tables import PartnerRow
from keyclerk.tokens import sign_contact
from keyclerk.usage import KeyUsage, read_usage


class Kind(StrEnum):
    """What a file holds."""

    PARTNERS = "partners"
    CONTACTS = "contacts"
    BENEFITS = "benefits"
    KEYS = "keys"
    INSTALLATIONS = "installations"


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


class _DryRunEndError(Exception):
    """Ends the transaction of a dry run, so that nothing of it is stored."""


def add_to(app: typer.Typer) -> None:
    app.command("import")(import_command)
    app.command("usage")(usage_command)
    app.command("token")(token_command)


def import_command(
    kind: Kind,
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="A CSV file with a header.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would change, and store nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring a file of records into the store: all of it, or nothing where a row is bad."""
    settings = load_settings()
    database = open_database(settings)
    summary = None
    try:
        with database.write() as session:
            summary = import_file(
                session,
                kind=kind,
                file_name=file.name,
                content=file.read_bytes(),
                secret=settings.secret("fingerprint"),
                actor=getpass.getuser(),
                now=read_clock(),
            )
            if dry_run:
                raise _DryRunEndError  # noqa: TRY301 - it ends the transaction
    except _DryRunEndError:
        pass
    except FileRejectedError as error:
        _tell_rejected(file, error, as_json=as_json)
        raise typer.Exit(2) from error
    finally:
        database.close()
    if summary:
        _tell_summary(summary, is_dry=dry_run, as_json=as_json)


def usage_command(
    partner: Annotated[str, typer.Option(help="The partner's id.")],
    suffix: Annotated[str | None, typer.Option(help="The last five characters of the key.")] = None,
    product: Annotated[str | None, typer.Option(help="A product of the catalogue, like windows-server.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show activations used and left, with the proof."""
    if (suffix is None) == (product is None):
        raise typer.BadParameter("give either --suffix or --product")
    database = open_database(load_settings())
    try:
        with database.read() as session:
            if session.get(PartnerRow, partner) is None:
                raise UnknownPartnerError(partner=partner)
            usages = read_usage(session, partner_id=partner, suffix=suffix, product=product)
    finally:
        database.close()
    if as_json:
        typer.echo(json.dumps([describe_usage(usage) for usage in usages], ensure_ascii=False, indent=2))
    else:
        _print_usages(usages)


def token_command(
    contact: Annotated[str, typer.Option(help="The contact's id.")],
    ttl: Annotated[int, typer.Option(min=1, help="How long it holds, in seconds.")] = 3600,
) -> None:
    """Print a signed chat token for a contact."""
    settings = load_settings()
    database = open_database(settings)
    try:
        typer.echo(make_token(settings, database, contact=contact, lifetime=timedelta(seconds=ttl)))
    finally:
        database.close()


def open_database(settings: Settings) -> Database:
    """Open the database of the settings, with its schema brought up to date."""
    database = Database(settings.database_url)
    database.migrate()
    return database


def make_token(settings: Settings, database: Database, *, contact: str, lifetime: timedelta) -> str:
    """Return a signed chat token; raises UnknownContactError."""
    with database.read() as session:
        return sign_contact(
            session, contact_id=contact, keys=settings.signing_keys, lifetime=lifetime, now=read_clock()
        )


def describe_usage(usage: KeyUsage) -> dict[str, Any]:
    """Return a key's usage in the form that `keyclerk usage --json` prints."""
    return {
        "product": usage.product,
        "suffix": usage.suffix,
        "limit": usage.limit,
        "used": usage.used,
        "left": usage.left,
        "proof": [
            {
                "occurred_at": entry.occurred_at.isoformat(),
                "computer": entry.computer,
                "counted": entry.counted,
                "rule": entry.rule,
                "refusal": entry.refusal,
                "disagreement": entry.disagreement,
            }
            for entry in usage.proof
        ],
    }


def _tell_summary(summary: Summary, *, is_dry: bool, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({**asdict(summary), "dry_run": is_dry, "errors": []}))
        return
    done = "would be imported" if is_dry else "imported"
    typer.echo(
        f"{summary.rows} {summary.kind} {done}: "
        f"{summary.new} new, {summary.changed} changed, {summary.unchanged} unchanged"
    )


def _tell_rejected(file: Path, error: FileRejectedError, *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({"errors": [asdict(each) for each in error.errors]}, ensure_ascii=False))
        return
    for each in error.errors:
        place = f"line {each.line}, {each.column}" if each.column else f"line {each.line}"
        typer.echo(f"keyclerk: {file.name}, {place}: {each.reason}", err=True)
    typer.echo("keyclerk: nothing of this file was stored", err=True)


def _print_usages(usages: list[KeyUsage]) -> None:
    console = Console()
    if not usages:
        console.print("no such key")
    for usage in usages:
        limit = "no limit recorded" if usage.limit is None else f"of {usage.limit}, {usage.left} left"
        table = Table(
            "time (UTC)",
            "computer",
            "counted",
            "rule",
            title=f"{usage.product} …{usage.suffix}: {usage.used} used {limit}",
        )
        for entry in usage.proof:
            rule = entry.refusal or entry.rule or ""
            remark = f" (our rules: {entry.disagreement})" if entry.disagreement else ""
            table.add_row(
                f"{entry.occurred_at:%Y-%m-%d %H:%M}", entry.computer, "yes" if entry.counted else "no", rule + remark
            )
        console.print(table)
