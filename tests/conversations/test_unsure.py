"""A message that may mean two things is asked about; one that is not understood twice in a row leads to a person."""

import pytest

from keyclerk.answers import load_texts
from tests.conversations.dialogue import LANGUAGES, Dialogue, Turn
from tests.conversations.records import Records
from tests.conversations.sentences import CANCEL, GREETING, HOW_COUNTED, NO, OPEN, YES
from tests.conversations.test_development_set import BEGINS_WITH

UNSURE = {
    "en": "Visio license key activation trouble",
    "fr": "problème d'activations sur la clé Visio",
    "nl": "activeringen en sleutel van Visio",
}
"""Sentences that may mean two things, each about Visio."""
HALF_OUT_OF_SCOPE = {
    "en": "We need five more vSphere licenses for our cluster, can you send a quote?",
    "fr": "Combien de places Zoom nous reste-t-il ?",
    "nl": "Hoeveel kost Visual Studio Enterprise als ik het gewoon los wil aanschaffen?",
}
GIBBERISH = "🙈"


def ask(atelier: Records, language: str) -> Dialogue:
    """Return a dialogue in which it was just asked which of two things was meant."""
    dialogue = atelier.talk(language=language)
    assert dialogue.say(UNSURE[language]).names == ["utter_did_you_mean"]
    assert len(list_meanings(dialogue.last)) == 2
    return dialogue


def list_meanings(turn: Turn) -> list[str]:
    return [row["intent"] for row in turn.values["meanings"]["rows"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_may_mean_two_things_is_asked_with_a_button_for_each(atelier: Records, language: str) -> None:
    turn = ask(atelier, language).last

    texts = load_texts(language)
    titles = [button["title"] for button in turn.replies[-1].buttons or []]
    names = [texts.format(f"intent_{intent}", {}) for intent in list_meanings(turn)]
    assert titles == [
        *names,
        texts.format("utter_did_you_mean", turn.values | turn.values["meanings"]["rows"][0], attribute="deny"),
    ]
    assert all(name in turn.text for name in names)
    assert turn.language == language
    assert turn.message.understanding["band"] == "unsure"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", [0, 1])
def test_a_button_answers_the_meaning_with_what_the_message_named(atelier: Records, language: str, place: int) -> None:
    dialogue = ask(atelier, language)
    row = dialogue.last.values["meanings"]["rows"][place]
    assert row["entities"] == [{"entity": "product", "value": "visio"}]

    turn = dialogue.press("meaning", **row)

    assert turn.intent == row["intent"]
    assert turn.names[0] in BEGINS_WITH[row["intent"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("answer", "place"), [("1", 0), ("2", 1), (YES, 0)], ids=["1", "2", "yes"])
def test_a_number_or_a_yes_picks_a_meaning_with_what_the_message_named(
    atelier: Records, language: str, answer: str | dict[str, str], place: int
) -> None:
    pressed, said = ask(atelier, language), ask(atelier, language)
    expected = pressed.press("meaning", **pressed.last.values["meanings"]["rows"][place])

    turn = said.say(answer if isinstance(answer, str) else answer[language])

    assert turn.names == expected.names
    assert turn.text == expected.text
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_may_be_out_of_scope_is_asked_with_its_other_meaning_alone(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    turn = dialogue.say(HALF_OUT_OF_SCOPE[language])

    assert turn.names == ["utter_did_you_mean"]
    assert len(turn.replies[-1].buttons or []) == 2
    assert "out_of_scope" not in list_meanings(turn)
    assert dialogue.press("deny").names == ["utter_offer_person"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_something_else_after_the_question_offers_a_person(atelier: Records, language: str) -> None:
    for answer in ("deny", NO[language]):
        dialogue = ask(atelier, language)
        turn = dialogue.press("deny") if answer == "deny" else dialogue.say(answer)
        assert turn.names == ["utter_offer_person"]
        assert [button["title"] for button in turn.replies[-1].buttons or []] == [
            load_texts(language).format("utter_offer_person", {}, attribute=label)
            for label in ("person", "open_incident")
        ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_miss_in_a_row_offers_a_person_and_an_answer_between_them_does_not(
    atelier: Records, language: str
) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HOW_COUNTED[language])

    assert dialogue.say(GIBBERISH).names == ["utter_not_understood"]
    assert dialogue.say(GIBBERISH).names == ["utter_offer_person"]
    assert dialogue.say(GIBBERISH).names == ["utter_offer_person"]
    assert dialogue.say(GREETING[language]).names == ["utter_greet"]
    assert dialogue.say(GIBBERISH).names == ["utter_not_understood"]
    assert dialogue.say(HOW_COUNTED[language]).names == ["utter_counting_rules"]
    assert dialogue.say_all(GIBBERISH, GIBBERISH, YES[language]).names[0] == "utter_incident_begin"
    assert dialogue.say(CANCEL[language]).names == ["utter_cancelled"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_is_offered_to_sign_in_instead(atelier: Records, language: str) -> None:
    visitor = Dialogue(atelier.system, atelier.system.talk_as_visitor(language=language))
    visitor.say(HOW_COUNTED[language])

    assert visitor.say_all(GIBBERISH, GIBBERISH).names == ["utter_offer_sign_in"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_asked_about_in_the_form_of_an_incident(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    turn = dialogue.say_all(OPEN[language], UNSURE[language])

    assert turn.names == ["utter_ask_severity"]
