"""Normalization: what a message looks like to the classifiers, whatever way it was typed."""

import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "’‘`´ʼ"), "'")


def fold(text: str) -> str:
    """Return the text in lower case, without diacritics, with plain apostrophes and single spaces."""
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold())
    bare = "".join(character for character in plain if not unicodedata.combining(character))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def fold_in_place(text: str) -> str:
    """Return the text folded character by character, so that offsets stay what they were."""
    return "".join(map(_fold_character, text.translate(_APOSTROPHES)))


def _fold_character(character: str) -> str:
    folded = unicodedata.normalize("NFKD", character)[:1].casefold()
    return folded if len(folded) == 1 else character
