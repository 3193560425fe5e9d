"""Bare information: a message of nothing but what records are looked up by has the intent `inform`, for certain."""

import re
from typing import Any, Dict, List, Text

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.component import Component

_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class BareInformation(Component):
    """Sees by rule what the classifier can only guess: "Office 2021", "K7PDV", "SRV-03" or "12" ask for nothing."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"intent": "inform"}

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            if self._is_bare(message):
                intent = {"name": self._config["intent"], "confidence": 1.0}
                others = [each for each in message.get("intent_ranking", []) if each["name"] != intent["name"]]
                message.set("intent", intent, add_to_output=True)
                message.set("intent_ranking", [intent, *others], add_to_output=True)
        return messages

    @staticmethod
    def _is_bare(message: Message) -> bool:
        text = message.get("text") or ""
        entities = message.get("entities", [])
        rest = list(text)
        for entity in entities:
            rest[entity["start"] : entity["end"]] = " " * (entity["end"] - entity["start"])
        return not _LETTER.search("".join(rest)) and bool(entities or _DIGIT.search(text))
