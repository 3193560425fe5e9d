"""The seventh conversation: greetings, thanks, help, yes and no, out of scope, and the language at any time."""

import pytest

from keyclerk.answers import load_languages, load_texts
from tests.conversations.dialogue import LANGUAGES, Dialogue
from tests.conversations.records import Records
from tests.conversations.sentences import (
    CANCEL,
    GOODBYE,
    GREETING,
    HELP,
    HOW_COUNTED,
    HOW_MANY,
    IN_CZECH,
    IN_LANGUAGE,
    NO,
    OPEN,
    THANKS,
    YES,
)

OUT_OF_SCOPE = {
    "en": ["Will it rain in Brussels this weekend?", "Where is my invoice of October?", "Outlook crashes all the time"],
    "fr": [
        "Va-t-il pleuvoir à Bruxelles ce week-end ?",
        "Où est ma facture d'octobre ?",
        "Outlook plante tout le temps",
    ],
    "nl": [
        "Wat voor weer wordt het morgen in Brussel?",
        "Waar is mijn factuur van oktober?",
        "Outlook loopt steeds vast",
    ],
}
GIBBERISH = ("qwrt zxcvb pfdgh", "...", "🙈", "?!")
UNANSWERED = {"utter_out_of_scope", "utter_not_understood"}
A_PERSON = {
    "en": "I want to speak to a human being",
    "fr": "Je veux parler à un être humain",
    "nl": "Ik wil met een echt mens praten",
}
NOT_SOLVED = {
    "en": "That did not help, the problem is still there",
    "fr": "Ça n'a pas aidé, le problème est toujours là",
    "nl": "Dat heeft niet geholpen, het probleem is er nog steeds",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("sentence", "response"),
    [
        (GREETING, "utter_greet"),
        (GOODBYE, "utter_goodbye"),
        (THANKS, "utter_thank"),
        (HELP, "utter_help"),
        (YES, "utter_nothing_to_affirm"),
        (NO, "utter_denied"),
        (CANCEL, "utter_cancelled"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_it_is_answered_at_the_beginning_and_later_to_everybody(
    atelier: Records, language: str, sentence: dict[str, str], response: str
) -> None:
    visitor = Dialogue(atelier.system, atelier.system.talk_as_visitor(language=language))
    for dialogue in (atelier.talk(language=language), atelier.talk(role="user", language=language), visitor):
        for turn in (dialogue.say(sentence[language]), dialogue.say_all(HOW_COUNTED[language], sentence[language])):
            assert turn.names == [response]
            assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_greeting_names_the_person_who_is_signed_in(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    visitor = Dialogue(atelier.system, atelier.system.talk_as_visitor(language=language))

    turn = dialogue.say(GREETING[language])
    assert turn.values["name"] == f"Person {dialogue.contact}"
    assert turn.values["name"] in turn.text

    assert visitor.say(GREETING[language]).values["name"] == "none"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_button_of_the_help_is_answered(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    for label, response in (
        ("usage", "utter_key_usages"),
        ("counting", "utter_counting_rules"),
        ("incident", "utter_incident_begin"),
    ):
        dialogue.say(HELP[language])
        turn = dialogue.press(label)

        assert turn.names[0] == response
        assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_of_an_earlier_question_counts_no_more(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HELP[language])
    old = next(iter(dialogue.last.replies[-1].buttons or []))
    dialogue.say(HOW_MANY[language])

    turn = dialogue.press_reference(old["button"])

    assert turn.names == ["utter_button_expired"]
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_after_the_offer_of_an_incident_begins_it_and_no_does_not(atelier: Records, language: str) -> None:
    offered = {
        "utter_person",
        "utter_person_later",
    }  # by the hour; tests/conversations/person.yml has a clock of its own
    for sentence, responses in ((A_PERSON, offered), (NOT_SOLVED, {"utter_not_solved"})):
        dialogue = atelier.talk(language=language)
        assert dialogue.say(sentence[language]).names[0] in responses
        assert dialogue.say(NO[language]).names == ["utter_denied"]
        assert dialogue.say(YES[language]).names == ["utter_nothing_to_affirm"]

        dialogue.say(sentence[language])
        assert dialogue.press("affirm").names == ["utter_incident_begin", "utter_ask_description"]
        assert dialogue.say(CANCEL[language]).names == ["utter_cancelled"]

        dialogue.say(sentence[language])
        assert dialogue.say(YES[language]).names == ["utter_incident_begin", "utter_ask_description"]


def test_a_yes_that_picks_something_in_another_language_is_a_yes(atelier: Records) -> None:
    dialogue = atelier.talk(language="nl")
    dialogue.say(NOT_SOLVED["nl"])

    assert dialogue.say("prima").names == ["utter_incident_begin", "utter_ask_description"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", range(3))
def test_what_is_out_of_scope_is_told_so_with_what_can_be_done(atelier: Records, language: str, place: int) -> None:
    turn = atelier.talk(language=language).say(OUT_OF_SCOPE[language][place])

    assert turn.names == ["utter_out_of_scope"]
    assert turn.language == language
    assert len(turn.replies[-1].buttons or []) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_understands_does_nothing(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HOW_COUNTED[language])

    turn = dialogue.say("qwrt zxcvb pfdgh")

    assert set(turn.names) <= UNANSWERED
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("nothing", GIBBERISH)
def test_what_nobody_understands_opens_no_incident(atelier: Records, language: str, nothing: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say_all(OPEN[language], "Windows Server: 0xC004F074", "B")

    turn = dialogue.say(nothing)

    assert turn.names[-1] == "utter_ask_confirmation"


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("wished", LANGUAGES)
@pytest.mark.parametrize("asked_in", LANGUAGES)
def test_a_language_is_asked_for_in_any_language(atelier: Records, spoken: str, wished: str, asked_in: str) -> None:
    dialogue = atelier.talk(language=spoken)
    dialogue.say(HOW_COUNTED[spoken])

    turn = dialogue.say(IN_LANGUAGE[wished][asked_in])
    assert turn.names == ["utter_language_changed"]
    assert turn.language == wished

    assert dialogue.say("372PD").language == wished


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("written", LANGUAGES)
def test_simply_writing_in_another_language_changes_it(atelier: Records, spoken: str, written: str) -> None:
    dialogue = atelier.talk(language=spoken)
    assert dialogue.say(HOW_COUNTED[spoken]).language == spoken

    assert dialogue.say(HOW_MANY[written]).language == written
    assert dialogue.say("C9VRC").language == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_not_spoken_is_told_so_with_those_that_are(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HOW_COUNTED[language])

    turn = dialogue.say(IN_CZECH[language])

    assert turn.names == ["utter_language_not_spoken"]
    assert turn.language == language
    assert load_texts(language).format("utter_language_not_spoken", {}) == turn.text
    assert set(LANGUAGES) < set(load_languages())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bare", ["ok", "10", "372PD", "0xC004F074", "SRV-03", "Windows Server", "no"])
def test_what_is_the_same_everywhere_keeps_the_language(atelier: Records, language: str, bare: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HOW_COUNTED[language])

    assert dialogue.say(bare).language == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bare", ["372PD", "0xC004F074"])
def test_the_browsers_language_is_spoken_where_a_first_message_has_none(
    atelier: Records, language: str, bare: str
) -> None:
    assert atelier.talk(language=language).say(bare).language == language
