"""Callers: which agent asks for a page, by the signed cookie of their session, and that a change is their own wish."""

import asyncio
import hmac
import secrets
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request

from console.state import State, get_state
from keyclerk.agents import Agent, find_agent
from keyclerk.errors import KeyclerkError

AGENT, ROLES, CSRF = "agent", "roles", "csrf"
"""What a session holds: the agent's id, their roles as the provider told them, and what changes have to bring along."""

CSRF_HEADER, CSRF_FIELD = "X-CSRF-Token", "csrf"
SAME_ORIGIN = ("same-origin", "none")


class SignedOutError(KeyclerkError):
    """Nobody is signed in, or the agent was disabled meanwhile."""

    code = "SIGNED_OUT"


class ForgedError(KeyclerkError):
    """A change did not come from a page of the session that it would be made in."""

    code = "FORGED"


class LeadsOnlyError(KeyclerkError):
    """What only leads may see or do."""

    code = "LEADS_ONLY"


def begin_session(request: Request, *, agent_id: str, roles: list[str]) -> None:
    """Sign an agent in: nothing of an earlier session is left."""
    request.session.clear()
    request.session.update({AGENT: agent_id, ROLES: roles, CSRF: secrets.token_urlsafe(32)})


def get_csrf(request: Request) -> str:
    """Return what each change of this session has to bring along."""
    token: str = request.session.get(CSRF, "")
    return token


async def identify(request: Request, state: Annotated[State, Depends(get_state)]) -> Agent:
    """Return the agent who asks; raises SignedOutError."""
    agent_id, roles = request.session.get(AGENT), request.session.get(ROLES, [])
    agent = await asyncio.to_thread(_find, state, agent_id, roles) if agent_id else None
    if agent is None:
        raise SignedOutError
    return agent


async def admit(request: Request, agent: Annotated[Agent, Depends(identify)]) -> Agent:
    """Return the agent who asks for a change; raises SignedOutError, and ForgedError for what is no wish of theirs."""
    await check_own(request)
    return agent


async def check_own(request: Request) -> None:
    """Raise ForgedError unless a change comes from a page of this session."""
    if not _is_same_origin(request):
        raise ForgedError(reason="site")
    given = request.headers.get(CSRF_HEADER) or str((await request.form()).get(CSRF_FIELD, ""))
    token = get_csrf(request)
    if not token or not hmac.compare_digest(given.encode(), token.encode()):
        raise ForgedError(reason="token")


async def identify_lead(agent: Annotated[Agent, Depends(identify)]) -> Agent:
    """Return the lead who asks; raises SignedOutError and LeadsOnlyError."""
    return _check_lead(agent)


async def admit_lead(agent: Annotated[Agent, Depends(admit)]) -> Agent:
    """Return the lead who asks for a change; raises as `admit`, and LeadsOnlyError."""
    return _check_lead(agent)


def _check_lead(agent: Agent) -> Agent:
    if not agent.is_lead:
        raise LeadsOnlyError
    return agent


def _is_same_origin(request: Request) -> bool:
    """Return whether a browser says that a page of this origin asks; one that says nothing has the token alone.

    The host is compared, not the scheme: a proxy in front may speak another one.
    """
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in SAME_ORIGIN:
        return False
    origin = request.headers.get("Origin")
    if origin is None:
        return True
    address = urlsplit(get_state(request).settings.console_url).netloc
    return urlsplit(origin).netloc in {address, request.headers.get("Host")} - {""}


def _find(state: State, agent_id: str, roles: list[str]) -> Agent | None:
    with state.database.read() as session:
        return find_agent(session, agent_id=agent_id, roles=roles)
