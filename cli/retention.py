"""The command `retention run`, and the worker that does the same once a day beside the servers."""

import asyncio
import sqlite3
import threading
from dataclasses import asdict, dataclass
from typing import Annotated

import structlog
import typer
from sqlalchemy.exc import SQLAlchemyError

from cli.clock import read_clock
from cli.records import AsJson, open_database
from cli.terminal import print_json
from keyclerk.erasure import list_erased_conversations
from keyclerk.retention import count_old_transcripts, delete_old_transcripts
from keyclerk.settings import Settings, load_settings
from keyclerk.store.database import Database
from keyclerk.tracker import delete_events, delete_old_events

DAY_SECONDS = 24 * 60 * 60

log = structlog.get_logger()

retention = typer.Typer(name="retention", help="How long transcripts are kept.", no_args_is_help=True)


@dataclass(frozen=True)
class Report:
    """How many rows were deleted, or would be; of `feedback` it is the texts, `events` are those of Rasa's tracker."""

    messages: int
    offers: int
    feedback: int
    outbox: int
    events: int


def add_to(app: typer.Typer) -> None:
    app.add_typer(retention)


@retention.callback()
def _group() -> None:
    """How long transcripts are kept."""


@retention.command("run")
def run_command(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would be deleted, and delete nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Delete transcripts that are older than KEYCLERK_RETENTION_DAYS, as `serve` does once a day."""
    settings = load_settings()
    with open_database(settings) as database:
        report = count_old(settings, database) if dry_run else delete_old(settings, database, threading.Event())
    if as_json:
        print_json(asdict(report))
        return
    typer.echo(f"older than {settings.retention_days} days, {'would be' if dry_run else 'were'} deleted:")
    for name, count in asdict(report).items():
        typer.echo(f"{_NAMES[name]}: {count:,}")


def delete_old(settings: Settings, database: Database, is_over: threading.Event) -> Report:
    """Delete what is older than the settings say, in both databases, until it is done or over."""
    now, days = read_clock(), settings.retention_days
    tracker = Database(settings.rasa_database_url)
    try:
        deleted = delete_old_transcripts(database, now=now, days=days, is_over=is_over.is_set)
        events = delete_old_events(tracker, now=now, days=days, is_over=is_over.is_set)
        with database.read() as session:
            erased = list_erased_conversations(session)
        events += delete_events(tracker, erased)
        report = Report(**asdict(deleted), events=events)
        for each in (database, tracker) if any(asdict(report).values()) else ():
            each.empty_log()
    finally:
        tracker.close()
    return report


def count_old(settings: Settings, database: Database) -> Report:
    """Return what `delete_old` would delete for its age."""
    now, days = read_clock(), settings.retention_days
    tracker = Database(settings.rasa_database_url)
    try:
        with database.read() as session:
            old = count_old_transcripts(session, now=now, days=days)
        return Report(**asdict(old), events=delete_old_events(tracker, now=now, days=days, is_dry=True))
    finally:
        tracker.close()


async def keep_retention(settings: Settings, database: Database) -> None:
    """Delete what is old, now and once a day, until cancelled: what is under way then ends after a few rows."""
    is_over = threading.Event()
    try:
        while True:
            try:
                report = await asyncio.to_thread(delete_old, settings, database, is_over)
                log.info("retention.done", **asdict(report))
            except (SQLAlchemyError, sqlite3.Error, OSError) as error:
                log.error("retention.failed", error=type(error).__name__)
            await asyncio.sleep(DAY_SECONDS)
    finally:
        is_over.set()


_NAMES = {
    "messages": "messages",
    "offers": "buttons that were offered",
    "feedback": "texts of feedback",
    "outbox": "news that had left",
    "events": "events of Rasa's tracker",
}
