"""The costs of a ledger of one size: imported by the command itself, looked up and recorded by the functions."""

import gc
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
from sqlalchemy import select, text

from bench.figure import find_percentile
from bench.ledger_files import write_files
from keyclerk.proof import read_proof
from keyclerk.recording import Recorded, record_installations
from keyclerk.settings import ROOT, Settings
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow
from keyclerk.tokens import EVERY_PARTNER
from keyclerk.usage import read_usage

LOOK_UPS = 2_000
RECORDINGS = 500
RECOUNTS = 5
PAUSE_SECONDS = 0.02
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Costs:
    """Rows a second and MB at the most of the import, bytes an installation on disk, milliseconds for the rest."""

    installations: int
    rows_a_second: float
    peak_mb: float
    bytes_each: float
    usage_p50: float
    usage_p99: float
    recording_p99: float
    recount: float


def measure_costs(folder: Path, url: str, *, installations: int, keys: int) -> Costs:
    """Import a ledger into an empty database, then look its keys up, record, and count keys anew."""
    files = write_files(folder, installations=installations, keys=keys)
    settings = Settings(var=folder, database_url=url)
    for kind in ("partners", "keys"):
        _import(settings, kind, files[kind])
    before = _measure_disk(url)
    seconds, peak = _import(settings, "installations", files["installations"])
    size = _measure_disk(url) - before
    owners = _read_owners(files["keys"])
    for file in files.values():
        file.unlink()
    database = Database(url)
    _settle(database)
    # As the server does at its start.
    gc.collect()
    gc.freeze()
    try:
        usages = _time_usages(database, count=min(LOOK_UPS, 20 * keys))
        recordings = _time_recordings(database, settings, owners, moment=NOW, count=RECORDINGS)
        late = datetime(2020, 1, 1, tzinfo=UTC)
        recounts = _time_recordings(database, settings, owners, moment=late, count=RECOUNTS)
    finally:
        database.close()
    return Costs(
        installations,
        installations / seconds,
        peak,
        size / installations,
        find_percentile(usages, 50),
        find_percentile(usages, 99),
        find_percentile(recordings, 99),
        find_percentile(recounts, 50),
    )


def time_recordings_meanwhile(folder: Path, url: str, *, installations: int, keys: int) -> list[float]:
    """Record installations one by one as long as an import goes on; returns the milliseconds of each."""
    files = write_files(folder, installations=installations, keys=keys)
    settings = Settings(var=folder, database_url=url)
    for kind in ("partners", "keys"):
        _import(settings, kind, files[kind])
    owners = _read_owners(files["keys"])
    database = Database(url)
    # The first one of a process takes longer, whoever else writes.
    _time_recordings(database, settings, owners, moment=NOW - timedelta(days=1), count=1)
    process = _start_import(settings, "installations", files["installations"])
    times: list[float] = []
    try:
        while process.poll() is None:
            moment = NOW + timedelta(seconds=len(times))
            times += _time_recordings(database, settings, owners, moment=moment, count=1)
            time.sleep(PAUSE_SECONDS)
    finally:
        process.kill()
        process.wait()
        database.close()
    if process.returncode:
        raise RuntimeError(f"the import of installations ended with {process.returncode}")
    return times


def _read_owners(file: Path) -> list[tuple[str, str]]:
    """Return the partner and the product key of each row of a file of keys."""
    rows = [line.split(",") for line in file.read_text("utf-8").splitlines()[1:]]
    return [(partner_id, product_key) for partner_id, _, product_key, _ in rows]


def _start_import(settings: Settings, kind: str, file: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "KEYCLERK_VAR": str(settings.var), "KEYCLERK_DATABASE_URL": settings.database_url}
    command = [sys.executable, "-m", "cli", "import", kind, str(file)]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _import(settings: Settings, kind: str, file: Path) -> tuple[float, float]:
    """Run the command; returns its seconds, and the MB that its processes held together at the most."""
    before = time.perf_counter()
    process = _start_import(settings, kind, file)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, _measure_memory(process.pid))
        time.sleep(0.1)
    if process.returncode:
        raise RuntimeError(f"the import of {kind} ended with {process.returncode}")
    return time.perf_counter() - before, peak


def _measure_memory(pid: int) -> float:
    """Return the MB of a process and its children; what they share is counted once, where the system tells (Linux)."""
    try:
        process = psutil.Process(pid)
        infos = [each.memory_full_info() for each in (process, *process.children(recursive=True))]
        return sum(getattr(info, "pss", info.rss) for info in infos) / 1e6
    except psutil.NoSuchProcess:
        return 0.0


def _settle(database: Database) -> None:
    """Do at once what PostgreSQL does of itself within minutes of an import, so that it is not measured beside it."""
    if database.engine.dialect.name == "postgresql":
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for statement in ("VACUUM (ANALYZE)", "CHECKPOINT"):
                connection.execute(text(statement))


def _measure_disk(url: str) -> int:
    database = Database(url)
    try:
        with database.read() as session:
            if database.engine.dialect.name == "postgresql":
                return int(session.scalar(text("SELECT pg_database_size(current_database())")) or 0)
            pages = [session.scalar(text(f"PRAGMA {pragma}")) or 0 for pragma in ("page_count", "page_size")]
            return int(pages[0]) * int(pages[1])
    finally:
        database.close()


def _time_usages(database: Database, *, count: int) -> list[float]:
    """Look up keys at random, by partner and suffix, with their whole proof."""
    with database.read() as session:
        keys = list(session.execute(select(ProductKeyRow.partner_id, ProductKeyRow.suffix)))

    def look_up(partner_id: str, suffix: str) -> None:
        with database.read() as session:
            for usage in read_usage(session, partner_id=partner_id, suffix=suffix):
                read_proof(session, key_id=usage.key_id, used=usage.used)

    chance = random.Random("look-ups")
    for partner_id, suffix in keys[: count // 20]:
        look_up(partner_id, suffix)
    return [_time(look_up, *chance.choice(keys)) for _ in range(count)]


def _time_recordings(
    database: Database, settings: Settings, owners: list[tuple[str, str]], *, moment: datetime, count: int
) -> list[float]:
    """Record installations one by one, each on a computer that its key does not know."""
    chance = random.Random(f"recordings {moment}")
    secret = settings.secret("fingerprint")

    def record(number: int) -> None:
        partner_id, product_key = chance.choice(owners)
        at = moment + timedelta(seconds=number)
        item = {
            "event_id": f"recorded {moment} {number}",
            "occurred_at": at.isoformat(),
            "partner": partner_id,
            "product_key": product_key,
            "computer": f"NEW-{number}",
        }
        every = frozenset({EVERY_PARTNER})
        now = max(NOW, at)
        (answer,) = record_installations(database, [item], partner_ids=every, secret=secret, actor="bench", now=now)
        if not isinstance(answer, Recorded):
            raise TypeError(answer)

    if count > 1:
        record(count)
    return [_time(record, number) for number in range(count)]


def _time(function: Callable[..., None], *args: object) -> float:
    before = time.perf_counter()
    function(*args)
    return (time.perf_counter() - before) * 1000
