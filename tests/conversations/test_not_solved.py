"""An answer that did not help: what else there is, and an incident that carries what was tried."""

import pytest

from tests.conversations.dialogue import LANGUAGES, Dialogue, Turn
from tests.conversations.records import Records
from tests.conversations.sentences import CANCEL, HOW_COUNTED, NO, YES
from tests.conversations.test_development_set import BEGINS_WITH
from tests.conversations.test_limit import REACHED
from tests.conversations.test_small_talk import NOT_SOLVED

BEGINS = ["utter_incident_begin", "utter_ask_description"]


def list_helps(turn: Turn) -> list[str]:
    return [row["intent"] for row in turn.values["meanings"]["rows"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_not_tried_yet_is_offered_beside_an_incident(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    turn = dialogue.say_all(REACHED[language], NOT_SOLVED[language])

    assert turn.names == ["utter_not_solved"]
    assert turn.language == language
    assert list_helps(turn) == ["ask_if_counted", "ask_counting_rules", "ask_key_usage"]
    assert len(turn.replies[-1].buttons or []) == 3 + 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_tried_is_not_offered_again(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say_all(HOW_COUNTED[language], REACHED[language])

    turn = dialogue.say(NOT_SOLVED[language])

    assert list_helps(turn) == ["ask_if_counted", "ask_key_usage"]
    turn = dialogue.press("meaning", **turn.values["meanings"]["rows"][0])
    assert turn.names[0] in BEGINS_WITH["ask_if_counted"]
    assert list_helps(dialogue.say(NOT_SOLVED[language])) == ["ask_key_usage"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_further_help_takes_a_number(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    turn = dialogue.say_all(REACHED[language], NOT_SOLVED[language], "2")

    assert turn.names == ["utter_counting_rules"]
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_was_tried_an_incident_alone_is_offered(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(NOT_SOLVED[language])

    assert turn.names == ["utter_not_solved"]
    assert (turn.values["help"], list_helps(turn)) == ("none", [])
    assert len(turn.replies[-1].buttons or []) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_begins_the_incident_and_no_does_not(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    assert dialogue.say_all(REACHED[language], NOT_SOLVED[language], NO[language]).names == ["utter_denied"]
    assert dialogue.say_all(NOT_SOLVED[language], YES[language]).names == BEGINS
    assert dialogue.say_all(CANCEL[language], NOT_SOLVED[language]).names == ["utter_not_solved"]
    assert dialogue.press("affirm").names == BEGINS


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_time_in_a_row_the_incident_begins_at_once(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    assert dialogue.say_all(REACHED[language], NOT_SOLVED[language], NOT_SOLVED[language]).names == BEGINS


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_is_asked_to_sign_in(atelier: Records, language: str) -> None:
    visitor = Dialogue(atelier.system, atelier.system.talk_as_visitor(language=language))

    assert visitor.say_all(HOW_COUNTED[language], NOT_SOLVED[language]).names == ["utter_sign_in"]
