"""Compares features and classifiers for intents, in Rasa's environment: `python -m bench.candidates_in_rasa`.

Each candidate is fitted on folds of the training sentences and told the others, then fitted on all and told the
development sentences, in their own language; these come as JSON on standard input. The table leaves as Markdown on
standard output, a line as it is measured.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any, NamedTuple

import numpy as np
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import vstack
from sklearn.model_selection import StratifiedKFold
from sklearn.naive_bayes import ComplementNB
from sklearn.svm import LinearSVC

from bot.classifier import OUT_OF_SCOPE, describe, fit_several, make_features
from bot.entities import RecordEntities
from bot.importer import KeyclerkImporter
from bot.language import LANGUAGE

FOLDS, OF = 2, 4
COLUMNS = ("features", "classifier", "cross-validation", "development set", "out of scope there", "pieces", "fitting")
ALL = ("words", "within", "across")


class Candidate(NamedTuple):
    """Which features a classifier is given; `augment` adds each sentence again with a typing mistake."""

    features: tuple[str, ...]
    name: str
    fit: Callable[[Any, list[str]], Any]
    augment: bool = False


CANDIDATES = (
    Candidate(
        ("words", "within"), "logistic regression, mean of 4", lambda rows, names: fit_several(rows, names, c=30)
    ),
    Candidate(
        ("within", "across"), "logistic regression, mean of 4", lambda rows, names: fit_several(rows, names, c=30)
    ),
    Candidate(ALL, "logistic regression, mean of 4", lambda rows, names: fit_several(rows, names, c=30)),
    Candidate(ALL, "logistic regression, once", lambda rows, names: fit_several(rows, names, c=30, times=1)),
    Candidate(ALL, "logistic regression, C 10, mean of 4", lambda rows, names: fit_several(rows, names, c=10)),
    Candidate(ALL, "linear SVM, C 0.3", lambda rows, names: LinearSVC(C=0.3, class_weight="balanced").fit(rows, names)),
    Candidate(ALL, "complement naive Bayes", lambda rows, names: ComplementNB(alpha=0.3).fit(rows, names)),
    Candidate(ALL, "logistic regression, mean of 4", lambda rows, names: fit_several(rows, names, c=30), augment=True),
)


def main() -> None:
    """Measure every candidate."""
    training, development = read_training(), read_development()
    write_row(COLUMNS)
    write_row(["---"] * len(COLUMNS))
    for candidate in CANDIDATES:
        write_row(measure(candidate, training, development))


def measure(candidate: Candidate, training: list[Message], development: list[Message]) -> list[str]:
    """Return the candidate's row of the table."""
    folds = StratifiedKFold(OF, shuffle=True, random_state=0).split(training, get_intents(training))
    shares = []
    for known, unknown in islice(folds, FOLDS):
        asked = [training[place] for place in unknown]
        told, *_ = tell(candidate, [training[place] for place in known], asked)
        shares.append(np.mean(told == get_intents(asked)))
    told, seconds, size = tell(candidate, training, development)
    meant = get_intents(development)
    outside = meant == OUT_OF_SCOPE
    return [
        ", ".join(candidate.features) + (", typing mistakes added" if candidate.augment else ""),
        candidate.name,
        f"{100 * np.mean(shares):.1f} %",
        f"{100 * np.mean(told == meant):.1f} %",
        f"{100 * np.mean(told[outside] == OUT_OF_SCOPE):.0f} %",
        f"{size:,}",
        f"{seconds:.0f} s",
    ]


def tell(candidate: Candidate, known: list[Message], asked: list[Message]) -> tuple[Any, float, int]:
    """Fit on what is known; return the intents of what is asked, the seconds of fitting and the number of features."""
    begin = time.perf_counter()
    features = make_features(*candidate.features)
    described = list(map(describe, known))
    names = list(get_intents(known))
    rows = features.fit_transform(described)
    if candidate.augment:
        # Of the mistyped ones no feature is made: a piece of a single sentence is not seen twice by them.
        mistyped = [{**each, "text": mistype(each["text"], place)} for place, each in enumerate(described)]
        rows = vstack([rows, features.transform(mistyped)]).tocsr()
        names += names
    model = candidate.fit(rows, names)
    seconds = time.perf_counter() - begin
    return model.predict(features.transform(list(map(describe, asked)))), seconds, rows.shape[1]


def mistype(text: str, seed: int) -> str:
    """Return the text with two neighbouring letters the other way round, or one of them missing."""
    chance = random.Random(seed)
    place = chance.randrange(max(len(text) - 1, 1))
    swapped = text[:place] + text[place : place + 2][::-1] + text[place + 2 :]
    return swapped if chance.random() < 0.5 else text[:place] + text[place + 1 :]


def read_training() -> list[Message]:
    """Return the training sentences as the classifier is given them."""
    data = KeyclerkImporter("config.yml", "domain.yml", ["data"]).get_nlu_data()
    return list(RecordEntities(RecordEntities.get_default_config()).process_training_data(data).intent_examples)


def read_development() -> list[Message]:
    """Return the development sentences in the same form."""
    sentences = json.load(sys.stdin)
    messages = [
        Message({"text": each["text"], "intent": each["intent"], LANGUAGE: each["language"]}) for each in sentences
    ]
    RecordEntities(RecordEntities.get_default_config()).process_training_data(TrainingData(messages))
    return messages


def get_intents(messages: list[Message]) -> Any:
    """Return what is meant by each message."""
    return np.array([message.get("intent") for message in messages])


def write_row(cells: Sequence[str]) -> None:
    """Write a line of the table."""
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
