"""Incidents: how they stand, and how many are left."""

from datetime import datetime

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_choice import can_reopen
from actions.incident_rows import to_incident, to_incident_rows, to_timeline
from actions.reply import Reply, SignedInAction
from actions.turn import Turn
from actions.values import Values, to_day, to_quota
from keyclerk.access import Actor
from keyclerk.incidents import Incident, find_incident, list_open_incidents, list_timeline, read_quota
from keyclerk.membership import read_membership


class TellIncidentStatus(SignedInAction):
    """How incidents stand: those that are named, the only open one, or all open ones; unknown ones are named too."""

    NAME = "action_tell_incident_status"

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        named = {number: find_incident(session, actor=actor, number=number) for number in turn.named_all("incident")}
        unknown = [number for number, incident in named.items() if incident is None]
        if named and len(unknown) == len(named):
            return Reply(*_say_unknown(unknown))
        further = (_say_unknown(unknown),) if unknown else ()
        incidents = [each for each in named.values() if each] or list_open_incidents(session, actor=actor)
        if not incidents:
            return Reply("utter_no_incidents")
        if len(incidents) == 1:
            return _tell(session, incidents[0], actor, now, further=further)
        rows = to_incident_rows(incidents, actor, row="row_incident")
        values = {"incidents": rows, "scope": "named" if named else "open"}
        records = tuple(f"incident:{each.id}" for each in incidents)
        return Reply("utter_incident_list", values, records, further=further)


class TellIncidentQuota(SignedInAction):
    """How many incidents the membership year brings, and how many are left."""

    NAME = "action_tell_incident_quota"

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        quota = read_quota(session, partner_id=actor.partner_id, now=now)
        membership = read_membership(session, partner_id=actor.partner_id, today=actor.find_day(now))
        year_ends = to_day(membership.year_ends) if membership.year_ends else "none"
        return Reply("utter_incident_quota", {**to_quota(quota), "year_ends": year_ends})


def _say_unknown(numbers: list[str]) -> tuple[str, Values]:
    return "utter_unknown_incident", {"number": numbers[0] if len(numbers) == 1 else {"any_of": numbers}}


def _tell(
    session: Session, incident: Incident, actor: Actor, now: datetime, *, further: tuple[tuple[str, Values], ...] = ()
) -> Reply:
    """Return how one incident stands, with what happened to it where the asking person may see that."""
    entries = list_timeline(session, incident_id=incident.id) if incident.severity else []
    reopens = "yes" if can_reopen(incident, now) else "no"
    values = {**to_incident(incident, actor), "timeline": to_timeline(entries, actor), "reopens": reopens}
    events = (SlotSet("incident", incident.number),)
    return Reply("utter_incident_status", values, (f"incident:{incident.id}",), events=events, further=further)


ACTIONS = (TellIncidentStatus, TellIncidentQuota)
