"""The third conversation: how many activations are left, for a product, for the key ending in ..., or for all keys."""

import pytest

from tests.conversations.dialogue import LANGUAGES, Dialogue
from tests.conversations.expected import describe_keys, describe_totals, describe_usage, get_figures
from tests.conversations.records import Records, make_records
from tests.system import System

HOW_MANY = {
    "en": "How many activations are left?",
    "fr": "Combien d'activations nous reste-t-il ?",
    "nl": "Hoeveel activeringen hebben we nog over?",
}
HOW_MANY_FOR = {
    "en": "How many activations do we have left for {}?",
    "fr": "Combien d'activations avons-nous encore pour {} ?",
    "nl": "Hoeveel activeringen hebben we nog voor {}?",
}
ENDING_IN = {"en": "the key ending in {}", "fr": "la clé se terminant par {}", "nl": "de sleutel die eindigt op {}"}
AND_FOR = {"en": "and how many for {}?", "fr": "et combien pour {} ?", "nl": "en hoeveel voor {}?"}
WHICH_COMPUTERS = {
    "en": "Which computers used up activations of {}?",
    "fr": "Quels ordinateurs ont consommé des activations pour {} ?",
    "nl": "Welke computers hebben activeringen van {} verbruikt?",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("product", "suffix"), [("Office", "FJ3HD"), ("Visio", "TK94P")])
def test_the_only_key_of_a_product_is_told_with_its_proof(
    atelier: Records, language: str, product: str, suffix: str
) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY_FOR[language].format(product))

    assert turn.names == ["utter_key_usage"]
    assert turn.language == language
    assert get_figures(turn.values) == describe_usage(atelier, suffix)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_proof_shows_its_newest_twenty_and_how_many_more(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY_FOR[language].format("Office"))

    proof = turn.values["proof"]
    assert (len(proof["rows"]), proof["more"]) == (20, 3)
    assert proof["rows"] == sorted(proof["rows"], key=lambda row: row["date"]["date"], reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", ["372PD", "C9VRC", "fj3hd"])
def test_a_key_is_told_by_its_suffix_in_any_case(atelier: Records, language: str, suffix: str) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY_FOR[language].format(ENDING_IN[language].format(suffix)))

    assert turn.names == ["utter_key_usage"]
    assert get_figures(turn.values) == describe_usage(atelier, suffix.upper())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_key_is_masked_and_told_by_its_last_five(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY_FOR[language].format("CF8R3-TRQT8-RRB23-KRKVN-C9VRC"))

    assert "TRQT8" not in turn.message.text
    assert get_figures(turn.values) == describe_usage(atelier, "C9VRC")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_without_a_limit_is_told_without_one(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY_FOR[language].format("Windows"))

    assert turn.names == ["utter_key_usage_unlimited"]
    assert get_figures(turn.values) == describe_usage(atelier, "29QQ3")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_keys_are_listed_where_none_is_named(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY[language])

    assert turn.names == ["utter_key_usages"]
    assert get_figures(turn.values) == {"keys": describe_keys(atelier, atelier.list_suffixes())}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_keys_of_a_product_are_listed(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY_FOR[language].format("Windows Server"))

    assert turn.names == ["utter_key_usages"]
    assert get_figures(turn.values) == {"keys": describe_keys(atelier, ["372PD", "C9VRC"])}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ["5", "C9VRC"])
def test_the_list_takes_a_number_or_a_suffix(atelier: Records, language: str, answer: str) -> None:
    turn = atelier.talk(language=language).say_all(HOW_MANY[language], answer)

    assert turn.names == ["utter_key_usage"]
    assert turn.language == language
    assert get_figures(turn.values) == describe_usage(atelier, "C9VRC")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_takes_a_product_name(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say_all(HOW_MANY[language], "Visio")

    assert get_figures(turn.values) == describe_usage(atelier, "TK94P")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_takes_a_button(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HOW_MANY[language])

    turn = dialogue.press("key", **dialogue.last.values["keys"]["rows"][4])

    assert turn.names == ["utter_key_usage"]
    assert get_figures(turn.values) == describe_usage(atelier, "C9VRC")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_question_may_name_another_product(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HOW_MANY_FOR[language].format("Office"))

    turn = dialogue.say(AND_FOR[language].format("Visio"))

    assert turn.names == ["utter_key_usage"]
    assert get_figures(turn.values) == describe_usage(atelier, "TK94P")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_question_is_about_the_same_key_where_none_is_named(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(language=language)
    dialogue.say(HOW_MANY_FOR[language].format(ENDING_IN[language].format("C9VRC")))

    turn = dialogue.say(HOW_MANY[language])

    assert get_figures(turn.values) == describe_usage(atelier, "C9VRC")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_computers_that_used_it_are_in_the_proof(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(WHICH_COMPUTERS[language].format("Visio"))

    assert turn.names == ["utter_key_usage"]
    assert {row["computer"] for row in turn.values["proof"]["rows"]} == {"PC-LYON-01", "PC-LYON-02", "PC-LYON-03"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_activation_server_said_otherwise_is_shown(samples: dict[str, Records], language: str) -> None:
    noordzee = samples["noordzee"]

    turn = noordzee.talk(role="partner_admin", language=language).say(HOW_MANY_FOR[language].format("Windows Server"))

    assert get_figures(turn.values) == describe_usage(noordzee, "62RMW")
    disagreed = [row for row in turn.values["proof"]["rows"] if row["how"]["text"] == "how_disagreed"]
    assert [row["computer"] for row in disagreed] == ["SRV-GENT-01"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_partners_key_is_unknown(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY_FOR[language].format(ENDING_IN[language].format("QD7CY")))

    assert turn.names == ["utter_unknown_key"]
    assert get_figures(turn.values) == {"suffix": "QD7CY"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_without_a_key_is_told_as_one(atelier: Records, language: str) -> None:
    turn = atelier.talk(language=language).say(HOW_MANY_FOR[language].format("Exchange Server"))

    assert turn.names == ["utter_no_key_of_product"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_partner_without_keys_is_told_so(system: System, language: str) -> None:
    turn = make_records(system).talk(language=language).say(HOW_MANY[language])

    assert turn.names == ["utter_no_keys"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_user_is_told_totals_and_no_key(atelier: Records, language: str) -> None:
    dialogue = atelier.talk(role="user", language=language)

    turn = dialogue.say(HOW_MANY[language])
    assert turn.names == ["utter_product_totals"]
    assert get_figures(turn.values) == {"totals": describe_totals(atelier)}

    turn = dialogue.say(HOW_MANY_FOR[language].format(ENDING_IN[language].format("C9VRC")))
    assert turn.names == ["utter_role_needed"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_is_asked_to_sign_in(system: System, language: str) -> None:
    turn = Dialogue(system, system.talk_as_visitor(language=language)).say(HOW_MANY[language])

    assert turn.names == ["utter_sign_in"]
    assert turn.language == language
