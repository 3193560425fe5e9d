"""Normalization: what a message looks like to the classifiers, whatever way it was typed."""

import re
import unicodedata
from typing import List, Tuple

_APOSTROPHES = dict.fromkeys(map(ord, "’‘`´ʼ"), "'")
_WIDTHS = {place: place - 0xFEE0 for place in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_VOICED = "\u3099\u309a"
"""The marks by which Japanese syllables differ: no diacritics that anybody leaves out."""
SPACELESS = "\u3040-\u30ff\u3400-\u9fff"
"""The letters of scripts that put no spaces between words, for use within a pattern's brackets."""
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
_SCRIPTS = re.compile(
    "(?<=[\u3040-\u309f])(?=[^\\W\u3040-\u309f])|(?<=[\u30a0-\u30ff])(?=[^\\W\u30a0-\u30ff])"
    "|(?<=[\u3400-\u9fff])(?=[^\\W\u3400-\u9fff])|(?<=[A-Za-z0-9])(?=[\u3040-\u30ff\u3400-\u9fff])"
    "|(?<=[\u3001-\u303f])(?=.)|(?<=.)(?=[\u3001-\u303f])"
)
"""Where one script ends and another begins, in languages that put no spaces between words."""

_RUNS = re.compile("[\u3040-\u309f]+|[\u30a0-\u30ff]+|[\u3400-\u9fff]+|[^\\W_\u3040-\u30ff\u3400-\u9fff]+")


def even_out(text: str) -> str:
    """Return the text with letters and digits of one width and with one kind of dash, each where it was."""
    return text.translate(_WIDTHS).translate(_DASHES)


def fold(text: str) -> str:
    """Return the text in lower case, without diacritics, with plain apostrophes and single spaces."""
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold())
    bare = "".join(each for each in plain if each in _VOICED or not unicodedata.combining(each))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def fold_in_place(text: str) -> str:
    """Return the text folded character by character, so that offsets stay what they were."""
    return "".join(map(_fold_character, text.translate(_APOSTROPHES)))


def _fold_character(character: str) -> str:
    folded = unicodedata.normalize("NFKD", character)[:1].casefold()
    return folded if len(folded) == 1 else character


def space_out(text: str) -> Tuple[str, List[int]]:
    """Return the text with a space where one script ends and another begins, and where each character stood before."""
    parts = [match.start() for match in _SCRIPTS.finditer(text)]
    places = list(range(len(text)))
    for place in reversed(parts):
        text = f"{text[:place]} {text[place:]}"
        places.insert(place, place)
    return text, [*places, places[-1] + 1 if places else 0]


def asks(text: str) -> bool:
    """Return whether a text has a question mark, of any width."""
    return "?" in even_out(text)


def split(folded: str) -> List[str]:
    """Return the words of a folded text, and where its script puts no spaces what is written in one kind of letters."""
    return _RUNS.findall(folded)
