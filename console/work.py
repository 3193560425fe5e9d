"""Work on an incident: what agents send from its page, each change against the version that they saw."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, HTTPException, Request
from starlette.responses import RedirectResponse, Response

from console.callers import CSRF_FIELD, admit, get_csrf
from console.deeds import DEEDS, STALE, Wish
from console.given import read_form, read_whole
from console.incident import Sent, answer, find_row
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.incidents import Changed, Refused, format_number
from keyclerk.incidents.queues import Queue, list_queue
from keyclerk.incidents.seen import Seen, do_once
from keyclerk.store.database import repeat_conflicting

router = APIRouter()


@router.post("/incidents/{number}/fill")
async def fill(
    request: Request,
    number: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit)],
) -> Response:
    """Put the text of a macro into the answer, after what was typed there; nothing else is done yet."""
    return await answer(request, state, agent, number, sent=Sent("fill", await _read_given(request)))


@router.post("/incidents/{number}/{form}")
async def work(
    request: Request,
    number: str,
    form: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit)],
) -> Response:
    """Do what a form of the page asks for; what is refused comes back with what was typed, and why."""
    if form not in DEEDS:
        raise HTTPException(404)
    given = await _read_given(request)
    sent = Sent(form, given, seen=Seen(_read_count(given, "version"), _read_count(given, "seen")))
    name = _name_sent(request, sent)
    done = await asyncio.to_thread(repeat_conflicting, lambda: _do(state, agent, number, sent, name))
    if isinstance(done, Refused):
        status = 409 if done.code == STALE else 422
        return await answer(request, state, agent, number, sent=replace(sent, code=done.code), status=status)
    root = request.scope["root_path"]
    if given.get("then") == "next":
        following = await asyncio.to_thread(_find_next, state, agent, done.incident.id)
        path = f"{root}/incidents/{format_number(following)}" if following else f"{root}/"
        # A part of a page would take the place of one of another incident.
        return (
            Response(headers={"HX-Redirect": path}) if "HX-Request" in request.headers else RedirectResponse(path, 303)
        )
    told = {"done": form}
    if form != "answer" and given.get("macro"):
        # The answer that a macro filled is still to be sent.
        told["macro"] = given["macro"]
    return RedirectResponse(f"{root}/incidents/{format_number(done.incident.id)}?{urlencode(told)}", 303)


async def _read_given(request: Request) -> dict[str, str]:
    return {name: value for name, value in (await read_form(request)).items() if name != CSRF_FIELD}


def _name_sent(request: Request, sent: Sent) -> str:
    """Return a name that the same form has whenever it is sent again; it tells nothing of what is in it."""
    described = json.dumps([sent.form, sorted(sent.given.items())])
    return hmac.new(get_csrf(request).encode(), described.encode(), hashlib.sha256).hexdigest()


def _do(state: State, agent: Agent, number: str, sent: Sent, name: str) -> Changed | Refused:
    hours: Mapping[str, float] = dict(state.settings.solution_hours.items())
    with state.database.write() as session:
        incident = find_row(session, agent, number)
        wish = Wish(session, incident, agent, state.now(), sent.seen, sent.given, hours)
        done = do_once(
            session,
            incident_id=incident.id,
            agent=agent,
            seen=sent.seen,
            request=name,
            do=lambda: DEEDS[sent.form](wish),
        )
        if isinstance(done, Refused):
            # Nothing of it stays.
            session.rollback()
        return done


def _find_next(state: State, agent: Agent, incident_id: int) -> int | None:
    """Return what is due next in the agent's own queue."""
    with state.database.read() as session:
        page = list_queue(session, queue=Queue.MINE, agent=agent, now=state.now(), most=2)
        return next((line.incident.id for line in page.lines if line.incident.id != incident_id), None)


def _read_count(given: Mapping[str, str], name: str) -> int:
    count = read_whole(given.get(name, ""))
    if count is None:
        raise HTTPException(422)
    return count
