"""The demonstration for pictures and transcripts: on free ports, in a folder of its own, and warmed up."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cli.samples import import_samples
from keyclerk.answers import load_languages, render
from tests.system import System, Talk, run_system


class LateAnswerError(Exception):
    """The machine was too busy to answer in time, so that this is no conversation to show."""


@contextlib.contextmanager
def run_demonstration(**given: Any) -> Iterator[System]:
    """Run the demonstration with its sample data, each language spoken once by somebody who is not shown.

    Settings may be given; whoever talks is not limited unless they say so.
    """
    with tempfile.TemporaryDirectory() as folder, run_system(Path(folder), demo=True, **given) as system:
        import_samples(system.settings, now=system.now())
        for language in load_languages():
            talk = system.talk_as("aoife", language=language)
            talk.say(render("utter_greet", {"name": "none"}, language).buttons[0].title)
        yield system


def say(talk: Talk, sentence: str, language: str) -> list[str]:
    """Say a sentence and return the texts of the replies; raises LateAnswerError where they are late."""
    talk.say(sentence)
    texts = [reply["text"] for reply in talk.last["replies"]]
    if render("utter_delayed", {}, language).text in texts:
        raise LateAnswerError(sentence)
    return texts
