"""Wording: components, severities and choices as people name them in a sentence, in any language of the catalogue."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from keyclerk.catalog import OTHER, load_catalog
from keyclerk.letters import count_words, fold, fold_with_places, make_pattern, space_out, split

LONG_ANSWER = 4
"""From how many words on an answer says more than what was asked."""

_NUMBER = re.compile(r"\bINC-\d+\b", re.IGNORECASE)


def find_components(text: str) -> tuple[str, ...]:
    """Return the hardware components that a sentence names."""
    return tuple(find_names(text, load_catalog().component_names))


def find_impact(text: str, *, is_answer: bool = False) -> str | None:
    """Return what a sentence says is hindered: after a word for it, or all of an answer that is more than a letter."""
    catalog = load_catalog()
    folded, places = fold_with_places(text)
    is_ = rf"\b(?:{_join(catalog.draft_words['is'])})\b"
    named = re.search(rf"\b(?:{_join(catalog.impact_words)})\s*(?:[:=]|{is_})\s*(.+)", folded, re.DOTALL)
    if named:
        return text[places[named.start(1)] :].strip() or None
    if not is_answer or count_words(text) < LONG_ANSWER:
        return None
    letter = re.match(rf"\W*(?:(?:{_join(catalog.severity_words)})\W+)?[{_list_letters()}]\s*[,;:.)/–—-]\s*", folded)
    return text[places[letter.end()] :].strip() if letter else text.strip()


def find_description(text: str) -> str | None:
    """Return the description that a sentence gives after a word for it: "the description is: nothing works"."""
    words = load_catalog().draft_words
    folded, places = fold_with_places(text)
    is_ = rf"(?:{_join(words['is'])})"
    # Without a colon it is said in more than a word or two: "the description is wrong" gives none.
    between = rf"(?:(?:{is_}\s*)?[:=]|{is_}\b(?=(?:\W+\w+){{{LONG_ANSWER - 1}}}))"
    before = rf"\W*(?:[^\W_]+\W+){{0,3}}?(?:{_join(words['description'])})"
    named = re.match(rf"{before}\s*{between}\s*(\S.*)", folded, re.DOTALL)
    return text[places[named.start(1)] :].strip() if named else None


def find_removals(text: str) -> tuple[str, ...]:
    """Return what a sentence takes out of an incident: "no key", "remove the error code and the computer".

    What the sentence names stands in it as its kind in braces, like "{computer}".
    """
    folded = space_out(fold(text))
    names = {
        field: (*map(space_out, map(fold, names)), f"{{{field}}}")
        for field, names in load_catalog().draft_fields.items()
    }
    said = {
        field
        for pattern in _make_removal_patterns()
        for each in pattern.findall(folded)
        for field in find_names(each, names)
    }
    return tuple(field for field in names if field in said)


@cache
def _make_removal_patterns() -> tuple[re.Pattern[str], ...]:
    """Return what finds what is taken out: after a word for it, after a word for a lack of it, and before a word."""
    catalog = load_catalog()
    words = {name: _join(map(space_out, map(fold, group))) for name, group in catalog.draft_words.items()}
    fields = [space_out(fold(name)) for names in catalog.draft_fields.values() for name in names]
    called = rf"(?:{_join(fields)})(?!\w)"
    named = rf"(?:{_join(f'{{{field}}}' for field in catalog.draft_fields)})"
    article = rf"(?:(?:{words['articles']})(?:\s+|(?<=')))?"
    joint = rf"(?:\s*,\s*|\s+(?:{words['joints']})\s+|\s+)"
    listed = rf"({article}(?:{called}|{named})(?:{joint}{article}(?:{called}|{named}))*)"
    after = rf"\s+(?:\w+\s+){{0,2}}(?:{words['away']})\b"
    return (
        re.compile(rf"\b(?!(?:{words['half']})\b)(?:{words['removing']})\s+{listed}"),
        re.compile(rf"\b(?:{words['lacking']})(?:\s+|(?<='))((?:{called})(?:{joint}{article}{called})*)"),
        re.compile(listed + after),
    )


def is_correction(text: str) -> bool:
    """Return whether a sentence only corrects an incident: "no, the computer should be {computer}", "severity B".

    What the sentence names stands in it as its kind in braces.
    """
    return set(split(re.sub(r"\{\w+\}", " ", text))) <= _list_correcting()


@cache
def _list_correcting() -> frozenset[str]:
    """Return the words that may stand in a sentence that only corrects."""
    catalog = load_catalog()
    choices, words = catalog.choices, catalog.draft_words
    groups = (*catalog.draft_fields.values(), *catalog.severity_names.values(), catalog.severity_words)
    correcting = {
        word for name in (*(name for group in groups for name in group), *words["is"]) for word in split(name)
    }
    correcting |= {word for name in ("removing", "lacking", "away", "articles", "joints") for word in words[name]}
    return frozenset(
        correcting | choices.filler | choices.affirming | choices.denying | {*words["correcting"], *_list_letters()}
    )


def wishes_new(text: str) -> bool:
    """Return whether a text wishes for a new one and for nothing else: "a new one", "open a new incident"."""
    choices, words = load_catalog().choices, set(split(text))
    beside = choices.new | choices.beside_new | choices.filler | choices.denying | choices.affirming
    return bool(words & choices.new) and words <= beside


def find_comment(text: str) -> str | None:
    """Return what is to be added where a sentence says it after a colon or on further lines."""
    said = re.search(r"(?::\s+|\n\s*)(\S.*)", text, re.DOTALL)
    return said[1].strip() if said and count_words(said[1]) >= LONG_ANSWER - 1 else None


def find_choice(text: str) -> int | Literal["other"] | None:
    """Return the place in a list that a text picks and nothing else: 1 is the first, -1 the last; or the other one."""
    choices = load_catalog().choices
    folded = fold(text)
    picked: list[int | None] = []
    # What is written in several kinds of letters is looked for whole, before the text is split where they change.
    for name, its_place in choices.whole_places:
        if name in folded:
            folded = folded.replace(name, " ")
            picked.append(its_place)
    words = split(folded)
    # "the other one" picks by "other", but "number one" by "one".
    telling = [word for word in words if word not in choices.filler] or [
        word for word in words if not picked and word in choices.places
    ]
    places = {*picked, *(int(word) if _is_place(word) else choices.places.get(word) for word in telling)}
    place = places.pop() if len(places) == 1 else None
    return "other" if place == OTHER else place


def find_words(text: str) -> frozenset[str]:
    """Return the folded words of a text that say something: all but those that may stand beside a choice."""
    return frozenset(split(text)) - load_catalog().choices.filler


def find_yes_or_no(text: str) -> Literal["yes", "no"] | None:
    """Return whether a text begins with a yes or with a no."""
    choices, first = load_catalog().choices, next(iter(split(text)), "")
    return "yes" if first in choices.affirming else "no" if first in choices.denying else None


def is_start_over(text: str) -> bool:
    """Return whether a text wishes to begin again from the beginning."""
    return any(find_names(text, {"start_over": load_catalog().choices.start_over}))


def is_reopening(text: str) -> bool:
    """Return whether a text wishes that an incident is reopened, whichever number stands in between."""
    plain = " ".join(_NUMBER.sub(" ", text).split())
    return any(find_names(plain, {"reopen": load_catalog().choices.reopen}))


def is_comment(text: str) -> bool:
    """Return whether a text says something that can be added to an incident: more than "add", a number or a place."""
    words = find_words(_NUMBER.sub(" ", text)) - load_catalog().choices.adding
    return any(not _is_place(word) for word in words)


def _join(names: Iterable[str]) -> str:
    """Return a pattern for any of these names, the longest first."""
    return "|".join(re.escape(fold(name)) for name in sorted(names, key=len, reverse=True)) or "(?!)"


def _list_letters() -> str:
    return "".join(load_catalog().severities).casefold()


def _is_place(word: str) -> bool:
    return bool(re.fullmatch(r"0?[1-9]|[1-9][0-9]", word))


def find_names(text: str, names: Mapping[str, Iterable[str]]) -> Iterable[str]:
    """Return the ids whose names stand in the text, longer names first, each piece of the text used once."""
    folded = fold(text)
    found = dict.fromkeys(names, False)
    for name, id_ in _sort_folded(tuple((id_, tuple(group)) for id_, group in names.items())):
        if name in folded:
            folded, count = re.subn(make_pattern(name), " # ", folded)
            found[id_] = found[id_] or count > 0
    return (id_ for id_, is_found in found.items() if is_found)


@cache
def _sort_folded(names: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, str], ...]:
    """Return each folded name with its id, the longest first."""
    folded = ((fold(name), id_) for id_, group in names for name in group)
    return tuple(sorted(folded, key=lambda each: -len(each[0])))
