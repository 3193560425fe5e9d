"""The watcher: sees what changes in incidents, whichever process changes it, once for all pages of this process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import structlog
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from keyclerk.store.database import Database
from keyclerk.store.tables import IncidentRow, TimelineEntryRow

POLL_SECONDS = 0.25
LATE = 500
"""So many entries may become visible after a later one did: transactions end in another order than they began."""

log = structlog.get_logger()


@dataclass(frozen=True)
class Change:
    """Something was done to an incident."""

    incident_id: int
    partner_id: str


class Watcher:
    """Tells each listener what changes while it listens; looks into the store only while anybody does."""

    def __init__(
        self, database: Database, *, is_stopping: Callable[[], bool], poll_seconds: float = POLL_SECONDS
    ) -> None:
        self._database = database
        self._is_stopping = is_stopping
        self._poll_seconds = poll_seconds
        self._listeners: set[asyncio.Queue[list[Change]]] = set()
        self._work: asyncio.Task[None] | None = None
        self._seen: set[int] = set()
        self._newest = 0

    @property
    def is_stopping(self) -> bool:
        """Whether the process ends, and every stream with it."""
        return self._is_stopping()

    @contextlib.asynccontextmanager
    async def listen(self) -> AsyncIterator[asyncio.Queue[list[Change]]]:
        """Give a queue into which changes come from now on."""
        queue: asyncio.Queue[list[Change]] = asyncio.Queue()
        if not self._listeners:
            await asyncio.to_thread(self._begin)
        self._listeners.add(queue)
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._run())
        try:
            yield queue
        finally:
            self._listeners.discard(queue)

    async def _run(self) -> None:
        is_failing = False
        while self._listeners and not self.is_stopping:
            changes: list[Change] = []
            try:
                changes = await asyncio.to_thread(self._look)
                is_failing = False
            except SQLAlchemyError as error:
                # What changes meanwhile is told as soon as the store can be asked again.
                if not is_failing:
                    log.error("watcher.failed", error=type(error).__name__)
                is_failing = True
            for queue in self._listeners if changes else ():
                queue.put_nowait(changes)
            await asyncio.sleep(self._poll_seconds)

    def _begin(self) -> None:
        """Note what is there already: it is no change."""
        with self._database.read() as session:
            self._newest = session.scalar(select(func.max(TimelineEntryRow.id))) or 0
            recent = select(TimelineEntryRow.id).where(TimelineEntryRow.id > self._newest - LATE)
            self._seen = set(session.scalars(recent))

    def _look(self) -> list[Change]:
        query = (
            select(TimelineEntryRow.id, IncidentRow.id, IncidentRow.partner_id)
            .join(IncidentRow, IncidentRow.id == TimelineEntryRow.incident_id)
            .where(TimelineEntryRow.id > self._newest - LATE)
            .order_by(TimelineEntryRow.id)
        )
        with self._database.read() as session:
            rows = [row for row in session.execute(query) if row[0] not in self._seen]
        if rows:
            self._newest = max(self._newest, rows[-1][0])
            self._seen = {each for each in self._seen if each > self._newest - LATE} | {row[0] for row in rows}
        return [Change(*row[1:]) for row in rows]
