"""Places of Teams: where somebody writes, and where a conversation from there goes on."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.conversations import PARTNER, State, lock_conversation
from keyclerk.outbox import Channel, mark_dropped
from keyclerk.store.tables import MessageRow, OutboxRow, TeamsReferenceRow

REMOVED = "BOT_REMOVED"


class Place(StrEnum):
    """Where somebody writes: with the bot alone, or where others read along. The words are those of Teams."""

    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"


def keep_reference(session: Session, given: TeamsReferenceRow) -> TeamsReferenceRow:
    """Keep where a conversation goes on, as it was told last; returns what is kept."""
    known = session.get(TeamsReferenceRow, given.conversation_id, with_for_update=True)
    if known is None:
        session.add(given)
        return given
    known.service_url, known.teams_conversation = given.service_url, given.teams_conversation
    known.teams_user, known.teams_bot = given.teams_user, given.teams_bot
    known.tenant, known.place = given.tenant, given.place
    return known


def note_sent(session: Session, *, message_id: int, activity_id: str) -> None:
    """Keep as which activity a message is known in Teams, so that its card can be replaced there."""
    message = session.get(MessageRow, message_id, with_for_update=True)
    taken = message and session.scalar(
        select(MessageRow.id).where(
            MessageRow.conversation_id == message.conversation_id, MessageRow.external_id == activity_id
        )
    )
    if message is not None and taken is None:
        message.external_id = activity_id


def forget_message(session: Session, conversation_id: str, external_id: str, *, now: datetime) -> None:
    """Take out what somebody has deleted in Teams; what agents have taken into an incident stays with it."""
    lock_conversation(session, conversation_id=conversation_id)
    message = session.scalar(
        select(MessageRow).where(
            MessageRow.conversation_id == conversation_id,
            MessageRow.external_id == external_id,
            MessageRow.author == PARTNER,
        )
    )
    if message is None:
        return
    message.text = ""
    if message.state == State.RECEIVED:
        # It is not asked any more.
        message.state = State.ANSWERED


def leave(session: Session, conversation_id: str, *, now: datetime) -> None:
    """Let nothing more leave to where the bot was removed."""
    waiting = select(OutboxRow).where(
        OutboxRow.channel == Channel.TEAMS, OutboxRow.target == conversation_id, OutboxRow.state == "waiting"
    )
    for row in session.scalars(waiting.with_for_update()):
        mark_dropped(row, problem=REMOVED, now=now)
    reference = session.get(TeamsReferenceRow, conversation_id)
    if reference is not None:
        reference.is_welcomed = False
