"""Delivery: what became of the words that agents said to the partner."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session, load_only

from keyclerk.incidents.announcing import NEWS
from keyclerk.incidents.reading import list_timeline
from keyclerk.incidents.timeline import AGENT, PARTNER
from keyclerk.life_cycle import Deed
from keyclerk.outbox import Channel, State
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow, OutboxRow, TimelineEntryRow

SAID = (Deed.ANSWERED, Deed.ASKED, Deed.SOLVED, Deed.CLOSED, Deed.MERGED)
"""What agents say to the partner."""


class DeliveryState(StrEnum):
    """Where the words of an agent are: nowhere to be said, on their way, in the conversation, read, or given up."""

    NOWHERE = "nowhere"
    WAITING = "waiting"
    DELIVERED = "delivered"
    READ = "read"
    DEAD = "dead"


@dataclass(frozen=True)
class Delivery:
    """What became of an entry: its state, in which channel of conversation, and since when (UTC) it is there.

    `mail` is how the e-mail stands that tells of it: `waiting`, `delivered`, or `dead`; None where none is needed.
    """

    entry_id: int
    state: DeliveryState
    channel: str | None = None
    at: datetime | None = None
    mail: str | None = None
    mailed_at: datetime | None = None
    problem: str | None = None


def list_deliveries(
    session: Session, *, incident_id: int, entries: Iterable[TimelineEntryRow] | None = None
) -> dict[int, Delivery]:
    """Return, by the id of the timeline entry, what became of what agents said (answers, questions, how it ended).

    These are all entries of an incident's timeline, or those given.
    """
    timeline = list_timeline(session, incident_id=incident_id) if entries is None else entries
    said = {entry.id: entry.at for entry in timeline if entry.author == AGENT and entry.deed in SAID}
    if not said:
        return {}
    # Nothing leaves before it was said.
    since = min(said.values())
    sent = select(OutboxRow).where(OutboxRow.incident_id == incident_id, OutboxRow.created_at >= since)
    rows = session.scalars(sent.order_by(OutboxRow.id)).all()
    news = {
        entry: row
        for row in rows
        if row.channel == Channel.CONVERSATION and (entry := row.payload.get("values", {}).get("entry"))
    }
    after = {
        (row.payload.get("conversation", row.target), row.payload.get("number")): row
        for row in rows
        if row.channel in (Channel.MAIL, Channel.TEAMS)
    }
    messages = _list_messages(session, incident_id, {row.target for row in news.values()}, said)
    seen = _list_seen(session, {message.conversation_id for message in messages.values()})
    return {each: _tell(each, news.get(each), messages.get(each), after, seen) for each in said}


_After = dict[tuple[str | None, int | None], OutboxRow]
"""By conversation and number of a message, what leaves after it was said: it itself, to Teams, or an e-mail of it."""
_Seen = dict[str, tuple[str, int]]


def _tell(entry_id: int, news: OutboxRow | None, message: MessageRow | None, after: _After, seen: _Seen) -> Delivery:
    if message is None:
        return _tell_unsaid(entry_id, news)
    channel, read_number = seen[message.conversation_id]
    mail = after.get((message.conversation_id, message.number))
    if mail and mail.channel == Channel.TEAMS:
        return replace(_tell_unsaid(entry_id, mail), channel=channel)
    is_read = message.number <= read_number or (mail is not None and mail.problem == "READ")
    told = _tell_mail(mail)
    return Delivery(
        entry_id,
        DeliveryState.READ if is_read else DeliveryState.DELIVERED,
        channel,
        message.created_at,
        # What was read before its e-mail left needs none.
        mail=None if is_read and told == State.WAITING else told,
        mailed_at=mail.ended_at if mail and told == State.DELIVERED else None,
        problem=mail.problem if mail and mail.state == State.DEAD else None,
    )


def _tell_unsaid(entry_id: int, news: OutboxRow | None) -> Delivery:
    if news is None or news.state == State.DROPPED:
        return Delivery(entry_id, DeliveryState.NOWHERE, problem=news.problem if news else None)
    states = {State.DEAD: DeliveryState.DEAD, State.DELIVERED: DeliveryState.DELIVERED}
    state = states.get(State(news.state), DeliveryState.WAITING)
    return Delivery(entry_id, state, at=news.ended_at, problem=news.problem)


def _tell_mail(mail: OutboxRow | None) -> str | None:
    """Return how an e-mail stands; of several that wait for the same reader one is sent, and tells of all."""
    if mail is None or (mail.state == State.DROPPED and mail.problem != "SAME_MAIL"):
        return None
    return str(State.DELIVERED if mail.state == State.DROPPED else State(mail.state))


def _list_messages(
    session: Session, incident_id: int, conversation_ids: Iterable[str], said: Mapping[int, datetime]
) -> dict[int, MessageRow]:
    """Return the messages that say these entries of the timeline, by the ids of these."""
    message = MessageRow
    told = load_only(message.conversation_id, message.number, message.created_at, message.values)
    query = (
        select(message)
        .options(told)
        .where(
            message.conversation_id.in_({*conversation_ids, *_find_own(session, incident_id)}),
            message.incident_id == incident_id,
            message.response.in_([NEWS[deed] for deed in SAID]),
            message.created_at >= min(said.values()),
            message.values["entry"].as_integer().in_(said),
        )
    )
    return {entry: each for each in session.scalars(query) if (entry := (each.values or {}).get("entry"))}


def _find_own(session: Session, incident_id: int) -> Iterable[str]:
    """Return where an incident came from: what leaves the outbox is not kept there for long."""
    own = select(IncidentRow.conversation_id).where(IncidentRow.id == incident_id)
    return [each for each in session.scalars(own) if each is not None]


def _list_seen(session: Session, conversation_ids: Iterable[str]) -> _Seen:
    """Return the channel of conversations, and the last message that was read: it was said so, or written after it."""
    written = select(func.max(MessageRow.number)).where(
        MessageRow.conversation_id == ConversationRow.id, MessageRow.author == PARTNER
    )
    query = select(
        ConversationRow.id, ConversationRow.channel, ConversationRow.read_number, written.scalar_subquery()
    ).where(ConversationRow.id.in_(conversation_ids))
    return {id_: (channel, max(read, last or 0)) for id_, channel, read, last in session.execute(query)}
