"""Redaction: a person's name, address, id, sentences and comments are taken out of whatever others keep."""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

BLANK = "…"
SHORTEST_NAME, SHORTEST_SENTENCE = 3, 10
"""What is shorter stands in any text, and tells nothing."""
_GAP = re.compile(r"[\s._-]+")
_ENTRY = re.compile(r'"entry": ?(?:\{"id": ?)?(\d+)')


class Redaction:
    """Takes a person out of texts and of JSON.

    Names and sentences are found in whatever case and spacing, names also with dots, hyphens or underscores between
    their words. An id that might be an ordinary word or number counts where it stands alone, any other wherever it
    stands. What copies one of the person's `entries` of a timeline says which one, and loses its text, however short.
    """

    def __init__(
        self,
        *,
        id_: str,
        new_id: str,
        names: Iterable[str | None],
        sentences: Iterable[str | None] = (),
        entries: Collection[int] = (),
    ) -> None:
        patterns = {each: _join(_split(each), r"[\s._-]+") for each in _choose(names, SHORTEST_NAME)}
        exact = {*_choose(sentences, SHORTEST_SENTENCE)} | (set() if id_.isalnum() else {id_})
        patterns |= {each: _join(each.split(), r"\s+") for each in exact}
        self._id, self._new_id, self._entries = id_, new_id, frozenset(entries)
        self._ids = (json.dumps(id_), json.dumps(id_, ensure_ascii=False))
        # Nearly all texts are told from their folded form, which takes a hundredth of the time of the expressions.
        self._words = [
            (_fold(each), re.compile(rf"(?<!\w){patterns[each]}(?!\w)", re.IGNORECASE))
            for each in sorted(patterns, key=lambda word: (-len(word), word))
        ]

    def matches(self, content: str | None) -> bool:
        """Return whether the person may stand in a text, or in JSON as it is kept."""
        if not content:
            return False
        if content == self._id or any(mark in content for mark in self._ids) or self.has_entry(content):
            return True
        folded = _fold(content if "\\" not in content else "\n".join((content, *_read_strings(content))))
        return any(mark in folded for mark, _ in self._words)

    def redact(self, value: Any) -> Any:
        """Return a text, or what JSON holds, without the person."""
        if isinstance(value, dict):
            said = {name: self.redact(each) for name, each in value.items()}
            return self._empty_entry(said) if self._entries else said
        if isinstance(value, list | tuple):
            return [self.redact(each) for each in value]
        if not isinstance(value, str):
            return value
        if value == self._id:
            return self._new_id
        folded = _fold(value)
        for mark, pattern in self._words:
            if mark in folded:
                value = pattern.sub(BLANK, value)
        return value

    def redact_json(self, content: str) -> str:
        """Return JSON without the person."""
        return json.dumps(self.redact(json.loads(content)))

    def has_entry(self, content: str) -> bool:
        """Return whether JSON as it is kept copies an entry of the person's."""
        return bool(self._entries) and any(int(id_) in self._entries for id_ in _ENTRY.findall(content))

    def _empty_entry(self, said: dict[str, Any]) -> dict[str, Any]:
        """Empty the text beside or within `entry`, where that is one of the person's."""
        entry = said.get("entry")
        if isinstance(entry, dict) and entry.get("id") in self._entries and entry.get("text"):
            return said | {"entry": entry | {"text": BLANK}}
        is_theirs = isinstance(entry, int) and entry in self._entries
        return said | {"text": BLANK} if is_theirs and said.get("text") not in (None, "none") else said


def _choose(texts: Iterable[str | None], shortest: int) -> set[str]:
    return {text.strip() for text in texts if text and len(text.strip()) >= shortest and _split(text)}


def _split(text: str) -> list[str]:
    return [word for word in _GAP.split(text) if word]


def _join(words: Iterable[str], gap: str) -> str:
    return gap.join(map(re.escape, words))


def _fold(text: str) -> str:
    return _GAP.sub(" ", text).casefold()


def _read_strings(content: str) -> Iterator[str]:
    """Return the texts in JSON; where it is none, nothing."""
    try:
        yield from _walk(json.loads(content))
    except ValueError:
        return


def _walk(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _walk(each)
