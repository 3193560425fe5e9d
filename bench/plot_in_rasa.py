"""Draws cost against size as SVG, in Rasa's environment, which has matplotlib: `python -m bench.plot_in_rasa FILE`.

The costs come as a JSON list on standard input, with the fields of `bench.ledger_costs.Costs`.
"""

import json
import sys

import matplotlib as mpl

mpl.use("svg")
# The same picture for the same figures.
mpl.rcParams["svg.hashsalt"] = "keyclerk"

from matplotlib import pyplot as plt  # noqa: E402 - after the choice of what draws

LINES = (
    ("usage_p50", "usage with proof, p50", "o-"),
    ("usage_p99", "usage with proof, p99", "o--"),
    ("recording_p99", "recording one, p99", "s--"),
)


def main(path: str) -> None:
    """Draw the milliseconds of look-ups and recordings against the installations in the store."""
    costs = json.load(sys.stdin)
    sizes = [each["installations"] for each in costs]
    figure, axes = plt.subplots(figsize=(7, 4))
    for name, label, style in LINES:
        axes.plot(sizes, [each[name] for each in costs], style, label=label)
    axes.set_xscale("log")
    axes.set_ylim(bottom=0)
    axes.set_xlabel("installations in the store (SQLite)")
    axes.set_ylabel("milliseconds")
    axes.set_title("Cost against size")
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    main(sys.argv[1])
