"""Rasa's tracker forgets whole sessions, and never what its last one rests on."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from keyclerk.redaction import Redaction
from keyclerk.store.database import Database
from keyclerk.tracker import PORTION, delete_events, delete_old_events, find_mentions, redact_events
from tests.factories import NOW
from tests.trackers import add_session, create_events, read_data, read_moments

DAYS = 30


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


@pytest.fixture(params=["sqlite", "postgresql"])
def tracker(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A tracker in which nothing was said yet."""
    if request.param == "postgresql":
        tracker = request.getfixturevalue("postgres_database")
    else:
        tracker = Database(f"sqlite:///{tmp_path / 'rasa.db'}")
    create_events(tracker)
    yield tracker
    tracker.close()


def delete_old(tracker: Database) -> int:
    """Delete what is old; a dry run had told as much."""
    told = delete_old_events(tracker, now=NOW, days=DAYS, is_dry=True)
    deleted = delete_old_events(tracker, now=NOW, days=DAYS)
    assert told == deleted
    assert delete_old_events(tracker, now=NOW, days=DAYS) == 0
    return deleted


def test_a_conversation_that_rests_is_forgotten(tracker: Database) -> None:
    add_session(tracker, "old", ago(50), ago(49))
    add_session(tracker, "old", ago(31))
    add_session(tracker, "young", ago(29))

    assert delete_old(tracker) == 7
    assert (list(read_moments(tracker, "old")), len(read_moments(tracker, "young"))) == ([], 1)


def test_of_a_conversation_that_goes_on_the_sessions_that_are_over_go(tracker: Database) -> None:
    add_session(tracker, "a", ago(50))
    add_session(tracker, "a", ago(40), ago(39))
    add_session(tracker, "a", ago(10))

    # The action before the session that stays is not read any more.
    assert delete_old(tracker) == 3 + 4 + 1
    assert list(read_moments(tracker, "a")) == [ago(10).timestamp()]
    assert len(read_data(tracker, "a")) == 2


def test_a_session_is_kept_whole_while_some_of_it_is_young(tracker: Database) -> None:
    add_session(tracker, "a", ago(50))
    add_session(tracker, "a", ago(40), ago(29))
    add_session(tracker, "a", ago(10))

    delete_old(tracker)

    assert list(read_moments(tracker, "a")) == [moment.timestamp() for moment in (ago(40), ago(29), ago(10))]


def test_a_long_conversation_goes_in_portions_with_its_last_session_as_a_whole(tracker: Database) -> None:
    for day in range(100, 40, -1):
        add_session(tracker, "a", *(ago(day) for _ in range(20)))
    asked = iter([False, False, True])

    delete_old_events(tracker, now=NOW, days=DAYS, is_over=lambda: next(asked))

    assert len(read_data(tracker, "a")) == 60 * 22 - 2 * PORTION
    assert delete_old(tracker) == 60 * 22 - 2 * PORTION


def test_conversations_are_forgotten_by_name(tracker: Database) -> None:
    for name in ("a", "b", "c"):
        add_session(tracker, name, ago(1))

    assert delete_events(tracker, ["a", "c", "nobody"]) == 6
    assert [len(read_moments(tracker, name)) for name in ("a", "b", "c")] == [0, 1, 0]


def test_a_person_is_taken_out_of_the_conversations_of_others(tracker: Database) -> None:
    add_session(tracker, "a", ago(1), data='{"text": "Ask Zo\\u00eb!", "n": 1.5}')
    add_session(tracker, "b", ago(1), data='{"text": "Ask Zo\\u00eb!"}')
    redaction = Redaction(id_="zoe", new_id="erased", names=["Zoë"])

    assert redact_events(tracker, ["a"], redaction) == 3
    assert set(read_data(tracker, "a")) == {'{"text": "Ask \\u2026!", "n": 1.5}'}
    assert set(read_data(tracker, "b")) == {'{"text": "Ask Zo\\u00eb!"}'}


def test_what_comes_after_the_search_for_a_person_is_taken_out_too(tracker: Database) -> None:
    redaction = Redaction(id_="zoe", new_id="erased", names=["Zoë"])
    add_session(tracker, "a", ago(1), data='{"text": "Ask Zo\\u00eb!"}')
    mentions = find_mentions(tracker, ["a"], redaction)
    add_session(tracker, "a", ago(1), data='{"text": "Who is ZO\\u00cb?"}')

    assert len(mentions.found) == 3
    assert redact_events(tracker, ["a"], redaction, mentions) == 6
    assert set(read_data(tracker, "a")) == {'{"text": "Ask \\u2026!"}', '{"text": "Who is \\u2026?"}'}


def test_where_rasa_has_kept_nothing_yet_there_is_nothing_to_forget(tmp_path: Path) -> None:
    missing = Database(f"sqlite:///{tmp_path / 'none.db'}")
    redaction = Redaction(id_="a", new_id="b", names=[])

    assert delete_old_events(missing, now=NOW, days=1) == 0
    assert (delete_events(missing, ["a"]), redact_events(missing, ["a"], redaction)) == (0, 0)
    assert not (tmp_path / "none.db").exists()
    missing.close()
