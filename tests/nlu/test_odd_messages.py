"""Any message at all is parsed: an answer of the same form, in time, and the next message is understood as ever."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keyclerk.product_keys import mask
from keyclerk.settings import ROOT

LONGEST = 64 * 1024
IN_TIME = 3.0
PLAIN = "How many activations are left for Windows Server?"
HOMOGLYPHS = str.maketrans("aceopxyACEHKMOPTX", "асеорхуАСЕНКМОРТХ")
PIECES = (
    "Office 2021",
    "SRV-03",
    "0xC004F074",
    "INC-004217",
    "W3YTP-9J8GN-FVGGP-JWRQH-372PD",
    "K7PDV",
    "22222 ",
    "CAL",
    "認証",
    "あと何回",
    "ｷｰ",
    "clé",
    "niño",
    "ß",
    "İ",
    "ﬃ",
    "е\u0301",
    "\u202e",
    "\u200f",
    "\u200b",
    "\ufeff",
    "\0",
    "🙈",
    "👩‍👩‍👧‍👦",
    "🇫🇷",
    "/affirm",
    '{"product": "office"}',
    "...",
    "？",
    "—",
    "\u2028",
    "\x85",
    "\x0b",
)
NO_LINE_ENDS = st.characters(exclude_categories=["Cs"], exclude_characters="\r\n")
MESSAGES = st.one_of(
    st.text(NO_LINE_ENDS, max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=20).map("".join),
    st.text(st.characters(categories=["P", "S", "Z", "Cc", "Cf", "Co", "Cn"], exclude_characters="\r\n")),
    st.sampled_from(PIECES).map(lambda piece: (piece * LONGEST)[:LONGEST]),
    st.just(PLAIN.translate(HOMOGLYPHS)),
)


@dataclass(frozen=True)
class Parser:
    """One run of `keyclerk parse`, which answers each line as it comes."""

    given: IO[bytes]
    answered: IO[bytes]

    def parse(self, text: str) -> dict[str, Any]:
        self.given.write(f"{text}\n".encode())
        self.given.flush()
        parsed: dict[str, Any] = json.loads(self.answered.readline())
        return parsed


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    command = [sys.executable, "-m", "cli", "parse"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        parser = Parser(process.stdin, process.stdout)
        parser.parse(PLAIN)
        yield parser
        process.stdin.close()
        assert process.wait() == 0


@settings(max_examples=200, deadline=None)
@given(text=MESSAGES)
def test_any_message_is_answered_in_its_form_and_in_time(parser: Parser, text: str) -> None:
    begin = time.monotonic()
    parsed = parser.parse(text)

    assert time.monotonic() - begin < IN_TIME
    assert parsed["text"] == mask(text)
    assert parsed["band"] in {"sure", "unsure", "lost"}
    assert (parsed["intent"] == "nlu_fallback") == (parsed["band"] == "lost")
    assert 0 <= parsed["confidence"] <= 1
    assert all(0 <= each["start"] < each["end"] <= len(text) for each in parsed["entities"])


@settings(max_examples=50, deadline=None)
@given(text=MESSAGES)
def test_what_was_said_before_changes_nothing(parser: Parser, text: str) -> None:
    parser.parse(text)

    parsed = parser.parse(PLAIN)

    assert (parsed["intent"], parsed["band"], parsed["language"]) == ("ask_key_usage", "sure", "en")
    assert [each["value"] for each in parsed["entities"]] == ["windows-server"]


@settings(max_examples=50, deadline=None)
@given(text=st.text(st.characters(categories=["P", "S", "Z", "M"], exclude_characters="\r\n"), max_size=200))
def test_what_has_no_letter_and_no_digit_is_lost(parser: Parser, text: str) -> None:
    if not any(map(str.isalnum, text)):
        assert parser.parse(text)["band"] == "lost"
