"""Product keys: how they look, how they are masked, and the fingerprint that tells them apart in the store."""

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

ALPHABET = "BCDFGHJKMNPQRTVWXY2346789"
LENGTH = 25
SUFFIX_LENGTH = 5
MASK = "•"

_CHARACTER = f"[{ALPHABET}]"
# Whatever is neither letter nor digit: any dash, white space, signs, and characters that have no width of their own.
_SEPARATOR = rf"(?:[^\w{MASK}]|_)"
_DASH = r"[\-‐-―−﹘﹣－~_\u00ad]"
_PATTERNS = (
    # Characters of keys and nothing else, as many as a key has or more, wherever they are broken.
    re.compile(rf"{_CHARACTER}(?:{_SEPARATOR}{{0,20}}{_CHARACTER}){{{LENGTH - 1},}}"),
    # The shape of a key with a character mistyped: only where dashes join the groups.
    re.compile(rf"(?<![A-Z0-9])(?:[A-Z0-9]{{5}}\s*{_DASH}\s*){{4,}}[A-Z0-9]{{5}}(?![A-Z0-9])"),
)
# Four groups of a key alone: its last five are often told beside them.
_FOUR_GROUPS = re.compile(
    rf"(?<![A-Z0-9{MASK}])(?:{_CHARACTER}{{5}}\s*{_DASH}\s*){{3}}{_CHARACTER}{{5}}(?!\s*{_DASH}\s*[A-Z0-9{MASK}]|[A-Z0-9])"
)
_WORD = re.compile(r"[A-Z0-9]+")
_WHOLE = re.compile(rf"{_CHARACTER}{{{LENGTH}}}")


def mask(text: str) -> str:
    """Return `text`, as long as before, with every product key masked but for its last five characters."""
    folded = _fold(text)
    hidden = {
        place
        for pattern in _PATTERNS
        for match in pattern.finditer(folded)
        for place in _find_hidden(folded, *match.span())
    }
    for match in _FOUR_GROUPS.finditer(folded):
        places = [place for place in range(*match.span()) if folded[place].isalnum()]
        if any(folded[place].isalpha() for place in places):
            hidden.update(places[:-SUFFIX_LENGTH])
    if not hidden:
        return text
    # What stays of one key may be the beginning of another.
    return mask("".join(MASK if place in hidden else character for place, character in enumerate(text)))


def normalize(product_key: str) -> str | None:
    """Return the 25 characters of a product key without separators, or None when it is not one."""
    characters = re.sub(_SEPARATOR, "", _fold(product_key))
    return characters if _WHOLE.fullmatch(characters) else None


def suffix(normalized: str) -> str:
    """Return the last five characters, by which a product key is known to people."""
    return normalized[-SUFFIX_LENGTH:]


def fingerprint(normalized: str, *, secret: str) -> str:
    """Return the keyed fingerprint (HMAC-SHA-256, hex) of a normalized product key."""
    return hmac.new(secret.encode(), normalized.encode(), hashlib.sha256).hexdigest()


def _find_hidden(folded: str, start: int, end: int) -> set[int]:
    """Return the places to hide in a run of characters that holds one key or more.

    Groups of five that make up whole keys are told apart, and the last five of each key stay. Where it cannot be told
    where a key begins, only the last five of all stay.
    """
    words = [range(*word.span()) for word in _WORD.finditer(folded, start, end)]
    hidden: set[int] = set()
    rest: list[int] = []
    for are_groups, indices in _split(words):
        places = [place for index in indices for place in words[index]]
        if not (are_groups and _are_whole_keys(words, indices)):
            rest += places
            continue
        hidden.update(place for number, place in enumerate(places) if number % LENGTH < LENGTH - SUFFIX_LENGTH)
        hidden.update(_find_hidden_between(rest))
        rest = []
    return hidden.union(_find_hidden_between(rest))


def _split(words: list[range]) -> Iterator[tuple[bool, list[int]]]:
    """Split words by whether they are as long as groups of five or as keys run together."""
    are_groups = [len(word) == SUFFIX_LENGTH or len(word) % LENGTH == 0 for word in words]
    for is_group, indices in groupby(range(len(words)), key=are_groups.__getitem__):
        yield is_group, list(indices)


def _are_whole_keys(words: list[range], indices: list[int]) -> bool:
    """Return whether these words are keys and the words beside them are too short to belong to one."""
    beside = [words[index] for index in (indices[0] - 1, indices[-1] + 1) if 0 <= index < len(words)]
    return sum(len(words[index]) for index in indices) % LENGTH == 0 and all(
        len(word) < SUFFIX_LENGTH for word in beside
    )


def _find_hidden_between(places: list[int]) -> list[int]:
    return places[:-SUFFIX_LENGTH] if len(places) >= LENGTH else []


def _fold(text: str) -> str:
    """Return `text`, as long as before, in upper case and with full-width forms made plain."""
    return "".join(map(_fold_character, text))


def _fold_character(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character).upper()
    return folded if len(folded) == 1 else character
