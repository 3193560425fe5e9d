"""Search: the page of what was found, and the short list below the field while somebody types."""

import asyncio
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from console.callers import identify
from console.pages import render, speak
from console.queues import LONGEST, describe_lines
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.incidents.queues import Page
from keyclerk.incidents.search import search_incidents
from keyclerk.product_keys import mask

BRIEF = 8
"""How many are shown while somebody types."""

Text = Annotated[str, Query(max_length=LONGEST)]

router = APIRouter()


@router.get("/search")
async def show_search(
    request: Request,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify)],
    q: Text = "",
    after: Text = "",
) -> Response:
    """Show what was found: a whole page, or the part of one that asks for it."""
    sought, target = mask(q).strip(), request.headers.get("HX-Target")
    most = BRIEF if target == "found" else None
    page = await asyncio.to_thread(_search, state, agent, sought, after or None, most)
    values = {
        "q": sought,
        "lines": describe_lines(page.lines, now=state.now(), texts=speak(request)),
        "address": _write(q=sought, after=after),
        "every": _write(q=sought),
        "next": _write(q=sought, after=page.after) if page.after else None,
        "after": after,
    }
    template = "found.html" if most else "queue_search_part.html" if target else "queue_search.html"
    return render(request, template, values, agent=agent)


def _search(state: State, agent: Agent, text: str, after: str | None, most: int | None) -> Page:
    given = {} if most is None else {"most": most}
    with state.database.read() as session:
        return search_incidents(session, agent=agent, text=text, after=after, **given)


def _write(**given: str) -> str:
    return f"/console/search?{urlencode({name: value for name, value in given.items() if value})}"
