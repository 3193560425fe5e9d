"""The round trip: a question about records over HTTP, until its answer is there."""

import time
from itertools import cycle, islice

from bench.figure import Figure, find_percentile
from bench.people import SUFFIX, open_talks
from tests.system import System, Talk

CONVERSATIONS = 10
WARM_UP = 30
MEASURED = 300
P50_MS, P99_MS = 40.0, 150.0
QUESTIONS = (
    f"Combien d'activations reste-t-il pour la clé qui se termine par {SUFFIX} ?",
    f"Hoeveel activeringen zijn er nog over voor de productcode die eindigt op {SUFFIX}?",
    f"How many activations are left for the key ending in {SUFFIX}?",
)


def measure(system: System) -> list[Figure]:
    """Ask for a key's usage, in three languages and ten conversations by turns."""
    first = ask(open_talks(system, "first", 1)[0], QUESTIONS[0])
    talks = open_talks(system, "round-trip", CONVERSATIONS)
    turns = islice(zip(cycle(talks), cycle(QUESTIONS), strict=False), WARM_UP + MEASURED)
    times = [ask(talk, question) for talk, question in turns][WARM_UP:]
    return [
        Figure("Round trip with a look-up, p50", find_percentile(times, 50), "ms", P50_MS),
        Figure("Round trip with a look-up, p99", find_percentile(times, 99), "ms", P99_MS),
        Figure("The very first answer after the start", first, "ms"),
    ]


def ask(talk: Talk, question: str) -> float:
    """Ask for a key's usage and return how long the answer took, in milliseconds."""
    before = time.perf_counter()
    answer = talk.say(question)
    milliseconds = (time.perf_counter() - before) * 1000
    if SUFFIX not in answer or not any(reply["card"] for reply in talk.last["replies"]):
        raise RuntimeError(f"not the usage of a key: {answer}")
    return milliseconds
