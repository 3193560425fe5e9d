"""The training data: complete in every language, without contradictions, and apart from the development set."""

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from keyclerk.letters import is_spaceless
from keyclerk.product_keys import ALPHABET
from keyclerk.settings import ROOT
from tests.system import read_jsonl

FALLBACK = "nlu_fallback"
FEWEST = 30
MOST_ALIKE = 0.85
ENTITIES = {"computer", "error_code", "incident", "key_suffix", "product"}

LANGUAGES = list(yaml.safe_load((ROOT / "catalog" / "languages.yml").read_text("utf-8"))["languages"])
INTENTS = [
    intent for intent in yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["intents"] if intent != FALLBACK
]
PRODUCTS = set(yaml.safe_load((ROOT / "catalog" / "products.yml").read_text("utf-8"))["products"])

_KEY = re.compile(r"(?<![A-Z0-9])[A-Z0-9]{5}(?:[-‐-―−][A-Z0-9]{5}){4}(?![A-Z0-9])", re.IGNORECASE)


@dataclass(frozen=True)
class Sentence:
    """A sentence of the training data or of the development set."""

    language: str
    intent: str
    text: str

    @property
    def words(self) -> tuple[str, ...]:
        """Its words in lower case, without diacritics and punctuation; the whole where no spaces are between them."""
        plain = unicodedata.normalize("NFKD", self.text.replace("’", "'").casefold())
        bare = "".join(character for character in plain if not unicodedata.combining(character))
        words = tuple(re.findall(r"[^\W_]+", bare))
        return ("".join(words),) if is_spaceless(self.text) else words

    @property
    def pieces(self) -> set[str]:
        """What two sentences are compared by: words, or where there are no spaces between them pairs of characters."""
        if not is_spaceless(self.text):
            return set(self.words)
        return {"".join(pair) for word in self.words for pair in itertools.pairwise(word)} or set(self.words)

    def __str__(self) -> str:
        return f"{self.language}, {self.intent}: {self.text}"


def read_file(path: Path) -> Iterator[Sentence]:
    for group in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
        for line in group["examples"].splitlines():
            dash, text = line[:2], line[2:].strip()
            assert dash == "- ", f"{path}: {line}"
            yield Sentence(path.parent.name, group["intent"], text)


def read_training_data() -> list[Sentence]:
    return [sentence for path in sorted((ROOT / "data" / "nlu").glob("*/*.yml")) for sentence in read_file(path)]


def read_development_set() -> list[Sentence]:
    return [
        Sentence(path.stem, each["intent"], each["text"])
        for path in sorted(Path(__file__).parent.glob("*.jsonl"))
        for each in read_jsonl(path)
    ]


def measure_likeness(first: set[str], second: set[str]) -> float:
    """Return the share of pieces that two sentences have in common (Dice's coefficient of their sets)."""
    return 2 * len(first & second) / (len(first) + len(second)) if first or second else 1.0


@pytest.fixture(scope="module")
def training_data() -> list[Sentence]:
    return read_training_data()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_intent_with_enough_sentences(training_data: list[Sentence], language: str) -> None:
    counts = dict.fromkeys(INTENTS, 0)
    for sentence in training_data:
        if sentence.language == language:
            counts[sentence.intent] += 1

    assert {intent: count for intent, count in counts.items() if count < FEWEST} == {}


def test_every_file_has_the_one_intent_that_it_is_named_after() -> None:
    for path in sorted((ROOT / "data" / "nlu").glob("*/*.yml")):
        assert {sentence.intent for sentence in read_file(path)} == {path.stem}
        assert path.parent.name in LANGUAGES


def test_no_utterance_is_in_two_intents(training_data: list[Sentence]) -> None:
    intents = defaultdict(set)
    for sentence in training_data:
        intents[sentence.words].add(sentence.intent)

    assert {" ".join(words): found for words, found in intents.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_utterance_is_there_twice(training_data: list[Sentence], language: str) -> None:
    counts: dict[tuple[str, ...], int] = defaultdict(int)
    for sentence in training_data:
        if sentence.language == language:
            counts[sentence.words] += 1

    assert {" ".join(words): count for words, count in counts.items() if count > 1} == {}


def test_no_sentence_of_the_development_set_is_in_the_training_data_or_nearly(training_data: list[Sentence]) -> None:
    known = [(sentence, sentence.pieces) for sentence in training_data]
    alike = [
        f"{tested} | {trained}"
        for tested in read_development_set()
        for pieces in [tested.pieces]
        for trained, others in known
        if measure_likeness(pieces, others) > MOST_ALIKE
    ]

    assert alike == []


def test_every_product_key_is_one_that_could_be(training_data: list[Sentence]) -> None:
    keys = [
        (sentence, match[0])
        for sentence in itertools.chain(training_data, read_development_set())
        for match in _KEY.finditer(sentence.text)
    ]

    assert keys, "no product key was found at all"
    wrong = [str(sentence) for sentence, key in keys if set(re.sub(r"[^A-Z0-9]", "", key.upper())) - set(ALPHABET)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_development_set_names_only_intents_and_entities_that_there_are(language: str) -> None:
    for each in read_jsonl(Path(__file__).with_name(f"{language}.jsonl")):
        assert each["intent"] in INTENTS
        assert set(each["entities"]) <= ENTITIES
        products = each["entities"].get("product", [])
        assert ({products} if isinstance(products, str) else set(products)) <= PRODUCTS
