"""A figure: what was measured, and the goal that it has to stay below."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the results; without a goal it is told for information alone.

    The figure has to stay below its goal, or to reach it where `is_least`.
    """

    what: str
    measured: float
    unit: str = ""
    goal: float | None = None
    is_least: bool = False

    @property
    def is_met(self) -> bool:
        """Whether the figure stays below its goal, or reaches it, if it has one."""
        if self.goal is None:
            return True
        return self.measured >= self.goal if self.is_least else self.measured < self.goal

    @property
    def verdict(self) -> str:
        """The word on the goal: met, or by how much the figure falls short of it."""
        if self.goal is None:
            return ""
        if self.is_met:
            return "met"
        return f"**short by {say(abs(self.measured - self.goal), self.unit)}**"

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """What, goal, measured and verdict as they are shown."""
        goal = (
            "" if self.goal is None else f"{'at least' if self.is_least else 'under'} {self.goal:,g}{_space(self.unit)}"
        )
        return self.what, goal, say(self.measured, self.unit), self.verdict


def say(value: float, unit: str) -> str:
    """Return a number with three figures, or more before the point, and its unit."""
    size = abs(value)
    decimals = 0 if size >= 100 else 1 if size >= 10 else 2
    return f"{value:,.{decimals}f}{_space(unit)}"


def find_percentile(values: list[float], percent: float) -> float:
    """Return the value below which this share of the values lies (the nearest rank)."""
    ranked = sorted(values)
    return ranked[max(math.ceil(len(ranked) * percent / 100) - 1, 0)]


def _space(unit: str) -> str:
    return f" {unit}" if unit else ""
