"""Wording: components and severities as people name them in a sentence, in any language of the catalogue."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from keyclerk.catalog import load_catalog

_ACCENTED = str.maketrans(dict.fromkeys("àâáäåãçÀÂÁÄÅÃÇ", "#"))


def find_components(text: str) -> tuple[str, ...]:
    """Return the hardware components that a sentence names."""
    return tuple(_find_names(text, load_catalog().component_names))


def find_severity(text: str) -> str | None:
    """Return the severity that a sentence names: a letter alone or with its word, or a word that stands for one."""
    catalog = load_catalog()
    # A letter with an accent is a word of its own, like the French "à", and names no severity.
    plain = _strip(text.translate(_ACCENTED))
    letters = "".join(catalog.severities)
    words = "|".join(map(re.escape, map(_fold, catalog.severity_words)))
    patterns = (
        rf"\b(?i:{words})\W{{0,3}}((?i:[{letters}]))\b",
        rf"\b(?i:{words})\W{{1,3}}(?:\w{{1,6}}\W{{1,3}}){{1,2}}([{letters}])\b",
        rf"^\W*((?i:[{letters}]))\W*$",
    )
    for pattern in patterns:
        if named := re.search(pattern, plain):
            return named[1].upper()
    found = list(_find_names(text, catalog.severity_names))
    return found[0] if found else None


def _find_names(text: str, names: Mapping[str, Iterable[str]]) -> Iterable[str]:
    """Return the ids whose names stand in the text, longer names first, each piece of the text used once."""
    folded = _fold(text)
    by_length = sorted(((name, id_) for id_, group in names.items() for name in group), key=lambda each: -len(each[0]))
    found = dict.fromkeys(names, False)
    for name, id_ in by_length:
        folded, count = re.subn(rf"(?<![^\W_]){re.escape(_fold(name))}(?![^\W_])", " # ", folded)
        found[id_] = found[id_] or count > 0
    return (id_ for id_, is_found in found.items() if is_found)


def _fold(text: str) -> str:
    return _strip(text).casefold()


def _strip(text: str) -> str:
    """Return the text without diacritics and with plain apostrophes."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(character for character in plain if not unicodedata.combining(character))
