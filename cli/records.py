"""The command `token`, and what commands about records share."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from typing import Annotated

import typer

from cli.clock import read_clock
from cli.lock import hold_serving
from keyclerk.settings import Settings, load_settings
from keyclerk.store.database import Database
from keyclerk.tokens import sign_contact

MOST_LISTED = 1_000_000
MOST_SECONDS = 10 * 365 * 86_400
"""How long a token holds at most: ten years."""

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def add_to(app: typer.Typer) -> None:
    app.command("token")(token_command)


def token_command(
    contact: Annotated[str, typer.Option(help="The contact's id.")],
    ttl: Annotated[int, typer.Option(min=1, max=MOST_SECONDS, help="How long it holds, in seconds.")] = 3600,
) -> None:
    """Print a signed chat token for a contact."""
    settings = load_settings()
    with open_database(settings) as database:
        typer.echo(make_token(settings, database, contact=contact, lifetime=timedelta(seconds=ttl)))


@contextmanager
def open_database(settings: Settings) -> Iterator[Database]:
    """Give the database of the settings, with its schema brought up to date.

    Raises AlreadyServedError where that is needed while an earlier version serves it.
    """
    database = Database(settings.database_url)
    try:
        with hold_serving(database) if database.is_outdated else nullcontext():
            database.migrate()
        yield database
    finally:
        database.close()


def make_token(settings: Settings, database: Database, *, contact: str, lifetime: timedelta) -> str:
    """Return a signed chat token; raises UnknownContactError."""
    with database.read() as session:
        return sign_contact(
            session, contact_id=contact, keys=settings.signing_keys, lifetime=lifetime, now=read_clock()
        )
