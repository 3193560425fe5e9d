"""Placeholders: places in the text of a macro, like `{{number}}`, for what an incident has."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

NAMES = ("contact", "number", "product", "suffix", "computer", "error_code", "agent")

_PLACE = re.compile(r"\{\{([^{}]*)\}\}")
_BRACES = re.compile(r"\{\{(?:[^{}]*\}\})?|\}\}")


class Fault(NamedTuple):
    """What is no placeholder and looks like one: the text of it, and where it stands, counted from 1."""

    line: int
    column: int
    text: str


def find_faults(text: str) -> list[Fault]:
    """Return the placeholders of a text that nothing is known for, and braces that open or close none."""
    return list(_iterate_faults(text))


def find_placeholders(text: str) -> tuple[str, ...]:
    """Return the names of the placeholders in a text, each once, in their order; they still have no value."""
    names = (match[1].strip() for match in _PLACE.finditer(text))
    return tuple(dict.fromkeys(name for name in names if name in NAMES))


def fill(text: str, values: Mapping[str, str | None]) -> str:
    """Return a text with these values; a placeholder without one stays, and what a value says is none."""
    return _PLACE.sub(lambda match: values.get(match[1].strip()) or match[0], text)


def _iterate_faults(text: str) -> Iterator[Fault]:
    for match in _BRACES.finditer(text):
        place = _PLACE.fullmatch(match[0])
        if place and place[1].strip() in NAMES:
            continue
        before = text[: match.start()]
        line = before.count("\n") + 1
        yield Fault(line, match.start() - (before.rfind("\n") + 1) + 1, match[0])
