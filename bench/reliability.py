"""Reliability: whether a confidence is the share of messages that are right with it; a rule's is 1, and left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.scores import Parsed, Share

BINS = 10


@dataclass(frozen=True)
class Bin:
    """The sentences whose confidence lies from `low` up to `high` (0 to 1), and how many likeliest ones are right."""

    low: float
    high: float
    confidence: float
    """The mean of their confidences, from 0 to 1."""
    right: Share


def find_bins(parsed: Sequence[Parsed]) -> list[Bin]:
    """Return the bins that hold any sentence which no rule decided, from the lowest confidence on."""
    bins = []
    told = [each for each in parsed if each.confidence < 1]
    for place in range(BINS):
        inside = [each for each in told if min(int(each.confidence * BINS), BINS - 1) == place]
        if inside:
            right = sum(each.likeliest == each.sentence.intent for each in inside)
            mean = sum(each.confidence for each in inside) / len(inside)
            bins.append(Bin(place / BINS, (place + 1) / BINS, mean, Share(right, len(inside))))
    return bins


def find_calibration_error(bins: Sequence[Bin]) -> float:
    """Return the expected calibration error in percent: how far confidence and share right lie apart, in the mean.

    Guo et al., "On Calibration of Modern Neural Networks", 2017.
    """
    whole = sum(each.right.whole for each in bins)
    apart = sum(abs(each.confidence * 100 - each.right.percent) * each.right.whole for each in bins)
    return apart / whole if whole else 0.0
