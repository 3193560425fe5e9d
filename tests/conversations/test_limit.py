"""The first conversation: the maximum number of activations is reached. Which key, how it was counted, what helps."""

from collections.abc import Callable

import pytest

from keyclerk.answers import load_texts
from tests.conversations.dialogue import LANGUAGES, Dialogue, Turn
from tests.conversations.expected import (
    Values,
    describe_help,
    describe_keys,
    describe_totals,
    describe_usage,
    get_figures,
)
from tests.conversations.pasted import MAXIMUM_REACHED, Pasted
from tests.conversations.records import Records, make_product_key, make_records
from tests.system import System

REACHED = {
    "en": "You have reached the maximum number of activations",
    "fr": "Vous avez atteint le nombre maximal d'activations",
    "nl": "U hebt het maximale aantal activeringen bereikt",
}
REACHED_FOR = {
    "en": "I can't activate any more: the maximum number of activations is reached for {}",
    "fr": "Je ne peux plus rien activer, le nombre maximal d'activations est atteint pour {}",
    "nl": "Ik kan niets meer activeren, het maximale aantal activeringen is bereikt voor {}",
}
KEY_ENDING_IN = {"en": "the key ending in {}", "fr": "la clé qui finit par {}", "nl": "de sleutel die eindigt op {}"}
NUMBER = {"en": "number {}", "fr": "numéro {}", "nl": "nummer {}"}
YES = {"en": "yes", "fr": "oui", "nl": "ja"}
NO = {"en": "no", "fr": "non", "nl": "nee"}

FOUR = ("SRV-01", "SRV-02", "SRV-03", "SRV-04")
THREE, TWO, ONE = FOUR[:3], FOUR[:2], FOUR[:1]


@pytest.fixture(scope="module")
def used_up(system: System) -> Records:
    """A partner with two keys that are used up, one for Office and one for Windows Server, and three that are not."""
    return make_records(
        system,
        ("windows-server", "3", THREE),
        ("windows-server", "5", TWO),
        ("windows-server", "", ONE),
        ("office", "2", THREE),
        ("visio", "10", ONE),
    )


def find_suffix(records: Records, product: str, *, limit: int | None) -> str:
    """Return the suffix of the only key of a product with this limit."""
    (suffix,) = [
        suffix
        for suffix, figures in records.figures.items()
        if (figures["product"], figures["limit"]) == (product, limit)
    ]
    return suffix


