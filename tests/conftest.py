"""What the tests share: databases, the running system, and records made with defaults."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, expect, sync_playwright

from keyclerk.store.database import Database
from tests.conversations.records import Records, import_samples
from tests.floors import write_floors
from tests.migrated import migrate
from tests.portal import Portal
from tests.system import System, run_system
from tests.widget.chat_page import SOON
from tools.chromium import MISSING, find_chromium, list_arguments

expect.set_options(timeout=SOON)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    write_floors(terminalreporter)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database as the migrations make it, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "keyclerk.db"
    database = Database(f"sqlite:///{path}")
    migrate(database)
    database.close()
    return path


@pytest.fixture
def database(tmp_path: Path, migrated_file: Path) -> Iterator[Database]:
    """An empty SQLite database."""
    database = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path)}")
    yield database
    database.close()


@pytest.fixture(scope="session")
def portal() -> Iterator[Portal]:
    """A partner's portal, whose origin the system knows."""
    portal = Portal()
    yield portal
    portal.close()


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory, portal: Portal) -> Iterator[System]:
    """Both processes with the trained model, started once for all tests that talk to them.

    On a busy machine an answer may be late; that this is said in time is another test's matter.
    """
    folder = tmp_path_factory.mktemp("system")
    given = {"chat_origins": [portal.origin], "teams_without_tokens": True}
    with run_system(folder, answer_seconds=60.0, **given) as running:
        yield running


@pytest.fixture(scope="session")
def samples(system: System) -> dict[str, Records]:
    """The sample partners: `atelier`, `noordzee`, and `brightwater`, of whom every activation counts."""
    return import_samples(system)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium for the tests of a module; pytest-playwright's pages come from it.

    Its own is kept for the whole session, in which nothing else could then run an event loop.
    """
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=find_chromium(), args=list_arguments())
        except Error as error:
            if find_chromium():
                raise
            pytest.fail(f"{MISSING} ({str(error).splitlines()[0]})", pytrace=False)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def browser_context_args() -> dict[str, Any]:
    """What a page is opened with, unless a test says otherwise."""
    return {"viewport": {"width": 1280, "height": 900}, "locale": "en"}
