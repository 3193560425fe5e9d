"""Corrections to an incident that is being written: what an answer, or a card, changes in it or takes out of it."""

from dataclasses import dataclass

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_draft import DESCRIPTION, DRAFT_SUBJECT, IMPACT, SEVERITY, Events
from actions.incident_subject import take_corrected, take_described
from actions.turn import SUBJECT_SLOTS, Turn
from keyclerk.access import Actor
from keyclerk.cards import NO_PRODUCT
from keyclerk.catalog import load_catalog
from keyclerk.incidents import read_input
from keyclerk.letters import count_words
from keyclerk.severity_words import find_named_severity, find_severity
from keyclerk.wording import (
    LONG_ANSWER,
    find_description,
    find_impact,
    find_removals,
    is_correction,
)


@dataclass(frozen=True)
class CardChanges:
    """What a card changes, and the names of the inputs that could not be read, whose old values stay."""

    events: Events
    unread: tuple[str, ...]


def take_description(session: Session, turn: Turn, actor: Actor | None, *, text: str) -> Events:
    """Return a description, and what it names beside."""
    severity, impact = find_named_severity(text), find_impact(text)
    return (
        SlotSet(DESCRIPTION, text),
        *([SlotSet(SEVERITY, severity)] if severity else []),
        *([SlotSet(IMPACT, impact)] if impact else []),
        *take_described(session, turn, actor),
    )


def take_corrections(session: Session, turn: Turn, actor: Actor | None) -> Events:
    """Return what an answer changes: a severity, the impact, what the records know it by, or what it takes out."""
    severity = turn.named("severity") or find_severity(turn.text)
    impact = find_impact(turn.text)
    return (
        *take_corrected(session, turn, actor),
        *([SlotSet(SEVERITY, severity)] if severity else []),
        *([SlotSet(IMPACT, impact)] if impact else []),
        *(SlotSet(_name_slot(field), None) for field in list_removed(turn)),
    )


def list_removed(turn: Turn) -> list[str]:
    """Return what an answer takes out of the incident; what it names anew stays."""
    return [
        field
        for field in find_removals(turn.plain)
        if not turn.named(field) or turn.named(field) == turn.slots.get(_name_slot(field))
    ]


def find_new_description(turn: Turn, *, is_awaited: bool) -> str | None:
    """Return the description that an answer gives anew: after a word for it; or else, if awaited, more than a value."""
    said = find_description(turn.text)
    if said or not is_awaited or list_removed(turn) or find_named_severity(turn.text) or find_impact(turn.text):
        return said
    is_long = count_words(turn.text) >= LONG_ANSWER
    names_nothing = not any(turn.named(name) for name in SUBJECT_SLOTS) and find_severity(turn.text) is None
    return turn.text if names_nothing or (is_long and not is_correction(turn.plain)) else None


def take_card(turn: Turn) -> CardChanges:
    """Return what the inputs of a card change; an empty one takes its value out, but for description and severity."""
    inputs = {name: str(value).strip() for name, value in turn.inputs.items()}
    events = [SlotSet(DESCRIPTION, inputs["description"])] if inputs.get("description") else []
    if inputs.get("severity") in load_catalog().severities:
        events.append(SlotSet(SEVERITY, inputs["severity"]))
    if "impact" in inputs:
        events.append(SlotSet(IMPACT, inputs["impact"] or None))
    if inputs.get("product") == NO_PRODUCT:
        inputs["product"] = ""
    given = {name: inputs[name] for name in SUBJECT_SLOTS if name in inputs}
    read = {name: read_input(name, text) for name, text in given.items() if text}
    unread = tuple(name for name, value in read.items() if value is None)
    events += [SlotSet(DRAFT_SUBJECT[name], read.get(name)) for name in given if name not in unread]
    return CardChanges(tuple(events), unread)


def _name_slot(field: str) -> str:
    return DRAFT_SUBJECT.get(field, IMPACT)
