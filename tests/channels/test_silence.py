"""Silence: after an hour a conversation resumes with one line, after a day it starts anew with its language alone."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from channels.rasa import Turn
from channels.turns import prepare
from keyclerk.conversations import State
from keyclerk.hand_off import end_incident
from keyclerk.incidents import Doer
from keyclerk.life_cycle import Deed, Role
from keyclerk.news import deliver_news
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, MessageRow, OutboxRow
from tests.channels.desk import Desk, make_turn, name
from tests.channels.dialogues import list_incidents, say
from tests.channels.partners import Partner, make_partner
from tests.channels.test_session import find_slots
from tests.factories import make_incident
from tests.system import System, Talk

FORM: dict[str, Any] = {"form": "incident_form", "intent": "inform"}
SEVERITY = make_turn("utter_ask_severity", form="incident_form", intent="open_incident")


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


@pytest.mark.parametrize(
    ("minutes", "resumes"), [(59, None), (60, "where_severity"), (24 * 60 - 1, "where_severity"), (24 * 60, None)]
)
def test_the_gap_is_judged_when_the_message_is_taken(desk: Desk, minutes: int, resumes: str | None) -> None:
    desk.say("Please open an incident", SEVERITY)
    desk.wait(minutes=minutes)

    message = desk.write("B")

    assert message.resumes == resumes
    assert desk.find_conversation().last_at == desk.now
    assert desk.find_conversation().started_number == (message.number if minutes == 24 * 60 else 0)


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (SEVERITY, make_turn("utter_thank", **FORM), "We were writing an incident: I had asked for its severity."),
        (SEVERITY, make_turn("utter_thank", "utter_ask_severity", form="incident_form", intent="ask_help"), "severity"),
        (make_turn("utter_ask_description"), make_turn("utter_thank", **FORM), "describe the problem"),
        (make_turn("utter_ask_correction"), make_turn("utter_thank", **FORM), "what should be different"),
        (make_turn("utter_which_error_code"), make_turn("utter_thank", intent="inform"), "which error code"),
    ],
)
def test_after_an_hour_one_line_says_where_the_conversation_stood(
    desk: Desk, before: Turn, after: Turn, line: str
) -> None:
    desk.say("Hello", before)
    desk.wait(hours=2)

    replies = desk.say("Here I am", after)

    assert replies[0].response == "utter_resumed"
    assert replies[0].text.startswith("Welcome back. ")
    assert line in replies[0].text
    assert "utter_resumed" not in name(replies[1:])


def test_the_line_is_said_once_and_in_the_language_of_the_answer(desk: Desk) -> None:
    desk.say("Bonjour", make_turn("utter_ask_severity", language="fr", form="incident_form"))
    desk.wait(hours=2)

    resumed = desk.say("gravité B", make_turn("utter_ask_correction", language="fr", **FORM))
    next_ = desk.say("rien", make_turn("utter_ask_correction", language="fr", **FORM))

    assert name(resumed) == ["utter_resumed", "utter_ask_correction"]
    assert (resumed[0].language, resumed[0].text[:10]) == ("fr", "Rebonjour.")
    assert name(next_) == ["utter_ask_correction"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SEVERITY, make_turn("utter_cancelled", intent="cancel")),
        (SEVERITY, make_turn("utter_thank", intent="ask_key_usage")),
        (make_turn("utter_thank"), make_turn("utter_thank", **FORM)),
    ],
    ids=["it was cancelled", "it was left", "nothing was asked"],
)
def test_no_line_is_said_where_the_conversation_does_not_go_on(desk: Desk, before: Turn, after: Turn) -> None:
    desk.say("Hello", before)
    desk.wait(hours=2)

    assert "utter_resumed" not in name(desk.say("Here I am", after))


def test_what_is_said_beside_the_conversation_changes_nothing_of_where_it_stood(desk: Desk) -> None:
    (answer, asked) = desk.say("Hello", make_turn("utter_thank", "utter_ask_severity", form="incident_form"))
    desk.press("never-offered")
    expired = desk.find_next()
    assert expired is not None
    assert desk.prepare(expired) is None
    desk.wait(hours=2)

    assert (answer.number, asked.number) == (2, 3)
    assert desk.write("B").resumes == "where_severity"


def test_after_a_day_rasa_starts_anew_once_and_older_buttons_count_no_more(desk: Desk) -> None:
    (asked,) = desk.say("Hello", SEVERITY)
    assert asked.buttons is not None
    desk.wait(days=1)

    press = desk.press(asked.buttons[0]["button"])
    assert desk.prepare(press) is None
    first = desk.write("Hello again")
    questions = [desk.prepare(first), desk.prepare(first)]
    desk.answer(first, make_turn("utter_thank"))
    later = desk.prepare(desk.write("Thanks"))

    assert name(desk.list_replies(press)) == ["utter_button_expired"]
    assert [question and question.starts_anew for question in [*questions, later]] == [True, True, False]
    assert desk.find_conversation().started_number == press.number


def test_a_button_of_news_that_came_during_the_silence_counts(desk: Desk) -> None:
    desk.say("Hello", make_turn("utter_thank"))
    with desk.database.write() as session:
        incident = make_incident(session, desk.actor, conversation_id=desk.find_conversation().id)
    desk.wait(days=2)
    with desk.database.write() as session:
        agent = Doer(Role.AGENT, "Eva Peeters")
        end_incident(session, incident_id=incident.id, deed=Deed.SOLVED, doer=agent, now=desk.now, text="Restarted.")
        (row,) = session.scalars(select(OutboxRow).where(OutboxRow.channel == "conversation"))
        news = deliver_news(session, row, now=desk.now)
    desk.wait(minutes=1)
    assert news is not None
    assert news.buttons is not None

    question = desk.prepare(desk.press(news.buttons[0]["button"]))

    assert question is not None
    assert question.meaning is not None
    assert question.meaning.intent == "report_not_solved"
    assert question.starts_anew
    assert desk.find_conversation().started_number == news.number


def test_a_conversation_that_has_just_begun_does_not_start_anew(desk: Desk) -> None:
    question = desk.prepare(desk.write("Hello"))

    assert question is not None
    assert (question.starts_anew, question.starts_session) == (False, False)


def test_a_day_with_agents_starts_anew_when_the_bot_has_the_conversation_back(desk: Desk) -> None:
    desk.say("Hello", SEVERITY)
    desk.hand_over()
    desk.wait(days=2)
    held = desk.write("Any news?")
    with desk.database.write() as session:
        session.get_one(ConversationRow, held.conversation_id).held_by = "bot"

    question = desk.prepare(desk.write("How many are left?"))

    assert held.state == State.ANSWERED
    assert question is not None
    assert question.starts_anew


def test_the_same_message_again_is_no_return(desk: Desk) -> None:
    message = desk.write("Hello")
    desk.wait(hours=5)
    desk.sent = 0

    again = desk.write("Hello")

    assert again.id == message.id
    assert desk.find_conversation().last_at == message.created_at


def test_a_session_begins_with_every_fifteenth_turn_of_rasa(desk: Desk) -> None:
    starts = []
    for _ in range(31):
        message = desk.write("Thanks")
        with desk.database.write() as session:
            question = prepare(session, session.get_one(MessageRow, message.id), now=desk.now)
        starts.append(question is not None and question.starts_session)
        desk.answer(message, make_turn("utter_thank"))

    assert [number for number, is_start in enumerate(starts, start=1) if is_start] == [16, 31]


# With Rasa


@dataclass(frozen=True)
class Rested:
    """A conversation that rested while an incident was being written."""

    partner: Partner
    talk: Talk


def let_pass(system: System, conversation: str, **time: float) -> None:
    """Have the partner's last message be older, as if this time had passed."""
    with system.database.write() as session:
        row = session.get_one(ConversationRow, conversation)
        assert row.last_at is not None
        row.last_at -= timedelta(**time)


