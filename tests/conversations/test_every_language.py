"""Every language: the conversations in those that the other tests do not speak, and from each into all others."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from keyclerk.answers import load_languages, load_texts
from tests.conversations.dialogue import LANGUAGES as SPOKEN_ELSEWHERE
from tests.conversations.dialogue import Dialogue, Turn
from tests.conversations.expected import describe_help, describe_keys, describe_usage, get_figures
from tests.conversations.records import Records, make_records
from tests.conversations.sentences import DESCRIPTION, OPEN
from tests.conversations.test_incident import BEGINS, NOT_GIVEN, describe_summary, list_incidents
from tests.system import System

SENTENCES: dict[str, dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("every_language.yml").read_text("utf-8"))
LANGUAGES = tuple(language for language in SENTENCES if language not in SPOKEN_ELSEWHERE)
THREE = ("SRV-01", "SRV-02", "SRV-03")
IN_FORM = {
    **{language: (OPEN[language], DESCRIPTION[language]) for language in SPOKEN_ELSEWHERE},
    **{language: (SENTENCES[language]["open"][0], SENTENCES[language]["description"][0]) for language in LANGUAGES},
}
"""What begins an incident, and what it is about."""
BARE = ("ok", "OK.", "yes", "no", "oui", "ja", "nein", "sí", "sim", "tak", "nej", "はい")
"""What says so little that it changes no language, whichever it is in."""


def each(*path: str) -> pytest.MarkDecorator:
    """Return a parametrization by language and each of its sentences of a kind."""
    return pytest.mark.parametrize(
        ("language", "sentence"),
        [
            pytest.param(language, sentence, id=f"{language}-{place}")
            for language in LANGUAGES
            for place, sentence in enumerate(_get(language, *path))
        ],
    )


def _get(language: str, *path: str) -> list[str]:
    found: Any = SENTENCES[language]
    for name in path:
        found = found[name]
    return list(found)


def pairs() -> list[tuple[str, str]]:
    """Return each language with each other one."""
    return [(one, other) for one in SENTENCES for other in SENTENCES if one != other]


def first(language: str, *path: str) -> str:
    return _get(language, *path)[0]


def assert_spoken(dialogue: Dialogue, language: str) -> None:
    assert [turn.language for turn in dialogue.turns] == [language] * len(dialogue.turns)


def begin(records: Records, language: str, *, asked: str) -> Dialogue:
    """Return a dialogue in which the form asks for the description, the severity or a confirmation."""
    dialogue = records.talk(language=language)
    assert dialogue.say(first(language, "open")).names == BEGINS
    if asked != "description":
        assert dialogue.say(first(language, "description")).names == ["utter_ask_severity"]
    if asked == "confirmation":
        assert dialogue.say("B").names == ["utter_ask_confirmation"]
    return dialogue


def assert_tells(turn: Turn, records: Records, suffix: str) -> None:
    assert turn.names == ["utter_key_usage"]
    assert get_figures(turn.values) == describe_usage(records, suffix)


@pytest.fixture(scope="module")
def pair(system: System) -> Records:
    """A partner with two keys that have some left, one for Office and one for Windows."""
    return make_records(system, ("office", "4", THREE), ("windows", "5", THREE[:1]))


@pytest.fixture(scope="module")
def used_up(system: System) -> Records:
    """A partner with two keys that are used up, and one that is not."""
    return make_records(system, ("office", "2", THREE), ("windows-server", "3", THREE), ("visio", "10", THREE[:1]))


@pytest.fixture(scope="module")
def studio(system: System) -> Records:
    """A partner for whom nobody opens an incident here."""
    return make_records(system, ("windows-server", "5", THREE), incidents_used="3")


@pytest.fixture
def own(system: System) -> Records:
    """A partner of the test's own."""
    return make_records(system, ("windows-server", "5", THREE), incidents_used="3")


def test_all_languages_have_sentences() -> None:
    assert set(SENTENCES) == set(load_languages())


