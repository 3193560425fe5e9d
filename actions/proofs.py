"""Proofs: how a key's figures were counted, line by line, in the form in which responses take it."""

from sqlalchemy.orm import Session

from actions.values import Values, to_date, to_rows
from keyclerk.access import Actor
from keyclerk.answers import MOST_ROWS
from keyclerk.ledger import count_entries
from keyclerk.proof import ProofEntry, read_proof
from keyclerk.proof_words import describe_how
from keyclerk.usage import KeyUsage


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
    name = "row_proof" if entry.is_installation else "row_correction"
    date = to_date(entry.occurred_at, actor)
    return {"row": name, "date": date, "computer": entry.computer or "–", "how": describe_how(entry)}
