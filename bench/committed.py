"""The figures of understanding that were committed last, which a change may not fall far below."""

from collections.abc import Mapping, Sequence

import yaml

from bench.scores import Parsed, group_by_language, score
from keyclerk.settings import ROOT

FILE = ROOT / "bench" / "understanding.yml"
MEAN, LANGUAGE = 0.5, 3.0
"""How many points the mean, and a single language, may fall."""
_HEADER = """\
# How many of the development sentences' intents are right, in percent. `make check` fails where the mean falls more
# than half a point below, or a language more than three. Written by `make evaluate PUBLISH=--publish`.
"""


def find_figures(parsed: Sequence[Parsed]) -> dict[str, float]:
    """Return the share of intents that are right, in percent, by language and for `all`."""
    return {name: round(score(group).intents.percent, 2) for name, group in group_by_language(parsed)}


def read_figures() -> dict[str, float]:
    """Return the committed figures."""
    figures: dict[str, float] = yaml.safe_load(FILE.read_text("utf-8"))
    return figures


def write_figures(figures: Mapping[str, float]) -> None:
    """Make these the committed figures."""
    FILE.write_text(_HEADER + yaml.safe_dump(dict(figures)), "utf-8")


def find_falls(before: Mapping[str, float], now: Mapping[str, float]) -> list[str]:
    """Return what fell too far, a line each; a language that is not there any more has fallen to nothing."""
    return [
        f"{name}: {now.get(name, 0.0)} % of intents right, committed were {figure} % ({allowed} points may be lost)"
        for name, figure in before.items()
        for allowed in [MEAN if name == "all" else LANGUAGE]
        if figure - now.get(name, 0.0) > allowed
    ]