@each("greeting")
def test_a_greeting(atelier: Records, language: str, sentence: str) -> None:
    turn = atelier.talk(language=language).say(sentence)

    assert (turn.names, turn.language) == (["utter_greet"], language)


@each("help")
def test_help(atelier: Records, language: str, sentence: str) -> None:
    turn = atelier.talk(language=language).say(sentence)

    assert (turn.names, turn.language) == (["utter_help"], language)


@each("how_many_for")
def test_how_many_are_left_of_the_only_key_of_a_product(atelier: Records, language: str, sentence: str) -> None:
    turn = atelier.talk(language=language).say(sentence.format("Office"))

    assert_tells(turn, atelier, "FJ3HD")
    assert turn.language == language


@each("how_many")
def test_how_many_are_left_of_all_keys(pair: Records, language: str, sentence: str) -> None:
    turn = pair.talk(language=language).say(sentence)

    assert (turn.names, turn.language) == (["utter_key_usages"], language)
    assert get_figures(turn.values) == {"keys": describe_keys(pair, pair.list_suffixes())}


@each("second")
def test_the_second_key_is_picked_in_words(pair: Records, used_up: Records, language: str, sentence: str) -> None:
    dialogue = pair.talk(language=language)
    assert dialogue.say(first(language, "how_many")).names == ["utter_key_usages"]
    assert_tells(dialogue.say(sentence), pair, pair.list_suffixes()[1])
    assert_spoken(dialogue, language)

    dialogue = used_up.talk(language=language)
    assert dialogue.say(first(language, "reached")).names == ["utter_which_key"]
    turn = dialogue.say(sentence)
    (server,) = used_up.list_suffixes(product="windows-server")
    assert turn.names == ["utter_limit_reached"]
    assert get_figures(turn.values) == {**describe_usage(used_up, server), **describe_help(used_up, server)}
    assert_spoken(dialogue, language)


@each("other")
def test_the_other_key_is_picked_after_the_first(pair: Records, language: str, sentence: str) -> None:
    one, other = pair.list_suffixes()
    dialogue = pair.talk(language=language)
    dialogue.say(first(language, "how_many"))

    assert_tells(dialogue.say(first(language, "first")), pair, one)
    assert_tells(dialogue.say(sentence), pair, other)
    assert_spoken(dialogue, language)


@each("reached")
def test_the_maximum_is_reached(atelier: Records, language: str, sentence: str) -> None:
    turn = atelier.talk(language=language).say(sentence)

    assert (turn.names, turn.language) == (["utter_limit_reached"], language)
    assert get_figures(turn.values) == {**describe_usage(atelier, "372PD"), **describe_help(atelier, "372PD")}


@each("reached_for")
def test_the_maximum_is_reached_for_a_product(used_up: Records, language: str, sentence: str) -> None:
    (office,) = used_up.list_suffixes(product="office")

    turn = used_up.talk(language=language).say(sentence.format("Office"))

    assert (turn.names, turn.language) == (["utter_limit_reached"], language)
    assert get_figures(turn.values) == {**describe_usage(used_up, office), **describe_help(used_up, office)}


@each("cal_no_details")
def test_cals_show_no_details(atelier: Records, language: str, sentence: str) -> None:
    turn = atelier.talk(language=language).say(sentence)

    assert (turn.names, turn.language) == (["utter_cal_no_details"], language)


@each("error_code")
@pytest.mark.parametrize("code", ["0xC004C008", "0xC004F074"])
def test_an_error_code_is_explained(atelier: Records, language: str, sentence: str, code: str) -> None:
    turn = atelier.talk(language=language).say(sentence.format(code))

    assert turn.names == ["utter_error_code", *(["utter_limit_reached"] if code == "0xC004C008" else [])]
    assert turn.get_values("utter_error_code")["code"] == code
    assert turn.language == language


