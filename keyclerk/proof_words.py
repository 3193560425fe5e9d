"""The words of a proof: how an entry of a ledger was counted, as a value that answers say in any language."""

import re
from typing import Any

from keyclerk.catalog import load_catalog
from keyclerk.counting import KEY_BLOCKED, LIMIT_REACHED, CorrectionKind, Decision
from keyclerk.hardware import find_decisive, weigh
from keyclerk.proof import ProofEntry

Words = dict[str, Any]

_CAUSE_OF_IMPORT = re.compile(r"import:\d+")


def describe_how(entry: ProofEntry) -> Words:
    """Return how an entry was counted, or what a correction did."""
    if not entry.is_installation:
        return _describe_correction(entry)
    how = _describe(entry.decision, entry.needed_limit)
    if disagreement := entry.decision.disagreement:
        return _say("how_disagreed", how=how, ours={"text": f"outcome_{disagreement}"})
    if before := _find_revised(entry):
        return _say("how_revised", how=how, before=_describe(before))
    return how


def _find_revised(entry: ProofEntry) -> Decision | None:
    """Return the last decision that was another one than the one that holds, if recounts changed it."""
    decisions = [revision.decision for revision in entry.revisions]
    return next((each for each in reversed(decisions) if _name_code(each) != _name_code(entry.decision)), None)


def _name_code(decision: Decision) -> str:
    return decision.refusal or f"{decision.outcome}:{decision.rule}"


def _describe(decision: Decision, needed_limit: int | None = None) -> Words:
    if not decision.changed:
        return _describe_outcome(decision, needed_limit)
    changed = _weigh_changed(decision.changed)
    if decision.refusal or decision.disagreement:
        return _say("how_changed", how=_describe_outcome(decision, needed_limit), changed=changed)
    return _say(f"how_{decision.rule}_components", changed=changed)


def _describe_outcome(decision: Decision, needed_limit: int | None) -> Words:
    if decision.refusal == LIMIT_REACHED:
        return _say("how_refused_LIMIT_REACHED", needed=needed_limit or "none")
    if decision.refusal == KEY_BLOCKED and not decision.disagreement:
        return _say("how_refused_KEY_BLOCKED")
    if decision.refusal:
        return _say("how_refused", code=decision.refusal)
    if decision.disagreement:
        return _say(f"how_{decision.outcome}")
    return _say(f"how_{decision.rule}")


def _describe_correction(entry: ProofEntry) -> Words:
    if entry.kind == CorrectionKind.SNAPSHOT:
        return _say("how_snapshot", used=entry.amount or 0)
    is_told = entry.reason and not _CAUSE_OF_IMPORT.fullmatch(entry.reason)
    details: Words = {"reason": entry.reason if is_told else "none"}
    if entry.kind == CorrectionKind.LIMIT:
        details["limit"] = "none" if entry.amount is None else entry.amount
    if entry.kind == CorrectionKind.RELEASE:
        details = {**details, "computer": entry.computer, "released": -entry.decision.delta}
    return _say(f"how_{entry.kind}", **details)


def _weigh_changed(changed: tuple[str, ...]) -> Words:
    """Return the changed components, what they weigh, and from which weight or with which of them a change counts."""
    rule = load_catalog().hardware_rule
    decisive = [
        {"text": f"component_{component}", "attribute": "alone"} for component in find_decisive(changed, rule=rule)
    ]
    return _say(
        "changed_components",
        components={"list": [{"text": f"component_{component}"} for component in changed]},
        weights=" + ".join(str(rule.weights[component]) for component in changed) if len(changed) > 1 else "none",
        weight=weigh(changed, rule=rule),
        threshold=rule.threshold,
        alone={"any_of": decisive} if decisive else "none",
    )


def _say(name: str, **values: Any) -> Words:
    return {"text": name, "values": values}
