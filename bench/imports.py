"""Imports: how fast a file of installations comes into the store, counting included."""

import tempfile
import time
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from bench.figure import Figure
from keyclerk.imports import import_file
from keyclerk.store.database import Database
from tests.synthetic import generate_product_keys

INSTALLATIONS = 10_000
KEYS = 50
COMPUTERS = 40
BEGIN = datetime(2025, 1, 1, tzinfo=UTC)


def measure() -> list[Figure]:
    """Import installations of one partner's keys into an empty SQLite database."""
    keys = list(islice(generate_product_keys("bench"), KEYS))
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder, 'keyclerk.db')}")
        database.migrate()
        try:
            _import(database, "partners", "partner,name", ["bench,Bench"])
            _import(
                database,
                "keys",
                "partner,product,product_key,limit",
                [f"bench,windows-server,{key},{COMPUTERS}" for key in keys],
            )
            header = "event_id,occurred_at,partner,product_key,computer,disk,mainboard,mac,ram"
            rows = [_describe(number, keys[number % KEYS]) for number in range(INSTALLATIONS)]
            before = time.perf_counter()
            _import(database, "installations", header, rows)
            seconds = time.perf_counter() - before
        finally:
            database.close()
    return [Figure(f"Import of {INSTALLATIONS:,} installations", INSTALLATIONS / seconds, "rows a second")]


def _describe(number: int, product_key: str) -> str:
    computer = number // KEYS % COMPUTERS
    disk = number // (KEYS * COMPUTERS)
    moment = BEGIN + timedelta(minutes=number)
    hardware = f"disk-{computer}-{disk},mainboard-{computer},mac-{computer},ram-{computer}"
    return f"e-{number},{moment.isoformat()},bench,{product_key},SRV-{computer:02d},{hardware}"


def _import(database: Database, kind: str, header: str, rows: list[str]) -> None:
    with database.write() as session:
        import_file(
            session,
            kind=kind,
            file_name=f"{kind}.csv",
            content="\n".join((header, *rows)).encode(),
            secret="bench",
            actor="bench",
            now=datetime.now(UTC),
        )
