from pathlib import Path

import pytest

from bench.committed import find_falls
from bench.pictures import PICTURES, describe, draw
from bench.reliability import Bin, find_bins, find_calibration_error
from bench.scores import OUT_OF_SCOPE, Share, find_among_two
from bench.thresholds import find_asked, find_offered
from tests.bench.test_scores import make_parsed


def test_a_bin_holds_the_sentences_of_its_confidence() -> None:
    parsed = [
        make_parsed(confidence=0.95),
        make_parsed(confidence=0.99),
        make_parsed("greet", "thank", confidence=0.9),
        make_parsed(confidence=0.3),
    ]

    low, high = find_bins(parsed)

    assert (low.low, low.right) == (0.3, Share(1, 1))
    assert (high.low, high.high, high.right) == (0.9, 1.0, Share(2, 3))
    assert high.confidence == pytest.approx((0.95 + 0.99 + 0.9) / 3)


def test_what_a_rule_decided_says_nothing_of_the_calibration() -> None:
    assert find_bins([make_parsed("greet", "inform", confidence=1.0)]) == []


def test_the_calibration_error_weighs_each_bin_by_its_sentences() -> None:
    bins = [Bin(0.9, 1.0, 0.95, Share(3, 3)), Bin(0.4, 0.5, 0.5, Share(1, 1))]

    assert find_calibration_error(bins) == pytest.approx((5 * 3 + 50) / 4)
    assert find_calibration_error([]) == 0


def test_a_sentence_is_asked_about_where_the_second_meaning_is_near_enough() -> None:
    near = make_parsed(confidence=0.5, ranking=(("ask_download", 0.5), ("ask_get_key", 0.3)))
    far = make_parsed(confidence=0.5, ranking=(("ask_download", 0.5), ("ask_get_key", 0.01)))
    sure = make_parsed(confidence=0.9, ranking=(("ask_download", 0.9), ("ask_get_key", 0.3)))
    lost = make_parsed(confidence=0.1, ranking=(("ask_download", 0.1), ("ask_get_key", 0.1)))
    polite = make_parsed(confidence=0.5, ranking=(("ask_download", 0.5), ("thank", 0.3)))

    assert find_asked([near, far, sure, lost, polite], 0.5) == [near]


def test_something_else_is_offered_for_what_is_out_of_scope() -> None:
    ranking = (("ask_download", 0.5), ("ask_get_key", 0.3))
    meant = make_parsed("ask_get_key", "ask_download", ranking=ranking)
    outside = make_parsed(OUT_OF_SCOPE, "ask_download", ranking=ranking)
    neither = make_parsed("ask_key_usage", "ask_download", ranking=ranking)

    assert find_offered([meant, outside, neither]) == Share(2, 3)


def test_the_right_meaning_may_be_the_second() -> None:
    second = make_parsed("thank", "greet", ranking=(("greet", 0.5), ("thank", 0.3)))
    third = make_parsed("deny", "greet", ranking=(("greet", 0.5), ("thank", 0.3), ("deny", 0.2)))

    assert find_among_two([second, third]) == Share(1, 2)


def test_a_fall_is_named_beyond_half_a_point_of_the_mean_and_three_of_a_language() -> None:
    before = {"en": 95.0, "fr": 95.0, "nl": 90.0, "all": 96.0}

    assert find_falls(before, {"en": 92.0, "fr": 95.0, "nl": 91.0, "all": 95.5}) == []
    assert [fall.split(":")[0] for fall in find_falls(before, {"en": 91.9, "nl": 90.0, "all": 95.4})] == [
        "en",
        "fr",
        "all",
    ]


def test_every_picture_is_drawn(tmp_path: Path) -> None:
    parsed = [make_parsed(), make_parsed("greet", "thank", confidence=0.4), make_parsed(OUT_OF_SCOPE, OUT_OF_SCOPE)]
    assert set(describe(parsed)) == set(PICTURES)

    files = draw(parsed, tmp_path)

    assert [file.read_text("utf-8").count("<svg") for file in files] == [1] * len(PICTURES)
