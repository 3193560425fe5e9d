"""Events: a stream that tells an open page which incidents change, of the partners that its agent works for."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends
from sse_starlette import EventSourceResponse

from console.callers import identify
from console.state import State, get_state
from console.watcher import Change
from keyclerk.agents import Agent, find_agent

PING_SECONDS = 15
LOOKS_EVERY = 1.0
CHECKS_EVERY = 10
"""So many looks lie between two at whether the agent may still see anything."""

router = APIRouter()


@router.get("/events")
async def stream_events(
    state: Annotated[State, Depends(get_state)], agent: Annotated[Agent, Depends(identify)]
) -> EventSourceResponse:
    """Stream `incidents` events: the ids of those that changed, and who changed them."""
    return EventSourceResponse(_stream(state, agent), ping=PING_SECONDS)


async def _stream(state: State, agent: Agent) -> AsyncIterator[dict[str, str]]:
    looks = 0
    async with state.watcher.listen() as queue:
        # A page that comes back after a cut has missed some: it looks anew.
        yield {"event": "connected", "data": "{}"}
        while not state.watcher.is_stopping:
            looks += 1
            if looks % CHECKS_EVERY == 0 and not await asyncio.to_thread(_is_there, state, agent):
                return
            try:
                changes = await asyncio.wait_for(queue.get(), LOOKS_EVERY)
            except TimeoutError:
                continue
            seen = [change for change in changes if agent.sees(change.partner_id)]
            if seen:
                yield {"event": "incidents", "data": json.dumps(_describe(seen), ensure_ascii=False)}


def _describe(changes: list[Change]) -> list[dict[str, str | int]]:
    return [{"id": change.incident_id, "deed": change.deed, "by": change.actor} for change in changes]


def _is_there(state: State, agent: Agent) -> bool:
    with state.database.read() as session:
        found = find_agent(session, agent_id=agent.id, roles=sorted(agent.roles))
    return found is not None and found.partner_ids == agent.partner_ids
