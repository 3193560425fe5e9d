"""Scores: how well sentences were understood, counted from what was expected and what was parsed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from bench.sentences import Sentence

OUT_OF_SCOPE = "out_of_scope"
FALLBACK = "nlu_fallback"


@dataclass(frozen=True)
class Parsed:
    """What was understood of a sentence: `likeliest` is the intent before the threshold is looked at."""

    sentence: Sentence
    intent: str
    likeliest: str
    confidence: float
    language: str | None
    entities: frozenset[tuple[str, str]]
    ranking: tuple[tuple[str, float], ...] = ()
    """The likeliest intents with their confidences, the likeliest first."""

    @property
    def is_right(self) -> bool:
        """Whether the intent is right; a sentence that is not understood counts as out of scope."""
        return self.sentence.intent == (OUT_OF_SCOPE if self.intent == FALLBACK else self.intent)

    @property
    def is_among_two(self) -> bool:
        """Whether the right intent is one of the two likeliest."""
        return self.sentence.intent in [intent for intent, _ in self.ranking[:2]]


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def percent(self) -> float:
        return 100 * self.part / self.whole if self.whole else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % Wilson interval, in percent."""
        if not self.whole:
            return 0.0, 100.0
        z, n, p = 1.96, self.whole, self.part / self.whole
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        reach = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return 100 * max(middle - reach, 0), 100 * min(middle + reach, 1)

    def __str__(self) -> str:
        return f"{self.part} of {self.whole} ({self.percent:.0f} %)"


@dataclass(frozen=True)
class Scores:
    """The scores of some sentences; `lost` are those in scope that were not understood."""

    intents: Share
    out_of_scope: Share
    lost: Share
    entity_f1: float
    language_right: int
    language_unsure: int
    language_wrong: int


def score(parsed: Sequence[Parsed]) -> Scores:
    """Count the scores of these sentences."""
    languages = [each.language for each in parsed]
    right = sum(each.language == each.sentence.language for each in parsed)
    unsure = languages.count(None)
    return Scores(
        intents=Share(sum(each.is_right for each in parsed), len(parsed)),
        out_of_scope=find_recall(parsed),
        lost=find_lost(parsed),
        entity_f1=find_entity_f1(parsed),
        language_right=right,
        language_unsure=unsure,
        language_wrong=len(parsed) - right - unsure,
    )


def group_by_language(parsed: Sequence[Parsed]) -> list[tuple[str, list[Parsed]]]:
    """Return the sentences of each language, and of all of them."""
    ranked = sorted(parsed, key=lambda each: each.sentence.language)
    groups = [(name, list(group)) for name, group in groupby(ranked, key=lambda each: each.sentence.language)]
    return [*groups, ("all", ranked)]


def find_recall(parsed: Sequence[Parsed]) -> Share:
    """Return how many of the sentences out of scope were taken for such."""
    outside = [each for each in parsed if each.sentence.intent == OUT_OF_SCOPE]
    return Share(sum(each.is_right for each in outside), len(outside))


def find_lost(parsed: Sequence[Parsed]) -> Share:
    """Return how many of the sentences in scope were not understood."""
    inside = [each for each in parsed if each.sentence.intent != OUT_OF_SCOPE]
    return Share(sum(each.intent == FALLBACK for each in inside), len(inside))


def find_entity_f1(parsed: Sequence[Parsed]) -> float:
    """Return the F1 of entities, each a name with its value, over all sentences (micro average)."""
    found = sum(len(each.entities) for each in parsed)
    expected = sum(len(each.sentence.entities) for each in parsed)
    both = sum(len(each.entities & each.sentence.entities) for each in parsed)
    return 2 * both / (found + expected) if found + expected else 1.0


def find_among_two(parsed: Sequence[Parsed]) -> Share:
    """Return of how many sentences the intent is one of the two likeliest."""
    return Share(sum(each.is_among_two for each in parsed), len(parsed))
