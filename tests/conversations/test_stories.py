"""Stories: every conversation of `tests/conversations/*.yml` in every language, and what all of them cover."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import yaml

from keyclerk.settings import ROOT
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.kinds import MOMENTS
from tests.conversations.player import Played, Player
from tests.conversations.story import Story, StoryError, load_stories
from tests.serving import make_clock
from tests.system import System, build_system

STORIES = sorted(load_stories(), key=lambda story: list(MOMENTS).index(story.at))
LEAST_STORIES = 20
PROCESSES = ("rasa", "keyclerk")


@dataclass
class Stage:
    """A system of the stories' own, whose server shows the moment of a story; each is played once in a language."""

    system: System
    at: str = ""
    played: dict[tuple[str, str], Played] = field(default_factory=dict)

    def play(self, story: Story, language: str) -> Played:
        key = (story.name, language)
        if key not in self.played:
            self._set(story.at)
            self.played[key] = Player(self.system, story, language).play()
        return self.played[key]

    def _set(self, at: str) -> None:
        """Have both processes run, the server at this moment."""
        if self.at != at:
            moment = MOMENTS[at]
            if "keyclerk" in self.system.processes:
                self.system.kill("keyclerk")
            self.at, self.system.now = at, make_clock(moment.at)
            self.system.settings = self.system.settings.model_copy(update={"answer_seconds": moment.answer_seconds})
        for name in PROCESSES:
            if name not in self.system.processes:
                self.system.start(name)
        self.system.wait_until_ready()


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    system = build_system(tmp_path_factory.mktemp("stories"))
    try:
        yield Stage(system)
    finally:
        system.end()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story.topic}: {story.name}")
def test_a_story_is_answered_as_it_is_told(stage: Stage, story: Story, language: str) -> None:
    stage.play(story, language)
