"""Additions to an incident by its partner: a text at once, one that is asked for, or the answer to an agent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_choice import ask_which_incident, choose_incident, list_candidates, say_why_not
from actions.incident_deeds import add_comment
from actions.incident_draft import COMMENT, COMMENTED, DRAFT_SLOTS, clear_draft
from actions.incident_form import was_refused
from actions.incident_interruptions import is_interrupted, is_text
from actions.incident_refusals import Said, sort_named
from actions.reply import AnsweringAction, Reply, SignedInAction
from actions.turn import Turn
from keyclerk.access import Actor
from keyclerk.incidents import Changed, Incident, find_incident
from keyclerk.life_cycle import Deed
from keyclerk.wording import find_comment, is_comment

COMMENT_FORM = "comment_form"
DEEDS = (Deed.COMMENTED,)


class AddToIncident(SignedInAction):
    """Something is to be added to incidents: what the message says after its colon, or what is asked for next."""

    NAME = "action_add_to_incident"
    IN_FORM = True
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        text = find_comment(turn.text)
        if len(turn.named_all("incident")) > 1:
            may, refused = sort_named(session, turn, actor, deeds=DEEDS)
            return _add_or_ask(session, turn, may, actor=actor, text=text, now=now, refused=refused)
        choice = choose_incident(session, turn, actor, now, deeds=DEEDS)
        if choice is None:
            return ask_which_incident(turn, actor, list_candidates(session, actor, deeds=DEEDS), then=self.NAME)
        if isinstance(choice, Reply):
            return choice
        if Deed.COMMENTED not in choice.deeds:
            return say_why_not(session, choice, actor, now, text=text)
        return _add_or_ask(session, turn, [choice], actor=actor, text=text, now=now)


class AddAnswer(SignedInAction):
    """It was confirmed that a message is the answer to an agent's question: it is added."""

    NAME = "action_add_answer"
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        incident = find_incident(session, actor=actor, number=turn.pending.get("incident") or "")
        if incident is None:
            return Reply("utter_nothing_to_affirm")
        return _add(session, turn, [incident], actor=actor, text=turn.pending["text"], now=now)


class ValidateComment(AnsweringAction):
    """Takes the text that is to be added; nothing is returned where a question is to be answered first."""

    NAME = "validate_comment_form"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        asked = turn.slots.get("requested_slot")
        if asked is None or is_interrupted(turn, COMMENT_FORM, asked):
            return Reply(pending=turn.pending)
        return Reply(events=(SlotSet(COMMENT, turn.text if is_text(turn) and is_comment(turn.text) else None),))

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        events = await super().run(dispatcher, tracker, domain)
        return events if any(event.get("name") in DRAFT_SLOTS for event in events) else []


class AskComment(AnsweringAction):
    """Asks what is to be added."""

    NAME = "action_ask_comment_form_draft_comment"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        response = "utter_ask_comment_again" if was_refused(turn, COMMENT) else "utter_ask_comment"
        return Reply(response, {"number": _name(turn.slots.get(COMMENTED) or [])})


class SubmitComment(SignedInAction):
    """The text is there: it is added."""

    NAME = "action_submit_comment"
    IN_FORM = True
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        numbers = turn.slots.get(COMMENTED) or []
        found = [find_incident(session, actor=actor, number=number) for number in numbers]
        text, cleared = turn.slots.get(COMMENT), clear_draft(turn.slots)
        incidents = [each for each in found if each]
        if not incidents or not text:
            return Reply("utter_incident_failed", events=cleared)
        reply = _add(session, turn, incidents, actor=actor, text=text, now=now)
        events = (*cleared, *reply.events)
        return Reply(reply.response, reply.values, reply.records, reply.pending, events, further=reply.further)


def _add_or_ask(
    session: Session,
    turn: Turn,
    incidents: list[Incident],
    *,
    actor: Actor,
    text: str | None,
    now: datetime,
    refused: tuple[Said, ...] = (),
) -> Reply:
    """Return that a text was added, or have it asked for; `refused` tells of those that it is not added to."""
    if incidents and text:
        reply = _add(session, turn, incidents, actor=actor, text=text, now=now)
        further = (*refused, *reply.further)
        return Reply(reply.response, reply.values, reply.records, reply.pending, reply.events, further=further)
    response, values = refused[0] if refused else (None, {})
    if not incidents:
        return Reply(response, values)
    numbers = [incident.number for incident in incidents]
    events = (*clear_draft(turn.slots), SlotSet(COMMENTED, numbers), SlotSet("incident", numbers[0]))
    return Reply(response, values, events=events, follow=COMMENT_FORM)


def _add(
    session: Session, turn: Turn, incidents: Sequence[Incident], *, actor: Actor, text: str, now: datetime
) -> Reply:
    """Return to which incidents a text was added; what has become of the first other one is told after it."""
    changed = [add_comment(session, turn, each, actor=actor, text=text, now=now) for each in incidents]
    done = [each for each, change in zip(incidents, changed, strict=True) if isinstance(change, Changed)]
    others = [each for each in incidents if each not in done]
    why_not = say_why_not(session, others[0], actor, now, text=text) if others else None
    if why_not and not done:
        return why_not
    further = ((why_not.response, why_not.values),) if why_not and why_not.response else ()
    records = tuple(f"incident:{each.id}" for each in done)
    events = (SlotSet("incident", done[0].number),)
    pending = why_not.pending if why_not else None
    values = {"number": _name([each.number for each in done])}
    return Reply("utter_comment_added", values, records, pending, events, further=further)


def _name(numbers: Sequence[str]) -> Any:
    return numbers[0] if len(numbers) == 1 else {"list": list(numbers)}


ACTIONS = (AddToIncident, AddAnswer, ValidateComment, AskComment, SubmitComment)
