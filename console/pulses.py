"""Pulses: what moves around the incidents that pages show, looked at once for all pages of this process."""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping

import structlog
from sqlalchemy.exc import SQLAlchemyError

from keyclerk.incidents.pulse import Pulse, read_pulses
from keyclerk.store.database import Database

FRESH_SECONDS = 0.5
"""So long what was seen last is good for whoever asks."""

log = structlog.get_logger()


class Pulses:
    """Tells the pulse of incidents to whoever listens to them; looks at all of them together."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._listeners: Counter[int] = Counter()
        self._look = asyncio.Lock()
        self._seen: Mapping[int, Pulse] = {}
        self._seen_at = 0.0
        self._is_failing = False

    @contextlib.asynccontextmanager
    async def listen(self, incident_id: int) -> AsyncIterator[None]:
        """Have the incident be among those that are looked at."""
        self._listeners[incident_id] += 1
        try:
            yield
        finally:
            self._listeners -= Counter([incident_id])

    async def feel(self, incident_id: int) -> Pulse:
        """Return the pulse of an incident that somebody listens to, at most half a second old."""
        async with self._look:
            if incident_id not in self._seen or time.monotonic() - self._seen_at > FRESH_SECONDS:
                await self._see()
        return self._seen.get(incident_id, ())

    async def _see(self) -> None:
        try:
            self._seen = await asyncio.to_thread(self._read, sorted(self._listeners))
        except SQLAlchemyError as error:
            # Nothing moves until the store can be asked again.
            if not self._is_failing:
                log.error("pulses.failed", error=type(error).__name__)
            self._is_failing = True
        else:
            self._is_failing = False
        self._seen_at = time.monotonic()

    def _read(self, incident_ids: list[int]) -> Mapping[int, Pulse]:
        with self._database.read() as session:
            return read_pulses(session, incident_ids=incident_ids)
