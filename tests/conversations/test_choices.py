"""Choices: one of several that were listed is asked for, by its place, by its name, or as the other one."""

import pytest

from tests.conversations.dialogue import LANGUAGES, Turn
from tests.conversations.expected import describe_keys, describe_usage, get_figures
from tests.conversations.records import Records, make_records
from tests.conversations.sentences import CANCEL, HOW_COUNTED, HOW_MANY, OPEN
from tests.system import System

THREE = ("SRV-01", "SRV-02", "SRV-03")
THE_SECOND = {
    "en": ["2", "number 2", "the second", "the second one please", "and the 2nd?", "the last one", "two"],
    "fr": ["2", "numéro 2", "le deuxième", "la seconde s'il vous plaît", "et la 2e ?", "la dernière", "deux"],
    "nl": ["2", "nummer 2", "de tweede", "de tweede graag", "en de 2e?", "de laatste", "twee"],
}
THE_FIRST = {"en": "the first one", "fr": "la première", "nl": "de eerste"}
THE_OTHER = {"en": "and the other one?", "fr": "et l'autre ?", "nl": "en de andere?"}
THE_WINDOWS_KEY = {"en": "the Windows key", "fr": "la clé Windows", "nl": "de Windows-sleutel"}
THE_SERVER_KEY = {"en": "the Windows Server key", "fr": "la clé Windows Server", "nl": "de sleutel van Windows Server"}
HOW_MANY_FOR_BOTH = {
    "en": "How many activations are left for {} and {}?",
    "fr": "Combien d'activations reste-t-il pour {} et {} ?",
    "nl": "Hoeveel activeringen zijn er nog over voor {} en {}?",
}
REACHED_FOR_BOTH = {
    "en": "The maximum number of activations is reached for {} and {}",
    "fr": "Le nombre maximal d'activations est atteint pour {} et {}",
    "nl": "Het maximumaantal activeringen is bereikt voor {} en {}",
}
FAILS_WITH_BOTH = {
    "en": "Activation fails, first with {} and then with {}",
    "fr": "L'activation échoue, d'abord avec {} puis avec {}",
    "nl": "De activering mislukt, eerst met {} en daarna met {}",
}
COUNTED_ON_BOTH = {
    "en": "If I reinstall {} and {}, would that be counted?",
    "fr": "Si je réinstalle {} et {}, est-ce que ce sera comptabilisé ?",
    "nl": "Als ik {} en {} opnieuw installeer, telt dat dan mee?",
}
START_OVER = {"en": "start over", "fr": "recommencer", "nl": "opnieuw beginnen"}
YES_THANKS = {"en": "yes thank you", "fr": "oui merci", "nl": "ja bedankt"}
NO_THANKS = {"en": "no thank you", "fr": "non merci", "nl": "nee bedankt"}


@pytest.fixture(scope="module")
def pair(system: System) -> Records:
    """A partner with two keys, one for Office and one for Windows."""
    return make_records(system, ("office", "3", THREE), ("windows", "5", THREE[:1]))


@pytest.fixture(scope="module")
def four(system: System) -> Records:
    """A partner with two keys for Windows Server and two others."""
    return make_records(
        system,
        ("windows-server", "3", THREE),
        ("windows-server", "5", THREE[:1]),
        ("office", "2", THREE[:1]),
        ("visio", "4", ()),
    )


def assert_tells(turn: Turn, records: Records, suffix: str) -> None:
    assert turn.names == ["utter_key_usage"]
    assert get_figures(turn.values) == describe_usage(records, suffix)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", range(7))
