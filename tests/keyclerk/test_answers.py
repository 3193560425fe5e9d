import ast as python_ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from keyclerk import cards
from keyclerk.answers import FOLDER, AnswerError, Button, is_question, load_languages, load_texts, render
from keyclerk.catalog import load_catalog
from keyclerk.settings import ROOT

LANGUAGES = load_languages()
FIRST = ("en", "fr", "nl")
GIVEN_BY_TEXTS = {"languages", "card"}


@dataclass
class Pattern(Visitor):  # type: ignore[misc]
    """What stands in a text or in one of its attributes: variables, messages, and by which values it is chosen."""

    variables: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    choices: dict[str, list[str]] = field(default_factory=dict)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = [key.name if isinstance(key, ast.Identifier) else key.value for key in map(_key, node.variants)]
            self.choices.setdefault(node.selector.id.name, []).extend(keys)
        self.generic_visit(node)


def _key(variant: ast.Variant) -> Any:
    return variant.key


@cache
def read_texts(language: str) -> dict[str, Pattern]:
    """Return what stands in each text of a language, and in each attribute as `name.attribute`."""
    patterns = {}
    for entry in parse((FOLDER / f"{language}.ftl").read_text("utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{language}: {entry.content}"
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        texts = [(entry.id.name, entry.value), *((f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes)]
        for name, value in texts:
            assert name not in patterns, f"{language}: {name} is there twice"
            patterns[name] = Pattern()
            patterns[name].visit(value)
    return patterns


RESPONSES = sorted(name for name in read_texts("en") if name.startswith("utter_") and "." not in name)

TIME = {"time": "2026-06-15T22:30:00+00:00", "zone": "Europe/Paris"}
DATE = {"date": "2026-06-15T22:30:00+00:00", "zone": "Europe/Paris"}
OFFICE = {"product": "office"}
PROOF = {"date": DATE, "computer": "SRV-01", "how": {"text": "how_NEW_COMPUTER"}}
KEY = {"row": "row_key", "number": 1, "product": OFFICE, "suffix": "372PD", "used": 3, "limit": 10, "left": 7}
INCIDENT = {"row": "row_incident", "number": "INC-000001", "about": OFFICE, "state": {"text": "state_new"}}
ANSWER = {"row": "row_timeline", "time": TIME, "author": "agent", "agent": "Ann", "text": "Check DNS."}
# A value for every variable that a text may hold.
SAMPLES: dict[str, Any] = {
    "about": OFFICE,
    "activation": "needed",
    "added": "no",
    "adds": "yes",
    "agent": "Ann",
    "appear_hours": 24,
    "benefits": {"rows": [{"row": "row_benefit", "product": OFFICE, "quantity": 5, "activation": "needed", "keys": 2}]},
    "certain": "yes",
    "changed": {"list": [{"text": "component_disk"}, {"text": "component_ram"}]},
    "code": "0xC004C008",
    "computer": "SRV-01",
    "computers": {"any_of": ["SRV-01", "SRV-02"]},
    "count": 3,
    "date": DATE,
    "description": "The activation fails.",
    "details": "yes",
    "downloadable": "yes",
    "ended": "INC-000002",
    "ends": DATE,
    "entitled": "yes",
    "error_code": {"text": "not_given"},
    "given_back": "yes",
    "has_role": "yes",
    "held": "no",
    "help": "some",
    "how": {"text": "how_NEW_COMPUTER"},
    "impact": "Twenty people cannot work.",
    "incidents": {"rows": [INCIDENT, {**INCIDENT, "row": "row_numbered_incident", "place": 2}]},
    "inputs": {"list": [{"text": "card_incident", "attribute": "computer"}]},
    "kept": "no",
    "keys": {"rows": [KEY, {**KEY, "row": "row_key_unlimited"}], "more": 2},
    "kind": "rds-cal",
    "known": "yes",
    "left": 7,
    "limit": 10,
    "lines": {"rows": [{"row": "row_added_impact", "impact": "Twenty people cannot work."}]},
    "membership": {"text": "membership_gold"},
    "meaning": {"text": "error-0xC004C008"},
    "meanings": {
        "rows": [
            {"row": "row_meaning", "number": 1, "meaning": {"text": "intent_ask_key_usage"}, "intent": "ask_key_usage"},
        ]
    },
    "mend": {"text": "error-0xC004C008", "attribute": "mend"},
    "more": 2,
    "name": "Ada",
    "needed": "yes",
    "new": "yes",
    "tenant": "0d5e3c1a-3a0f-4e4e-9c0b-7a8a2f9d1c55",
    "link": "https://example.com/chat",
    "number": "INC-000001",
    "opened": TIME,
    "into": "INC-000041",
    "opens": TIME,
    "open_to_you": "yes",
    "options": {
        "rows": [
            {"row": "row_other_key", "suffix": "372PD", "product": OFFICE, "left": 7},
            {"row": "row_reusable", "computers": {"any_of": ["SRV-01"]}, "more": 1},
        ]
    },
    "own": {"list": ["INC-000003", "INC-000004"]},
    "partner": "Contoso",
    "partner_rule": "hardware_aware",
    "product": OFFICE,
    "products": {
        "rows": [{"row": "row_download", "product": OFFICE, "downloadable": "yes", "entitled": "no"}],
        "more": 1,
    },
    "proof": {
        "rows": [
            {"row": "row_proof", **PROOF},
            {"row": "row_blocked"},
            {"row": "row_correction", **PROOF, "how": {"text": "how_block", "values": {"reason": "none"}}},
        ],
        "more": 1,
    },
    "quantity": 5,
    "quota": "known",
    "reason": "NEW_COMPUTER",
    "records": {"text": "records_time", "values": {"time": TIME}},
    "renew_by": DATE,
    "renewal_days": 30,
    "reopens": "yes",
    "response": "due",
    "response_due": TIME,
    "roles": {"list": [{"text": "role_global_admin"}]},
    "scope": "all",
    "severity": "B",
    "since": DATE,
    "standing": "current",
    "state": {"text": "state_new"},
    "suffix": "372PD",
    "suffixes": "none",
    "taken": "no",
    "text": "Check DNS.",
    "time": TIME,
    "timeline": {
        "rows": [
            {**ANSWER, "deed": {"text": "deed_ANSWERED"}},
            {**ANSWER, "deed": {"text": "deed_COMMENTED"}, "author": "partner", "text": "none"},
        ]
    },
    "total": 15,
    "totals": {"rows": [{"row": "row_total", "product": OFFICE, "used": 3, "limit": 10, "left": 7}]},
    "unknown": "none",
    "used": 3,
    "used_after": 4,
    "verdict": "counted",
    "why": "ended",
    "where": {"text": "where_severity"},
    "what": "conversation",
    "when": "now",
    "year_ends": DATE,
}
NUMBERS = (0, 1, 2, 5, 1_000_000)


def vary(name: str, language: str) -> Iterator[dict[str, Any]]:
    """Give sample values for a response so that each variant of its text is said once."""
    names = [each for each in read_texts(language) if each == name or each.startswith(f"{name}.")]
    patterns = [read_texts(language)[each] for each in names]
    values = {
        variable: SAMPLES[variable]
        for pattern in patterns
        for variable in pattern.variables
        if variable not in GIVEN_BY_TEXTS
    }
    if "card" in load_catalog().responses.get(name, {}):
        values = {**SAMPLES, **values}
    yield values
    for pattern in patterns:
        for variable, keys in pattern.choices.items():
            if variable in GIVEN_BY_TEXTS:
                continue
            for choice in NUMBERS if isinstance(values[variable], int) else keys:
                yield {**values, variable: choice}


def test_the_languages_of_the_catalogue_have_texts() -> None:
    assert sorted(LANGUAGES) == sorted(path.stem for path in FOLDER.glob("*.ftl"))
    assert len(LANGUAGES) == 10


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_the_same_texts_and_attributes(language: str) -> None:
    ours, theirs = read_texts("en").keys(), read_texts(language).keys()

    assert {"missing": sorted(ours - theirs), "too many": sorted(theirs - ours)} == {"missing": [], "too many": []}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_text_has_the_same_variables_in_every_language(language: str) -> None:
    theirs = read_texts(language)

    different = {
        name: sorted(pattern.variables ^ theirs[name].variables)
        for name, pattern in read_texts("en").items()
        if name in theirs and pattern.variables != theirs[name].variables
    }

    assert different == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_is_part_of_another_is_there(language: str) -> None:
    texts = read_texts(language)

    assert {
        name: pattern.messages - texts.keys() for name, pattern in texts.items() if pattern.messages - texts.keys()
    } == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_chosen_by_the_same_codes_in_every_language(language: str) -> None:
    """Plural categories are a language's own; codes are not."""
    plurals = {"zero", "one", "two", "few", "many", "other"}

    def list_codes(patterns: dict[str, Pattern]) -> dict[tuple[str, str], set[str]]:
        return {
            (name, variable): {key for key in keys if key not in plurals and not key.isdigit()}
            for name, pattern in patterns.items()
            for variable, keys in pattern.choices.items()
        }

    ours, theirs = list_codes(read_texts("en")), list_codes(read_texts(language))
    places = ours.keys() & theirs.keys()

    assert {place: ours[place] ^ theirs[place] for place in places if ours[place] != theirs[place]} == {}


def test_french_has_a_non_breaking_space_before_double_punctuation_and_within_quotes() -> None:
    catalogue = (yaml.safe_load(path.read_text("utf-8")) for path in (ROOT / "catalog").glob("*.yml"))
    names = [each for part in catalogue for language, value in walk(part) if language == "fr" for each in find(value)]
    texts = (FOLDER / "fr.ftl").read_text("utf-8").splitlines()

    assert "carte mere" in names
    assert [text for text in [*texts, *names] if re.search(r"[ \u202f][:;!?»]|« ", text)] == []


def find(node: Any) -> list[str]:
    """Return every string in a nested structure."""
    return [node] if isinstance(node, str) else [value for _, value in walk(node) if isinstance(value, str)]


def test_dutch_has_one_word_for_the_portal() -> None:
    texts = (FOLDER / "nl.ftl").read_text("utf-8").splitlines()

    assert [text for text in texts if re.search(r"^[^#].*\bportal\b", text)] == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Not in this computer’s records so far: {}. What is not known never"),
        ("fr", "Pas encore dans vos données pour cet ordinateur\u00a0: {}. Ce qui n’est pas connu n’est jamais"),
        ("nl", "Nog niet in de gegevens over deze computer: {}. Wat niet bekend is, geldt nooit"),
    ],
)
@pytest.mark.parametrize("components", [("display",), ("disk", "display")])
def test_what_the_records_of_a_computer_do_not_hold_is_named_whether_one_part_or_several(
    language: str, sentence: str, components: tuple[str, ...]
) -> None:
    unknown = {"list": [{"text": f"component_{component}"} for component in components]}

    text = render("utter_if_counted", {**SAMPLES, "unknown": unknown}, language).text

    assert f" {sentence.format(load_texts(language).say(unknown))} " in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_records_may_hold_has_a_word_in_every_language(language: str) -> None:
    catalog, texts = load_catalog(), read_texts(language)
    names = {
        *(f"component_{component}" for component in catalog.hardware_rule.weights),
        *(f"component_{component}.alone" for component in catalog.hardware_rule.always_significant),
        *(f"error-{code}" for code in catalog.error_codes),
        *(f"error-{code}.mend" for code in catalog.error_codes),
        *(f"utter_ask_severity.{severity}" for severity in catalog.severities),
        *(f"membership_{membership}" for membership in catalog.incidents_by_membership),
        *(f"role_{role}" for role in catalog.roles_that_see_proofs),
    }

    assert sorted(names - texts.keys()) == []


def test_every_error_code_that_has_a_text_is_in_the_catalogue() -> None:
    described = {name.removeprefix("error-") for name in read_texts("en") if re.fullmatch(r"error-[^.]*", name)}

    assert sorted(described ^ load_catalog().error_codes.keys()) == []


@pytest.mark.parametrize("name", sorted(load_catalog().responses))
def test_what_a_response_offers_is_there(name: str) -> None:
    offer, texts = load_catalog().responses[name], read_texts("en")
    labels = {f"{name}.{button['label']}" for button in offer.get("buttons", ())}
    lists = {button["each"] for button in offer.get("buttons", ()) if "each" in button}

    assert sorted(offer.keys() - {"asks", "buttons", "card", "feedback", "stood"}) == []
    assert name in texts
    assert sorted(labels - texts.keys()) == []
    assert sorted(lists - texts[name].variables) == []
    assert "stood" not in offer or offer["stood"] in texts
    assert "card" not in offer or callable(getattr(cards, offer["card"]))


@pytest.mark.parametrize("name", sorted(load_catalog().responses))
def test_every_attribute_of_a_response_is_the_label_of_a_button(name: str) -> None:
    attributes = {each.partition(".")[2] for each in read_texts("en") if each.startswith(f"{name}.")}

    assert attributes == {button["label"] for button in load_catalog().responses[name].get("buttons", ())}


def test_every_response_that_an_action_names_has_a_text() -> None:
    named = {
        node.value
        for path in Path(ROOT / "actions").glob("*.py")
        for node in python_ast.walk(python_ast.parse(path.read_text("utf-8")))
        if isinstance(node, python_ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"utter_\w+", node.value)
    }

    assert sorted(named - set(RESPONSES)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", RESPONSES)
def test_every_response_is_said_in_every_language_with_every_variant(name: str, language: str) -> None:
    for values in vary(name, language):
        answer = render(name, values, language)

        assert answer.language == language
        assert answer.text.strip() == answer.text
        assert all(button.title.strip() for button in answer.buttons)
        for text in [answer.text, answer.beside_card or "", *(button.title for button in answer.buttons)]:
            assert re.findall(r"[{}]|None|\brow_|\butter_", text) == [], text


def walk(node: Any) -> Iterator[tuple[str, Any]]:
    """Give every name and value of a nested structure."""
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in pairs:
        yield str(key), value
        yield from walk(value)


KINDS = {
    "text": ("SRV-01", "SRV-01", "SRV-01", "SRV-01"),
    "number": (12345, "12345", "12345", "12345"),
    "product": ({"product": "windows-server-cal"}, "Windows Server CAL", "CAL Windows Server", "Windows Server-CAL"),
    "date": (DATE, "16 Jun 2026", "16 juin 2026", "16 jun 2026"),
    "date in another zone": ({**DATE, "zone": "America/New_York"}, "15 Jun 2026", "15 juin 2026", "15 jun 2026"),
    "time": (TIME, "16 Jun 2026, 00:30", "16 juin 2026, 00:30", "16 jun 2026, 00:30"),
    "name of a text": ({"text": "component_mainboard"}, "mainboard", "carte mère", "moederbord"),
    "attribute": (
        {"text": "card_incident", "attribute": "severity"},
        "Severity",
        "Gravité",
        "Ernst",
    ),
    "list": (
        {"list": ["a", {"product": "office"}, {"text": "component_disk"}]},
        "a, Office and disk",
        "a, Office et disque",
        "a, Office en schijf",
    ),
    "list of one": ({"list": ["a"]}, "a", "a", "a"),
    "any of": ({"any_of": ["a", "b", "c"]}, "a, b or c", "a, b ou c", "a, b of c"),
    "no rows": ({"rows": []}, "", "", ""),
}


@pytest.mark.parametrize(("value", *FIRST), KINDS.values(), ids=KINDS.keys())
def test_a_value_of_each_kind_is_said_in_each_language(value: Any, en: str, fr: str, nl: str) -> None:
    assert [load_texts(language).say(value) for language in FIRST] == [en, fr, nl]


def test_a_text_in_a_text_takes_its_own_values() -> None:
    value = {"text": "how_refused", "values": {"code": "KEY_BLOCKED"}}

    assert load_texts("en").say(value) == "refused (KEY_BLOCKED)"


@pytest.mark.parametrize(("more", "last"), [(0, None), (1, "- and one more"), (3, "- and 3 more")])
def test_rows_are_all_said_and_what_was_left_out_is_told(more: int, last: str | None) -> None:
    rows = [{"row": "row_key", **KEY, "number": number} for number in range(1, 26)]

    lines = load_texts("en").say({"rows": rows, "more": more}).split("\n")

    said = [f"{number}. Office …372PD: 3 of 10 used, 7 left" for number in range(1, 26)]
    assert lines == said + ([last] if last else [])


def test_buttons_say_an_intent_with_entities() -> None:
    answer = render("utter_ask_severity", {}, "fr")

    assert [(button.intent, button.entities) for button in answer.buttons] == [
        ("inform", ({"entity": "severity", "value": severity},)) for severity in "ABC"
    ]


def test_a_list_of_keys_makes_a_button_for_each() -> None:
    rows = [KEY, {**KEY, "product": {"product": "windows-server"}, "suffix": "C9VRC"}]

    answer = render("utter_which_key", {"keys": {"rows": rows}}, "nl")

    assert answer.buttons == (
        Button("Office …372PD", "inform", entities("office", "372PD")),
        Button("Windows Server …C9VRC", "inform", entities("windows-server", "C9VRC")),
    )


def entities(product: str, suffix: str) -> tuple[dict[str, str], ...]:
    return {"entity": "product", "value": product}, {"entity": "key_suffix", "value": suffix}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_value_is_said_whole(language: str) -> None:
    description = "x" * 4000
    how = {"text": "how_limit", "values": {"limit": 7, "reason": "y" * 200}}
    proof = {"rows": [{**PROOF, "row": "row_correction", "how": how}] * 20, "more": 0}

    confirmation = render("utter_ask_confirmation", {**SAMPLES, "description": description}, language)
    limit = render("utter_limit_reached", {**SAMPLES, "proof": proof, "options": proof}, language)

    assert description in confirmation.text
    assert limit.text.count("y" * 200) == 2 * 20


def test_the_ids_of_records_are_never_said() -> None:
    assert "installation:1" not in render("utter_thank", {"record_ids": ["installation:1"]}, "en").text


@pytest.mark.parametrize(
    ("response", "asks"),
    [("utter_ask_description", True), ("utter_ask_severity", True), ("utter_thank", False), ("utter_nothing", False)],
)
def test_a_response_that_asks_or_has_buttons_is_a_question(response: str, *, asks: bool) -> None:
    assert is_question(response) is asks


@pytest.mark.parametrize(
    ("response", "values", "missing"),
    [
        ("utter_unknown_key", {}, {"name": "utter_unknown_key"}),
        ("utter_never_written", {}, {"missing": "utter_never_written"}),
        ("utter_thank", {"n": {"text": "never_written"}}, {"missing": "never_written"}),
        ("utter_thank", {"n": {"text": "utter_thank", "attribute": "none"}}, {"missing": "utter_thank.none"}),
        ("utter_which_key", {"keys": {"rows": [{"row": "row_key"}]}}, {"name": "row_key"}),
    ],
    ids=["a value", "a text", "a text in a value", "an attribute", "a value of a row"],
)
def test_what_is_missing_is_named(response: str, values: dict[str, Any], missing: dict[str, str]) -> None:
    with pytest.raises(AnswerError) as raised:
        render(response, values, "en")

    assert {name: raised.value.data.get(name) for name in missing} == missing


def test_a_language_without_texts_is_refused() -> None:
    with pytest.raises(AnswerError) as raised:
        render("utter_thank", {}, "cs")

    assert raised.value.data == {"language": "cs"}
