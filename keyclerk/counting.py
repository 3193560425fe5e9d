"""Counting: whether an installation uses an activation of its key, decided in one place for every purpose.

Source of the rules: Microsoft Partner Network, software benefits, "How activations are counted" (March 2021).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from keyclerk.hardware import Hardware, HardwareRule, find_changed, is_significant

LIMIT_REACHED = "LIMIT_REACHED"
UNSPECIFIED = "UNSPECIFIED"


class CountingRule(StrEnum):
    """The named rule by which an activation is counted or not."""

    NEW_COMPUTER = "NEW_COMPUTER"
    SAME_COMPUTER = "SAME_COMPUTER"
    HARDWARE_CHANGED = "HARDWARE_CHANGED"
    EVERY_ACTIVATION = "EVERY_ACTIVATION"


class PartnerRule(StrEnum):
    """How a partner's activations are counted: by computer and hardware, or each of them."""

    HARDWARE_AWARE = "hardware_aware"
    EVERY_ACTIVATION = "every_activation"


class Outcome(StrEnum):
    """What became of an installation."""

    COUNTED = "counted"
    NOT_COUNTED = "not_counted"
    REFUSED = "refused"


@dataclass(frozen=True)
class Verdict:
    """What the activation server itself said of an installation, with its code where it refused."""

    outcome: Outcome
    refusal: str | None = None


@dataclass(frozen=True)
class Installation:
    """The software was installed on a computer with a key, with this hardware, at this time (UTC)."""

    event_id: str
    occurred_at: datetime
    computer: str
    hardware: Hardware = field(default_factory=dict)
    verdict: Verdict | None = None


@dataclass(frozen=True)
class Terms:
    """What decides beside the installation: the key's limit (None: unlimited), the partner's rule, the weights."""

    limit: int | None
    partner_rule: PartnerRule
    hardware_rule: HardwareRule


@dataclass(frozen=True)
class KeyState:
    """A key before an installation: activations used, and each computer's hardware when it was last counted."""

    used: int = 0
    baselines: Mapping[str, Hardware] = field(default_factory=dict)


@dataclass(frozen=True)
class Decision:
    """What became of an installation, by which rule, or with which refusal.

    `changed` are the components that differ from the baseline. `disagreement` is what the rules would have
    decided where the activation server said otherwise.
    """

    outcome: Outcome
    rule: CountingRule | None = None
    refusal: str | None = None
    changed: tuple[str, ...] = ()
    disagreement: Outcome | None = None

    @property
    def is_counted(self) -> bool:
        return self.outcome is Outcome.COUNTED


def decide(installation: Installation, *, state: KeyState, terms: Terms) -> Decision:
    """Return what becomes of an installation; where the activation server gave its verdict, that is the figure."""
    rule, changed = _find_rule(installation, state=state, terms=terms)
    ours = _apply_limit(rule, changed, state=state, terms=terms)
    verdict = installation.verdict
    if verdict is None:
        return ours
    disagreement = None if verdict.outcome is ours.outcome else ours.outcome
    if verdict.outcome is Outcome.REFUSED:
        refusal = verdict.refusal or ours.refusal or UNSPECIFIED
        return Decision(Outcome.REFUSED, None, refusal, changed, disagreement)
    return Decision(verdict.outcome, rule, None, changed, disagreement)


def advance(state: KeyState, installation: Installation, decision: Decision) -> KeyState:
    """Return the key's state after an installation: only a counted activation changes it."""
    if not decision.is_counted:
        return state
    return KeyState(state.used + 1, {**state.baselines, installation.computer: installation.hardware})


def replay(installations: Iterable[Installation], *, terms: Terms) -> Iterator[tuple[Installation, Decision]]:
    """Decide each installation of one key in order of time (ties by event id)."""
    used, baselines = 0, dict[str, Hardware]()
    for installation in sorted(installations, key=lambda each: (each.occurred_at, each.event_id)):
        decision = decide(installation, state=KeyState(used, baselines), terms=terms)
        if decision.is_counted:
            used += 1
            baselines[installation.computer] = installation.hardware
        yield installation, decision


def _find_rule(installation: Installation, *, state: KeyState, terms: Terms) -> tuple[CountingRule, tuple[str, ...]]:
    if terms.partner_rule is PartnerRule.EVERY_ACTIVATION:
        return CountingRule.EVERY_ACTIVATION, ()
    baseline = state.baselines.get(installation.computer)
    if baseline is None:
        return CountingRule.NEW_COMPUTER, ()
    changed = find_changed(baseline, installation.hardware)
    if is_significant(changed, rule=terms.hardware_rule):
        return CountingRule.HARDWARE_CHANGED, changed
    return CountingRule.SAME_COMPUTER, changed


def _apply_limit(rule: CountingRule, changed: tuple[str, ...], *, state: KeyState, terms: Terms) -> Decision:
    if rule is CountingRule.SAME_COMPUTER:
        return Decision(Outcome.NOT_COUNTED, rule, changed=changed)
    if terms.limit is not None and state.used >= terms.limit:
        return Decision(Outcome.REFUSED, refusal=LIMIT_REACHED, changed=changed)
    return Decision(Outcome.COUNTED, rule, changed=changed)
