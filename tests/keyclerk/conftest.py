"""What the tests of the product share: a real PostgreSQL beside SQLite, and calm property tests."""

import uuid
from collections.abc import Iterator

import hypothesis
import pytest
from sqlalchemy import create_engine, make_url, text

from keyclerk.store.database import Database
from tests.postgresql import run_postgresql

hypothesis.settings.register_profile("keyclerk", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("keyclerk")


def execute(url: str, *statements: str) -> None:
    """Execute statements in a PostgreSQL database, each on its own."""
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def name_database(url: str, name: str) -> str:
    """Return the address of another database of the same server."""
    return make_url(url).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a PostgreSQL server that runs as long as the tests; it waits for no disk."""
    with run_postgresql() as server:
        execute(server.get_uri(), "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield server.get_uri()


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """The name of a database as the migrations make it, to be copied."""
    execute(postgres_url, "CREATE DATABASE migrated")
    database = Database(name_database(postgres_url, "migrated"))
    database.migrate()
    database.close()
    return "migrated"


@pytest.fixture
def postgres_database(postgres_url: str, postgres_template: str) -> Iterator[Database]:
    """An empty PostgreSQL database."""
    name = f"keyclerk_{uuid.uuid4().hex}"
    execute(postgres_url, f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
    database = Database(name_database(postgres_url, name))
    yield database
    database.close()


@pytest.fixture(params=["database", "postgres_database"], ids=["sqlite", "postgresql"])
def any_database(request: pytest.FixtureRequest) -> Database:
    """An empty database, first SQLite, then PostgreSQL."""
    database = request.getfixturevalue(request.param)
    assert isinstance(database, Database)
    return database