def test_a_key_is_picked_by_its_place(pair: Records, language: str, place: int) -> None:
    _, second = pair.list_suffixes()

    turn = pair.talk(language=language).say_all(HOW_MANY[language], THE_SECOND[language][place])

    assert_tells(turn, pair, second)
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_one_is_the_one_that_was_not_spoken_of(pair: Records, language: str) -> None:
    first, second = pair.list_suffixes()
    dialogue = pair.talk(language=language)
    dialogue.say(HOW_MANY[language])

    assert_tells(dialogue.say(THE_SECOND[language][2]), pair, second)
    assert_tells(dialogue.say(THE_OTHER[language]), pair, first)
    assert_tells(dialogue.say(THE_OTHER[language]), pair, second)
    assert dialogue.say(HOW_COUNTED[language]).names == ["utter_counting_rules"]
    assert_tells(dialogue.say(THE_OTHER[language]), pair, first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_another_subject_there_is_no_other_one(pair: Records, language: str) -> None:
    dialogue = pair.talk(language=language)
    dialogue.say_all(HOW_MANY[language], "2", START_OVER[language])

    assert dialogue.last.names == ["utter_started_over"]
    assert dialogue.say(THE_OTHER[language]).names == ["utter_information_taken"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_others_of_several_are_asked_about(four: Records, language: str) -> None:
    first, *others = four.list_suffixes()
    dialogue = four.talk(language=language)

    turn = dialogue.say_all(HOW_MANY[language], THE_FIRST[language], THE_OTHER[language])
    assert turn.names == ["utter_which_key"]
    assert get_figures(turn.values) == {"keys": describe_keys(four, others)}

    assert_tells(dialogue.say("1"), four, others[0])
    assert first not in dialogue.last.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_picks_its_only_key_and_narrows_the_list_to_several(
    pair: Records, four: Records, language: str
) -> None:
    (windows,) = pair.list_suffixes(product="windows")
    turn = pair.talk(language=language).say_all(HOW_MANY[language], THE_WINDOWS_KEY[language])
    assert_tells(turn, pair, windows)

    servers = four.list_suffixes(product="windows-server")
    dialogue = four.talk(language=language)
    turn = dialogue.say_all(HOW_MANY[language], THE_SERVER_KEY[language])
    assert get_figures(turn.values) == {"keys": describe_keys(four, servers)}
    assert_tells(dialogue.say(THE_SECOND[language][5]), four, servers[1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("says", ["suffixes", "products"])
def test_several_that_are_named_are_all_told(four: Records, language: str, says: str) -> None:
    suffixes = [*four.list_suffixes(product="office"), *four.list_suffixes(product="visio")]
    named = suffixes if says == "suffixes" else ["Office", "Visio"]

    for sentence in (HOW_MANY_FOR_BOTH, REACHED_FOR_BOTH):
        turn = four.talk(language=language).say(sentence[language].format(*named))
        assert turn.names == ["utter_key_usages"]
        assert get_figures(turn.values) == {"keys": describe_keys(four, suffixes)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_there_of_several_is_told_too(four: Records, language: str) -> None:
    (office,) = four.list_suffixes(product="office")

    turn = four.talk(language=language).say(HOW_MANY_FOR_BOTH[language].format(office, "372PD"))

    assert turn.names == ["utter_key_usages", "utter_unknown_key"]
    assert get_figures(turn.get_values("utter_key_usages")) == {"keys": describe_keys(four, [office])}
    assert turn.values["suffix"] == "372PD"


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_error_codes_are_each_explained(pair: Records, language: str) -> None:
    turn = pair.talk(language=language).say(FAILS_WITH_BOTH[language].format("0xC004F074", "0xC004F050"))

    assert turn.names == ["utter_error_code", "utter_error_code"]
    assert [(reply.values or {})["code"] for reply in turn.replies] == ["0xC004F074", "0xC004F050"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_computers_are_each_told(pair: Records, language: str) -> None:
    (office,) = pair.list_suffixes(product="office")
    dialogue = pair.talk(language=language)

    turn = dialogue.say(COUNTED_ON_BOTH[language].format("SRV-02", "SRV-03"))

    assert turn.names == ["utter_if_counted", "utter_if_counted"]
    assert [(reply.values or {})["computer"] for reply in turn.replies] == ["SRV-02", "SRV-03"]
    assert {(reply.values or {})["suffix"] for reply in turn.replies} == {office}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_about_several_computers_goes_on_with_all_of_them(pair: Records, language: str) -> None:
    office, windows = pair.list_suffixes()
    dialogue = pair.talk(language=language)

    turn = dialogue.say(COUNTED_ON_BOTH[language].format("SRV-08", "SRV-09"))
    assert turn.names == ["utter_which_key"]

    turn = dialogue.say("2")
    assert turn.names == ["utter_if_counted", "utter_if_counted"]
    assert [(reply.values or {})["computer"] for reply in turn.replies] == ["SRV-08", "SRV-09"]
    assert turn.values["suffix"] == windows

    turn = dialogue.say(THE_OTHER[language])
    assert [(reply.values or {})["computer"] for reply in turn.replies] == ["SRV-08", "SRV-09"]
    assert turn.values["suffix"] == office


@pytest.mark.parametrize("language", LANGUAGES)
def test_starting_over_begins_the_incident_again(pair: Records, language: str) -> None:
    dialogue = pair.talk(language=language)
    dialogue.say_all(OPEN[language], "Office on SRV-02: 0xC004F050")
    assert dialogue.last.names == ["utter_ask_severity"]

    assert dialogue.say(START_OVER[language]).names == ["utter_started_over", "utter_ask_description"]
    assert dialogue.last.language == language

    turn = dialogue.say_all("It stops at 0xC004F074", "B")
    assert turn.values["error_code"] == "0xC004F074"
    assert turn.values["computer"] == {"text": "not_given"}
    assert dialogue.say(CANCEL[language]).names == ["utter_cancelled"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_yes_or_a_no_with_thanks_is_a_yes_or_a_no(pair: Records, language: str) -> None:
    dialogue = pair.talk(language=language)
    reached = REACHED_FOR_BOTH[language].format("Office", "Office")

    assert dialogue.say_all(reached, NO_THANKS[language]).names == ["utter_denied"]
    assert dialogue.say_all(reached, YES_THANKS[language]).names == ["utter_incident_begin", "utter_ask_description"]
    assert dialogue.say_all(CANCEL[language], YES_THANKS[language]).names[0] in {
        "utter_thank",
        "utter_nothing_to_affirm",
    }
