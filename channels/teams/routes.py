"""Routes: what Teams sends comes by `POST /api/messages`; it is answered at once, and worked on afterwards."""

import json
from http import HTTPStatus
from typing import Annotated, Any

import structlog
from fastapi import APIRouter, Depends, Header, HTTPException, Request
from pydantic import ValidationError
from starlette.responses import JSONResponse, Response

from channels.callers import find_address
from channels.metrics import REFUSED_ACTIVITIES
from channels.state import State, get_state
from channels.teams.activity import Activity
from channels.teams.bot import Bot
from channels.teams.tokens import KeysUnavailableError, RefusedTokenError
from keyclerk.hosts import is_safe_address

PATH = "/api/messages"
TEAMS = "msteams"
FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip")

router = APIRouter()
log = structlog.get_logger()


def get_bot(state: Annotated[State, Depends(get_state)]) -> Bot:
    """Return the bot of this process, where there is one."""
    if state.teams is None:
        raise HTTPException(404)
    return state.teams


@router.post(PATH)
async def take_activity(
    request: Request,
    state: Annotated[State, Depends(get_state)],
    bot: Annotated[Bot, Depends(get_bot)],
    address: Annotated[str, Depends(find_address)],
    authorization: Annotated[str, Header()] = "",
) -> Response:
    """Take one activity, after its token has vouched for it."""
    state.rates.check_refusals(address=address)
    scheme, _, token = authorization.partition(" ")
    if bot.tokens is None and any(name in request.headers for name in FORWARDED):
        # What comes from elsewhere through a proxy is no local client.
        return _refuse(state, address, HTTPStatus.FORBIDDEN, "not_local")
    if bot.tokens is not None and (scheme.casefold() != "bearer" or not token):
        return _refuse(state, address, HTTPStatus.UNAUTHORIZED, "no_token")
    activity = _read(await request.body())
    if activity is None or activity.channel_id != TEAMS:
        return _refuse(state, address, HTTPStatus.BAD_REQUEST, "no_activity")
    try:
        if bot.tokens is not None:
            await bot.tokens.check(token, service_url=activity.service_url)
    except RefusedTokenError as error:
        return _refuse(state, address, HTTPStatus.UNAUTHORIZED, str(error.data["reason"]))
    except KeysUnavailableError:
        # Nobody can say now whether it comes from Teams, which sends it again.
        log.error("teams.no_keys")
        return _refuse(state, None, HTTPStatus.SERVICE_UNAVAILABLE, "no_keys")
    if not is_safe_address(activity.service_url, is_local=bot.tokens is None):
        return _refuse(state, address, HTTPStatus.FORBIDDEN, "address")
    answer = await bot.take(activity)
    return Response(status_code=HTTPStatus.OK) if answer is None else JSONResponse(answer)


def _read(body: bytes) -> Activity | None:
    try:
        # What no text can hold is refused here: a half of a pair of surrogates, or a number that is none.
        content: Any = json.loads(body, parse_constant=_refuse_constant)
        return Activity.model_validate(content)
    except (ValueError, ValidationError, RecursionError):
        return None


def _refuse_constant(_: str) -> None:
    raise ValueError


def _refuse(state: State, address: str | None, status: HTTPStatus, reason: str) -> Response:
    """Refuse what came, and say nothing about why; whoever does it often is limited."""
    REFUSED_ACTIVITIES.labels(str(int(status))).inc()
    if address is not None:
        state.rates.count_refusal(address=address)
    log.warning("teams.refused", status=int(status), reason=reason)
    return JSONResponse({"error": status.name}, int(status))
