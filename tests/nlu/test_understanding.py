"""Understanding, as `keyclerk parse` prints it: the form of each line, odd lines, and figures that may only rise."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench.committed import find_falls, read_figures
from keyclerk.product_keys import MASK, mask
from keyclerk.settings import ROOT
from tests.conversations.pasted import MAXIMUM_REACHED, NO_DETAILS, Pasted
from tests.floors import Floors
from tests.system import read_jsonl

FALLBACK, OUT_OF_SCOPE = "nlu_fallback", "out_of_scope"
FORM = ["text", "language", "intent", "confidence", "band", "alternatives", "entities"]
LONG = 64 * 1024

LANGUAGES = list(yaml.safe_load((ROOT / "catalog" / "languages.yml").read_text("utf-8"))["languages"])
DEVELOPMENT_SET = {language: read_jsonl(Path(__file__).with_name(f"{language}.jsonl")) for language in LANGUAGES}
SAYS_NOTHING_OF_ITS_LANGUAGE = ["10", "372PD", "SRV-03", "0xC004C008", "INC-004217", "Windows Server", "12.", ""]
BARE = [
    "Office 2021?",
    "SRV-03?",
    "K7PDV please",
    "la segunda de la lista",
    "number one",
    "2つ目のキー",
    "la segunda clave",
    "en de andere?",
    "the Windows key",
]
SAYS_MORE = {
    "¿Qué es una CAL de Windows Server?": "ask_cal_licensing",
    "O que é uma CAL de Windows Server?": "ask_cal_licensing",
    "Me das la clave de Office porfa": "ask_get_key",
    "That's the one": "affirm",
    "no, un'altra": "deny",
}
COMPUTERS = {
    "BÜRO-03 startet nicht": "BÜRO-03",
    "Auf PC-Müller-02 geht es nicht": "PC-MÜLLER-02",
    "KÜCHE-2": "KÜCHE-2",
    "Łódź-PC-01 nie działa": "ŁÓDŹ-PC-01",
    "サーバーSRV-03で認証できません": "SRV-03",
}
ODD = {
    "empty": "",
    "spaces": "   ",
    "NUL": "activate\0Office on SRV-03",
    "emoji": "🙈🙉🙊",
    "emoji before a name": "👩‍👩‍👧‍👦🔑 the server is SRV-03 and the code 0xc004f074",
    "64 KB": ("The activation of Office on SRV-03 fails with 0xC004F074. " * 2000)[:LONG],
    "64 KB without a word": "B" * LONG,
    "payload": "/affirm",
    "payload after a space": " /affirm",
    "payload after a no-break space": "\u00a0/affirm",
    "payload with entities": '/inform{"product": "office", "computer": "SRV-03"}',
    "slash": "/",
    "template": "{0[slots]} 0[ %s ${x}",
    "JSON": '{"text": "Office", "intent": null}',
    "separators": "Office\u2028on\u2029SRV-03\x0b\x0c\x1c\x85!",
    "right to left": "\u202eOffice\u202c \u200fSRV-03",
    "no width": "\u200bSRV-03\ufeff",
    "ligatures and capitals that grow": "oﬃce İSTANBUL ẞ SRV-03",
    "combining characters": "e\u0301te\u0301 a\u0300 SRV-03",
    "another script": "日本語でお願いします SRV-03",
    "whole key": "It is W3YTP-9J8GN-FVGGP-JWRQH-372PD on SRV-03",
    "two whole keys": "w3ytp 9j8gn fvggp jwrqh 372pd or CF8R3–TRQT8–RRB23–KRKVN–C9VRC",
    "backslashes": "\\u0000 \\ud83d \\n",
}
BAD_BYTES = b"Office \xff\xfe\xed\xa0\x80 on SRV-03"


@dataclass(frozen=True)
class Parsed:
    """What was understood of each line, and what was said on the way."""

    lines: dict[str, dict[str, Any]]
    count: int
    errors: str
    exit_code: int


@pytest.fixture(scope="module")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> Parsed:
    """Every line of this file through one run of the command."""
    sentences = [each["text"] for group in DEVELOPMENT_SET.values() for each in group]
    pasted = [each.text.replace("\n", " ") for each in (*MAXIMUM_REACHED, *NO_DETAILS)]
    made = [*SAYS_NOTHING_OF_ITS_LANGUAGE, *ODD.values(), *BARE, *SAYS_MORE, *COMPUTERS]
    texts = list(dict.fromkeys([*sentences, *pasted, *made]))
    file = tmp_path_factory.mktemp("parse") / "lines.txt"
    file.write_bytes(b"".join(text.encode() + b"\n" for text in texts) + BAD_BYTES + b"\r\n")
    done = subprocess.run([sys.executable, "-m", "cli", "parse", file], cwd=ROOT, capture_output=True, check=False)
    out = done.stdout.decode().removesuffix("\n").split("\n")
    lines = dict(zip([*texts, BAD_BYTES.decode(errors="replace")], map(json.loads, out), strict=False))
    return Parsed(lines, len(out), done.stderr.decode(), done.returncode)


def test_one_line_comes_out_for_each_line_that_goes_in(parsed: Parsed) -> None:
    assert (parsed.exit_code, parsed.errors) == (0, "")
    assert parsed.count == len(parsed.lines)


def test_every_line_has_the_same_form(parsed: Parsed) -> None:
    intents = {FALLBACK, *yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["intents"]}
    kinds = {"computer", "error_code", "incident", "key_suffix", "product"}
    for line in parsed.lines.values():
        assert list(line) == FORM
        assert line["language"] in {*LANGUAGES, None}
        assert line["intent"] in intents
        assert 0 <= line["confidence"] <= 1
        assert (line["intent"] == FALLBACK) == (line["band"] == "lost")
        assert line["band"] in {"sure", "unsure", "lost"}
        assert [list(each) for each in line["alternatives"]] == [["intent", "confidence"]] * len(line["alternatives"])
        confidences = [each["confidence"] for each in line["alternatives"]]
        assert confidences == sorted(confidences, reverse=True)
        assert {each["entity"] for each in line["entities"]} <= kinds
        assert [list(each) for each in line["entities"]] == [["entity", "value", "start", "end"]] * len(
            line["entities"]
        )


def test_the_text_is_the_masked_one_and_as_long_as_it_was(parsed: Parsed) -> None:
    for text, line in parsed.lines.items():
        assert line["text"] == mask(text)
        assert len(line["text"]) == len(text)


def test_an_entity_stands_where_its_offsets_say_in_code_points(parsed: Parsed) -> None:
    products = set(yaml.safe_load((ROOT / "catalog" / "products.yml").read_text("utf-8"))["products"])
    for line in parsed.lines.values():
        for entity in line["entities"]:
            written = line["text"][entity["start"] : entity["end"]]
            if entity["entity"] == "product":
                assert entity["value"] in products
                assert written.strip() == written != ""
            elif entity["entity"] == "error_code":
                assert entity["value"] == "0x" + written.upper().removeprefix("0X")
            elif entity["entity"] == "incident":
                assert entity["value"].removeprefix("INC-").lstrip("0") in written
            else:
                assert entity["value"] == written.upper()


@pytest.mark.parametrize("name", [name for name, text in ODD.items() if "SRV-03" in text])
def test_a_computer_is_found_in_an_odd_line(parsed: Parsed, name: str) -> None:
    entities = parsed.lines[ODD[name]]["entities"]

    assert ("computer", "SRV-03") in {(each["entity"], each["value"]) for each in entities}


def test_bytes_that_are_no_text_do_no_harm(parsed: Parsed) -> None:
    *_, last = parsed.lines.values()

    assert last["text"] == BAD_BYTES.decode(errors="replace")
    assert {each["value"] for each in last["entities"]} == {"office", "SRV-03"}


@pytest.mark.parametrize("name", [name for name, text in ODD.items() if text.lstrip().startswith("/")])
def test_what_begins_with_a_slash_is_a_text(parsed: Parsed, name: str) -> None:
    line = parsed.lines[ODD[name]]

    assert line["band"] is not None
    assert line["confidence"] < 1
    assert line["alternatives"][0]["confidence"] == line["confidence"]


def test_product_keys_are_masked_but_for_their_last_five(parsed: Parsed) -> None:
    line = parsed.lines[ODD["two whole keys"]]

    assert (
        line["text"] == f"{MASK * 5} {MASK * 5} {MASK * 5} {MASK * 5} 372pd or " + "–".join([MASK * 5] * 4) + "–C9VRC"
    )
    assert [each["value"] for each in line["entities"]] == ["372PD", "C9VRC"]


@pytest.mark.parametrize("text", SAYS_NOTHING_OF_ITS_LANGUAGE)
def test_what_is_the_same_everywhere_has_no_language(parsed: Parsed, text: str) -> None:
    assert parsed.lines[text]["language"] is None


@pytest.mark.parametrize("text", BARE)
def test_what_only_names_or_picks_something_is_bare_information(parsed: Parsed, text: str) -> None:
    assert (parsed.lines[text]["intent"], parsed.lines[text]["confidence"]) == ("inform", 1)


@pytest.mark.parametrize(("text", "intent"), SAYS_MORE.items())
def test_what_says_more_is_no_bare_information(parsed: Parsed, text: str, intent: str) -> None:
    assert parsed.lines[text]["intent"] == intent


@pytest.mark.parametrize(("text", "computer"), COMPUTERS.items())
def test_a_computers_name_is_found_in_letters_of_any_kind(parsed: Parsed, text: str, computer: str) -> None:
    assert [each["value"] for each in parsed.lines[text]["entities"] if each["entity"] == "computer"] == [computer]


@pytest.mark.parametrize(
    ("pasted", "intent"),
    [
        *((each, "report_max_activations") for each in MAXIMUM_REACHED),
        *((each, "report_cal_no_details") for each in NO_DETAILS),
    ],
    ids=str,
)
def test_a_text_of_the_portal_is_understood(parsed: Parsed, pasted: Pasted, intent: str) -> None:
    line = parsed.lines[pasted.text.replace("\n", " ")]

    assert (line["intent"], line["language"]) == (intent, pasted.language)


def test_the_intents_of_the_development_set_have_not_fallen_below_what_was_committed(parsed: Parsed) -> None:
    right = {
        language: [
            parsed.lines[each["text"]]["intent"].replace(FALLBACK, OUT_OF_SCOPE) == each["intent"] for each in group
        ]
        for language, group in DEVELOPMENT_SET.items()
    }
    shares = {language: 100 * sum(group) / len(group) for language, group in right.items()}
    every = [is_right for group in right.values() for is_right in group]

    assert find_falls(read_figures(), {**shares, "all": 100 * sum(every) / len(every)}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entities_of_the_development_set_are_told(parsed: Parsed, floors: Floors, language: str) -> None:
    right = wrong = 0
    short = []
    for each in DEVELOPMENT_SET[language]:
        expected = {(name, value.casefold()) for name, value in list_entities(each["entities"])}
        found = {(one["entity"], one["value"].casefold()) for one in parsed.lines[each["text"]]["entities"]}
        right, wrong = right + len(expected & found), wrong + len(expected ^ found)
        if expected != found:
            short.append(f"{sorted(expected)}: {sorted(found)}: {each['text']}")

    floors.hold("entities", language, figure=round(2 * right / (2 * right + wrong), 3), short=short)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_of_the_development_set_are_told(parsed: Parsed, floors: Floors, language: str) -> None:
    short = [
        f"{line['language']}: {each['text']}"
        for each in DEVELOPMENT_SET[language]
        for line in [parsed.lines[each["text"]]]
        if line["language"] != language
    ]

    floors.hold("language", language, figure=measure(short, language), short=short)


def measure(short: list[str], language: str) -> float:
    """Return the share of the development set that is right."""
    return round(1 - len(short) / len(DEVELOPMENT_SET[language]), 3)


def list_entities(entities: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (name, value)
        for name, values in entities.items()
        for value in (values if isinstance(values, list) else [values])
    ]
