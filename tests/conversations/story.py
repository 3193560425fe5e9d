"""Stories: conversations as data, in `tests/conversations/*.yml`, read strictly.

A story is one conversation in every language at once: what is said differs, the names and values of the answers do not.
"""

from pathlib import Path
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from keyclerk.answers import load_texts
from keyclerk.catalog import load_catalog
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.kinds import KINDS, MOMENTS

FOLDER = Path(__file__).parent
NO_STORIES = ("every_language.yml", "floors.yml", "pasted.yml")
MAIN = "contact"
DEEDS = ("take", "hold", "reply", "ask", "note", "give_back", "solve", "close")
ROLES = ("global_admin", "partner_admin", "user")


class StoryError(ValueError):
    """A story cannot be read: the file, the story, the place in it, and what is wrong."""


def _spread(said: Any) -> Any:
    """Return a text for each language; what is no mapping is the same in all."""
    if isinstance(said, str):
        return dict.fromkeys(LANGUAGES, said)
    if not isinstance(said, dict):
        message = f"is {said!r}, not a text: put it in quotes"
        raise ValueError(message)  # noqa: TRY004 - the one that pydantic makes a problem of
    if sorted(said) != sorted(LANGUAGES):
        message = f"is in {', '.join(map(str, said))}, not in {', '.join(LANGUAGES)}"
        raise ValueError(message)
    return said


