"""Masking through the real system: whatever way a product key is sent, nothing but its last five characters is left."""

import json
import re
import unicodedata
import urllib.parse
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from keyclerk.product_keys import MASK
from tests.channels.dialogues import describe_incident, find_messages, list_incidents, read_events
from tests.channels.partners import make_partner, make_product_key
from tests.system import System, Talk

PIECE = 8
"""As many characters of a key's first twenty, in their order, are found by nobody by chance."""

SPELLINGS: dict[str, Callable[[str], str]] = {
    "as printed": lambda key: key,
    "lower case": str.lower,
    "mixed case": lambda key: key.title(),
    "spaces": lambda key: key.replace("-", " "),
    "no-break spaces": lambda key: key.replace("-", "\u00a0"),
    "narrow spaces": lambda key: key.replace("-", "\u202f"),
    "tabs": lambda key: key.replace("-", "\t"),
    "lines": lambda key: key.replace("-", "\r\n"),
    "nothing": lambda key: key.replace("-", ""),
    "nothing, lower case": lambda key: key.replace("-", "").lower(),
    "spaced dashes": lambda key: key.replace("-", " - "),
    "dashes and lines": lambda key: key.replace("-", "-\n"),
    "hyphens": lambda key: key.replace("-", "\u2010"),
    "non-breaking hyphens": lambda key: key.replace("-", "\u2011"),
    "figure dashes": lambda key: key.replace("-", "\u2012"),
    "en dashes": lambda key: key.replace("-", "\u2013"),
    "em dashes": lambda key: key.replace("-", "\u2014"),
    "horizontal bars": lambda key: key.replace("-", "\u2015"),
    "minus signs": lambda key: key.replace("-", "\u2212"),
    "small hyphens": lambda key: key.replace("-", "\ufe63"),
    "small em dashes": lambda key: key.replace("-", "\ufe58"),
    "full-width hyphens": lambda key: key.replace("-", "\uff0d"),
    "soft hyphens": lambda key: key.replace("-", "\u00ad"),
    "double hyphens": lambda key: key.replace("-", "--"),
    "underscores": lambda key: key.replace("-", "_"),
    "dots": lambda key: key.replace("-", "."),
    "slashes": lambda key: key.replace("-", "/"),
    "commas": lambda key: key.replace("-", ", "),
    "zero-width spaces": lambda key: key.replace("-", "\u200b"),
    "characters apart": " ".join,
    "pairs": lambda key: " ".join(re.findall("..?", key.replace("-", ""))),
    "bold": lambda key: f"**{key}**",
    "quoted groups": lambda key: key.replace("-", '" "'),
    "full-width characters": lambda key: key.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)}),
    "behind a colon": lambda key: f"key:{key}",
    "in an address": lambda key: f"https://portal.example/?key={key}&x=1",
    "glued to words": lambda key: f"Windows{key}Server",
    "in brackets": lambda key: f"[{key}](x)",
    "a character mistyped": lambda key: f"A0{key[2:]}",
}


