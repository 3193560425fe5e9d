"""The development set through the whole system: each sentence begins a conversation, in its own language."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from keyclerk.answers import load_languages
from tests.conversations.dialogue import Dialogue, Turn
from tests.conversations.records import Records, make_records
from tests.floors import Floors
from tests.system import System, read_jsonl

FOLDER = Path(__file__).parent.parent / "nlu"
THREADS = 4
LANGUAGES = tuple(load_languages())

BEGINS_WITH: dict[str, set[str]] = {
    # 1. The maximum is reached.
    "report_max_activations": {
        "utter_limit_reached",
        "utter_limit_not_reached",
        "utter_limit_unknown",
        "utter_which_key",
        "utter_unknown_key",
        "utter_no_key_of_product",
    },
    "request_more_activations": {"utter_no_more_activations", "utter_no_more_activations_general"},
    # 2. No details for CALs.
    "report_cal_no_details": {"utter_cal_no_details"},
    "ask_cal_licensing": {"utter_cal_licensing", "utter_which_cal"},
    # 3. How many are left.
    "ask_key_usage": {
        "utter_key_usage",
        "utter_key_usage_unlimited",
        "utter_key_usages",
        "utter_unknown_key",
        "utter_no_key_of_product",
    },
    # 4. How they are counted.
    "ask_counting_rules": {"utter_counting_rules"},
    "ask_if_counted": {"utter_if_counted_general", "utter_if_counted", "utter_which_computer_key", "utter_which_key"},
    # 5. Errors.
    "report_activation_error": {"utter_error_code", "utter_unknown_error_code", "utter_which_error_code"},
    "report_key_rejected": {"utter_key_rejected"},
    # 6. Incidents.
    "open_incident": {"utter_incident_begin"},
    "ask_incident_status": {
        "utter_incident_status",
        "utter_incident_list",
        "utter_no_incidents",
        "utter_unknown_incident",
    },
    "ask_incident_quota": {"utter_incident_quota"},
    "add_to_incident": {
        "utter_ask_comment",
        "utter_comment_added",
        "utter_unknown_incident",
        "utter_no_incidents_of_yours",
    },
    "close_incident": {"utter_confirm_close", "utter_unknown_incident", "utter_no_incidents_of_yours"},
    "report_not_solved": {"utter_not_solved"},
    "request_human": {"utter_person", "utter_person_later"},
    # 7. The conversation itself.
    "greet": {"utter_greet"},
    "goodbye": {"utter_goodbye"},
    "thank": {"utter_thank"},
    "affirm": {"utter_nothing_to_affirm"},
    "deny": {"utter_denied"},
    "cancel": {"utter_cancelled", "utter_started_over"},
    "ask_help": {"utter_help"},
    "change_language": {"utter_language_changed", "utter_language_not_spoken"},
    "inform": {
        "utter_information_taken",
        "utter_error_code",
        "utter_unknown_error_code",
        "utter_key_usage",
        "utter_unknown_key",
    },
    "out_of_scope": {"utter_out_of_scope", "utter_not_understood"},
    # Around them.
    "ask_activation_required": {"utter_activation_required", "utter_activation_required_general"},
    "ask_software_benefits": {"utter_software_benefits"},
    "ask_get_key": {"utter_get_key"},
    "ask_download": {"utter_download"},
    "ask_required_role": {"utter_required_role"},
    "ask_manage_benefits": {"utter_manage_benefits"},
}

ASKED_FOR = {
    "en français svp, my English is not so good": "fr",
    "English please, mon français est un peu limité": "en",
    "Kunnen we in het Frans verdergaan?": "fr",
    "German please": "de",
    "Peut-on poursuivre en allemand ?": "de",
    "Zou u mij in het Duits te woord willen staan?": "de",
    "italienisch bitte": "it",
    "Wäre es möglich, das Gespräch in polnischer Sprache zu führen?": "pl",
    "¿Podemos continuar en inglés?": "en",
    "quero falar em ingles": "en",
    "A minha colega só percebe francês, pode responder nessa língua?": "fr",
    "Byłabym wdzięczna, gdyby dalsza rozmowa mogła toczyć się po francusku.": "fr",
    "English please, nie mówię dobrze po polsku": "en",
    "Switch to English please, min svenska är inte så bra": "en",
    "Kan vi ta det på engelska i stället?": "en",
    "Can we speak English? 日本語は苦手です": "en",
}
"""Sentences that ask for another language which is spoken, with that language."""


def begins_right(turn: Turn, intent: str) -> bool:
    """Return whether a turn begins the conversation of an intent, or asks whether it is meant.

    Where a single meaning is offered, the other one was out of scope, which "something else" stands for.
    """
    if turn.names[0] != "utter_did_you_mean":
        return turn.names[0] in BEGINS_WITH[intent]
    offered = [row["intent"] for row in turn.replies[0].values["meanings"]["rows"]] if turn.replies[0].values else []
    return intent in offered or (len(offered) == 1 and intent == "out_of_scope")


def begin_all(records: Records, language: str, sentences: list[dict[str, Any]]) -> list[Turn]:
    """Return what each sentence is answered with as the first of a conversation."""
    contacts = records.make_contacts(len(sentences))

    def begin(contact: str, sentence: dict[str, Any]) -> Turn:
        talk = records.system.talk_as(contact, language=language)
        return Dialogue(records.system, talk).say(sentence["text"])

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(begin, contacts, sentences))


@pytest.fixture(scope="module")
def partner(system: System) -> Records:
    """A partner of whom nobody has opened an incident: in other tests' partners a sentence may mean one of those."""
    used = [f"PC-{number}" for number in range(10)]
    keys = [(product, "10", used) for product in ("windows-server", "windows-server", "office", "windows", "visio")]
    return make_records(system, *keys, benefits=("windows-server", "office", "windows", "visio"))


def test_every_intent_has_a_conversation_that_it_begins() -> None:
    sentences = [sentence for language in LANGUAGES for sentence in read_jsonl(FOLDER / f"{language}.jsonl")]

    assert {sentence["intent"] for sentence in sentences} == set(BEGINS_WITH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_of_the_development_set_begin_their_conversations(
    partner: Records, floors: Floors, language: str
) -> None:
    sentences = read_jsonl(FOLDER / f"{language}.jsonl")

    turns = begin_all(partner, language, sentences)

    short = [
        f"{sentence['intent']}: {turn.intent}, {turn.names[0]}, {turn.language}: {sentence['text']}"
        for sentence, turn in zip(sentences, turns, strict=True)
        if not begins_right(turn, sentence["intent"]) or turn.language != ASKED_FOR.get(sentence["text"], language)
    ]
    floors.hold(language, figure=len(sentences) - len(short), short=short)
