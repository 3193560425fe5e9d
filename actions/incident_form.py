"""The form of an incident: what it asks, what it takes for an answer, and when a question interrupts it."""

from datetime import datetime
from typing import Any, ClassVar

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.reply import AnsweringAction, Reply, SignedInAction
from actions.turn import SUBJECT_SLOTS, Turn
from actions.values import to_product, to_quota
from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.incidents import Draft, open_incident, read_quota
from keyclerk.wording import find_severity

FORM = "incident_form"
DESCRIPTION, SEVERITY, CONFIRMED = "draft_description", "draft_severity", "draft_confirmed"
DRAFT_SUBJECT = {name: f"draft_{name}" for name in SUBJECT_SLOTS}
DRAFT_SLOTS = (DESCRIPTION, SEVERITY, CONFIRMED, *DRAFT_SUBJECT.values())
CORRECTION = {"asked": "correction"}
ALWAYS_INTERRUPTING = ("cancel", "change_language")

Events = tuple[dict[str, Any], ...]


def clear_draft(slots: dict[str, Any]) -> Events:
    """Return the events that drop what was written."""
    return tuple(SlotSet(name, None) for name in DRAFT_SLOTS if slots.get(name) is not None)


class BeginIncident(SignedInAction):
    """An incident is wished for: the quota is told, what was said is taken over, the form begins."""

    NAME = "action_begin_incident"
    IN_FORM = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        quota = read_quota(session, partner_id=actor.partner_id, now=now)
        if quota.is_exhausted:
            return Reply("utter_incident_no_quota", to_quota(quota))
        drafts = {DRAFT_SUBJECT[name]: value for name, value in turn.subject.items() if value}
        severity = find_severity(turn.text) if turn.intent == "open_incident" else None
        events = [*clear_draft(turn.slots), *(SlotSet(name, value) for name, value in drafts.items())]
        if severity:
            events.append(SlotSet(SEVERITY, severity))
        return Reply("utter_incident_begin", to_quota(quota), events=tuple(events), follow=FORM)


class ValidateForm(AnsweringAction):
    """Takes the answer to what the form asked; nothing is returned where a question is to be answered first."""

    NAME = "validate_incident_form"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        asked = turn.slots.get("requested_slot")
        if asked is None or is_interrupted(turn, asked):
            return Reply(pending=turn.pending)
        if asked == DESCRIPTION:
            return Reply(events=_take_description(turn))
        if asked == SEVERITY:
            return Reply(events=_take_severity(turn))
        return _take_confirmation(turn)

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        events = await super().run(dispatcher, tracker, domain)
        # An event for a slot that is not the form's would tell Rasa that an answer was taken.
        return events if any(event.get("name") in DRAFT_SLOTS for event in events) else []


class AskDescription(AnsweringAction):
    """Asks for the description, again where the answer could not be taken."""

    NAME = "action_ask_incident_form_draft_description"
    IN_FORM = True
    RESPONSE: ClassVar[str] = "utter_ask_description"
    SLOT: ClassVar[str] = DESCRIPTION

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply(f"{self.RESPONSE}_again" if was_refused(turn, self.SLOT) else self.RESPONSE)


class AskSeverity(AskDescription):
    """Asks for the severity, again where the answer could not be taken."""

    NAME = "action_ask_incident_form_draft_severity"
    RESPONSE = "utter_ask_severity"
    SLOT = SEVERITY


class AskConfirmation(AnsweringAction):
    """Shows the incident as it would be opened; after a bare no it asks what should be different."""

    NAME = "action_ask_incident_form_draft_confirmed"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if turn.pending == CORRECTION:
            return Reply("utter_ask_correction", pending=CORRECTION)
        draft = _read_draft(turn)
        values = {
            "description": draft.description,
            "severity": draft.severity,
            "product": to_product(draft.product),
            "suffix": f"…{draft.suffix}" if draft.suffix else {"text": "not_given"},
            "error_code": draft.error_code or {"text": "not_given"},
            "computer": draft.computer or {"text": "not_given"},
        }
        return Reply("utter_ask_confirmation", values)


class SubmitIncident(SignedInAction):
    """The incident was confirmed: it is opened, once."""

    NAME = "action_submit_incident"
    IN_FORM = True
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        draft = _read_draft(turn)
        cleared = clear_draft(turn.slots)
        if not draft.description or not draft.severity:
            return Reply("utter_incident_failed", events=cleared)
        incident = open_incident(
            session,
            actor=actor,
            draft=draft,
            language=turn.language,
            conversation_id=turn.conversation_id,
            request_id=turn.message_id,
            now=now,
        )
        quota = to_quota(read_quota(session, partner_id=actor.partner_id, now=now))
        if incident is None:
            return Reply("utter_incident_no_quota", quota, events=cleared)
        values = {**quota, "number": incident.number, "severity": draft.severity}
        return Reply("utter_incident_opened", values, (f"incident:{incident.id}",), events=cleared)


def is_interrupted(turn: Turn, asked: str) -> bool:
    """Return whether this message is a question of its own and no answer to what the form asked."""
    if turn.intent in ALWAYS_INTERRUPTING:
        # A description of something that stops and starts over is not to be lost.
        return turn.is_sure or asked != DESCRIPTION
    interrupting = load_catalog().forms[FORM][asked]["interrupted_by"]
    return turn.is_sure and turn.intent in interrupting and not _is_answer(turn, asked)


def was_refused(turn: Turn, slot: str) -> bool:
    """Return whether this message was an answer to the slot that could not be taken."""
    for event in reversed(turn.events):
        if event["event"] == "user":
            return False
        if event["event"] == "slot" and event["name"] == slot:
            return event["value"] is None
    return False


def _is_answer(turn: Turn, asked: str) -> bool:
    """Return whether a message is an answer whatever else it may mean: a French "A" is a good-bye too."""
    if asked == SEVERITY:
        return len(turn.text.split()) == 1 and find_severity(turn.text) is not None
    return asked == CONFIRMED and bool(_find_corrections(turn))


def _take_description(turn: Turn) -> Events:
    if (turn.is_sure and turn.intent in ("affirm", "deny")) or not any(map(str.isalnum, turn.text)):
        return (SlotSet(DESCRIPTION, None),)
    return (SlotSet(DESCRIPTION, turn.text), *_find_subject(turn))


def _take_severity(turn: Turn) -> Events:
    severity = turn.named("severity") or find_severity(turn.text)
    return (SlotSet(SEVERITY, severity), *_find_subject(turn))


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
    events = list(_find_subject(turn))
    if description:
        events.append(SlotSet(DESCRIPTION, description))
    if severity in load_catalog().severities:
        events.append(SlotSet(SEVERITY, severity))
    return tuple(events)


def _find_subject(turn: Turn) -> Events:
    """Return the drafts that the message's entities set."""
    return tuple(SlotSet(draft, turn.named(name)) for name, draft in DRAFT_SUBJECT.items() if turn.named(name))


def _read_draft(turn: Turn) -> Draft:
    slots = turn.slots
    return Draft(
        description=slots.get(DESCRIPTION) or "",
        severity=slots.get(SEVERITY) or "",
        product=slots.get("draft_product"),
        suffix=slots.get("draft_key_suffix"),
        error_code=slots.get("draft_error_code"),
        computer=slots.get("draft_computer"),
    )


ACTIONS = (BeginIncident, ValidateForm, AskDescription, AskSeverity, AskConfirmation, SubmitIncident)
