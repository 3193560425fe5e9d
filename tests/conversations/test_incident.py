"""The sixth conversation: opening an incident, step by step, with whatever may come in between."""

import pytest
from sqlalchemy import select

from keyclerk.answers import load_texts
from keyclerk.store.tables import IncidentRow
from tests.conversations.dialogue import LANGUAGES, Dialogue, Turn
from tests.conversations.records import Records, make_product_key, make_records
from tests.conversations.sentences import (
    CANCEL,
    COMPUTER_IS,
    DESCRIPTION,
    GREETING,
    HELP,
    HOW_COUNTED,
    HOW_MANY,
    HOW_MANY_INCIDENTS,
    IN_CZECH,
    IN_LANGUAGE,
    NEW_DESCRIPTION,
    NO,
    OPEN,
    PASTED_ERRORS,
    SEVERITY,
    SEVERITY_WORDS,
    SOUNDS_LIKE_CANCEL,
    STATUS,
    STATUS_OF,
    THANKS,
    YES,
)
from tests.system import System

NOT_GIVEN = {"text": "not_given"}
NOTHING = {
    "product": NOT_GIVEN,
    "suffix": NOT_GIVEN,
    "error_code": NOT_GIVEN,
    "computer": NOT_GIVEN,
    "impact": NOT_GIVEN,
}
ASKS = {
    "description": "utter_ask_description",
    "severity": "utter_ask_severity",
    "confirmation": "utter_ask_confirmation",
}
BEGINS = ["utter_incident_begin", "utter_ask_description"]
COMPUTERS = ("SRV-01", "SRV-02")


@pytest.fixture(scope="module")
def studio(system: System) -> Records:
    """A partner with twenty incidents a year, three of them used, and one key; nobody opens an incident for it here."""
    return make_records(system, ("windows-server", "5", COMPUTERS), incidents_used="3")


@pytest.fixture
def own(system: System) -> Records:
    """A partner like it, of the test's own."""
    return make_records(system, ("windows-server", "5", COMPUTERS), incidents_used="3")


def begin(records: Records, language: str, *, asked: str = "description", role: str = "global_admin") -> Dialogue:
    """Return a dialogue in which the form asks for this."""
    dialogue = records.talk(role=role, language=language)
    assert dialogue.say(OPEN[language]).names == BEGINS
    if asked != "description":
        assert dialogue.say(DESCRIPTION[language]).names == ["utter_ask_severity"]
    if asked == "confirmation":
        assert dialogue.say("B").names == ["utter_ask_confirmation"]
    return dialogue


def list_incidents(records: Records) -> list[IncidentRow]:
    with records.system.database.read() as session:
        return list(session.scalars(select(IncidentRow).where(IncidentRow.partner_id == records.partner)))


