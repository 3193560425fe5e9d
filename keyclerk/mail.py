"""Mail: tells an opener by e-mail that unread news waits in the chat, and none of what it says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.addresses import read_address
from keyclerk.answers import choose_language, load_texts
from keyclerk.incidents import format_number
from keyclerk.news import is_read
from keyclerk.outbox import Channel, Outcome, State, claim, mark_dropped
from keyclerk.store.tables import ContactRow, ConversationRow, IncidentRow, MessageRow, OutboxRow


@dataclass(frozen=True)
class Mail:
    """An e-mail: its address, language, subject and plain text; and the other entries of the outbox it tells of."""

    address: str
    language: str
    subject: str
    text: str
    tells_of: tuple[int, ...] = ()


def write_mail(session: Session, row: OutboxRow, *, portal_url: str) -> Mail | Outcome:
    """Return the mail of an entry of the outbox, or why there is none: it was read, or cannot be sent.

    It has the number and the state of the incident and the way to the chat; what happened stays in there.
    """
    conversation = session.get(ConversationRow, row.payload["conversation"])
    incident = session.get(IncidentRow, row.incident_id or 0)
    contact = session.get(ContactRow, row.target)
    if conversation is None or incident is None:
        return Outcome(State.DROPPED, "GONE")
    if is_read(session, conversation, number=row.payload["number"]):
        return Outcome(State.DROPPED, "READ")
    if contact is None or contact.erased_at is not None or not contact.email:
        return Outcome(State.DROPPED, "NO_ADDRESS")
    address = read_address(contact.email)
    if address is None:
        return Outcome(State.DEAD, "BAD_ADDRESS")
    said = session.scalar(
        select(MessageRow.language).where(
            MessageRow.conversation_id == conversation.id, MessageRow.number == row.payload["number"]
        )
    )
    texts = load_texts(choose_language(said, conversation.language, incident.language))
    values = {
        "number": format_number(incident.id),
        "state": {"text": f"state_{incident.state}"},
        "link": portal_url or "none",
    }
    return Mail(
        address.addr_spec,
        texts.language,
        texts.format("mail_news", values, attribute="subject"),
        texts.format("mail_news", values).strip(),
        _list_same(session, row),
    )


def drop_told_mails(session: Session, entry_ids: Iterable[int], *, now: datetime) -> None:
    """Drop those mails that still wait: another one, which was sent, told of their news too."""
    for entry_id in entry_ids:
        if row := claim(session, entry_id):
            mark_dropped(row, problem="SAME_MAIL", now=now)


def _list_same(session: Session, row: OutboxRow) -> tuple[int, ...]:
    """Return the mails that wait for the same reader about the same incident now: what comes later is news again."""
    query = select(OutboxRow.id).where(
        OutboxRow.channel == Channel.MAIL,
        OutboxRow.target == row.target,
        OutboxRow.incident_id == row.incident_id,
        OutboxRow.state == State.WAITING,
        OutboxRow.id != row.id,
    )
    return tuple(session.scalars(query.order_by(OutboxRow.id)))
