import pytest

from bench.scores import FALLBACK, OUT_OF_SCOPE, Parsed, Share, find_entity_f1, score
from bench.sentences import Sentence
from bench.thresholds import apply_threshold


def make_parsed(
    expected: str = "greet",
    intent: str = "greet",
    *,
    confidence: float = 0.9,
    likeliest: str | None = None,
    language: str | None = "en",
    entities: frozenset[tuple[str, str]] = frozenset(),
    named: frozenset[tuple[str, str]] = frozenset(),
    ranking: tuple[tuple[str, float], ...] = (),
) -> Parsed:
    sentence = Sentence("a sentence", "en", expected, entities)
    return Parsed(sentence, intent, likeliest or intent, confidence, language, named, ranking)


def test_a_sentence_that_is_not_understood_counts_as_out_of_scope() -> None:
    assert make_parsed(OUT_OF_SCOPE, FALLBACK).is_right
    assert not make_parsed("greet", FALLBACK).is_right


def test_a_score_counts_intents_scope_and_languages() -> None:
    scores = score(
        [
            make_parsed(),
            make_parsed("greet", FALLBACK, language=None),
            make_parsed("greet", "thank", language="fr"),
            make_parsed(OUT_OF_SCOPE, OUT_OF_SCOPE),
            make_parsed(OUT_OF_SCOPE, "greet"),
        ]
    )

    assert scores.intents == Share(2, 5)
    assert scores.out_of_scope == Share(1, 2)
    assert scores.lost == Share(1, 3)
    assert (scores.language_right, scores.language_unsure, scores.language_wrong) == (3, 1, 1)


def test_an_interval_is_wilsons() -> None:
    low, high = Share(60, 64).interval

    assert (round(low, 1), round(high, 1)) == (85.0, 97.5)
    assert Share(64, 64).interval[1] == pytest.approx(100)


def test_entities_are_compared_with_their_values() -> None:
    product, computer = ("product", "OFFICE"), ("computer", "SRV-03")
    parsed = [
        make_parsed(entities=frozenset({product}), named=frozenset({product})),
        make_parsed(entities=frozenset({computer}), named=frozenset({("computer", "SRV-04")})),
    ]

    assert find_entity_f1(parsed) == 0.5


def test_a_higher_threshold_loses_more_and_a_lower_one_brings_back_the_likeliest() -> None:
    parsed = [make_parsed(intent=FALLBACK, likeliest="greet", confidence=0.1), make_parsed(confidence=0.4)]

    assert [each.intent for each in apply_threshold(parsed, 0.0)] == ["greet", "greet"]
    assert [each.intent for each in apply_threshold(parsed, 0.4)] == [FALLBACK, "greet"]
    assert [each.intent for each in apply_threshold(parsed, 0.5)] == [FALLBACK, FALLBACK]
