"""Draws how well sentences are understood, in Rasa's environment: `python -m bench.draw_in_rasa FOLDER`.

What the pictures show comes as JSON on standard input, as `bench.pictures.describe` gives it.
"""

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")
# The same picture for the same figures.
mpl.rcParams["svg.hashsalt"] = "keyclerk"

from matplotlib import pyplot as plt  # noqa: E402 - after the choice of what draws

STEPS = 20


def main(folder: str) -> None:
    """Draw each picture into the folder."""
    shown = json.load(sys.stdin)
    for name, draw in DRAWN.items():
        figure = draw(shown[name])
        figure.tight_layout()
        figure.savefig(Path(folder) / f"{name}.svg", metadata={"Date": None})
        plt.close(figure)


def draw_confusion(shown: dict[str, Any]) -> Any:
    """Draw which intent was taken for which; the right ones are shown pale, so that the wrong ones stand out."""
    intents, counts = shown["intents"], shown["counts"]
    figure, axes = plt.subplots(figsize=(11, 10))
    wrong = [[0 if row == column else count for column, count in enumerate(line)] for row, line in enumerate(counts)]
    axes.imshow(wrong, cmap="Reds", vmin=0, vmax=max(*map(max, wrong), 1) * 1.5)
    for row, line in enumerate(counts):
        for column, count in enumerate(line):
            if count:
                colour = "#4a7a4a" if row == column else "black"
                axes.text(column, row, count, ha="center", va="center", fontsize=8, color=colour)
    axes.set_xticks(range(len(intents)), intents, rotation=90, fontsize=8)
    axes.set_yticks(range(len(intents)), intents, fontsize=8)
    axes.set_xlabel("taken for")
    axes.set_ylabel("meant")
    axes.set_title("Development sentences by intent")
    return figure


def draw_confidence(shown: dict[str, list[float]]) -> Any:
    """Draw how many sentences have which confidence, right ones and wrong ones apart."""
    figure, (upper, lower) = plt.subplots(2, 1, figsize=(7, 5), sharex=True)
    for axes, name, colour in ((upper, "right", "#4a7a4a"), (lower, "wrong", "#b03030")):
        axes.hist(shown[name], bins=STEPS, range=(0, 1), color=colour)
        axes.set_ylabel(f"{name} ({len(shown[name])})")
    upper.set_yscale("log")
    lower.set_xlabel("confidence of the likeliest intent")
    upper.set_title("Development sentences by confidence")
    return figure


def draw_reliability(shown: list[dict[str, Any]]) -> Any:
    """Draw the share that is right at each confidence, with its 95 % interval."""
    figure, axes = plt.subplots(figsize=(6, 6))
    axes.plot([0, 1], [0, 100], "--", color="grey", label="calibrated")
    places = [each["confidence"] for each in shown]
    right = [each["right"] for each in shown]
    below = [max(each["right"] - each["interval"][0], 0) for each in shown]
    above = [max(each["interval"][1] - each["right"], 0) for each in shown]
    axes.errorbar(places, right, yerr=[below, above], fmt="o", capsize=3, label="measured, 95 % interval")
    axes.set_xlabel("mean confidence of the likeliest intent")
    axes.set_ylabel("right, %")
    axes.set_title("Reliability")
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    return figure


def draw_scope(shown: dict[str, list[list[float]]]) -> Any:
    """Draw, for each language, what is told out of scope against what is lost in scope, over all thresholds."""
    figure, axes = plt.subplots(figsize=(8, 6))
    for name, curve in shown.items():
        places, told = [place for place, _ in curve], [share for _, share in curve]
        is_all = name == "all"
        axes.plot(places, told, color="black" if is_all else None, linewidth=3 if is_all else 1, label=name)
    axes.set_xlabel("in scope, lost, %")
    axes.set_ylabel("out of scope, told, %")
    axes.set_title("What a higher threshold wins and loses")
    axes.grid(visible=True, alpha=0.3)
    axes.legend(ncol=2)
    return figure


DRAWN = {
    "confusion": draw_confusion,
    "confidence": draw_confidence,
    "reliability": draw_reliability,
    "scope": draw_scope,
}

if __name__ == "__main__":
    main(sys.argv[1])
