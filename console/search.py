"""Search: the page of what was found, narrowed by filters, and the short list below the field while somebody types."""

import asyncio
import re
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query, Request
from pydantic import Field
from starlette.responses import RedirectResponse, Response

from console.callers import admit, identify
from console.given import Text
from console.pages import render, speak
from console.queues import LONGEST, Narrowed, describe_lines, list_filters, list_first_partners
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.incidents.queues import Filters, Page
from keyclerk.incidents.search import search_incidents
from keyclerk.life_cycle import State as IncidentState
from keyclerk.product_keys import MASK

BRIEF = 8
"""How many are shown while somebody types."""
TYPED = "found"
"""The part of a page that asks for them."""

_HIDDEN = re.compile(rf"{MASK}[{MASK}\W]*")

router = APIRouter()


class Sought(Narrowed):
    """What is searched for, by words and by filters."""

    q: Text = Field("", max_length=LONGEST)

    @property
    def text(self) -> str:
        """What is looked for; of a whole product key that is its last five characters."""
        return _HIDDEN.sub("", self.q).strip()

    def write(self, **changed: str) -> str:
        """Return the address of this page, or of one that differs from it."""
        return f"/console/search?{self.write_query(**{'q': self.text, **changed})}"


@router.post("/search")
async def search(
    request: Request,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit)],
    sought: Annotated[Sought, Form()],
) -> Response:
    """Search for what was typed, which stands in no address before it is masked; while it is typed, show a few."""
    if request.headers.get("HX-Target") == TYPED:
        page = await asyncio.to_thread(_search, state, agent, sought, BRIEF)
        return render(request, "found.html", _describe(request, state, sought, page), agent=agent)
    return RedirectResponse(sought.write(after=""), 303)


@router.get("/search")
async def show_search(
    request: Request,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify)],
    sought: Annotated[Sought, Query()],
) -> Response:
    """Show what was found: a whole page, or the part of it that is alive."""
    if sought.text != sought.q.strip():
        return RedirectResponse(sought.write(), 303)
    page = await asyncio.to_thread(_search, state, agent, sought, None)
    values = _describe(request, state, sought, page)
    if "HX-Request" in request.headers:
        return render(request, "queue_search_part.html", values, agent=agent)
    partners = await asyncio.to_thread(_list_partners, state, agent)
    filters = list_filters(sought, partners, speak(request), states=tuple(IncidentState))
    return render(request, "queue_search.html", {**values, "filters": filters}, agent=agent)


def _describe(request: Request, state: State, sought: Sought, page: Page) -> dict[str, object]:
    told = "some" if page.lines else "none"
    if not sought.text:
        told = f"filtered_{told}" if sought.filters != Filters() else "nothing_asked"
    return {
        "q": sought.text,
        "told": told,
        "lines": describe_lines(page.lines, now=state.now(), texts=speak(request)),
        "address": sought.write(),
        "every": sought.write(after=""),
        "next": sought.write(after=page.after) if page.after else None,
        "after": sought.after,
    }


def _search(state: State, agent: Agent, sought: Sought, most: int | None) -> Page:
    given = {} if most is None else {"most": most}
    with state.database.read() as session:
        return search_incidents(
            session, agent=agent, text=sought.text, filters=sought.filters, after=sought.after or None, **given
        )


def _list_partners(state: State, agent: Agent) -> list[tuple[str, str]]:
    with state.database.read() as session:
        return list_first_partners(session, agent)
