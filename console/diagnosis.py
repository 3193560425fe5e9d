"""The diagnosis of an incident: what was understood, how its key was counted over time, and the partner's quota."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.counting import CorrectionKind
from keyclerk.incidents import read_quota
from keyclerk.incidents.opening import MOST_ENTRIES
from keyclerk.ledger import find_limit
from keyclerk.proof import ProofEntry, read_proof
from keyclerk.proof_words import describe_how
from keyclerk.quota import Quota
from keyclerk.store.tables import IncidentRow, ProductKeyRow
from keyclerk.usage import KeyUsage, read_records_time, read_usage

UNSURE_BELOW, LOST_BELOW = 0.7, 0.4
"""Below which confidence an agent is told that the bot was unsure, and that it may well have been wrong."""


@dataclass(frozen=True)
class CountedEntry:
    """An entry of a key's ledger, how it was counted (a value of answers), and the limit that held after it."""

    entry: ProofEntry
    how: dict[str, Any]
    limit: int | None


@dataclass(frozen=True)
class KeyDiagnosis:
    """A key as it stands now; its newest entries, the newest first, and the same figures as a plot takes them.

    `before` is what was recorded when the incident was opened, with `used` and `limit`, if the key was there.
    """

    usage: KeyUsage
    entries: list[CountedEntry]
    plot: dict[str, list[float | None]]
    before: dict[str, Any] | None


@dataclass(frozen=True)
class Diagnosis:
    """What an agent is to know of an incident before they read it."""

    confidence: str | None
    is_known_code: bool
    keys: list[KeyDiagnosis]
    quota: Quota
    records_as_of: datetime | None


def diagnose(session: Session, incident: IncidentRow, *, now: datetime) -> Diagnosis:
    """Return the diagnosis of an incident, by the records as they are now."""
    partner_id = incident.partner_id
    usages = read_usage(session, partner_id=partner_id, suffix=incident.suffix) if incident.suffix else []
    records_as_of = read_records_time(session, partner_id=partner_id)
    return Diagnosis(
        rate(incident.confidence),
        incident.error_code in load_catalog().error_codes,
        [_diagnose_key(session, usage, incident, until=records_as_of) for usage in usages],
        read_quota(session, partner_id=partner_id, now=now),
        records_as_of,
    )


def rate(confidence: float | None) -> str | None:
    """Return how sure the bot was: `sure`, `unsure` or `lost`; None where it understood nothing itself."""
    if confidence is None:
        return None
    return "lost" if confidence < LOST_BELOW else "unsure" if confidence < UNSURE_BELOW else "sure"


def _diagnose_key(session: Session, usage: KeyUsage, incident: IncidentRow, *, until: datetime | None) -> KeyDiagnosis:
    proof = read_proof(session, key_id=usage.key_id, used=usage.used, newest=MOST_ENTRIES)
    limits = _find_limits(session, usage, proof)
    entries = [CountedEntry(entry, describe_how(entry), limit) for entry, limit in zip(proof, limits, strict=True)]
    recorded = (incident.proof or {}).get("keys", ())
    before = next(
        (each for each in recorded if (each["product"], each["suffix"]) == (usage.product, usage.suffix)), None
    )
    return KeyDiagnosis(usage, entries, _plot(entries, usage, until=until), before)


def _find_limits(session: Session, usage: KeyUsage, proof: list[ProofEntry]) -> list[int | None]:
    """Return the limit after each entry, the newest first; None where the key had none."""
    if not any(entry.kind == CorrectionKind.LIMIT for entry in proof):
        return [usage.limit] * len(proof)
    first, key = proof[-1], session.get_one(ProductKeyRow, usage.key_id)
    limit = find_limit(session, key=key, at=first.occurred_at, event_id=first.event_id)
    limits: list[int | None] = []
    for entry in reversed(proof):
        limit = entry.amount if entry.kind == CorrectionKind.LIMIT else limit
        limits.append(limit)
    return limits[::-1]


def _plot(entries: list[CountedEntry], usage: KeyUsage, *, until: datetime | None) -> dict[str, list[float | None]]:
    """Return the figures in order of time (seconds of Unix time), up to how far the records go."""
    points = [(each.entry.occurred_at.timestamp(), each.entry.used, each.limit) for each in reversed(entries)]
    if points and until and until.timestamp() > points[-1][0]:
        points.append((until.timestamp(), usage.used, usage.limit))
    times, used, limits = map(list, zip(*points, strict=True)) if points else ([], [], [])
    return {"times": times, "used": used, "limits": limits}
