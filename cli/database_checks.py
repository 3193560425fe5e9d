"""What `keyclerk doctor` looks at in the databases; it changes nothing in them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import func, make_url, select, text
from sqlalchemy.orm import Session

from cli.finding import Finding, find_failure, find_ok, find_warning
from keyclerk.decisions import count_disagreements
from keyclerk.drift import find_drift
from keyclerk.settings import Settings
from keyclerk.store.database import Database
from keyclerk.store.schema import list_revisions, read_revision
from keyclerk.store.tables import ImportRow

RECORDS_LABEL = "records"
TRACKER_LABEL = "Rasa's tracker"
CONNECT_SECONDS = "5"
RESTORE = "keyclerk restore FILE --force puts a backup in its place"


def check_reachable(name: str, settings: Settings) -> Iterator[Finding]:
    """Look whether a database is there and can be read and written."""
    with _open(name, settings) as database:
        file = database.file
        if database.is_missing:
            if name == TRACKER_LABEL:
                yield find_warning(f"{name}: there is no {file} yet", "Rasa makes it at its first start")
            else:
                yield find_failure(
                    f"{name}: there is no {file}", "keyclerk migrate makes it, or see KEYCLERK_DATABASE_URL"
                )
            return
        if file and not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)):
            yield find_failure(
                f"{name}: {file} cannot be written", "give this user the right to write it and its folder"
            )
            return
        with database.engine.connect() as connection:
            connection.execute(text("SELECT 1"))
        yield find_ok(f"{name}: {file or _name(database)} answers")


def check_integrity(name: str, settings: Settings) -> Iterator[Finding]:
    """Look whether SQLite finds its own file whole; PostgreSQL sees to that itself."""
    with _open(name, settings) as database:
        if database.file is None or database.is_missing:
            return
        with database.engine.connect() as connection:
            problem = connection.scalar(text("PRAGMA integrity_check"))
            if problem != "ok":
                yield find_failure(f"{name}: the file is damaged ({problem})", RESTORE)
            elif broken := connection.execute(text("PRAGMA foreign_key_check")).all():
                what = f"{name}: {len(broken)} rows refer to one that is not there, like one of {broken[0][0]}"
                yield find_failure(what, RESTORE)
            else:
                yield find_ok(f"{name}: whole")


def check_schema(settings: Settings) -> Iterator[Finding]:
    """Look whether the schema of the records is that of this version."""
    with _open(RECORDS_LABEL, settings) as database:
        if database.is_missing:
            return
        with database.engine.connect() as connection:
            revision = read_revision(connection)
        revisions = list_revisions()
        if revision == revisions[-1]:
            yield find_ok(f"the schema is current: {revision}")
        elif revision is None or revision in revisions:
            yield find_warning(f"the schema is {revision or 'not made yet'}, not {revisions[-1]}", "keyclerk migrate")
        else:
            mend = "install that version, or keyclerk restore a backup"
            yield find_failure(f"the schema {revision} was made by a newer version of Keyclerk", mend)


def check_imports(settings: Settings) -> Iterator[Finding]:
    """Look for imports that were begun and never published."""
    with _read(settings) as session:
        if session is None:
            return
        query = select(func.count()).select_from(ImportRow).where(ImportRow.state == "staged")
        if count := session.scalar(query):
            mend = "unless one is under way, the next start or import removes what it left"
            yield find_warning(f"{count} imports were begun and not published", mend)
        else:
            yield find_ok("no import was left unfinished")


def check_disagreements(settings: Settings) -> Iterator[Finding]:
    """Count the entries where the activation server decided otherwise than our rules would; that is no fault."""
    with _read(settings) as session:
        if session is None:
            return
        count = count_disagreements(session)
        yield find_ok(f"the activation server decided {count:,} installations otherwise than our rules would")


def check_drift(settings: Settings) -> Iterator[Finding]:
    """Look whether the stored figures of each key are those of a fresh count."""
    with _read(settings) as session:
        if session is None:
            return
        drifts = list(find_drift(session))
        if not drifts:
            yield find_ok("the figures of every key are those of a fresh count")
            return
        first = drifts[0]
        like = f"…{first.suffix} of {first.partner_id}: {first.stored} stored, {first.recounted} counted"
        what = f"{len(drifts)} keys have figures that differ from a fresh count, like {like}"
        yield find_failure(what, "restore a backup from before, and report it")


def _name(database: Database) -> str:
    return database.engine.url.difference_update_query(["connect_timeout"]).render_as_string()


@contextmanager
def _open(name: str, settings: Settings) -> Iterator[Database]:
    url = make_url(settings.database_url if name == RECORDS_LABEL else settings.rasa_database_url)
    if url.get_backend_name() == "postgresql":
        url = url.update_query_dict({"connect_timeout": CONNECT_SECONDS})
    database = Database(url.render_as_string(hide_password=False))
    try:
        yield database
    finally:
        database.close()


@contextmanager
def _read(settings: Settings) -> Iterator[Session | None]:
    """Give a session on records of the current schema; where it is another one, that was said already."""
    with _open(RECORDS_LABEL, settings) as database:
        if database.is_missing:
            yield None
            return
        with database.read() as session:
            yield session if read_revision(session.connection()) == list_revisions()[-1] else None
