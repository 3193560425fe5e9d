"""The commands `apikeys add`, `apikeys list` and `apikeys revoke`."""

from typing import Annotated, Any

import typer
from rich.table import Table

from cli.actor import name_actor
from cli.clock import read_clock
from cli.records import AsJson, open_database
from cli.terminal import make_printable, open_console, print_json
from keyclerk.api_keys import ApiKey, add_api_key, list_api_keys, revoke_api_key
from keyclerk.limits import LARGEST_ID
from keyclerk.settings import load_settings
from keyclerk.tokens import EVERY_PARTNER

api_keys = typer.Typer(
    name="apikeys", help="The API keys by which programs record installations.", no_args_is_help=True
)


def add_to(app: typer.Typer) -> None:
    app.add_typer(api_keys)


@api_keys.command("add")
def add_command(
    name: Annotated[str, typer.Option(help="What it is for, like the name of a program.")],
    partner: Annotated[
        list[str] | None, typer.Option(help="The id of a partner that it is for; may be repeated.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="It is for every partner.")] = False,
    as_json: AsJson = False,
) -> None:
    """Make an API key and print it, this once."""
    if every == bool(partner):
        raise typer.BadParameter("give either --partner or --all")
    with open_database(load_settings()) as database, database.write() as session:
        api_key, plain = add_api_key(
            session,
            name=name,
            partner_ids=[EVERY_PARTNER] if every else partner or [],
            actor=name_actor(),
            now=read_clock(),
        )
    if as_json:
        print_json({**_describe(api_key), "key": plain})
        return
    typer.echo(plain)
    typer.echo(f"API key {api_key.id} of {_name_partners(api_key)}: keep it, it is not shown again", err=True)


@api_keys.command("list")
def list_command(as_json: AsJson = False) -> None:
    """Show the API keys, without their secrets."""
    with open_database(load_settings()) as database, database.read() as session:
        found = list_api_keys(session)
    if as_json:
        print_json([_describe(each) for each in found])
    else:
        _print(found)


@api_keys.command("revoke")
def revoke_command(
    id_: Annotated[int, typer.Argument(metavar="ID", min=1, max=LARGEST_ID, help="Its id: the number after kc_.")],
) -> None:
    """Revoke an API key: from now on it is refused."""
    with open_database(load_settings()) as database, database.write() as session:
        api_key = revoke_api_key(session, api_key_id=id_, actor=name_actor(), now=read_clock())
    typer.echo(f"API key {api_key.id} ({api_key.name}) is revoked since {api_key.revoked_at:%Y-%m-%d %H:%M} UTC")


def _describe(api_key: ApiKey) -> dict[str, Any]:
    return {
        "id": api_key.id,
        "name": api_key.name,
        "partners": sorted(api_key.partner_ids),
        "created_at": api_key.created_at.isoformat(),
        "created_by": api_key.created_by,
        "revoked_at": api_key.revoked_at.isoformat() if api_key.revoked_at else None,
    }


def _name_partners(api_key: ApiKey) -> str:
    return "every partner" if api_key.is_for_all else ", ".join(sorted(api_key.partner_ids))


def _print(found: list[ApiKey]) -> None:
    console = open_console()
    if not found:
        console.print("no API keys")
        return
    table = Table("id", "name", "partners", "made (UTC)", "by", "revoked (UTC)")
    for each in found:
        revoked = f"{each.revoked_at:%Y-%m-%d %H:%M}" if each.revoked_at else ""
        made = f"{each.created_at:%Y-%m-%d %H:%M}"
        cells = (each.name, _name_partners(each), made, each.created_by, revoked)
        table.add_row(str(each.id), *map(make_printable, cells))
    console.print(table)
