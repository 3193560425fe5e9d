"""The fourth conversation: how activations are counted, and whether one more on a real computer would be."""

from collections.abc import Callable

import pytest

from tests.conversations.dialogue import LANGUAGES, Dialogue, Turn
from tests.conversations.expected import describe_forecast, describe_keys, get_figures
from tests.conversations.records import Records
from tests.system import System

HOW = {
    "en": "How are activations counted?",
    "fr": "Comment les activations sont-elles comptabilisées ?",
    "nl": "Hoe worden activeringen geteld?",
}
IF_I_REPLACE = {
    "en": "If I replace {parts} of {computer}, does it count?",
    "fr": "Si je remplace {parts} de {computer}, est-ce que ça compte ?",
    "nl": "Als ik {parts} van {computer} vervang, telt dat dan mee?",
}
IF_I_REINSTALL = {
    "en": "If I reinstall {computer} with the same hardware, will that be counted?",
    "fr": "Si je réinstalle {computer} avec le même matériel, est-ce que ce sera compté ?",
    "nl": "Als ik {computer} met dezelfde hardware opnieuw installeer, wordt dat dan geteld?",
}
PARTS = {
    "disk": {"en": "the hard drive", "fr": "le disque dur", "nl": "de harde schijf"},
    "mainboard": {"en": "the motherboard", "fr": "la carte mère", "nl": "het moederbord"},
    "cpu": {"en": "the processor", "fr": "le processeur", "nl": "de processor"},
    "mac": {"en": "the network card", "fr": "la carte réseau", "nl": "de netwerkkaart"},
    "ram": {"en": "the memory", "fr": "la mémoire", "nl": "het geheugen"},
    "display": {"en": "the graphics card", "fr": "la carte graphique", "nl": "de videokaart"},
}
AND = {"en": "and", "fr": "et", "nl": "en"}


