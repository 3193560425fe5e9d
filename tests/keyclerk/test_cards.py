from typing import Any

import pytest

from keyclerk.answers import load_languages, load_texts, render
from keyclerk.card_elements import describe, make_bar, number_folded
from keyclerk.catalog import load_catalog
from tests.adaptive_cards import list_elements, list_faults

LANGUAGES = load_languages()
DATE = {"date": "2026-06-15T22:30:00+00:00", "zone": "Europe/Paris"}
TIME = {"time": "2026-06-15T22:30:00+00:00", "zone": "Europe/Paris"}
ENTRY = {"row": "row_proof", "date": DATE, "computer": "SRV-01", "how": {"text": "how_NEW_COMPUTER"}}
BLOCK = {**ENTRY, "row": "row_correction", "computer": "–", "how": {"text": "how_block", "values": {"reason": "none"}}}
USAGE: dict[str, Any] = {
    "product": {"product": "office"},
    "suffix": "372PD",
    "used": 3,
    "limit": 10,
    "left": 7,
    "proof": {"rows": [ENTRY, {"row": "row_blocked"}, BLOCK], "more": 1},
    "help": "none",
    "records": "as of today",
}
UNLIMITED = {name: value for name, value in USAGE.items() if name not in {"limit", "left"}}
NOT_GIVEN = {"text": "not_given"}
INCIDENT: dict[str, Any] = {
    "description": "The activation fails.",
    "severity": "B",
    "product": {"product": "office"},
    "suffix": "…372PD",
    "error_code": "0xC004C008",
    "computer": "SRV-01",
    "impact": "Twenty people cannot work.",
}
BARE_INCIDENT = {
    **INCIDENT,
    **dict.fromkeys(("product", "suffix", "error_code", "computer", "impact"), NOT_GIVEN),
}
ANSWERED = {
    "row": "row_timeline",
    "time": TIME,
    "author": "agent",
    "agent": "Ann",
    "text": "Check DNS.",
    "deed": {"text": "deed_ANSWERED"},
}
STATUS: dict[str, Any] = {
    "number": "INC-000001",
    "about": {"product": "office"},
    "product": {"product": "office"},
    "state": {"text": "state_open"},
    "details": "yes",
    "severity": "B",
    "opened": TIME,
    "response": "due",
    "response_due": TIME,
    "open_to_you": "yes",
    "reopens": "no",
    "timeline": {"rows": [ANSWERED]},
}
CARDS: dict[str, tuple[str, dict[str, Any]]] = {
    "usage": ("utter_key_usage", USAGE),
    "nothing used": ("utter_key_usage", {**USAGE, "used": 0, "left": 10}),
    "usage without a limit": ("utter_key_usage_unlimited", UNLIMITED),
    "limit reached": ("utter_limit_reached", {**USAGE, "used": 10, "left": 0}),
    "limit exceeded": ("utter_limit_reached", {**USAGE, "used": 12, "left": 0}),
    "limit not reached": ("utter_limit_not_reached", USAGE),
    "limit unknown": ("utter_limit_unknown", UNLIMITED),
    "no proof": ("utter_key_usage", {**USAGE, "proof": {"rows": [{"row": "row_no_proof"}]}}),
    "an incident": ("utter_ask_confirmation", INCIDENT),
    "an incident of which little is known": ("utter_ask_confirmation", BARE_INCIDENT),
    "status": ("utter_incident_status", STATUS),
    "status with a long timeline": ("utter_incident_status", {**STATUS, "timeline": {"rows": [ANSWERED] * 5}}),
    "status of which nothing has happened": ("utter_incident_status", {**STATUS, "timeline": {"rows": []}}),
}


def make(response: str, values: dict[str, Any], language: str = "en") -> dict[str, Any]:
    """Return the card of a response."""
    card = render(response, values, language).card
    assert card is not None
    return card


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("response", "values"), CARDS.values(), ids=CARDS.keys())
def test_every_card_is_an_adaptive_card(response: str, values: dict[str, Any], language: str) -> None:
    card = make(response, values, language)

    assert list_faults(card) == []
    assert list_faults(number_folded(card, 12)) == []


def test_every_card_that_a_response_has_is_looked_at() -> None:
    with_card = {name for name, offer in load_catalog().responses.items() if "card" in offer}

    assert {response for response, _ in CARDS.values()} == with_card


