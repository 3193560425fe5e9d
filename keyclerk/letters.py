"""Letters: texts folded to what is compared of them, and split where their script puts no spaces between words."""

import re
import unicodedata

_SPACELESS = "\u3040-\u30ff\u3400-\u9fff"
_KANA = re.compile(r"[\u3040-\u309f]+")
_RUNS = re.compile(rf"[\u3040-\u309f]+|[\u30a0-\u30ff]+|[\u3400-\u9fff]+|[^\W_{_SPACELESS}]+")
_SCRIPTS = re.compile(
    "(?<=[\u3040-\u309f])(?=[^\\W\u3040-\u309f])|(?<=[\u30a0-\u30ff])(?=[^\\W\u30a0-\u30ff])"
    f"|(?<=[\u3400-\u9fff])(?=[^\\W\u3400-\u9fff])|(?<=[^\\W{_SPACELESS}])(?=[{_SPACELESS}])"
    f"|(?<=}})(?=[{_SPACELESS}])|(?<=[{_SPACELESS}])(?={{)"
)
_VOICED = "\u3099\u309a"

BEGIN, END = rf"(?<![^\W_{_SPACELESS}])", rf"(?![^\W_{_SPACELESS}])"
"""Patterns for where a word of a script with spaces begins and ends, whatever stands beside it."""


def fold(text: str) -> str:
    """Return the text in lower case, stripped."""
    return strip(text).casefold()


def strip(text: str) -> str:
    """Return the text without diacritics, with plain apostrophes and letters of one width.

    The marks by which Japanese syllables differ are no diacritics.
    """
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    bare = "".join(each for each in plain if each in _VOICED or not unicodedata.combining(each))
    return unicodedata.normalize("NFC", bare)


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and where in the text each of its characters comes from; "ß" becomes two of them."""
    folded = [(each, place) for place, character in enumerate(text) for each in fold(character)]
    return "".join(each for each, _ in folded), [*(place for _, place in folded), len(text)]


def split(text: str) -> list[str]:
    """Return the folded words of a text; where its script has no spaces, what is written in one kind of letters."""
    return _RUNS.findall(fold(text))


def space_out(folded: str) -> str:
    """Return a folded text with a space where one script ends and another begins."""
    return _SCRIPTS.sub(" ", folded)


def count_words(text: str) -> int:
    """Return how many words a text has, in a script without spaces how many pieces that are no endings or particles."""
    if not is_spaceless(text):
        return len(text.split())
    runs = split(text)
    return sum(not _KANA.fullmatch(run) for run in runs) or len(runs)


def is_spaceless(text: str) -> bool:
    """Return whether any of a text is written in a script that puts no spaces between words."""
    return bool(re.search(f"[{_SPACELESS}]", text))


def asks(text: str) -> bool:
    """Return whether a text has a question mark, of any width."""
    return "?" in text or "？" in text


def make_pattern(name: str) -> str:
    """Return what finds a folded name as a whole word, or anywhere where its script has no spaces between words."""
    if is_spaceless(name):
        return re.escape(name)
    return f"{BEGIN}{re.escape(name)}{END}"
