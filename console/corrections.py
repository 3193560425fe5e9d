"""Corrections: what a lead changes in a key's ledger; each is shown with what it will do, and done when confirmed."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from starlette.responses import RedirectResponse, Response

from console.callers import admit_lead
from console.given import Text, read_whole
from console.key import DEEDS, render_key
from console.pages import render
from console.places import Place, write_place
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.corrections import (
    Instruction,
    NothingToCorrectError,
    UnknownKeyError,
    block_key,
    change_limit,
    find_key,
    release_activation,
    unblock_key,
)
from keyclerk.errors import KeyclerkError
from keyclerk.posting import lock_keys
from keyclerk.store.database import Database, repeat_conflicting
from keyclerk.usage import KeyUsage, measure_key

LONGEST_REASON = 500
LONGEST_COMPUTER = 200
LONGEST_LIMIT = 9
USE_CASES: Mapping[str, Callable[..., KeyUsage]] = {
    "release": release_activation,
    "limit": change_limit,
    "block": block_key,
    "unblock": unblock_key,
}

router = APIRouter()


class ChangedMeanwhileError(KeyclerkError):
    """The key's ledger has changed since the lead looked at it."""

    code = "CHANGED_MEANWHILE"


class _RehearsalEndError(Exception):
    """Ends the transaction of a rehearsal, so that nothing of it is stored."""


@dataclass(frozen=True)
class Correction:
    """What a lead wants to correct, as the form of a key's page has it; `limit` "" is for none."""

    deed: Annotated[str, Form(max_length=20)]
    version: Annotated[int, Form()]
    reason: Annotated[Text, Form(max_length=LONGEST_REASON)] = ""
    computer: Annotated[Text, Form(max_length=LONGEST_COMPUTER)] = ""
    limit: Annotated[Text, Form(max_length=LONGEST_LIMIT)] = ""
    sure: Annotated[bool, Form()] = False

    def find_problem(self) -> str | None:
        """Return what is missing or cannot be used."""
        if not self.reason.strip():
            return "no_reason"
        if self.deed == "release" and not self.computer.strip():
            return "no_computer"
        limit = self.limit.strip()
        return "bad_limit" if self.deed == "limit" and limit and read_whole(limit) is None else None

    @property
    def entered(self) -> dict[str, str]:
        """What was entered, as it may be shown."""
        return {"deed": self.deed, "reason": self.reason, "computer": self.computer, "limit": self.limit}

    @property
    def given(self) -> dict[str, Any]:
        """What the use case takes beside its instruction."""
        match self.deed:
            case "release":
                return {"computer": self.computer.strip()}
            case "limit":
                return {"limit": read_whole(self.limit.strip())}
        return {}


@router.post("/keys/{partner_id}/{suffix}")
async def correct_key(
    request: Request,
    *,
    partner_id: Place,
    suffix: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit_lead)],
    wish: Annotated[Correction, Depends()],
) -> Response:
    """Show what a correction will do, or do it where the lead is sure."""
    if wish.deed not in DEEDS or not agent.sees(partner_id):
        raise HTTPException(404)
    if problem := wish.find_problem():
        return await render_key(
            request, state, agent, partner_id, suffix, problem=problem, entered=wish.entered, status=422
        )
    instruction = Instruction(partner_id, suffix.upper(), wish.reason.strip(), agent.actor, state.now())
    try:
        before, after = await asyncio.to_thread(_correct, state.database, instruction, wish)
    except NothingToCorrectError:
        told = f"nothing_{wish.deed}"
        return await render_key(request, state, agent, partner_id, suffix, told=told)
    except ChangedMeanwhileError:
        return await render_key(
            request, state, agent, partner_id, suffix, problem="changed", entered=wish.entered, status=409
        )
    except UnknownKeyError as error:
        raise HTTPException(404) from error
    if wish.sure:
        path = f"{request.scope['root_path']}/keys/{write_place(partner_id)}/{quote(suffix, safe='')}"
        return RedirectResponse(f"{path}?done={wish.deed}", 303)
    shown = {"reason": instruction.reason, "computer": wish.computer.strip()}
    values = {"wish": wish, "before": before, "after": after, "partner_id": partner_id, **shown}
    return render(request, "key_confirm.html", values, agent=agent)


def _correct(database: Database, instruction: Instruction, wish: Correction) -> tuple[KeyUsage, KeyUsage]:
    """Return the key's figures before and after; it is done where the lead is sure, else only rehearsed.

    Raises NothingToCorrectError, ChangedMeanwhileError and UnknownKeyError.
    """
    return repeat_conflicting(lambda: _try(database, instruction, wish))


def _try(database: Database, instruction: Instruction, wish: Correction) -> tuple[KeyUsage, KeyUsage]:
    figures: list[KeyUsage] = []
    try:
        with database.write() as session:
            found = find_key(session, partner_id=instruction.partner_id, suffix=instruction.suffix)
            for key in lock_keys(session, [found.id]):
                version = key.version
                figures.append(measure_key(key))
            figures.append(USE_CASES[wish.deed](session, instruction, **wish.given))
            if version != wish.version:
                raise ChangedMeanwhileError(suffix=instruction.suffix)
            if not wish.sure:
                raise _RehearsalEndError  # noqa: TRY301 - it ends the transaction
    except _RehearsalEndError:
        pass
    before, after = figures
    return before, after
