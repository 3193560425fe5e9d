"""Reopening: an incident that was solved or closed goes on, because it is asked for or because it did not help."""

from datetime import datetime

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_choice import (
    ask_which_incident,
    can_open,
    can_reopen,
    is_of_colleague,
    offer_reopening,
    say_why_not,
)
from actions.incident_deeds import add_comment, name_doer
from actions.incident_rows import to_incident
from actions.reply import OPEN_INCIDENT, Reply, SignedInAction
from actions.turn import Turn
from keyclerk.access import Actor
from keyclerk.incidents import (
    Changed,
    Incident,
    change_incident,
    find_incident,
    find_previous,
    list_reopenable_incidents,
    list_told_ended,
)
from keyclerk.letters import asks
from keyclerk.life_cycle import UNDER_WAY, Deed
from keyclerk.wording import find_comment


class OfferReopening(SignedInAction):
    """An incident is to be reopened: the one that is named, was just told of or spoken of, or else the only one."""

    NAME = "action_offer_reopening"

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        number = turn.named("incident")
        is_asked = turn.pending.get("asked") == "reopen_incident" and not asks(turn.text)
        if is_asked and number in (None, turn.pending["incident"]):
            return Reply(pending=turn.pending, follow="action_reopen_incident")
        if number:
            return tell_named(session, turn, actor, now, number=number)
        every = list_reopenable_incidents(session, actor=actor, now=now)
        ended = [each for each in every if each.is_own] or every
        before = find_previous(session, conversation_id=turn.conversation_id, number=turn.number)
        meant = find_told(session, turn, ended, after=before) or _find_spoken_of(turn, ended)
        if meant or len(ended) == 1:
            return offer_reopening(meant or ended[0], actor)
        if ended:
            return ask_which_incident(turn, actor, ended, then=self.NAME)
        is_new = can_open(session, actor, now)
        values = {"new": "yes" if is_new else "no"}
        return Reply("utter_nothing_to_reopen", values, pending=OPEN_INCIDENT if is_new else None)


class ReopenIncident(SignedInAction):
    """It was confirmed that a solved or closed incident goes on; what was to be added to it is."""

    NAME = "action_reopen_incident"
    WRITES = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        incident = find_incident(session, actor=actor, number=turn.pending.get("incident") or "")
        text = turn.pending.get("text")
        if incident is None:
            return Reply("utter_nothing_to_affirm")
        changed = change_incident(
            session,
            incident_id=incident.id,
            deed=Deed.REOPENED,
            doer=name_doer(incident, actor),
            now=now,
            request=turn.message_id,
        )
        if not isinstance(changed, Changed):
            return say_why_not(session, incident, actor, now)
        added = text and add_comment(session, turn, incident, actor=actor, text=text, now=now)
        reopened = find_incident(session, actor=actor, number=incident.number) or incident
        values = {**to_incident(reopened, actor), "added": "yes" if isinstance(added, Changed) else "no"}
        events = (SlotSet("incident", incident.number),)
        return Reply("utter_incident_reopened", values, (f"incident:{incident.id}",), events=events)


def tell_named(session: Session, turn: Turn, actor: Actor, now: datetime, *, number: str) -> Reply:
    """Return what is said of an incident that is named as not solved: it can be reopened, goes on, or cannot."""
    incident = find_incident(session, actor=actor, number=number)
    if incident is None:
        return Reply("utter_unknown_incident", {"number": number})
    if incident.state in UNDER_WAY and not is_of_colleague(incident):
        return Reply(follow="action_tell_incident_status")
    return say_why_not(session, incident, actor, now, text=find_comment(turn.text))


def find_ended(session: Session, turn: Turn, actor: Actor, now: datetime) -> tuple[Incident | None, Incident | None]:
    """Return one's own incident that ended and did not help, and the one that ended last.

    It did not help where it was told of or spoken of after the last answer, or nothing else was answered.
    """
    own = [each for each in list_reopenable_incidents(session, actor=actor, now=now) if each.is_own]
    if not own:
        return None, None
    place, number = _find_last_help(turn)
    if told := find_told(session, turn, own, after=number):
        return told, own[0]
    spoken_of = _find_spoken_of(turn, own)
    if spoken_of and any(_is_spoken_of(event, spoken_of) for event in turn.events[place + 1 :]):
        return spoken_of, own[0]
    other = find_incident(session, actor=actor, number=turn.slots.get("incident") or "")
    is_about_other = other is not None and not can_reopen(other, now)
    return (None if turn.tried or is_about_other else own[0]), own[0]


def find_told(session: Session, turn: Turn, ended: list[Incident], *, after: int) -> Incident | None:
    """Return which of these incidents news last said had ended, after a message of the conversation."""
    told = list_told_ended(session, conversation_id=turn.conversation_id, after=after)
    return next((each for id_ in reversed(told) for each in ended if each.id == id_), None)


def _find_spoken_of(turn: Turn, ended: list[Incident]) -> Incident | None:
    return next((each for each in ended if each.number == turn.slots.get("incident")), None)


def _is_spoken_of(event: dict[str, object], incident: Incident) -> bool:
    return (event["event"], event.get("name"), event.get("value")) == ("slot", "incident", incident.number)


def _find_last_help(turn: Turn) -> tuple[int, int]:
    """Return the place of the last answer that was to help among the events, and the number of its message."""
    if not turn.tried:
        return -1, 0
    places = [place for place, event in enumerate(turn.events) if event.get("name") == turn.tried[-1]["action"]]
    place = places[-1] if places else -1
    said = [event for event in turn.events[: max(place, 0)] if event["event"] == "user"]
    number = str(said[-1].get("message_id") or "").rpartition(":")[2] if said else ""
    return place, int(number) if number.isdigit() else 0


ACTIONS = (OfferReopening, ReopenIncident)
