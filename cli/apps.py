"""The apps: the public one with its channels, and the internal one with the action webhook and the metrics."""

import hmac
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from actions import register_actions
from channels import api, demonstration, events, history, web, widget
from channels.accepted import rank_languages
from channels.api.items import BodyError
from channels.background import Background
from channels.body_limit import BodyLimit
from channels.intake import Intake
from channels.mailer import find_mailer
from channels.metrics import RATE_LIMITED, REFUSED_API_KEYS, REFUSED_TOKENS
from channels.notifier import Notifier
from channels.origins import Origins
from channels.post_office import PostOffice
from channels.postman import Postman
from channels.rasa import HEADER, Rasa
from channels.rates import RateLimitedError, Rates
from channels.state import State
from channels.streams import Streams
from channels.webhooks import WebhookClient
from cli.clock import read_clock
from cli.health import router as health_router
from console import LARGER_BODIES, build_console_app
from console import PATH as CONSOLE
from keyclerk.answers import choose_language, load_texts
from keyclerk.api_keys import InvalidApiKeyError
from keyclerk.conversations import DifferentContentError
from keyclerk.settings import Settings
from keyclerk.store.database import Database
from keyclerk.tokens import InvalidTokenError

log = structlog.get_logger()


def build_state(settings: Settings, database: Database, *, now: Callable[[], datetime] = read_clock) -> State:
    """Put together what the channels share."""
    rasa = Rasa(port=settings.rasa_port, secret=settings.secret("rasa"))
    notifier = Notifier()
    background = Background()
    intake = Intake(
        database=database,
        rasa=rasa,
        notifier=notifier,
        background=background,
        now=now,
        answer_seconds=settings.answer_seconds,
    )
    office = PostOffice(
        database=database,
        now=now,
        webhooks=settings.webhooks,
        mailer=find_mailer(settings),
        portal_url=settings.portal_url,
    )
    rates = Rates(contact=settings.chat_rate_contact, address=settings.chat_rate_address)
    streams = Streams(address=settings.chat_streams_address)
    teams, courier = None, None
    if settings.has_teams:
        # Nothing of it is loaded where there is no bot in Teams.
        from channels.teams.building import build_bot  # noqa: PLC0415

        teams, courier = build_bot(settings, database, intake=intake, notifier=notifier, rates=rates, now=now)
    webhooks = WebhookClient(settings.webhooks, now=now)
    postman = Postman(office, webhooks=webhooks, notifier=notifier, background=background, courier=courier)
    if teams:
        # What is said leaves by the outbox as well, at once.
        notifier.wake = postman.wake
    return State(settings, database, rasa, notifier, intake, postman, rates, streams, now, teams)


def build_public_app(state: State) -> FastAPI:
    """Return the app of the public port."""
    app = FastAPI(title="Keyclerk", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.channels = state
    app.add_middleware(BodyLimit, larger={api.PATH: api.MOST_BYTES, **LARGER_BODIES}, told_by_app=CONSOLE)
    app.add_middleware(Origins, origins=state.settings.chat_origins)
    app.include_router(health_router)
    for chat in (web, history, events):
        app.include_router(chat.router)
    app.include_router(widget.router)
    app.include_router(api.router)
    if state.settings.demo:
        demonstration.add_to(app)
    if state.teams:
        from channels.teams import routes  # noqa: PLC0415 - see `build_state`

        app.include_router(routes.router)
    _mount_console(app, state)
    app.add_exception_handler(InvalidTokenError, _refuse_token)
    app.add_exception_handler(RateLimitedError, _refuse_rate)
    app.add_exception_handler(InvalidApiKeyError, _refuse_api_key)
    app.add_exception_handler(BodyError, _refuse_installations)
    app.add_exception_handler(DifferentContentError, _refuse_content)
    app.add_exception_handler(RequestValidationError, _refuse_body)
    app.add_exception_handler(HTTPException, _refuse)
    return app


def _mount_console(app: FastAPI, state: State) -> None:
    console = build_console_app(state.settings, state.database, now=state.now, is_stopping=lambda: state.is_stopping)
    if console is None:
        log.info("console.off", reason="KEYCLERK_OIDC_ISSUER is not set: no agent could sign in")
        return
    app.mount(CONSOLE, console)


def build_internal_app(settings: Settings, database: Database, *, now: Callable[[], datetime] = read_clock) -> FastAPI:
    """Return the app of the internal port, which is bound to loopback alone."""
    app = FastAPI(title="Keyclerk, internal", docs_url=None, redoc_url=None, openapi_url=None)
    app.add_exception_handler(HTTPException, _refuse)
    executor = register_actions(database, now, dict(settings.solution_hours.items()))
    secret = settings.secret("action").encode()

    @app.post("/webhook")
    async def run_action(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), secret):
            return JSONResponse({"error": "SECRET"}, 401)
        body: dict[str, Any] = await request.json()
        try:
            result = await executor.run(body)
        except ActionNotFoundException as error:
            return JSONResponse({"error": "UNKNOWN_ACTION", "action_name": error.action_name}, 404)
        except ActionExecutionRejection as error:
            return JSONResponse({"error": "REJECTED", "action_name": error.action_name}, 400)
        return Response(result.model_dump_json() if result else "{}", media_type="application/json")

    @app.get("/metrics")
    async def tell_metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return app


async def _refuse(request: Request, error: Exception) -> JSONResponse:
    """Name what is wrong as every other refusal does, like NOT_FOUND or METHOD_NOT_ALLOWED."""
    if not isinstance(error, HTTPException):
        raise error
    return JSONResponse({"error": HTTPStatus(error.status_code).name}, error.status_code, error.headers)


async def _refuse_token(request: Request, error: Exception) -> JSONResponse:
    REFUSED_TOKENS.inc()
    log.info("token.refused", path=request.url.path, reason=getattr(error, "data", {}).get("reason"))
    return JSONResponse({"error": InvalidTokenError.code}, 401, {"WWW-Authenticate": "Bearer"})


async def _refuse_rate(request: Request, error: Exception) -> JSONResponse:
    """Say in the language of the browser when somebody may ask again, which stands in seconds beside it as well."""
    if not isinstance(error, RateLimitedError):
        raise error
    RATE_LIMITED.labels(error.data["limit"]).inc()
    seconds = error.data["retry_after"]
    texts = load_texts(choose_language(*rank_languages(request.headers.get("Accept-Language", ""))))
    body = {"error": error.code, "retry_after": seconds, "text": texts.format(error.text, {"seconds": seconds})}
    return JSONResponse(body, 429, {"Retry-After": str(seconds), "Vary": "Accept-Language"})


async def _refuse_api_key(request: Request, error: Exception) -> JSONResponse:
    REFUSED_API_KEYS.inc()
    log.info("api_key.refused", path=request.url.path)
    return JSONResponse({"error": InvalidApiKeyError.code}, 401, {"WWW-Authenticate": "Bearer"})


async def _refuse_installations(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, BodyError):
        raise error
    return JSONResponse({"error": error.code}, error.status)


async def _refuse_content(request: Request, error: Exception) -> JSONResponse:
    return JSONResponse({"error": DifferentContentError.code}, 409)


async def _refuse_body(request: Request, error: Exception) -> JSONResponse:
    """Name the places that are wrong, without what was sent: it may hold a product key."""
    if not isinstance(error, RequestValidationError):
        raise error
    problems = [{"place": ".".join(map(str, problem["loc"])), "problem": problem["type"]} for problem in error.errors()]
    return JSONResponse({"error": "BODY", "problems": problems}, 422)
