"""The commands `contacts link` and `contacts erase`."""

import re
from typing import Annotated

import typer

from cli.actor import name_actor
from cli.clock import read_clock
from cli.records import open_database
from cli.remarks import By, read_remark
from cli.terminal import make_printable
from keyclerk.erasure import Erasure, erase_contact, search_contact
from keyclerk.imports import ImportBusyError
from keyclerk.settings import load_settings
from keyclerk.store.database import Database, repeat_conflicting
from keyclerk.store.lock import Purpose, hold
from keyclerk.teams import link_contact
from keyclerk.tracker import delete_events, find_mentions, redact_events

_OBJECT_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,14}", re.IGNORECASE)
"""The people of the Microsoft 365 Agents Playground have ids that are two digits longer than those of Entra ID."""

contacts = typer.Typer(name="contacts", help="The people of partners.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    app.add_typer(contacts)


@contacts.callback()
def _group() -> None:
    """The people of partners."""


@contacts.command("link")
def link_command(
    contact: Annotated[str, typer.Argument(help="The contact's id.")],
    teams_user: Annotated[
        str, typer.Option(help="Their object id in Microsoft Entra ID, as the partner's administrators see it.")
    ],
) -> None:
    """Have somebody who writes in Teams be this contact, with their roles; what they wrote there goes on."""
    if not _OBJECT_ID.fullmatch(teams_user.strip()):
        raise typer.BadParameter("is an id like 1f0cb35b-6e0c-4f0d-8c1c-3f0e5a0d4b2e", param_hint="--teams-user")
    with open_database(load_settings()) as database, database.write() as session:
        moved = link_contact(session, contact_id=contact, user=teams_user, actor=name_actor(), now=read_clock())
    typer.echo(f"{make_printable(contact)} is linked to Teams" + (", with their conversation there" if moved else ""))


@contacts.command("erase")
def erase_command(
    contact: Annotated[str, typer.Argument(help="The contact's id.")],
    reason: Annotated[
        str, typer.Option(help="Why, for the audit trail; without naming the person.", callback=read_remark)
    ],
    by: By = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
) -> None:
    """Make a contact unrecognisable everywhere, for ever; counts, incidents and the audit trail stay."""
    settings = load_settings()
    with open_database(settings) as database:
        if not yes:
            question = f"Erase the contact {make_printable(contact)} and all that they wrote? It cannot be undone."
            typer.confirm(question, abort=True, err=True)
        tracker = Database(settings.rasa_database_url)
        try:
            erasure, events = _erase(database, tracker, contact_id=contact, by=by, reason=reason)
            are_empty = [each.empty_log() for each in (database, tracker)]
        finally:
            tracker.close()
    typer.echo(
        f"erased, and known as {erasure.contact_id} from now on: {len(erasure.conversations)} conversations with "
        f"{erasure.messages} messages and {events} events, {erasure.incidents} incidents"
    )
    if not all(are_empty):
        typer.echo("the log beside the database file is in use: what was erased leaves it within a while", err=True)


def _erase(
    database: Database, tracker: Database, *, contact_id: str, by: str | None, reason: str
) -> tuple[Erasure, int]:
    """Erase in both databases; where the tracker cannot be reached, in none. Others write while it is looked about."""
    with hold(database, Purpose.IMPORT, error=ImportBusyError):
        with database.read() as session:
            search = search_contact(session, contact_id=contact_id)
        mentions = find_mentions(tracker, search.others, search.redaction)

        def erase() -> tuple[Erasure, int]:
            with database.write() as session:
                erasure = erase_contact(
                    session,
                    contact_id=contact_id,
                    actor=by or name_actor(),
                    entered_by=name_actor() if by else None,
                    reason=reason,
                    now=read_clock(),
                    search=search,
                )
                events = delete_events(tracker, erasure.conversations)
                redact_events(tracker, erasure.others, erasure.redaction, mentions)
            return erasure, events

        return repeat_conflicting(erase)
