"""Inbound: what an activity means to the intake, and to whom in the store it belongs."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from channels.bodies import clean
from channels.teams.activity import Activity
from channels.teams.cards import REFERENCE
from keyclerk.conversations import TEAMS, Choice, Inbound, take_conversation
from keyclerk.limits import LONGEST_TEXT
from keyclerk.product_keys import mask
from keyclerk.store.tables import ConversationRow, TeamsReferenceRow
from keyclerk.teams import Person, Place, Who, add_who, find_who, keep_reference

LONGEST_NAME, LONGEST_REFERENCE, LONGEST_HINT = 100, 64, 20
MOST_INPUTS = 20
FIELDS = ("service_url", "teams_conversation", "teams_user", "teams_bot", "tenant", "place")

_REFERENCE = (
    select(TeamsReferenceRow)
    .join(ConversationRow, ConversationRow.id == TeamsReferenceRow.conversation_id)
    .where(ConversationRow.channel == TEAMS, ConversationRow.subject == bindparam("subject"))
)
"""Where somebody's conversation goes on; made once, as it is asked for each message."""


@dataclass(frozen=True)
class Known:
    """To whom an activity belongs: for whom they are taken, and their conversation."""

    who: Who
    conversation_id: str
    is_welcomed: bool


def find_person(activity: Activity) -> Person | None:
    """Return who an activity says it is from; None where it names nobody."""
    user, tenant = activity.from_.aad_object_id, activity.tenant
    return Person(tenant.casefold(), user.casefold(), activity.from_.name) if user and tenant else None


def recall(session: Session, activity: Activity, person: Person, *, place: Place) -> Known | None:
    """Return to whom an activity belongs, where all about it is kept already: nobody who writes is waited for."""
    who = find_who(session, person, place=place, teams_conversation=activity.conversation.id)
    if who is None:
        return None
    reference = session.scalar(_REFERENCE, {"subject": who.subject})
    if reference is None or _differs(reference, _describe(activity, reference.conversation_id, place)):
        return None
    return Known(who, reference.conversation_id, reference.is_welcomed)


def find_known(session: Session, activity: Activity, person: Person, *, place: Place, now: datetime) -> Known:
    """Return to whom an activity belongs, and keep where they can be answered."""
    known = recall(session, activity, person, place=place)
    if known is not None:
        return known
    who = find_who(session, person, place=place, teams_conversation=activity.conversation.id)
    who = who or add_who(session, person, now=now)
    inbound = Inbound(TEAMS, who.subject, who.contact_id, who.partner_id, "", "")
    conversation = take_conversation(session, inbound, now=now)
    reference = keep_reference(session, _describe(activity, conversation.id, place))
    return Known(who, conversation.id, reference.is_welcomed)


def read_choice(value: Any) -> Choice | None:
    """Return the button that was pressed, with what was put into its card; None for what no card of ours sends."""
    if not isinstance(value, dict) or not isinstance(value.get(REFERENCE), str):
        return None
    reference = clean(value[REFERENCE])[:LONGEST_REFERENCE]
    given = [(name, each) for name, each in value.items() if name != REFERENCE][:MOST_INPUTS]
    inputs = {clean(str(name))[:LONGEST_NAME]: _read_input(each) for name, each in given if isinstance(each, str)}
    return Choice(reference, inputs or None)


def make_inbound(
    activity: Activity, known: Known, *, id_: str, text: str = "", choice: Choice | None = None
) -> Inbound:
    """Return an activity as the intake takes it."""
    return Inbound(
        TEAMS,
        known.who.subject,
        known.who.contact_id,
        known.who.partner_id,
        id_,
        text,
        choice,
        (activity.locale or "")[:LONGEST_HINT] or None,
    )


def name_version(id_: str, text: str, choice: Choice | None = None) -> str:
    """Return by which id an edited message is known: the same for the same content."""
    content = text if choice is None else json.dumps([choice.reference, choice.inputs], sort_keys=True)
    return f"{id_}:{hashlib.sha256(content.encode()).hexdigest()[:16]}"


def _read_input(value: str) -> str:
    """Return what was put into a field: masked before it is cut, so that no part of a key is left."""
    return mask(str(clean(value)))[:LONGEST_TEXT]


def _describe(activity: Activity, conversation_id: str, place: Place) -> TeamsReferenceRow:
    return TeamsReferenceRow(
        conversation_id=conversation_id,
        service_url=activity.service_url.rstrip("/"),
        teams_conversation=activity.conversation.id,
        teams_user=activity.from_.id,
        teams_bot=activity.recipient.id,
        tenant=activity.tenant,
        place=place,
        is_welcomed=False,
    )


def _differs(known: TeamsReferenceRow, told: TeamsReferenceRow) -> bool:
    return any(getattr(known, name) != getattr(told, name) for name in FIELDS)
