"""Outages: whatever dies, and whenever, a message is kept and its answer comes once."""

import random
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from sqlalchemy import text

from keyclerk.conversations import State
from tests.channels.dialogues import (
    DESCRIPTION,
    LONGEST_SECONDS,
    Event,
    count_messages,
    find_messages,
    list_answers,
    list_incidents,
    read_events,
    say,
)
from tests.channels.partners import make_partner
from tests.system import System, Talk, build_system, fetch_status

ANSWER_SECONDS = 1.0
MOMENTS = 6

pytestmark = pytest.mark.alone


@pytest.fixture(scope="module")
def outage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """A system of its own, whose processes each test starts and kills."""
    system = build_system(tmp_path_factory.mktemp("outage"), answer_seconds=ANSWER_SECONDS)
    try:
        yield system
    finally:
        system.end()


@pytest.fixture
def running(outage: System) -> System:
    """The system with both processes running."""
    for name in ("rasa", "keyclerk"):
        if name not in outage.processes:
            outage.start(name)
    outage.wait_until_ready()
    return outage


def wait_until_alive(system: System) -> None:
    over = time.monotonic() + LONGEST_SECONDS
    while time.monotonic() < over:
        if fetch_status(f"{system.address}/healthz"):
            return
        time.sleep(0.02)
    raise AssertionError(system.read_log("keyclerk"))


def wait_until_sent(system: System, conversation: str) -> None:
    """Wait until the last message of a conversation has left for Rasa."""
    over = time.monotonic() + LONGEST_SECONDS
    while time.monotonic() < over:
        asked = [message for message in find_messages(system, conversation) if message.author == "partner"]
        if asked and asked[-1].state == State.SENT:
            return
        time.sleep(0.01)
    raise AssertionError("the message was not sent")


@contextmanager
def hold(system: System, name: str) -> Iterator[None]:
    """Have a process stand still, so that what is sent to it stays on its way."""
    process = system.processes[name]
    process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        process.send_signal(signal.SIGCONT)


def list_real_answers(events: list[Event], number: int) -> list[str]:
    """Return the answers to a message without the excuse that they take longer."""
    excuses = {say("utter_delayed", language) for language in ("en", "fr", "nl")}
    return [answer for answer in list_answers(events, number) if answer not in excuses]


def read_until_answered(talk: Talk, number: int) -> list[Event]:
    """Return everything said in a conversation, up to the answer to this message that is no excuse."""
    return read_events(talk, until=lambda events: bool(list_real_answers(events, number)))


def finish(talk: Talk) -> list[Event]:
    """Say a last word, and return everything that was said up to its answer: nothing comes after it."""
    last = talk.post(wait=False, text="Thank you").json()["number"]
    return read_until_answered(talk, last)


def test_with_rasa_down_a_partner_hears_that_it_takes_longer_and_the_answer_comes_once(outage: System) -> None:
    if "rasa" in outage.processes:
        outage.kill("rasa")
    if "keyclerk" not in outage.processes:
        outage.start("keyclerk")
    wait_until_alive(outage)
    partner = make_partner(outage)
    talk = outage.talk_as(partner.admin, language="fr")
    begun = time.monotonic()

    first = talk.post(
        id="first", text=f"Combien d'activations reste-t-il pour la clé se terminant par {partner.suffix} ?"
    )
    waited = time.monotonic() - begun
    second = talk.post(id="second", text="Merci")
    numbers = [message.number for message in find_messages(outage, first.json()["conversation"]) if message.external_id]
    outage.start("rasa")
    events = read_until_answered(talk, numbers[1])
    events_again = finish(talk)

    delayed = say("utter_delayed", "fr")
    assert [reply["text"] for reply in first.json()["replies"]] == [delayed]
    assert [reply["text"] for reply in second.json()["replies"]] == [delayed]
    assert ANSWER_SECONDS - 0.1 < waited < ANSWER_SECONDS + 1.5
    answers = list_answers(events, numbers[0])
    assert answers[0] == delayed
    assert partner.suffix in answers[1]
    assert len(answers) == 2
    assert list_answers(events, numbers[1]) == [delayed, say("utter_thank", "fr")]
    assert events_again[: len(events)] == events
    assert [len(list_answers(events_again, number)) for number in numbers] == [2, 2]
    assert count_messages(events) == {"first": 1, "second": 1}
    assert talk.post(id="first", text="x").status_code == 409


def test_readiness_tells_whether_rasa_answers(running: System) -> None:
    with hold(running, "rasa"):
        response = httpx.get(f"{running.address}/readyz", timeout=10, trust_env=False)

    assert (response.status_code, response.json()["rasa"], response.json()["database"]) == (503, False, True)


def test_a_slow_rasa_is_excused_and_its_answer_comes_once(running: System) -> None:
    talk = running.talk_as(make_partner(running).admin)

    with hold(running, "rasa"):
        response = talk.post(text="How are activations counted?")
    events = finish(talk)

    assert [reply["text"] for reply in response.json()["replies"]] == [say("utter_delayed")]
    answers = list_answers(events, 1)
    assert answers[0] == say("utter_delayed")
    assert len(answers) == 2
    assert answers[1].startswith("Activations are counted")


