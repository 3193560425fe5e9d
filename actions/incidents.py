"""Incidents: how they stand, and how many are left."""

from datetime import datetime

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_rows import to_incident, to_incident_rows, to_timeline
from actions.reply import Reply, SignedInAction
from actions.turn import Turn
from actions.values import to_day, to_quota
from keyclerk.access import Actor
from keyclerk.incidents import Incident, find_incident, list_open_incidents, list_timeline, read_quota
from keyclerk.membership import read_membership


class TellIncidentStatus(SignedInAction):
    """How incidents stand: those that are named, the only open one, or all open ones."""

    NAME = "action_tell_incident_status"

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        numbers = turn.named_all("incident")
        if len(numbers) == 1:
            incident = find_incident(session, actor=actor, number=numbers[0])
            if incident is None:
                return Reply("utter_unknown_incident", {"number": numbers[0]})
            return _tell(session, incident, actor)
        found = [find_incident(session, actor=actor, number=number) for number in numbers]
        incidents = list(filter(None, found)) or list_open_incidents(session, actor=actor)
        if not incidents:
            return Reply("utter_no_incidents")
        if len(incidents) == 1:
            return _tell(session, incidents[0], actor)
        rows = to_incident_rows(incidents, actor, row="row_incident")
        return Reply("utter_incident_list", {"incidents": rows}, tuple(f"incident:{each.id}" for each in incidents))


class TellIncidentQuota(SignedInAction):
    """How many incidents the membership year brings, and how many are left."""

    NAME = "action_tell_incident_quota"

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        quota = read_quota(session, partner_id=actor.partner_id, now=now)
        membership = read_membership(session, partner_id=actor.partner_id, today=now.date())
        year_ends = to_day(membership.year_ends) if membership.year_ends else "none"
        return Reply("utter_incident_quota", {**to_quota(quota), "year_ends": year_ends})


def _tell(session: Session, incident: Incident, actor: Actor) -> Reply:
    """Return how one incident stands, with what happened to it where the asking person may see that."""
    entries = list_timeline(session, incident_id=incident.id) if incident.severity else []
    values = {**to_incident(incident, actor), "timeline": to_timeline(entries, actor)}
    events = (SlotSet("incident", incident.number),)
    return Reply("utter_incident_status", values, (f"incident:{incident.id}",), events=events)


ACTIONS = (TellIncidentStatus, TellIncidentQuota)
