"""Commands of support agents: `incident list`, `show`, `take`, `reply`, `note`, `give-back`, `solve`, `close`."""

from collections.abc import Callable
from typing import Annotated

import typer
from sqlalchemy.orm import Session

from cli.actor import name_actor
from cli.clock import read_clock
from cli.incident_report import describe_incident, print_incident, print_incidents
from cli.records import MOST_LISTED, AsJson, open_database
from cli.remarks import read_remark
from cli.terminal import make_printable, print_json
from keyclerk.errors import KeyclerkError
from keyclerk.hand_off import end_incident, find_held_conversation, give_back, hand_over
from keyclerk.incidents import Changed, Doer, Refused, change_incident, format_number, read_number
from keyclerk.incidents.triage import list_incidents, read_file
from keyclerk.life_cycle import UNDER_WAY, Deed, Reason, Role, State
from keyclerk.limits import LONGEST_TEXT
from keyclerk.settings import load_settings
from keyclerk.store.tables import IncidentRow

Number = Annotated[str, typer.Argument(help="The incident's number, like INC-000123.")]
Text = Annotated[str, typer.Argument(help="What is said, in the partner's language.")]
Agent = Annotated[
    str | None,
    typer.Option("--by", help="The agent's name; without it the user of this system.", callback=read_remark),
]
Do = Callable[[Session, IncidentRow, Doer], Changed | Refused]


class UnknownIncidentError(KeyclerkError):
    """There is no incident with this number."""

    code = "UNKNOWN_INCIDENT"


class IncidentRefusedError(KeyclerkError):
    """The deed cannot be done to this incident as it stands."""

    code = "INCIDENT_REFUSED"


class IncidentTakenError(KeyclerkError):
    """Another agent has the incident."""

    code = "INCIDENT_TAKEN"


class EmptyTextError(KeyclerkError):
    """The text is empty or too long."""

    code = "EMPTY_TEXT"


def add_to(app: typer.Typer) -> None:
    incident = typer.Typer(help="Incidents, as support agents work on them.", no_args_is_help=True)
    incident.command("list")(list_command)
    incident.command("show")(show_command)
    incident.command("take")(take_command)
    incident.command("reply")(reply_command)
    incident.command("note")(note_command)
    incident.command("give-back")(give_back_command)
    incident.command("solve")(solve_command)
    incident.command("close")(close_command)
    app.add_typer(incident, name="incident")


def list_command(
    *,
    state: Annotated[list[State] | None, typer.Option(help="Only these states; without it all under way.")] = None,
    partner: Annotated[str | None, typer.Option(help="Only this partner's.")] = None,
    owner: Annotated[str | None, typer.Option(help="Only this agent's.")] = None,
    every: Annotated[bool, typer.Option("--all", help="The ended ones too.")] = False,
    newest: Annotated[int, typer.Option(min=1, max=MOST_LISTED, help="At most so many.")] = 100,
    as_json: AsJson = False,
) -> None:
    """List incidents, those whose first response is due first before the others."""
    states = tuple(State) if every else tuple(state or ())
    with open_database(load_settings()) as database, database.read() as session:
        rows = list_incidents(session, states=states, partner_id=partner, owner=owner, most=newest)
        if as_json:
            print_json([describe_incident(row) for row in rows])
        else:
            print_incidents(rows, now=read_clock())


def show_command(number: Number, *, as_json: AsJson = False) -> None:
    """Show an incident: the diagnosis, the transcript and the timeline."""
    with open_database(load_settings()) as database, database.read() as session:
        file = read_file(session, incident_id=_find(session, number).id)
        if as_json:
            print_json(describe_incident(file.incident, file))
        else:
            print_incident(file)


