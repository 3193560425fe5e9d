"""Bare information: a message of nothing but what records are looked up by has the intent `inform`, for certain."""

import re
from pathlib import Path
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Set, Text

import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from bot.component import Component
from bot.language import find_expected, find_written
from bot.normalization import asks, fold, split

_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
_FEW = 2


class Words(NamedTuple):
    """What people of a language pick by, and what may stand beside that, or beside what they name."""

    filler: Set[Text]
    picking: Set[Text]
    picking_whole: Set[Text]
    """What is written in several kinds of letters is looked for before the text is split where they change."""

    @classmethod
    def read(cls, entry: Dict[Text, Any]) -> "Words":
        picking = {word for group in (entry["other"], entry["last"], *entry["ordinals"]) for word in group}
        filler = {piece for word in entry["filler"] for piece in (word, *split(fold(word)))}
        return cls(filler, picking, {fold(word) for word in picking if len(split(word)) > 1})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class BareInformation(Component):
    """Sees by rule what the classifier can only guess: "Office 2021", "K7PDV", "12" or "the second" ask for nothing."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"intent": "inform", "catalog": "catalog", "short": 3}

    def __init__(self, config: Dict[Text, Any]) -> None:
        super().__init__(config)
        catalog = Path(config["catalog"])
        choices = yaml.safe_load((catalog / "choices.yml").read_text("utf-8"))["choices"]
        self._words = {language: Words.read(entry) for language, entry in choices.items()}

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        for message in messages:
            if self.is_bare(message, self._find_languages(message, tracker)):
                intent = {"name": self._config["intent"], "confidence": 1.0}
                others = [each for each in message.get("intent_ranking", []) if each["name"] != intent["name"]]
                message.set("intent", intent, add_to_output=True)
                message.set("intent_ranking", [intent, *others], add_to_output=True)
        return messages

    def _find_languages(self, message: Message, tracker: Optional[DialogueStateTracker]) -> Set[Text]:
        """Return the languages whose words count: of a short message the one that is expected, if there is one.

        "Prima" picks the first in Italian, and is a yes in Dutch.
        """
        expected = find_expected(message, tracker, self._words)
        written = find_written(message, expected)
        is_short = len(split(fold(message.get("text") or ""))) <= self._config["short"]
        languages = {expected} if expected and is_short else {expected, written}
        return languages & self._words.keys() or set(self._words)

    def is_bare(self, message: Message, languages: Iterable[Text]) -> bool:
        """Return whether a message of one of these languages names or picks something, and says nothing else."""
        known = [self._words[language] for language in languages]
        text, entities = message.get("text") or "", message.get("entities", [])
        rest = list(text)
        for entity in entities:
            rest[entity["start"] : entity["end"]] = " " * (entity["end"] - entity["start"])
        folded = spared = fold("".join(rest))
        for name in sorted((name for each in known for name in each.picking_whole), key=len, reverse=True):
            spared = spared.replace(name, " ")
        words = {word for word in split(spared) if _LETTER.search(word)}
        picking, filler = ({word for each in known for word in getattr(each, kind)} for kind in ("picking", "filler"))
        # "That's the one" picks nothing, "number one" does.
        picks = spared != folded or bool(words & (picking if len(words) <= _FEW else picking - filler))
        # "And Visio?" names something, "Is Office in the list?" asks something of it.
        names = bool(entities or _DIGIT.search(text)) and not (asks(text) and len(words) > _FEW)
        return (picks or names) and words <= filler | picking