def test_keyclerk_killed_while_a_message_is_on_its_way_answers_it_once_when_it_is_back(running: System) -> None:
    partner = make_partner(running)
    talk = running.talk_as(partner.admin)
    conversation = talk.post(text="Hello").json()["conversation"]

    with hold(running, "rasa"):
        number = talk.post(
            wait=False, text=f"How many activations are left for the key ending in {partner.suffix}?"
        ).json()["number"]
        wait_until_sent(running, conversation)
        running.kill("keyclerk")
    running.start("keyclerk")
    wait_until_alive(running)
    read_until_answered(talk, number)
    events = finish(talk)

    answers = list_real_answers(events, number)
    assert len(answers) == 1
    assert partner.suffix in answers[0]


def test_rasa_killed_while_a_message_is_on_its_way_answers_it_once_when_it_is_back(running: System) -> None:
    partner = make_partner(running)
    talk = running.talk_as(partner.admin)
    for said in ("Please open a technical support incident", DESCRIPTION, "severity B"):
        conversation = talk.post(text=said).json()["conversation"]

    with hold(running, "rasa"):
        number = talk.post(wait=False, text="yes").json()["number"]
        wait_until_sent(running, conversation)
        running.processes["rasa"].kill()
    running.kill("rasa")
    running.start("rasa")
    read_until_answered(talk, number)
    events = finish(talk)

    answers = list_real_answers(events, number)
    assert len(answers) == 1
    assert "INC-" in answers[0]
    assert len(list_incidents(running, partner.id)) == 1


def test_a_form_goes_on_after_both_processes_were_killed(running: System) -> None:
    partner = make_partner(running)
    talk = running.talk_as(partner.admin)
    talk.say(f"Please open a technical support incident for the key ending in {partner.suffix}")
    talk.say(DESCRIPTION)

    for name in ("rasa", "keyclerk"):
        running.kill(name)
        running.start(name)
    running.wait_until_ready()
    talk.say("severity B")
    button = next(each for each in talk.buttons if each["title"].startswith("Yes"))
    said = talk.press(button["title"])

    assert "INC-" in said
    (incident,) = list_incidents(running, partner.id)
    assert (incident.description, incident.severity, incident.suffix) == (DESCRIPTION, "B", partner.suffix)


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_keyclerk_killed_at_any_moment_of_an_incident_opens_it_once(running: System, moment: int) -> None:
    partner = make_partner(running)
    talk = running.talk_as(partner.admin)
    chance = random.Random(moment)
    steps = ["Please open a technical support incident", DESCRIPTION, "severity B", "yes"]
    dies_at = 3 if moment < MOMENTS / 2 else moment % 3
    numbers = []

    for step, said in enumerate(steps):
        number = send(talk, said)
        if step == dies_at:
            time.sleep(chance.uniform(0, 0.06))
            running.kill("keyclerk")
            running.start("keyclerk")
            wait_until_alive(running)
        events = read_until_answered(talk, number)
        numbers.append(number)
    events = finish(talk)

    answers = [list_real_answers(events, number) for number in numbers]
    assert [len(each) for each in answers] == [2, 1, 1, 1]
    assert "INC-" in answers[3][0]
    (incident,) = list_incidents(running, partner.id)
    assert (incident.description, incident.severity) == (DESCRIPTION, "B")


def send(talk: Talk, said: str) -> int:
    """Post a message without waiting and return its number."""
    return int(talk.post(wait=False, text=said).json()["number"])


# The store


@contextmanager
def lose_table(system: System, table: str) -> Iterator[None]:
    """Have a table of the records missing, as after a migration that went wrong."""
    with system.database.write() as session:
        session.execute(text(f"ALTER TABLE {table} RENAME TO {table}_lost"))
    try:
        yield
    finally:
        with system.database.write() as session:
            session.execute(text(f"ALTER TABLE {table}_lost RENAME TO {table}"))


def test_a_store_that_fails_gives_a_sentence_and_the_conversation_goes_on(running: System) -> None:
    partner = make_partner(running)
    talk = running.talk_as(partner.admin)
    asked = f"How many activations are left for the key ending in {partner.suffix}?"
    talk.say("Hello")

    with lose_table(running, "product_keys"):
        failed = talk.say(asked)
        general = talk.say("How are activations counted?")
    said = talk.say(asked)

    assert failed == say("utter_failed")
    assert general.startswith("Activations are counted")
    assert partner.computers[0] in said
    assert not any(word in str(talk.last) for word in ("Traceback", "Error", "sqlite", "SELECT"))


def test_a_store_that_fails_in_a_form_loses_nothing_of_it(running: System) -> None:
    partner = make_partner(running)
    talk = running.talk_as(partner.admin)
    talk.say("Please open a technical support incident")
    talk.say(DESCRIPTION)
    talk.say("severity B")

    with lose_table(running, "incidents"):
        failed = talk.say("yes")
    again = talk.say("yes")

    assert failed == say("utter_failed")
    assert "INC-" in again
    assert len(list_incidents(running, partner.id)) == 1


def test_an_answer_that_cannot_be_said_gives_a_sentence_and_the_conversation_goes_on(running: System) -> None:
    """The records hold a product that the catalogue has no name for any more."""
    partner = make_partner(running)
    talk = running.talk_as(partner.admin)
    with running.database.write() as session:
        session.execute(
            text("UPDATE product_keys SET product = 'retired' WHERE partner_id = :partner"), {"partner": partner.id}
        )

    failed = talk.say(f"How many activations are left for the key ending in {partner.suffix}?")
    said = talk.say("Thank you")

    assert (failed, said) == (say("utter_failed"), say("utter_thank"))