def describe_summary(turn: Turn) -> dict[str, object]:
    assert turn.names == ["utter_ask_confirmation"]
    return {name: value for name, value in turn.values.items() if name != "record_ids"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_incident_is_opened_step_by_step(own: Records, language: str) -> None:
    dialogue = own.talk(language=language)

    turn = dialogue.say(OPEN[language])
    assert turn.names == BEGINS
    begun = turn.get_values("utter_incident_begin")
    assert (begun["quota"], begun["left"], begun["total"]) == ("known", 17, 20)

    assert dialogue.say(DESCRIPTION[language]).names == ["utter_ask_severity"]
    summary = {"description": DESCRIPTION[language], "severity": "B", **NOTHING}
    assert describe_summary(dialogue.say("B")) == summary
    assert list_incidents(own) == []

    turn = dialogue.say(YES[language])
    (incident,) = list_incidents(own)
    assert turn.names == ["utter_incident_opened"]
    assert turn.language == language
    assert (turn.values["number"], turn.values["severity"]) == (f"INC-{incident.id:06d}", "B")
    assert (turn.values["left"], turn.values["total"]) == (16, 20)
    assert (incident.description, incident.severity, incident.state) == (DESCRIPTION[language], "B", "new")
    assert (incident.language, incident.contact_id) == (language, dialogue.contact)

    turn = dialogue.press("status")
    assert turn.names == ["utter_incident_status"]
    assert turn.values["number"] == f"INC-{incident.id:06d}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_said_before_is_taken_and_not_asked_again(studio: Records, language: str) -> None:
    (suffix,) = studio.figures
    how_many = {
        "en": "How many activations are left for the key ending in {}?",
        "fr": "Combien d'activations reste-t-il pour la clé se terminant par {} ?",
        "nl": "Hoeveel activeringen zijn er nog over voor de sleutel die eindigt op {}?",
    }
    i_get = {
        "en": "I get 0xC004F074 on SRV-02",
        "fr": "J'ai 0xC004F074 sur SRV-02",
        "nl": "Ik krijg 0xC004F074 op SRV-02",
    }
    dialogue = studio.talk(language=language)
    dialogue.say_all(how_many[language].format(suffix), i_get[language])

    assert dialogue.say(OPEN[language]).names == BEGINS
    turn = dialogue.say_all(DESCRIPTION[language], "C")

    assert describe_summary(turn) == {
        "description": DESCRIPTION[language],
        "severity": "C",
        "product": {"product": "windows-server"},
        "suffix": f"…{suffix}",
        "error_code": "0xC004F074",
        "computer": "SRV-02",
        "impact": NOT_GIVEN,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_first_sentence_says_is_taken_the_severity_too(studio: Records, language: str) -> None:
    first = {
        "en": "Please open a severity A incident: Office on SRV-02 fails with 0xC004F050",
        "fr": "Merci d'ouvrir un incident de gravité A : Office sur SRV-02 échoue avec 0xC004F050",
        "nl": "Ik wil een incident met ernst A openen: Office op SRV-02 mislukt met 0xC004F050",
    }
    dialogue = studio.talk(language=language)

    assert dialogue.say(first[language]).names == BEGINS
    turn = dialogue.say(DESCRIPTION[language])

    assert describe_summary(turn) == {
        "description": DESCRIPTION[language],
        "severity": "A",
        "product": {"product": "office"},
        "suffix": NOT_GIVEN,
        "error_code": "0xC004F050",
        "computer": "SRV-02",
        "impact": NOT_GIVEN,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_description_names_is_taken(studio: Records, language: str) -> None:
    dialogue = begin(studio, language)

    turn = dialogue.say_all(PASTED_ERRORS[0], "B")

    assert describe_summary(turn)["error_code"] == "0x80070005"
    assert describe_summary(turn)["computer"] == "SRV-04"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_description_that_sounds_like_a_cancel_is_not_lost(studio: Records, language: str) -> None:
    dialogue = begin(studio, language)

    assert dialogue.say(SOUNDS_LIKE_CANCEL[language]).names == ["utter_ask_severity"]
    assert describe_summary(dialogue.say("B"))["description"] == SOUNDS_LIKE_CANCEL[language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("severity", ["A", "B", "C"])
@pytest.mark.parametrize("written", ["{}", "({})", "lower"])
def test_a_severity_is_taken_by_its_letter(studio: Records, language: str, severity: str, written: str) -> None:
    dialogue = begin(studio, language, asked="severity")

    turn = dialogue.say(severity.lower() if written == "lower" else written.format(severity))

    assert describe_summary(turn)["severity"] == severity
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("severity", ["A", "B", "C"])
def test_a_severity_is_taken_by_a_word_and_by_a_button(studio: Records, language: str, severity: str) -> None:
    for word in (SEVERITY[language].format(severity), *SEVERITY_WORDS[severity][language]):
        dialogue = begin(studio, language, asked="severity")
        assert describe_summary(dialogue.say(word))["severity"] == severity

    dialogue = begin(studio, language, asked="severity")
    assert describe_summary(dialogue.press(severity))["severity"] == severity
    assert dialogue.last.language == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ["D", "12", "?", "🙈"])
def test_a_severity_that_is_none_is_asked_for_again(studio: Records, language: str, answer: str) -> None:
    dialogue = begin(studio, language, asked="severity")

    assert dialogue.say(answer).names == ["utter_ask_severity_again"]
    assert describe_summary(dialogue.say("A"))["severity"] == "A"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_with_a_severity_corrects_it(own: Records, language: str) -> None:
    dialogue = begin(own, language, asked="confirmation")

    turn = dialogue.say(f"{NO[language]}, {SEVERITY[language].format('A')}")
    assert describe_summary(turn) == {"description": DESCRIPTION[language], "severity": "A", **NOTHING}

    assert dialogue.say(YES[language]).names == ["utter_incident_opened"]
    assert [incident.severity for incident in list_incidents(own)] == ["A"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_asks_what_is_different_and_takes_a_new_description(own: Records, language: str) -> None:
    dialogue = begin(own, language, asked="confirmation")

    assert dialogue.say(NO[language]).names == ["utter_ask_correction"]
    turn = dialogue.say(NEW_DESCRIPTION[language])
    assert describe_summary(turn) == {"description": NEW_DESCRIPTION[language], "severity": "B", **NOTHING}

    assert dialogue.say(YES[language]).names == ["utter_incident_opened"]
    assert [incident.description for incident in list_incidents(own)] == [NEW_DESCRIPTION[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_in_between_leaves_the_correction_open(own: Records, language: str) -> None:
    dialogue = begin(own, language, asked="confirmation")
    dialogue.say(NO[language])

    assert dialogue.say(THANKS[language]).names == ["utter_thank", "utter_ask_correction"]
    turn = dialogue.say(NEW_DESCRIPTION[language])

    assert describe_summary(turn)["description"] == NEW_DESCRIPTION[language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("with_no_before", [True, False])
def test_a_computer_is_corrected(studio: Records, language: str, with_no_before: bool) -> None:
    dialogue = begin(studio, language, asked="confirmation")
    if with_no_before:
        dialogue.press("deny")

    turn = dialogue.say(COMPUTER_IS[language].format("SRV-01"))

    assert describe_summary(turn) == {
        "description": DESCRIPTION[language],
        "severity": "B",
        **NOTHING,
        "computer": "SRV-01",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_changes_description_and_severity_and_opens_it(own: Records, language: str) -> None:
    dialogue = begin(own, language, asked="confirmation")

    turn = dialogue.send_card(description=NEW_DESCRIPTION[language], severity="C")

    assert turn.names == ["utter_incident_opened"]
    (incident,) = list_incidents(own)
    assert (incident.description, incident.severity) == (NEW_DESCRIPTION[language], "C")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", [*ASKS, "correction"])
def test_cancel_drops_everything_at_each_question(studio: Records, language: str, asked: str) -> None:
    dialogue = begin(studio, language, asked="confirmation" if asked == "correction" else asked)
    if asked == "correction":
        dialogue.say(NO[language])

    turn = dialogue.say(CANCEL[language])
    assert turn.names == ["utter_cancelled"]
    assert turn.language == language
    assert list_incidents(studio) == []

    assert dialogue.say(YES[language]).names == ["utter_nothing_to_affirm"]
    assert dialogue.say(OPEN[language]).names == BEGINS
    turn = dialogue.say_all(NEW_DESCRIPTION[language], "C")
    assert describe_summary(turn) == {"description": NEW_DESCRIPTION[language], "severity": "C", **NOTHING}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_cancels_the_summary(studio: Records, language: str) -> None:
    assert begin(studio, language, asked="confirmation").press("cancel").names == ["utter_cancelled"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("asked", "after_yes", "after_no"),
    [
        ("description", "utter_ask_description_again", "utter_ask_description_again"),
        ("severity", "utter_ask_severity_again", "utter_ask_severity_again"),
        ("confirmation", "utter_incident_opened", "utter_ask_correction"),
    ],
)
def test_yes_and_no_are_no_answers_but_to_the_summary(
    own: Records, language: str, asked: str, after_yes: str, after_no: str
) -> None:
    for word, response in ((NO[language], after_no), (YES[language], after_yes)):
        turn = begin(own, language, asked=asked).say(word)

        assert turn.names == [response]
        assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", ASKS)
def test_what_comes_in_the_middle_is_answered_and_then_the_form_asks_again(
    studio: Records, language: str, asked: str
) -> None:
    dialogue = begin(studio, language, asked=asked)

    for sentence, answer in (
        (HOW_MANY, "utter_key_usage"),
        (HOW_COUNTED, "utter_counting_rules"),
        (HOW_MANY_INCIDENTS, "utter_incident_quota"),
        (STATUS, "utter_no_incidents"),
        (HELP, "utter_help"),
        (THANKS, "utter_thank"),
        (GREETING, "utter_greet"),
    ):
        turn = dialogue.say(sentence[language])

        assert turn.names == [answer, ASKS[asked]]
        assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_a_question_in_the_middle_the_form_goes_on(own: Records, language: str) -> None:
    dialogue = own.talk(language=language)

    for sentence in (OPEN, HOW_MANY, DESCRIPTION, HOW_COUNTED):
        dialogue.say(sentence[language])
    turn = dialogue.say_all("C", THANKS[language], YES[language])

    assert turn.names == ["utter_incident_opened"]
    (incident,) = list_incidents(own)
    assert (incident.description, incident.severity) == (DESCRIPTION[language], "C")


@pytest.mark.parametrize("asked", ASKS)
@pytest.mark.parametrize(("spoken", "wished"), [("en", "fr"), ("fr", "en"), ("fr", "nl"), ("nl", "en")])
@pytest.mark.parametrize("asked_in", ["spoken", "wished"])
def test_another_language_is_asked_for_at_each_question(
    studio: Records, asked: str, spoken: str, wished: str, asked_in: str
) -> None:
    dialogue = begin(studio, spoken, asked=asked)

    turn = dialogue.say(IN_LANGUAGE[wished][spoken if asked_in == "spoken" else wished])

    assert turn.names == ["utter_language_changed", ASKS[asked]]
    assert turn.language == wished


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", ASKS)
def test_a_language_that_is_not_spoken_is_told_so_and_the_form_asks_again(
    studio: Records, language: str, asked: str
) -> None:
    turn = begin(studio, language, asked=asked).say(IN_CZECH[language])

    assert turn.names == ["utter_language_not_spoken", ASKS[asked]]
    assert turn.language == language


@pytest.mark.parametrize(("spoken", "written"), [("en", "fr"), ("fr", "en"), ("fr", "nl"), ("nl", "en")])
def test_writing_in_another_language_at_the_severity_changes_it(studio: Records, spoken: str, written: str) -> None:
    sentence = {
        "en": "it is critical, nobody here can work any more",
        "fr": "c'est critique, plus personne ne peut travailler ici",
        "nl": "het is kritiek, niemand kan hier nog werken",
    }
    dialogue = begin(studio, spoken, asked="severity")

    turn = dialogue.say(sentence[written])

    assert describe_summary(turn)["severity"] == "A"
    assert turn.language == written


@pytest.mark.parametrize(("spoken", "written"), [("en", "fr"), ("fr", "en"), ("nl", "fr")])
@pytest.mark.parametrize("asked", ["description", "severity"])
def test_a_question_in_another_language_is_answered_in_it(
    studio: Records, spoken: str, written: str, asked: str
) -> None:
    turn = begin(studio, spoken, asked=asked).say(HOW_COUNTED[written])

    assert turn.names == ["utter_counting_rules", ASKS[asked]]
    assert turn.language == written


@pytest.mark.parametrize("language", ["fr", "nl"])
@pytest.mark.parametrize("pasted", PASTED_ERRORS)
def test_a_pasted_english_error_is_a_description_and_switches_nothing(
    studio: Records, language: str, pasted: str
) -> None:
    dialogue = begin(studio, language)

    turn = dialogue.say(pasted)
    assert turn.names == ["utter_ask_severity"]
    assert turn.language == language

    turn = dialogue.say("B")
    assert describe_summary(turn)["description"] == pasted
    assert turn.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_key_in_the_description_is_masked(own: Records, language: str) -> None:
    product_key = make_product_key()
    dialogue = begin(own, language)

    turn = dialogue.say_all(f"{DESCRIPTION[language]} {product_key}", "B")
    assert describe_summary(turn)["suffix"] == f"…{product_key[-5:]}"
    dialogue.say(YES[language])

    (incident,) = list_incidents(own)
    assert product_key[:23] not in incident.description
    assert incident.description.endswith(product_key[-5:])
    assert incident.suffix == product_key[-5:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_quota_is_used_up_the_form_does_not_begin(system: System, language: str) -> None:
    records = make_records(system, membership="action_pack", incidents_used="10")
    dialogue = records.talk(language=language)

    turn = dialogue.say(OPEN[language])
    assert turn.names == ["utter_incident_no_quota"]
    assert turn.values["total"] == 10

    assert dialogue.say(YES[language]).names == ["utter_nothing_to_affirm"]
    turn = dialogue.say(HOW_MANY_INCIDENTS[language])
    assert turn.names == ["utter_incident_quota"]
    assert (turn.values["left"], turn.values["total"]) == (0, 10)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_two_who_confirm_the_last_incident_one_opens_it(system: System, language: str) -> None:
    records = make_records(system, membership="action_pack", incidents_used="9")
    first, second = (begin(records, language, asked="confirmation") for _ in range(2))

    turn = first.say(YES[language])
    assert turn.names == ["utter_incident_opened"]
    assert turn.values["left"] == 0

    assert second.say(YES[language]).names == ["utter_incident_no_quota"]
    assert len(list_incidents(records)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_membership_without_a_known_quota_says_nothing_of_one(system: System, language: str) -> None:
    turn = make_records(system, membership="").talk(language=language).say(OPEN[language])

    assert turn.names == BEGINS
    assert turn.get_values("utter_incident_begin")["quota"] == "unknown"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_status_is_told_to_each_as_far_as_they_may_see_it(own: Records, language: str) -> None:
    admin, user = own.talk(language=language), own.talk(role="user", language=language)
    assert admin.say(STATUS[language]).names == ["utter_no_incidents"]
    admin.say_all(OPEN[language], DESCRIPTION[language], "A", YES[language])
    number = admin.last.values["number"]

    turn = user.say(STATUS_OF[language].format(number))
    assert turn.names == ["utter_incident_status"]
    assert (turn.values["number"], turn.values["details"], turn.values["severity"]) == (number, "no", "")

    turn = admin.say(STATUS_OF[language].format(number.lower()))
    assert (turn.values["number"], turn.values["details"], turn.values["severity"]) == (number, "yes", "A")
    assert turn.values["state"] == {"text": "state_new"}
    assert load_texts(language).format("state_new", {}) in turn.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_user_opens_an_incident_and_sees_it(own: Records, language: str) -> None:
    dialogue = begin(own, language, asked="confirmation", role="user")

    assert dialogue.say(YES[language]).names == ["utter_incident_opened"]
    turn = dialogue.say(STATUS[language])

    assert turn.names == ["utter_incident_status"]
    assert (turn.values["details"], turn.values["severity"]) == ("yes", "B")


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_open_incidents_are_listed_the_newest_first(own: Records, language: str) -> None:
    dialogue = own.talk(language=language)
    numbers = []
    for severity in ("A", "C"):
        dialogue.say_all(OPEN[language], DESCRIPTION[language], severity, YES[language])
        numbers.append(dialogue.last.values["number"])

    turn = dialogue.say(STATUS[language])

    assert turn.names == ["utter_incident_list"]
    assert [row["number"] for row in turn.values["incidents"]["rows"]] == numbers[::-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_partners_incident_is_as_unknown_as_one_that_is_not_there(
    own: Records, studio: Records, language: str
) -> None:
    begin(own, language, asked="confirmation").say(YES[language])
    (incident,) = list_incidents(own)
    numbers = (f"INC-{incident.id:06d}", "INC-999999")

    turns = [studio.talk(language=language).say(STATUS_OF[language].format(number)) for number in numbers]

    assert [turn.names for turn in turns] == [["utter_unknown_incident"]] * 2
    assert turns[0].text.replace(numbers[0], numbers[1]) == turns[1].text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sentence", [OPEN, STATUS, HOW_MANY_INCIDENTS], ids=["open", "status", "quota"])
def test_a_visitor_is_asked_to_sign_in(system: System, language: str, sentence: dict[str, str]) -> None:
    turn = Dialogue(system, system.talk_as_visitor(language=language)).say(sentence[language])

    assert turn.names == ["utter_sign_in"]
    assert turn.language == language