def ask(language: str, computer: str, *replaced: str) -> str:
    """Return the question whether an installation would be counted after parts were replaced."""
    if not replaced:
        return IF_I_REINSTALL[language].format(computer=computer)
    parts = f" {AND[language]} ".join(PARTS[part][language] for part in replaced)
    return IF_I_REPLACE[language].format(parts=parts, computer=computer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_are_told_with_the_one_that_holds_for_the_partner(
    atelier: Records, brightwater: Records, language: str
) -> None:
    turns = [records.talk(language=language).say(HOW[language]) for records in (atelier, brightwater)]

    assert [turn.names for turn in turns] == [["utter_counting_rules"]] * 2
    assert [turn.language for turn in turns] == [language] * 2
    assert [turn.values["partner_rule"] for turn in turns] == ["hardware_aware", "every_activation"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_is_told_the_rules_and_the_general_answer(system: System, language: str) -> None:
    dialogue = Dialogue(system, system.talk_as_visitor(language=language))

    turn = dialogue.say(HOW[language])
    assert turn.names == ["utter_counting_rules"]
    assert turn.values["partner_rule"] == "unknown"

    assert dialogue.say(ask(language, "SRV-03", "disk")).names == ["utter_if_counted_general"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("computer", "replaced", "outcome"),
    [
        ("SRV-03", (), ("not_counted", "SAME_COMPUTER_UNCHANGED")),
        ("SRV-03", ("disk",), ("not_counted", "SAME_COMPUTER")),
        ("SRV-03", ("mainboard",), ("refused", "HARDWARE_CHANGED")),
        ("SRV-03", ("disk", "cpu", "mac", "ram"), ("not_counted", "SAME_COMPUTER")),
        ("srv-02", ("disk", "mainboard"), ("refused", "HARDWARE_CHANGED")),
        ("SRV-04", ("cpu",), ("not_counted", "SAME_COMPUTER")),
        ("SRV-DEV-01", ("mainboard",), ("counted", "HARDWARE_CHANGED")),
        ("SRV-DEV-02", ("disk",), ("not_counted", "SAME_COMPUTER")),
        ("PC-LYON-12", ("mainboard",), ("counted", "HARDWARE_CHANGED")),
    ],
)
def test_a_question_about_a_computer_is_answered_from_its_history(
    atelier: Records, language: str, computer: str, replaced: tuple[str, ...], outcome: tuple[str, str]
) -> None:
    turn = atelier.talk(language=language).say(ask(language, computer, *replaced))

    assert turn.names == ["utter_if_counted"]
    assert turn.language == language
    suffix = turn.values["suffix"]
    assert computer.upper() in {entry["computer"] for entry in atelier.figures[suffix]["proof"]}
    expected = describe_forecast(atelier, suffix, computer.upper(), *replaced)
    assert get_figures(turn.values) == {**expected, "unknown": "none"}
    assert (turn.values["verdict"], turn.values["reason"]) == outcome


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_part_that_the_records_do_not_hold_is_named_and_never_counts(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(ask(language, "SRV-03", "disk", "display"))

    assert get_figures(turn.values) == {
        **describe_forecast(atelier, "372PD", "SRV-03", "disk", "display"),
        "unknown": {"list": [{"text": "component_display"}]},
    }
    assert turn.values["verdict"] == "not_counted"


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_some_partners_every_activation_counts(brightwater: Records, language: str) -> None:
    turn = brightwater.talk(language=language).say(ask(language, "PC-CORK-03"))

    assert turn.names == ["utter_if_counted"]
    assert get_figures(turn.values) == {
        **describe_forecast(brightwater, "6GYGH", "PC-CORK-03"),
        "unknown": "none",
    }
    assert (turn.values["verdict"], turn.values["reason"]) == ("counted", "EVERY_ACTIVATION")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_general_question_is_answered_and_takes_a_computer(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HOW[language])

    assert dialogue.press("if_counted").names == ["utter_if_counted_general"]

    turn = dialogue.say("SRV-03")
    assert turn.names == ["utter_if_counted"]
    assert turn.language == language
    assert turn.values["verdict"] == "not_counted"


def answer_with_a_number(dialogue: Dialogue, row: dict[str, object]) -> Turn:
    return dialogue.say("2")


def answer_with_a_suffix(dialogue: Dialogue, row: dict[str, object]) -> Turn:
    return dialogue.say("TK94P")


def answer_with_a_product(dialogue: Dialogue, row: dict[str, object]) -> Turn:
    return dialogue.say("Visio")


def answer_with_a_button(dialogue: Dialogue, row: dict[str, object]) -> Turn:
    return dialogue.press("key", **row)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "answer", [answer_with_a_number, answer_with_a_suffix, answer_with_a_product, answer_with_a_button]
)
def test_a_computer_with_several_keys_is_asked_about_and_what_changes_is_remembered(
    atelier: Records, language: str, answer: Callable[[Dialogue, dict[str, object]], Turn]
) -> None:
    dialogue = atelier.talk(language=language)

    turn = dialogue.say(ask(language, "PC-LYON-01", "mainboard"))
    assert turn.names == ["utter_which_computer_key"]
    assert get_figures(turn.values) == {
        "computer": "PC-LYON-01",
        "keys": describe_keys(atelier, ["FJ3HD", "TK94P", "29QQ3"]),
    }

    turn = answer(dialogue, turn.values["keys"]["rows"][1])
    assert turn.names == ["utter_if_counted"]
    assert get_figures(turn.values) == {
        **describe_forecast(atelier, "TK94P", "PC-LYON-01", "mainboard"),
        "unknown": "none",
    }
    assert turn.values["verdict"] == "counted"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_computer_is_never_said_to_be_recorded(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    turn = dialogue.say(ask(language, "SRV-99", "disk"))
    assert turn.names == ["utter_which_key"]

    turn = dialogue.say("C9VRC")
    assert turn.names == ["utter_if_counted"]
    assert get_figures(turn.values) == {**describe_forecast(atelier, "C9VRC", "SRV-99", "disk"), "unknown": "none"}
    assert (turn.values["verdict"], turn.values["reason"]) == ("counted", "NEW_COMPUTER")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_computer_is_refused_where_a_key_is_used_up(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say_all(ask(language, "SRV-99"), "372PD")

    assert (turn.values["verdict"], turn.values["reason"]) == ("refused", "NEW_COMPUTER")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_user_is_told_which_role_is_needed(atelier: Records, language: str) -> None:
    turn = atelier.talk(role="user", language=language).say(ask(language, "SRV-03", "disk"))

    assert turn.names == ["utter_role_needed"]
    assert turn.language == language
