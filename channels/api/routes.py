"""The routes of the API: installations in, and the document and the page that describe it."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response

from channels.api.document import ANSWERS, PATH, REQUEST, build_document
from channels.api.items import Body, read_body
from channels.api.page import HEADERS, STYLE, render_page
from channels.api.schemas import Problem, Recorded, Rejected
from channels.metrics import RECORDED_INSTALLATIONS, RECORDING_SECONDS
from channels.state import State, get_state
from keyclerk import recording
from keyclerk.api_keys import ApiKey, InvalidApiKeyError, find_api_key

router = APIRouter()

_bearer = HTTPBearer(
    auto_error=False,
    scheme_name="apiKey",
    bearerFormat="kc_<id>_<random>",
    description="An API key, as the command keyclerk apikeys add prints it: for one partner, for some, or for all.",
)


async def identify_program(
    state: Annotated[State, Depends(get_state)],
    credentials: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)],
) -> ApiKey:
    """Return the API key that a program shows; anything else is 401, without a reason."""
    plain = credentials.credentials if credentials else ""
    api_key = await asyncio.to_thread(_find_api_key, state, plain)
    if api_key is None:
        raise InvalidApiKeyError
    return api_key


@router.post(
    PATH,
    summary="Record installations",
    operation_id="recordInstallations",
    response_model=Recorded | list[Recorded | Rejected],
    responses=ANSWERS,
    openapi_extra=REQUEST,
)
async def take_installations(
    request: Request,
    state: Annotated[State, Depends(get_state)],
    api_key: Annotated[ApiKey, Depends(identify_program)],
) -> JSONResponse:
    """Record one installation, or up to 1,000 of them, and tell for each whether it counts.

    An array is answered by an array in the same order: the good ones are recorded whatever the others are. The same
    installation again changes nothing and is answered as before, with the figures of now. A refusal, as when the limit
    is reached, is a result and no error. Late installations are welcome: the key is counted anew in order of time.
    """
    content = await request.body()
    status, answer = await asyncio.to_thread(_take, state, api_key, content)
    return JSONResponse(answer, status)


@router.get("/api/v1/openapi.json", include_in_schema=False)
async def send_document() -> JSONResponse:
    """Send the OpenAPI document."""
    return JSONResponse(build_document(router.routes))


@router.get("/api/v1/docs", include_in_schema=False)
async def show_page() -> HTMLResponse:
    """Show the page that describes the API."""
    return HTMLResponse(render_page(build_document(router.routes)), headers=HEADERS)


@router.get("/api/v1/docs/page.css", include_in_schema=False)
async def send_style() -> Response:
    """Send the style of that page."""
    return FileResponse(STYLE, media_type="text/css", headers=HEADERS)


def _find_api_key(state: State, plain: str) -> ApiKey | None:
    with state.database.read() as session:
        return find_api_key(session, plain)


def _take(state: State, api_key: ApiKey, content: bytes) -> tuple[int, Any]:
    """Return the status and the answer to a request."""
    body = read_body(content)
    answers = _record(state, api_key, body)
    if body.is_array:
        return 200, [answer.model_dump() for answer in answers]
    (answer,) = answers
    if isinstance(answer, Recorded):
        return 200, answer.model_dump()
    return 409 if answer.error == "EVENT_DIFFERS" else 422, answer.model_dump()


def _record(state: State, api_key: ApiKey, body: Body) -> list[Recorded | Rejected]:
    good = [item for item in body.items if not isinstance(item, Rejected)]
    with RECORDING_SECONDS.time():
        results = iter(
            recording.record_installations(
                state.database,
                good,
                partner_ids=api_key.partner_ids,
                secret=state.settings.secret("fingerprint"),
                actor=api_key.actor,
                now=state.now(),
            )
        )
    answers = [item if isinstance(item, Rejected) else _to_answer(next(results)) for item in body.items]
    for answer in answers:
        RECORDED_INSTALLATIONS.labels(_name_outcome(answer)).inc()
    return answers


def _to_answer(result: recording.Recorded | recording.RefusedItem) -> Recorded | Rejected:
    if isinstance(result, recording.RefusedItem):
        problems = [Problem(column=each.column, value=each.value, reason=each.reason) for each in result.problems]
        return Rejected(event_id=result.event_id, error=result.code, problems=problems)
    return Recorded(
        event_id=result.event_id,
        counted=result.counted,
        rule=result.rule,
        refusal=result.refusal,
        used=result.used,
        limit=result.limit,
        repeat=result.is_repeat,
    )


def _name_outcome(answer: Recorded | Rejected) -> str:
    if isinstance(answer, Rejected):
        return answer.error.lower()
    if answer.repeat:
        return "repeated"
    if answer.refusal:
        return "refused"
    return "counted" if answer.counted else "not_counted"
