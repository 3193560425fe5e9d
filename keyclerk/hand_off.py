"""The hand-off: a conversation held by agents for an incident, until it is given back to the bot."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.calendars import find_calendar
from keyclerk.conversations import AGENT, BOT
from keyclerk.incidents import Changed, Doer, Refused, change_incident, find_done, format_number
from keyclerk.incidents.changing import lock_incident
from keyclerk.life_cycle import ENDED, Deed, Refusal, Role
from keyclerk.offers import read_inputs
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow


def find_support_opening(session: Session, *, partner_id: str, now: datetime) -> datetime:
    """Return when agents are there for a partner: now, or else when they next are (UTC)."""
    return find_calendar(session, partner_id=partner_id).find_opening(now)


def hand_over(
    session: Session,
    *,
    conversation_id: str,
    incident_id: int,
    doer: Doer,
    now: datetime,
    number: int = 0,
    version: int | None = None,
) -> Changed | Refused:
    """Let agents hold a conversation for an incident: the bot is silent from now on.

    It is the opener's, and the only one held for this incident: another one that was goes back to the bot. The opener
    is refused (`NOBODY_THERE`) outside business hours, an agent (`STALE`) where the incident is not that `version` any
    more.
    `number` is that of the partner's message whose turn hands it over and is still answered (`held_number`); whatever
    the bot answers to other messages from now on is withheld.
    """
    conversations = _lock_conversations(session, incident_id=incident_id)
    conversation = next((each for each in conversations if each.id == conversation_id), None)
    if conversation is None:
        return Refused(Refusal.NOT_YOURS, session.get_one(IncidentRow, incident_id).state)
    if conversation.held_by == AGENT and conversation.incident_id != incident_id:
        return Refused("HELD", conversation.held_by)
    request = f"{conversation_id}:{number}" if number else None
    done = request and find_done(session, incident_id=incident_id, deed=Deed.HANDED_OVER, request=request)
    if done:
        # Whoever held it since, this turn handed it over once.
        return Changed(session.get_one(IncidentRow, incident_id), done)
    if doer.role is Role.OPENER and not _is_somebody_there(session, conversation, now=now):
        return Refused("NOBODY_THERE", session.get_one(IncidentRow, incident_id).state)
    before = conversation.held_by, conversation.incident_id
    conversation.held_by, conversation.incident_id = AGENT, incident_id
    changed = change_incident(
        session,
        incident_id=incident_id,
        deed=Deed.HANDED_OVER,
        doer=doer,
        now=now,
        request=request,
        version=version,
    )
    if isinstance(changed, Refused):
        conversation.held_by, conversation.incident_id = before
        return changed
    if before[0] == BOT:
        conversation.held_number = number
    for other in conversations:
        if other is not conversation and other.held_by == AGENT and other.incident_id == incident_id:
            release(other)
    return changed


def _is_somebody_there(session: Session, conversation: ConversationRow, *, now: datetime) -> bool:
    partner_id = conversation.partner_id
    return partner_id is not None and find_support_opening(session, partner_id=partner_id, now=now) <= now


def receive_message(
    session: Session, conversation: ConversationRow, message: MessageRow, *, now: datetime
) -> tuple[str, dict[str, Any]] | None:
    """Put a message of a held conversation into the timeline of its incident; returns a response to say, if any.

    A press is its title to agents, and a card that was sent what was put into it, too.
    """
    if conversation.incident_id is None or conversation.contact_id is None:
        return None
    words = [message.text, *(f"{label}: {value}" for label, value in read_inputs(session, message))]
    changed = change_incident(
        session,
        incident_id=conversation.incident_id,
        deed=Deed.COMMENTED,
        doer=Doer(Role.OPENER, conversation.contact_id),
        now=now,
        text="\n".join(words),
        details={"message": str(message.number)},
    )
    if isinstance(changed, Changed):
        return None
    # The incident ended without the conversation being given back: nobody would read what is written there.
    number = format_number(conversation.incident_id)
    release(conversation)
    return "utter_given_back", {"number": number, "agent": ""}


def end_by_partner(session: Session, conversation: ConversationRow, *, now: datetime) -> dict[str, Any]:
    """Give a conversation back to the bot because the partner wishes it; returns the values of `utter_given_back`."""
    incident_id = conversation.incident_id
    release(conversation)
    if incident_id is None or conversation.contact_id is None:
        return {"number": "none", "agent": ""}
    doer = Doer(Role.OPENER, conversation.contact_id)
    change_incident(session, incident_id=incident_id, deed=Deed.GIVEN_BACK, doer=doer, now=now)
    return {"number": format_number(incident_id), "agent": ""}


def give_back(
    session: Session, *, incident_id: int, doer: Doer, now: datetime, version: int | None = None
) -> Changed | Refused:
    """Give the conversation of an incident back to the bot, which says so; refused are `STALE` and `NOT_HELD`."""
    conversation = find_held_conversation(session, incident_id=incident_id)
    if version is not None and (incident := lock_incident(session, incident_id)).version != version:
        return Refused("STALE", incident.state)
    if conversation is None:
        return Refused("NOT_HELD", "")
    changed = change_incident(session, incident_id=incident_id, deed=Deed.GIVEN_BACK, doer=doer, now=now)
    if isinstance(changed, Changed):
        release(conversation)
    return changed


def end_incident(
    session: Session, *, incident_id: int, deed: Deed, doer: Doer, now: datetime, **given: Any
) -> Changed | Refused:
    """Do a deed that ends an incident; a conversation that agents hold for it goes back to the bot."""
    conversation = find_held_conversation(session, incident_id=incident_id)
    changed = change_incident(session, incident_id=incident_id, deed=deed, doer=doer, now=now, **given)
    if conversation and isinstance(changed, Changed) and changed.incident.state in ENDED:
        giver = doer if doer.role is Role.AGENT else Doer(Role.KEYCLERK, "keyclerk")
        change_incident(session, incident_id=incident_id, deed=Deed.GIVEN_BACK, doer=giver, now=now)
        release(conversation)
    return changed


def find_held_conversation(session: Session, *, incident_id: int) -> ConversationRow | None:
    """Return the conversation that agents hold for an incident; none other will be until the transaction ends."""
    conversations = _lock_conversations(session, incident_id=incident_id)
    return next((each for each in conversations if each.held_by == AGENT and each.incident_id == incident_id), None)


def release(conversation: ConversationRow) -> None:
    """Let the bot answer again from the next message on, anew: what it had asked before is over."""
    conversation.held_by, conversation.incident_id, conversation.held_number = BOT, None, None
    conversation.started_number = conversation.last_number + 1


def _lock_conversations(session: Session, *, incident_id: int) -> Sequence[ConversationRow]:
    """Return the conversations of an incident's opener as they are now, kept from others until the transaction ends.

    They are locked before the incident, as everywhere.
    """
    opener = select(IncidentRow.contact_id).where(IncidentRow.id == incident_id).scalar_subquery()
    query = select(ConversationRow).where(ConversationRow.contact_id == opener).order_by(ConversationRow.id)
    return session.scalars(query.with_for_update().execution_options(populate_existing=True)).all()
