"""The classifier: which intent a message has, by its words and characters, with a probability for each."""

from itertools import pairwise
from typing import Any, Dict, List, Text

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline, make_union

from bot.component import TrainedComponent
from bot.entities import PLAIN_TEXT
from bot.language import LANGUAGE
from bot.normalization import fold
from bot.tokenizer import UNKNOWN, load_tokenizer


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearClassifier(TrainedComponent):
    """TF-IDF of words and of characters within words, and one logistic regression for all languages."""

    FILE = "intents.joblib"

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"C": 30.0, "ranking_length": 5}

    def train(self, training_data: TrainingData) -> Resource:
        examples = training_data.intent_examples
        words = TfidfVectorizer(analyzer=analyze_words, sublinear_tf=True, min_df=2, dtype=np.float32)
        characters = TfidfVectorizer(
            analyzer="char_wb",
            preprocessor=get_text,
            ngram_range=(1, 5),
            sublinear_tf=True,
            min_df=2,
            dtype=np.float32,
        )
        # This solver and tolerance give what the usual ones give, in a tenth of the time.
        regression = LogisticRegression(
            C=self._config["C"], solver="saga", tol=1e-2, max_iter=50, class_weight="balanced", random_state=0
        )
        model = make_pipeline(make_union(words, characters), regression)
        model.fit(list(map(describe, examples)), [example.get("intent") for example in examples])
        # A product of a sparse row with this matrix is ten times as fast when its classes lie side by side.
        regression.coef_ = np.asfortranarray(regression.coef_.astype(np.float32))
        return self._keep(model)

    def process(self, messages: List[Message]) -> List[Message]:
        if self._model is None:
            return messages
        for message in messages:
            probabilities = self._model.predict_proba([describe(message)])[0]
            best = np.argsort(-probabilities)[: self._config["ranking_length"]]
            ranking = [
                {"name": str(self._model.classes_[place]), "confidence": float(probabilities[place])} for place in best
            ]
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages


def describe(message: Message) -> Dict[Text, Text]:
    """Return what the features are made of: the folded text and its language."""
    text = message.get(PLAIN_TEXT) or message.get("text") or ""
    return {"text": fold(text), "language": message.get(LANGUAGE) or UNKNOWN}


def get_text(described: Dict[Text, Text]) -> Text:
    """Return the folded text."""
    return described["text"]


def analyze_words(described: Dict[Text, Text]) -> List[Text]:
    """Return the words of a text, alone and in pairs, as its language splits them."""
    document = load_tokenizer(described["language"]).make_doc(described["text"])
    words = [token.text for token in document if any(map(str.isalnum, token.text))]
    return words + [f"{first} {second}" for first, second in pairwise(words)]
