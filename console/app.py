"""The app: every page of the console under one path, with its sessions and its refusals."""

from collections.abc import Callable
from datetime import datetime

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import RedirectResponse, Response

from console import (
    assets,
    audit,
    corrections,
    events,
    imports,
    incident,
    key,
    keys,
    macros,
    queues,
    reports,
    search,
    sign_in,
    understanding,
    undoing,
    work,
)
from console.callers import ForgedError, LeadsOnlyError, SignedOutError
from console.given import check_texts
from console.pages import render
from console.provider import find_provider
from console.pulses import Pulses
from console.state import State
from console.uploads import MOST_BYTES, Uploads
from console.watcher import Watcher
from keyclerk.agent_sessions import SHIFT
from keyclerk.settings import Settings
from keyclerk.store.database import Database

PATH = "/console"
LARGER_BODIES = {f"{PATH}/imports": MOST_BYTES}
"""Where a request may be larger than elsewhere, and by how many bytes in all."""

TOO_LARGE = 413
PROBLEMS = {404: "not_found", 405: "not_found", TOO_LARGE: "too_large"}

COOKIE = "keyclerk_agent"

ROUTERS = (
    assets.router,
    events.router,
    queues.router,
    search.router,
    sign_in.router,
    understanding.router,
    corrections.router,
    key.router,
    keys.router,
    incident.router,
    work.router,
    macros.router,
    imports.router,
    undoing.router,
    audit.router,
    reports.router,
)


def build_console_app(
    settings: Settings, database: Database, *, now: Callable[[], datetime], is_stopping: Callable[[], bool]
) -> FastAPI | None:
    """Return the app of the console, or None where nobody could sign in: it is never open to everybody."""
    provider = find_provider(settings)
    if provider is None and not settings.demo:
        return None
    Uploads(settings.var).sweep(now=now())
    app = FastAPI(
        title="Keyclerk, console", docs_url=None, redoc_url=None, openapi_url=None, dependencies=[Depends(check_texts)]
    )
    watcher = Watcher(database, is_stopping=is_stopping)
    app.state.console = State(settings, database, provider, watcher, Pulses(database), now)
    app.add_middleware(
        SessionMiddleware,
        secret_key=settings.secret("session"),
        session_cookie=COOKIE,
        max_age=int(SHIFT.total_seconds()),
        path=PATH,
        same_site="lax",
        https_only=settings.console_url.startswith("https:"),
    )
    for router in ROUTERS:
        app.include_router(router)
    app.add_exception_handler(SignedOutError, _ask_to_sign_in)
    app.add_exception_handler(ForgedError, _refuse_forged)
    app.add_exception_handler(LeadsOnlyError, _refuse_agent)
    app.add_exception_handler(HTTPException, _refuse)
    app.add_exception_handler(RequestValidationError, _refuse_input)
    return app


async def _ask_to_sign_in(request: Request, error: Exception) -> Response:
    """Send a page to where one signs in; a part of a page has the whole page sent there."""
    if request.headers.get("HX-Request"):
        return Response(status_code=401, headers={"HX-Redirect": f"{PATH}/sign-in"})
    if "text/html" not in request.headers.get("Accept", "text/html"):
        return Response(status_code=401)
    return RedirectResponse(f"{PATH}/sign-in", 303)


async def _refuse_forged(request: Request, error: Exception) -> Response:
    return _tell(request, "forged", 403)


async def _refuse_agent(request: Request, error: Exception) -> Response:
    return _tell(request, "leads_only", 403)


async def _refuse(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    problem = PROBLEMS.get(status, "failed")
    if status == TOO_LARGE and request.url.path in LARGER_BODIES:
        problem = "file_too_large"
    return _tell(request, problem, status)


async def _refuse_input(request: Request, error: Exception) -> Response:
    """Tell that what was sent is wrong; where it is the address, there is nothing of that name."""
    is_address = isinstance(error, RequestValidationError) and any(each["loc"][0] == "path" for each in error.errors())
    return _tell(request, "not_found", 404) if is_address else _tell(request, "bad_input", 422)


def _tell(request: Request, problem: str, status: int) -> Response:
    return render(request, "problem.html", {"problem": problem}, agent=None, status=status)
