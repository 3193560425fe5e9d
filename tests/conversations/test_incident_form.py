"""The form of an incident: what it takes over, what can be corrected or taken out, and what it says to other wishes."""

import pytest
from sqlalchemy import select

from keyclerk.life_cycle import Deed
from keyclerk.store.tables import TimelineEntryRow
from tests.conversations.dialogue import LANGUAGES, Dialogue, Turn
from tests.conversations.records import Records, make_records
from tests.conversations.sentences import CANCEL, COMPUTER_IS, DESCRIPTION, HOW_COUNTED, NO, OPEN, SEVERITY, YES
from tests.conversations.test_incident import BEGINS, COMPUTERS, NOT_GIVEN, describe_summary, list_incidents
from tests.system import System

ON_SERVER = {
    "en": "Please open a severity B incident, Windows Server on {} fails with 0xC004F074",
    "fr": "Merci d'ouvrir un incident de gravité B, Windows Server sur {} échoue avec 0xC004F074",
    "nl": "Ik wil een technisch ondersteuningsincident met ernst B openen voor Windows Server op {} (0xC004F074)",
}
I_GET = {
    "en": "I get 0xC004F074 on {}",
    "fr": "J'ai 0xC004F074 sur {}",
    "nl": "Ik krijg 0xC004F074 op {}",
}
FAILS = {
    "en": "The activation of Office fails with 0xC004F050",
    "fr": "L'activation d'Office échoue avec 0xC004F050",
    "nl": "De activering van Office mislukt met 0xC004F050",
}
HOW_MANY_OF_KEY = {
    "en": "How many activations are left for the key ending in {}?",
    "fr": "Combien d'activations reste-t-il pour la clé se terminant par {} ?",
    "nl": "Hoeveel activeringen zijn er nog over voor de sleutel die eindigt op {}?",
}
OFFICE_STOPS = {
    "en": "Office closes by itself as soon as it has started.",
    "fr": "Office se ferme tout seul dès qu'il a démarré.",
    "nl": "Office sluit vanzelf af zodra het gestart is.",
}
CLOSE = {"en": "close incident {}", "fr": "ferme l'incident {}", "nl": "sluit incident {}"}
COST = {"en": "What does it cost?", "fr": "Combien ça coûte ?", "nl": "Wat kost dat?"}


@pytest.fixture(scope="module")
def studio(system: System) -> Records:
    """A partner for whom nobody opens an incident here."""
    return make_records(system, ("windows-server", "5", COMPUTERS), incidents_used="3")


@pytest.fixture
def own(system: System) -> Records:
    """A partner of the test's own."""
    return make_records(system, ("windows-server", "5", COMPUTERS), incidents_used="3")


def summarize(dialogue: Dialogue, *, opening: str, description: str) -> Turn:
    """Return the summary of an incident that is begun so."""
    assert dialogue.say(opening).names == BEGINS
    turn = dialogue.say(description)
    return dialogue.say("B") if turn.names == ["utter_ask_severity"] else turn


def open_first(records: Records, language: str) -> tuple[Dialogue, str]:
    """Return a dialogue in which an incident on SRV-01 was opened, and its number."""
    dialogue = records.talk(language=language)
    dialogue.say_all(ON_SERVER[language].format("SRV-01"), DESCRIPTION[language], YES[language])
    assert dialogue.last.names == ["utter_incident_opened"]
    return dialogue, str(dialogue.last.values["number"])


def ask_duplicate(records: Records, language: str) -> tuple[Dialogue, str]:
    """Return a dialogue that is asked whether to add to the incident of this number."""
    dialogue, number = open_first(records, language)
    dialogue.say_all(ON_SERVER[language].format("SRV-01"), DESCRIPTION[language])
    assert dialogue.last.names == ["utter_ask_duplicate"]
    return dialogue, number


def list_comments(records: Records) -> list[str | None]:
    ids = [incident.id for incident in list_incidents(records)]
    with records.system.database.read() as session:
        query = select(TimelineEntryRow.text).where(
            TimelineEntryRow.incident_id.in_(ids), TimelineEntryRow.deed == Deed.COMMENTED
        )
        return list(session.scalars(query))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("end", [YES, CANCEL], ids=["opened", "cancelled"])
