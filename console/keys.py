"""Keys: for leads, the partners they work for and the product keys of each."""

import asyncio
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from sqlalchemy import Select, or_, select, tuple_
from sqlalchemy.orm import Session
from starlette.responses import Response

from console.callers import identify_lead
from console.given import Text
from console.pages import render
from console.places import Place
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.limits import LARGEST_ID
from keyclerk.store.tables import PartnerRow, ProductKeyRow
from keyclerk.usage import KeyUsage, measure_key

PAGE = 50
LONGEST = 200
Search = Annotated[Text, Query(max_length=LONGEST)]

router = APIRouter()


@dataclass(frozen=True)
class KeyList:
    """A page of a partner's keys; `after` is the key that the next page begins behind, None on the last."""

    partner_id: str
    name: str
    keys: list[KeyUsage]
    after: int | None


@router.get("/keys")
async def show_partners(
    request: Request,
    *,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify_lead)],
    q: Search = "",
    after: Search = "",
) -> Response:
    """Show the partners whose keys the lead may see, those alone whose id or name has a text."""

    def read() -> list[PartnerRow]:
        with state.database.read() as session:
            return list_partners(session, agent=agent, search=q.strip(), after=after)

    partners = await asyncio.to_thread(read)
    values = {"partners": partners[:PAGE], "after": partners[PAGE - 1].id if len(partners) > PAGE else None}
    return render(request, "keys.html", {**values, "search": q}, agent=agent)


@router.get("/keys/{partner_id}")
async def show_keys(
    request: Request,
    *,
    partner_id: Place,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify_lead)],
    q: Annotated[str, Query(max_length=5)] = "",
    after: Annotated[int, Query(ge=0, le=LARGEST_ID)] = 0,
) -> Response:
    """Show the keys of a partner, those alone whose last five characters begin with a text."""

    def read() -> KeyList | None:
        with state.database.read() as session:
            return list_keys(session, agent=agent, partner_id=partner_id, search=q.strip(), after=after)

    found = await asyncio.to_thread(read)
    if found is None:
        raise HTTPException(404)
    return render(request, "keys_partner.html", {"found": found, "search": q}, agent=agent)


def list_partners(session: Session, *, agent: Agent, search: str, after: str) -> list[PartnerRow]:
    """Return a page of the partners that an agent works for in order of their ids, and one more if there are more."""
    query = select(PartnerRow).where(PartnerRow.id > after, *agent.works_for(PartnerRow.id))
    query = query.order_by(PartnerRow.id).limit(PAGE + 1)
    if search:
        names = (PartnerRow.id, PartnerRow.name)
        query = query.where(or_(*(name.icontains(search, autoescape=True) for name in names)))
    return list(session.scalars(query))


def list_keys(session: Session, *, agent: Agent, partner_id: str, search: str, after: int) -> KeyList | None:
    """Return a page of a partner's keys by product and suffix; None for a partner the agent does not work for."""
    partner = session.get(PartnerRow, partner_id) if agent.sees(partner_id) else None
    if partner is None:
        return None
    query = select(ProductKeyRow).where(ProductKeyRow.partner_id == partner_id)
    if search:
        query = query.where(ProductKeyRow.suffix.startswith(search.upper(), autoescape=True))
    keys = list(session.scalars(_skip(session, query, partner_id=partner_id, after=after).limit(PAGE + 1)))
    last = keys[PAGE - 1].id if len(keys) > PAGE else None
    return KeyList(partner.id, partner.name, [measure_key(key) for key in keys[:PAGE]], last)


def _skip(session: Session, query: Select[ProductKeyRow], *, partner_id: str, after: int) -> Select[ProductKeyRow]:
    """Order keys, and begin behind one of them: it is named by its id, for the address to tell nothing else."""
    order = (ProductKeyRow.product, ProductKeyRow.suffix, ProductKeyRow.id)
    last = session.get(ProductKeyRow, after) if after else None
    if last is not None and last.partner_id == partner_id:
        query = query.where(tuple_(*order) > (last.product, last.suffix, last.id))
    return query.order_by(*order)
