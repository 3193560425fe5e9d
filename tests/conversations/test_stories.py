"""Stories: every conversation of `tests/conversations/*.yml` in every language, and what all of them cover."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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
FOLDER = Path(__file__).parent
LEAST_STORIES = 20
RASAS_OWN = {
    "action_session_start",
    "action_ask_comment_form_draft_comment",
    "action_ask_incident_form_draft_confirmed",
    "action_ask_incident_form_draft_description",
    "action_ask_incident_form_draft_duplicate",
    "action_ask_incident_form_draft_severity",
    "validate_comment_form",
    "validate_incident_form",
}
"""Actions that Rasa and its forms run themselves: they are not noted with a message, and what they ask is compared."""

SAID_ELSEWHERE = {
    "utter_failed": "tests/channels/test_outage.py: three failures of Rasa in a row",
    "utter_feedback_kept": "tests/channels/test_feedback.py",
    "utter_feedback_reason": "tests/channels/test_feedback.py",
    "utter_feedback_thanks": "tests/channels/test_feedback.py",
    **dict.fromkeys(
        ("utter_teams_welcome", "utter_teams_group_welcome", "utter_teams_not_linked", "utter_teams_go_on"),
        "tests/channels/teams/test_activities.py",
    ),
    **dict.fromkeys(("utter_too_long", "utter_only_text"), "tests/channels/teams/test_activities.py"),
    "utter_incident_failed": "only where the incident to add to ends in the moment between answer and submission",
}
"""Responses of which no conversation test tells, and why."""

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


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_story_gives_the_same_names_and_values_in_every_language(stage: Stage, story: Story) -> None:
    first, *others = (stage.play(story, language).replies for language in LANGUAGES)

    for other in others:
        assert list(map(_leave_out_doubts, other)) == list(map(_leave_out_doubts, first))


def test_there_are_enough_stories_and_half_of_them_are_unhappy() -> None:
    unhappy = [story for story in STORIES if story.unhappy]

    assert len(STORIES) >= LEAST_STORIES
    assert len(unhappy) * 2 >= len(STORIES)


def test_every_rule_runs_in_a_story(stage: Stage) -> None:
    understood = [each for story in STORIES for each in stage.play(story, LANGUAGES[0]).understood]
    ran = {(each["intent"], action) for each in understood for action in each["actions"]}
    actions = {action for _, action in ran}

    missing = [
        name
        for name, intent, action in _list_rules()
        if (intent is None and action not in actions) or (intent and (intent, action) not in ran)
    ]

    assert missing == []


def test_every_action_runs_in_a_story(stage: Stage) -> None:
    understood = [each for story in STORIES for each in stage.play(story, LANGUAGES[0]).understood]
    domain = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))

    missing = set(domain["actions"]) - {action for each in understood for action in each["actions"]}

    assert missing == RASAS_OWN


def test_every_response_is_said_in_a_conversation_test() -> None:
    tests = "\n".join(path.read_text("utf-8") for path in FOLDER.glob("test_*.py") if path != Path(__file__))
    said = {response for story in STORIES for response in story.responses} | set(re.findall(r"\butter_\w+", tests))
    texts = (ROOT / "answers" / "en.ftl").read_text("utf-8")

    missing = set(re.findall(r"(?m)^(utter_\w+) =", texts)) - said

    assert missing == set(SAID_ELSEWHERE)


# The loader


STORY = """
stories:
  - name: A greeting
    unhappy: false
    contact: {role: user, partner: studio}
    steps:
      - say: {en: Hello, fr: Bonjour, nl: Hallo}
        answers:
          - {response: utter_greet, text: {en: Hello, fr: Bonjour, nl: Hallo}}
"""


def read(folder: Path, content: str) -> list[Story]:
    (folder / "greetings.yml").write_text(content, "utf-8")
    return load_stories(folder)


def test_a_story_is_read(tmp_path: Path) -> None:
    (story,) = read(tmp_path, STORY)

    assert (story.name, story.topic, story.responses) == ("A greeting", "greetings", ["utter_greet"])


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("say: {en: Hello, fr: Bonjour, nl: Hallo}", "say: {en: Hello, fr: Bonjour}", "step 0 say"),
        ("say: {en: Hello, fr: Bonjour, nl: Hallo}", "say: no", "step 0 say: Value error, is False, not a text"),
        ("say: {en: Hello, fr: Bonjour, nl: Hallo}", "shout: Hello", "step 0 shout"),
        ("say: {en: Hello, fr: Bonjour, nl: Hallo}", "press: nowhere", "step 0: Value error, no button"),
        ("say: {en: Hello, fr: Bonjour, nl: Hallo}", "kill: rasa", "step 0: Value error, kill has no answers"),
        ("say: {en: Hello", "by: nobody\n        say: {en: Hello", "step 0: unknown person nobody"),
        ("- {response: utter_greet, text", "- {response: utter_gret, text", "unknown response utter_gret"),
        (", text: {en: Hello, fr: Bonjour, nl: Hallo}", "", "the last step needs an answer with a text"),
        ("unhappy: false", "unhappy: perhaps", "unhappy: "),
        ("partner: studio", "partner: studios", "unknown kind of records studios"),
        ("contact: {role: user, partner: studio}", "at: monday\n    visitor: true", "unknown moment monday"),
        ("contact: {role: user, partner: studio}", "visitor: false", "a story has a contact or a visitor"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_file_and_story(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    assert right in STORY

    with pytest.raises(StoryError) as error:
        read(tmp_path, STORY.replace(right, wrong))

    assert str(error.value).startswith("greetings.yml: story 'A greeting': ")
    assert told in str(error.value)


def test_a_file_that_holds_no_stories_is_refused(tmp_path: Path) -> None:
    for content in ("stories: {}", "- name: x", "stories: []\nmore: 1", "stories: ["):
        with pytest.raises(StoryError, match=r"^greetings\.yml: "):
            read(tmp_path, content)


def test_two_stories_with_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(StoryError, match="two stories named 'A greeting'"):
        read(tmp_path, STORY + STORY.partition("stories:\n")[2])


def _leave_out_doubts(reply: tuple[int, str | None, Any]) -> tuple[int, str | None, Any]:
    """Return a reply without the meanings between which a message lies: they differ with how a language says it."""
    place, response, values = reply
    return place, response, None if response == "utter_did_you_mean" else values


def _list_rules() -> list[tuple[str, str | None, str]]:
    """Return each rule with its intent and its action; the rule of a form has no intent, and its last action."""
    rules = [
        rule
        for path in sorted((ROOT / "rules").glob("*.yml"))
        for rule in yaml.safe_load(path.read_text("utf-8"))["rules"]
    ]
    steps = [{name: value for step in rule["steps"] for name, value in step.items()} for rule in rules]
    return [(rule["rule"], step.get("intent"), step["action"]) for rule, step in zip(rules, steps, strict=True)]
