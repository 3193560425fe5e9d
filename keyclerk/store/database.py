"""The database: SQLite whose writers begin immediately, or PostgreSQL; brought to the current schema at the start."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import OperationalError, ProgrammingError
from sqlalchemy.orm import Session

from keyclerk.store.schema import upgrade
from keyclerk.store.words import has_erased, keep_words, merge_words

MIGRATIONS = Path(__file__).parent / "migrations" / "versions"
BUSY_TIMEOUT_SECONDS = 30
LOG_TIMEOUT_SECONDS = 2
SECONDS_BETWEEN_TRIES = 0.001
PAUSE_SECONDS = 0.005
MOST_CONFLICTS = 5
CONFLICTS = ("40001", "40P01")
"""What PostgreSQL calls a transaction that it ended because of another one, and one that it ended in a deadlock."""
MIGRATION_LOCK = 0x6B657965

T = TypeVar("T")


class Database:
    """Gives sessions on one database: `read` for looking, `write` for one transaction that commits at its end."""

    def __init__(self, url: str) -> None:
        self.engine = _create_engine(url)
        self._reading = self.engine
        self._turn = threading.Lock() if self.engine.dialect.name == "sqlite" else None
        if self.engine.dialect.name == "postgresql":
            self._reading = self.engine.execution_options(isolation_level="REPEATABLE READ")

    @property
    def file(self) -> Path | None:
        """The file of a SQLite database, with links followed; None for PostgreSQL."""
        name = self.engine.url.database if self.engine.dialect.name == "sqlite" else None
        return Path(name).resolve() if name else None

    @property
    def is_outdated(self) -> bool:
        """Whether there is a schema, of an earlier version."""
        return (self._read_revision() or _find_newest_revision()) < _find_newest_revision()

    @property
    def is_missing(self) -> bool:
        """Whether the file of a SQLite database is not there; the first use would make an empty one."""
        return self.file is not None and not self.file.exists()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees the database as it was at one moment, whoever writes; its changes are rolled back."""
        with Session(self._reading, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self, *, is_durable: bool = True) -> Iterator[Session]:
        """A session in one transaction: committed when the block ends, rolled back when it raises.

        What is not durable is lost as a whole, never in part, if the machine fails within moments of the commit.
        """
        engine = self.engine.execution_options(keyclerk_write=True)
        with self._take_turn(), Session(engine, expire_on_commit=False) as session, session.begin():
            if not is_durable and engine.dialect.name == "postgresql":
                session.execute(text("SET LOCAL synchronous_commit = off"))
            keep_words(session)
            yield session
        if has_erased(session):
            self._merge_words()

    @contextmanager
    def _take_turn(self) -> Iterator[None]:
        """Have the writers of one process wait for each other without looking again and again, where one may write."""
        is_taken = self._turn is not None and self._turn.acquire(timeout=BUSY_TIMEOUT_SECONDS)
        try:
            yield
        finally:
            if self._turn is not None and is_taken:
                self._turn.release()

    def migrate(self, revision: str = "head") -> None:
        """Bring the schema up to a revision; raises SchemaTooNewError for one that a newer version made."""
        if revision == "head" and self._read_revision() == _find_newest_revision():
            return
        with self.engine.execution_options(keyclerk_write=True).begin() as connection:
            if connection.dialect.name == "postgresql":
                # Whoever comes second at a first start finds the schema made.
                connection.execute(text("SELECT pg_advisory_xact_lock(:id)"), {"id": MIGRATION_LOCK})
            upgrade(connection, revision)

    def empty_log(self) -> bool:
        """Have nothing left in the log beside a SQLite file; returns whether it is so: a reader may be in its way."""
        if self.file is None or self.is_missing:
            return True
        with self.engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            connection.rollback()
            driver.execute(f"PRAGMA busy_timeout={LOG_TIMEOUT_SECONDS * 1000}")
            try:
                is_busy, _, _ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                driver.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_SECONDS * 1000}")
        return not is_busy

    def _merge_words(self) -> None:
        """Have nothing left of words that were erased, in short transactions: others are let in between."""
        is_first, goes_on = True, True
        while goes_on:
            with self.engine.execution_options(keyclerk_write=True).begin() as connection:
                goes_on = merge_words(connection, is_first=is_first)
            is_first = False
            time.sleep(PAUSE_SECONDS)

    def close(self) -> None:
        self.engine.dispose()

    def _read_revision(self) -> str | None:
        try:
            with self.engine.connect() as connection:
                revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
                return revision
        except (OperationalError, ProgrammingError):
            # There is no schema yet, or no database, which then says so itself.
            return None


def repeat_conflicting(deed: Callable[[], T]) -> T:
    """Do a deed of whole transactions, and again where PostgreSQL ended one of them for the sake of another."""
    for _ in range(MOST_CONFLICTS - 1):
        try:
            return deed()
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", None) not in CONFLICTS:
                raise
    return deed()


def _find_newest_revision() -> str:
    return max(path.stem.partition("_")[0] for path in MIGRATIONS.glob("[0-9]*.py"))


def _begin_writing(connection: Connection) -> None:
    """Begin to write as soon as nobody else does, or fail after the busy time-out.

    SQLite itself looks again ever more seldom, up to each tenth of a second: beside an import most writers would wait
    far longer than the import writes at a time.
    """
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError
    gives_up = time.monotonic() + BUSY_TIMEOUT_SECONDS
    driver.execute("PRAGMA busy_timeout=0")
    try:
        while time.monotonic() < gives_up:
            try:
                driver.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                time.sleep(SECONDS_BETWEEN_TRIES)
            else:
                return
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        driver.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_SECONDS * 1000}")


def _create_engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        # A statement that was prepared while a table was nearly empty keeps the plan of then, however large an import
        # makes it: each is planned anew, which takes no longer.
        given = {"prepare_threshold": None}
        return create_engine(
            parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True, pool_size=10, connect_args=given
        )
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed, connect_args={"timeout": BUSY_TIMEOUT_SECONDS, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        # A row that is changed leaves its old text in the file as well, unless it is overwritten.
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=NORMAL", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        # A reader that becomes a writer fails at once when another one wrote meanwhile: writers say so first.
        writes = connection.get_execution_options().get("keyclerk_write")
        if writes:
            _begin_writing(connection)
        else:
            connection.exec_driver_sql("BEGIN")

    return engine
