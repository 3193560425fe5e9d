"""A file that several workers read is the same as one that a single one reads."""

import json
import os
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from keyclerk.imports import FileRejectedError, Summary, readers
from keyclerk.imports.file import import_file
from keyclerk.imports.order import Order
from keyclerk.imports.summary import Step
from keyclerk.imports.workers import WorkerEndedError
from keyclerk.store.database import Database
from tests.factories import (
    NOW,
    SECRET,
    CsvRow,
    import_rows,
    make_installation_row,
    make_key_row,
    make_partner_row,
    to_csv,
)
from tests.seen import list_drift, read_left_over, read_seen
from tests.synthetic import generate_product_keys

READERS = 3
KEYS = [key for key, _ in zip(generate_product_keys("readers"), range(4), strict=False)]


@pytest.fixture(autouse=True)
def large_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is large enough for three workers, which take turns after a few lines."""
    monkeypatch.setattr(os, "cpu_count", lambda: READERS)
    monkeypatch.setattr(readers, "BYTES_WORTH_A_WORKER", 1)
    monkeypatch.setattr(readers, "LINES_A_TURN", 3)


@pytest.fixture
def other_database(tmp_path: Path) -> Iterator[Database]:
    """Another database, for what one reader alone reads."""
    other = Database(f"sqlite:///{tmp_path / 'other.db'}")
    other.migrate()
    yield other
    other.close()


def make_rows() -> list[CsvRow]:
    """Rows of four keys in no order of time; every seventh has a computer whose name goes over two lines."""
    return [
        make_installation_row(
            event_id=f"e-{number}",
            occurred_at=f"2026-02-{1 + number * 5 % 28:02d}T09:00:00Z",
            product_key=KEYS[number % 4],
            computer=f"PC\n{number % 9}" if number % 7 == 0 else f"PC-{number % 9}",
            disk=f"disk-{number % 2}",
        )
        for number in range(60)
    ]


def spoil(rows: list[CsvRow], changes: dict[int, CsvRow]) -> list[CsvRow]:
    return [{**row, **changes.get(number, {})} for number, row in enumerate(rows)]


def read_in(
    database: Database, folder: Path, content: bytes, *, rejects: Path | None = None, steps: list[Any] | None = None
) -> Summary | FileRejectedError:
    import_rows(database, "partners", make_partner_row())
    import_rows(database, "keys", *(make_key_row(product_key=key, limit="9") for key in KEYS))
    path = folder / "installations.csv"
    path.write_bytes(content)

    def note(step: Step) -> None:
        if steps is not None:
            steps.append((step.code, step.rows, len(active_children())))

    order = Order(kind="installations", path=path, secret=SECRET, actor="tests", now=NOW, rejects=rejects)
    try:
        return import_file(database, order, on_progress=note)
    except FileRejectedError as error:
        return error


def tell(result: Summary | FileRejectedError) -> Any:
    return result if isinstance(result, Summary) else (result.errors, result.total)


ROWS = make_rows()
FILES: dict[str, bytes] = {
    "rows": to_csv(ROWS),
    "empty lines": to_csv(ROWS).replace(b"\r\n", b"\r\n\r\n\r\n"),
    "JSON Lines": "\n".join(json.dumps(row) for row in ROWS).encode(),
    "events that stand twice": to_csv([*ROWS, *ROWS[10:30]]),
    "events that stand twice and differ": to_csv([*ROWS, *spoil(ROWS[10:30], {3: {"computer": "OTHER"}})]),
    "bad rows": to_csv(spoil(ROWS, {50: {"computer": ""}, 4: {"partner": "nobody"}, 20: {"occurred_at": "soon"}})),
    "no table from some line on": to_csv(ROWS) + b'"e-99,x\r\n',
}


@pytest.mark.parametrize("content", FILES.values(), ids=FILES.keys())
def test_what_several_read_is_what_one_reads(
    database: Database, other_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    together = read_in(database, tmp_path, content)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    alone = read_in(other_database, tmp_path, content)

    assert tell(together) == tell(alone)
    assert read_seen(database) == read_seen(other_database)
    assert (list_drift(database), read_left_over(database)) == ([], [])


def test_what_is_put_aside_is_the_same(
    database: Database, other_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / "together.csv", tmp_path / "alone.csv"]
    together = read_in(database, tmp_path, FILES["bad rows"], rejects=files[0])
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    alone = read_in(other_database, tmp_path, FILES["bad rows"], rejects=files[1])

    assert tell(together) == tell(alone)
    assert files[0].read_bytes() == files[1].read_bytes()
    assert read_seen(database) == read_seen(other_database)


def test_the_workers_read_at_the_same_time_and_every_row_is_told(any_database: Database, tmp_path: Path) -> None:
    rows = [{**row, "event_id": f"{row['event_id']}-{copy}"} for copy in range(200) for row in ROWS]
    steps: list[Any] = []

    result = read_in(any_database, tmp_path, to_csv(rows), steps=steps)

    assert isinstance(result, Summary)
    assert result.new == len(rows)
    reading = [step for step in steps if step[0] == "read"]
    assert reading[0][2] == READERS - 1
    assert reading[-1] == ("read", len(rows), 0)
    assert active_children() == []


def test_a_reader_that_is_killed_ends_the_import_and_leaves_nothing(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_rows(database, "partners", make_partner_row())
    import_rows(database, "keys", *(make_key_row(product_key=key, limit="9") for key in KEYS))
    before = read_seen(database)
    rows = [{**row, "event_id": f"{row['event_id']}-{copy}"} for copy in range(200) for row in ROWS]
    path = tmp_path / "installations.csv"
    path.write_bytes(to_csv(rows))

    def kill_readers(_: Step) -> None:
        for child in active_children():
            child.kill()

    with pytest.raises(WorkerEndedError):
        import_file(
            database,
            Order(kind="installations", path=path, secret=SECRET, actor="tests", now=NOW),
            on_progress=kill_readers,
        )

    assert read_seen(database) == before
    assert read_left_over(database) == []