@each("how_counted")
def test_how_activations_are_counted(atelier: Records, language: str, sentence: str) -> None:
    turn = atelier.talk(language=language).say(sentence)

    assert (turn.names, turn.language) == (["utter_counting_rules"], language)


@each("out_of_scope")
def test_what_is_out_of_scope(atelier: Records, language: str, sentence: str) -> None:
    turn = atelier.talk(language=language).say(sentence)

    assert (turn.names, turn.language) == (["utter_out_of_scope"], language)


@each("thanks")
def test_thanks(atelier: Records, language: str, sentence: str) -> None:
    dialogue = atelier.talk(language=language)

    assert dialogue.say_all(first(language, "how_counted"), sentence).names == ["utter_thank"]
    assert_spoken(dialogue, language)


@each("goodbye")
def test_goodbye(atelier: Records, language: str, sentence: str) -> None:
    dialogue = atelier.talk(language=language)

    assert dialogue.say_all(first(language, "how_counted"), sentence).names == ["utter_goodbye"]
    assert_spoken(dialogue, language)


@each("open")
@pytest.mark.parametrize("place", [0, 1])
def test_an_incident_is_opened_step_by_step(own: Records, language: str, sentence: str, place: int) -> None:
    description = _get(language, "description")[place]
    dialogue = own.talk(language=language)
    assert dialogue.say(sentence).names == BEGINS
    assert dialogue.say(description).names == ["utter_ask_severity"]
    assert describe_summary(dialogue.say("B"))["severity"] == "B"

    turn = dialogue.say(first(language, "yes"))

    (incident,) = list_incidents(own)
    assert turn.names == ["utter_incident_opened"]
    assert (turn.values["number"], turn.values["severity"]) == (f"INC-{incident.id:06d}", "B")
    assert (incident.description, incident.severity, incident.language) == (description, "B", language)
    assert incident.contact_id == dialogue.contact
    assert_spoken(dialogue, language)


@each("severity")
@pytest.mark.parametrize("letter", ["A", "b", "C"])
def test_a_severity_is_taken_by_its_letter(studio: Records, language: str, sentence: str, letter: str) -> None:
    for said in (letter, f"({letter})", sentence.format(letter)):
        dialogue = begin(studio, language, asked="severity")

        assert describe_summary(dialogue.say(said))["severity"] == letter.upper()
        assert_spoken(dialogue, language)


@pytest.mark.parametrize(
    ("language", "severity", "word"),
    [
        pytest.param(language, severity, word, id=f"{language}-{severity}-{place}")
        for language in LANGUAGES
        for severity, words in SENTENCES[language]["severity_words"].items()
        for place, word in enumerate(words)
    ],
)
def test_a_severity_is_taken_by_a_word(studio: Records, language: str, severity: str, word: str) -> None:
    dialogue = begin(studio, language, asked="severity")

    assert describe_summary(dialogue.say(word))["severity"] == severity
    assert_spoken(dialogue, language)


@pytest.mark.parametrize("language", load_languages())
@pytest.mark.parametrize("severity", ["A", "B", "C"])
@pytest.mark.parametrize("part", ["label", "words"])
def test_a_severity_is_taken_in_the_words_of_its_button(
    studio: Records, language: str, severity: str, part: str
) -> None:
    label = load_texts(language).format("utter_ask_severity", {}, attribute=severity)
    words = label.replace("：", ":").partition(":")[2].strip()
    dialogue = studio.talk(language=language)
    dialogue.say_all(IN_FORM[language][0], IN_FORM[language][1])
    assert dialogue.last.names == ["utter_ask_severity"]

    assert describe_summary(dialogue.say(label if part == "label" else words))["severity"] == severity
    assert dialogue.last.language == language


@each("yes")
def test_yes_opens_it(own: Records, language: str, sentence: str) -> None:
    dialogue = begin(own, language, asked="confirmation")

    assert dialogue.say(sentence).names == ["utter_incident_opened"]
    assert [incident.language for incident in list_incidents(own)] == [language]
    assert_spoken(dialogue, language)


