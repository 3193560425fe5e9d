"""The commands `agents add`, `agents disable` and `agents list`."""

from typing import Annotated, Any

import typer
from rich.table import Table

from cli.actor import name_actor
from cli.clock import read_clock
from cli.records import AsJson, open_database
from cli.terminal import make_printable, open_console, print_json
from keyclerk.agents import Agent, add_agent, disable_agent, list_agents
from keyclerk.settings import load_settings

agents = typer.Typer(name="agents", help="The support agents who may sign in to the console.", no_args_is_help=True)

AgentId = Annotated[
    str, typer.Argument(metavar="ID", help="What the provider knows them by: see KEYCLERK_OIDC_ID_CLAIM.")
]


def add_to(app: typer.Typer) -> None:
    app.add_typer(agents)


@agents.command("add")
def add_command(
    id_: AgentId,
    name: Annotated[str, typer.Option(help="Their name, as partners and other agents see it.")],
    partner: Annotated[
        list[str] | None, typer.Option(help="The id of a partner they work for; may be repeated.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="They work for every partner.")] = False,
    time_zone: Annotated[str, typer.Option(help="In which their pages show times, like Europe/Brussels.")] = "UTC",
) -> None:
    """Let an agent sign in, or one who was disabled sign in again; the provider says whether they are a lead."""
    if every == bool(partner):
        raise typer.BadParameter("give either --partner or --all")
    with open_database(load_settings()) as database, database.write() as session:
        agent = add_agent(
            session,
            agent_id=id_,
            name=name,
            partner_ids=None if every else partner,
            time_zone=time_zone,
            actor=name_actor(),
            now=read_clock(),
        )
    typer.echo(f"{agent.name} ({agent.id}) may sign in, for {_name_partners(agent)}")


@agents.command("disable")
def disable_command(id_: AgentId) -> None:
    """Let an agent sign in no more, and end what they have open."""
    with open_database(load_settings()) as database, database.write() as session:
        agent = disable_agent(session, agent_id=id_, actor=name_actor(), now=read_clock())
    typer.echo(f"{agent.name} ({agent.id}) may sign in no more")


@agents.command("list")
def list_command(as_json: AsJson = False) -> None:
    """Show the agents who may sign in."""
    with open_database(load_settings()) as database, database.read() as session:
        found = list_agents(session)
    if as_json:
        print_json([_describe(each) for each in found])
    else:
        _print(found)


def _describe(agent: Agent) -> dict[str, Any]:
    partners = None if agent.partner_ids is None else sorted(agent.partner_ids)
    return {"id": agent.id, "name": agent.name, "partners": partners, "time_zone": agent.time_zone}


def _name_partners(agent: Agent) -> str:
    return "every partner" if agent.partner_ids is None else ", ".join(sorted(agent.partner_ids))


def _print(found: list[Agent]) -> None:
    console = open_console()
    if not found:
        console.print("no agents")
        return
    table = Table("id", "name", "partners", "time zone")
    for each in found:
        table.add_row(*map(make_printable, (each.id, each.name, _name_partners(each), each.time_zone)))
    console.print(table)
