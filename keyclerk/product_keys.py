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
# Any dash, white space, dots, slashes, underscores, and characters that have no width of their own.
_SEPARATOR = r"[\s\-‐-―−﹘﹣－~_./|:,;+*'\"\u00ad\u200b-\u200f\u2060\ufeff]"
_DASH = r"[\-‐-―−﹘﹣－~_\u00ad]"
_PATTERNS = (
    # Five groups of five, whatever stands between them.
    re.compile(rf"(?:{_CHARACTER}{{5}}{_SEPARATOR}{{1,5}}){{4}}{_CHARACTER}{{5}}"),
    # The shape of a key with a character mistyped: only where dashes join the groups.
    re.compile(rf"(?<![A-Z0-9])(?:[A-Z0-9]{{5}}\s*{_DASH}\s*){{4}}[A-Z0-9]{{5}}(?![A-Z0-9])"),
    # Run together, or broken at other places.
    re.compile(rf"(?:{_CHARACTER}{_SEPARATOR}{{0,3}}){{24,}}{_CHARACTER}"),
)
_WHOLE = re.compile(rf"{_CHARACTER}{{{LENGTH}}}")


def mask(text: str) -> str:
    """Return `text`, as long as before, with every product key masked but for its last five characters."""
    folded = _fold(text)
    masked = list(text)
    for pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            places = [place for place in range(*match.span()) if folded[place].isalnum()]
            for place in places[:-SUFFIX_LENGTH]:
                masked[place] = MASK
        folded = _fold("".join(masked))
    return "".join(masked)


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


def _fold(text: str) -> str:
    """Return `text`, as long as before, in upper case and with full-width forms made plain."""
    return "".join(map(_fold_character, text))


def _fold_character(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character).upper()
    return folded if len(folded) == 1 else character
