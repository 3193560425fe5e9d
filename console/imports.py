"""Imports: for leads, files that are checked first, and then imported as they were checked."""

import asyncio
import io
from collections.abc import Mapping
from pathlib import PurePath
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, File, Form, HTTPException, Query, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from console.callers import admit_lead, identify_lead
from console.given import Text, read_moment
from console.pages import render
from console.state import State, get_state
from console.uploads import KEPT, MOST_BYTES, Upload, UploadGoneError, Uploads
from keyclerk.agents import Agent
from keyclerk.errors import UnknownPartnerError
from keyclerk.imports import FileRejectedError, ImportBusyError, Order, Summary, import_file
from keyclerk.imports.admin_centre import is_admin_centre_header
from keyclerk.imports.file import KINDS
from keyclerk.imports.history import PastImport, list_imports
from keyclerk.imports.source import inspect_file
from keyclerk.limits import LARGEST_ID

PAGE = 50
FEW_ERRORS = 20
FEW_KEYS = 50
NOTHING_UNDONE = {"number": 0, "reason": ""}
NOTHING_GIVEN = {"kind": "", "partner": "", "as_of": ""}
Field = Annotated[Text, Form(max_length=200)]

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
    left_out: Annotated[int, Query(ge=0, le=LARGEST_ID)] = 0,
) -> Response:
    """Show the form for a file, and the imports that were made; `done` is what was just done."""
    told = f"done_{done}" if done in ("import", "part", "undo") else None
    return await render_list(request, state, agent, before=before, told=told, left_out=left_out)


@router.post("/imports")
async def check_import(
    request: Request,
    *,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit_lead)],
    file: Annotated[UploadFile, File()],
    kind: Field,
    partner: Field = "",
    as_of: Field = "",
) -> Response:
    """Tell what a file would do, and keep it so that just this file can be imported."""
    uploads, now = Uploads(state.settings.var), state.now()
    await asyncio.to_thread(uploads.sweep, now=now)
    if kind not in KINDS:
        raise HTTPException(404)
    given = {"kind": kind, "partner": partner, "as_of": as_of}
    try:
        moment = read_moment(as_of, agent.time_zone)
    except (ValueError, OverflowError):
        return await render_list(request, state, agent, problem="bad_moment", given=given, status=422)
    upload = await asyncio.to_thread(
        uploads.keep,
        await file.read(),
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
        summary = await asyncio.to_thread(_import, state, _make_order(state, agent, upload, is_dry=True))
    except FileRejectedError as error:
        return _render_rejected(request, agent, upload, error)
    except UnknownPartnerError as error:
        problem = "exports_only" if isinstance(error, ExportsOnlyError) else "unknown_partner"
        return await render_list(request, state, agent, problem=problem, given=given, status=422)
    finally:
        if summary is None or summary.rejected == summary.rows:
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
    key: Annotated[str, Form(max_length=200)] = "",
    skip_bad: Annotated[bool, Form()] = False,
) -> Response:
    """Import just the file that was checked, or its good rows alone."""
    uploads = Uploads(state.settings.var)

    def publish() -> Summary:
        with uploads.take(token, key=key, agent_id=agent.id, now=state.now()) as upload:
            rejects = io.StringIO() if skip_bad else None
            return _import(state, _make_order(state, agent, upload, is_dry=False, rejects=rejects))

    try:
        summary = await asyncio.to_thread(publish)
    except UploadGoneError:
        return await render_list(request, state, agent, problem="gone", status=409)
    except ImportBusyError:
        values = {"token": token, "key": key, "skip_bad": skip_bad}
        return render(request, "imports_busy.html", values, agent=agent, status=409)
    except UnknownPartnerError:
        return await render_list(request, state, agent, problem="unknown_partner", status=409)
    except FileRejectedError as error:
        uploads.remove(token)
        return _render_rejected(request, agent, None, error)
    done = f"part&left_out={summary.rejected}" if summary.rejected else "import"
    return RedirectResponse(f"{request.scope['root_path']}/imports?done={done}", 303)


@router.post("/imports/{token}/rejects")
async def send_rejects(
    request: Request,
    *,
    token: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit_lead)],
    key: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Send the bad rows of a file that was checked, as they stood in it, to be mended and checked again."""
    uploads, rejects = Uploads(state.settings.var), io.StringIO(newline="")

    def collect() -> str:
        upload = uploads.read(token, key=key, agent_id=agent.id, now=state.now())
        _import(state, _make_order(state, agent, upload, is_dry=True, rejects=rejects))
        return upload.file.name

    try:
        name = PurePath(await asyncio.to_thread(collect))
    except (UploadGoneError, UnknownPartnerError, FileRejectedError):
        return await render_list(request, state, agent, problem="gone", status=409)
    headers = {
        "Content-Disposition": f"attachment; filename*=utf-8''{quote(f'{name.stem}.rejected{name.suffix}', safe='')}",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    # Spreadsheets take a file for UTF-8 when it begins with a mark of it.
    content = f"\ufeff{rejects.getvalue()}".encode()
    return Response(content, media_type="application/octet-stream", headers=headers)


async def render_list(
    request: Request,
    state: State,
    agent: Agent,
    *,
    before: int = LARGEST_ID,
    given: Mapping[str, str] = NOTHING_GIVEN,
    told: str | None = None,
    left_out: int = 0,
    undoing: Mapping[str, Any] = NOTHING_UNDONE,
    problem: str | None = None,
    status: int = 200,
) -> Response:
    """Return the page of the imports, with what there is to tell first; `given` and `undoing` stand in it again."""

    def read() -> list[PastImport]:
        with state.database.read() as session:
            return list_imports(
                session, newest=PAGE + 1, before=before, partner_ids=agent.partner_ids, actor=agent.actor
            )

    imports = await asyncio.to_thread(read)
    values = {
        "kinds": list(KINDS),
        "given": given,
        "imports": imports[:PAGE],
        "before": imports[PAGE - 1].number if len(imports) > PAGE else None,
        "told": told,
        "left_out": left_out,
        "undoing": undoing,
        "problem": problem,
        "most": MOST_BYTES,
    }
    return render(request, "imports.html", values, agent=agent, status=status)


def _render_rejected(request: Request, agent: Agent, upload: Upload | None, error: FileRejectedError) -> Response:
    values = {"upload": upload, "errors": error.errors[:FEW_ERRORS], "more": error.total - FEW_ERRORS}
    return render(request, "imports_check.html", {**values, "summary": None}, agent=agent, status=422)


def _make_order(
    state: State, agent: Agent, upload: Upload, *, is_dry: bool, rejects: io.StringIO | None = None
) -> Order:
    return Order(
        kind=upload.kind,
        path=upload.file,
        secret=state.settings.secret("fingerprint"),
        actor=agent.actor,
        now=state.now(),
        is_dry=is_dry,
        rejects=rejects,
        partner_id=upload.partner_id,
        as_of=upload.as_of,
        partner_ids=agent.partner_ids,
    )


def _import(state: State, order: Order) -> Summary:
    """Import a file, or try to; raises as `import_file` does, and ExportsOnlyError."""
    is_told = order.partner_id is not None or order.as_of is not None
    if is_told and not (order.kind == "keys" and is_admin_centre_header(inspect_file(order.path).header)):
        raise ExportsOnlyError(kind=order.kind)
    return import_file(state.database, order)
