"""The fifth conversation: an error code's meaning and what to do; a limit code leads into the limit."""

import pytest

from keyclerk.catalog import load_catalog
from tests.conversations.dialogue import LANGUAGES, Dialogue
from tests.conversations.expected import describe_help, describe_keys, describe_usage, get_figures
from tests.conversations.records import Records
from tests.system import System

I_GET = {
    "en": "I get {} when I activate Windows Server",
    "fr": "J'obtiens {} quand j'active Windows Server",
    "nl": "Ik krijg {} bij het activeren van Windows Server",
}
FAILS = {
    "en": "The activation fails with an error message",
    "fr": "L'activation échoue avec un message d'erreur",
    "nl": "De activering mislukt met een foutmelding",
}
CODE = {"en": "Error code {}", "fr": "Code d'erreur {}", "nl": "Foutcode {}"}
YES = {"en": "yes please", "fr": "oui volontiers", "nl": "ja graag"}
LIMIT_CODES = ("0xC004C008", "0xC004C020", "0xC004C021")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_catalogue_is_explained(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(FAILS[language])

    for code, entry in load_catalog().error_codes.items():
        turn = dialogue.say(code)

        assert turn.names == ["utter_error_code", *(["utter_limit_reached"] if entry.topic == "limit" else [])]
        assert turn.language == language
        values = turn.get_values("utter_error_code")
        assert values["code"] == code
        assert values["certain"] == ("yes" if entry.is_certain else "no")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("written", ["0xC004F074", "0xc004f074", "0XC004F074", "C004F074"])
def test_a_code_is_taken_however_it_is_written(atelier: Records, language: str, written: str) -> None:
    turn = atelier.talk(language=language).say(I_GET[language].format(written))

    assert turn.names == ["utter_error_code"]
    assert turn.values["code"] == "0xC004F074"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", LIMIT_CODES)
def test_a_limit_code_leads_into_the_limit_of_the_key(atelier: Records, language: str, code: str) -> None:
    turn = atelier.talk(language=language).say(I_GET[language].format(code))

    assert turn.names == ["utter_error_code", "utter_limit_reached"]
    assert turn.get_values("utter_error_code")["code"] == code
    assert get_figures(turn.values) == {**describe_usage(atelier, "372PD"), **describe_help(atelier, "372PD")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_limit_code_asks_which_key_only_where_several_fit(brightwater: Records, language: str) -> None:
    dialogue = brightwater.talk(language=language)

    turn = dialogue.say(CODE[language].format("0xC004C008"))
    assert turn.names == ["utter_error_code", "utter_which_key"]
    assert get_figures(turn.values) == {"keys": describe_keys(brightwater, ["QD7CY", "6GYGH"])}

    turn = dialogue.say("2")
    assert turn.names == ["utter_limit_not_reached"]
    assert get_figures(turn.values) == describe_usage(brightwater, "6GYGH")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["0xC004E016", "0x803FA067", "0x80072EE7"])
def test_a_code_outside_of_microsofts_tables_is_told_as_probable(atelier: Records, language: str, code: str) -> None:
    probably = {"en": "Probably", "fr": "probable", "nl": "Waarschijnlijk"}

    turn = atelier.talk(language=language).say(I_GET[language].format(code))

    assert turn.names == ["utter_error_code"]
    assert turn.values["certain"] == "no"
    assert probably[language].casefold() in turn.text.casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_code_is_not_guessed_at(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(I_GET[language].format("0x12345678"))

    assert turn.names == ["utter_unknown_error_code"]
    assert turn.language == language
    assert get_figures(turn.values) == {"code": "0x12345678"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_without_a_code_is_asked_for_it(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    assert dialogue.say(FAILS[language]).names == ["utter_which_error_code"]

    turn = dialogue.say(CODE[language].format("0xC004F050"))
    assert turn.names == ["utter_error_code"]
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_opens_an_incident_with_the_code_and_the_product(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(I_GET[language].format("0xC004F074"))

    assert dialogue.say(YES[language]).names == ["utter_incident_begin", "utter_ask_description"]

    turn = dialogue.say_all("slmgr.vbs /ato: KMS, KMS, KMS", "B")
    assert turn.names == ["utter_ask_confirmation"]
    assert turn.values["error_code"] == "0xC004F074"
    assert turn.values["product"] == {"product": "windows-server"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_user_is_told_the_code_and_totals(atelier: Records, language: str) -> None:
    turn = atelier.talk(role="user", language=language).say(CODE[language].format("0xC004C008"))

    assert turn.names == ["utter_error_code", "utter_limit_totals"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_is_told_the_code_and_nothing_of_records(system: System, language: str) -> None:
    dialogue = Dialogue(system, system.talk_as_visitor(language=language))

    assert dialogue.say(CODE[language].format("0xC004C008")).names == ["utter_error_code"]
    assert dialogue.say(YES[language]).names == ["utter_sign_in"]
