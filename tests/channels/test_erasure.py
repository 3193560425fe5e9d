"""Erasure beside the running system: nothing of a person is found in any database or file, and their token is over."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from keyclerk.settings import ROOT
from keyclerk.store.database import Database
from tests.channels.dialogues import LONGEST_SECONDS, describe_incident, find_messages, list_incidents, say
from tests.channels.partners import make_partner
from tests.channels.test_retention import run_retention
from tests.channels.test_session import read_tracker
from tests.system import System

CLAIRE, NAME, EMAIL = "claire-d7", "Claire Dubois-Martin", "claire.dubois@partner.example"
STORY = "The blinking till in my bakery refuses every activation since Tuesday."
SENTENCES = (STORY, "My grandmother prefers croissants", "blinking till", "grandmother")
FORGOTTEN = (CLAIRE, NAME, "Dubois", EMAIL, *SENTENCES)


def erase(system: System, contact: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "cli", "contacts", "erase", contact, "--reason", "asked for", "--yes"],
        cwd=ROOT,
        env=system.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ran.stderr == ""
    return ran.stdout


def wait_for(is_so: Callable[[], bool]) -> None:
    over = time.monotonic() + LONGEST_SECONDS
    while not is_so():
        assert time.monotonic() < over
        time.sleep(0.05)


def find_forgotten(system: System) -> dict[str, set[str]]:
    """Return what of the person is still in the files of both databases."""
    databases = (system.database, Database(system.settings.rasa_database_url))
    files = [Path(f"{each.file}{suffix}") for each in databases for suffix in ("", "-wal")]
    databases[1].close()
    contents = {path.name: path.read_bytes() for path in files if path.exists()}
    found = {name: {word for word in FORGOTTEN if word.encode() in content} for name, content in contents.items()}
    return {name: words for name, words in found.items() if words}


def test_nothing_of_a_person_is_left_in_either_database(system: System) -> None:
    partner = make_partner(system)
    system.import_rows(
        "contacts", "contact,partner,name,email,roles", f"{CLAIRE},{partner.id},{NAME},{EMAIL},partner_admin"
    )
    talk = system.talk_as(CLAIRE)
    assert NAME in talk.say("Hello")
    describe_incident(talk, description=STORY)
    talk.say("yes")
    talk.say("My grandmother prefers croissants")
    conversation = talk.last["conversation"]
    (incident,) = list_incidents(system, partner.id)
    colleague = system.talk_as(partner.admin)
    colleague.say(f"Claire Dubois-Martin says: {STORY}")
    assert find_forgotten(system) != {}

    told = erase(system, CLAIRE)

    assert find_forgotten(system) == {}
    assert "1 conversations" in told
    assert read_tracker(system, conversation) == []
    assert {row.text for row in find_messages(system, conversation)} == {""}
    (after,) = list_incidents(system, partner.id)
    assert (after.id, after.state, after.severity, after.product) == (
        incident.id, incident.state, incident.severity, incident.product
    )  # fmt: skip
    assert (after.description, after.contact_id.startswith("erased-")) == ("", True)


def test_a_token_that_was_signed_before_is_refused_and_colleagues_go_on(system: System) -> None:
    partner = make_partner(system)
    talk, colleague = system.talk_as(partner.user), system.talk_as(partner.admin)
    talk.say("Hello")
    colleague.say("Hello")

    erase(system, partner.user)

    assert talk.post(text="Hello").status_code == 401
    assert talk.client.get("/chat/events").status_code == 401
    assert colleague.say("Thank you") == say("utter_thank")


def test_somebody_who_comes_again_begins_a_new_conversation(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.user)
    talk.say("Hello")
    conversation = talk.last["conversation"]
    erase(system, partner.user)

    system.import_rows("contacts", "contact,partner,name,roles", f"{partner.user},{partner.id},Claire,user")
    again = system.talk_as(partner.user)
    again.say("Thank you")

    assert again.last["conversation"] != conversation
    assert read_tracker(system, conversation) == []


def test_what_rasa_is_at_during_the_erasure_is_kept_nowhere(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.user)
    talk.say("Hello")
    conversation = talk.last["conversation"]

    system.processes["rasa"].send_signal(signal.SIGSTOP)
    try:
        talk.post(wait=False, text="My grandmother prefers croissants")
        wait_for(lambda: [row.state for row in find_messages(system, conversation)][-1] == "sent")
        erase(system, partner.user)
    finally:
        system.processes["rasa"].send_signal(signal.SIGCONT)
    wait_for(lambda: "grandmother" in str(read_tracker(system, conversation)))
    system.talk_as(partner.admin).say("Hello")
    run_retention(system)

    assert read_tracker(system, conversation) == []
    assert [(row.text, row.state) for row in find_messages(system, conversation)][-1] == ("", "failed")
    assert find_forgotten(system) == {}


def test_an_unknown_contact_is_refused(system: System) -> None:
    with pytest.raises(subprocess.CalledProcessError) as failed:
        erase(system, "nobody")

    assert (failed.value.returncode, failed.value.stderr) == (2, "keyclerk: there is no contact nobody\n")
