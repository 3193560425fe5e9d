"""Counting: whether an installation uses an activation of its key, decided in one place for every purpose.

Source of the rules: Microsoft Partner Network, software benefits, "How activations are counted" (March 2021).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from keyclerk.hardware import Hardware, HardwareRule, find_changed, is_significant

LIMIT_REACHED = "LIMIT_REACHED"
KEY_BLOCKED = "KEY_BLOCKED"
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
    """What became of an installation; a correction is `corrected`."""

    COUNTED = "counted"
    NOT_COUNTED = "not_counted"
    REFUSED = "refused"
    CORRECTED = "corrected"


class CorrectionKind(StrEnum):
    """What a correction does to its key from its time on.

    `release` gives back the last activation of a computer; `limit` sets another limit; `snapshot` sets the activations
    used, as the source of the records counted them.
    """

    RELEASE = "release"
    BLOCK = "block"
    UNBLOCK = "unblock"
    LIMIT = "limit"
    SNAPSHOT = "snapshot"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the activation server itself said of an installation, with its code where it refused."""

    outcome: Outcome
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class Installation:
    """The software was installed on a computer with a key, with this hardware, at this time (UTC)."""

    event_id: str
    occurred_at: datetime
    computer: str
    hardware: Hardware = field(default_factory=dict)
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """An operator or a snapshot corrected a key at this time (UTC).

    `computer` is of a release; `amount` is the limit (None: unlimited), or the activations used of a snapshot.
    """

    event_id: str
    occurred_at: datetime
    kind: CorrectionKind
    computer: str = ""
    amount: int | None = None


Entry = Installation | Correction
"""An entry of a key's ledger; entries are taken in order of time, those of one moment in order of their event ids."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What decides beside the ledger itself: the partner's rule, and the weights of hardware."""

    partner_rule: PartnerRule
    hardware_rule: HardwareRule


@dataclass(frozen=True, slots=True)
class KeyState:
    """A key before an entry.

    `used` counts the activations in use, of which `unknown_computers` stand on a snapshot alone (below zero: the
    snapshot counted fewer than the ledger). `baselines` has the hardware of each computer's counted activations, the
    last one last. A `limit` of None is unlimited.
    """

    limit: int | None = None
    used: int = 0
    baselines: Mapping[str, Sequence[Hardware]] = field(default_factory=dict)
    is_blocked: bool = False
    unknown_computers: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of an installation, by which rule, or with which refusal.

    `changed` are the components that differ from the baseline. `disagreement` is what the rules would have
    decided where the activation server said otherwise. `corrected_by` is what a correction added to the activations
    used.
    """

    outcome: Outcome
    rule: CountingRule | None = None
    refusal: str | None = None
    changed: tuple[str, ...] = ()
    disagreement: Outcome | None = None
    corrected_by: int = 0

    @property
    def is_counted(self) -> bool:
        return self.outcome is Outcome.COUNTED

    @property
    def delta(self) -> int:
        """What the entry added to the activations used."""
        return self.corrected_by + (self.outcome is Outcome.COUNTED)


make_decision = lru_cache(maxsize=4096)(Decision)
"""Makes a decision; the entries of a ledger share few of them."""


def decide(installation: Installation, *, state: KeyState, terms: Terms) -> Decision:
    """Return what becomes of an installation; where the activation server gave its verdict, that is the figure."""
    rule, changed = _find_rule(installation, state=state, terms=terms)
    ours = _apply_limit(rule, changed, state=state)
    verdict = installation.verdict
    if verdict is None:
        return ours
    disagreement = None if verdict.outcome is ours.outcome else ours.outcome
    if verdict.outcome is Outcome.REFUSED:
        refusal = verdict.refusal or ours.refusal or UNSPECIFIED
        return Decision(Outcome.REFUSED, None, refusal, changed, disagreement)
    return Decision(verdict.outcome, rule, None, changed, disagreement)


def correct(correction: Correction, *, state: KeyState) -> Decision:
    """Return what a correction adds to the activations used.

    A release of a computer without any adds nothing; neither does one where, by a snapshot, none at all is used.
    """
    if correction.kind is CorrectionKind.RELEASE and state.used > 0 and state.baselines.get(correction.computer):
        return Decision(Outcome.CORRECTED, corrected_by=-1)
    if correction.kind is CorrectionKind.SNAPSHOT and correction.amount is not None:
        return Decision(Outcome.CORRECTED, corrected_by=correction.amount - state.used)
    return Decision(Outcome.CORRECTED)


def _find_rule(installation: Installation, *, state: KeyState, terms: Terms) -> tuple[CountingRule, tuple[str, ...]]:
    if terms.partner_rule is PartnerRule.EVERY_ACTIVATION:
        return CountingRule.EVERY_ACTIVATION, ()
    counted = state.baselines.get(installation.computer)
    if not counted:
        return CountingRule.NEW_COMPUTER, ()
    changed = find_changed(counted[-1], installation.hardware)
    if changed and is_significant(changed, rule=terms.hardware_rule):
        return CountingRule.HARDWARE_CHANGED, changed
    return CountingRule.SAME_COMPUTER, changed


def _apply_limit(rule: CountingRule, changed: tuple[str, ...], *, state: KeyState) -> Decision:
    if state.is_blocked:
        return make_decision(Outcome.REFUSED, None, KEY_BLOCKED, changed, None, 0)
    if rule is CountingRule.SAME_COMPUTER:
        return make_decision(Outcome.NOT_COUNTED, rule, None, changed, None, 0)
    if state.limit is not None and state.used >= state.limit:
        return make_decision(Outcome.REFUSED, None, LIMIT_REACHED, changed, None, 0)
    return make_decision(Outcome.COUNTED, rule, None, changed, None, 0)
