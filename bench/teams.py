"""Teams: how soon an activity is taken, while fifty of them come each second."""

import tempfile
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from bench.figure import Figure, find_percentile
from tests.channels.teams.chat import load_activity
from tests.channels.teams.connector import Connector
from tests.system import System, run_system

A_SECOND, SECONDS, PEOPLE = 50, 20, 200
FIRST = 20
P99_MS = 50.0


def measure() -> list[Figure]:
    """Measure on SQLite with both processes: the HTTP answer waits for nothing that comes after it."""
    connector = Connector()
    with tempfile.TemporaryDirectory() as folder, run_system(Path(folder), teams_without_tokens=True) as system:
        # What the first ones load, every later one finds.
        _send(system, connector, range(FIRST), a_second=FIRST // 4)
        times = _send(system, connector, range(FIRST, FIRST + A_SECOND * SECONDS), a_second=A_SECOND)
    connector.close()
    what = f"Teams: HTTP answer to an activity at {A_SECOND} a second, p99 (p50 {find_percentile(times, 50):.1f})"
    return [Figure(what, find_percentile(times, 99), "ms", P99_MS)]


def _send(system: System, connector: Connector, numbers: range, *, a_second: int) -> list[float]:
    """Send at an even pace, each activity by whoever of the senders is free; returns the milliseconds of each."""
    users = [str(uuid.UUID(int=number, version=4)) for number in range(PEOPLE)]
    begun = time.perf_counter() + 0.5
    with httpx.Client(trust_env=False, verify=False, timeout=30) as client, ThreadPoolExecutor(A_SECOND) as senders:

        def send(number: int) -> float:
            time.sleep(max(begun + (number - numbers.start) / a_second - time.perf_counter(), 0))
            user = users[number % PEOPLE]
            activity = load_activity(
                "message",
                id=f"f:{number}",
                serviceUrl=connector.address,
                from__id=f"29:{user}",
                from__aadObjectId=user,
                conversation__id=f"a:{user}",
            )
            at = time.perf_counter()
            response = client.post(f"{system.address}/api/messages", json=activity)
            if response.status_code != 200:
                raise RuntimeError(f"{response.status_code}: {response.text}")
            return (time.perf_counter() - at) * 1000

        return list(senders.map(send, numbers))
