"""The submission of an incident: it is opened, or what was written is added to one that looks the same."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_draft import (
    DUPLICATE,
    HAND_OFF,
    ORIGIN,
    clear_draft,
    read_draft,
)
from actions.incident_rows import to_incident
from actions.no_quota import say_no_quota
from actions.reply import Reply, SignedInAction
from actions.turn import SUBJECT_SLOTS, Turn
from actions.values import to_quota, to_time
from keyclerk.access import Actor
from keyclerk.answers import choose_language, load_texts
from keyclerk.hand_off import find_support_opening, hand_over
from keyclerk.incidents import (
    Changed,
    Circumstances,
    Doer,
    Draft,
    Incident,
    change_incident,
    find_incident,
    open_incident,
    read_quota,
)
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.database import Database

FORGOTTEN: dict[str, str | None] = dict.fromkeys(SUBJECT_SLOTS)
"""What the conversation is about once an incident is opened: nothing that another one would be about too."""


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
            return Reply("utter_incident_failed", events=cleared, subject=FORGOTTEN)
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
            values = say_no_quota(session, actor, now).values
            return Reply("utter_incident_no_quota", values, events=cleared, subject=FORGOTTEN)
        shown = to_incident(incident, actor)
        values = {**quota, **shown, "severity": draft.severity}
        return Reply(
            "utter_incident_opened",
            values,
            (f"incident:{incident.id}",),
            events=(*cleared, SlotSet("incident", incident.number)),
            subject=FORGOTTEN,
            further=_hand_over(session, turn, incident, actor, now),
        )

    def _add_to(self, session: Session, turn: Turn, actor: Actor, now: datetime, *, number: str) -> Reply:
        """Return that what was written was added to an incident, or that it could not be where that has ended."""
        incident = find_incident(session, actor=actor, number=number)
        cleared = (*clear_draft(turn.slots), SlotSet("incident", number))
        if incident is None or Deed.COMMENTED not in incident.deeds:
            return Reply("utter_incident_failed", events=clear_draft(turn.slots), subject=FORGOTTEN)
        changed = change_incident(
            session,
            incident_id=incident.id,
            deed=Deed.COMMENTED,
            doer=Doer(Role.OPENER if incident.is_own else Role.ADMIN, actor.contact_id),
            now=now,
            text=_word_addition(read_draft(turn.slots), incident, language=turn.language),
            request=turn.message_id,
        )
        records = (f"incident:{incident.id}",)
        if not isinstance(changed, Changed):
            return Reply("utter_incident_failed", {"number": number}, records, events=cleared, subject=FORGOTTEN)
        further = _hand_over(session, turn, incident, actor, now) if incident.is_own else ()
        values = {"number": number}
        return Reply("utter_comment_added", values, records, events=cleared, subject=FORGOTTEN, further=further)


def _hand_over(
    session: Session, turn: Turn, incident: Incident, actor: Actor, now: datetime
) -> tuple[tuple[str, dict[str, Any]], ...]:
    """Hand the conversation over if that was wished for; returns what is said of it."""
    if not turn.slots.get(HAND_OFF):
        return ()
    changed = hand_over(
        session,
        conversation_id=turn.conversation_id,
        incident_id=incident.id,
        doer=Doer(Role.OPENER, actor.contact_id),
        now=now,
        number=turn.number,
    )
    if isinstance(changed, Changed):
        return (("utter_handed_over", {"number": incident.number}),)
    opening = find_support_opening(session, partner_id=actor.partner_id, now=now)
    return (("utter_person_away", {"opens": to_time(opening, actor)}),) if opening > now else ()


def _word_addition(draft: Draft, incident: Incident, *, language: str) -> str:
    """Return the text that is added to an incident: the description, and the impact and another severity beside it."""
    given = {"impact": draft.impact, "severity": draft.severity if draft.severity != incident.severity else None}
    rows = [{"row": f"row_added_{name}", name: value} for name, value in given.items() if value]
    values = {"description": draft.description, "lines": {"rows": rows}}
    return load_texts(choose_language(language)).format("incident_addition", values).strip()
