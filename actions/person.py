"""A person: when agents are there, and the hand-off of the conversation to them."""

from datetime import datetime

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_choice import list_candidates
from actions.incident_draft import clear_draft
from actions.incident_rows import to_incident_rows
from actions.reply import OPEN_INCIDENT, AnsweringAction, Reply, SignedInAction
from actions.turn import Turn
from actions.values import to_quota, to_time
from keyclerk.access import Actor
from keyclerk.hand_off import find_support_opening, hand_over
from keyclerk.incidents import Changed, Doer, Incident, find_incident, read_quota
from keyclerk.life_cycle import Deed, Role


class OfferPerson(AnsweringAction):
    """A person is wished for: now, with the incident that is there or a new one; or else it is said when."""

    NAME = "action_offer_person"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if actor is None:
            return Reply("utter_sign_in")
        opening = find_support_opening(session, partner_id=actor.partner_id, now=now)
        own = [each for each in list_candidates(session, actor, deeds=(Deed.HANDED_OVER,)) if each.is_own]
        quota = read_quota(session, partner_id=actor.partner_id, now=now)
        if opening > now:
            values = {**to_quota(quota), "opens": to_time(opening, actor)}
            return Reply("utter_person_later", values, pending=OPEN_INCIDENT)
        named = find_incident(session, actor=actor, number=turn.named("incident") or "")
        if named and named.is_own and Deed.HANDED_OVER in named.deeds:
            own = [named]
        if len(own) == 1:
            pending = {"incident": own[0].number}
            return Reply(follow="action_hand_over", pending=pending, events=clear_draft(turn.slots))
        if own:
            return _ask_which(own, actor)
        if quota.is_exhausted:
            return Reply("utter_incident_no_quota", to_quota(quota))
        return Reply("utter_person", to_quota(quota), pending={**OPEN_INCIDENT, "hand_off": True})


class HandOver(SignedInAction):
    """The conversation goes to the agents, for one of the person's own incidents."""

    NAME = "action_hand_over"
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        number = turn.named("incident") or turn.pending.get("incident") or turn.slots.get("incident") or ""
        incident = find_incident(session, actor=actor, number=number)
        if incident is None or not incident.is_own:
            return Reply("utter_unknown_incident", {"number": number})
        doer = Doer(Role.OPENER, actor.contact_id)
        changed = hand_over(
            session,
            conversation_id=turn.conversation_id,
            incident_id=incident.id,
            doer=doer,
            now=now,
            number=turn.number,
        )
        if not isinstance(changed, Changed):
            return Reply("utter_incident_failed")
        events = (SlotSet("incident", incident.number),)
        return Reply("utter_handed_over", {"number": incident.number}, (f"incident:{incident.id}",), events=events)


def _ask_which(own: list[Incident], actor: Actor) -> Reply:
    pending = {
        "asked": "incident",
        "then": "action_hand_over",
        "options": [{"incident": incident.number} for incident in own],
    }
    return Reply("utter_person_which_incident", {"incidents": to_incident_rows(own, actor)}, pending=pending)


ACTIONS = (OfferPerson, HandOver)
