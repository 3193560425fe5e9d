"""Incidents: how they stand, and how many are left."""

from datetime import datetime

from sqlalchemy.orm import Session

from actions.reply import Reply, SignedInAction
from actions.turn import Turn
from actions.values import to_incident, to_quota, to_rows
from keyclerk.access import Actor
from keyclerk.incidents import find_incident, list_open_incidents, read_quota


class TellIncidentStatus(SignedInAction):
    """How an incident stands: the one that is named, the only open one, or all open ones."""

    NAME = "action_tell_incident_status"

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        number = turn.named("incident")
        if number:
            incident = find_incident(session, actor=actor, number=number)
            if incident is None:
                return Reply("utter_unknown_incident", {"number": number})
            return Reply("utter_incident_status", to_incident(incident, actor), (f"incident:{incident.id}",))
        incidents = list_open_incidents(session, actor=actor)
        if not incidents:
            return Reply("utter_no_incidents")
        records = tuple(f"incident:{incident.id}" for incident in incidents)
        if len(incidents) == 1:
            return Reply("utter_incident_status", to_incident(incidents[0], actor), records)
        rows = to_rows({**to_incident(incident, actor), "row": "row_incident"} for incident in incidents)
        return Reply("utter_incident_list", {"incidents": rows}, records)


class TellIncidentQuota(SignedInAction):
    """How many incidents the membership year brings, and how many are left."""

    NAME = "action_tell_incident_quota"

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        return Reply("utter_incident_quota", to_quota(read_quota(session, partner_id=actor.partner_id, now=now)))


ACTIONS = (TellIncidentStatus, TellIncidentQuota)
