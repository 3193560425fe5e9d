"""Commands that keep the records: `backup`, `restore`, `migrate`."""

import socket
from pathlib import Path
from typing import Annotated

import typer

from cli.clock import read_clock
from cli.lock import hold_serving
from cli.secrets_file import install_secrets, read_secrets
from keyclerk.errors import KeyclerkError
from keyclerk.settings import Settings, load_settings
from keyclerk.store.archive import Manifest, open_archive
from keyclerk.store.backup import RECORDS, TRACKER, back_up
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.replacement import DatabaseInUseError
from keyclerk.store.restore import check_backup, check_empty, restore
from keyclerk.store.schema import list_revisions, read_revision

NAMES = {RECORDS: "records", TRACKER: "Rasa's tracker"}


class NoDatabaseError(KeyclerkError):
    """There is no database where the settings say."""

    code = "NO_DATABASE"


class RasaRunsError(KeyclerkError):
    """Rasa answers at its port, and would go on writing to the database that was replaced."""

    code = "RASA_RUNS"


def add_to(app: typer.Typer) -> None:
    app.command("backup")(backup_command)
    app.command("restore")(restore_command)
    app.command("migrate")(migrate_command)


def backup_command(
    file: Annotated[Path, typer.Argument(dir_okay=False, help="The file to write.")],
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there.")] = False,
    with_secrets: Annotated[
        bool, typer.Option("--with-secrets", help="Put var/secrets.json into the backup as well.")
    ] = False,
) -> None:
    """Write both databases to one file; the processes may be running."""
    settings = load_settings()
    records, tracker = Database(settings.database_url), Database(settings.rasa_database_url)
    try:
        if records.is_missing:
            raise NoDatabaseError(database=records.file)
        manifest = back_up(
            file,
            records=records,
            tracker=None if tracker.is_missing else tracker,
            fingerprint_secret=settings.secret("fingerprint"),
            secrets=read_secrets(settings) if with_secrets else None,
            replaces=force,
            now=read_clock(),
        )
    finally:
        records.close()
        tracker.close()
    _tell(manifest)
    if TRACKER not in manifest.databases:
        typer.echo(f"{NAMES[TRACKER]}: there is none at {tracker.file} (KEYCLERK_RASA_DATABASE_URL), so it is left out")
    typer.echo(f"written to {file}, {file.stat().st_size:,} bytes")
    if settings.fingerprint_secret:
        typer.echo("keep KEYCLERK_FINGERPRINT_SECRET too: without it no product key is recognised again")
    elif manifest.secrets_sha256 is None:
        typer.echo(f"keep {settings.secrets_file} too: without it no product key is recognised again")


def restore_command(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="A backup.")],
    force: Annotated[
        bool, typer.Option("--force", help="Replace records that are there, and take a backup of another secret.")
    ] = False,
) -> None:
    """Put a backup in the place of both databases; no process may be running."""
    settings = load_settings()
    records, tracker = Database(settings.database_url), Database(settings.rasa_database_url)
    try:
        with open_archive(file) as archive:
            check_backup(archive)
            if TRACKER in archive.manifest.databases:
                _check_rasa_rests(settings)
            with hold_serving(records), hold(records, Purpose.IMPORT, error=DatabaseInUseError):
                if not force:
                    check_empty(records)
                install_secrets(settings, archive, force=force)
                restore(archive, records=records, tracker=tracker)
            manifest = archive.manifest
    finally:
        records.close()
        tracker.close()
    typer.echo(f"restored as of {manifest.made_at:%Y-%m-%d %H:%M} UTC")
    _tell(manifest)
    if TRACKER not in manifest.databases:
        typer.echo(f"{NAMES[TRACKER]}: not in this backup, left as it is")


def migrate_command() -> None:
    """Bring the schema of the records up to date."""
    database = Database(load_settings().database_url)
    try:
        with database.read() as session:
            before = read_revision(session.connection())
        newest = list_revisions()[-1]
        if before == newest:
            typer.echo(f"the schema is current: {newest}")
            return
        with hold_serving(database):
            database.migrate()
        typer.echo(f"the schema was brought from {before or 'nothing'} to {newest}")
    finally:
        database.close()


def _tell(manifest: Manifest) -> None:
    for name, entry in manifest.databases.items():
        revision = f", schema {entry.revision}" if entry.revision else ""
        typer.echo(f"{NAMES[name]}: {entry.rows:,} rows in {len(entry.tables)} tables{revision}")


def _check_rasa_rests(settings: Settings) -> None:
    try:
        socket.create_connection(("127.0.0.1", settings.rasa_port), timeout=2).close()
    except OSError:
        return
    raise RasaRunsError(port=settings.rasa_port)
