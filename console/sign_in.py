"""Sign-in: by the provider that is set, or in the demonstration as one of its two agents."""

import asyncio
from typing import Annotated

import structlog
from fastapi import APIRouter, Depends, Form, HTTPException, Request
from starlette.responses import RedirectResponse, Response

from console.callers import SignedOutError, admit, begin_session, check_own, end_session, get_csrf, identify
from console.pages import render
from console.provider import CALLBACK, Claims, NotSignedInError, Provider
from console.state import State, get_state
from keyclerk.agents import AGENT, LEAD, Agent, find_agent

DEMO_ROLES = {"eva": [AGENT], "lars": [AGENT, LEAD]}
"""The demonstration's agents, whom nobody has to prove to be."""

log = structlog.get_logger()
router = APIRouter()


@router.get("/sign-in")
async def show_sign_in(request: Request, state: Annotated[State, Depends(get_state)]) -> Response:
    """Show who may sign in: in the demonstration its agents, else the way to the provider."""
    try:
        await identify(request, state)
    except SignedOutError:
        return await _show(request, state)
    return _go(request, "/")


@router.post("/sign-in")
async def sign_in(
    request: Request, state: Annotated[State, Depends(get_state)], agent: Annotated[str, Form(max_length=200)] = ""
) -> Response:
    """Sign in as an agent of the demonstration."""
    await check_own(request)
    agents = await asyncio.to_thread(_find_demo_agents, state) if state.provider is None else []
    found = next((each for each in agents if each.id == agent), None)
    if found is None:
        raise HTTPException(404)
    await begin_session(request, agent_id=found.id, roles=DEMO_ROLES[found.id])
    return _go(request, "/")


@router.get("/sign-in/provider")
async def ask_provider(request: Request, state: Annotated[State, Depends(get_state)]) -> Response:
    """Send the browser to the provider: by a link, as no form may lead to another origin."""
    provider = _get_provider(state)
    try:
        return await provider.begin(request)
    except NotSignedInError as error:
        log.warning("sign_in.failed", problem=error.data["problem"])
        return await _show(request, state, problem="refused", status=502)


@router.get(CALLBACK)
async def hear_provider(request: Request, state: Annotated[State, Depends(get_state)]) -> Response:
    """Sign in whom the provider names, if they are an agent here; else say why not.

    Any page can lead a browser here: a session that there is ends when another one begins.
    """
    provider = _get_provider(state)
    try:
        claims = await provider.finish(request)
    except NotSignedInError as error:
        log.info("sign_in.refused", problem=error.data["problem"])
        return await _show(request, state, problem="refused", status=403)
    if not claims.roles:
        log.info("sign_in.refused", problem="no_role")
        return await _show(request, state, problem="no_role", status=403)
    agent = await asyncio.to_thread(_find, state, claims)
    if agent is None:
        log.info("sign_in.refused", problem="unknown")
        return await _show(request, state, problem="unknown", status=403)
    await begin_session(request, agent_id=agent.id, roles=claims.roles, id_token=claims.id_token)
    return _go(request, "/")


@router.post("/sign-out")
async def sign_out(
    request: Request, state: Annotated[State, Depends(get_state)], agent: Annotated[Agent, Depends(admit)]
) -> Response:
    """End the session, and the one at the provider where that has a place for it."""
    id_token = await end_session(request)
    address = await state.provider.find_end(id_token) if state.provider else None
    if address is None:
        return _go(request, "/sign-in")
    response = await _show(request, state)
    # A form may not be redirected to another origin; a page may go there.
    response.headers["Refresh"] = f"0; url={address}"
    return response


async def _show(request: Request, state: State, *, problem: str | None = None, status: int = 200) -> Response:
    # Who has the page open twice may sign in by either.
    if not get_csrf(request):
        await end_session(request)
    agents = await asyncio.to_thread(_find_demo_agents, state) if state.provider is None else []
    values = {"agents": agents, "has_provider": state.provider is not None, "problem": problem}
    return render(request, "sign_in.html", values, agent=None, status=status)


def _go(request: Request, path: str) -> Response:
    return RedirectResponse(request.scope["root_path"] + path, 303)


def _get_provider(state: State) -> Provider:
    if state.provider is None:
        raise HTTPException(404)
    return state.provider


def _find(state: State, claims: Claims) -> Agent | None:
    with state.database.read() as session:
        return find_agent(session, agent_id=claims.agent_id, roles=claims.roles)


def _find_demo_agents(state: State) -> list[Agent]:
    with state.database.read() as session:
        found = [find_agent(session, agent_id=id_, roles=roles) for id_, roles in DEMO_ROLES.items()]
    return [agent for agent in found if agent is not None]
