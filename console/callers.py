"""Callers: which agent asks for a page, by the session of their signed cookie, and that a change is their own wish."""

import asyncio
import hmac
import secrets
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request

from console.state import State, get_state
from keyclerk.agent_sessions import begin_session as keep_session
from keyclerk.agent_sessions import end_session as drop_session
from keyclerk.agent_sessions import find_signed_in
from keyclerk.agents import Agent
from keyclerk.errors import KeyclerkError

SESSION, CSRF = "session", "csrf"
"""What the cookie holds: the id of the agent's session, and what changes have to bring along."""

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


async def begin_session(request: Request, *, agent_id: str, roles: list[str], id_token: str | None = None) -> None:
    """Sign an agent in: nothing of an earlier session is left."""
    await end_session(request)
    state = get_state(request)

    def keep() -> str:
        with state.database.write() as session:
            return keep_session(session, agent_id=agent_id, roles=roles, id_token=id_token, now=state.now())

    request.session[SESSION] = await asyncio.to_thread(keep)


async def end_session(request: Request) -> str | None:
    """End the session wherever its cookie is, and have another token; returns what the provider gave for its end."""
    session_id: str = request.session.get(SESSION, "")
    request.session.clear()
    request.session[CSRF] = secrets.token_urlsafe(32)
    state = get_state(request)

    def drop() -> str | None:
        with state.database.write() as session:
            return drop_session(session, session_id=session_id)

    return await asyncio.to_thread(drop) if session_id else None


def get_csrf(request: Request) -> str:
    """Return what each change of this session has to bring along."""
    token: str = request.session.get(CSRF, "")
    return token


async def identify(request: Request, state: Annotated[State, Depends(get_state)]) -> Agent:
    """Return the agent who asks; raises SignedOutError."""
    agent = await asyncio.to_thread(find_caller, request, state)
    if agent is None:
        raise SignedOutError
    return agent


def find_caller(request: Request, state: State) -> Agent | None:
    """Return the agent of the session that the cookie names; None where it is over, or there is none."""
    session_id = request.session.get(SESSION)
    if not session_id:
        return None
    with state.database.read() as session:
        return find_signed_in(session, session_id=session_id, now=state.now())


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
    try:
        asking = urlsplit(origin).netloc
    except ValueError:
        return False
    address = urlsplit(get_state(request).settings.console_url).netloc
    return asking in {address, request.headers.get("Host")} - {""}