def test_a_card_of_usage_has_the_figures_a_bar_and_folded_the_proof() -> None:
    card = make("utter_key_usage", USAGE)

    heading, bar, facts, button, proof = card["body"]
    assert (heading["text"], heading["weight"]) == ("Office …372PD", "Bolder")
    assert bar == describe(make_bar(used=3, limit=10))
    assert facts["facts"] == [{"title": "Used", "value": "3 / 10"}, {"title": "Left", "value": "7"}]
    assert button["actions"] == [
        {"type": "Action.ToggleVisibility", "title": "How this was counted", "targetElements": ["how"]}
    ]
    assert (proof["type"], proof["id"], proof["isVisible"]) == ("Container", "how", False)
    assert [(each["type"], each.get("text")) for each in proof["items"]] == [
        ("Table", None),
        ("TextBlock", "the key is blocked at present: it activates nothing"),
        ("Table", None),
        ("TextBlock", "and one more"),
    ]
    assert "actions" not in card


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", [["Date", "Computer", "What was decided"], ["16 Jun 2026", "SRV-01", "counted, new computer"]]),
        (
            "fr",
            [
                ["Date", "Ordinateur", "Ce qui a été décidé"],
                ["16 juin 2026", "SRV-01", "comptabilisée, nouvel ordinateur"],
            ],
        ),
        ("nl", [["Datum", "Computer", "Wat er is besloten"], ["16 jun 2026", "SRV-01", "meegeteld, nieuwe computer"]]),
    ],
)
def test_the_table_of_a_proof_is_in_the_language_of_the_answer(language: str, rows: list[list[str]]) -> None:
    table, _, corrections, _ = make("utter_key_usage", USAGE, language)["body"][-1]["items"]

    assert [[cell["items"][0]["text"] for cell in row["cells"]] for row in table["rows"]] == rows
    assert [cell["items"][0]["text"] for cell in corrections["rows"][0]["cells"]] == rows[0]


def test_a_card_of_a_key_without_a_limit_tells_what_is_used_and_has_no_bar() -> None:
    card = make("utter_key_usage_unlimited", UNLIMITED)

    assert [each["type"] for each in card["body"]] == ["TextBlock", "FactSet", "ActionSet", "Container"]
    assert card["body"][1]["facts"] == [{"title": "Used", "value": "3"}]


def test_a_full_bar_says_in_words_that_nothing_is_left() -> None:
    _, bar, facts, *_ = make("utter_limit_reached", {**USAGE, "used": 12, "left": 0})["body"]

    assert [column["style"] for column in bar["columns"]] == ["attention"]
    assert [fact["value"] for fact in facts["facts"]] == ["12 / 10", "0"]


@pytest.mark.parametrize("entries", [1, 3])
def test_a_short_timeline_stands_under_its_heading(entries: int) -> None:
    card = make("utter_incident_status", {**STATUS, "timeline": {"rows": [ANSWERED] * entries}})

    heading, facts, *rest = card["body"]
    assert heading["text"] == "INC-000001: being worked on"
    assert [(fact["title"], fact["value"]) for fact in facts["facts"]] == [
        ("Product", "Office"),
        ("Severity", "B"),
        ("Opened", "16 Jun 2026, 00:30"),
        ("First response by", "16 Jun 2026, 00:30"),
    ]
    assert [each["text"] for each in rest] == [
        "What happened",
        *["16 Jun 2026, 00:30, Ann: answered: Check DNS."] * entries,
    ]


@pytest.mark.parametrize("entries", [4, 5])
def test_a_long_timeline_is_folded(entries: int) -> None:
    card = make("utter_incident_status", {**STATUS, "timeline": {"rows": [ANSWERED] * entries}})

    _, _, button, timeline = card["body"]
    assert button["actions"] == [
        {"type": "Action.ToggleVisibility", "title": "What happened", "targetElements": ["timeline"]}
    ]
    assert (timeline["id"], timeline["isVisible"], len(timeline["items"])) == ("timeline", False, entries)


def test_of_an_incident_of_which_nothing_has_happened_the_facts_are_shown_alone() -> None:
    card = make("utter_incident_status", {**STATUS, "timeline": {"rows": []}})

    assert [each["type"] for each in card["body"]] == ["TextBlock", "FactSet"]


def test_who_may_not_see_the_details_of_an_incident_gets_no_card() -> None:
    answer = render("utter_incident_status", {**STATUS, "details": "no"}, "en")

    assert (answer.card, answer.beside_card) == (None, None)


@pytest.mark.parametrize(
    ("values", "filled"),
    [
        (
            INCIDENT,
            {
                "description": "The activation fails.",
                "severity": "B",
                "impact": "Twenty people cannot work.",
                "product": "office",
                "key_suffix": "372PD",
                "error_code": "0xC004C008",
                "computer": "SRV-01",
            },
        ),
        (
            BARE_INCIDENT,
            {
                "description": "The activation fails.",
                "severity": "B",
                "impact": "",
                "product": "none",
                "key_suffix": "",
                "error_code": "",
                "computer": "",
            },
        ),
    ],
    ids=["all known", "little known"],
)
def test_the_card_of_an_incident_holds_what_is_known_of_it(values: dict[str, Any], filled: dict[str, str]) -> None:
    card = make("utter_ask_confirmation", values)

    assert {each["id"]: each["value"] for each in card["body"] if "id" in each} == filled
    for each in card["body"]:
        assert "choices" not in each or each["value"] in {choice["value"] for choice in each["choices"]}
    assert [action["data"] for action in card["actions"]] == [{"intent": "affirm"}]


@pytest.mark.parametrize("language", LANGUAGES)
def test_description_and_severity_have_to_be_there_and_say_so_if_not(language: str) -> None:
    card = make("utter_ask_confirmation", INCIDENT, language)

    texts = load_texts(language)
    assert {each["id"]: each["errorMessage"] for each in list_elements(card) if each.get("isRequired")} == {
        "description": texts.format("utter_ask_description_again", {}),
        "severity": texts.format("utter_ask_severity_again", {}),
    }
