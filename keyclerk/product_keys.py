"""Product keys: how they look, how they are masked, and the fingerprint that tells them apart in the store."""

import hashlib
import hmac
import re
import unicodedata

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
# Keys as they are written: 25 characters run together, or groups of five.
_WRITTEN = re.compile(r"(?<![A-Z0-9])(?:[A-Z0-9]{25}|[A-Z0-9]{5}(?:[\W_]+[A-Z0-9]{5})*)(?![A-Z0-9])")
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
    """Return the places to hide in a run of characters that holds one key or more."""
    hidden: set[int] = set()
    rest = start
    for written in _WRITTEN.finditer(folded, start, end):
        places = _find_characters(folded, *written.span())
        if len(places) % LENGTH:
            continue
        hidden.update(place for index, place in enumerate(places) if index % LENGTH < LENGTH - SUFFIX_LENGTH)
        hidden.update(_find_hidden_between(folded, rest, written.start()))
        rest = written.end()
    return hidden.union(_find_hidden_between(folded, rest, end))


def _find_hidden_between(folded: str, start: int, end: int) -> list[int]:
    """Return the places to hide where it cannot be told where a key begins: all but the last five."""
    places = _find_characters(folded, start, end)
    return places[:-SUFFIX_LENGTH] if len(places) >= LENGTH else []


def _find_characters(folded: str, start: int, end: int) -> list[int]:
    return [place for place in range(start, end) if folded[place].isalnum()]


def _fold(text: str) -> str:
    """Return `text`, as long as before, in upper case and with full-width forms made plain."""
    return "".join(map(_fold_character, text))


def _fold_character(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character).upper()
    return folded if len(folded) == 1 else character
