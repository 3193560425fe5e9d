"""Events: a stream that tells an open page which incidents change, of the partners that its agent works for."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from sse_starlette import EventSourceResponse, ServerSentEvent

from console.callers import find_caller, identify
from console.state import State, get_state
from console.watcher import Change
from keyclerk.agents import Agent

PING_SECONDS = 15
LOOKS_EVERY = 1.0
CHECKS_EVERY = 2
"""At each so many looks, and before anything is told, it is seen whether the session is still what it was."""

router = APIRouter()


@router.get("/events")
async def stream_events(
    request: Request, state: Annotated[State, Depends(get_state)], agent: Annotated[Agent, Depends(identify)]
) -> EventSourceResponse:
    """Stream `incidents` events: the ids of those that changed, and who changed them."""
    return EventSourceResponse(_stream(request, state, agent), ping=PING_SECONDS, ping_message_factory=_ping)


def _ping() -> ServerSentEvent:
    """Return what says that the stream is alive: an event, as pages do not hear of a comment."""
    return ServerSentEvent(event="ping", data="{}")


async def _stream(request: Request, state: State, agent: Agent) -> AsyncIterator[dict[str, str]]:
    looks = 0
    async with state.watcher.listen() as queue:
        # A page that comes back after a cut has missed some: it looks anew.
        yield {"event": "connected", "data": "{}"}
        while not state.watcher.is_stopping:
            looks += 1
            try:
                changes = await asyncio.wait_for(queue.get(), LOOKS_EVERY)
            except TimeoutError:
                changes = []
            seen = [change for change in changes if agent.sees(change.partner_id)]
            if (seen or looks % CHECKS_EVERY == 0) and await asyncio.to_thread(find_caller, request, state) != agent:
                return
            if seen:
                yield {"event": "incidents", "data": json.dumps(_describe(seen), ensure_ascii=False)}


def _describe(changes: list[Change]) -> list[dict[str, str | int]]:
    return [{"id": change.incident_id, "deed": change.deed, "by": change.actor} for change in changes]
