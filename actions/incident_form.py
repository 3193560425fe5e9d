"""The form of an incident: how it begins, what it asks, and how it ends."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_answers import CORRECTION
from actions.incident_draft import (
    DESCRIPTION,
    DRAFT_SUBJECT,
    DUPLICATE,
    FORM,
    HAND_OFF,
    IMPACT,
    ORIGIN,
    SEVERITY,
    clear_draft,
    find_origin,
    read_draft,
)
from actions.incident_rows import to_incident, to_incident_rows
from actions.reply import AnsweringAction, Reply, SignedInAction
from actions.turn import Turn
from actions.values import to_product, to_quota
from keyclerk.access import Actor
from keyclerk.hand_off import hand_over
from keyclerk.incidents import (
    Changed,
    Circumstances,
    Doer,
    change_incident,
    find_duplicates,
    find_incident,
    open_incident,
    read_quota,
)
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.database import Database
from keyclerk.wording import find_impact, find_severity

NOT_GIVEN = {"text": "not_given"}


class BeginIncident(SignedInAction):
    """An incident is wished for: the quota is told, what was said is taken over, the form begins."""

    NAME = "action_begin_incident"
    IN_FORM = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        quota = read_quota(session, partner_id=actor.partner_id, now=now)
        if quota.is_exhausted:
            return Reply("utter_incident_no_quota", to_quota(quota))
        drafts: dict[str, Any] = {DRAFT_SUBJECT[name]: value for name, value in turn.subject.items() if value}
        drafts[ORIGIN] = find_origin(turn)
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


class SubmitIncident(SignedInAction):
    """The incident was confirmed: it is opened, once; or what was described is added to one that looks the same."""

    NAME = "action_submit_incident"
    IN_FORM = True
    WRITES = True

    def __init__(
        self, database: Database, now: Callable[[], datetime], solution_hours: Mapping[str, float] | None = None
    ) -> None:
        super().__init__(database, now)
        self._solution_hours = solution_hours or {}

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        draft = read_draft(turn.slots)
        cleared = (*clear_draft(turn.slots), SlotSet("tried", None))
        if not draft.description or not draft.severity:
            return Reply("utter_incident_failed", events=cleared)
        duplicate = turn.slots.get(DUPLICATE)
        if duplicate and duplicate.startswith("INC-"):
            return self._add_to(session, turn, actor, now, number=duplicate)
        origin = turn.slots.get(ORIGIN) or {}
        circumstances = Circumstances(
            language=turn.language,
            conversation_id=turn.conversation_id,
            request_id=turn.message_id,
            intent=origin.get("intent"),
            confidence=origin.get("confidence"),
            tried=turn.slots.get("tried") or (),
            solution_hours=self._solution_hours,
        )
        incident = open_incident(session, actor=actor, draft=draft, circumstances=circumstances, now=now)
        quota = to_quota(read_quota(session, partner_id=actor.partner_id, now=now))
        if incident is None:
            return Reply("utter_incident_no_quota", quota, events=cleared)
        shown = to_incident(incident, actor)
        further: tuple[tuple[str, dict[str, Any]], ...] = ()
        if turn.slots.get(HAND_OFF):
            doer = Doer(Role.OPENER, actor.contact_id)
            hand_over(
                session,
                conversation_id=turn.conversation_id,
                incident_id=incident.id,
                doer=doer,
                now=now,
                number=turn.number,
            )
            further = (("utter_handed_over", {"number": incident.number}),)
        values = {**quota, **shown, "severity": draft.severity}
        events = (*cleared, SlotSet("incident", incident.number))
        return Reply("utter_incident_opened", values, (f"incident:{incident.id}",), events=events, further=further)

    def _add_to(self, session: Session, turn: Turn, actor: Actor, now: datetime, *, number: str) -> Reply:
        """Return that the description was added to an incident, or that it was opened anew where that has ended."""
        incident = find_incident(session, actor=actor, number=number)
        cleared = clear_draft(turn.slots)
        if incident is None or Deed.COMMENTED not in incident.deeds:
            return Reply("utter_incident_failed", events=cleared)
        role = Role.OPENER if incident.is_own else Role.ADMIN
        changed = change_incident(
            session,
            incident_id=incident.id,
            deed=Deed.COMMENTED,
            doer=Doer(role, actor.contact_id),
            now=now,
            text=turn.slots[DESCRIPTION],
            request=turn.message_id,
        )
        response = "utter_comment_added" if isinstance(changed, Changed) else "utter_incident_failed"
        events = (*cleared, SlotSet("incident", number))
        return Reply(response, {"number": number}, (f"incident:{incident.id}",), events=events)


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
