"""Agents: the support people who may sign in to the console, and the partners they work for."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import available_timezones

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from keyclerk.audit import note_audit
from keyclerk.errors import KeyclerkError
from keyclerk.incidents import Doer
from keyclerk.life_cycle import Role
from keyclerk.partners import check_partner
from keyclerk.product_keys import mask
from keyclerk.store.tables import AgentRow, AgentSessionRow

AGENT, LEAD = "agent", "lead"
ROLES = (AGENT, LEAD)
LONGEST = 200


class BadAgentError(KeyclerkError):
    """An agent was to be added with `what` cannot be used: `agent_id`, `name` or `time_zone`."""

    code = "BAD_AGENT"


class AgentThereError(KeyclerkError):
    """There is an agent of this id or name already."""

    code = "AGENT_THERE"


class UnknownAgentError(KeyclerkError):
    """There is no agent of this id."""

    code = "UNKNOWN_AGENT"


@dataclass(frozen=True)
class Agent:
    """A support agent who may sign in; `partner_ids` are the only partners they work for, None is for all.

    Roles are those that the provider tells at sign-in; in a list of agents nobody knows them.
    """

    id: str
    name: str
    roles: frozenset[str]
    partner_ids: frozenset[str] | None
    time_zone: str

    @property
    def is_lead(self) -> bool:
        return LEAD in self.roles

    @property
    def doer(self) -> Doer:
        """The agent as somebody who does something to an incident."""
        return Doer(Role.AGENT, self.name)

    @property
    def actor(self) -> str:
        """The agent in the audit trail."""
        return f"agent:{self.id}"

    def works_for(self, partner_id: Any) -> list[ColumnElement[bool]]:
        """Return the conditions that the partner of a row is one of theirs; where all are, there are none."""
        return [] if self.partner_ids is None else [partner_id.in_(sorted(self.partner_ids))]

    def sees(self, partner_id: str) -> bool:
        """Return whether this agent works for a partner."""
        return self.partner_ids is None or partner_id in self.partner_ids


def add_agent(
    session: Session,
    *,
    agent_id: str,
    name: str,
    partner_ids: Collection[str] | None,
    time_zone: str = "UTC",
    actor: str,
    now: datetime,
) -> Agent:
    """Let an agent sign in, or sign in again; raises BadAgentError, AgentThereError and UnknownPartnerError.

    `agent_id` is what the provider knows them by; `partner_ids` None is for all partners.
    """
    id_, name = read_agent_id(agent_id), " ".join(name.split())
    _check(id_, name, time_zone)
    for partner_id in partner_ids or ():
        check_partner(session, partner_id=partner_id)
    row = session.get(AgentRow, id_)
    namesake = session.scalar(select(AgentRow).where(func.lower(AgentRow.name) == name.lower(), AgentRow.id != id_))
    if namesake is not None or (row is not None and row.disabled_at is None):
        raise AgentThereError(agent=id_, name=name)
    if row is None:
        row = AgentRow(id=id_, added_at=now, added_by=mask(actor))
        session.add(row)
    row.name, row.time_zone, row.disabled_at = name, time_zone, None
    row.partner_ids = None if partner_ids is None else sorted(set(partner_ids))
    session.flush()
    details = {"name": name, "partners": row.partner_ids or "all"}
    note_audit(session, at=now, actor=actor, action="AGENT_ADDED", subject=id_, details=details)
    return _to_agent(row, ())


def disable_agent(session: Session, *, agent_id: str, actor: str, now: datetime) -> Agent:
    """Let an agent sign in no more, and end their sessions; raises UnknownAgentError. Twice does no harm."""
    row = _get(session, agent_id)
    if row is None:
        raise UnknownAgentError(agent=agent_id)
    if row.disabled_at is None:
        row.disabled_at = now
        session.execute(delete(AgentSessionRow).where(AgentSessionRow.agent_id == row.id))
        note_audit(session, at=now, actor=actor, action="AGENT_DISABLED", subject=row.id)
    return _to_agent(row, ())


def find_agent(session: Session, *, agent_id: str, roles: Iterable[str]) -> Agent | None:
    """Return an agent who may sign in with these roles; None for one who is unknown, disabled, or has no role."""
    row = _get(session, agent_id)
    held = frozenset(roles) & set(ROLES)
    if row is None or row.disabled_at is not None or not held:
        return None
    return _to_agent(row, held)


def list_agents(session: Session, *, partner_id: str | None = None) -> list[Agent]:
    """Return the agents who may sign in, by name; those alone who work for a partner, if one is given."""
    rows = session.scalars(select(AgentRow).where(AgentRow.disabled_at.is_(None)).order_by(AgentRow.name))
    agents = [_to_agent(row, ()) for row in rows]
    return [agent for agent in agents if partner_id is None or agent.sees(partner_id)]


def read_agent_id(text: str) -> str:
    """Return an id as it is stored: an e-mail address is the same in capitals."""
    return text.strip().lower()


def _get(session: Session, agent_id: str) -> AgentRow | None:
    """Return an agent's row; PostgreSQL is not even asked for characters that it cannot store."""
    id_ = read_agent_id(agent_id)
    return session.get(AgentRow, id_) if id_.isprintable() else None


def _check(id_: str, name: str, time_zone: str) -> None:
    if not id_ or len(id_) > LONGEST or not id_.isprintable():
        raise BadAgentError(what="agent_id", most=LONGEST)
    if not name or len(name) > LONGEST or not name.isprintable() or mask(name) != name:
        raise BadAgentError(what="name", most=LONGEST)
    if time_zone not in available_timezones():
        raise BadAgentError(what="time_zone", most=LONGEST)


def _to_agent(row: AgentRow, roles: Iterable[str]) -> Agent:
    partner_ids = None if row.partner_ids is None else frozenset(map(str, row.partner_ids))
    return Agent(row.id, row.name, frozenset(roles), partner_ids, row.time_zone)
