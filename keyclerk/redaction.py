"""Redaction: a person's name, address, id and sentences are taken out of whatever others keep."""

import json
import re
from collections.abc import Iterable
from typing import Any

BLANK = "…"
SHORTEST_NAME, SHORTEST_SENTENCE = 3, 10
"""What is shorter stands in any text, and tells nothing."""


class Redaction:
    """Takes a person out of texts and of JSON.

    An id that might be an ordinary word or number counts where it stands alone, any other wherever it stands.
    """

    def __init__(
        self, *, id_: str, new_id: str, names: Iterable[str | None], sentences: Iterable[str | None] = ()
    ) -> None:
        given = {*_choose(names, SHORTEST_NAME), *_choose(sentences, SHORTEST_SENTENCE)}
        if not id_.isalnum():
            given.add(id_)
        found = sorted(given, key=lambda word: (-len(word), word))
        self._id, self._new_id = id_, new_id
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, found))})(?!\w)") if found else None
        # JSON has a sentence as it stands, or with escapes.
        self._marks = {json.dumps(id_), json.dumps(id_, ensure_ascii=False)}.union(
            *({word, json.dumps(word)[1:-1], json.dumps(word, ensure_ascii=False)[1:-1]} for word in found)
        )

    def matches(self, content: str | None) -> bool:
        """Return whether the person may stand in a text, or in JSON as it is kept."""
        return bool(content) and (content == self._id or any(mark in str(content) for mark in self._marks))

    def redact(self, value: Any) -> Any:
        """Return a text, or what JSON holds, without the person."""
        if isinstance(value, dict):
            return {name: self.redact(each) for name, each in value.items()}
        if isinstance(value, list | tuple):
            return [self.redact(each) for each in value]
        if not isinstance(value, str):
            return value
        if value == self._id:
            return self._new_id
        return self._pattern.sub(BLANK, value) if self._pattern else value

    def redact_json(self, content: str) -> str:
        """Return JSON without the person."""
        return json.dumps(self.redact(json.loads(content)))


def _choose(texts: Iterable[str | None], shortest: int) -> set[str]:
    return {text.strip() for text in texts if text and len(text.strip()) >= shortest}
