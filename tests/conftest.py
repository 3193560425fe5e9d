"""What the tests share: databases, the running system, and records made with defaults."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from keyclerk.store.database import Database
from tests.system import System, run_system


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database as the migrations make it, to be copied: that takes a twentieth of their time."""
    path = tmp_path_factory.mktemp("migrated") / "keyclerk.db"
    database = Database(f"sqlite:///{path}")
    database.migrate()
    database.close()
    return path


@pytest.fixture
def database(tmp_path: Path, migrated_file: Path) -> Iterator[Database]:
    """An empty SQLite database."""
    database = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path)}")
    yield database
    database.close()


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Both processes with the trained model, started once for all tests that talk to them.

    On a busy machine an answer may be late; that this is said in time is another test's matter.
    """
    with run_system(tmp_path_factory.mktemp("system"), answer_seconds=60.0) as running:
        yield running
