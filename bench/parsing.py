"""Parsing of the development sentences, by the command that anybody has: `keyclerk parse`."""

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from bench.scores import Parsed
from bench.sentences import Sentence
from keyclerk.settings import ROOT


def parse_all(sentences: Sequence[Sentence]) -> list[Parsed]:
    """Parse every sentence in one run of the command."""
    done = subprocess.run(
        [sys.executable, "-m", "cli", "parse"],
        cwd=ROOT,
        input="\n".join(sentence.text for sentence in sentences) + "\n",
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=True,
    )
    parsed = [json.loads(line) for line in done.stdout.splitlines()]
    return [_read(sentence, entry) for sentence, entry in zip(sentences, parsed, strict=True)]


def _read(sentence: Sentence, entry: dict[str, Any]) -> Parsed:
    return Parsed(
        sentence,
        entry["intent"],
        entry["alternatives"][0]["intent"] if entry["alternatives"] else entry["intent"],
        entry["confidence"],
        entry["language"],
        frozenset((entity["entity"], str(entity["value"]).upper()) for entity in entry["entities"]),
    )
