"""Proofs: how a key's figures were counted, line by line, in the form in which responses take it."""

import re
from typing import Any

from sqlalchemy.orm import Session

from actions.values import Values, to_date, to_rows
from keyclerk.access import Actor
from keyclerk.answers import MOST_ROWS
from keyclerk.catalog import load_catalog
from keyclerk.counting import KEY_BLOCKED, LIMIT_REACHED, CorrectionKind, Decision
from keyclerk.hardware import find_decisive, weigh
from keyclerk.ledger import count_entries
from keyclerk.proof import ProofEntry, read_proof
from keyclerk.usage import KeyUsage

_CAUSE_OF_IMPORT = re.compile(r"import:\d+")


def to_usage(session: Session, usage: KeyUsage, actor: Actor) -> Values:
    """Return a key's figures and how they were counted, the newest entry first."""
    values = {
        "product": {"product": usage.product},
        "suffix": usage.suffix,
        "used": usage.used,
        "proof": to_proof(session, usage, actor),
    }
    return values if usage.limit is None else {**values, "limit": usage.limit, "left": usage.left}


def to_proof(session: Session, usage: KeyUsage, actor: Actor) -> Values:
    """Return the newest entries of a key's ledger as lines, after what the records do not know of it."""
    proof = read_proof(session, key_id=usage.key_id, used=usage.used, newest=MOST_ROWS)
    if not proof:
        return to_rows([{"row": "row_no_proof"}])
    rows: list[Values] = []
    if usage.is_blocked:
        rows.append({"row": "row_blocked"})
    if usage.unknown_computers > 0:
        rows.append({"row": "row_unknown_computers", "count": usage.unknown_computers})
    if usage.unknown_computers < 0:
        rows.append({"row": "row_snapshot_counts_fewer", "count": -usage.unknown_computers})
    rows += [to_proof_row(entry, actor) for entry in proof]
    more = count_entries(session, key_id=usage.key_id) - len(proof) if len(proof) == MOST_ROWS else 0
    return {"rows": rows, "more": more}


def to_proof_row(entry: ProofEntry, actor: Actor) -> Values:
    """Return an entry of the ledger as a line."""
    row: Values = {"row": "row_proof", "date": to_date(entry.occurred_at, actor), "computer": entry.computer or "–"}
    if not entry.is_installation:
        return {**row, "row": "row_correction", "how": _describe_correction(entry)}
    how = _describe(entry.decision, entry.needed_limit)
    if disagreement := entry.decision.disagreement:
        how = _say("how_disagreed", how=how, ours={"text": f"outcome_{disagreement}"})
    elif before := _find_revised(entry):
        how = _say("how_revised", how=how, before=_describe(before))
    return {**row, "how": how}


def _find_revised(entry: ProofEntry) -> Decision | None:
    """Return the last decision that was another one than the one that holds, if recounts changed it."""
    decisions = [revision.decision for revision in entry.revisions]
    return next((each for each in reversed(decisions) if _name_code(each) != _name_code(entry.decision)), None)


def _name_code(decision: Decision) -> str:
    return decision.refusal or f"{decision.outcome}:{decision.rule}"


def _describe(decision: Decision, needed_limit: int | None = None) -> Values:
    if not decision.changed:
        return _describe_outcome(decision, needed_limit)
    changed = _weigh_changed(decision.changed)
    if decision.refusal or decision.disagreement:
        return _say("how_changed", how=_describe_outcome(decision, needed_limit), changed=changed)
    return _say(f"how_{decision.rule}_components", changed=changed)


def _describe_outcome(decision: Decision, needed_limit: int | None) -> Values:
    if decision.refusal == LIMIT_REACHED:
        return _say("how_refused_LIMIT_REACHED", needed=needed_limit or "none")
    if decision.refusal == KEY_BLOCKED and not decision.disagreement:
        return _say("how_refused_KEY_BLOCKED")
    if decision.refusal:
        return _say("how_refused", code=decision.refusal)
    if decision.disagreement:
        return _say(f"how_{decision.outcome}")
    return _say(f"how_{decision.rule}")


def _describe_correction(entry: ProofEntry) -> Values:
    if entry.kind == CorrectionKind.SNAPSHOT:
        return _say("how_snapshot", used=entry.amount or 0)
    is_told = entry.reason and not _CAUSE_OF_IMPORT.fullmatch(entry.reason)
    details: Values = {"reason": entry.reason if is_told else "none"}
    if entry.kind == CorrectionKind.LIMIT:
        details["limit"] = "none" if entry.amount is None else entry.amount
    if entry.kind == CorrectionKind.RELEASE:
        details = {**details, "computer": entry.computer, "released": -entry.decision.delta}
    return _say(f"how_{entry.kind}", **details)


def _weigh_changed(changed: tuple[str, ...]) -> Values:
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


def _say(name: str, **values: Any) -> Values:
    return {"text": name, "values": values}
