"""The server: the process `keyclerk`, with its public and its internal port."""

import asyncio
import contextlib
import gc
import logging
import sys
from collections.abc import Callable
from datetime import datetime

import structlog
import uvicorn
from fastapi import FastAPI

from cli.apps import build_internal_app, build_public_app, build_state
from cli.clock import read_clock
from cli.lock import hold_serving
from cli.retention import keep_retention
from cli.sessions import keep_sessions
from keyclerk.imports import ImportBusyError
from keyclerk.imports.sweep import sweep_imports
from keyclerk.settings import Settings
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold


def serve(settings: Settings, *, now: Callable[[], datetime] = read_clock) -> None:
    """Serve until the process is told to end; `now` is the clock of all that is done for partners."""
    configure_logs()
    database = Database(settings.database_url)
    try:
        with hold_serving(database):
            database.migrate()
            _sweep(database)
            asyncio.run(_serve(settings, database, now))
    finally:
        database.close()


def _sweep(database: Database) -> None:
    """Remove what a killed import left, unless an import is under way."""
    with contextlib.suppress(ImportBusyError), hold(database, Purpose.IMPORT, error=ImportBusyError):
        sweep_imports(database)


def configure_logs() -> None:
    """Write logs as lines of JSON to standard error; no library logs what people write."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING)


async def _serve(settings: Settings, database: Database, now: Callable[[], datetime]) -> None:
    state = build_state(settings, database, now=now)
    # What is there now stays: to look through all of it for garbage takes longer than most answers.
    gc.collect()
    gc.freeze()
    public = _Server(build_public_app(state), host=settings.host, port=settings.port)
    internal = _Server(build_internal_app(settings, database, now=now), host="127.0.0.1", port=settings.internal_port)
    if state.teams:
        await state.teams.start()
    await state.intake.resume()
    state.postman.start()
    kept = [
        asyncio.create_task(keep_retention(settings, database)),
        asyncio.create_task(keep_sessions(database, now=now)),
    ]
    servers = [asyncio.create_task(server.serve()) for server in (public, internal)]
    try:
        await asyncio.wait(servers, return_when=asyncio.FIRST_COMPLETED)
    finally:
        state.is_stopping = True
        public.should_exit = internal.should_exit = True
        for each in kept:
            each.cancel()
        await asyncio.gather(*servers, *kept, return_exceptions=True)
        await state.intake.stop()
        await state.postman.stop()
        if state.teams:
            await state.teams.stop()
        await state.rasa.close()


class _Server(uvicorn.Server):
    """A uvicorn server that has no access log: addresses and queries are nobody's business."""

    def __init__(self, app: FastAPI, *, host: str, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                host=host,
                port=port,
                log_level="warning",
                access_log=False,
                timeout_graceful_shutdown=2,
                timeout_keep_alive=30,
                server_header=False,
            )
        )
