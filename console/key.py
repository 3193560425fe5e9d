"""The key: for leads, one product key with its usage, its proof and what may be corrected."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from sqlalchemy.orm import Session
from starlette.responses import Response

from console.callers import identify_lead
from console.pages import render, speak
from console.places import Place
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.corrections import UnknownKeyError, find_key
from keyclerk.ledger import count_entries
from keyclerk.product_keys import mask
from keyclerk.proof import ProofEntry, read_proof
from keyclerk.proof_words import describe_how
from keyclerk.store.tables import PartnerRow
from keyclerk.usage import KeyUsage, measure_key, read_records_time

NEWEST = 25
MOST = 1_000
"""So many entries are shown at the most: beyond that nobody reads, and no browser is quick."""
DEEDS = ("release", "limit", "block", "unblock")
NOTHING_ENTERED = {"deed": "", "reason": "", "computer": "", "limit": ""}

router = APIRouter()


@dataclass(frozen=True)
class Key:
    """A key as its page shows it; `version` tells whether its ledger has changed since."""

    partner_id: str
    partner: str
    usage: KeyUsage
    version: int
    as_of: datetime | None
    proof: Sequence[ProofEntry]
    entries: int

    @property
    def computers(self) -> list[str]:
        """The computers of the entries shown, by which a release may be filled in."""
        return sorted({mask(entry.computer) for entry in self.proof if entry.computer}, key=str.casefold)


@router.get("/keys/{partner_id}/{suffix}")
async def show_key(
    request: Request,
    *,
    partner_id: Place,
    suffix: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify_lead)],
    every: Annotated[bool, Query(alias="all")] = False,
    done: str = "",
) -> Response:
    """Show a key; `done` is the correction that was just made of it."""
    return await render_key(
        request, state, agent, partner_id, suffix, newest=MOST if every else NEWEST, told=_tell_done(done)
    )


async def render_key(
    request: Request,
    state: State,
    agent: Agent,
    partner_id: str,
    suffix: str,
    *,
    newest: int = NEWEST,
    told: str | None = None,
    problem: str | None = None,
    entered: Mapping[str, str] = NOTHING_ENTERED,
    status: int = 200,
) -> Response:
    """Return the page of a key as it is now, with what there is to tell first; `entered` stands in its form again."""

    def read() -> Key | None:
        with state.database.read() as session:
            return read_key(session, agent=agent, partner_id=partner_id, suffix=suffix, newest=newest)

    try:
        key = await asyncio.to_thread(read)
    except UnknownKeyError as error:
        if error.data["keys"]:
            return render(request, "key_ambiguous.html", {"partner_id": partner_id}, agent=agent, status=409)
        key = None
    if key is None:
        raise HTTPException(404)
    texts = speak(request)
    rows = [(entry, mask(entry.computer), texts.say(describe_how(entry))) for entry in key.proof]
    values = {"key": key, "rows": rows, "most": MOST, "told": told, "problem": problem, "entered": entered}
    return render(request, "key.html", values, agent=agent, status=status)


def read_key(session: Session, *, agent: Agent, partner_id: str, suffix: str, newest: int) -> Key | None:
    """Return a key with its newest entries; None for a partner the agent does not work for.

    Raises UnknownKeyError where the partner has none that ends so, or more than one.
    """
    partner = session.get(PartnerRow, partner_id) if agent.sees(partner_id) else None
    if partner is None:
        return None
    key = find_key(session, partner_id=partner_id, suffix=suffix)
    return Key(
        partner.id,
        partner.name,
        measure_key(key),
        key.version,
        read_records_time(session, partner_id=partner_id),
        read_proof(session, key_id=key.id, used=key.used, newest=newest),
        count_entries(session, key_id=key.id),
    )


def _tell_done(deed: str) -> str | None:
    return f"done_{deed}" if deed in DEEDS else None
