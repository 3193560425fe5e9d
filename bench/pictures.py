"""Pictures of how well sentences are understood: what they show, and where they are drawn."""

import json
import subprocess
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.reliability import find_bins
from bench.scores import Parsed, find_lost, find_recall, group_by_language
from bench.thresholds import LOST, apply_threshold
from cli.model import RASA_PYTHON, rasa_environment
from keyclerk.settings import ROOT

PICTURES = ("confusion", "confidence", "reliability", "scope")


def draw(parsed: Sequence[Parsed], folder: Path) -> list[Path]:
    """Draw every picture as SVG in Rasa's environment, which has matplotlib; return their files."""
    subprocess.run(
        [RASA_PYTHON, "-m", "bench.draw_in_rasa", folder],
        cwd=ROOT,
        env=rasa_environment(),
        input=json.dumps(describe(parsed)),
        text=True,
        check=True,
    )
    return [folder / f"{name}.svg" for name in PICTURES]


def describe(parsed: Sequence[Parsed]) -> dict[str, Any]:
    """Return what the pictures show: shares in percent, confidences from 0 to 1."""
    intents = sorted({each.sentence.intent for each in parsed} | {each.intent for each in parsed})
    counts = Counter((each.sentence.intent, each.intent) for each in parsed)
    return {
        "confusion": {"intents": intents, "counts": [[counts[row, column] for column in intents] for row in intents]},
        "confidence": {
            name: [each.confidence for each in parsed if (each.likeliest == each.sentence.intent) == is_right]
            for name, is_right in (("right", True), ("wrong", False))
        },
        "reliability": [
            {"confidence": each.confidence, "right": each.right.percent, "interval": each.right.interval}
            for each in find_bins(parsed)
        ],
        "scope": {name: find_curve(group) for name, group in group_by_language(parsed)},
    }


def find_curve(parsed: Sequence[Parsed]) -> list[tuple[float, float]]:
    """Return, for each threshold, what is lost in scope and what is told out of scope, in percent."""
    tried = [apply_threshold(parsed, lost) for lost in LOST]
    return [(find_lost(each).percent, find_recall(each).percent) for each in tried]
