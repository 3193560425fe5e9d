"""Wording: components and severities as people name them in a sentence, in any language of the catalogue."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from keyclerk.catalog import load_catalog


def find_components(text: str) -> tuple[str, ...]:
    """Return the hardware components that a sentence names."""
    return tuple(_find_names(text, load_catalog().component_names))


def find_severity(text: str) -> str | None:
    """Return the severity that a sentence names: a letter alone or with its word, or a word that stands for one."""
    catalog = load_catalog()
    folded = _fold(text)
    letters = "".join(catalog.severities).casefold()
    words = "|".join(map(re.escape, map(_fold, catalog.severity_words)))
    named = re.search(rf"\b(?:{words})\W{{0,3}}([{letters}])\b", folded) or re.fullmatch(
        rf"\W*([{letters}])\W*", folded
    )
    if named:
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
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))
