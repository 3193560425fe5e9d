"""Length: however much was said in a conversation, the next answer takes no longer."""

import itertools
import statistics
import time

from tests.conversations.records import make_records
from tests.system import System

TURNS = 1000
MOST_GROWTH = 1.5
EARLY, LATE = slice(20, 40), slice(TURNS - 20, TURNS)
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


def test_a_thousand_turns_take_no_longer_each_than_twenty(system: System) -> None:
    records = make_records(system, ("windows-server", "5", ("SRV-01", "SRV-02")))
    talk = system.talk_as(records.make_contact())
    seconds, texts = [], []

    for text in itertools.islice(itertools.cycle(SAID), TURNS):
        begun = time.perf_counter()
        texts.append(talk.say(text))
        seconds.append(time.perf_counter() - begun)

    assert texts[LATE] == texts[EARLY]
    assert statistics.median(seconds[LATE]) <= MOST_GROWTH * statistics.median(seconds[EARLY])