def take_command(
    number: Number,
    *,
    hold: Annotated[bool, typer.Option("--hold", help="Take over its conversation too: the bot is silent.")] = False,
    over: Annotated[bool, typer.Option("--over", help="Take it even where another agent has it.")] = False,
    by: Agent = None,
) -> None:
    """Take an incident: you are its owner, and it is open."""

    def take(session: Session, incident: IncidentRow, doer: Doer) -> Changed | Refused:
        if incident.owner not in (None, doer.name) and incident.state in UNDER_WAY and not over:
            raise IncidentTakenError(incident=format_number(incident.id), owner=incident.owner)
        version = incident.version
        if hold:
            conversation = find_held_conversation(session, incident_id=incident.id)
            conversation_id = conversation.id if conversation else incident.conversation_id
            if conversation_id is None:
                return Refused("NO_CONVERSATION", incident.state)
            held = hand_over(
                session,
                conversation_id=conversation_id,
                incident_id=incident.id,
                doer=doer,
                now=read_clock(),
                version=version,
            )
            if isinstance(held, Refused):
                return held
            version = held.incident.version
        return change_incident(
            session, incident_id=incident.id, deed=Deed.TAKEN, doer=doer, now=read_clock(), version=version
        )

    _do(number, take, by=by)


def reply_command(
    number: Number,
    text: Text,
    *,
    wait: Annotated[bool, typer.Option("--wait", help="It is a question: the incident waits for the partner.")] = False,
    by: Agent = None,
) -> None:
    """Answer the partner, in their conversation."""
    _do(number, _say(Deed.ASKED if wait else Deed.ANSWERED, text), by=by)


def note_command(number: Number, text: Text, *, by: Agent = None) -> None:
    """Note something for agents alone."""
    _do(number, _say(Deed.NOTED, text), by=by)


def give_back_command(number: Number, *, by: Agent = None) -> None:
    """Give the conversation back to the bot."""
    _do(
        number,
        lambda session, incident, doer: give_back(session, incident_id=incident.id, doer=doer, now=read_clock()),
        by=by,
    )


def solve_command(
    number: Number,
    text: Annotated[str, typer.Argument(help="What solved it.")],
    *,
    reason: Annotated[Reason | None, typer.Option(case_sensitive=False, help="What it came down to.")] = None,
    by: Agent = None,
) -> None:
    """Mark an incident as solved; the partner is told, and may reopen it."""
    _do(number, _end(Deed.SOLVED, text, reason), by=by)


def close_command(
    number: Number, text: Annotated[str, typer.Argument(help="Why; the partner is told.")], *, by: Agent = None
) -> None:
    """Close an incident; the partner is told, and may reopen it."""
    _do(number, _end(Deed.CLOSED, text), by=by)


def _say(deed: Deed, text: str) -> Do:
    said = _check(text)
    return lambda session, incident, doer: change_incident(
        session, incident_id=incident.id, deed=deed, doer=doer, now=read_clock(), text=said
    )


def _end(deed: Deed, text: str, reason: Reason | None = None) -> Do:
    said = _check(text)
    return lambda session, incident, doer: end_incident(
        session, incident_id=incident.id, deed=deed, doer=doer, now=read_clock(), text=said, reason=reason
    )


def _check(text: str) -> str:
    said = text.strip().replace("\0", "\ufffd")
    if not said or len(said) > LONGEST_TEXT:
        raise EmptyTextError(characters=len(said), most=LONGEST_TEXT)
    return said


def _do(number: str, do: Do, *, by: str | None) -> None:
    with open_database(load_settings()) as database, database.write() as session:
        incident = _find(session, number)
        done = do(session, incident, Doer(Role.AGENT, by or name_actor()))
        if isinstance(done, Refused):
            # Nothing of it stays: what was done before the refusal is rolled back.
            raise IncidentRefusedError(incident=format_number(incident.id), reason=done.code, state=incident.state)
        line = f"{format_number(incident.id)}: {done.incident.state}, owner {done.incident.owner or 'none'}"
    typer.echo(make_printable(line))


def _find(session: Session, number: str) -> IncidentRow:
    id_ = read_number(number)
    incident = session.get(IncidentRow, id_) if id_ is not None else None
    if incident is None:
        raise UnknownIncidentError(incident=number)
    return incident
