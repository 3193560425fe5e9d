"""A place with a database, a tracker and secrets of its own, where `keyclerk` is run in this process."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cli.main import run
from keyclerk.settings import Settings
from keyclerk.store.database import Database
from tests.migrated import migrate
from tests.records import fill, make_tracker
from tests.system import find_free_ports


@dataclass(frozen=True)
class Run:
    """What came of a command."""

    code: int
    output: str
    errors: str


@dataclass(frozen=True)
class Place:
    """A folder, and the settings of a Keyclerk in it."""

    folder: Path
    settings: Settings
    records: Database
    tracker: Database
    given: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """What a `keyclerk` command is told."""
        names = ("var", "database_url", "rasa_database_url", "port", "internal_port", "rasa_port")
        return {f"KEYCLERK_{name.upper()}": str(getattr(self.settings, name)) for name in names}


def make_place(folder: Path) -> Place:
    """Return a place where nothing is yet."""
    port, internal_port, rasa_port = find_free_ports(3)
    settings = Settings(
        var=folder,
        database_url=f"sqlite:///{folder / 'keyclerk.db'}",
        rasa_database_url=f"sqlite:///{folder / 'rasa.db'}",
        port=port,
        internal_port=internal_port,
        rasa_port=rasa_port,
    )
    return Place(folder, settings, Database(settings.database_url), Database(settings.rasa_database_url))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A place with records of two partners, a tracker, and secrets that were made."""
    place = make_place(tmp_path / "here")
    migrate(place.records)
    fill(place.records)
    make_tracker(tmp_path / "here" / "rasa.db").close()
    place.settings.secret("fingerprint")
    yield place
    place.records.close()
    place.tracker.close()


@pytest.fixture
def new_place(tmp_path: Path) -> Iterator[Place]:
    """A place where nothing is yet."""
    place = make_place(tmp_path / "new")
    yield place
    place.records.close()
    place.tracker.close()


RunAt = Callable[..., Run]


@pytest.fixture
def run_at(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> RunAt:
    """Run `keyclerk` at a place."""

    def start(place: Place, *arguments: str, **given: str) -> Run:
        for name, value in (place.environment | given).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["keyclerk", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            run()
        for name in given:
            monkeypatch.delenv(name)
        output, errors = capsys.readouterr()
        return Run(int(ended.value.code or 0), output, errors)

    return start
