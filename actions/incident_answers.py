"""Answers to the form of an incident: what it takes for one, and what it says to other wishes."""

from datetime import datetime
from typing import Any

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_corrections import find_new_description, take_card, take_corrections, take_description
from actions.incident_draft import (
    CONFIRMED,
    CORRECTION,
    DESCRIPTION,
    DRAFT_SLOTS,
    DUPLICATE,
    FORM,
    HAND_OFF,
    IMPACT,
    NEW_ONE,
    NO_DUPLICATE,
    SEVERITY,
    Events,
    note_matter,
    read_draft,
)
from actions.incident_interruptions import FREE_TEXTS, is_interrupted, is_text
from actions.incident_subject import take_corrected
from actions.reply import AnsweringAction, Reply
from actions.turn import Turn
from actions.values import to_time
from keyclerk.access import Actor
from keyclerk.hand_off import find_support_opening
from keyclerk.incidents import find_duplicates, find_incident
from keyclerk.letters import asks
from keyclerk.life_cycle import Deed
from keyclerk.severity_words import find_named_severity, find_severity_answer
from keyclerk.wording import find_choice, find_description, find_impact, find_yes_or_no, wishes_new

FOR_LATER = ("add_to_incident", "close_incident", "out_of_scope")
"""Wishes that are told to wait until the incident is finished."""


class ValidateForm(AnsweringAction):
    """Takes the answer to what the form asked; nothing is returned where a question is to be answered first."""

    NAME = "validate_incident_form"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        asked = turn.slots.get("requested_slot")
        if asked is None:
            return Reply(pending=turn.pending)
        if is_interrupted(turn, FORM, asked):
            if turn.intent == "request_human" and actor:
                return _promise_person(session, turn, actor, now)
            return Reply(pending=turn.pending)
        reply = _take(session, turn, actor, asked)
        if _is_for_later(turn, asked, reply.events):
            return Reply("utter_first_this", events=(SlotSet(asked, None),), pending=turn.pending)
        sought = _seek_duplicates(session, turn, actor, reply.events)
        return Reply(reply.response, reply.values, events=(*reply.events, *sought), pending=reply.pending)

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        events = await super().run(dispatcher, tracker, domain)
        # An event for a slot that is not the form's would tell Rasa that an answer was taken.
        return events if any(event.get("name") in DRAFT_SLOTS for event in events) else []