def find_pieces(text: str, keys: list[str]) -> list[str]:
    """Return the pieces of the keys' first twenty characters that a text holds in any spelling."""
    unescaped = re.sub(r"\\+u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
    unescaped = re.sub(r"\\+[nrtabf]", " ", urllib.parse.unquote(unescaped, errors="ignore"))
    folded = re.sub(r"[^A-Z0-9]", "", unicodedata.normalize("NFKC", unescaped).upper())
    pieces = []
    for key in keys:
        characters = key.replace("-", "")[:20]
        pieces += [characters[start : start + PIECE] for start in range(20 - PIECE + 1)]
    return [piece for piece in pieces if piece in folded]


def find_leaks(var: Path, keys: list[str]) -> dict[str, list[str]]:
    """Return the files of a system that hold a piece of a key."""
    files = {path.name: path.read_bytes().decode("utf-8", "ignore") for path in var.rglob("*") if path.is_file()}
    assert {"keyclerk.db", "rasa.db", "keyclerk.log", "rasa.log"} <= set(files)
    found = {name: find_pieces(text, keys) for name, text in files.items()}
    return {name: pieces for name, pieces in found.items() if pieces}


@pytest.mark.parametrize("spelled", SPELLINGS.values(), ids=SPELLINGS)
def test_the_search_finds_every_spelling(spelled: Callable[[str], str]) -> None:
    key = "BCDFG-HJKMN-PQRTV-WXY23-46789"

    written = spelled(key)

    assert find_pieces(f"x {written} y", [key])
    assert find_pieces(json.dumps(json.dumps({"text": written})), [key])


def test_a_key_in_any_spelling_leaves_nothing_but_its_last_five(system: System) -> None:
    keys = {name: make_product_key() for name in SPELLINGS}
    talk = system.talk_as(make_partner(system).admin)
    shown: list[Any] = []

    for name, spelled in SPELLINGS.items():
        response = talk.post(text=f"Our server does not accept {spelled(keys[name])} any more")
        assert response.status_code == 200, name
        shown.append(response.json())

    assert find_pieces(json.dumps(shown), list(keys.values())) == []
    assert find_pieces(json.dumps(read_everything_said(talk)), list(keys.values())) == []
    assert find_leaks(system.settings.var, list(keys.values())) == {}


def test_the_last_five_stay_and_the_text_is_as_long_as_before(system: System) -> None:
    key = make_product_key()
    talk = system.talk_as(make_partner(system).admin)
    text = f"The key {key} is invalid"

    answer = talk.post(text=text).json()

    (asked, *_) = find_messages(system, answer["conversation"])
    assert asked.text == f"The key {MASK * 5}-{MASK * 5}-{MASK * 5}-{MASK * 5}-{key[-5:]} is invalid"
    assert key[-5:] in answer["replies"][0]["text"]


def test_two_keys_in_a_line_are_both_masked(system: System) -> None:
    keys = [make_product_key() for _ in range(6)]
    talk = system.talk_as_visitor()

    for text in (f"{keys[0]} {keys[1]}", f"{keys[2]}{keys[3]}", f"{keys[4]}, {keys[5].lower()}".replace("-", " ")):
        talk.post(text=text)

    assert find_leaks(system.settings.var, keys) == {}


def test_a_key_of_the_records_is_masked_too(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)

    said = talk.say(f"How many activations are left for {partner.product_key}?")

    assert partner.suffix in said
    assert find_pieces(json.dumps(talk.last), [partner.product_key]) == []
    assert find_leaks(system.settings.var, [partner.product_key]) == {}


def test_a_key_in_place_of_a_reference_is_masked(system: System) -> None:
    keys = [make_product_key() for _ in range(4)]
    talk = system.talk_as(make_partner(system).admin)

    for body in (
        {"button": keys[0]},
        {"button": keys[1].replace("-", "")},
        {"card": {"reference": keys[2], "inputs": {}}},
        {"card": {"reference": "x", "inputs": {keys[3]: "x"}}},
    ):
        assert talk.post(**body).status_code == 200

    assert find_leaks(system.settings.var, keys) == {}


def test_a_key_in_the_description_of_an_incident_is_masked(system: System) -> None:
    partner, keys = make_partner(system), [make_product_key() for _ in range(2)]
    talk = system.talk_as(partner.admin)
    describe_incident(talk, description=f"The server refuses {keys[0]} since the update.")
    card = talk.last["replies"][-1]["card"]
    reference = card["actions"][0]["data"]["reference"]
    shown = json.dumps(talk.last)

    talk.post(card={"reference": reference, "inputs": {"description": f"It refuses {keys[1]}.", "severity": keys[1]}})

    (incident,) = list_incidents(system, partner.id)
    assert incident.description == f"It refuses {MASK * 5}-{MASK * 5}-{MASK * 5}-{MASK * 5}-{keys[1][-5:]}."
    assert find_pieces(shown, keys) == []
    assert find_leaks(system.settings.var, keys) == {}


@pytest.mark.parametrize("spelled", [str, str.lower, lambda key: key.replace("-", ""), lambda key: f"message-{key}-1"])
def test_a_key_as_the_id_of_a_message_is_refused(system: System, spelled: Callable[[str], str]) -> None:
    key = make_product_key()
    talk = system.talk_as_visitor()

    response = talk.post(id=spelled(key), text="Hello")

    assert (response.status_code, response.json()["error"]) == (422, "BODY")
    assert find_pieces(response.text, [key]) == []
    assert find_leaks(system.settings.var, [key]) == {}


def test_a_key_anywhere_else_in_a_request_is_neither_kept_nor_echoed(system: System) -> None:
    keys = [make_product_key() for _ in range(11)]
    talk = system.talk_as_visitor()
    message = {"id": "1", "text": "Hello"}
    address = system.address

    answers = [
        httpx.get(f"{address}/chat/events", headers={"Authorization": f"Bearer {keys[0]}"}, trust_env=False),
        httpx.post(f"{address}/chat/anonymous", params={"key": keys[1]}, json={"key": keys[1]}, trust_env=False),
        httpx.post(f"{address}/chat/{keys[2]}", json=keys[2], trust_env=False),
        talk.client.post("/chat/messages", params={"wait": keys[3]}, json=message),
        talk.client.post("/chat/messages", json={**message, keys[4]: keys[4]}),
        talk.client.post("/chat/messages", json={"id": "1", "card": {"reference": "x", "inputs": {keys[5]: 1}}}),
        talk.client.post("/chat/messages", content=f'{{"id": "{keys[6]}'),
        talk.client.post("/chat/messages", json=message, headers={"Accept-Language": keys[7].replace("-", "")}),
        talk.client.post("/chat/messages", json={**message, "id": "2"}, headers={"Accept-Language": keys[8]}),
        talk.client.get("/chat/events", params={"after": keys[9]}),
        httpx.post(f"{address}/chat/messages", json=message, headers={"Authorization": keys[10]}, trust_env=False),
    ]

    assert [answer.status_code for answer in answers] == [401, 200, 404, 422, 422, 422, 422, 202, 202, 422, 401]
    assert find_pieces(" ".join(answer.text for answer in answers), keys) == []
    talk.say("Thank you")
    assert find_leaks(system.settings.var, keys) == {}


def read_everything_said(talk: Talk) -> list[dict[str, Any]]:
    """Return every event of a conversation, up to the answer of a last message."""
    last = talk.post(wait=False, text="Thank you").json()["number"]
    return read_events(talk, until=lambda events: any(event["answers"] == last for event in events))
