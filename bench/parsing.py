"""Parsing of the development sentences, by the command that anybody has: `keyclerk parse`."""

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from bench.scores import FALLBACK, Parsed
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
    return [read_parsed(sentence, entry) for sentence, entry in zip(sentences, parsed, strict=True)]


def read_parsed(sentence: Sentence, entry: dict[str, Any]) -> Parsed:
    """Return what was understood of a sentence, from what `keyclerk parse` prints of it.

    The confidence is that of the likeliest intent: Rasa's own fallback stands first among the alternatives, with none.
    """
    likeliest = next((each for each in entry["alternatives"] if each["intent"] != FALLBACK), entry)
    return Parsed(
        sentence,
        entry["intent"],
        likeliest["intent"],
        likeliest["confidence"],
        entry["language"],
        frozenset((entity["entity"], str(entity["value"]).upper()) for entity in entry["entities"]),
        tuple((each["intent"], each["confidence"]) for each in entry["alternatives"]),
    )
