"""The command `audit`: who did what, when and why."""

from typing import Annotated, Any

import typer
from rich.table import Column, Table

from cli.records import MOST_LISTED, AsJson, open_database
from cli.terminal import make_printable, open_console, print_json
from keyclerk.audit import read_audit
from keyclerk.partners import check_partner
from keyclerk.settings import load_settings
from keyclerk.store.tables import AuditRow


def add_to(app: typer.Typer) -> None:
    app.command("audit")(audit_command)


def audit_command(
    partner: Annotated[str | None, typer.Option(help="The id of a partner, to see its entries alone.")] = None,
    newest: Annotated[int, typer.Option(min=1, max=MOST_LISTED, help="How many entries, the newest first.")] = 100,
    as_json: AsJson = False,
) -> None:
    """Show the audit trail: who did what, when and why."""
    with open_database(load_settings()) as database, database.read() as session:
        if partner is not None:
            check_partner(session, partner_id=partner)
        entries = read_audit(session, partner_id=partner, newest=newest)
    if as_json:
        print_json([_describe(entry) for entry in entries])
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
    console = open_console()
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
        table.add_row(f"{entry.at:%Y-%m-%d %H:%M}", *map(make_printable, cells))
    console.print(table)


def _join(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
