"""The record of a proof: a key's usage and how it was counted, as JSON."""

from typing import Any

from keyclerk.catalog import load_catalog
from keyclerk.counting import Decision
from keyclerk.proof import ProofEntry
from keyclerk.usage import KeyUsage


def describe_usage(usage: KeyUsage, proof: list[ProofEntry]) -> dict[str, Any]:
    """Return a key's usage in the form that `keyclerk usage --json` prints."""
    return {
        "product": usage.product,
        "suffix": usage.suffix,
        "limit": usage.limit,
        "used": usage.used,
        "left": usage.left,
        "blocked": usage.is_blocked,
        "unknown_computers": usage.unknown_computers,
        "proof": [describe_entry(entry) for entry in proof],
    }


def describe_entry(entry: ProofEntry) -> dict[str, Any]:
    """Return an entry of a proof in the form that `keyclerk usage --json` prints."""
    rule = load_catalog().hardware_rule
    return {
        "event_id": entry.event_id,
        "occurred_at": entry.occurred_at.isoformat(),
        "kind": entry.kind,
        "computer": entry.computer,
        **_describe_decision(entry.decision),
        "used": entry.used,
        "changed": [
            {"component": component, "weight": weight, "significant_alone": component in rule.always_significant}
            for component, weight in entry.changed
        ],
        "weight": entry.weight,
        "threshold": rule.threshold,
        "needed": _describe_needed(entry),
        "amount": entry.amount,
        "actor": entry.actor,
        "reason": entry.reason,
        "revisions": [
            {
                "revised_at": revision.revised_at.isoformat(),
                "cause": revision.cause,
                "before": _describe_decision(revision.decision),
            }
            for revision in entry.revisions
        ],
    }


def _describe_decision(decision: Decision) -> dict[str, Any]:
    return {
        "counted": decision.is_counted,
        "rule": decision.rule,
        "refusal": decision.refusal,
        "disagreement": decision.disagreement,
    }


def _describe_needed(entry: ProofEntry) -> dict[str, Any] | None:
    if entry.needed_limit is not None:
        return {"limit": entry.needed_limit}
    return {"unblock": True} if entry.needs_unblock else None
