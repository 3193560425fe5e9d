"""Thresholds: what others would change, computed from the confidences of one run for reports/thresholds.md."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import yaml

from actions.meanings import CONVERSATIONAL
from bench.scores import (
    FALLBACK,
    OUT_OF_SCOPE,
    Parsed,
    Share,
    find_lost,
    find_recall,
    group_by_language,
)
from keyclerk.settings import ROOT

LOST = tuple(step / 50 for step in range(31))
SURE = tuple(step / 20 for step in range(2, 19))
NEAR = tuple(step / 20 for step in range(1, 11))
BANDS = "bot.bands.ConfidenceBands"


def apply_threshold(parsed: Sequence[Parsed], lost: float) -> list[Parsed]:
    """Return what would be understood if messages below this confidence were lost."""
    return [replace(each, intent=FALLBACK if each.confidence < lost else each.likeliest) for each in parsed]


def describe_thresholds(parsed: Sequence[Parsed]) -> str:
    """Return the report on the three thresholds, and on `lost` by language."""
    inside = [each for each in parsed if each.sentence.intent != OUT_OF_SCOPE]
    lines = [
        "# Thresholds of confidence",
        "",
        f"Computed from the {len(parsed)} development sentences; a sentence that is lost counts as out of scope.",
        "",
        "## `lost`: below it, a message is not understood",
        "",
        "| lost | intents right | out of scope told | in scope, lost | in scope, another intent |",
        "|---|---|---|---|---|",
        *(_describe_lost(parsed, lost) for lost in LOST),
        "",
        "## `sure`: from it on, an intent interrupts a form",
        "",
        "| sure | in scope, sure | of these, right | out of scope, sure of an intent in scope |",
        "|---|---|---|---|",
        *(_describe_sure(parsed, inside, sure) for sure in SURE),
        "",
        "## `near`: between `lost` and `sure`, it is asked which of two was meant",
        "",
        "| near | asked | right one among the two | the likeliest is right | wrong and not asked |",
        "|---|---|---|---|---|",
        *_describe_near(parsed),
        "",
        "## By language: out of scope told / in scope lost, in percent",
        "",
        *_describe_languages(parsed),
    ]
    return "\n".join(lines) + "\n"


def _describe_lost(parsed: Sequence[Parsed], lost: float) -> str:
    tried = apply_threshold(parsed, lost)
    right = Share(sum(each.is_right for each in tried), len(tried))
    inside = [each for each in tried if each.sentence.intent != OUT_OF_SCOPE]
    other = Share(sum(not each.is_right and each.intent != FALLBACK for each in inside), len(inside))
    return f"| {lost:.2f} | {right} | {find_recall(tried)} | {find_lost(tried)} | {other} |"


def _describe_sure(parsed: Sequence[Parsed], inside: Sequence[Parsed], sure: float) -> str:
    certain = [each for each in inside if each.confidence >= sure]
    right = Share(sum(each.likeliest == each.sentence.intent for each in certain), len(certain))
    outside = [each for each in parsed if each.sentence.intent == OUT_OF_SCOPE]
    misled = [each for each in outside if each.confidence >= sure and each.likeliest != OUT_OF_SCOPE]
    return f"| {sure:.2f} | {Share(len(certain), len(inside))} | {right} | {Share(len(misled), len(outside))} |"


def find_asked(parsed: Sequence[Parsed], near: float) -> list[Parsed]:
    """Return the sentences about which it is asked which of two was meant, with this share of the second.

    As `actions.meanings` has it for a first message: what is conversational is not asked about.
    """
    lost, sure = _read_band()
    return [
        each
        for each in parsed
        if lost <= each.confidence < sure
        and len(each.ranking) > 1
        and each.ranking[1][1] >= near * each.confidence
        and not CONVERSATIONAL & {intent for intent, _ in each.ranking[:2]}
    ]


def find_offered(asked: Sequence[Parsed]) -> Share:
    """Return of how many sentences that are asked about the right answer is offered.

    For what is out of scope it is "something else", which is always there.
    """
    return Share(sum(each.is_among_two or each.sentence.intent == OUT_OF_SCOPE for each in asked), len(asked))


def _describe_near(parsed: Sequence[Parsed]) -> Iterator[str]:
    lost, _ = _read_band()
    wrong = sum(each.likeliest != each.sentence.intent and each.confidence >= lost for each in parsed)
    for near in NEAR:
        asked = find_asked(parsed, near)
        right = sum(each.likeliest == each.sentence.intent for each in asked)
        unasked = wrong - (len(asked) - right)
        shares = (Share(len(asked), len(parsed)), find_offered(asked), Share(right, len(asked)))
        yield f"| {near:.2f} | {' | '.join(map(str, shares))} | {unasked} |"


def _describe_languages(parsed: Sequence[Parsed]) -> Iterator[str]:
    groups = group_by_language(parsed)
    yield f"| lost | {' | '.join(name for name, _ in groups)} |"
    yield f"|---|{'---|' * len(groups)}"
    for lost in LOST:
        tried = [apply_threshold(group, lost) for _, group in groups]
        cells = [f"{find_recall(each).percent:.0f} / {find_lost(each).percent:.0f}" for each in tried]
        yield f"| {lost:.2f} | {' | '.join(cells)} |"


def _read_band() -> tuple[float, float]:
    pipeline = yaml.safe_load((ROOT / "config.yml").read_text("utf-8"))["pipeline"]
    (bands,) = [each for each in pipeline if each["name"] == BANDS]
    return bands["lost"], bands["sure"]