def begin(system: System, turns: int = 0) -> Rested:
    """Write an incident in French up to its severity, after as many turns of other things."""
    partner = make_partner(system)
    talk = system.talk_as(partner.admin, language="fr")
    for _ in range(turns):
        talk.say("Merci beaucoup pour votre aide")
    talk.say(f"Je voudrais ouvrir un incident de support technique pour la clé se terminant par {partner.suffix}")
    talk.say("Le serveur ne démarre plus depuis la mise à jour et affiche un écran bleu.")
    assert talk.last["replies"][-1]["text"] == say("utter_ask_severity", "fr")
    return Rested(partner, talk)


@pytest.mark.parametrize("turns", [0, 13], ids=["soon", "where a session begins anyway"])
def test_after_a_day_drafts_are_dropped_and_the_language_is_kept(system: System, turns: int) -> None:
    rest = begin(system, turns)
    let_pass(system, rest.talk.last["conversation"], days=1)

    rest.talk.say("B")

    assert rest.talk.language == "fr"
    assert find_slots(system, rest.talk.last["conversation"]) == {"language": "fr"}
    assert list_incidents(system, rest.partner.id) == []


def test_after_a_day_a_button_counts_no_more(system: System) -> None:
    rest = begin(system)
    title = rest.talk.buttons[0]["title"]
    let_pass(system, rest.talk.last["conversation"], days=2)

    assert rest.talk.press(title) == say("utter_button_expired", "fr")


def test_within_a_day_the_form_goes_on_after_one_line(system: System) -> None:
    rest = begin(system)
    let_pass(system, rest.talk.last["conversation"], hours=23)

    texts = rest.talk.say("B").split("\n\n")

    assert texts[0] == say("utter_resumed", "fr", where={"text": "where_severity"})
    rest.talk.say("oui")
    (incident,) = list_incidents(system, rest.partner.id)
    assert (incident.severity, incident.language, incident.suffix) == ("B", "fr", rest.partner.suffix)