@each("no")
def test_no_asks_what_is_different_and_takes_a_new_description(own: Records, language: str, sentence: str) -> None:
    _, description = _get(language, "description")
    dialogue = begin(own, language, asked="confirmation")

    assert dialogue.say(sentence).names == ["utter_ask_correction"]
    assert describe_summary(dialogue.say(description))["description"] == description
    assert dialogue.say(first(language, "yes")).names == ["utter_incident_opened"]
    assert [incident.description for incident in list_incidents(own)] == [description]
    assert_spoken(dialogue, language)


@each("correction")
@pytest.mark.parametrize("after_no", [False, True], ids=["at once", "after no"])
def test_a_severity_is_corrected(own: Records, language: str, sentence: str, after_no: bool) -> None:
    dialogue = begin(own, language, asked="confirmation")
    if after_no:
        dialogue.say(first(language, "no"))

    summary = describe_summary(dialogue.say(sentence.format("A")))

    assert (summary["severity"], summary["description"]) == ("A", first(language, "description"))
    assert_spoken(dialogue, language)


@each("without_error_code")
def test_an_error_code_is_taken_out(studio: Records, language: str, sentence: str) -> None:
    summary = take_out(studio, language, sentence)

    assert (summary["error_code"], summary["computer"]) == (NOT_GIVEN, "SRV-02")


@each("without_computer")
def test_a_computer_is_taken_out(studio: Records, language: str, sentence: str) -> None:
    summary = take_out(studio, language, sentence)

    assert (summary["error_code"], summary["computer"]) == ("0xC004F074", NOT_GIVEN)


def take_out(records: Records, language: str, sentence: str) -> dict[str, object]:
    """Return the summary of an incident with an error code and a computer after this is said to it."""
    dialogue = begin(records, language, asked="description")
    described = f"{first(language, 'description')} SRV-02, 0xC004F074"
    before = describe_summary(dialogue.say_all(described, "B"))
    assert (before["error_code"], before["computer"]) == ("0xC004F074", "SRV-02")
    summary = describe_summary(dialogue.say(sentence))
    assert summary["description"] == described
    assert_spoken(dialogue, language)
    return summary


