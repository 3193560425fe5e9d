"""Hardware of a computer: which components changed, and whether the change is significant."""

from collections.abc import Mapping
from dataclasses import dataclass

COMPONENTS = ("disk", "mainboard", "cpu", "ide", "scsi", "mac", "audio", "ram", "display", "optical")

Hardware = Mapping[str, str]
"""The known components of a computer by name, each an opaque id; a component that is missing is unknown."""


@dataclass(frozen=True)
class HardwareRule:
    """What makes a change significant: weights that add up to the threshold, or one component alone.

    Source: `catalog/hardware.yml`.
    """

    weights: Mapping[str, int]
    threshold: int
    always_significant: frozenset[str]


def find_changed(before: Hardware, after: Hardware) -> tuple[str, ...]:
    """Return the components known on both sides whose ids differ; unknown never counts as changed."""
    if before == after:
        return ()
    return tuple(
        component
        for component in COMPONENTS
        if before.get(component) and after.get(component) and before[component] != after[component]
    )


def weigh(changed: tuple[str, ...], *, rule: HardwareRule) -> int:
    """Return the sum of the weights of the changed components."""
    return sum(rule.weights[component] for component in changed)


def find_decisive(changed: tuple[str, ...], *, rule: HardwareRule) -> tuple[str, ...]:
    """Return the changed components that make a change significant alone, whatever they weigh."""
    return tuple(component for component in changed if component in rule.always_significant)


def is_significant(changed: tuple[str, ...], *, rule: HardwareRule) -> bool:
    """Return whether these changes make the computer count anew."""
    return not rule.always_significant.isdisjoint(changed) or weigh(changed, rule=rule) >= rule.threshold
