"""The seven conversations in Teams, with its activities and cards, in each language: as in the web chat."""

from collections.abc import Callable

import pytest

from tests.channels.teams.chat import TeamsDialogue
from tests.conversations import test_cal as cal
from tests.conversations import test_counting as counting
from tests.conversations import test_error_codes as error_codes
from tests.conversations import test_limit as limit
from tests.conversations import test_usage as usage
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.expected import describe_forecast, describe_help, describe_keys, describe_usage, get_figures
from tests.conversations.records import Records, make_records
from tests.conversations.sentences import (
    CANCEL,
    DESCRIPTION,
    GREETING,
    HELP,
    HOW_COUNTED,
    HOW_MANY,
    IN_LANGUAGE,
    NEW_DESCRIPTION,
    NO,
    OPEN,
    STATUS_OF,
    THANKS,
)
from tests.conversations.test_incident import BEGINS, describe_summary, list_incidents
from tests.conversations.test_small_talk import NOT_SOLVED, OUT_OF_SCOPE
from tests.system import System

Begin = Callable[..., TeamsDialogue]
NEXT = dict(zip(LANGUAGES, (*LANGUAGES[1:], LANGUAGES[0]), strict=True))


@pytest.fixture(scope="module")
def atelier(samples: dict[str, Records]) -> Records:
    """A partner with two keys for Windows Server, the first of them used up, and one key for each of three products."""
    return samples["atelier"]


