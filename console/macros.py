"""Macros: for leads, the answers that they keep for all agents, by language."""

import asyncio
from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Request
from sqlalchemy.orm import Session
from starlette.responses import RedirectResponse, Response

from console.callers import admit_lead, identify_lead
from console.given import PlaceId, read_form, read_whole
from console.pages import render
from console.state import State, get_state
from keyclerk.agents import Agent, list_agents
from keyclerk.answers import load_languages
from keyclerk.errors import KeyclerkError
from keyclerk.limits import LONGEST_TEXT
from keyclerk.macros import (
    ME,
    STATES,
    BadMacroError,
    Draft,
    MacroChangedError,
    MacroThereError,
    UnknownMacroError,
    add_macro,
    change_macro,
    delete_macro,
    find_macro,
    list_macros,
)
from keyclerk.placeholders import NAMES

PATH = "/console/macros"
REFUSALS = {BadMacroError: 422, MacroThereError: 409, MacroChangedError: 409}

router = APIRouter()


@router.get("/macros")
async def show_macros(
    request: Request, state: Annotated[State, Depends(get_state)], lead: Annotated[Agent, Depends(identify_lead)]
) -> Response:
    """Show all macros, and an empty form for a new one."""
    return await _show(request, state, lead, _describe_new())


@router.get("/macros/{macro_id}")
async def show_macro(
    request: Request,
    macro_id: PlaceId,
    state: Annotated[State, Depends(get_state)],
    lead: Annotated[Agent, Depends(identify_lead)],
) -> Response:
    """Show a macro to be changed."""

    def read() -> dict[str, Any] | None:
        with state.database.read() as session:
            macro = find_macro(session, macro_id=macro_id)
        return None if macro is None else asdict(macro)

    typed = await asyncio.to_thread(read)
    if typed is None:
        raise HTTPException(404)
    return await _show(request, state, lead, typed)


@router.post("/macros")
async def keep_macro(
    request: Request, state: Annotated[State, Depends(get_state)], lead: Annotated[Agent, Depends(admit_lead)]
) -> Response:
    """Keep a new macro."""
    return await _keep(request, state, lead, macro_id=None)


@router.post("/macros/{macro_id}")
async def keep_changed_macro(
    request: Request,
    macro_id: PlaceId,
    state: Annotated[State, Depends(get_state)],
    lead: Annotated[Agent, Depends(admit_lead)],
) -> Response:
    """Keep a macro as it was changed, or delete it."""
    return await _keep(request, state, lead, macro_id=macro_id)


async def _keep(request: Request, state: State, lead: Agent, *, macro_id: int | None) -> Response:
    form = await read_form(request)
    typed = _read_form(form, macro_id)

    def keep() -> None:
        with state.database.write() as session:
            _do(session, typed, lead=lead, state=state, is_over=form.get("then") == "delete")

    try:
        await asyncio.to_thread(keep)
    except UnknownMacroError as error:
        raise HTTPException(404) from error
    except (BadMacroError, MacroThereError, MacroChangedError) as error:
        return await _show(request, state, lead, typed, problem=error)
    return RedirectResponse(PATH, 303)


def _do(session: Session, typed: Mapping[str, Any], *, lead: Agent, state: State, is_over: bool) -> None:
    given: dict[str, Any] = {"actor": lead.actor, "now": state.now()}
    place: dict[str, Any] = {"macro_id": typed["id"], "version": typed["version"]}
    draft = Draft(typed["name"], typed["texts"], typed["state"], typed["owner"])
    if typed["id"] is None:
        add_macro(session, draft, **given)
    elif is_over:
        delete_macro(session, **place, **given)
    else:
        change_macro(session, draft, **place, **given)


def _read_form(form: Mapping[str, str], macro_id: int | None) -> dict[str, Any]:
    version = read_whole(form.get("version", "0"))
    return {
        "id": macro_id,
        "name": form.get("name", ""),
        "texts": {language: form.get(f"text-{language}", "") for language in load_languages()},
        "state": form.get("state") or None,
        "owner": form.get("owner") or None,
        "version": -1 if version is None else version,
    }


def _describe_new() -> dict[str, Any]:
    return {"id": None, "name": "", "texts": {}, "state": None, "owner": None, "version": 0}


async def _show(
    request: Request, state: State, lead: Agent, typed: Mapping[str, Any], *, problem: KeyclerkError | None = None
) -> Response:
    def read() -> dict[str, Any]:
        with state.database.read() as session:
            return {"macros": list_macros(session), "agents": list_agents(session)}

    values = {
        **await asyncio.to_thread(read),
        "typed": typed,
        "languages": load_languages(),
        "states": STATES,
        "me": ME,
        "placeholders": NAMES,
        "longest": LONGEST_TEXT,
        "problem": problem,
    }
    status = 200 if problem is None else REFUSALS[type(problem)]
    return render(request, "macros.html", values, agent=lead, status=status)
