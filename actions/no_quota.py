"""No quota: what can still be done once the incidents of the membership year are used up."""

from datetime import datetime

from sqlalchemy.orm import Session

from actions.reply import Reply
from actions.values import to_quota
from keyclerk.access import Actor
from keyclerk.incidents import list_open_incidents, list_reopenable_incidents, read_quota
from keyclerk.life_cycle import Deed


def say_no_quota(session: Session, actor: Actor, now: datetime) -> Reply:
    """Return that no incident is left, with one's own that can be reopened, and those that can be added to."""
    quota = read_quota(session, partner_id=actor.partner_id, now=now)
    ended = [each.number for each in list_reopenable_incidents(session, actor=actor, now=now) if each.is_own]
    going_on = list_open_incidents(session, actor=actor, deed=Deed.COMMENTED)
    own = [each.number for each in going_on if each.is_own]
    values = {
        **to_quota(quota),
        "reopens": "yes" if ended else "no",
        "ended": ended[0] if ended else "",
        "adds": "yes" if own else "no",
        "own": {"any_of": own},
    }
    return Reply("utter_incident_no_quota", values)
