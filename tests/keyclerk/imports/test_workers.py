"""The workers of a large import that is killed: nothing that they still do is ever seen."""

import csv
import os
import signal
import time
from itertools import islice
from pathlib import Path

from sqlalchemy import func, select, text

from keyclerk.store.database import Database
from keyclerk.store.tables import LedgerEntryRow
from tests.factories import import_rows, make_installation_row, make_key_row, make_partner_row
from tests.keyclerk.imports.victims import Deed, do
from tests.processes import CONTEXT
from tests.seen import list_drift, read_left_over, read_seen
from tests.synthetic import generate_product_keys

PRODUCT_KEYS = list(islice(generate_product_keys("workers"), 4))
ROWS = 120_000


def write_rows(path: Path) -> None:
    """Write a file that is large enough to be counted by several processes."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["event_id", "occurred_at", "partner", "product_key", "computer"])
        for number in range(ROWS):
            moment = f"2026-02-{1 + number * 28 // ROWS:02d}T09:00:00+00:00"
            writer.writerow([f"e-{number}", moment, "contoso", PRODUCT_KEYS[number % 4], f"PC-{number}"])


def list_children(pid: int) -> list[int]:
    """Return the processes that a process has started."""
    path = Path(f"/proc/{pid}/task/{pid}/children")
    try:
        return [int(each) for each in path.read_text().split()]
    except FileNotFoundError:
        return []


def is_running(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


def count_entries(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(LedgerEntryRow)) or 0


def test_what_workers_of_a_killed_import_still_write_is_never_seen(any_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "installations.csv"
    write_rows(path)
    import_rows(any_database, "partners", make_partner_row())
    import_rows(any_database, "keys", *(make_key_row(product_key=each, limit="10") for each in PRODUCT_KEYS))
    before = read_seen(any_database)
    url = any_database.engine.url.render_as_string(hide_password=False)
    victim = CONTEXT.Process(target=do, args=(url, Deed(path)))
    victim.start()
    deadline = time.monotonic() + 60
    while not count_entries(any_database) and victim.is_alive() and time.monotonic() < deadline:
        time.sleep(0.01)
    workers = list_children(victim.pid or 0)
    assert workers, "the file is counted by one process: the test would show nothing"

    os.kill(victim.pid or 0, signal.SIGKILL)
    victim.join()
    seen = [read_seen(any_database)]
    import_rows(any_database, "installations", make_installation_row(event_id="other", product_key=PRODUCT_KEYS[0]))
    expected = read_seen(any_database)
    while any(map(is_running, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
        seen.append(read_seen(any_database))

    assert [each for each in seen if each not in (before, expected)] == []
    assert read_seen(any_database) == expected
    import_rows(any_database, "partners", make_partner_row())
    assert (read_seen(any_database), read_left_over(any_database), list_drift(any_database)) == (expected, [], [])
    with any_database.read() as session:
        unknown = (
            "SELECT count(*) FROM ledger_entries WHERE import_id <> 0 AND import_id NOT IN (SELECT id FROM imports)"
        )
        assert session.scalar(text(unknown)) == 0
