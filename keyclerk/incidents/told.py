"""What was told of incidents in a conversation: which have ended since, and which question waits for an answer."""

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.incidents.announcing import NEWS
from keyclerk.incidents.reading import Incident, show_incident
from keyclerk.life_cycle import Deed, State
from keyclerk.store.tables import IncidentRow, MessageRow

PARTNER = "partner"


def list_told_ended(session: Session, *, conversation_id: str, after: int) -> list[int]:
    """Return the ids of the incidents of which news said, after a message, that they were solved or closed."""
    news = _query_news(conversation_id, Deed.SOLVED, Deed.CLOSED).where(MessageRow.number > after)
    return [id_ for id_ in session.scalars(news.order_by(MessageRow.number)) if id_ is not None]


def find_previous(session: Session, *, conversation_id: str, number: int) -> int:
    """Return the number of the partner's message before the one with this number; 0 where it is the first."""
    before = select(func.max(MessageRow.number)).where(
        MessageRow.conversation_id == conversation_id, MessageRow.author == PARTNER, MessageRow.number < number
    )
    return session.scalar(before) or 0


def find_unanswered(session: Session, *, actor: Actor, conversation_id: str, number: int) -> Incident | None:
    """Return the incident of the actor whose agent's question is what a message comes after, and still waits.

    News of it came after the partner's message before the one with this number; of several the last one.
    """
    before = find_previous(session, conversation_id=conversation_id, number=number)
    asked = _query_news(conversation_id, Deed.ASKED).where(MessageRow.number > before, MessageRow.number < number)
    for id_ in session.scalars(asked.order_by(MessageRow.number.desc())):
        row = session.get(IncidentRow, id_)
        if row and row.contact_id == actor.contact_id and row.state == State.WAITING:
            return show_incident(row, actor)
    return None


def _query_news(conversation_id: str, *deeds: Deed) -> Select[int | None]:
    return select(MessageRow.incident_id).where(
        MessageRow.conversation_id == conversation_id,
        MessageRow.response.in_([NEWS[deed] for deed in deeds]),
    )
