"""Undoing: for leads, an import is taken back, with a reason."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from starlette.responses import RedirectResponse, Response

from console.callers import admit_lead
from console.given import PlaceId, Text
from console.imports import render_list
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.imports import ImportBusyError
from keyclerk.imports.history import list_imports
from keyclerk.imports.permission import find_partners
from keyclerk.imports.undo import ImportBuiltUponError, ImportNotUndoableError, UnknownImportError, undo_import

router = APIRouter()


@router.post("/imports/{number}/undo")
async def undo(
    request: Request,
    *,
    number: PlaceId,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit_lead)],
    reason: Annotated[Text, Form(max_length=500)] = "",
) -> Response:
    """Take an import back, with a reason."""
    undoing = {"number": number, "reason": reason}
    if not reason.strip():
        return await render_list(request, state, agent, problem="no_reason", undoing=undoing, status=422)
    if not await asyncio.to_thread(_may_undo, state, agent, number):
        raise HTTPException(404)
    try:
        await asyncio.to_thread(
            undo_import,
            state.database,
            import_id=number,
            reason=reason.strip(),
            actor=agent.actor,
            now=state.now(),
        )
    except UnknownImportError as error:
        raise HTTPException(404) from error
    except ImportNotUndoableError:
        return await render_list(request, state, agent, told="undone_already")
    except ImportBuiltUponError:
        return await render_list(request, state, agent, problem="built_upon", undoing=undoing, status=409)
    except ImportBusyError:
        return await render_list(request, state, agent, problem="busy", undoing=undoing, status=409)
    return RedirectResponse(f"{request.scope['root_path']}/imports?done=undo", 303)


def _may_undo(state: State, agent: Agent, number: int) -> bool:
    """Return whether an import brought nothing of partners whom the agent does not work for."""
    if agent.partner_ids is None:
        return True
    with state.database.read() as session:
        shown = list_imports(session, newest=1, before=number + 1, partner_ids=agent.partner_ids, actor=agent.actor)
        is_shown = [each.number for each in shown] == [number]
        return is_shown and find_partners(session, import_id=number) <= agent.partner_ids