ByLanguage = Annotated[dict[str, str], BeforeValidator(_spread)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Contact(_Strict):
    """Somebody who speaks: a role of a partner, whose records are of a kind, or else of the first one's."""

    role: Literal["global_admin", "partner_admin", "user"]
    partner: str | None = None


class Answer(_Strict):
    """A reply: its response, values of which these must be equal, and what its text must hold."""

    response: str
    values: dict[str, Any] = Field(default_factory=dict)
    text: ByLanguage | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not self.response.startswith("utter_") or not load_texts("en").has(self.response):
            raise ValueError(f"unknown response {self.response}")
        return self


class Deed(_Strict):
    """What a support agent does to an incident."""

    do: Literal["take", "hold", "reply", "ask", "note", "give_back", "solve", "close", "merge"]
    incident: str = "$incident"
    into: str = ""
    """Into which incident a duplicate is merged."""
    text: ByLanguage | None = None


class Step(_Strict):
    """Something that happens, and what is answered."""

    say: ByLanguage | None = None
    press: str | None = None
    card: dict[str, ByLanguage] | None = None
    again: Literal[True] | None = None
    """The last message is delivered once more."""
    hears: str | None = None
    """What comes by itself into somebody's conversation."""
    agent: Deed | None = None
    incident: dict[Literal["tried", "intent", "state", "severity", "description"], Any] | None = None
    """What the incident that was opened first carries."""
    later: dict[Literal["hours", "days"], float] | None = None
    kill: Literal["rasa", "keyclerk"] | None = None
    start: Literal["rasa", "keyclerk"] | None = None

    by: str = MAIN
    row: dict[str, Any] = Field(default_factory=dict)
    of: str | None = None
    """The response that offered the button; without it, it is the last one."""
    keep: str | None = None
    """The name by which what is said is known from then on, with a dollar before it."""
    locked: float | None = None
    """For how many seconds somebody else writes into the store meanwhile."""
    answers: list[Answer] | None = None

    @property
    def kind(self) -> str:
        return next(name for name in KINDS_OF_STEPS if getattr(self, name) is not None)

    @model_validator(mode="after")
    def _check(self) -> Self:
        kinds = [name for name in KINDS_OF_STEPS if getattr(self, name) is not None]
        if len(kinds) != 1:
            raise ValueError(f"a step is one of {', '.join(KINDS_OF_STEPS)}, not {' and '.join(kinds) or 'none'}")
        if kinds[0] in SPOKEN and self.answers is None:
            raise ValueError(f"{kinds[0]} needs answers")
        if kinds[0] not in SPOKEN and self.answers is not None:
            raise ValueError(f"{kinds[0]} has no answers")
        if self.press is not None and self.press not in _list_labels():
            raise ValueError(f"no button has the label {self.press}")
        if kinds[0] not in ("say", "press", "card") and (self.keep or self.row or self.of or self.locked):
            raise ValueError(f"keep, row, of and locked do not belong to {kinds[0]}")
        return self


KINDS_OF_STEPS = ("say", "press", "card", "again", "hears", "agent", "incident", "later", "kill", "start")
SPOKEN = ("say", "press", "card", "again", "hears")


class Story(_Strict):
    """One conversation, and whether something goes otherwise than hoped for in it."""

    name: str
    unhappy: bool
    contact: Contact | None = None
    visitor: bool = False
    others: dict[str, Contact] = Field(default_factory=dict)
    at: str = "wednesday"
    words: dict[str, ByLanguage] = Field(default_factory=dict)
    """What is the partner's own wording, by the name that it has in texts and values, after a dollar."""
    steps: list[Step] = Field(min_length=1)
    topic: str = ""

    @model_validator(mode="after")
    def _check(self) -> Self:
        if (self.contact is None) is not self.visitor:
            raise ValueError("a story has a contact or a visitor")
        if self.contact and self.contact.partner is None:
            raise ValueError("the contact of a story needs a partner")
        people = {MAIN, *self.others}
        for place, step in enumerate(self.steps):
            if unknown := {step.by, step.hears or MAIN} - people:
                raise ValueError(f"step {place}: unknown person {', '.join(sorted(unknown))}")
        if unknown := {each.partner for each in self.list_people().values() if each.partner} - set(KINDS):
            raise ValueError(f"unknown kind of records {', '.join(sorted(unknown))}")
        if self.at not in MOMENTS:
            raise ValueError(f"unknown moment {self.at}")
        last = self.steps[-1].answers or []
        if not any(answer.text for answer in last):
            raise ValueError("the last step needs an answer with a text")
        return self

    def list_people(self) -> dict[str, Contact]:
        """Return who speaks, but for a visitor."""
        return {**({MAIN: self.contact} if self.contact else {}), **self.others}

    @property
    def responses(self) -> list[str]:
        return [answer.response for step in self.steps for answer in step.answers or []]


def load_stories(folder: Path = FOLDER) -> list[Story]:
    """Return the stories of a folder; raises StoryError."""
    files = sorted(path for path in folder.glob("*.yml") if path.name not in NO_STORIES)
    stories = [story for path in files for story in _load_file(path)]
    names = [story.name for story in stories]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise StoryError(f"{folder.name}: two stories named {twice[0]!r}")
    return stories


def _load_file(path: Path) -> list[Story]:
    try:
        content = yaml.safe_load(path.read_text("utf-8"))
    except yaml.YAMLError as error:
        raise StoryError(f"{path.name}: {error}") from error
    allowed = {"sentences", "stories"}
    if not isinstance(content, dict) or not set(content) <= allowed or not isinstance(content.get("stories"), list):
        raise StoryError(f"{path.name}: has to hold `stories`, a list, `sentences` that they share, and nothing else")
    return [_read_story(path, each) for each in content["stories"]]


def _read_story(path: Path, content: Any) -> Story:
    name = content.get("name") if isinstance(content, dict) else None
    try:
        return Story.model_validate({**content, "topic": path.stem} if isinstance(content, dict) else content)
    except ValidationError as error:
        problems = [f"{_name_place(each['loc'])}{each['msg']}" for each in error.errors()]
        raise StoryError(f"{path.name}: story {name!r}: {'; '.join(problems)}") from error


def _name_place(place: tuple[int | str, ...]) -> str:
    words = list(map(str, place))
    if words[:1] == ["steps"] and len(words) > 1:
        words[:2] = [f"step {words[1]}"]
    return f"{' '.join(words)}: " if words else ""


def _list_labels() -> set[str]:
    return {str(button["label"]) for each in load_catalog().responses.values() for button in each.get("buttons", ())}
