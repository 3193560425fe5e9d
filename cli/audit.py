"""The command `audit`: who did what, when and why."""

import json
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Column, Table

from cli.records import AsJson, open_database
from keyclerk.audit import read_audit
from keyclerk.errors import UnknownPartnerError
from keyclerk.settings import load_settings
from keyclerk.store.tables import AuditRow, PartnerRow

MOST_ENTRIES = 1_000_000


def add_to(app: typer.Typer) -> None:
    app.command("audit")(audit_command)


def audit_command(
    partner: Annotated[str | None, typer.Option(help="The id of a partner, to see its entries alone.")] = None,
    newest: Annotated[int, typer.Option(min=1, max=MOST_ENTRIES, help="How many entries, the newest first.")] = 100,
    as_json: AsJson = False,
) -> None:
    """Show the audit trail: who did what, when and why."""
    database = open_database(load_settings())
    try:
        with database.read() as session:
            if partner is not None and session.get(PartnerRow, partner) is None:
                raise UnknownPartnerError(partner=partner)
            entries = read_audit(session, partner_id=partner, newest=newest)
    finally:
        database.close()
    if as_json:
        typer.echo(json.dumps([_describe(entry) for entry in entries], ensure_ascii=False, indent=2))
    else:
        _print(entries)


def _describe(entry: AuditRow) -> dict[str, Any]:
    return {
        "at": entry.at.isoformat(),
        "actor": entry.actor,
        "action": entry.action,
        "partner": entry.partner_id,
        "subject": entry.subject,
        "reason": entry.reason,
        "details": entry.details,
    }


def _print(entries: list[AuditRow]) -> None:
    # What people wrote is no markup.
    console = Console(markup=False, emoji=False, highlight=False)
    if not entries:
        console.print("no entries")
        return
    table = Table(Column("time (UTC)", no_wrap=True), Column("action", no_wrap=True))
    for name in ("actor", "partner", "subject", "reason and details"):
        table.add_column(name, overflow="fold")
    for entry in entries:
        details = ", ".join(f"{name}: {_join(value)}" for name, value in entry.details.items())
        why = "; ".join(filter(None, (entry.reason, details)))
        cells = (entry.action, entry.actor, entry.partner_id or "", entry.subject, why)
        table.add_row(f"{entry.at:%Y-%m-%d %H:%M}", *map(_make_printable, cells))
    console.print(table)


def _join(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _make_printable(text: str) -> str:
    return "".join(each if each.isprintable() else "\ufffd" for each in text)
