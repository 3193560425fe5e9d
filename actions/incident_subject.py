"""The subject of an incident that is being written: which product, key, error code and computer, and what gives way."""

from collections.abc import Mapping, Set
from typing import Any

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_draft import DRAFT_SUBJECT, INHERITED, Events
from actions.turn import SUBJECT_SLOTS, Turn
from keyclerk.access import Actor
from keyclerk.usage import read_usage

Subject = dict[str, str | None]


def inherit_subject(session: Session, turn: Turn, actor: Actor, *, is_question: bool) -> dict[str, Any]:
    """Return the drafts that an incident begins with: what was said before, and what this message names instead.

    What comes from before is kept apart, and whether it comes from a mere question: the description may replace it.
    A key that the records do not know is left out.
    """
    before: Subject = {name: turn.slots.get(name) for name in SUBJECT_SLOTS}
    suffix = before["key_suffix"]
    if suffix and actor.sees_proofs:
        if not read_usage(session, partner_id=actor.partner_id, suffix=suffix):
            before["key_suffix"] = None
        before["product"] = before["product"] or _find_product(session, actor, suffix)
    inherited = {name for name, value in before.items() if value}
    said = read_named(turn)
    before |= dict.fromkeys(_find_conflicting(before, said, inherited))
    return _to_drafts(*_replace(session, actor, before, said, inherited), is_question=is_question)


def take_described(session: Session, turn: Turn, actor: Actor | None) -> Events:
    """Return what a description names; what a mere question was about, or another product, gives way to it."""
    current, inherited, is_question = _read(turn.slots)
    said = read_named(turn)
    dropped = inherited if said and is_question else _find_conflicting(current, said, inherited)
    return _change(
        session, turn, actor, current=current | dict.fromkeys(dropped), said=said, inherited=inherited - dropped
    )


def take_corrected(session: Session, turn: Turn, actor: Actor | None) -> Events:
    """Return what an answer names in place of what was there."""
    current, inherited, _ = _read(turn.slots)
    said = read_named(turn)
    return _change(session, turn, actor, current=current, said=said, inherited=inherited) if said else ()


def read_named(turn: Turn) -> Subject:
    """Return what a message itself names."""
    return {name: value for name in SUBJECT_SLOTS if (value := turn.named(name))}


def _change(
    session: Session, turn: Turn, actor: Actor | None, *, current: Subject, said: Subject, inherited: Set[str]
) -> Events:
    """Return the events for what is different afterwards."""
    _, _, is_question = _read(turn.slots)
    drafts = _to_drafts(*_replace(session, actor, current, said, inherited), is_question=is_question)
    return tuple(SlotSet(name, value) for name, value in drafts.items() if turn.slots.get(name) != value)


def _find_conflicting(current: Subject, said: Subject, inherited: Set[str]) -> set[str]:
    """Return what was inherited and belongs to another product than the one that is named."""
    product = said.get("product")
    is_other = product and current["product"] and product != current["product"]
    return {"key_suffix", "error_code", "computer"} & inherited if is_other else set()


def _replace(
    session: Session, actor: Actor | None, current: Subject, said: Subject, inherited: Set[str]
) -> tuple[Subject, set[str]]:
    """Return the subject with what is said, and what of it is inherited still.

    A new product clears an inherited key; a new key brings its product, or clears an inherited one.
    """
    kept, from_before = dict(current), set(inherited)
    product, suffix = said.get("product"), said.get("key_suffix")
    if product and product != current["product"] and "key_suffix" in inherited:
        kept["key_suffix"] = None
    if suffix and suffix != current["key_suffix"] and not product:
        found = _find_product(session, actor, suffix)
        if found or "product" in inherited:
            # It came with the key, and goes with it.
            kept["product"] = found
            from_before.add("product")
    after = {**kept, **said}
    return after, {name for name in from_before - said.keys() if after[name]}


def _find_product(session: Session, actor: Actor | None, suffix: str) -> str | None:
    """Return the product of a key, for those who may see the partner's keys."""
    if actor is None or not actor.sees_proofs:
        return None
    products = {usage.product for usage in read_usage(session, partner_id=actor.partner_id, suffix=suffix)}
    return products.pop() if len(products) == 1 else None


def _read(slots: Mapping[str, Any]) -> tuple[Subject, set[str], bool]:
    inherited = slots.get(INHERITED) or {}
    current = {name: slots.get(draft) for name, draft in DRAFT_SUBJECT.items()}
    return current, set(inherited.get("names", ())), bool(inherited.get("is_question"))


def _to_drafts(subject: Subject, inherited: Set[str], *, is_question: bool) -> dict[str, Any]:
    drafts: dict[str, Any] = {draft: subject[name] for name, draft in DRAFT_SUBJECT.items()}
    drafts[INHERITED] = {"names": sorted(inherited), "is_question": is_question} if inherited else None
    return drafts