def test_after_an_incident_nothing_of_it_lands_in_the_next(own: Records, language: str, end: dict[str, str]) -> None:
    dialogue = own.talk(language=language)
    summarize(dialogue, opening=ON_SERVER[language].format("SRV-01"), description=DESCRIPTION[language])
    dialogue.say(end[language])

    summary = describe_summary(summarize(dialogue, opening=OPEN[language], description=OFFICE_STOPS[language]))

    assert summary["product"] == {"product": "office"}
    assert [summary[name] for name in ("suffix", "error_code", "computer", "impact")] == [NOT_GIVEN] * 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_question_was_about_gives_way_to_what_the_description_names(studio: Records, language: str) -> None:
    (suffix,) = studio.figures
    dialogue = studio.talk(language=language)
    dialogue.say(HOW_MANY_OF_KEY[language].format(suffix))

    summary = describe_summary(
        summarize(dialogue, opening=OPEN[language], description=COMPUTER_IS[language].format("PC-07"))
    )

    assert [summary[name] for name in ("product", "suffix", "computer")] == [NOT_GIVEN, NOT_GIVEN, "PC-07"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_question_was_about_stays_where_the_description_names_nothing(studio: Records, language: str) -> None:
    (suffix,) = studio.figures
    dialogue = studio.talk(language=language)
    dialogue.say(HOW_MANY_OF_KEY[language].format(suffix))

    summary = describe_summary(summarize(dialogue, opening=OPEN[language], description=DESCRIPTION[language]))

    assert [summary["product"], summary["suffix"]] == [{"product": "windows-server"}, f"…{suffix}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_problem_keeps_what_the_description_does_not_name(studio: Records, language: str) -> None:
    dialogue = studio.talk(language=language)
    dialogue.say(I_GET[language].format("SRV-02"))

    summary = describe_summary(
        summarize(dialogue, opening=OPEN[language], description=COMPUTER_IS[language].format("SRV-09"))
    )

    assert [summary["error_code"], summary["computer"]] == ["0xC004F074", "SRV-09"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_product_takes_key_code_and_computer_of_a_problem_with_it(studio: Records, language: str) -> None:
    (suffix,) = studio.figures
    dialogue = studio.talk(language=language)
    dialogue.say_all(HOW_MANY_OF_KEY[language].format(suffix), I_GET[language].format("SRV-02"))

    summary = describe_summary(summarize(dialogue, opening=OPEN[language], description=OFFICE_STOPS[language]))

    assert summary["product"] == {"product": "office"}
    assert [summary[name] for name in ("suffix", "error_code", "computer")] == [NOT_GIVEN] * 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_that_the_records_do_not_know_is_not_taken_over(studio: Records, language: str) -> None:
    dialogue = studio.talk(language=language)
    assert dialogue.say(HOW_MANY_OF_KEY[language].format("Q7Q7Q")).names == ["utter_unknown_key"]

    summary = describe_summary(summarize(dialogue, opening=OPEN[language], description=DESCRIPTION[language]))

    assert summary["suffix"] == NOT_GIVEN


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_that_the_description_names_brings_its_product(studio: Records, language: str) -> None:
    (suffix,) = studio.figures
    named = {
        "en": "The key ending in {} is refused.",
        "fr": "La clé se terminant par {} est refusée.",
        "nl": "De sleutel die eindigt op {} wordt geweigerd.",
    }

    summary = describe_summary(
        summarize(
            studio.talk(language=language),
            opening=OPEN[language],
            description=named[language].format(suffix),
        )
    )

    assert [summary["product"], summary["suffix"]] == [{"product": "windows-server"}, f"…{suffix}"]


REMOVALS = {
    "error_code": {
        "en": ["remove the error code", "there is no error code", "no error code"],
        "fr": ["supprimer le code d'erreur", "il n'y a pas de code d'erreur", "aucun code d’erreur"],
        "nl": ["verwijder de foutcode", "er is geen foutcode", "de foutcode mag weg"],
    },
    "computer": {
        "en": ["remove the computer", "no computer", "please remove SRV-01"],
        "fr": ["enlevez l'ordinateur", "pas d'ordinateur", "supprimer SRV-01"],
        "nl": ["haal de computer weg", "geen computer", "verwijder SRV-01"],
    },
    "product": {"en": ["remove the product"], "fr": ["retirez le produit"], "nl": ["laat het product weg"]},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", REMOVALS)
def test_a_wrong_value_is_taken_out_at_the_summary(studio: Records, language: str, field: str) -> None:
    dialogue = studio.talk(language=language)
    for sentence in REMOVALS[field][language]:
        opening = ON_SERVER[language].format("SRV-01")
        before = describe_summary(summarize(dialogue, opening=opening, description=DESCRIPTION[language]))

        assert describe_summary(dialogue.say(sentence)) == {**before, field: NOT_GIVEN}
        dialogue.say(CANCEL[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_is_taken_out_and_the_impact(studio: Records, language: str) -> None:
    (suffix,) = studio.figures
    said = {
        "en": ("no key", "no impact"),
        "fr": ("pas de clé", "pas d'impact"),
        "nl": ("geen sleutel", "geen gevolgen"),
    }
    impact = {
        "en": "B, impact: nobody can work",
        "fr": "B, impact : personne ne travaille",
        "nl": "B, gevolg: niemand werkt",
    }
    dialogue = studio.talk(language=language)
    dialogue.say_all(HOW_MANY_OF_KEY[language].format(suffix), OPEN[language], DESCRIPTION[language])
    before = describe_summary(dialogue.say(impact[language]))
    assert before["impact"] != NOT_GIVEN

    after = describe_summary(dialogue.say_all(*said[language]))

    assert after == {**before, "suffix": NOT_GIVEN, "impact": NOT_GIVEN}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_changes_everything(own: Records, language: str) -> None:
    (suffix,) = own.figures
    dialogue = own.talk(language=language)
    summarize(dialogue, opening=ON_SERVER[language].format("SRV-01"), description=DESCRIPTION[language])
    inputs = {each["id"]: each["value"] for each in (dialogue.last.replies[-1].card or {})["body"] if "id" in each}
    assert inputs == {
        "description": DESCRIPTION[language],
        "severity": "B",
        "impact": "",
        "product": "windows-server",
        "key_suffix": "",
        "error_code": "0xC004F074",
        "computer": "SRV-01",
    }

    turn = dialogue.send_card(
        description=DESCRIPTION[language],
        severity="C",
        impact="",
        product="office",
        key_suffix=f" …{suffix.lower()}",
        error_code="",
        computer="pc-07",
    )

    assert turn.names == ["utter_incident_opened"]
    (incident,) = list_incidents(own)
    assert (incident.product, incident.suffix, incident.error_code, incident.computer) == (
        "office",
        suffix,
        None,
        "PC-07",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_takes_a_product_out(own: Records, language: str) -> None:
    dialogue = own.talk(language=language)
    summarize(dialogue, opening=ON_SERVER[language].format("SRV-01"), description=DESCRIPTION[language])

    turn = dialogue.send_card(description=DESCRIPTION[language], severity="B", product="none")

    assert turn.names == ["utter_incident_opened"]
    (incident,) = list_incidents(own)
    assert (incident.product, incident.computer) == (None, "SRV-01")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_of_a_card_cannot_be_read_is_said_and_stays(own: Records, language: str) -> None:
    dialogue = own.talk(language=language)
    summarize(dialogue, opening=ON_SERVER[language].format("SRV-01"), description=DESCRIPTION[language])

    turn = dialogue.send_card(
        description=DESCRIPTION[language],
        product="abacus",
        key_suffix="AEIOU",
        error_code="0xZZ",
        computer="a b",
    )

    assert turn.names == ["utter_inputs_not_read", "utter_ask_confirmation"]
    summary = turn.get_values("utter_ask_confirmation")
    assert (summary["product"], summary["suffix"]) == ({"product": "windows-server"}, NOT_GIVEN)
    assert (summary["error_code"], summary["computer"]) == ("0xC004F074", "SRV-01")
    assert list_incidents(own) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_put_into_the_card_goes_along_with_the_button_that_changes_something(
    own: Records, language: str
) -> None:
    dialogue = own.talk(language=language)
    summarize(dialogue, opening=ON_SERVER[language].format("SRV-01"), description=DESCRIPTION[language])

    turn = dialogue.press_beside("deny", description=OFFICE_STOPS[language], severity="C", error_code="0xZZ")
    assert turn.names == ["utter_inputs_not_read", "utter_ask_correction"]
    assert turn.language == language
    assert list_incidents(own) == []

    summary = describe_summary(dialogue.say(SEVERITY[language].format("A")))
    assert (summary["description"], summary["severity"]) == (OFFICE_STOPS[language], "A")
    assert (summary["error_code"], summary["computer"]) == ("0xC004F074", "SRV-01")
    assert dialogue.press_beside("cancel", description=DESCRIPTION[language]).names == ["utter_cancelled"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_that_makes_it_like_another_incident_asks_about_that(own: Records, language: str) -> None:
    dialogue, number = open_first(own, language)
    summarize(dialogue, opening=OPEN[language], description=DESCRIPTION[language])

    turn = dialogue.send_card(description=DESCRIPTION[language], severity="B", computer="SRV-01")

    assert turn.names == ["utter_ask_duplicate"]
    assert turn.values["number"] == number


@pytest.mark.parametrize("language", LANGUAGES)
def test_to_close_the_incident_that_looks_the_same_adds_nothing(own: Records, language: str) -> None:
    dialogue, number = ask_duplicate(own, language)

    turn = dialogue.say(CLOSE[language].format(number))

    assert turn.names == ["utter_first_this", "utter_ask_duplicate"]
    assert turn.language == language
    assert list_comments(own) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("said", ["{}", "button"])
def test_the_incident_that_looks_the_same_is_added_to_by_its_number(own: Records, language: str, said: str) -> None:
    dialogue, number = ask_duplicate(own, language)

    turn = dialogue.press("add", number=number) if said == "button" else dialogue.say(number)

    assert turn.names == ["utter_comment_added"]
    assert list_comments(own) == [DESCRIPTION[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_one_is_wished_for_in_words(own: Records, language: str) -> None:
    said = {
        "en": ["a new one", "open new", "new incident", "no, a new one please"],
        "fr": ["un nouveau", "en ouvrir un nouveau", "nouvel incident", "non, un nouveau svp"],
        "nl": ["een nieuwe", "nieuw incident", "open een nieuwe", "nee, een nieuwe graag"],
    }
    dialogue, _ = open_first(own, language)
    for sentence in said[language]:
        dialogue.say_all(ON_SERVER[language].format("SRV-01"), DESCRIPTION[language])

        assert dialogue.say(sentence).names == ["utter_ask_confirmation"]
        dialogue.say(CANCEL[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_correction_at_the_duplicate_looks_again(own: Records, language: str) -> None:
    it_is = {"en": "no, it is {}", "fr": "non, c'est {}", "nl": "nee, het is {}"}
    dialogue, _ = open_first(own, language)
    summarize(dialogue, opening=OPEN[language], description=COMPUTER_IS[language].format("SRV-01"))
    assert dialogue.last.names == ["utter_ask_duplicate"]

    turn = dialogue.say(it_is[language].format("PC-LYON-05"))

    assert describe_summary(turn)["computer"] == "PC-LYON-05"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_severity_at_the_duplicate_is_taken(own: Records, language: str) -> None:
    dialogue, _ = ask_duplicate(own, language)
    assert dialogue.say(SEVERITY[language].format("A")).names == ["utter_ask_duplicate"]

    assert describe_summary(dialogue.press("new"))["severity"] == "A"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_added_to_a_duplicate_has_the_impact_and_another_severity(own: Records, language: str) -> None:
    impact = {
        "en": "the whole payroll team waits",
        "fr": "toute l'équipe de paie attend",
        "nl": "het hele loonteam wacht daarop",
    }
    lines = {
        "en": ["Impact: {}", "Severity: A"],
        "fr": ["Impact\xa0: {}", "Gravité\xa0: A"],
        "nl": ["Gevolgen: {}", "Ernst: A"],
    }
    dialogue, _ = open_first(own, language)
    dialogue.say_all(OPEN[language], COMPUTER_IS[language].format("SRV-01"), f"A, {impact[language]}")
    assert dialogue.last.names == ["utter_ask_duplicate"]

    assert dialogue.say(YES[language]).names == ["utter_comment_added"]

    expected = "\n".join([COMPUTER_IS[language].format("SRV-01"), *lines[language]]).format(impact[language])
    assert list_comments(own) == [expected]


NEW_TEXT = {
    "en": "Visio hangs on SRV-04 whenever somebody prints",
    "fr": "Visio se bloque sur SRV-04 dès que quelqu'un imprime",
    "nl": "Visio loopt vast op SRV-04 zodra iemand afdrukt",
}
GIVEN_TEXT = {
    "en": "the description is: everything is broken",
    "fr": "la description est : tout est cassé",
    "nl": "de beschrijving is: alles is stuk",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_description_that_names_something_is_taken_with_it(studio: Records, language: str) -> None:
    dialogue = studio.talk(language=language)
    summarize(dialogue, opening=OPEN[language], description=DESCRIPTION[language])
    dialogue.say(NO[language])

    summary = describe_summary(dialogue.say(NEW_TEXT[language]))

    assert summary["description"] == NEW_TEXT[language]
    assert [summary["product"], summary["computer"]] == [{"product": "visio"}, "SRV-04"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_description_is_taken_without_the_words_before_it(studio: Records, language: str) -> None:
    text = GIVEN_TEXT[language].partition(":")[2].strip()
    dialogue = studio.talk(language=language)
    summarize(dialogue, opening=OPEN[language], description=DESCRIPTION[language])

    assert describe_summary(dialogue.say(GIVEN_TEXT[language]))["description"] == text
    dialogue.say(CANCEL[language])
    turn = summarize(dialogue, opening=OPEN[language], description=GIVEN_TEXT[language])
    assert describe_summary(turn)["description"] == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_description_that_sounds_like_a_question_is_taken(studio: Records, language: str) -> None:
    said = {
        "en": "The key for Visio fails on PC-LYON-09 too",
        "fr": "La clé pour Visio échoue aussi sur PC-LYON-09",
        "nl": "De sleutel voor Visio werkt op PC-LYON-09 ook niet",
    }
    dialogue = studio.talk(language=language)

    turn = summarize(dialogue, opening=OPEN[language], description=said[language])

    assert describe_summary(turn)["description"] == said[language]
    assert describe_summary(turn)["computer"] == "PC-LYON-09"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_description_that_was_answered_as_a_question_is_taken_the_second_time(studio: Records, language: str) -> None:
    dialogue = studio.talk(language=language)
    dialogue.say(OPEN[language])
    assert dialogue.say(HOW_COUNTED[language]).names == ["utter_counting_rules", "utter_ask_description"]

    turn = dialogue.say_all(HOW_COUNTED[language], "B")

    assert describe_summary(turn)["description"] == HOW_COUNTED[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_wish_is_put_off_in_words(studio: Records, language: str) -> None:
    dialogue = studio.talk(language=language)
    dialogue.say_all(OPEN[language], DESCRIPTION[language])

    for wish in (CLOSE[language].format("INC-000001"), COST[language]):
        assert dialogue.say(wish).names == ["utter_first_this", "utter_ask_severity_again"]
    dialogue.say("B")
    for wish in (CLOSE[language].format("INC-000001"), COST[language]):
        assert dialogue.say(wish).names == ["utter_first_this", "utter_ask_confirmation"]
        assert dialogue.last.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_an_incident_is_about_is_no_older_than_the_last_one(own: Records, language: str) -> None:
    dialogue = own.talk(language=language)
    dialogue.say_all(FAILS[language], OPEN[language], DESCRIPTION[language], "B", YES[language])
    dialogue.say_all(OPEN[language], OFFICE_STOPS[language], "B", YES[language])

    intents = [incident.intent for incident in sorted(list_incidents(own), key=lambda each: each.id)]

    assert intents == ["report_activation_error", "open_incident"]
