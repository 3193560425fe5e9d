"""`keyclerk retention run`, and the same once a day in `keyclerk serve`."""

import json
import time
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from cli.clock import read_clock
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, ConversationRow, MessageRow
from tests.cli.conftest import Place, RunAt
from tests.factories import make_contact, make_partner
from tests.migrated import migrate
from tests.system import System, build_system
from tests.trackers import add_session, create_events, read_data

LONGEST_SECONDS = 180


def speak(records: Database, tracker: Database, *, days: float) -> None:
    """Have Ada say something some days ago, in both databases."""
    at = read_clock() - timedelta(days=days)
    with records.write() as session:
        make_partner(session)
        make_contact(session)
        session.add(
            ConversationRow(
                id="talk", channel="web", subject="ada", partner_id="contoso", contact_id="ada", created_at=at
            )
        )
        session.flush()
        session.add(
            MessageRow(
                conversation_id="talk", number=1, author="partner", created_at=at, text="Hello", state="answered"
            )
        )
    create_events(tracker)
    add_session(tracker, "talk", at)


def count_left(records: Database, tracker: Database) -> tuple[int, int]:
    with records.read() as session:
        return len(session.scalars(select(MessageRow)).all()), len(read_data(tracker, "talk"))


def list_lines(system: System) -> list[str]:
    """Return the whole lines that a system logged of what it deleted."""
    return [line for line in system.read_log("keyclerk").split("\n")[:-1] if "retention" in line]


@pytest.fixture
def spoken(new_place: Place) -> Place:
    """A place where something was said 400 days ago."""
    migrate(new_place.records)
    speak(new_place.records, new_place.tracker, days=400)
    return new_place


def test_what_is_older_than_a_year_is_deleted_and_counted(spoken: Place, run_at: RunAt) -> None:
    run = run_at(spoken, "retention", "run")

    assert (run.code, run.errors) == (0, "")
    assert run.output.splitlines() == [
        "older than 365 days, were deleted:",
        "messages: 1",
        "buttons that were offered: 0",
        "texts of feedback: 0",
        "news that had left: 0",
        "events of Rasa's tracker: 3",
    ]
    assert count_left(spoken.records, spoken.tracker) == (0, 0)


def test_a_dry_run_tells_the_same_and_deletes_nothing(spoken: Place, run_at: RunAt) -> None:
    run = run_at(spoken, "retention", "run", "--dry-run", "--json")

    assert json.loads(run.output) == {"messages": 1, "offers": 0, "feedback": 0, "outbox": 0, "events": 3}
    assert count_left(spoken.records, spoken.tracker) == (1, 3)


def test_the_setting_says_how_old(spoken: Place, run_at: RunAt) -> None:
    run = run_at(spoken, "retention", "run", "--json", KEYCLERK_RETENTION_DAYS="401")

    assert set(json.loads(run.output).values()) == {0}
    assert count_left(spoken.records, spoken.tracker) == (1, 3)


@pytest.mark.parametrize("days", ["0", "36501", "x"])
def test_a_limit_that_cannot_be_used_is_refused(spoken: Place, run_at: RunAt, days: str) -> None:
    run = run_at(spoken, "retention", "run", KEYCLERK_RETENTION_DAYS=days)

    assert (run.code, run.errors.startswith("keyclerk: KEYCLERK_RETENTION_DAYS: ")) == (2, True)


def test_what_rasa_kept_of_somebody_after_the_erasure_goes_as_well(new_place: Place, run_at: RunAt) -> None:
    migrate(new_place.records)
    speak(new_place.records, new_place.tracker, days=0)
    with new_place.records.write() as session:
        session.get_one(ContactRow, "ada").erased_at = read_clock()

    run = run_at(new_place, "retention", "run", "--json")

    assert json.loads(run.output)["events"] == 3
    assert count_left(new_place.records, new_place.tracker) == (1, 0)


def test_serving_deletes_what_is_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYCLERK_RETENTION_DAYS", "2")
    system = build_system(tmp_path)
    tracker = Database(system.settings.rasa_database_url)
    speak(system.database, tracker, days=3)

    system.start("keyclerk")
    over = time.monotonic() + LONGEST_SECONDS
    while not (lines := list_lines(system)) and time.monotonic() < over:
        time.sleep(0.1)
    left = count_left(system.database, tracker)
    system.end()
    tracker.close()

    assert left == (0, 0)
    (line,) = lines
    assert json.loads(line).items() >= {"event": "retention.done", "messages": 1, "events": 3}.items()
