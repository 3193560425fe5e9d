"""Thresholds: what others would change, computed from the confidences of one run for reports/thresholds.md."""

from collections.abc import Sequence
from dataclasses import replace

from bench.scores import FALLBACK, OUT_OF_SCOPE, Parsed, Share, find_lost, find_recall

LOST = tuple(step / 50 for step in range(31))
SURE = tuple(step / 20 for step in range(2, 19))


def apply_threshold(parsed: Sequence[Parsed], lost: float) -> list[Parsed]:
    """Return what would be understood if messages below this confidence were lost."""
    return [replace(each, intent=FALLBACK if each.confidence < lost else each.likeliest) for each in parsed]


def describe_thresholds(parsed: Sequence[Parsed]) -> str:
    """Return the report on both thresholds, over all languages together."""
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
