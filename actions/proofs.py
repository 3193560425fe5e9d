"""Proofs: how a key's figures were counted, line by line, in the form in which responses take it."""

import re
from typing import Any

from sqlalchemy.orm import Session

from actions.values import Values, to_date, to_rows
from keyclerk.access import Actor
from keyclerk.answers import MOST_ROWS
from keyclerk.catalog import load_catalog
from keyclerk.counting import KEY_BLOCKED, LIMIT_REACHED, CorrectionKind, Decision
from keyclerk.hardware import weigh
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
    row["how"] = _describe(entry.decision, entry.needed_limit)
    if disagreement := entry.decision.disagreement:
        return {**row, "row": "row_proof_disagreed", "ours": {"text": f"outcome_{disagreement}"}}
    if before := _find_revised(entry):
        return {**row, "row": "row_proof_revised", "before": _describe(before)}
    return row


def _find_revised(entry: ProofEntry) -> Decision | None:
    """Return the last decision that was another one than the one that holds, if recounts changed it."""
    decisions = [revision.decision for revision in entry.revisions]
    return next((each for each in reversed(decisions) if _name_code(each) != _name_code(entry.decision)), None)


def _name_code(decision: Decision) -> str:
    return decision.refusal or f"{decision.outcome}:{decision.rule}"


def _describe(decision: Decision, needed_limit: int | None = None) -> Values:
    if decision.refusal == LIMIT_REACHED:
        return _say("how_refused_LIMIT_REACHED", needed=needed_limit or "none")
    if decision.refusal == KEY_BLOCKED and not decision.disagreement:
        return _say("how_refused_KEY_BLOCKED")
    if decision.refusal:
        return _say("how_refused", code=decision.refusal)
    if decision.disagreement:
        return _say(f"how_{decision.outcome}")
    if decision.changed:
        weight = weigh(decision.changed, rule=load_catalog().hardware_rule)
        return _say(f"how_{decision.rule}_components", changed=_name_changed(decision), weight=weight)
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


def _name_changed(decision: Decision) -> Values:
    weights = load_catalog().hardware_rule.weights
    return {
        "list": [
            _say("changed_component", component={"text": f"component_{component}"}, weight=weights[component])
            for component in decision.changed
        ]
    }


def _say(name: str, **values: Any) -> Values:
    return {"text": name, "values": values}