def _promise_person(session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
    """Return when the conversation is handed over: with the incident, or when somebody is there."""
    opening = find_support_opening(session, partner_id=actor.partner_id, now=now)
    is_there = opening <= now
    values = {"when": "now" if is_there else "later", "opens": to_time(opening, actor)}
    events = (SlotSet(HAND_OFF, is_there or None),)
    return Reply("utter_person_after_form", values, events=events, pending=turn.pending)


def _take(session: Session, turn: Turn, actor: Actor | None, asked: str) -> Reply:
    if asked == DESCRIPTION:
        if not is_text(turn):
            return Reply(events=(SlotSet(DESCRIPTION, None),))
        text = find_description(turn.text) or turn.text
        return Reply(events=(*take_description(session, turn, actor, text=text), *note_matter(turn)))
    if asked == SEVERITY:
        return Reply(events=_take_severity(session, turn, actor))
    if asked == DUPLICATE:
        events = _keep_possible(session, actor, _take_duplicate(session, turn, actor))
        return Reply(events=events, pending=turn.pending)
    return _take_card(turn) if turn.inputs else _take_confirmation(session, turn, actor)


def _is_for_later(turn: Turn, asked: str, events: Events) -> bool:
    """Return whether a message wishes for something else, or asks something, and nothing of it answers the form."""
    is_taken = any(event["name"] != asked or event["value"] is not None for event in events)
    adds_here = asked == DUPLICATE and turn.intent == "add_to_incident" and turn.named("incident") is None
    if is_taken or adds_here or asked in FREE_TEXTS or turn.intent in ("affirm", "deny"):
        return False
    return (turn.is_sure and turn.intent in FOR_LATER) or (asks(turn.text) and is_text(turn))


def _take_severity(session: Session, turn: Turn, actor: Actor | None) -> Events:
    pressed = turn.named("severity")
    severity = pressed or find_severity_answer(turn.text)
    impact = find_impact(turn.text, is_answer=severity is not None and pressed is None)
    corrected = take_corrected(session, turn, actor)
    return (SlotSet(SEVERITY, severity), *([SlotSet(IMPACT, impact)] if impact else []), *corrected)


def _take_duplicate(session: Session, turn: Turn, actor: Actor | None) -> Events:
    """Take whether to add to an incident that looks the same (by number, place or yes), or to open a new one.

    What is corrected beside has it looked for again.
    """
    found: list[str] = turn.pending.get("incidents", [])
    named = turn.named("incident")
    adds = turn.intent in ("affirm", "add_to_incident")
    if named in found and (adds or turn.intent == "inform"):
        return SlotSet(DUPLICATE, named), SlotSet(CONFIRMED, True)
    severity = find_named_severity(turn.text)
    rated = (SlotSet(SEVERITY, severity),) if severity else ()
    corrected = take_corrected(session, turn, actor)
    if wishes_new(turn.text) or turn.intent == "open_incident":
        return *corrected, *rated, SlotSet(DUPLICATE, NEW_ONE)
    if corrected:
        return *corrected, *rated, SlotSet(DUPLICATE, None)
    place = find_choice(turn.text)
    if isinstance(place, int) and 0 < place <= len(found):
        return SlotSet(DUPLICATE, found[place - 1]), SlotSet(CONFIRMED, True)
    if adds and named is None and len(found) == 1:
        return *rated, SlotSet(DUPLICATE, found[0]), SlotSet(CONFIRMED, True)
    return *rated, SlotSet(DUPLICATE, NEW_ONE if turn.intent == "deny" else None)


def _keep_possible(session: Session, actor: Actor | None, events: Events) -> Events:
    """Return the events, with a new incident to be confirmed where the one to add to has ended meanwhile."""
    chosen = {event["name"]: event["value"] for event in events}.get(DUPLICATE) or ""
    incident = find_incident(session, actor=actor, number=chosen) if actor else None
    if incident is None or Deed.COMMENTED in incident.deeds:
        return events
    others = tuple(event for event in events if event["name"] not in (DUPLICATE, CONFIRMED))
    return *others, SlotSet(DUPLICATE, NEW_ONE), SlotSet(CONFIRMED, None)


def _take_card(turn: Turn) -> Reply:
    """Take what a card changes, and that it is to be opened; or say what of it could not be read.

    With a no it is not to be opened yet: what should be different besides is asked.
    """
    changes = take_card(turn)
    is_refused = turn.intent == "deny"
    pending = CORRECTION if is_refused else None
    if not changes.unread:
        return Reply(events=(*changes.events, SlotSet(CONFIRMED, None if is_refused else True)), pending=pending)
    labels = [{"text": "card_incident", "attribute": name} for name in changes.unread]
    events = (*changes.events, SlotSet(CONFIRMED, None))
    return Reply("utter_inputs_not_read", {"inputs": {"list": labels}}, events=events, pending=pending)


def _take_confirmation(session: Session, turn: Turn, actor: Actor | None) -> Reply:
    is_correcting = turn.pending == CORRECTION
    names_other = turn.is_sure and turn.intent in FOR_LATER and turn.named("incident") is not None
    is_awaited = is_correcting and is_text(turn) and turn.intent != "affirm" and not names_other
    description = find_new_description(turn, is_awaited=is_awaited)
    if description:
        return Reply(events=(*take_description(session, turn, actor, text=description), SlotSet(CONFIRMED, None)))
    if corrections := take_corrections(session, turn, actor):
        return Reply(events=(*corrections, SlotSet(CONFIRMED, None)))
    if _is_yes(turn) and not is_correcting:
        return Reply(events=(SlotSet(CONFIRMED, True),))
    return Reply(events=(SlotSet(CONFIRMED, None),), pending=CORRECTION if turn.intent == "deny" else None)


def _is_yes(turn: Turn) -> bool:
    """Return whether a message says yes in words, so that no incident is opened by a smile or by a guess."""
    if turn.intent == "open_incident" and find_yes_or_no(turn.text) == "yes":
        return True
    return turn.intent == "affirm" and turn.is_sure and any(map(str.isalnum, turn.text))


def _seek_duplicates(session: Session, turn: Turn, actor: Actor | None, events: Events) -> Events:
    """Return that no incident looks the same, once all that tells it is known; or that it is to be asked about.

    A correction of what the incident is about has it looked for again, unless a new one was already wished for.
    """
    slots = {**turn.slots, **{event["name"]: event["value"] for event in events}}
    is_decided = slots.get(DUPLICATE) not in (None, NO_DUPLICATE)
    if actor is None or is_decided or not (slots.get(DESCRIPTION) and slots.get(SEVERITY)):
        return ()
    if slots.get(DUPLICATE) == NO_DUPLICATE and _tell_likeness(slots) == _tell_likeness(turn.slots):
        return ()
    if find_duplicates(session, actor=actor, draft=read_draft(slots)):
        return SlotSet(DUPLICATE, None), SlotSet(CONFIRMED, None)
    return (SlotSet(DUPLICATE, NO_DUPLICATE),)


def _tell_likeness(slots: dict[str, Any]) -> tuple[str | None, ...]:
    draft = read_draft(slots)
    return draft.suffix, draft.error_code, draft.computer


ACTIONS = (ValidateForm,)
