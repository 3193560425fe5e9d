"""Retention beside the running system: conversations go on, whatever of them was deleted."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta

from sqlalchemy import update

from keyclerk.settings import ROOT
from keyclerk.store.tables import ConversationRow, MessageRow
from tests.channels.dialogues import find_messages
from tests.channels.partners import make_partner
from tests.channels.test_session import (
    TURNS_IN_A_SESSION,
    count_sessions,
    find_slots,
    find_tracker,
    read_tracker,
)
from tests.system import System, Talk

DAYS, DAY_SECONDS = 400, 86_400


def run_retention(system: System, *options: str) -> dict[str, int]:
    """Run the command, as an operator does, and return its counts."""
    ran = subprocess.run(
        [sys.executable, "-m", "cli", "retention", "run", "--json", *options],
        cwd=ROOT,
        env=system.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return dict(json.loads(ran.stdout))


def make_old(system: System, conversation: str) -> None:
    """Make everything that was said in a conversation older than the limit, in both databases."""
    with closing(sqlite3.connect(find_tracker(system), timeout=30)) as tracker, tracker:
        tracker.execute(
            "UPDATE events SET timestamp = timestamp - ?, data = json_set(data, '$.timestamp', timestamp - ?) "
            "WHERE sender_id = ?",
            (DAY_SECONDS * DAYS, DAY_SECONDS * DAYS, conversation),
        )
    with system.database.write() as session:
        for row in find_messages(system, conversation):
            created_at = row.created_at - timedelta(days=DAYS)
            session.execute(update(MessageRow).where(MessageRow.id == row.id).values(created_at=created_at))


def ask(talk: Talk, suffix: str) -> str:
    return talk.say(f"How many activations are left for the key ending in {suffix}?")


def test_a_conversation_that_was_deleted_goes_on_whether_rasa_has_it_at_hand_or_not(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    first = ask(talk, partner.suffix)
    conversation = talk.last["conversation"]
    make_old(system, conversation)

    told = run_retention(system, "--dry-run")
    deleted = run_retention(system)
    left = find_messages(system, conversation), read_tracker(system, conversation)
    at_hand = ask(talk, partner.suffix)
    system.kill("rasa")
    system.start("rasa")
    system.wait_until_ready()
    read_anew = ask(talk, partner.suffix)

    assert told == deleted
    assert deleted["messages"] == 2
    assert deleted["events"] > 5
    assert left == ([], [])
    assert first == at_hand == read_anew
    assert [row.number for row in find_messages(system, conversation)] == [3, 4, 5, 6]
    with system.database.read() as session:
        assert session.get_one(ConversationRow, conversation).last_number == 6


def test_a_conversation_that_was_deleted_begins_anew_when_it_is_not_at_hand(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    first = ask(talk, partner.suffix)
    conversation = talk.last["conversation"]
    make_old(system, conversation)
    system.kill("rasa")
    run_retention(system)
    system.start("rasa")
    system.wait_until_ready()

    again = ask(talk, partner.suffix)

    assert again == first
    assert count_sessions(system, conversation) == 1


def test_of_a_conversation_that_is_in_use_the_last_session_stays_whole(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    for _ in range(TURNS_IN_A_SESSION - 1):
        talk.say("Thank you")
    ask(talk, partner.suffix)
    talk.say("Thank you")
    conversation = talk.last["conversation"]
    slots, events = find_slots(system, conversation), read_tracker(system, conversation)
    last = max(place for place, event in enumerate(events) if event["event"] == "session_started")
    with closing(sqlite3.connect(find_tracker(system), timeout=30)) as tracker, tracker:
        tracker.execute(
            "UPDATE events SET timestamp = timestamp - ? WHERE sender_id = ? AND id < (SELECT max(id) FROM events "
            "WHERE sender_id = ? AND type_name = 'session_started')",
            (DAY_SECONDS * DAYS, conversation, conversation),
        )

    deleted = run_retention(system)
    left = read_tracker(system, conversation)
    said = ask(talk, partner.suffix)

    assert (deleted["messages"], deleted["events"]) == (0, last)
    assert left == events[last:]
    assert find_slots(system, conversation).items() >= slots.items()
    assert partner.suffix in said
    assert read_tracker(system, conversation)[: len(left)] == left
