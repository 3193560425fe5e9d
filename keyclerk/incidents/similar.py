"""Similar incidents: what solved the same before, and what else the partner has."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, select, text
from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.incidents.reading import BRIEFLY
from keyclerk.incidents.timeline import AGENT
from keyclerk.life_cycle import UNDER_WAY, Deed
from keyclerk.store.tables import IncidentRow, TimelineEntryRow

MOST_SIMILAR = 5
MOST_OTHERS = 10

_HAS_ENDED = text("incidents.state IN ('solved', 'closed')")
"""As the partial indexes have it: with parameters in its place, SQLite would not use them."""


@dataclass(frozen=True)
class Similar:
    """An incident that ended, what it has in common (`error_code` or `product`), and what solved it, where told."""

    incident: IncidentRow
    shared: str
    solution: str | None
    reason: str | None


def list_similar(session: Session, *, incident: IncidentRow, agent: Agent, most: int = MOST_SIMILAR) -> list[Similar]:
    """Return the newest solved or closed incidents with the same error code, or where there are none the same product.

    They are of partners whom the agent works for. Duplicates of others are left out.
    """
    for shared, column in (("error_code", IncidentRow.error_code), ("product", IncidentRow.product)):
        value = getattr(incident, shared)
        if value is None:
            continue
        query = query_similar(column == value, incident_id=incident.id, agent=agent).limit(most)
        if rows := session.scalars(query).all():
            solutions = _list_solutions(session, [row.id for row in rows])
            return [Similar(row, shared, solutions.get(row.id), row.reason) for row in rows]
    return []


def query_similar(is_alike: ColumnElement[bool], *, incident_id: int, agent: Agent) -> Select[IncidentRow]:
    """Return the query for incidents that ended, but for duplicates and this one, the newest first."""
    query = select(IncidentRow).options(*BRIEFLY)
    query = query.where(is_alike, _HAS_ENDED, IncidentRow.merged_into.is_(None), IncidentRow.id != incident_id)
    return query.where(*agent.works_for(IncidentRow.partner_id)).order_by(IncidentRow.id.desc())


def list_others(session: Session, *, incident: IncidentRow, most: int = MOST_OTHERS) -> list[IncidentRow]:
    """Return the partner's other incidents: those under way first, each the newest first."""
    others = select(IncidentRow).options(*BRIEFLY).order_by(IncidentRow.id.desc()).limit(most)
    others = others.where(IncidentRow.partner_id == incident.partner_id, IncidentRow.id != incident.id)
    under_way = session.scalars(others.where(IncidentRow.state.in_(UNDER_WAY))).all()
    ended = session.scalars(others.where(IncidentRow.state.not_in(UNDER_WAY))).all()
    return [*under_way, *ended][:most]


def _list_solutions(session: Session, incident_ids: Iterable[int]) -> dict[int, str]:
    """Return what agents said last when they ended incidents, by the ids of these."""
    query = (
        select(TimelineEntryRow.incident_id, TimelineEntryRow.text)
        .where(
            TimelineEntryRow.incident_id.in_(incident_ids),
            TimelineEntryRow.deed.in_((Deed.SOLVED, Deed.CLOSED)),
            TimelineEntryRow.author == AGENT,
            TimelineEntryRow.text.is_not(None),
        )
        .order_by(TimelineEntryRow.id)
    )
    return {id_: text for id_, text in session.execute(query) if text}
