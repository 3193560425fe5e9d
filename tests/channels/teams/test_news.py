"""News: what agents do arrives in the personal chat by itself, in the person's language."""

import time

import pytest

from keyclerk.answers import load_texts
from keyclerk.hand_off import end_incident, give_back, hand_over
from keyclerk.incidents import Doer, change_incident
from keyclerk.life_cycle import Deed, Reason, Role
from tests.channels.teams.chat import TeamsDialogue
from tests.channels.teams.conftest import Begin
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.records import make_records
from tests.conversations.sentences import DESCRIPTION, OPEN
from tests.conversations.test_incident import list_incidents
from tests.system import System

EVA = Doer(Role.AGENT, "Eva Peeters")
LONGEST_SECONDS = 30


def wait_for_text(dialogue: TeamsDialogue, text: str) -> None:
    """Wait until something that was sent holds a text."""
    over = time.monotonic() + LONGEST_SECONDS
    while time.monotonic() < over:
        if any(text in str(each.activity.get("summary")) for each in dialogue.chat.list_sent()):
            return
        time.sleep(0.05)
    raise AssertionError([each.activity.get("summary") for each in dialogue.chat.list_sent()])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agent_s_answer_and_the_end_of_a_hand_off_arrive(begin: Begin, system: System, language: str) -> None:
    records = make_records(system, ("windows-server", "5", ("SRV-01",)))
    dialogue = begin(records, language)
    dialogue.say(OPEN[language])
    dialogue.say(DESCRIPTION[language])
    dialogue.press("B")
    dialogue.send_card()
    (incident,) = list_incidents(records)
    about = {"incident_id": incident.id, "doer": EVA}

    with system.database.write() as session:
        change_incident(session, deed=Deed.ANSWERED, now=system.now(), text="Please look at SRV-01.", **about)
    wait_for_text(dialogue, "Please look at SRV-01.")

    conversation = dialogue.chat.find_conversation()
    assert conversation is not None
    with system.database.write() as session:
        hand_over(session, conversation_id=conversation.id, now=system.now(), **about)
    with system.database.write() as session:
        give_back(session, now=system.now(), **about)
    wait_for_text(dialogue, load_texts(language).format("utter_given_back", {"number": "none"})[:30])

    with system.database.write() as session:
        end_incident(
            session, deed=Deed.SOLVED, reason=Reason.EXPLAINED, now=system.now(), text="It was the network.", **about
        )
    wait_for_text(dialogue, "It was the network.")
