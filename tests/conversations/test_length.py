"""Length: however much was said in a conversation, the next answer takes no longer."""

import itertools
import statistics
import time
from collections.abc import Iterator

import pytest

from tests.conversations.records import make_records
from tests.system import System, Talk

TURNS = 1000
COMPARED = 20
BEFORE = 40 - COMPARED
MOST_GROWTH = 1.5
SAID = (
    "How many activations are left?",
    "How are activations counted?",
    "Thank you",
    "Which role do I need to see the keys?",
    "I want to open a technical support incident",
    "How many support incidents do we have left?",
    "The server does not start any more after the update.",
    "B",
    "no, severity A",
    "cancel",
)
"""One round. The early and the late turns are the same of it, and lie alike in the sessions of fifteen turns."""


@pytest.mark.alone
def test_a_thousand_turns_take_no_longer_each_than_twenty(system: System) -> None:
    """The late turns of a long conversation and the early ones of a short one alternate: both meet the same machine."""
    records = make_records(system, ("windows-server", "5", ("SRV-01", "SRV-02")))
    long, short = (hold(system.talk_as(contact)) for contact in records.make_contacts(2))
    for _ in itertools.islice(long, TURNS - COMPARED):
        pass
    for _ in itertools.islice(short, BEFORE):
        pass

    turns = [(next(long), next(short)) for _ in range(COMPARED)]

    late, early = zip(*turns, strict=True)
    assert [text for text, _ in late] == [text for text, _ in early]
    assert find_median(late) <= MOST_GROWTH * find_median(early)


def hold(talk: Talk) -> Iterator[tuple[str, float]]:
    """Give what each sentence is answered with, and how many seconds that took."""
    for text in itertools.cycle(SAID):
        begun = time.perf_counter()
        said = talk.say(text)
        yield said, time.perf_counter() - begun


def find_median(turns: tuple[tuple[str, float], ...]) -> float:
    return statistics.median(seconds for _, seconds in turns)
