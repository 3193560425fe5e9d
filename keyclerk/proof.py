"""The proof: the entries of a ledger behind a key's figures, each with what explains it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.counting import KEY_BLOCKED, LIMIT_REACHED, Correction, Decision, Outcome
from keyclerk.hardware import weigh
from keyclerk.ledger import INSTALLATION, LedgerEntry, Revision, read_entries


@dataclass(frozen=True)
class ProofEntry:
    """An entry of the ledger behind a figure.

    `used` are the activations used after it. `changed` has each changed component with its weight, `weight` their sum;
    `disagreement` is what our rules would have decided where the activation server said otherwise. Of a refusal,
    `needed_limit` is the limit with which it would have been counted, `needs_unblock` that the key was blocked. A
    correction has its kind, amount, actor and reason; `delta` is what an entry added to the activations used.
    """

    id: int
    kind: str
    event_id: str
    occurred_at: datetime
    computer: str
    decision: Decision
    used: int
    changed: tuple[tuple[str, int], ...] = ()
    weight: int = 0
    needed_limit: int | None = None
    needs_unblock: bool = False
    amount: int | None = None
    actor: str | None = None
    reason: str | None = None
    revisions: tuple[Revision, ...] = ()

    @property
    def is_counted(self) -> bool:
        return self.decision.is_counted

    @property
    def is_installation(self) -> bool:
        return self.kind == INSTALLATION


def read_proof(session: Session, *, key_id: int, used: int, newest: int | None = None) -> list[ProofEntry]:
    """Return the proof of a key that has `used` activations used, the newest entry first; all of it unless told."""
    return list(_explain(read_entries(session, key_id=key_id, newest=newest), used))


def _explain(entries: list[LedgerEntry], used: int) -> Iterator[ProofEntry]:
    for each in reversed(entries):
        yield _explain_entry(each, used)
        used -= each.decision.delta


def _explain_entry(each: LedgerEntry, used: int) -> ProofEntry:
    entry, decision = each.entry, each.decision
    rule = load_catalog().hardware_rule
    correction = entry if isinstance(entry, Correction) else None
    return ProofEntry(
        each.id,
        correction.kind if correction else INSTALLATION,
        entry.event_id,
        entry.occurred_at,
        each.computer,
        decision,
        used,
        tuple((component, rule.weights[component]) for component in decision.changed),
        weigh(decision.changed, rule=rule),
        used + 1 if decision.refusal == LIMIT_REACHED and _is_ours(decision) else None,
        decision.refusal == KEY_BLOCKED and _is_ours(decision),
        correction.amount if correction else None,
        each.actor,
        each.reason,
        each.revisions,
    )


def _is_ours(decision: Decision) -> bool:
    """Return whether our own rules refused as well: else nothing that we know would have helped."""
    return decision.disagreement in {None, Outcome.REFUSED}
