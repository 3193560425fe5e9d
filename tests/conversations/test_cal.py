"""The second conversation: CALs show "no further details available". Why, what to do, and RDS CALs."""

import pytest

from tests.conversations.dialogue import LANGUAGES, Dialogue
from tests.conversations.pasted import NO_DETAILS, Pasted
from tests.conversations.records import Records
from tests.system import System

NO_FURTHER_DETAILS = {
    "en": "Our CALs only say that no further details are available, what is wrong?",
    "fr": "Nos CAL indiquent seulement qu'aucun détail supplémentaire n'est disponible, que se passe-t-il ?",
    "nl": "Bij onze CAL's staat alleen dat er geen verdere details beschikbaar zijn, wat is er mis?",
}
AND_RDS = {"en": "and what about RDS CALs?", "fr": "et pour les CAL RDS ?", "nl": "en hoe zit dat met RDS CAL's?"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_explained_with_the_difference_to_rds_cals(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(NO_FURTHER_DETAILS[language])

    assert turn.names == ["utter_cal_no_details"]
    assert turn.language == language
    assert "RDS" in turn.text
    assert "120" in turn.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ["global_admin", "partner_admin", "user"])
def test_it_is_explained_to_everybody_who_is_signed_in(atelier: Records, role: str, language: str) -> None:
    turn = atelier.talk(role=role, language=language).say(NO_FURTHER_DETAILS[language])

    assert turn.names == ["utter_cal_no_details"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_explained_to_a_visitor_too(system: System, language: str) -> None:
    turn = Dialogue(system, system.talk_as_visitor(language=language)).say(NO_FURTHER_DETAILS[language])

    assert turn.names == ["utter_cal_no_details"]
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_cals_work_is_a_press_or_a_question_away(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)

    dialogue.say(NO_FURTHER_DETAILS[language])
    assert dialogue.press("cal_licensing").names == ["utter_which_cal"]

    assert dialogue.say(AND_RDS[language]).names == ["utter_cal_licensing"]
    assert dialogue.last.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_incident_is_a_press_away(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(NO_FURTHER_DETAILS[language])

    assert dialogue.press("open_incident").names == ["utter_incident_begin", "utter_ask_description"]


@pytest.mark.parametrize("pasted", NO_DETAILS, ids=str)
def test_the_portals_own_text_is_understood_as_it_was_pasted(atelier: Records, pasted: Pasted) -> None:
    turn = atelier.talk(language=pasted.language).say(pasted.text)

    assert turn.intent == "report_cal_no_details"
    assert turn.names == ["utter_cal_no_details"]
    assert turn.language == pasted.language
