"""The classifier: which intent a message has, by its words and characters, with a probability for each."""

import warnings
from collections import Counter
from itertools import pairwise
from typing import Any, Dict, List, Text

import numpy as np
from joblib import Parallel, delayed
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion, make_pipeline, make_union

from bot.component import TrainedComponent
from bot.entities import PLAIN_TEXT
from bot.language import LANGUAGE
from bot.normalization import fold
from bot.tokenizer import UNKNOWN, make_document

OUT_OF_SCOPE = "out_of_scope"
SEVERAL, AT_ONCE = 4, 2


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearClassifier(TrainedComponent):
    """TF-IDF of words, of characters within words and across them, and one logistic regression for all languages."""

    FILE = "intents.joblib"

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"C": 30.0, "ranking_length": 5, "out_of_scope": 1.0, "sharpness": 1.0}

    def _prepare(self) -> None:
        features, regression = self._model
        widen(regression)
        kinds = [vectorizer for _, vectorizer in features.transformer_list]
        self._kinds = [(each.build_analyzer(), each.vocabulary_, each.idf_) for each in kinds]

    def train(self, training_data: TrainingData) -> Resource:
        examples = training_data.intent_examples
        features = make_features("words", "within", "across")
        rows = features.fit_transform(list(map(describe, examples)))
        regression = fit_several(rows, [example.get("intent") for example in examples], c=self._config["C"])
        model = make_pipeline(features, regression)
        # Half as large on disk; no sentence is understood otherwise for it.
        regression.coef_ = regression.coef_.astype(np.float16)
        return self._keep(model)

    def process(self, messages: List[Message]) -> List[Message]:
        if self._model is None:
            return messages
        for message in messages:
            probabilities = self._weigh(self._tell(describe(message)), self._model.classes_)
            best = np.argsort(-probabilities)[: self._config["ranking_length"]]
            ranking = [
                {"name": str(self._model.classes_[place]), "confidence": float(probabilities[place])} for place in best
            ]
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _tell(self, described: Dict[Text, Text]) -> Any:
        """Return what `predict_proba` of the pipeline gives for one text; that one is made for many at once.

        Its half a millisecond for each kind of features goes to matrices as wide as all features are.
        """
        regression, offset = self._model[-1], 0
        logits = regression.intercept_.astype(np.float64)
        for analyze, known, rarity in self._kinds:
            counts = Counter(piece for piece in analyze(described) if piece in known)
            if counts:
                places = np.array([known[piece] for piece in counts])
                weights = (1 + np.log(list(counts.values()))) * rarity[places]
                logits += (weights / np.linalg.norm(weights)) @ regression.coef_.T[places + offset]
            offset += len(known)
        shares = np.exp(logits - logits.max())
        return shares / shares.sum()

    def _weigh(self, probabilities: Any, intents: Any) -> Any:
        """Count what is out of scope for more than its share of the training data, and calibrate the confidences."""
        weighed = probabilities * np.where(intents == OUT_OF_SCOPE, self._config["out_of_scope"], 1.0)
        sharpened = (weighed / weighed.sum()) ** self._config["sharpness"]
        return sharpened / sharpened.sum()


def make_features(*names: Text) -> FeatureUnion:
    """Return the features of these names: `words`, and characters `within` words or `across` them."""
    given: Dict[Text, Any] = {"sublinear_tf": True, "dtype": np.float32}
    features = {
        "words": TfidfVectorizer(analyzer=analyze_words, min_df=2, **given),
        "within": TfidfVectorizer(analyzer="char_wb", preprocessor=get_text, ngram_range=(1, 5), min_df=3, **given),
        "across": TfidfVectorizer(analyzer="char", preprocessor=get_text, ngram_range=(2, 4), min_df=2, **given),
    }
    return make_union(*(features[name] for name in names))


def fit_several(rows: Any, intents: List[Text], *, c: float, times: int = SEVERAL) -> LogisticRegression:
    """Return the mean of several regressions, each of which takes the examples in another order.

    Few passes give what many give but for chance: a single one's accuracy moves by half a point with the order alone.
    """

    def fit(order: int) -> LogisticRegression:
        regression = LogisticRegression(
            C=c, solver="saga", tol=1e-2, max_iter=15, class_weight="balanced", random_state=order
        )
        return regression.fit(rows, intents)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        several = Parallel(n_jobs=AT_ONCE, prefer="threads")(delayed(fit)(order) for order in range(times))
    first: LogisticRegression = several[0]
    first.coef_ = np.mean([each.coef_ for each in several], axis=0)
    first.intercept_ = np.mean([each.intercept_ for each in several], axis=0)
    return first


def widen(regression: LogisticRegression) -> None:
    """Have a product of a sparse row with the coefficients be ten times as fast: with its classes side by side."""
    regression.coef_ = np.asfortranarray(regression.coef_.astype(np.float32))


def describe(message: Message) -> Dict[Text, Text]:
    """Return what the features are made of: the folded text and its language."""
    text = message.get(PLAIN_TEXT) or message.get("text") or ""
    return {"text": fold(text), "language": message.get(LANGUAGE) or UNKNOWN}


def get_text(described: Dict[Text, Text]) -> Text:
    """Return the folded text."""
    return described["text"]


def analyze_words(described: Dict[Text, Text]) -> List[Text]:
    """Return the words of a text, alone and in pairs, as its language splits them."""
    document = make_document(described["text"], described["language"])
    words = [token.text for token in document if any(map(str.isalnum, token.text))]
    return words + [f"{first} {second}" for first, second in pairwise(words)]
