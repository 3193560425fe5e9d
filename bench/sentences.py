"""The development sentences: what partners type, with what is to be understood of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from keyclerk.settings import ROOT

FOLDER = ROOT / "tests" / "nlu"


@dataclass(frozen=True)
class Sentence:
    """A sentence of a language, its intent, and its entities as pairs of name and value in upper case."""

    text: str
    language: str
    intent: str
    entities: frozenset[tuple[str, str]] = field(default_factory=frozenset)


def read_sentences() -> list[Sentence]:
    """Read the sentences of every language."""
    return [
        _read(json.loads(line), path.stem)
        for path in sorted(FOLDER.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    ]


def _read(entry: Mapping[str, object], language: str) -> Sentence:
    entities = entry.get("entities") or {}
    assert isinstance(entities, dict)
    pairs = {
        (name, str(value).upper())
        for name, values in entities.items()
        for value in (values if isinstance(values, list) else [values])
    }
    return Sentence(" ".join(str(entry["text"]).split("\n")), language, str(entry["intent"]), frozenset(pairs))
