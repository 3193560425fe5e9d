"""Events: a stream that tells an open page which incidents change, of the partners that its agent works for."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from sse_starlette import EventSourceResponse, ServerSentEvent

from console.callers import find_caller, identify
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.incidents.pulse import Pulse
from keyclerk.limits import LARGEST_ID
from keyclerk.store.tables import IncidentRow

PING_SECONDS = 15
LOOKS_EVERY = 1.0
CHECKS_EVERY = 2
"""At each so many looks, and before anything is told, it is seen whether the session is still what it was."""

router = APIRouter()


@router.get("/events")
async def stream_events(
    request: Request,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify)],
    incident: Annotated[int | None, Query(ge=1, le=LARGEST_ID)] = None,
) -> EventSourceResponse:
    """Stream `incidents` events: the ids of those that changed.

    Of the `incident` that is looked at it is told as well what is said, delivered and read meanwhile.
    """
    if incident is not None:
        await asyncio.to_thread(_check, state, agent, incident)
    return EventSourceResponse(_stream(request, state, agent, incident), ping=PING_SECONDS, ping_message_factory=_ping)


def _ping() -> ServerSentEvent:
    """Return what says that the stream is alive: an event, as pages do not hear of a comment."""
    return ServerSentEvent(event="ping", data="{}")


async def _stream(request: Request, state: State, agent: Agent, incident: int | None) -> AsyncIterator[dict[str, str]]:
    listening = contextlib.nullcontext() if incident is None else state.pulses.listen(incident)
    async with listening, state.watcher.listen() as queue:
        looks, pulse = 0, await _feel(state, incident)
        # A page that comes back after a cut has missed some: it looks anew.
        yield {"event": "connected", "data": "{}"}
        while not state.watcher.is_stopping:
            looks += 1
            try:
                changes = await asyncio.wait_for(queue.get(), LOOKS_EVERY)
            except TimeoutError:
                changes = []
            told = {change.incident_id for change in changes if agent.sees(change.partner_id)}
            before, pulse = pulse, await _feel(state, incident)
            if incident is not None and pulse != before:
                told.add(incident)
            if (told or looks % CHECKS_EVERY == 0) and await asyncio.to_thread(find_caller, request, state) != agent:
                return
            if told:
                yield {"event": "incidents", "data": json.dumps([{"id": each} for each in sorted(told)])}


def _check(state: State, agent: Agent, incident_id: int) -> None:
    with state.database.read() as session:
        row = session.get(IncidentRow, incident_id)
        if row is None or not agent.sees(row.partner_id):
            raise HTTPException(404)


async def _feel(state: State, incident_id: int | None) -> Pulse:
    return () if incident_id is None else await state.pulses.feel(incident_id)
