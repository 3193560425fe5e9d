"""Agents' sessions that are over are forgotten while nobody signs in, and a store that fails is asked again."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pytest
import structlog
from sqlalchemy import select, text

from cli.sessions import keep_sessions
from keyclerk.agent_sessions import SHIFT, begin_session
from keyclerk.agents import add_agent
from keyclerk.store.database import Database
from keyclerk.store.tables import AgentSessionRow
from tests.factories import NOW

SOON_SECONDS = 30


def list_tokens(database: Database) -> list[str | None]:
    with database.read() as session:
        return list(session.scalars(select(AgentSessionRow.id_token)))


def rename(database: Database, *, before: str, after: str) -> None:
    with database.write() as session:
        session.execute(text(f"ALTER TABLE {before} RENAME TO {after}"))


@contextlib.contextmanager
def keep(database: Database, now: Callable[[], datetime]) -> Iterator[None]:
    """Have sessions be kept beside the test, until its end."""
    loop = asyncio.new_event_loop()
    work = loop.create_task(keep_sessions(database, now=now, every_seconds=0.01))
    with ThreadPoolExecutor(1) as thread, contextlib.closing(loop):
        done = thread.submit(loop.run_until_complete, work)
        try:
            yield
        finally:
            loop.call_soon_threadsafe(work.cancel)
            with pytest.raises(asyncio.CancelledError):
                done.result(SOON_SECONDS)


def wait_until(is_so: Callable[[], bool]) -> None:
    ends = time.monotonic() + SOON_SECONDS
    while not is_so():
        assert time.monotonic() < ends
        time.sleep(0.01)


def test_tokens_go_with_the_shift_even_after_the_store_failed(database: Database) -> None:
    with database.write() as session:
        add_agent(session, agent_id="ines", name="Ines", partner_ids=None, actor="tests", now=NOW)
        begin_session(session, agent_id="ines", roles=["agent"], id_token="token", now=NOW)
    moments, asked = [NOW], list[datetime]()

    def now() -> datetime:
        asked.append(moments[-1])
        return moments[-1]

    with structlog.testing.capture_logs() as logs, keep(database, now):
        wait_until(lambda: len(asked) > 1)
        before = list_tokens(database)
        rename(database, before="agent_sessions", after="elsewhere")
        wait_until(lambda: bool(logs))
        rename(database, before="elsewhere", after="agent_sessions")
        moments.append(NOW + SHIFT)
        wait_until(lambda: list_tokens(database) == [])

    assert before == ["token"]
    assert {(each["event"], each["error"]) for each in logs} == {("sessions.failed", "OperationalError")}
