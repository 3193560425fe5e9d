"""The long conversation: whether its turns take longer as it goes on."""

import time
from itertools import cycle, islice
from statistics import median

from bench.figure import Figure
from bench.people import SUFFIX, open_talks
from tests.system import System, Talk

CONVERSATIONS = 2
TURNS = 1000
RATIO = 1.5
SENTENCES = (
    f"How many activations are left for the key ending in {SUFFIX}?",
    "How are activations counted?",
    "If I replace the disk of SRV-03, does it count?",
    "Thanks!",
    "We have reached the maximum number of activations",
    "What is the status of my incident?",
    "Which products need activation?",
    "I get 0xC004C003",
    "What can you do?",
    "Which software are we entitled to?",
)
"""Ten turns that come again and again, so that the first twenty compared and the last twenty say the same."""


def measure(system: System) -> list[Figure]:
    """Hold conversations of 1,000 turns, and compare turns 981 to 1,000 with turns 2 to 21."""
    times = [_hold(talk) for talk in open_talks(system, "long", CONVERSATIONS)]
    early = median(each for turns in times for each in turns[1:21])
    late = median(each for turns in times for each in turns[-20:])
    return [
        Figure("Turns 981-1,000 of a conversation against turns 2-21", late / early, "times", RATIO),
        Figure("Turns 2-21, median", early, "ms"),
        Figure("Turns 981-1,000, median", late, "ms"),
    ]


def _hold(talk: Talk) -> list[float]:
    times = []
    for sentence in islice(cycle(SENTENCES), TURNS):
        before = time.perf_counter()
        talk.say(sentence)
        times.append((time.perf_counter() - before) * 1000)
    return times
