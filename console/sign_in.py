"""Sign-in: by the provider that is set, or in the demonstration as one of its two agents."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from starlette.responses import RedirectResponse, Response

from console.callers import admit, begin_session, check_own
from console.pages import render
from console.state import State, get_state
from keyclerk.agents import AGENT, LEAD, Agent, find_agent

DEMO_ROLES = {"eva": [AGENT], "lars": [AGENT, LEAD]}
"""The demonstration's agents, whom nobody has to prove to be."""

router = APIRouter()


@router.get("/sign-in")
async def show_sign_in(request: Request, state: Annotated[State, Depends(get_state)]) -> Response:
    """Show who may sign in: in the demonstration its agents, else the way to the provider."""
    begin_session(request, agent_id="", roles=[])
    agents = await asyncio.to_thread(_find_demo_agents, state) if state.provider is None else []
    return render(request, "sign_in.html", {"agents": agents, "problem": None}, agent=None)


@router.post("/sign-in")
async def sign_in(
    request: Request, state: Annotated[State, Depends(get_state)], agent: Annotated[str, Form(max_length=200)] = ""
) -> Response:
    """Begin to sign in: at the provider, or as an agent of the demonstration."""
    await check_own(request)
    if state.provider is not None:
        return await state.provider.begin(request)
    found = {each.id: each for each in await asyncio.to_thread(_find_demo_agents, state)}.get(agent)
    if found is None:
        raise HTTPException(404)
    begin_session(request, agent_id=found.id, roles=DEMO_ROLES[found.id])
    return RedirectResponse(request.scope["root_path"] + "/", 303)


@router.post("/sign-out")
async def sign_out(request: Request, agent: Annotated[Agent, Depends(admit)]) -> Response:
    """End the session."""
    request.session.clear()
    return RedirectResponse(request.scope["root_path"] + "/sign-in", 303)


def _find_demo_agents(state: State) -> list[Agent]:
    with state.database.read() as session:
        found = [find_agent(session, agent_id=id_, roles=roles) for id_, roles in DEMO_ROLES.items()]
    return [agent for agent in found if agent is not None]
