"""The backup: both databases in one file, each as it was at one moment, while others read and write."""

import hashlib
import hmac
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, Table

from keyclerk.errors import KeyclerkError
from keyclerk.store.archive import (
    FORMAT,
    ArchiveWriter,
    ColumnEntry,
    DatabaseEntry,
    Manifest,
    TableEntry,
    create_archive,
)
from keyclerk.store.database import Database
from keyclerk.store.rows import find_kind, read_rows
from keyclerk.store.schema import check_known, list_table_names, read_revision, read_tables

RECORDS = "records"
TRACKER = "tracker"
LEFT_OUT = ("agent_sessions",)
"""Tables whose rows are in no backup: who was signed in must not be so again after a restore."""


class NothingToBackUpError(KeyclerkError):
    """The database has no schema: nothing was ever kept in it."""

    code = "NOTHING_TO_BACK_UP"


def back_up(
    path: Path,
    *,
    records: Database,
    tracker: Database | None,
    fingerprint_secret: str,
    secrets: bytes | None,
    replaces: bool,
    now: datetime,
) -> Manifest:
    """Write both databases to a file, and return what it holds.

    `tracker` is None where Rasa has none yet; `secrets` is the file of the secrets, to be held by the backup too. The
    schema of the records may be an older one. Raises BackupExistsError, NothingToBackUpError and SchemaTooNewError.
    """
    replaces = replaces and path.resolve() not in {records.file, tracker and tracker.file}
    with ExitStack() as stack:
        sources = {RECORDS: stack.enter_context(records.read()).connection()}
        revision = read_revision(sources[RECORDS])
        if revision is None:
            raise NothingToBackUpError(database=records.engine.url.database)
        check_known(revision)
        tables = {RECORDS: read_tables(revision)}
        if tracker is not None:
            sources[TRACKER] = stack.enter_context(tracker.read()).connection()
            tables[TRACKER] = _reflect_tracker(sources[TRACKER])
        writer = stack.enter_context(create_archive(path, replaces=replaces))
        manifest = Manifest(
            format=FORMAT,
            made_at=now,
            fingerprint_check=compute_check(fingerprint_secret),
            secrets_sha256=None if secrets is None else writer.write_secrets(secrets),
            databases={
                name: DatabaseEntry(
                    revision=revision if name == RECORDS else None,
                    tables=tuple(_write_table(writer, name, connection, table) for table in tables[name].sorted_tables),
                )
                for name, connection in sources.items()
            },
        )
        writer.write_manifest(manifest)
    return manifest


def compute_check(fingerprint_secret: str) -> str:
    """Return a value by which this secret is told from another one, and from which it cannot be found."""
    return hmac.new(fingerprint_secret.encode(), b"the secret of a Keyclerk backup", hashlib.sha256).hexdigest()


def _reflect_tracker(connection: Connection) -> MetaData:
    """Return the tables of Rasa's tracker, even if the records are in the same database."""
    ours = list_table_names()
    metadata = MetaData()
    metadata.reflect(connection, only=lambda name, _: name not in ours)
    return metadata


def _write_table(writer: ArchiveWriter, database: str, connection: Connection, table: Table) -> TableEntry:
    is_left_out = database == RECORDS and table.name in LEFT_OUT
    rows, sha256 = writer.write_rows(database, table.name, () if is_left_out else read_rows(connection, table))
    indexes: dict[str, Any] = {str(index.name): tuple(index.columns.keys()) for index in table.indexes}
    return TableEntry(
        name=table.name,
        columns=tuple(
            ColumnEntry(
                name=column.name,
                kind=find_kind(column),
                is_key=column.primary_key,
                is_nullable=bool(column.nullable),
            )
            for column in table.columns
        ),
        indexes=indexes,
        rows=rows,
        sha256=sha256,
    )
