"""Posting: entries added to a key's ledger, and what that makes of the entries that are there."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from keyclerk.counting import (
    Correction,
    Decision,
    Entry,
    Installation,
    KeyState,
    Terms,
)
from keyclerk.ledger import (
    INSTALLATION,
    PUBLISHED,
    LedgerEntry,
    View,
    read_entries,
    read_state,
    read_terms,
)
from keyclerk.replay import replay
from keyclerk.store.tables import LedgerEntryRow, ProductKeyRow, RevisionRow
from keyclerk.verdict import describe_verdict

KEYS_AT_ONCE = 1_000


class Draft(NamedTuple):
    """An entry that is to be added: its computer as it is spelled, and for a correction who made it and why."""

    entry: Entry
    computer: str = ""
    actor: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Posting:
    """What adding entries does: their decisions in order of time, other decisions of earlier ones, the state then."""

    added: tuple[tuple[Draft, Decision], ...]
    revised: tuple[tuple[LedgerEntry, Decision], ...]
    state: KeyState
    last_at: datetime | None


def post(
    session: Session, key: ProductKeyRow, drafts: Collection[Draft], *, terms: Terms, view: View = PUBLISHED
) -> Posting:
    """Return what adding these entries to a key does, without writing; no drafts at all decide everything anew.

    Entries that come after everything that is there are decided from the state of the key alone.
    """
    if drafts and comes_last(key, min(draft.entry.occurred_at for draft in drafts)):
        return post_after(session, key, drafts, state=read_state(session, key, computers=()), terms=terms, view=view)
    there = read_entries(session, key_id=key.id, view=view)
    return _replay(there, drafts, state=KeyState(limit=key.opening_limit), terms=terms)


def comes_last(key: ProductKeyRow, moment: datetime) -> bool:
    """Return whether an entry of this moment comes after every entry that the key has."""
    return key.last_at is None or moment > key.last_at


def post_after(
    session: Session, key: ProductKeyRow, drafts: Collection[Draft], *, state: KeyState, terms: Terms, view: View
) -> Posting:
    """Return what adding entries to a key does that come after all others; `state` may lack baselines of computers."""
    computers = {draft.entry.computer for draft in drafts if draft.entry.computer} - state.baselines.keys()
    if computers and key.last_at:
        baselines = read_state(session, key, computers=computers, view=view).baselines
        state = replace(state, baselines={**state.baselines, **baselines})
    return _replay((), drafts, state=state, terms=terms)


def keep(
    session: Session, key: ProductKeyRow, posting: Posting, *, cause: str, now: datetime, import_id: int = 0
) -> None:
    """Write a posting and the figures of its key; `cause` says what made a recount change earlier decisions."""
    if posting.added:
        rows = [describe_entry(key, draft, decision) for draft, decision in posting.added]
        session.execute(insert(LedgerEntryRow), [{**row, "import_id": import_id, "recorded_at": now} for row in rows])
    add_revisions(session, [(key.id, *each) for each in posting.revised], import_id=import_id, cause=cause, now=now)
    key.limit, key.used, key.is_blocked = posting.state.limit, posting.state.used, posting.state.is_blocked
    key.unknown_computers, key.last_at = posting.state.unknown_computers, posting.last_at
    key.version += 1


def add_revisions(
    session: Session,
    revised: Collection[tuple[int, LedgerEntry, Decision]],
    *,
    import_id: int,
    cause: str,
    now: datetime,
) -> None:
    """Write other decisions of entries, by the ids of their keys."""
    rows = [
        {
            "entry_id": entry.id,
            "product_key_id": key_id,
            "import_id": import_id,
            "revised_at": now,
            "cause": cause,
            **describe_decision(decision),
        }
        for key_id, entry, decision in revised
    ]
    if rows:
        session.execute(insert(RevisionRow), rows)


def recount_keys(session: Session, key_ids: Iterable[int], *, cause: str, now: datetime, import_id: int = 0) -> None:
    """Decide every entry of these keys anew, in order of time."""
    session.flush()
    for key in lock_keys(session, key_ids):
        posting = post(session, key, (), terms=read_terms(session, partner_id=key.partner_id))
        keep(session, key, posting, cause=cause, now=now, import_id=import_id)
    session.flush()


def recount_partner(session: Session, *, partner_id: str, cause: str, now: datetime, import_id: int = 0) -> None:
    """Decide every entry of a partner anew."""
    key_ids = session.scalars(select(ProductKeyRow.id).where(ProductKeyRow.partner_id == partner_id))
    recount_keys(session, key_ids, cause=cause, now=now, import_id=import_id)


def lock_keys(session: Session, key_ids: Iterable[int]) -> Sequence[ProductKeyRow]:
    """Return keys as they are now, in order of their ids, held until the transaction ends."""
    ordered = sorted(set(key_ids))
    keys: list[ProductKeyRow] = []
    for start in range(0, len(ordered), KEYS_AT_ONCE):
        query = select(ProductKeyRow).where(ProductKeyRow.id.in_(ordered[start : start + KEYS_AT_ONCE]))
        locked = (
            query.order_by(ProductKeyRow.id).with_for_update(key_share=True).execution_options(populate_existing=True)
        )
        keys += session.scalars(locked)
    return keys


def describe_entry(key: ProductKeyRow, draft: Draft, decision: Decision) -> dict[str, Any]:
    """Return a new entry as a row of the store, without its import and its time of recording."""
    entry = draft.entry
    return {
        "partner_id": key.partner_id,
        "product_key_id": key.id,
        "kind": INSTALLATION if isinstance(entry, Installation) else entry.kind,
        "event_id": entry.event_id,
        "occurred_at": entry.occurred_at,
        "computer": draft.computer,
        "computer_folded": entry.computer,
        "hardware": dict(entry.hardware) if isinstance(entry, Installation) else {},
        "verdict": describe_verdict(entry.verdict) if isinstance(entry, Installation) else None,
        "amount": entry.amount if isinstance(entry, Correction) else None,
        "actor": draft.actor,
        "reason": draft.reason,
        **describe_decision(decision),
    }


def describe_decision(decision: Decision) -> dict[str, Any]:
    """Return a decision as columns of the store."""
    return {
        "outcome": decision.outcome,
        "rule": decision.rule,
        "refusal": decision.refusal,
        "changed": list(decision.changed),
        "disagreement": decision.disagreement,
        "delta": decision.delta,
    }


def _replay(
    there: Sequence[LedgerEntry],
    drafts: Collection[Draft],
    *,
    state: KeyState,
    terms: Terms,
) -> Posting:
    known = {each.entry.event_id: each for each in there}
    new = {draft.entry.event_id: draft for draft in drafts}
    added: list[tuple[Draft, Decision]] = []
    revised: list[tuple[LedgerEntry, Decision]] = []
    entries = [*(each.entry for each in there), *(draft.entry for draft in drafts)]
    for entry, decision, after in replay(entries, state=state, terms=terms):
        state = after
        if draft := new.get(entry.event_id):
            added.append((draft, decision))
            continue
        before = known[entry.event_id]
        if before.decision is not decision and before.decision != decision:
            revised.append((before, decision))
    last_at = max((entry.occurred_at for entry in entries), default=None)
    return Posting(tuple(added), tuple(revised), state, last_at)
