"""The form of an incident: how it begins, and what it asks."""

from datetime import datetime
from typing import Any, ClassVar

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_draft import (
    CORRECTION,
    DESCRIPTION,
    FORM,
    HAND_OFF,
    IMPACT,
    ORIGIN,
    SEVERITY,
    clear_draft,
    find_origin,
    is_about_question,
    read_draft,
)
from actions.incident_rows import to_incident_rows
from actions.incident_subject import inherit_subject
from actions.no_quota import say_no_quota
from actions.reply import AnsweringAction, Reply, SignedInAction
from actions.turn import Turn
from actions.values import to_product, to_quota
from keyclerk.access import Actor
from keyclerk.incidents import (
    find_duplicates,
    read_quota,
)
from keyclerk.severity_words import find_severity
from keyclerk.wording import find_impact

NOT_GIVEN = {"text": "not_given"}


class BeginIncident(SignedInAction):
    """An incident is wished for: the quota is told, what was said is taken over, the form begins."""

    NAME = "action_begin_incident"
    IN_FORM = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        quota = read_quota(session, partner_id=actor.partner_id, now=now)
        if quota.is_exhausted:
            return say_no_quota(session, actor, now)
        subject = inherit_subject(session, turn, actor, is_question=is_about_question(turn))
        drafts: dict[str, Any] = {ORIGIN: find_origin(turn), **subject}
        if turn.intent == "open_incident":
            drafts |= {SEVERITY: find_severity(turn.text), IMPACT: find_impact(turn.text)}
        if turn.pending.get("hand_off"):
            drafts[HAND_OFF] = True
        events = [*clear_draft(turn.slots), *(SlotSet(name, value) for name, value in drafts.items() if value)]
        return Reply("utter_incident_begin", to_quota(quota), events=tuple(events), follow=FORM)


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


class AskDuplicate(SignedInAction):
    """Shows incidents that look the same, and asks whether to add to one of them or to open a new one."""

    NAME = "action_ask_incident_form_draft_duplicate"
    IN_FORM = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        found = find_duplicates(session, actor=actor, draft=read_draft(turn.slots))
        values = {
            "count": len(found),
            "number": found[0].number if found else "",
            "incidents": to_incident_rows(found, actor),
        }
        pending = {"asked": "duplicate", "incidents": [incident.number for incident in found]}
        return Reply("utter_ask_duplicate", values, tuple(f"incident:{each.id}" for each in found), pending)


class AskConfirmation(AnsweringAction):
    """Shows the incident as it would be opened; after a bare no it asks what should be different."""

    NAME = "action_ask_incident_form_draft_confirmed"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if turn.pending == CORRECTION:
            return Reply("utter_ask_correction", pending=CORRECTION)
        draft = read_draft(turn.slots)
        values = {
            "description": draft.description,
            "severity": draft.severity,
            "product": to_product(draft.product),
            "suffix": f"…{draft.suffix}" if draft.suffix else NOT_GIVEN,
            "error_code": draft.error_code or NOT_GIVEN,
            "computer": draft.computer or NOT_GIVEN,
            "impact": draft.impact or NOT_GIVEN,
        }
        return Reply("utter_ask_confirmation", values)


def was_refused(turn: Turn, slot: str) -> bool:
    """Return whether this message was an answer to the slot that could not be taken."""
    for event in reversed(turn.events):
        # What a form held before it began anew was dropped, not refused.
        if event["event"] in ("user", "active_loop"):
            return False
        if event["event"] == "slot" and event["name"] == slot:
            return event["value"] is None
    return False


ACTIONS = (BeginIncident, AskDescription, AskSeverity, AskDuplicate, AskConfirmation)
