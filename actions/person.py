"""A person: when agents are there, and the hand-off of the conversation to them."""

from collections.abc import Sequence
from datetime import datetime

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_choice import can_reopen, is_of_colleague, list_candidates, say_why_not
from actions.incident_draft import clear_draft
from actions.incident_rows import to_incident_rows
from actions.no_quota import say_no_quota
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
        own = _find_own(session, turn, actor, now)
        if isinstance(own, Reply):
            return own
        opening = find_support_opening(session, partner_id=actor.partner_id, now=now)
        if opening > now:
            return _say_when(session, actor, now, own=own, opening=opening)
        if len(own) == 1:
            pending = {"incident": own[0].number}
            return Reply(follow="action_hand_over", pending=pending, events=clear_draft(turn.slots))
        if own:
            return _ask_which(own, actor)
        quota = read_quota(session, partner_id=actor.partner_id, now=now)
        if quota.is_exhausted:
            return say_no_quota(session, actor, now)
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
            opening = find_support_opening(session, partner_id=actor.partner_id, now=now)
            if opening > now:
                return Reply("utter_person_away", {"opens": to_time(opening, actor)})
            return say_why_not(session, incident, actor, now)
        events = (SlotSet("incident", incident.number),)
        return Reply("utter_handed_over", {"number": incident.number}, (f"incident:{incident.id}",), events=events)


def _find_own(session: Session, turn: Turn, actor: Actor, now: datetime) -> list[Incident] | Reply:
    """Return one's own incidents under way, or the one that is named; a reply says why that one cannot be spoken of."""
    number = turn.named("incident")
    if number is None:
        return [each for each in list_candidates(session, actor, deeds=(Deed.HANDED_OVER,)) if each.is_own]
    named = find_incident(session, actor=actor, number=number)
    if named is None:
        return Reply("utter_unknown_incident", {"number": number})
    if Deed.HANDED_OVER in named.deeds:
        return [named]
    if named.is_own or can_reopen(named, now):
        return say_why_not(session, named, actor, now)
    what = "person" if is_of_colleague(named) else "person_admin"
    return Reply("utter_incident_not_yours", {"number": number, "what": what})


def _say_when(session: Session, actor: Actor, now: datetime, *, own: Sequence[Incident], opening: datetime) -> Reply:
    """Return when agents are there, with what can be done until then: nothing that could not be kept is offered."""
    quota = read_quota(session, partner_id=actor.partner_id, now=now)
    values = {**to_quota(quota), "opens": to_time(opening, actor)}
    if own:
        numbers = {"list": [each.number for each in own]}
        values |= {"own": numbers, "new": "no" if quota.is_exhausted else "yes"}
        events = (SlotSet("incident", own[0].number),) if len(own) == 1 else ()
        pending = {"asked": "person_later", "yes": "action_add_to_incident"}
        return Reply("utter_person_later_add", values, pending=pending, events=events)
    if quota.is_exhausted:
        no_quota = say_no_quota(session, actor, now)
        return Reply(
            "utter_person_away", {"opens": values["opens"]}, further=(("utter_incident_no_quota", no_quota.values),)
        )
    return Reply("utter_person_later", values, pending=OPEN_INCIDENT)


def _ask_which(own: list[Incident], actor: Actor) -> Reply:
    pending = {
        "asked": "incident",
        "then": "action_hand_over",
        "options": [{"incident": incident.number} for incident in own],
    }
    return Reply("utter_person_which_incident", {"incidents": to_incident_rows(own, actor)}, pending=pending)


ACTIONS = (OfferPerson, HandOver)
