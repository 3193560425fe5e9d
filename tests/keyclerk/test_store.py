import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from keyclerk.store.database import Database
from keyclerk.store.schema import list_revisions, read_revision
from keyclerk.store.tables import Base, ContactRow, ImportRow, PartnerRow
from keyclerk.store.words import TABLE
from tests.factories import NOW, make_contact, make_partner
from tests.keyclerk.conftest import execute, name_database


def count_partners(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(PartnerRow)) or 0


def is_ours(name: str | None, kind: str, parents: Any) -> bool:
    return kind != "table" or not str(name).startswith(TABLE)


def test_the_migrations_make_the_tables_as_they_are_declared(any_database: Database) -> None:
    with any_database.engine.connect() as connection:
        # The index of words is what each database has for full text: no table of ours.
        options = {"compare_type": True, "compare_server_default": True, "include_name": is_ours}
        context = MigrationContext.configure(connection, opts=options)

        assert compare_metadata(context, Base.metadata) == []


def test_migrating_again_changes_nothing(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)

    any_database.migrate()

    with any_database.read() as session:
        assert count_partners(session) == 1


def test_several_that_start_at_once_on_an_empty_database_all_find_the_schema(postgres_url: str) -> None:
    name, starters = f"empty_{uuid.uuid4().hex}", 4
    execute(postgres_url, f"CREATE DATABASE {name}")
    barrier = Barrier(starters)

    def start(_: int) -> str | None:
        database = Database(name_database(postgres_url, name))
        barrier.wait()
        database.migrate()
        with database.engine.connect() as connection:
            revision = read_revision(connection)
        database.close()
        return revision

    with ThreadPoolExecutor(starters) as pool:
        assert list(pool.map(start, range(starters))) == [list_revisions()[-1]] * starters


def test_a_database_of_an_earlier_version_is_outdated_an_empty_one_is_not(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'old.db'}")
    states = [database.is_outdated]
    for revision in ("0001", "head"):
        database.migrate(revision)
        states.append(database.is_outdated)
    database.close()

    assert states == [False, True, False]


def test_a_database_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "keyclerk.db"
    database = Database(f"sqlite:///{path}")

    database.migrate()
    database.close()

    assert path.exists()


def test_a_record_of_an_unknown_partner_is_refused(any_database: Database) -> None:
    with any_database.write() as session:
        session.add(ContactRow(id="ada", partner_id="nobody", name="Ada", roles=["user"]))

        with pytest.raises(IntegrityError):
            session.flush()
        session.rollback()


def test_a_partner_with_contacts_is_not_deleted(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        make_contact(session)

    with pytest.raises(IntegrityError), any_database.write() as session:
        session.execute(text("DELETE FROM partners"))

    with any_database.read() as session:
        assert count_partners(session) == 1


def test_what_is_written_is_kept_at_the_end_and_not_when_something_fails(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session, "kept")

    def add_and_fail() -> None:
        with any_database.write() as session:
            make_partner(session, "lost")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_and_fail()

    with any_database.read() as session:
        assert session.scalars(select(PartnerRow.id)).all() == ["kept"]


def test_what_is_changed_while_reading_is_not_kept(any_database: Database) -> None:
    with any_database.read() as session:
        make_partner(session)

    with any_database.read() as session:
        assert count_partners(session) == 0


@pytest.mark.parametrize("offset", [0, 2, -5])
def test_a_moment_is_kept_in_utc(any_database: Database, offset: int) -> None:
    moment = datetime(2026, 6, 15, 1, 30, 0, 123456, tzinfo=timezone(timedelta(hours=offset)))
    with any_database.write() as session:
        session.add(ImportRow(kind="keys", file_name="", sha256="", rows=0, actor="tests", imported_at=moment))

    with any_database.read() as session:
        kept = session.scalars(select(ImportRow.imported_at)).one()

    assert kept == moment
    assert kept.tzinfo is UTC


def test_writers_on_a_limit_never_exceed_it(database: Database) -> None:
    threads, limit = 12, 5
    barrier = Barrier(threads)

    def add_one(number: int) -> bool:
        barrier.wait()
        with database.write() as session:
            if count_partners(session) >= limit:
                return False
            make_partner(session, f"partner-{number}")
            return True

    with ThreadPoolExecutor(threads) as pool:
        added = list(pool.map(add_one, range(threads)))

    assert added.count(True) == limit
    with database.read() as session:
        assert count_partners(session) == limit


def test_a_reader_sees_what_was_there_when_it_began_while_somebody_writes(any_database: Database) -> None:
    with any_database.read() as reader:
        assert count_partners(reader) == 0
        with any_database.write() as writer:
            make_partner(writer)

        assert count_partners(reader) == 0
    with any_database.read() as session:
        assert session.scalars(select(PartnerRow.name)).all() == ["Contoso"]


def test_a_record_has_the_time_it_was_given(database: Database) -> None:
    with database.write() as session:
        session.add(ImportRow(kind="keys", file_name="", sha256="", rows=0, actor="tests", imported_at=NOW))

    with database.read() as session:
        assert session.scalar(text("SELECT imported_at FROM imports")) == "2026-06-15 12:00:00.000000"
