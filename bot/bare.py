"""Bare information: a message of nothing but what records are looked up by has the intent `inform`, for certain."""

import re
from pathlib import Path
from typing import Any, Dict, List, Text

import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.component import Component
from bot.normalization import fold, split

_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class BareInformation(Component):
    """Sees by rule what the classifier can only guess: "Office 2021", "K7PDV", "12" or "the second" ask for nothing."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"intent": "inform", "catalog": "catalog"}

    def __init__(self, config: Dict[Text, Any]) -> None:
        super().__init__(config)
        choices = yaml.safe_load((Path(config["catalog"]) / "choices.yml").read_text("utf-8"))["choices"].values()
        self._filler = {piece for entry in choices for word in entry["filler"] for piece in (word, *split(fold(word)))}
        self._picking = {
            word for entry in choices for group in (entry["other"], entry["last"], *entry["ordinals"]) for word in group
        }
        # What is written in several kinds of letters is looked for before the text is split where they change.
        self._picking_whole = sorted((fold(word) for word in self._picking if len(split(word)) > 1), key=len)[::-1]

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            if self._is_bare(message):
                intent = {"name": self._config["intent"], "confidence": 1.0}
                others = [each for each in message.get("intent_ranking", []) if each["name"] != intent["name"]]
                message.set("intent", intent, add_to_output=True)
                message.set("intent_ranking", [intent, *others], add_to_output=True)
        return messages

    def _is_bare(self, message: Message) -> bool:
        text = message.get("text") or ""
        entities = message.get("entities", [])
        rest = list(text)
        for entity in entities:
            rest[entity["start"] : entity["end"]] = " " * (entity["end"] - entity["start"])
        folded = spared = fold("".join(rest))
        for name in self._picking_whole:
            spared = spared.replace(name, " ")
        words = {word for word in split(spared) if _LETTER.search(word)}
        tells = bool(entities or _DIGIT.search(text) or spared != folded or words & self._picking)
        return tells and words <= self._filler | self._picking
