"""Answers to the form of an incident: what it takes for one, and which questions interrupt it."""

from datetime import datetime
from typing import Any

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_draft import (
    COMMENT,
    CONFIRMED,
    DESCRIPTION,
    DRAFT_SLOTS,
    DRAFT_SUBJECT,
    DUPLICATE,
    FORM,
    IMPACT,
    NEW_ONE,
    NO_DUPLICATE,
    SEVERITY,
    Events,
    read_draft,
)
from actions.reply import AnsweringAction, Reply
from actions.turn import Turn
from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.incidents import find_duplicates
from keyclerk.wording import find_impact, find_named_severity, find_severity

CORRECTION = {"asked": "correction"}
ALWAYS_INTERRUPTING = ("cancel", "change_language")
QUESTION_CONFIDENCE = 0.85
FREE_TEXTS = (DESCRIPTION, COMMENT)


class ValidateForm(AnsweringAction):
    """Takes the answer to what the form asked; nothing is returned where a question is to be answered first."""

    NAME = "validate_incident_form"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        asked = turn.slots.get("requested_slot")
        if asked is None or is_interrupted(turn, FORM, asked):
            return Reply(pending=turn.pending)
        reply = _take(turn, asked)
        return Reply(
            events=(*reply.events, *_seek_duplicates(session, turn, actor, reply.events)), pending=reply.pending
        )

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        events = await super().run(dispatcher, tracker, domain)
        # An event for a slot that is not the form's would tell Rasa that an answer was taken.
        return events if any(event.get("name") in DRAFT_SLOTS for event in events) else []


def is_interrupted(turn: Turn, form: str, asked: str) -> bool:
    """Return whether this message is a question of its own and no answer to what the form asked."""
    if turn.intent in ALWAYS_INTERRUPTING:
        # A description of something that stops and starts over is not to be lost.
        return turn.is_sure or asked not in FREE_TEXTS
    interrupting = load_catalog().forms[form][asked]["interrupted_by"]
    return turn.is_sure and turn.intent in interrupting and not _is_answer(turn, asked)


def is_text(turn: Turn) -> bool:
    """Return whether a message can be a text of the partner's own: it says more than yes or no."""
    return any(map(str.isalnum, turn.text)) and not (turn.is_sure and turn.intent in ("affirm", "deny"))


def _take(turn: Turn, asked: str) -> Reply:
    if asked == DESCRIPTION:
        return Reply(events=_take_description(turn))
    if asked == SEVERITY:
        return Reply(events=_take_severity(turn))
    if asked == DUPLICATE:
        return Reply(events=_take_duplicate(turn), pending=turn.pending)
    return _take_confirmation(turn)


def _is_answer(turn: Turn, asked: str) -> bool:
    """Return whether a message is an answer whatever else it may mean: a French "A" is a good-bye too."""
    if asked == SEVERITY:
        return len(turn.text.split()) == 1 and find_severity(turn.text) is not None
    if asked == DUPLICATE:
        return bool(turn.named("incident")) and turn.intent != "ask_incident_status"
    return asked == CONFIRMED and bool(_find_corrections(turn)) and not _is_question(turn)


def _is_question(turn: Turn) -> bool:
    """Return whether a message surely asks something, although what it names could be a correction."""
    asks = "?" in turn.text or turn.confidence >= QUESTION_CONFIDENCE
    return asks and turn.intent.startswith("ask_") and find_named_severity(turn.text) is None


def _take_description(turn: Turn) -> Events:
    if not is_text(turn):
        return (SlotSet(DESCRIPTION, None),)
    severity = find_named_severity(turn.text)
    impact = find_impact(turn.text)
    return (
        SlotSet(DESCRIPTION, turn.text),
        *([SlotSet(SEVERITY, severity)] if severity else []),
        *([SlotSet(IMPACT, impact)] if impact else []),
        *_find_subject(turn),
    )


def _take_severity(turn: Turn) -> Events:
    pressed = turn.named("severity")
    severity = pressed or find_severity(turn.text)
    impact = find_impact(turn.text, is_answer=severity is not None and pressed is None)
    return (SlotSet(SEVERITY, severity), *([SlotSet(IMPACT, impact)] if impact else []), *_find_subject(turn))


