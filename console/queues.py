"""Queues: the page with the incidents that wait for an agent, each queue with its counter, both alive."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.orm import Session
from starlette.responses import Response

from console.callers import identify
from console.countdown import judge_countdown, say_countdown
from console.given import Text
from console.keys import PAGE, list_partners
from console.pages import render, speak
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.answers import Texts, load_languages
from keyclerk.catalog import load_catalog
from keyclerk.incidents.queues import Filters, Line, Page, Queue, count_queues, list_queue
from keyclerk.life_cycle import State as IncidentState

LONGEST = 200

router = APIRouter()


class Narrowed(BaseModel):
    """How a page narrows a list, as its address asks for it, and from where on it shows it."""

    model_config = ConfigDict(frozen=True)

    severity: Text = Field("", max_length=LONGEST)
    language: Text = Field("", max_length=LONGEST)
    product: Text = Field("", max_length=LONGEST)
    partner: Text = Field("", max_length=LONGEST)
    state: Text = Field("", max_length=LONGEST)
    after: Text = Field("", max_length=LONGEST)

    @property
    def filters(self) -> Filters:
        given = (self.language, self.product, self.severity, self.partner, self.state)
        return Filters(*(each or None for each in given))

    def write_query(self, **changed: str) -> str:
        """Return the query of this page's address, or of one that differs, without what goes without saying."""
        given = {**self.model_dump(mode="json"), **changed}
        own_first = sorted(given, key=lambda name: name in Narrowed.model_fields)
        return urlencode({name: given[name] for name in own_first if given[name]})


class Wish(Narrowed):
    """Which queue a page shows, and what of it."""

    queue: Queue = Queue.MINE

    def write(self, **changed: str) -> str:
        """Return the address of this page, or of one that differs from it."""
        return f"/console/?{self.write_query(**changed)}"


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
        "filters": [] if is_part else list_filters(wish, partners, texts),
        "ended": f"/console/search?{wish.write_query(queue='', after='', state=IncidentState.SOLVED)}",
    }
    return render(request, "queue_part.html" if is_part else "queue.html", values, agent=agent)


@router.get("/partners")
async def show_choices(
    request: Request,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify)],
    partner: Annotated[Text, Query(max_length=LONGEST)] = "",
) -> Response:
    """Show the partners to choose from while one is typed: those whose id or name has it."""

    def read() -> list[tuple[str, str]]:
        with state.database.read() as session:
            return list_first_partners(session, agent, search=partner.strip())

    return render(request, "queue_choices.html", {"choices": await asyncio.to_thread(read)}, agent=agent)


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
        return page, counts, [] if is_part else list_first_partners(session, agent)


def list_first_partners(session: Session, agent: Agent, *, search: str = "") -> list[tuple[str, str]]:
    """Return the ids and names of a page of the partners that an agent works for, by name; one more if there are."""
    rows = list_partners(session, agent=agent, search=search, after="")
    return sorted(((row.id, row.name) for row in rows), key=lambda each: (each[1].casefold(), each[0]))


def list_filters(
    wish: Narrowed, partners: list[tuple[str, str]], texts: Texts, *, states: Sequence[str] = ()
) -> list[tuple[str, str, list[tuple[str, str]], bool]]:
    """Return each filter: its name, what is chosen, what there is to choose, and whether it is typed: there is more.

    That of states is there only where any are.
    """
    catalog = load_catalog()
    choices = {
        "severity": [(each, each) for each in catalog.severities],
        "language": [(each, name_language(each, texts)) for each in load_languages()],
        "product": sorted(
            ((id_, texts.say({"product": id_})) for id_ in catalog.products), key=lambda pair: pair[1].casefold()
        ),
        "partner": partners,
        "state": [(each, texts.format("console_list_state", {}, attribute=each)) for each in states],
    }
    typed = {"partner"} if len(partners) > PAGE else set()
    return [(name, getattr(wish, name), each, name in typed) for name, each in choices.items() if each]