@each("cancel")
@pytest.mark.parametrize("asked", ["description", "severity", "confirmation"])
def test_cancel_drops_it_at_each_question(own: Records, language: str, sentence: str, asked: str) -> None:
    dialogue = begin(own, language, asked=asked)

    assert dialogue.say(sentence).names == ["utter_cancelled"]
    assert list_incidents(own) == []
    assert dialogue.say(first(language, "yes")).names == ["utter_nothing_to_affirm"]
    assert_spoken(dialogue, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", ["description", "severity", "confirmation"])
def test_a_question_in_the_form_is_answered_and_the_form_asks_again(own: Records, language: str, asked: str) -> None:
    (suffix,) = own.figures
    dialogue = begin(own, language, asked=asked)

    turn = dialogue.say(first(language, "how_many_for").format("Windows Server"))
    assert turn.names == ["utter_key_usage", f"utter_ask_{asked}"]
    assert get_figures(turn.get_values("utter_key_usage")) == describe_usage(own, suffix)
    turn = dialogue.say(first(language, "how_counted"))
    assert turn.names == ["utter_counting_rules", f"utter_ask_{asked}"]
    assert dialogue.say(first(language, "help")).names == ["utter_help", f"utter_ask_{asked}"]
    assert dialogue.say(first(language, "thanks")).names == ["utter_thank", f"utter_ask_{asked}"]

    rest = {"description": [first(language, "description"), "B"], "severity": ["B"], "confirmation": []}
    dialogue.say_all(*rest[asked], first(language, "yes"))
    assert dialogue.last.names == ["utter_incident_opened"]
    assert [incident.description for incident in list_incidents(own)] == [first(language, "description")]
    assert_spoken(dialogue, language)


@each("status_of")
def test_the_status_of_an_incident_by_its_number(own: Records, language: str, sentence: str) -> None:
    dialogue = begin(own, language, asked="confirmation")
    number = dialogue.say(first(language, "yes")).values["number"]

    for said in (number, str(number).lower()):
        turn = dialogue.say(sentence.format(said))

        assert turn.names == ["utter_incident_status"]
        assert turn.values["number"] == number
    assert_spoken(dialogue, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bare", BARE)
def test_a_yes_or_a_no_of_any_language_changes_none(atelier: Records, language: str, bare: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say_all(first(language, "how_counted"), bare, first(language, "how_many"), bare)

    assert_spoken(dialogue, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_yes_or_a_no_of_any_language_changes_none_in_the_form(studio: Records, language: str) -> None:
    dialogue = begin(studio, language, asked="severity")
    dialogue.say_all(*BARE)

    assert_spoken(dialogue, language)


@pytest.mark.parametrize(("spoken", "wished"), pairs())
@pytest.mark.parametrize("place", [0, 1])
def test_another_language_is_asked_for_in_it(atelier: Records, spoken: str, wished: str, place: int) -> None:
    dialogue = atelier.talk(language=spoken)
    assert dialogue.say(first(spoken, "how_many")).language == spoken

    turn = dialogue.say(_get(wished, "wishes")[place])

    assert (turn.names, turn.language) == (["utter_language_changed"], wished)
    assert dialogue.say("372PD").language == wished


@pytest.mark.parametrize(
    ("spoken", "wished"),
    [(language, wished) for language in LANGUAGES for wished in SENTENCES[language]["wishes_other"]],
)
def test_another_language_is_asked_for_in_the_one_that_is_spoken(atelier: Records, spoken: str, wished: str) -> None:
    dialogue = atelier.talk(language=spoken)
    dialogue.say(first(spoken, "how_many"))

    turn = dialogue.say(SENTENCES[spoken]["wishes_other"][wished])

    assert (turn.names, turn.language) == (["utter_language_changed"], wished)
    assert dialogue.say("372PD").language == wished


@pytest.mark.parametrize(("spoken", "written"), pairs())
def test_a_whole_sentence_in_another_language_changes_it(atelier: Records, spoken: str, written: str) -> None:
    dialogue = atelier.talk(language=spoken)
    assert dialogue.say(first(spoken, "how_many")).language == spoken

    turn = dialogue.say(first(written, "how_many"))

    assert (turn.names, turn.language) == (["utter_key_usages"], written)
    assert dialogue.say("C9VRC").language == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_in_one_conversation(own: Records, language: str) -> None:
    (suffix,) = own.figures
    dialogue = own.talk(language=language)

    def say(*path: str, value: str = "") -> list[str | None]:
        return dialogue.say(first(language, *path).format(value)).names

    assert say("greeting") == ["utter_greet"]
    assert say("help") == ["utter_help"]
    assert say("how_many") == ["utter_key_usage"]
    assert say("how_counted") == ["utter_counting_rules"]
    assert say("reached_for", value="Windows Server") == ["utter_limit_not_reached"]
    assert say("error_code", value="0xC004F074") == ["utter_error_code"]
    assert say("cal_no_details") == ["utter_cal_no_details"]
    assert say("out_of_scope") == ["utter_out_of_scope"]
    assert say("open") == BEGINS
    assert say("description") == ["utter_ask_severity"]
    assert say("severity_words", "C") == ["utter_ask_confirmation"]
    assert say("correction", value="A") == ["utter_ask_confirmation"]
    assert say("yes") == ["utter_incident_opened"]
    assert say("status_of", value=str(dialogue.last.values["number"])) == ["utter_incident_status"]
    assert say("thanks") == ["utter_thank"]
    assert say("goodbye") == ["utter_goodbye"]
    assert_spoken(dialogue, language)
    (incident,) = list_incidents(own)
    assert (incident.language, incident.severity) == (language, "A")
    assert incident.suffix in (None, suffix)
