"""Imports: for leads, files that are checked first and then imported as they were checked, and taken back."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, File, Form, HTTPException, Query, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from console.callers import admit_lead, identify_lead
from console.pages import render
from console.state import State, get_state
from console.uploads import KEPT, Upload, UploadGoneError, Uploads
from keyclerk.agents import Agent
from keyclerk.errors import UnknownPartnerError
from keyclerk.imports import FileRejectedError, ImportBusyError, Order, Summary, import_file
from keyclerk.imports.admin_centre import is_admin_centre_header
from keyclerk.imports.file import KINDS
from keyclerk.imports.history import PastImport, list_imports
from keyclerk.imports.permission import find_partners
from keyclerk.imports.source import inspect_file
from keyclerk.imports.undo import ImportBuiltUponError, ImportNotUndoableError, UnknownImportError, undo_import

PAGE = 50
FEW_ERRORS = 20
FEW_KEYS = 50
LARGEST_ID = 2**31 - 1
Text = Annotated[str, Form(max_length=200)]

router = APIRouter()


class ExportsOnlyError(UnknownPartnerError):
    """A partner or a time was given for a file that is no key export of the admin centre."""

    code = "EXPORTS_ONLY"


@router.get("/imports")
async def show_imports(
    request: Request,
    *,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify_lead)],
    before: Annotated[int, Query(ge=1, le=LARGEST_ID)] = LARGEST_ID,
    done: str = "",
) -> Response:
    """Show the form for a file, and the imports that were made; `done` is what was just done."""
    told = f"done_{done}" if done in ("import", "undo") else None
    return await _render_list(request, state, agent, before=before, told=told)


@router.post("/imports")
async def check_import(
    request: Request,
    *,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit_lead)],
    file: Annotated[UploadFile, File()],
    kind: Text,
    partner: Text = "",
    as_of: Text = "",
) -> Response:
    """Tell what a file would do, and keep it so that just this file can be imported."""
    uploads, now = Uploads(state.settings.var), state.now()
    await asyncio.to_thread(uploads.sweep, now=now)
    if kind not in KINDS:
        raise HTTPException(404)
    try:
        moment = _read_moment(as_of, agent.time_zone)
    except ValueError:
        return await _render_list(request, state, agent, problem="bad_moment", status=422)
    upload = await asyncio.to_thread(
        uploads.keep,
        file.file,
        file_name=file.filename or "",
        agent_id=agent.id,
        kind=kind,
        partner_id=partner.strip() or None,
        as_of=moment,
        now=now,
    )
    asyncio.get_running_loop().call_later(KEPT.total_seconds(), uploads.remove, upload.token)
    summary = None
    try:
        order = _make_order(state, agent, upload, uploads.find_path(upload), is_dry=True)
        summary = await asyncio.to_thread(_import, state, order)
    except FileRejectedError as error:
        return _render_rejected(request, agent, upload, error)
    except UnknownPartnerError as error:
        problem = "exports_only" if isinstance(error, ExportsOnlyError) else "unknown_partner"
        return await _render_list(request, state, agent, problem=problem, status=422)
    finally:
        if summary is None or summary.rejected:
            uploads.remove(upload.token)
    values = {
        "upload": upload,
        "summary": summary,
        "keys": summary.keys[:FEW_KEYS],
        "more_keys": len(summary.keys) - FEW_KEYS,
        "errors": summary.errors[:FEW_ERRORS],
        "more": len(summary.errors) - FEW_ERRORS,
    }
    return render(request, "imports_check.html", values, agent=agent, status=422 if summary.rejected else 200)


@router.post("/imports/{token}/publish")
async def publish_import(
    request: Request,
    *,
    token: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit_lead)],
) -> Response:
    """Import just the file that was checked."""
    uploads = Uploads(state.settings.var)

    def publish() -> Summary:
        with uploads.take(token, agent_id=agent.id, now=state.now()) as (upload, path):
            return _import(state, _make_order(state, agent, upload, path, is_dry=False))

    try:
        await asyncio.to_thread(publish)
    except UploadGoneError:
        return await _render_list(request, state, agent, problem="gone", status=409)
    except ImportBusyError:
        return render(request, "imports_busy.html", {"token": token}, agent=agent, status=409)
    except UnknownPartnerError:
        return await _render_list(request, state, agent, problem="unknown_partner", status=409)
    except FileRejectedError as error:
        uploads.remove(token)
        return _render_rejected(request, agent, None, error)
    return RedirectResponse(f"{request.scope['root_path']}/imports?done=import", 303)


@router.post("/imports/{number}/undo")
async def undo(
    request: Request,
    *,
    number: int,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit_lead)],
    reason: Annotated[str, Form(max_length=500)] = "",
) -> Response:
    """Take an import back, with a reason."""
    if not reason.strip():
        return await _render_list(request, state, agent, problem="no_reason", status=422)
    if not 0 < number <= LARGEST_ID or not await asyncio.to_thread(_may_undo, state, agent, number):
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
        return await _render_list(request, state, agent, told="undone_already")
    except ImportBuiltUponError:
        return await _render_list(request, state, agent, problem="built_upon", status=409)
    except ImportBusyError:
        return await _render_list(request, state, agent, problem="busy", status=409)
    return RedirectResponse(f"{request.scope['root_path']}/imports?done=undo", 303)


async def _render_list(
    request: Request,
    state: State,
    agent: Agent,
    *,
    before: int = LARGEST_ID,
    told: str | None = None,
    problem: str | None = None,
    status: int = 200,
) -> Response:
    def read() -> list[PastImport]:
        with state.database.read() as session:
            return list_imports(
                session, newest=PAGE + 1, before=before, partner_ids=agent.partner_ids, actor=agent.actor
            )

    imports = await asyncio.to_thread(read)
    before_next = imports[PAGE - 1].number if len(imports) > PAGE else None
    values = {"kinds": list(KINDS), "imports": imports[:PAGE], "before": before_next, "told": told, "problem": problem}
    return render(request, "imports.html", values, agent=agent, status=status)


def _render_rejected(request: Request, agent: Agent, upload: Upload | None, error: FileRejectedError) -> Response:
    values = {"upload": upload, "errors": error.errors[:FEW_ERRORS], "more": error.total - FEW_ERRORS}
    return render(request, "imports_check.html", {**values, "summary": None}, agent=agent, status=422)


def _make_order(state: State, agent: Agent, upload: Upload, path: Path, *, is_dry: bool) -> Order:
    return Order(
        kind=upload.kind,
        path=path,
        secret=state.settings.secret("fingerprint"),
        actor=agent.actor,
        now=state.now(),
        is_dry=is_dry,
        partner_id=upload.partner_id,
        as_of=datetime.fromisoformat(upload.as_of) if upload.as_of else None,
        partner_ids=agent.partner_ids,
    )


def _import(state: State, order: Order) -> Summary:
    """Import a file, or try to; raises as `import_file` does, and ExportsOnlyError."""
    is_told = order.partner_id is not None or order.as_of is not None
    if is_told and not (order.kind == "keys" and is_admin_centre_header(inspect_file(order.path).header)):
        raise ExportsOnlyError(kind=order.kind)
    return import_file(state.database, order)


def _may_undo(state: State, agent: Agent, number: int) -> bool:
    """Return whether an import brought nothing of partners whom the agent does not work for."""
    if agent.partner_ids is None:
        return True
    with state.database.read() as session:
        shown = list_imports(session, newest=1, before=number + 1, partner_ids=agent.partner_ids, actor=agent.actor)
        is_shown = [each.number for each in shown] == [number]
        return is_shown and find_partners(session, import_id=number) <= agent.partner_ids


def _read_moment(text: str, zone: str) -> datetime | None:
    """Return a moment (UTC) that was written without an offset in the agent's zone; raises ValueError."""
    if not text.strip():
        return None
    moment = datetime.fromisoformat(text.strip())
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
