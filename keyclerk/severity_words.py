"""Severities as people name them: by a letter, with its word or without, and by words that stand for one."""

import re
from functools import cache

from keyclerk.catalog import load_catalog
from keyclerk.letters import BEGIN, END, count_words, fold, is_spaceless, make_pattern, split, strip
from keyclerk.wording import LONG_ANSWER, find_names, is_correction

_ACCENTED = str.maketrans(dict.fromkeys("àâáäåãçÀÂÁÄÅÃÇ", "#"))
"""A letter with an accent is a word of its own, like the French "à", and names no severity."""
_JAPANESE_AFTER = r"(?=\W|で|に|か|だ|$)"


def find_severity(text: str) -> str | None:
    """Return the severity that a sentence names: a letter alone or with its word, or a word that stands for one."""
    return find_named_severity(text) or find_leading_severity(text) or _find_word(text)


def find_severity_answer(text: str) -> str | None:
    """Return the severity that an answer names which was asked for one: in a short one, a letter is enough anywhere."""
    found = find_severity(text)
    if found or count_words(text) > LONG_ANSWER:
        return found
    said = fold(text).strip(" .!。、！…")
    names = load_catalog().severity_answers
    return next((severity for severity, group in names.items() if said in group), None) or _find_letter(
        text, small=True
    )


def find_leading_severity(text: str) -> str | None:
    """Return the severity of a letter alone, or before what more is said: "B, twenty people cannot work".

    A small "a" before a comma is a word in many a language.
    """
    letters = "".join(load_catalog().severities)
    small = letters.lower().replace("a", "")
    plain = strip(text.translate(_ACCENTED))
    alone = re.search(rf"^\W*((?i:[{letters}]))\W*$|^\W*([{letters}{small}])\s*[,;:.)/–—-]\s", plain)
    return (alone[1] or alone[2]).upper() if alone else None


def find_named_severity(text: str) -> str | None:
    """Return the severity of a letter with its word, like "severity B", or in what only corrects: "make it B"."""
    plain = _make_plain(text)
    matches = (match for pattern in _make_named_patterns() for match in pattern.finditer(plain))
    named = next((match for match in matches if match[1] != "a" or _ends_clause(plain[match.end() :])), None)
    if named:
        return named[1].upper()
    return _find_letter(text) if is_correction(text) else None


def _ends_clause(rest: str) -> bool:
    """Return whether hardly anything goes on after a small "a": "niveau a svp", but not "la priorité a changé"."""
    clause = re.split("[.,;:!?。、]", rest, maxsplit=1)[0]
    return set(split(clause)) <= load_catalog().choices.filler


def _make_plain(text: str) -> str:
    """Return a text without diacritics, and without the letters that it denies: "not A but B"."""
    return _make_denied_pattern().sub(" ", strip(text.translate(_ACCENTED)))


@cache
def _make_denied_pattern() -> re.Pattern[str]:
    """Return what finds a denied letter; a "no" at the beginning denies what was said before: "no A" asks for A."""
    catalog = load_catalog()
    negations = {fold(word) for word in catalog.negations} | {"no"}
    anywhere, within = (
        "|".join(map(_allow_accents, sorted(group, key=len, reverse=True)))
        for group in (negations - catalog.choices.denying, negations & catalog.choices.denying)
    )
    denied = rf"(?:{BEGIN}(?i:{anywhere})|(?<=\s)(?i:{within}))\s+(?:\w{{1,3}}\s+)?"
    letter = f"[{''.join(catalog.severities)}]"
    return re.compile(rf"{denied}{letter}{END}|{letter}(?:では?|じゃ)な(?:くて?|い)")


@cache
def _make_named_patterns() -> tuple[re.Pattern[str], ...]:
    """Return what finds a letter at once after its word, or a capital a few short words after it."""
    catalog = load_catalog()
    letters = "".join(catalog.severities)
    # What is left of an accented letter is found in the words too: "gravità" has become "gravit#".
    words = "|".join(_allow_accents(word) for word in sorted(catalog.severity_words, key=len, reverse=True))
    return (
        re.compile(rf"{BEGIN}(?i:{words})\W{{0,3}}[をがはもの]?\W{{0,3}}((?i:[{letters}])){END}"),
        re.compile(rf"{BEGIN}(?i:{words})\W{{1,3}}(?:\w{{1,6}}\W{{1,3}}){{1,3}}([{letters}]){END}"),
    )


def _find_letter(text: str, *, small: bool = False) -> str | None:
    """Return the only letter of a severity that stands alone: a capital, or a small one that is no word of its own.

    An "A" at the beginning is an article.
    """
    letters = "".join(load_catalog().severities)
    letters += letters.lower().replace("a", "") if small else ""
    plain = _make_plain(text).strip()
    found = {
        match[0]
        for match in re.finditer(rf"{BEGIN}(?<!['’])[{letters}](?!['’]){END}{_JAPANESE_AFTER}", plain)
        if match[0] != "A" or match.start() > 0 or not re.match(r"A\s+\w", plain)
    }
    return found.pop().upper() if len(found) == 1 else None


def _find_word(text: str) -> str | None:
    """Return the severity of the words that stand for one; the highest that is not is the lowest: "not very urgent".

    What else is named goes before it: "not urgent, medium".
    """
    catalog = load_catalog()
    rest, count = _make_negated_pattern().subn(" ", fold(text))
    named = next(iter(find_names(rest, catalog.severity_names)), None)
    return named or (catalog.severities[-1] if count else None)


@cache
def _make_negated_pattern() -> re.Pattern[str]:
    """Return what finds a word for the highest severity after a negation, with words of degree between."""
    catalog = load_catalog()
    negations = "|".join(map(re.escape, map(fold, catalog.negations)))
    degrees = "|".join(map(re.escape, map(fold, catalog.degrees)))
    names = "|".join(
        make_pattern(fold(name)) for name in catalog.severity_names[catalog.severities[0]] if not is_spaceless(name)
    )
    return re.compile(rf"{BEGIN}(?:{negations})\s+(?:(?:{degrees})\s+){{0,2}}(?:{names})")


def _allow_accents(word: str) -> str:
    return re.sub("[ac]", lambda letter: f"[{letter[0]}#]", re.escape(fold(word)))
