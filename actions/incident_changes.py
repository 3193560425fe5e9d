"""Changes to an incident by its partner: adding to it, closing or withdrawing it, reopening it."""

from datetime import datetime
from typing import Any, ClassVar

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_answers import is_interrupted, is_text
from actions.incident_choice import ask_which_incident, choose_incident, say_why_not
from actions.incident_draft import COMMENT, COMMENTED, DRAFT_SLOTS, clear_draft
from actions.incident_form import was_refused
from actions.incident_rows import to_incident
from actions.reply import AnsweringAction, Reply, SignedInAction
from actions.turn import Turn
from actions.values import to_quota
from keyclerk.access import Actor
from keyclerk.hand_off import end_incident
from keyclerk.incidents import Changed, Doer, Incident, change_incident, find_incident, read_quota
from keyclerk.life_cycle import Deed, Role, State
from keyclerk.wording import find_comment

COMMENT_FORM = "comment_form"


class AddToIncident(SignedInAction):
    """Something is to be added to an incident: what the message says after its colon, or what is asked for next."""

    NAME = "action_add_to_incident"
    IN_FORM = True
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        choice = choose_incident(session, turn, actor, deeds=(Deed.COMMENTED,))
        if not isinstance(choice, Incident):
            return choice or ask_which_incident(session, actor, deeds=(Deed.COMMENTED,), then=self.NAME)
        if Deed.COMMENTED not in choice.deeds:
            return say_why_not(choice, actor, now)
        if text := find_comment(turn.text):
            return _add(session, turn, choice, actor=actor, text=text, now=now)
        events = (*clear_draft(turn.slots), SlotSet(COMMENTED, choice.number), SlotSet("incident", choice.number))
        return Reply(events=events, follow=COMMENT_FORM)


class ValidateComment(AnsweringAction):
    """Takes the text that is to be added; nothing is returned where a question is to be answered first."""

    NAME = "validate_comment_form"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        asked = turn.slots.get("requested_slot")
        if asked is None or is_interrupted(turn, COMMENT_FORM, asked):
            return Reply(pending=turn.pending)
        return Reply(events=(SlotSet(COMMENT, turn.text if is_text(turn) else None),))

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        events = await super().run(dispatcher, tracker, domain)
        return events if any(event.get("name") in DRAFT_SLOTS for event in events) else []


class AskComment(AnsweringAction):
    """Asks what is to be added."""

    NAME = "action_ask_comment_form_draft_comment"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        response = "utter_ask_comment_again" if was_refused(turn, COMMENT) else "utter_ask_comment"
        return Reply(response, {"number": turn.slots.get(COMMENTED) or ""})


class SubmitComment(SignedInAction):
    """The text is there: it is added."""

    NAME = "action_submit_comment"
    IN_FORM = True
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        incident = find_incident(session, actor=actor, number=turn.slots.get(COMMENTED) or "")
        text, cleared = turn.slots.get(COMMENT), clear_draft(turn.slots)
        if incident is None or not text:
            return Reply("utter_incident_failed", events=cleared)
        reply = _add(session, turn, incident, actor=actor, text=text, now=now)
        return Reply(reply.response, reply.values, reply.records, reply.pending, (*cleared, *reply.events))


class CloseIncident(SignedInAction):
    """An incident is no longer needed: which one, and whether it is really meant."""

    NAME = "action_close_incident"
    DEEDS: ClassVar = (Deed.CLOSED, Deed.WITHDRAWN)

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        choice = choose_incident(session, turn, actor, deeds=self.DEEDS)
        if not isinstance(choice, Incident):
            return choice or ask_which_incident(session, actor, deeds=self.DEEDS, then=self.NAME)
        if choice.state == State.CLOSED or not set(choice.deeds) & set(self.DEEDS):
            return say_why_not(choice, actor, now)
        how = "withdraw" if choice.state == State.NEW else "close"
        values = {**to_incident(choice, actor), "how": how}
        pending = {"asked": "close_incident", "yes": "action_end_incident", "incident": choice.number, "how": how}
        return Reply("utter_confirm_close", values, (f"incident:{choice.id}",), pending, _remember(choice))


class EndIncident(SignedInAction):
    """It was confirmed: an incident that no agent has seen is withdrawn and uses no quota, another one is closed."""

    NAME = "action_end_incident"
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        incident = find_incident(session, actor=actor, number=turn.pending.get("incident") or "")
        if incident is None:
            return Reply("utter_nothing_to_affirm")
        deed = Deed.WITHDRAWN if turn.pending.get("how") == "withdraw" else Deed.CLOSED
        doer = _name_doer(incident, actor)
        changed = end_incident(session, incident_id=incident.id, deed=deed, doer=doer, now=now, request=turn.message_id)
        if not isinstance(changed, Changed):
            return say_why_not(incident, actor, now)
        is_given_back = deed is Deed.WITHDRAWN and changed.incident.taken_at is None
        quota = to_quota(read_quota(session, partner_id=actor.partner_id, now=now))
        values = {**quota, "number": incident.number, "given_back": "yes" if is_given_back else "no"}
        response = "utter_incident_withdrawn" if deed is Deed.WITHDRAWN else "utter_incident_closed"
        return Reply(response, values, (f"incident:{incident.id}",), events=_remember(incident))


class ReopenIncident(SignedInAction):
    """It was confirmed that a solved or closed incident goes on."""

    NAME = "action_reopen_incident"
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        incident = find_incident(session, actor=actor, number=turn.pending.get("incident") or "")
        if incident is None:
            return Reply("utter_nothing_to_affirm")
        changed = change_incident(
            session,
            incident_id=incident.id,
            deed=Deed.REOPENED,
            doer=_name_doer(incident, actor),
            now=now,
            request=turn.message_id,
        )
        if not isinstance(changed, Changed):
            return say_why_not(incident, actor, now)
        reopened = find_incident(session, actor=actor, number=incident.number) or incident
        return Reply(
            "utter_incident_reopened",
            to_incident(reopened, actor),
            (f"incident:{incident.id}",),
            events=_remember(incident),
        )


def _add(session: Session, turn: Turn, incident: Incident, *, actor: Actor, text: str, now: datetime) -> Reply:
    doer = _name_doer(incident, actor)
    changed = change_incident(
        session,
        incident_id=incident.id,
        deed=Deed.COMMENTED,
        doer=doer,
        now=now,
        text=text,
        request=turn.message_id,
    )
    if not isinstance(changed, Changed):
        return say_why_not(incident, actor, now)
    values = {"number": incident.number}
    return Reply("utter_comment_added", values, (f"incident:{incident.id}",), events=_remember(incident))


def _name_doer(incident: Incident, actor: Actor) -> Doer:
    if incident.is_own:
        return Doer(Role.OPENER, actor.contact_id)
    return Doer(Role.ADMIN if actor.sees_proofs else Role.COLLEAGUE, actor.contact_id)


def _remember(incident: Incident) -> tuple[dict[str, Any], ...]:
    return (SlotSet("incident", incident.number),)


ACTIONS = (AddToIncident, ValidateComment, AskComment, SubmitComment, CloseIncident, EndIncident, ReopenIncident)
