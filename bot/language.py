"""Language: which one a message is written in, and which one is to be answered in."""

import re
from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Tuple

import numpy as np
import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline

from bot.bands import BAND
from bot.component import Component, TrainedComponent
from bot.normalization import asks, fold, space_out

LANGUAGE = "language"
LANGUAGE_CONFIDENCE = "language_confidence"
REQUESTED_LANGUAGE = "requested_language"

_WORD = re.compile(r"[^\W\d_]{2,}")
_TOKEN = re.compile(r"[^\W_]+")
_CODE = re.compile(r"\d|•|://")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageIdentifier(TrainedComponent):
    """Tells a message's language by its letters, learnt from the folders under `data/nlu`; None when unsure."""

    FILE = "language.joblib"

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        # Pieces of words overlap, so that each counts as this much of what it would if they were independent.
        return {"sure": 0.8, "evidence": 0.2, "catalog": "catalog"}

    def __init__(self, config: Dict[Text, Any], *given: Any) -> None:
        super().__init__(config, *given)
        products = yaml.safe_load((Path(config["catalog"]) / "products.yml").read_text("utf-8"))["products"].values()
        names = sorted({name.casefold() for entry in products for name in entry["names"]["all"]}, key=len, reverse=True)
        self._names = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")

    def train(self, training_data: TrainingData) -> Resource:
        texts = [(self._spell(example.get("text")), example.get(LANGUAGE)) for example in training_data.intent_examples]
        told = [(text, language) for text, language in texts if text]
        model = make_pipeline(
            CountVectorizer(analyzer="char_wb", ngram_range=(1, 5), min_df=2, dtype=np.float32),
            MultinomialNB(alpha=0.1),
        )
        model.fit(*zip(*told, strict=True))
        return self._keep(model)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            language, confidence = self._identify(message.get("text") or "")
            message.set(LANGUAGE, language, add_to_output=True)
            message.set(LANGUAGE_CONFIDENCE, confidence)
        return messages

    def _identify(self, text: Text) -> Tuple[Optional[Text], float]:
        letters = self._spell(text)
        if self._model is None or not _WORD.search(letters):
            return None, 0.0
        weights = self._model.predict_log_proba([letters])[0] * self._config["evidence"]
        probabilities = np.exp(weights - weights.max())
        best = int(probabilities.argmax())
        confidence = float(probabilities[best] / probabilities.sum())
        return (str(self._model.classes_[best]) if confidence >= self._config["sure"] else None), confidence

    def _spell(self, text: Text) -> Text:
        """Return the letters of a text without the names of products, which are the same in every language."""
        return _letters(self._names.sub(" ", text.casefold()))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageChoice(Component):
    """Adds the one `language` entity: what is answered in.

    It is the language that was asked for; else the one written in, if sure and if the message is not free text that
    a form asked for; else the conversation's; else the channel's hint; else the first language of the catalogue.
    """

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        # One or two words say little: "ferme" looks English. They switch a conversation only where they are this sure.
        return {
            "catalog": "catalog",
            "short": 3,
            "keeps_language": ["affirm", "deny", "inform"],
            "few": 2,
            "few_sure": 0.95,
        }

    def __init__(self, config: Dict[Text, Any]) -> None:
        catalog = Path(config["catalog"])
        languages = yaml.safe_load((catalog / "languages.yml").read_text("utf-8"))
        self._config = config
        self._languages = list(languages["languages"])
        self._names = {
            fold(name): language
            for group in (languages["others"], languages["languages"])
            for language, entry in group.items()
            for name in entry["names"]
        }
        forms = yaml.safe_load((catalog / "forms.yml").read_text("utf-8"))
        self._forms, self._free_text = forms["forms"], forms["free_text"]

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        for message in messages:
            requested = self._find_requested(message)
            if requested:
                message.set(REQUESTED_LANGUAGE, requested, add_to_output=True)
            language = self._choose(message, requested, tracker)
            entity = {"entity": LANGUAGE, "value": language, "start": 0, "end": 0, "extractor": type(self).__name__}
            message.set("entities", [*message.get("entities", []), entity], add_to_output=True)
        return messages

    def _choose(self, message: Message, requested: Optional[Text], tracker: Optional[DialogueStateTracker]) -> Text:
        spoken = tracker.get_slot(LANGUAGE) if tracker else None
        if requested in self._languages:
            return requested
        written = message.get(LANGUAGE)
        hint = (message.get("metadata") or {}).get(LANGUAGE)
        is_hinted = hint in self._languages and self._says_little(message)
        if written and (self._may_switch(message, tracker) if spoken else not is_hinted):
            return written
        return spoken or (hint if hint in self._languages else self._languages[0])

    def _says_little(self, message: Message) -> bool:
        """Return whether a message has too few words to tell its language by, unless they are those of one alone."""
        words = _WORD.findall(_letters(message.get("text") or ""))
        is_sure = (message.get(LANGUAGE_CONFIDENCE) or 0.0) >= self._config["few_sure"]
        return len(words) <= self._config["few"] and not is_sure

    def _may_switch(self, message: Message, tracker: DialogueStateTracker) -> bool:
        intent = message.get("intent", {}).get("name")
        words = _WORD.findall(_letters(message.get("text") or ""))
        if intent in self._config["keeps_language"] and len(words) <= self._config["short"]:
            return False
        if self._says_little(message):
            return False
        form = self._forms.get(tracker.active_loop_name or "", {})
        asked = form.get(tracker.get_slot("requested_slot") or "")
        if not asked or not asked["free_text"]:
            return True
        is_sure = intent in asked["interrupted_by"] and message.get(BAND) == "sure"
        return is_sure and self._asks_rather_than_tells(message)

    def _asks_rather_than_tells(self, message: Message) -> bool:
        """Return whether a message is a question where a free text is asked for, as the form itself decides."""
        intent = message.get("intent") or {}
        if any(each["entity"] in ("computer", "error_code") for each in message.get("entities", [])):
            return False
        return (
            intent.get("name") in self._free_text["interrupted_at_once_by"]
            or asks(message.get("text") or "")
            or intent.get("confidence", 0.0) >= self._free_text["sure_from"]
        )

    def _find_requested(self, message: Message) -> Optional[Text]:
        if message.get("intent", {}).get("name") != "change_language":
            return None
        words = _TOKEN.findall(fold(message.get("text") or ""))
        text = f" {' '.join(words)} "
        found = {
            text.find(name): language
            for name, language in self._names.items()
            if f" {name} " in text or (not name.isascii() and name in text)
        }
        return found[min(found)] if found else None


def _letters(text: Text) -> Text:
    """Return the text without codes, keys and addresses, which are the same in every language."""
    spaced, _ = space_out(text.casefold().replace("’", "'"))
    return " ".join(word for word in spaced.split() if not _CODE.search(word))
