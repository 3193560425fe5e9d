"""Sessions: a long conversation keeps what it is about, and one that rested for a day drops what was being written."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.channels.dialogues import DESCRIPTION, list_incidents, say
from tests.channels.partners import Partner, make_partner
from tests.system import System, Talk

TURNS_IN_A_SESSION = 15
DAY_SECONDS = 24 * 60 * 60
SMALL_TALK = ("Thank you", "How are activations counted?", "Which role do I need to see the keys?")


def find_tracker(system: System) -> Path:
    return Path(system.settings.rasa_database_url.removeprefix("sqlite:///"))


def read_tracker(system: System, conversation: str) -> list[dict[str, object]]:
    """Return the events of a conversation as Rasa has stored them."""
    with closing(sqlite3.connect(find_tracker(system))) as tracker:
        rows = tracker.execute("SELECT data FROM events WHERE sender_id = ? ORDER BY id", (conversation,)).fetchall()
    return [json.loads(data) for (data,) in rows]


def let_pass(system: System, conversation: str, seconds: float) -> None:
    """Make everything that was said in a conversation older, as if this time had passed."""
    with closing(sqlite3.connect(find_tracker(system), timeout=30)) as tracker, tracker:
        rows = tracker.execute("SELECT id, timestamp, data FROM events WHERE sender_id = ?", (conversation,)).fetchall()
        assert rows
        for id_, timestamp, data in rows:
            event = json.loads(data)
            event["timestamp"] -= seconds
            tracker.execute(
                "UPDATE events SET timestamp = ?, data = ? WHERE id = ?", (timestamp - seconds, json.dumps(event), id_)
            )


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


# Rest


@dataclass(frozen=True)
class Rested:
    """A conversation that rested while an incident was being written."""

    partner: Partner
    talk: Talk


@pytest.fixture(scope="module")
def rested(system: System) -> dict[str, Rested]:
    """Conversations that rested for more and for less than a day, and one at whose next turn a session begins anew."""
    begun = {name: begin(system, turns) for name, turns in (("long", 0), ("short", 0), ("at its end", 13))}
    system.kill("rasa")
    for name, rest in begun.items():
        let_pass(system, rest.talk.last["conversation"], DAY_SECONDS + (-3600 if name == "short" else 60))
    system.start("rasa")
    system.wait_until_ready()
    return begun


def begin(system: System, turns: int) -> Rested:
    """Write an incident in French up to its severity, after as many turns of other things."""
    partner = make_partner(system)
    talk = system.talk_as(partner.admin, language="fr")
    for _ in range(turns):
        talk.say("Merci beaucoup pour votre aide")
    talk.say(f"Je voudrais ouvrir un incident de support technique pour la clé se terminant par {partner.suffix}")
    talk.say("Le serveur ne démarre plus depuis la mise à jour et affiche un écran bleu.")
    assert talk.last["replies"][-1]["text"] == say("utter_ask_severity", "fr")
    return Rested(partner, talk)


@pytest.mark.parametrize("name", ["long", "at its end"])
def test_after_a_day_drafts_are_dropped_and_the_language_is_kept(
    system: System, rested: dict[str, Rested], name: str
) -> None:
    rest = rested[name]

    said = rest.talk.say("B")

    assert said == say("utter_information_taken", "fr")
    assert find_slots(system, rest.talk.last["conversation"]) == {"language": "fr"}
    assert list_incidents(system, rest.partner.id) == []


def test_within_a_day_the_form_goes_on(system: System, rested: dict[str, Rested]) -> None:
    rest = rested["short"]

    rest.talk.say("B")
    rest.talk.say("oui")

    (incident,) = list_incidents(system, rest.partner.id)
    assert (incident.severity, incident.language, incident.suffix) == ("B", "fr", rest.partner.suffix)
