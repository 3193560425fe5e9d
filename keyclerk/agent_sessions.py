"""Agents' sessions: who is signed in to the console, kept so that a session ends wherever its cookie is."""

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from keyclerk.agents import Agent, find_agent
from keyclerk.store.tables import AgentSessionRow

SHIFT = timedelta(hours=10)
"""How long a session lasts at most; after it an agent signs in anew."""


def begin_session(
    session: Session, *, agent_id: str, roles: Iterable[str], now: datetime, id_token: str | None = None
) -> str:
    """Sign an agent in, and return the session's id.

    Roles and `id_token` are what the provider told; the token is for telling it who signs out. Sessions that are over
    are forgotten.
    """
    forget_sessions(session, now=now)
    row = AgentSessionRow(
        id=secrets.token_urlsafe(32), agent_id=agent_id, roles=sorted(roles), began_at=now, id_token=id_token
    )
    session.add(row)
    session.flush()
    return row.id


def forget_sessions(session: Session, *, now: datetime) -> None:
    """Delete the sessions that are over, with the tokens of the provider."""
    session.execute(delete(AgentSessionRow).where(AgentSessionRow.began_at <= now - SHIFT))


def end_session(session: Session, *, session_id: str) -> str | None:
    """Sign out, and return the token that the provider gave, if it gave one; twice does no harm."""
    row = session.get(AgentSessionRow, session_id)
    if row is None:
        return None
    session.delete(row)
    return row.id_token


def find_signed_in(session: Session, *, session_id: str, now: datetime) -> Agent | None:
    """Return the agent of a session; None where it is over, or the agent may not sign in any more."""
    row = session.get(AgentSessionRow, session_id)
    if row is None or row.began_at <= now - SHIFT:
        return None
    return find_agent(session, agent_id=row.agent_id, roles=row.roles)
