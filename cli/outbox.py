"""The commands `outbox list`, `outbox retry` and `outbox drop`."""

from typing import Annotated, Any

import typer
from rich.table import Table

from cli.actor import name_actor
from cli.clock import read_clock
from cli.records import MOST_LISTED, AsJson, open_database
from cli.remarks import read_remark
from cli.terminal import make_printable, open_console, print_json
from keyclerk.incidents import format_number
from keyclerk.limits import LARGEST_ID
from keyclerk.outbox import State, drop, list_dead, list_outbox, retry
from keyclerk.settings import load_settings
from keyclerk.store.tables import OutboxRow

outbox = typer.Typer(
    name="outbox",
    help="What leaves for conversations, webhooks and mailboxes, and what became of it.",
    no_args_is_help=True,
)


def add_to(app: typer.Typer) -> None:
    app.add_typer(outbox)


@outbox.command("list")
def list_command(
    state: Annotated[State | None, typer.Option(help="Only what is in this state.")] = None,
    newest: Annotated[int, typer.Option(min=1, max=MOST_LISTED, help="How many entries, the newest first.")] = 100,
    as_json: AsJson = False,
) -> None:
    """Show what is to leave, or has left, without what it says."""
    with open_database(load_settings()) as database, database.read() as session:
        found = list_outbox(session, state=state, newest=newest)
    if as_json:
        print_json([_describe(row) for row in found])
    else:
        _print(found)


@outbox.command("retry")
def retry_command(
    ids: Annotated[
        list[int] | None, typer.Argument(metavar="ID...", min=1, max=LARGEST_ID, help="Ids of entries.")
    ] = None,
    dead: Annotated[bool, typer.Option("--dead", help="Everything that was given up.")] = False,
) -> None:
    """Have what failed leave now, as if it had never been tried."""
    if dead == bool(ids):
        raise typer.BadParameter("give either ids or --dead")
    with open_database(load_settings()) as database, database.write() as session:
        entry_ids = list_dead(session) if dead else ids or []
        rows = retry(session, entry_ids=entry_ids, actor=name_actor(), now=read_clock())
    typer.echo(f"{_count(rows)} will be tried now")


@outbox.command("drop")
def drop_command(
    ids: Annotated[list[int], typer.Argument(metavar="ID...", min=1, max=LARGEST_ID, help="Ids of entries.")],
    reason: Annotated[str, typer.Option(help="Why, for the audit trail.", callback=read_remark)],
) -> None:
    """Drop what is not to leave any more."""
    with open_database(load_settings()) as database, database.write() as session:
        rows = drop(session, entry_ids=ids, reason=reason, actor=name_actor(), now=read_clock())
    typer.echo(f"{_count(rows)} dropped")


def _count(rows: list[OutboxRow]) -> str:
    return "1 entry" if len(rows) == 1 else f"{len(rows)} entries"


def _describe(row: OutboxRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "created_at": row.created_at.isoformat(),
        "channel": row.channel,
        "target": row.target,
        "topic": row.topic,
        "incident": format_number(row.incident_id) if row.incident_id is not None else None,
        "state": row.state,
        "attempts": row.attempts,
        "due_at": row.due_at.isoformat() if row.state == State.WAITING else None,
        "problem": row.problem,
    }


def _print(found: list[OutboxRow]) -> None:
    console = open_console()
    if not found:
        console.print("nothing in the outbox")
        return
    table = Table(
        "id", "created (UTC)", "channel", "target", "topic", "incident", "state", "attempts", "next (UTC)", "problem"
    )
    for row in found:
        described = _describe(row)
        due = f"{row.due_at:%Y-%m-%d %H:%M:%S}" if described["due_at"] else ""
        cells = (row.channel, row.target, row.topic, described["incident"] or "", row.state)
        table.add_row(
            str(row.id),
            f"{row.created_at:%Y-%m-%d %H:%M}",
            *map(make_printable, cells),
            str(row.attempts),
            due,
            row.problem or "",
        )
    console.print(table)
