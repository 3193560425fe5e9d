"""Sessions: those of agents that are over are forgotten beside the servers, with what the provider told of them."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog
from sqlalchemy.exc import SQLAlchemyError

from keyclerk.agent_sessions import forget_sessions
from keyclerk.store.database import Database

EVERY_SECONDS = 10 * 60

log = structlog.get_logger()


async def keep_sessions(
    database: Database, *, now: Callable[[], datetime], every_seconds: float = EVERY_SECONDS
) -> None:
    """Delete the sessions that are over, now and ever again, until cancelled."""

    def forget() -> None:
        with database.write() as session:
            forget_sessions(session, now=now())

    while True:
        try:
            await asyncio.to_thread(forget)
        except SQLAlchemyError as error:
            log.error("sessions.failed", error=type(error).__name__)
        await asyncio.sleep(every_seconds)
