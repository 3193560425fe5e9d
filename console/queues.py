"""Queues: the page with the incidents that wait for an agent, each queue with its counter, both alive."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.responses import Response

from console.callers import identify
from console.countdown import judge_countdown, say_countdown
from console.pages import render, speak
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.answers import Texts, load_languages
from keyclerk.catalog import load_catalog
from keyclerk.incidents.queues import Filters, Line, Page, Queue, count_queues, list_queue
from keyclerk.store.tables import PartnerRow

LONGEST = 200

router = APIRouter()


class Wish(BaseModel):
    """What of the queues a page shows, as its address asks for it: which one, filtered how, and from where on."""

    model_config = ConfigDict(frozen=True)

    queue: Queue = Queue.MINE
    severity: str = Field("", max_length=LONGEST)
    language: str = Field("", max_length=LONGEST)
    product: str = Field("", max_length=LONGEST)
    partner: str = Field("", max_length=LONGEST)
    after: str = Field("", max_length=LONGEST)

    @property
    def filters(self) -> Filters:
        return Filters(self.language or None, self.product or None, self.severity or None, self.partner or None)

    def write(self, **changed: str) -> str:
        """Return the address of this page, or of one that differs from it, without what goes without saying."""
        given = {**self.model_dump(mode="json"), **changed}
        return f"/console/?{urlencode({name: value for name, value in given.items() if value})}"


@router.get("/")
async def show_queue(
    request: Request,
    wish: Annotated[Wish, Query()],
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify)],
) -> Response:
    """Show a queue; a page that is open fetches its parts that are alive, alone."""
    now, is_part = state.now(), "HX-Request" in request.headers
    page, counts, partners = await asyncio.to_thread(_read, state, agent, wish, now, is_part=is_part)
    texts = speak(request)
    values = {
        "wish": wish,
        "lines": describe_lines(page.lines, now=now, texts=texts),
        "first": wish.write(after=""),
        "next": wish.write(after=page.after) if page.after else None,
        "queues": [(queue, wish.write(queue=queue, after=""), count) for queue, count in counts.items()],
        "filters": [] if is_part else _list_filters(wish, partners, texts),
    }
    return render(request, "queue_part.html" if is_part else "queue.html", values, agent=agent)


def describe_lines(lines: Sequence[Line], *, now: datetime, texts: Texts) -> list[dict[str, Any]]:
    """Return what the lines of a list say, each with how long it is until its next target."""
    return [
        {
            "incident": line.incident,
            "partner": line.partner,
            "language": name_language(line.incident.language, texts),
            "due": due_at and say_countdown(due_at, now=now, texts=texts),
            "haste": due_at and judge_countdown(due_at, now=now),
        }
        for line in lines
        for due_at in [line.incident.due_at]
    ]


def name_language(language: str, texts: Texts) -> str:
    """Return the name of a language in the agent's own."""
    return str(texts.locale.languages.get(language, language))


def _read(
    state: State, agent: Agent, wish: Wish, now: datetime, *, is_part: bool
) -> tuple[Page, Mapping[Queue, int], list[tuple[str, str]]]:
    with state.database.read() as session:
        page = list_queue(
            session, queue=wish.queue, agent=agent, filters=wish.filters, now=now, after=wish.after or None
        )
        counts = count_queues(session, agent=agent, filters=wish.filters, now=now)
        return page, counts, [] if is_part else _list_partners(session, agent)


def _list_partners(session: Session, agent: Agent) -> list[tuple[str, str]]:
    query = select(PartnerRow.id, PartnerRow.name).order_by(PartnerRow.name, PartnerRow.id)
    if agent.partner_ids is not None:
        query = query.where(PartnerRow.id.in_(sorted(agent.partner_ids)))
    return [(id_, name) for id_, name in session.execute(query)]


def _list_filters(
    wish: Wish, partners: list[tuple[str, str]], texts: Texts
) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Return each filter: its name, what is chosen, and what there is to choose."""
    catalog = load_catalog()
    choices = {
        "severity": [(each, each) for each in catalog.severities],
        "language": [(each, name_language(each, texts)) for each in load_languages()],
        "product": sorted(
            ((id_, texts.say({"product": id_})) for id_ in catalog.products), key=lambda pair: pair[1].casefold()
        ),
        "partner": partners,
    }
    return [(name, getattr(wish, name), each) for name, each in choices.items()]