def describe_limit(records: Records, suffix: str) -> Values:
    return {**describe_usage(records, suffix), **describe_help(records, suffix)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_only_key_that_is_used_up_is_explained_without_a_question(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(REACHED[language])

    assert turn.names == ["utter_limit_reached"]
    assert turn.language == language
    assert get_figures(turn.values) == describe_limit(atelier, "372PD")


def test_the_sample_key_for_windows_server_has_used_ten_of_ten(atelier: Records) -> None:
    turn = atelier.talk().say(REACHED["en"])

    values = turn.values
    assert (values["used"], values["limit"], values["left"]) == (10, 10, 0)
    assert len(values["proof"]["rows"]) == 15
    assert values["options"]["rows"][0] == {
        "row": "row_other_key",
        "suffix": "C9VRC",
        "product": {"product": "windows-server"},
        "left": 3,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_shows_used_and_limit_in_its_text_and_on_its_card(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(REACHED[language])

    texts = load_texts(language)
    (reply,) = turn.replies
    card = reply.card or {}
    _, bar, facts, _, proof = card["body"]
    assert [fact["value"] for fact in facts["facts"]] == ["10 / 10", "0"]
    assert [column["style"] for column in bar["columns"]] == ["attention"]
    assert [len(table["rows"]) for table in proof["items"]] == [1 + 15]
    for row in turn.values["proof"]["rows"]:
        assert texts.format(row["row"], row) in turn.text
        assert texts.format(row["row"], row) not in (reply.beside_card or "")
    assert (reply.beside_card or "").startswith(turn.text.partition("\n")[0] + "\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_keys_that_are_used_up_are_asked_about(used_up: Records, language: str) -> None:
    turn = used_up.talk(language=language).say(REACHED[language])

    candidates = [find_suffix(used_up, "office", limit=2), find_suffix(used_up, "windows-server", limit=3)]
    assert turn.names == ["utter_which_key"]
    assert turn.language == language
    assert get_figures(turn.values) == {"keys": describe_keys(used_up, candidates)}


def answer_with_a_number(dialogue: Dialogue, language: str, suffix: str) -> Turn:
    return dialogue.say("2")


def answer_with_a_number_in_words(dialogue: Dialogue, language: str, suffix: str) -> Turn:
    return dialogue.say(NUMBER[language].format(2))


def answer_with_a_suffix(dialogue: Dialogue, language: str, suffix: str) -> Turn:
    return dialogue.say(suffix)


def answer_with_a_suffix_in_lower_case(dialogue: Dialogue, language: str, suffix: str) -> Turn:
    return dialogue.say(suffix.lower())


def answer_with_a_sentence(dialogue: Dialogue, language: str, suffix: str) -> Turn:
    sentence = {
        "en": "the key ending in {}",
        "fr": "celle qui finit par {}",
        "nl": "de sleutel die eindigt op {}",
    }
    return dialogue.say(sentence[language].format(suffix))


def answer_with_a_button(dialogue: Dialogue, language: str, suffix: str) -> Turn:
    row = dialogue.last.values["keys"]["rows"][1]
    assert row["suffix"] == suffix
    return dialogue.press("key", **row)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "answer",
    [
        answer_with_a_number,
        answer_with_a_number_in_words,
        answer_with_a_suffix,
        answer_with_a_suffix_in_lower_case,
        answer_with_a_sentence,
        answer_with_a_button,
    ],
)
def test_the_question_which_key_takes_every_kind_of_answer(
    used_up: Records, language: str, answer: Callable[[Dialogue, str, str], Turn]
) -> None:
    dialogue = used_up.talk(language=language)
    dialogue.say(REACHED[language])
    suffix = find_suffix(used_up, "windows-server", limit=3)

    turn = answer(dialogue, language, suffix)

    assert turn.names == ["utter_limit_reached"]
    assert turn.language == language
    assert get_figures(turn.values) == describe_limit(used_up, suffix)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_which_key_takes_a_product_name(used_up: Records, language: str) -> None:
    dialogue = used_up.talk(language=language)
    dialogue.say(REACHED[language])

    turn = dialogue.say("Office")

    assert turn.names == ["utter_limit_reached"]
    assert get_figures(turn.values) == describe_limit(used_up, find_suffix(used_up, "office", limit=2))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_is_not_on_the_list_picks_no_key(used_up: Records, language: str) -> None:
    dialogue = used_up.talk(language=language)
    dialogue.say(REACHED[language])

    assert dialogue.say("7").names == ["utter_information_taken"]
    assert dialogue.say("2").names == ["utter_limit_reached"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_named_product_is_not_asked_for(used_up: Records, language: str) -> None:
    turn = used_up.talk(language=language).say(REACHED_FOR[language].format("Windows Server"))

    assert turn.names == ["utter_limit_reached"]
    assert get_figures(turn.values) == describe_limit(used_up, find_suffix(used_up, "windows-server", limit=3))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_helps_is_another_key_with_some_left_and_computers_to_reuse(used_up: Records, language: str) -> None:
    turn = used_up.talk(language=language).say(REACHED_FOR[language].format("Windows Server"))

    assert [row["row"] for row in turn.values["options"]["rows"]] == [
        "row_other_key" if used_up.figures[suffix]["limit"] else "row_other_key_unlimited"
        for suffix in used_up.list_suffixes(product="windows-server")
        if used_up.figures[suffix]["left"] != 0
    ] + ["row_reusable"]
    assert turn.values["options"]["rows"][-1]["computers"] == {"any_of": list(THREE)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_helps_that_is_said(system: System, language: str) -> None:
    records = make_records(system, ("office", "2", ("PC-01", "PC-01")), counting_rule="every_activation")

    turn = records.talk(language=language).say(REACHED_FOR[language].format("Office"))

    (suffix,) = records.figures
    assert turn.names == ["utter_limit_reached"]
    assert turn.values["help"] == "none"
    assert get_figures(turn.values) == describe_limit(records, suffix)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_named_key_is_not_asked_for_and_may_have_some_left(used_up: Records, language: str) -> None:
    suffix = find_suffix(used_up, "windows-server", limit=5)

    turn = used_up.talk(language=language).say(REACHED_FOR[language].format(KEY_ENDING_IN[language].format(suffix)))

    assert turn.names == ["utter_limit_not_reached"]
    assert get_figures(turn.values) == describe_usage(used_up, suffix)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_without_a_limit_is_told_as_one(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(REACHED_FOR[language].format(KEY_ENDING_IN[language].format("29QQ3")))

    assert turn.names == ["utter_limit_unknown"]
    assert get_figures(turn.values) == describe_usage(atelier, "29QQ3")


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_key_is_used_up_all_are_asked_about(brightwater: Records, language: str) -> None:
    dialogue = brightwater.talk(language=language)

    turn = dialogue.say(REACHED[language])

    assert turn.names == ["utter_which_key"]
    assert get_figures(turn.values) == {"keys": describe_keys(brightwater, ["QD7CY", "6GYGH"])}
    assert get_figures(dialogue.say("Windows").values) == describe_usage(brightwater, "6GYGH")


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_partners_key_is_as_unknown_as_one_that_is_not_there(
    atelier: Records, brightwater: Records, language: str
) -> None:
    nobodys = make_product_key()[-5:]

    turns = [
        brightwater.talk(language=language).say(REACHED_FOR[language].format(KEY_ENDING_IN[language].format(suffix)))
        for suffix in ("372PD", nobodys)
    ]

    assert [turn.names for turn in turns] == [["utter_unknown_key"]] * 2
    assert turns[0].text.replace("372PD", nobodys) == turns[1].text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_without_a_key_is_told_as_one(brightwater: Records, language: str) -> None:
    turn = brightwater.talk(language=language).say(REACHED_FOR[language].format("SQL Server"))

    assert turn.names == ["utter_no_key_of_product"]
    assert get_figures(turn.values) == {"product": {"product": "sql-server"}}


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_opens_an_incident_about_that_key(used_up: Records, language: str) -> None:
    dialogue = used_up.talk(language=language)
    dialogue.say(REACHED_FOR[language].format("Office"))

    assert dialogue.say(YES[language]).names == ["utter_incident_begin", "utter_ask_description"]

    turn = dialogue.say_all("Word, Excel: 0xC004C008 !", "A")
    assert turn.names == ["utter_ask_confirmation"]
    assert turn.values["product"] == {"product": "office"}
    assert turn.values["suffix"] == f"…{find_suffix(used_up, 'office', limit=2)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_opens_an_incident_and_no_does_not(used_up: Records, language: str) -> None:
    dialogue = used_up.talk(language=language)

    dialogue.say(REACHED_FOR[language].format("Office"))
    assert dialogue.press("open_incident").names == ["utter_incident_begin", "utter_ask_description"]

    dialogue = used_up.talk(language=language)
    dialogue.say(REACHED_FOR[language].format("Office"))
    assert dialogue.say(NO[language]).names == ["utter_denied"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_user_is_told_the_totals_and_no_key(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(role="user", language=language)

    turn = dialogue.say(REACHED[language])

    assert turn.names == ["utter_limit_totals"]
    assert get_figures(turn.values) == {"totals": describe_totals(atelier)}
    assert not any(suffix in turn.text for suffix in atelier.figures)
    assert dialogue.say("372PD").names == ["utter_role_needed"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_is_asked_to_sign_in(system: System, language: str) -> None:
    turn = Dialogue(system, system.talk_as_visitor(language=language)).say(REACHED[language])

    assert turn.names == ["utter_sign_in"]
    assert turn.language == language


@pytest.mark.parametrize("pasted", MAXIMUM_REACHED, ids=str)
def test_the_portals_own_text_is_understood_as_it_was_pasted(atelier: Records, pasted: Pasted) -> None:
    turn = atelier.talk(language=pasted.language).say(pasted.text)

    assert turn.intent == "report_max_activations"
    assert turn.names == ["utter_limit_reached"]
    assert turn.language == pasted.language
    assert get_figures(turn.values) == describe_limit(atelier, "372PD")
