"""Bands of confidence: sure, unsure (and between which two) or lost; a lost message is given as `nlu_fallback`."""

from typing import Any, Dict, List, Text

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.component import Component

FALLBACK = "nlu_fallback"
BAND = "band"
BETWEEN = "between"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ConfidenceBands(Component):
    """Names the band of the likeliest intent's confidence; the thresholds stand in `config.yml` with their reason."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"sure": 0.65, "lost": 0.3, "near": 0.45}

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            intent = message.get("intent") or {"name": FALLBACK, "confidence": 0.0}
            # What has neither letter nor digit says nothing, whatever it is likened to.
            says_something = any(map(str.isalnum, message.get("text") or ""))
            band = self._find_band(intent["confidence"]) if says_something else "lost"
            message.set(BAND, band, add_to_output=True)
            if band == "unsure":
                message.set(BETWEEN, self._find_near(message.get("intent_ranking", [])), add_to_output=True)
            if band == "lost":
                message.set("intent", {"name": FALLBACK, "confidence": intent["confidence"]}, add_to_output=True)
        return messages

    def _find_band(self, confidence: float) -> Text:
        if confidence < self._config["lost"]:
            return "lost"
        return "sure" if confidence >= self._config["sure"] else "unsure"

    def _find_near(self, ranking: List[Dict[Text, Any]]) -> List[Text]:
        """Return the two likeliest intents where the second is near the first."""
        first, second = [*ranking, None, None][:2]
        if not first or not second:
            return []
        is_near = second["confidence"] >= self._config["near"] * first["confidence"]
        return [first["name"], second["name"]] if is_near else []
