"""Sessions: a long conversation keeps what it is about."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.channels.dialogues import DESCRIPTION, list_incidents, say
from tests.channels.partners import make_partner
from tests.system import System

TURNS_IN_A_SESSION = 15
SMALL_TALK = ("Thank you", "How are activations counted?", "Which role do I need to see the keys?")


def find_tracker(system: System) -> Path:
    return Path(system.settings.rasa_database_url.removeprefix("sqlite:///"))


def read_tracker(system: System, conversation: str) -> list[dict[str, object]]:
    """Return the events of a conversation as Rasa has stored them."""
    with closing(sqlite3.connect(find_tracker(system))) as tracker:
        rows = tracker.execute("SELECT data FROM events WHERE sender_id = ? ORDER BY id", (conversation,)).fetchall()
    return [json.loads(data) for (data,) in rows]


def count_sessions(system: System, conversation: str) -> int:
    return [event["event"] for event in read_tracker(system, conversation)].count("session_started")


def find_slots(system: System, conversation: str) -> dict[str, object]:
    """Return the slots that hold something since the last session began."""
    slots: dict[str, object] = {}
    for event in read_tracker(system, conversation):
        if event["event"] == "session_started":
            slots.clear()
        elif event["event"] == "slot":
            slots[str(event["name"])] = event["value"]
    kept = {"session_started_metadata", "requested_slot"}
    return {name: value for name, value in slots.items() if value and name not in kept}


def test_a_conversation_of_45_turns_keeps_its_slots_and_its_form(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    turns = [
        f"How many activations are left for the key ending in {partner.suffix}?",
        *SMALL_TALK * 3,
        "Please open a technical support incident",
        DESCRIPTION,
        *SMALL_TALK * 10,
        "B",
        *SMALL_TALK[:2],
    ]
    assert len(turns) == 3 * TURNS_IN_A_SESSION

    for text in turns:
        talk.say(text)
    asked_again = talk.last["replies"][-1]
    said = talk.say("yes")

    assert count_sessions(system, talk.last["conversation"]) == 4
    assert asked_again["card"] is not None
    assert "INC-" in said
    (incident,) = list_incidents(system, partner.id)
    assert (incident.description, incident.severity) == (DESCRIPTION, "B")
    assert (incident.product, incident.suffix) == ("windows-server", partner.suffix)


@pytest.mark.parametrize("turn", range(TURNS_IN_A_SESSION - 3, TURNS_IN_A_SESSION + 1))
def test_a_form_goes_on_wherever_a_session_begins_anew(system: System, turn: int) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    for _ in range(turn):
        talk.say("Thank you")

    texts = [talk.say(text) for text in ("Please open a technical support incident", DESCRIPTION, "severity A", "yes")]

    assert texts[1] == say("utter_ask_severity")
    assert "INC-" in texts[3]
    assert count_sessions(system, talk.last["conversation"]) == 2
    assert [incident.severity for incident in list_incidents(system, partner.id)] == ["A"]


def test_what_a_yes_answers_is_kept_when_a_session_begins_anew(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    for _ in range(TURNS_IN_A_SESSION - 1):
        talk.say("Thank you")
    talk.say("I want to talk to a person")

    said = talk.say("yes")

    assert count_sessions(system, talk.last["conversation"]) == 2
    assert said.endswith(say("utter_ask_description", talk.language))
