"""Language: which one a message is written in, and which one is to be answered in."""

import re
from pathlib import Path
from typing import Any, Container, Dict, List, Optional, Text

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
LANGUAGE_SHARES = "language_shares"
"""How likely each language is, from 0 to 1."""
REQUESTED_LANGUAGE = "requested_language"
AHEAD = 100.0
"""How many times likelier a language has to be than the one that is expected: "ferme" looks English."""

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

    def _prepare(self) -> None:
        # With a language's pieces side by side a sentence is told in a fraction of the time.
        bayes = self._model[-1]
        bayes.feature_log_prob_ = np.asfortranarray(bayes.feature_log_prob_.astype(np.float32))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            shares = self._weigh(message.get("text") or "")
            best = max(shares, key=shares.__getitem__, default=None)
            is_sure = best is not None and shares[best] >= self._config["sure"]
            message.set(LANGUAGE, best if is_sure else None, add_to_output=True)
            message.set(LANGUAGE_SHARES, shares)
        return messages

    def _weigh(self, text: Text) -> Dict[Text, float]:
        """Return how likely each language is; none where the text has no word of any."""
        letters = self._spell(text)
        if self._model is None or not _WORD.search(letters):
            return {}
        weights = self._model.predict_log_proba([letters])[0] * self._config["evidence"]
        probabilities = np.exp(weights - weights.max())
        return dict(zip(map(str, self._model.classes_), map(float, probabilities / probabilities.sum()), strict=True))

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
        return {"catalog": "catalog", "short": 3, "keeps_language": ["affirm", "deny", "inform"]}

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
            requested = self._find_requested(message, tracker.get_slot(LANGUAGE) if tracker else None)
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
        expected = find_expected(message, tracker, self._languages)
        written = find_written(message, expected)
        if written and (not spoken or self._may_switch(message, tracker)):
            return written
        return expected or self._languages[0]

    def _may_switch(self, message: Message, tracker: Optional[DialogueStateTracker]) -> bool:
        if tracker is None:
            return True
        intent = message.get("intent", {}).get("name")
        words = _WORD.findall(_letters(message.get("text") or ""))
        if intent in self._config["keeps_language"] and len(words) <= self._config["short"]:
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

    def _find_requested(self, message: Message, spoken: Optional[Text]) -> Optional[Text]:
        """Return the language that is asked for: of several that are named, the first that is not spoken already."""
        if message.get("intent", {}).get("name") != "change_language":
            return None
        words = _TOKEN.findall(fold(message.get("text") or ""))
        text = f" {' '.join(words)} "
        found = {
            text.find(name): language
            for name, language in self._names.items()
            if f" {name} " in text or (not name.isascii() and name in text)
        }
        return found[min(found, key=lambda place: (found[place] == spoken, place))] if found else None


def find_expected(
    message: Message, tracker: Optional[DialogueStateTracker], languages: Container[Text]
) -> Optional[Text]:
    """Return the language that a message is expected in: the conversation's, else the channel's hint."""
    hint = (message.get("metadata") or {}).get(LANGUAGE)
    return (tracker.get_slot(LANGUAGE) if tracker else None) or (hint if hint in languages else None)


def find_written(message: Message, expected: Optional[Text]) -> Optional[Text]:
    """Return the language that a message is written in, if it is likelier by far than the one that is expected."""
    shares = message.get(LANGUAGE_SHARES) or {}
    written: Optional[Text] = message.get(LANGUAGE)
    is_ahead = written == expected or shares.get(written, 0.0) >= AHEAD * shares.get(expected, 0.0)
    return written if is_ahead else None


def _letters(text: Text) -> Text:
    """Return the text without codes, keys and addresses, which are the same in every language."""
    spaced, _ = space_out(text.casefold().replace("’", "'"))
    return " ".join(word for word in spaced.split() if not _CODE.search(word))
