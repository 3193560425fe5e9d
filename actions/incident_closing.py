"""Closing incidents: which are no longer needed, whether that is really meant, and what became of each."""

from datetime import datetime
from typing import Any, ClassVar, Literal

from rasa_sdk.events import SlotSet
from sqlalchemy.orm import Session

from actions.incident_choice import ask_which_incident, can_reopen, choose_incident, list_candidates, say_why_not
from actions.incident_deeds import name_doer
from actions.incident_refusals import say_refused, sort_named
from actions.incident_rows import to_incident, to_incident_rows
from actions.reply import Reply, SignedInAction
from actions.turn import Turn
from actions.values import to_quota, to_rows
from keyclerk.access import Actor
from keyclerk.hand_off import end_incident
from keyclerk.incidents import Changed, Incident, find_done, find_incident, read_quota
from keyclerk.life_cycle import ENDED, Deed, State

DEEDS = (Deed.CLOSED, Deed.WITHDRAWN)


class CloseIncident(SignedInAction):
    """Incidents are no longer needed: which, and whether it is really meant."""

    NAME = "action_close_incident"

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        if len(turn.named_all("incident")) > 1:
            may, refused = sort_named(session, turn, actor, deeds=DEEDS)
            return ask_to_close(may, actor, before=refused)
        choice = choose_incident(session, turn, actor, now, deeds=DEEDS)
        if choice is None:
            return ask_which_incident(turn, actor, list_candidates(session, actor, deeds=DEEDS), then=self.NAME)
        if isinstance(choice, Reply):
            return choice
        if set(choice.deeds) & set(DEEDS):
            return ask_to_close([choice], actor)
        if choice.state in ENDED and choice.severity:
            return _say_ended(choice, actor, now)
        return say_why_not(session, choice, actor, now)


class EndIncident(SignedInAction):
    """It was confirmed: an incident that no agent has seen is withdrawn and uses no quota, another one is closed.

    What an agent has taken since then is asked about again, and what was solved since then is left as it is.
    """

    NAME = "action_end_incident"
    WRITES = True
    RESPONSES: ClassVar = {Deed.WITHDRAWN: "utter_incident_withdrawn", Deed.CLOSED: "utter_incident_closed"}

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        asked: dict[str, str] = turn.pending.get("incidents") or {}
        found = {number: find_incident(session, actor=actor, number=number) for number in asked}
        if not any(found.values()):
            return Reply("utter_nothing_to_affirm")
        ended: list[tuple[Incident, Deed, bool]] = []
        taken, refused = [], []
        for number, incident in found.items():
            outcome = _end(session, turn, incident, state=asked[number], actor=actor, now=now) if incident else None
            if incident is None or outcome is None:
                refused.append((number, incident))
            elif outcome == "taken":
                taken.append(incident)
            else:
                ended.append((incident, *outcome))
        said = tuple(self._tell(session, actor, now, each) for each in ended)
        if len(found) == 1 and refused and refused[0][1]:
            return _say_ended(refused[0][1], actor, now)
        said += say_refused(refused, actor)
        if taken:
            return ask_to_close(taken, actor, before=said, is_taken=True)
        (response, values), *further = said
        records = tuple(f"incident:{incident.id}" for incident, *_ in ended)
        events = tuple(SlotSet("incident", incident.number) for incident, *_ in ended[-1:])
        return Reply(response, values, records, events=events, further=tuple(further))

    def _tell(
        self, session: Session, actor: Actor, now: datetime, ended: tuple[Incident, Deed, bool]
    ) -> tuple[str, dict[str, Any]]:
        incident, deed, is_given_back = ended
        quota = to_quota(read_quota(session, partner_id=actor.partner_id, now=now))
        values = {**quota, "number": incident.number, "given_back": "yes" if is_given_back else "no"}
        return self.RESPONSES[deed], values


def ask_to_close(
    incidents: list[Incident],
    actor: Actor,
    *,
    before: tuple[tuple[str, dict[str, Any]], ...] = (),
    is_taken: bool = False,
) -> Reply:
    """Return the question whether these incidents are to be ended, after what is said `before`."""
    said = before
    if len(incidents) == 1:
        how = {"how": _find_how(incidents[0]), "taken": "yes" if is_taken else "no"}
        said += (("utter_confirm_close", {**to_incident(incidents[0], actor), **how}),)
    elif incidents:
        rows = to_incident_rows(incidents, actor)["rows"]
        lines = [
            {**row, "row": "row_close_incident", "how": _find_how(incident)}
            for row, incident in zip(rows, incidents, strict=False)
        ]
        said += (("utter_confirm_close_several", {"incidents": to_rows(lines)}),)
    (response, values), *further = said
    numbers = {incident.number: incident.state for incident in incidents}
    pending = {"asked": "close_incident", "yes": "action_end_incident", "incidents": numbers} if incidents else None
    events = (SlotSet("incident", incidents[0].number),) if len(incidents) == 1 else ()
    records = tuple(f"incident:{incident.id}" for incident in incidents)
    return Reply(response, values, records, pending, events, further=tuple(further))


def _find_how(incident: Incident) -> str:
    return "withdraw" if incident.state == State.NEW else "close"


def _end(
    session: Session, turn: Turn, incident: Incident, *, state: str, actor: Actor, now: datetime
) -> tuple[Deed, bool] | Literal["taken"] | None:
    """Return how an incident was ended that was in this state when it was asked, and whether its number is given back.

    It is not where an agent has taken it since then, and not (None) where it has ended since then.
    """
    deed = Deed.WITHDRAWN if state == State.NEW else Deed.CLOSED
    if not find_done(session, incident_id=incident.id, deed=deed, request=turn.message_id):
        if incident.state in ENDED and incident.state != state:
            return None
        if state == State.NEW != incident.state:
            return "taken"
    doer = name_doer(incident, actor)
    changed = end_incident(session, incident_id=incident.id, deed=deed, doer=doer, now=now, request=turn.message_id)
    if not isinstance(changed, Changed):
        return None
    return deed, deed is Deed.WITHDRAWN and changed.incident.taken_at is None


def _say_ended(incident: Incident, actor: Actor, now: datetime) -> Reply:
    """Return that an incident has ended already, so that nothing is left to close."""
    values = {**to_incident(incident, actor), "reopens": "yes" if can_reopen(incident, now) else "no"}
    events = (SlotSet("incident", incident.number),)
    return Reply("utter_incident_already_ended", values, (f"incident:{incident.id}",), events=events)


ACTIONS = (CloseIncident, EndIncident)