@pytest.fixture(scope="module")
def used_up(system: System) -> Records:
    """A partner with two keys that are used up, one for Office and one for Windows Server, and another that is not."""
    computers = ("SRV-01", "SRV-02", "SRV-03", "SRV-04")
    return make_records(
        system,
        ("windows-server", "3", computers),
        ("windows-server", "5", computers[:2]),
        ("office", "2", computers[:3]),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_limit_is_explained_for_the_key_that_is_picked_with_what_helps(
    begin: Begin, used_up: Records, language: str
) -> None:
    dialogue = begin(used_up, language)

    turn = dialogue.say(limit.REACHED[language])
    candidates = [
        limit.find_suffix(used_up, product, limit=most) for product, most in (("office", 2), ("windows-server", 3))
    ]
    assert turn.names == ["utter_which_key"]
    assert get_figures(turn.values) == {"keys": describe_keys(used_up, candidates)}

    turn = dialogue.press("key", **turn.values["keys"]["rows"][1])
    assert turn.names == ["utter_limit_reached"]
    assert get_figures(turn.values) == {
        **describe_usage(used_up, candidates[1]),
        **describe_help(used_up, candidates[1]),
    }

    assert dialogue.press("open_incident").names == BEGINS
    assert dialogue.say(CANCEL[language]).names == ["utter_cancelled"]
    assert list_incidents(used_up) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_cals_without_details_are_explained_with_the_difference_to_rds_cals(
    begin: Begin, atelier: Records, language: str
) -> None:
    dialogue = begin(atelier, language)

    turn = dialogue.say(cal.NO_FURTHER_DETAILS[language])
    assert turn.names == ["utter_cal_no_details"]
    assert "120" in turn.text

    assert dialogue.press("cal_licensing").names == ["utter_which_cal"]
    turn = dialogue.press("rds_cal")
    assert (turn.names, turn.language) == (["utter_cal_licensing"], language)
    assert "RDS" in turn.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_many_are_left_is_told_for_all_keys_for_one_that_is_pressed_and_for_a_product(
    begin: Begin, atelier: Records, language: str
) -> None:
    dialogue = begin(atelier, language)

    turn = dialogue.say(HOW_MANY[language])
    assert turn.names == ["utter_key_usages"]
    assert get_figures(turn.values) == {"keys": describe_keys(atelier, atelier.list_suffixes())}

    turn = dialogue.press("key", **turn.values["keys"]["rows"][4])
    assert turn.names == ["utter_key_usage"]
    assert get_figures(turn.values) == describe_usage(atelier, "C9VRC")

    turn = dialogue.say(usage.HOW_MANY_FOR[language].format("Windows"))
    assert turn.names == ["utter_key_usage_unlimited"]

    turn = dialogue.say(usage.HOW_MANY_FOR[language].format("Office"))
    assert get_figures(turn.values) == describe_usage(atelier, "FJ3HD")


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_it_is_counted_is_told_and_foretold_for_a_computer(begin: Begin, atelier: Records, language: str) -> None:
    dialogue = begin(atelier, language)

    assert dialogue.say(HOW_COUNTED[language]).names == ["utter_counting_rules"]
    assert dialogue.press("if_counted").names == ["utter_if_counted_general"]
    turn = dialogue.say("PC-LYON-01")
    assert turn.names == ["utter_which_computer_key"]
    assert get_figures(turn.values)["keys"] == describe_keys(atelier, ["FJ3HD", "TK94P", "29QQ3"])

    turn = dialogue.press("key", **turn.values["keys"]["rows"][1])
    assert turn.names == ["utter_if_counted"]
    assert get_figures(turn.values) == {**describe_forecast(atelier, "TK94P", "PC-LYON-01"), "unknown": "none"}

    turn = dialogue.say(counting.ask(language, "PC-LYON-01", "mainboard"))
    expected = describe_forecast(atelier, "TK94P", "PC-LYON-01", "mainboard")
    assert get_figures(turn.values) == {**expected, "unknown": "none"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_code_is_explained_and_a_limit_code_leads_into_the_limit(
    begin: Begin, atelier: Records, language: str
) -> None:
    dialogue = begin(atelier, language)

    assert dialogue.say(error_codes.FAILS[language]).names == ["utter_which_error_code"]
    turn = dialogue.say(error_codes.CODE[language].format("0xC004C008"))
    assert turn.names == ["utter_error_code", "utter_limit_reached"]
    assert get_figures(turn.values) == {**describe_usage(atelier, "372PD"), **describe_help(atelier, "372PD")}

    turn = dialogue.say(error_codes.I_GET[language].format("0x12345678"))
    assert turn.names == ["utter_unknown_error_code"]
    assert get_figures(turn.values) == {"code": "0x12345678"}

    assert dialogue.press("open_incident").names == BEGINS
    assert dialogue.say(CANCEL[language]).names == ["utter_cancelled"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_incident_is_opened_by_its_card_and_its_status_is_told(begin: Begin, system: System, language: str) -> None:
    records = make_records(system, ("windows-server", "5", ("SRV-01", "SRV-02")), incidents_used="3")
    dialogue = begin(records, language)

    turn = dialogue.say(OPEN[language])
    assert turn.names == BEGINS
    begun = turn.get_values("utter_incident_begin")
    assert (begun["left"], begun["total"]) == (17, 20)
    assert dialogue.say(DESCRIPTION[language]).names == ["utter_ask_severity"]
    assert describe_summary(dialogue.press("B"))["description"] == DESCRIPTION[language]

    turn = dialogue.send_card(description=NEW_DESCRIPTION[language])
    assert turn.names == ["utter_incident_opened"]
    assert (turn.values["left"], turn.values["total"]) == (16, 20)
    (incident,) = list_incidents(records)
    assert turn.values["number"] == f"INC-{incident.id:06d}"
    assert (incident.description, incident.severity, incident.language) == (NEW_DESCRIPTION[language], "B", language)

    assert dialogue.press("status").names == ["utter_incident_status"]
    turn = dialogue.say(STATUS_OF[language].format(f"INC-{incident.id:06d}"))
    assert turn.names == ["utter_incident_status"]
    assert turn.values["state"] == {"text": "state_new"}
    assert f"INC-{incident.id:06d}" in str(dialogue.chat.list_sent()[-1].card)


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_talk_is_answered_yes_and_no_are_pressed_and_the_language_changes_at_any_time(
    begin: Begin, atelier: Records, language: str
) -> None:
    dialogue, other = begin(atelier, language), NEXT[language]

    assert dialogue.say(GREETING[language]).names == ["utter_greet"]
    assert f"Person {dialogue.contact}" in dialogue.last.text
    assert dialogue.say(HELP[language]).names == ["utter_help"]
    assert dialogue.press("usage").names == ["utter_key_usages"]
    assert dialogue.say(THANKS[language]).names == ["utter_thank"]
    assert dialogue.say(OUT_OF_SCOPE[language][0]).names == ["utter_out_of_scope"]

    assert dialogue.say(NOT_SOLVED[language]).names == ["utter_not_solved"]
    assert dialogue.press("deny").names == ["utter_denied"]
    assert dialogue.say(NOT_SOLVED[language]).names == ["utter_not_solved"]
    assert dialogue.press("affirm").names == BEGINS

    turn = dialogue.say(IN_LANGUAGE[other][language])
    assert turn.names == ["utter_language_changed", "utter_ask_description"]
    assert turn.language == other

    turn = dialogue.say(HOW_COUNTED[language])
    assert turn.names == ["utter_counting_rules", "utter_ask_description"]
    assert turn.language == language
    assert dialogue.say(CANCEL[language]).names == ["utter_cancelled"]
    assert dialogue.say(NO[language]).names == ["utter_denied"]
