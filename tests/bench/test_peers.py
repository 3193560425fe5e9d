from collections.abc import Sequence
from pathlib import Path

from bench.parsing import read_parsed
from bench.peer import Peer, Training, compute_digest, count_sentences
from bench.peers import compare, find_blend, make_default_config, write_report
from bench.scores import FALLBACK, Parsed, Share
from bench.sentences import Sentence
from tests.bench.test_scores import make_parsed


def make_peer(
    name: str = "Keyclerk", *intents: str, digest: str = "a", entities: Sequence[tuple[str, str]] = ()
) -> Peer:
    parsed = [
        Parsed(Sentence("hello", language, "greet"), intent, "greet", 0.4, language, frozenset(entities))
        for language, intent in zip(("en", "ja"), intents, strict=False)
    ]
    training = Training(41.0, 80.0, 20_000, digest, "abc1234", 0.2, 0, 100)
    return Peer(name, training, parsed, [0.001, 0.002, 0.010], 600_000_000, 10_000_000)


def test_rasas_default_is_taken_as_it_is_but_for_what_has_nothing_to_learn() -> None:
    default = {
        "recipe": "default.v1",
        "language": "en",
        "assistant_id": "placeholder_default",
        "pipeline": [
            {"name": "WhitespaceTokenizer"},
            {"name": "DIETClassifier", "epochs": 100, "constrain_similarities": True},
            {"name": "ResponseSelector", "epochs": 100},
            {"name": "FallbackClassifier", "threshold": 0.3},
        ],
        "policies": [{"name": "TEDPolicy", "epochs": 100}],
    }

    assert make_default_config(default, epochs=3) == {
        "recipe": "default.v1",
        "language": "en",
        "assistant_id": "peer",
        "pipeline": [
            {"name": "WhitespaceTokenizer"},
            {"name": "DIETClassifier", "epochs": 3, "constrain_similarities": True},
            {"name": "FallbackClassifier", "threshold": 0.3},
        ],
    }


def test_the_likeliest_intent_is_never_the_fallback() -> None:
    entry = {
        "intent": FALLBACK,
        "confidence": 0.3,
        "language": None,
        "alternatives": [{"intent": FALLBACK, "confidence": 0.3}, {"intent": "greet", "confidence": 0.2}],
        "entities": [],
    }

    parsed = read_parsed(Sentence("hello", "en", "greet"), entry)

    assert (parsed.intent, parsed.likeliest, parsed.confidence) == (FALLBACK, "greet", 0.2)


def test_peers_stand_side_by_side_in_all_and_by_language() -> None:
    rows = {
        what: figures
        for what, *figures in compare(
            [
                make_peer("Keyclerk", "greet", "greet", entities=[("product", "OFFICE")]),
                make_peer("Other", "greet", FALLBACK),
            ]
        )
    }

    assert rows["intents right"] == ["100.0 % (34-100)", "50.0 % (9-91)"]
    assert rows["- ja"] == ["100.0 % (21-100)", "0.0 % (0-79)"]
    assert rows["likeliest intent right, without thresholds"] == ["100.0 % (34-100)", "100.0 % (34-100)"]
    assert rows["in scope, lost"] == ["0 of 2 (0 %)", "1 of 2 (50 %)"]
    assert rows["entity F1"] == ["0.000", "none learnt"]
    assert rows["parse, p50"] == ["2.00 ms", "2.00 ms"]
    assert rows["memory, peak"] == ["600 MB", "600 MB"]


def test_a_report_tells_how_both_were_trained_and_when_they_cannot_be_compared() -> None:
    one, same, other = (
        make_peer("Keyclerk", "greet"),
        make_peer("Other", "greet"),
        make_peer("Other", "greet", digest="b"),
    )

    report = write_report([one, same], compare([one, same]), {"Processor": "a machine"})

    assert "Other: trained on 20,000 sentences at commit abc1234" in report
    assert "- Processor: a machine" in report
    assert "cannot be compared" not in report
    assert "cannot be compared" in write_report([one, other], compare([one, other]), {})


def test_a_blend_weighs_the_confidences_of_both() -> None:
    one = make_parsed("greet", ranking=(("thank", 0.6), ("greet", 0.4)))
    other = make_parsed("greet", ranking=((FALLBACK, 0.3), ("greet", 0.9)))

    assert find_blend([one], [other], 0.1) == Share(0, 1)
    assert find_blend([one], [other], 0.3) == Share(1, 1)


def test_training_data_is_counted_and_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "en" / "greet.yml"
    path.parent.mkdir()
    path.write_text('version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - hello\n    - good morning\n', "utf-8")
    digest = compute_digest(tmp_path)

    assert count_sentences(tmp_path) == 2
    path.write_text(path.read_text("utf-8") + "    - hi\n", "utf-8")
    assert compute_digest(tmp_path) != digest