def _take_duplicate(turn: Turn) -> Events:
    """Take whether to add to an incident that looks the same (by number, place or yes), or to open a new one."""
    found: list[str] = turn.pending.get("incidents", [])
    named = turn.named("incident")
    if named in found:
        return SlotSet(DUPLICATE, named), SlotSet(CONFIRMED, True)
    place = int(turn.text) if turn.text.strip().isascii() and turn.text.strip().isdigit() else 0
    if 0 < place <= len(found):
        return SlotSet(DUPLICATE, found[place - 1]), SlotSet(CONFIRMED, True)
    if turn.intent in ("affirm", "add_to_incident") and len(found) == 1:
        return SlotSet(DUPLICATE, found[0]), SlotSet(CONFIRMED, True)
    if turn.intent in ("deny", "open_incident"):
        return (SlotSet(DUPLICATE, NEW_ONE),)
    return (SlotSet(DUPLICATE, None),)


def _take_confirmation(turn: Turn) -> Reply:
    corrections = _find_corrections(turn)
    if turn.inputs:
        return Reply(events=(*corrections, SlotSet(CONFIRMED, True)))
    if corrections:
        return Reply(events=(*corrections, SlotSet(CONFIRMED, None)))
    if _is_yes(turn) and turn.pending != CORRECTION:
        return Reply(events=(SlotSet(CONFIRMED, True),))
    if turn.intent == "deny":
        return Reply(events=(SlotSet(CONFIRMED, None),), pending=CORRECTION)
    if turn.pending == CORRECTION and turn.intent != "affirm":
        return Reply(events=(SlotSet(DESCRIPTION, turn.text), SlotSet(CONFIRMED, None)))
    return Reply(events=(SlotSet(CONFIRMED, None),))


def _is_yes(turn: Turn) -> bool:
    """Return whether a message says yes in words, so that no incident is opened by a smile or by a guess."""
    return turn.intent == "affirm" and turn.is_sure and any(map(str.isalnum, turn.text))


def _find_corrections(turn: Turn) -> Events:
    """Return what a message changes in the incident: by a card's inputs, a severity, or what the records know it by."""
    description = str(turn.inputs.get("description") or "").strip()
    severity = turn.inputs.get("severity") or turn.named("severity") or find_severity(turn.text)
    impact = str(turn.inputs.get("impact") or "").strip() or find_impact(turn.text)
    events = list(_find_subject(turn))
    if description:
        events.append(SlotSet(DESCRIPTION, description))
    if severity in load_catalog().severities:
        events.append(SlotSet(SEVERITY, severity))
    if impact:
        events.append(SlotSet(IMPACT, impact))
    return tuple(events)


def _find_subject(turn: Turn) -> Events:
    """Return the drafts that the message's entities set."""
    return tuple(SlotSet(draft, turn.named(name)) for name, draft in DRAFT_SUBJECT.items() if turn.named(name))


def _seek_duplicates(session: Session, turn: Turn, actor: Actor | None, events: Events) -> Events:
    """Return that no incident looks the same, once all that tells it is known; or that it is to be asked about.

    A correction of what the incident is about has it looked for again, unless a new one was already wished for.
    """
    slots = {**turn.slots, **{event["name"]: event["value"] for event in events}}
    is_decided = slots.get(DUPLICATE) not in (None, NO_DUPLICATE)
    is_sent = bool(turn.inputs) and slots.get(CONFIRMED)
    if actor is None or is_decided or is_sent or not (slots.get(DESCRIPTION) and slots.get(SEVERITY)):
        return ()
    if slots.get(DUPLICATE) == NO_DUPLICATE and not _find_subject(turn):
        return ()
    if find_duplicates(session, actor=actor, draft=read_draft(slots)):
        return (SlotSet(DUPLICATE, None),)
    return (SlotSet(DUPLICATE, NO_DUPLICATE),)


ACTIONS = (ValidateForm,)
