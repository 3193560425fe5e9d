"""Privacy: another partner's key and one that does not exist take equally long to be denied."""

import random
import time
from statistics import median

from bench.figure import Figure
from bench.people import OTHER_SUFFIX, UNKNOWN_SUFFIX, open_talks
from tests.system import System, Talk

MEASURED = 200
PERCENT = 10.0


def measure(system: System) -> list[Figure]:
    """Ask for either key by turns, in a random order, and compare the medians."""
    (talk,) = open_talks(system, "privacy", 1)
    times: dict[str, list[float]] = {OTHER_SUFFIX: [], UNKNOWN_SUFFIX: []}
    answers: dict[str, set[str]] = {OTHER_SUFFIX: set(), UNKNOWN_SUFFIX: set()}
    order = random.Random(0)
    for turn in range(MEASURED + 5):
        for suffix in order.sample([OTHER_SUFFIX, UNKNOWN_SUFFIX], 2):
            milliseconds, answer = _ask(talk, suffix)
            answers[suffix].add(answer.replace(suffix, "?"))
            if turn >= 5:
                times[suffix].append(milliseconds)
    if answers[OTHER_SUFFIX] != answers[UNKNOWN_SUFFIX]:
        raise RuntimeError(f"the answers differ: {answers}")
    other, unknown = median(times[OTHER_SUFFIX]), median(times[UNKNOWN_SUFFIX])
    return [
        Figure(
            "Another partner's key against an unknown one, difference of the medians",
            abs(other - unknown) / min(other, unknown) * 100,
            "%",
            PERCENT,
        ),
        Figure("Another partner's key, median", other, "ms"),
        Figure("An unknown key, median", unknown, "ms"),
    ]


def _ask(talk: Talk, suffix: str) -> tuple[float, str]:
    before = time.perf_counter()
    answer = talk.say(f"How many activations are left for the key ending in {suffix}?")
    return (time.perf_counter() - before) * 1000, answer
