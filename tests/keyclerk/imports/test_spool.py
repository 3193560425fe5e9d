import os
import signal
import subprocess
import sys
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest

from keyclerk.imports.installations import Report
from keyclerk.imports.spool import Spool, Spooled, spool_report
from keyclerk.settings import ROOT

REPEATS = 60_000
HOLD = """
import sys
from keyclerk.imports.spool import Spool
with Spool() as spool:
    print(spool.path.parent, flush=True)
    sys.stdin.read()
"""


def make_spooled(line: int, event_id: str = "e-1", *, key_id: int = 1, **given: str) -> Spooled:
    moment = datetime(2026, 1, 31, tzinfo=UTC)
    report = Report(event_id, moment, "contoso", "", given.get("computer", "PC-1"), {"disk": "1"}, given.get("verdict"))
    return spool_report(report, key_id=key_id, line=line)


def start_holder(folder: Path) -> tuple[subprocess.Popen[str], Path]:
    """Start a process that has a spool until its input ends; returns it and the spool's folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def end(process: subprocess.Popen[str]) -> None:
    process.communicate()
    assert process.returncode == 0


def test_what_a_killed_process_left_is_removed_by_the_next_one(tmp_path: Path) -> None:
    living, kept = start_holder(tmp_path)
    killed, left = start_holder(tmp_path)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    others = [tmp_path / "keyclerk-import-mine", tmp_path / f"another-{killed.pid}-x", tmp_path / "file.txt"]
    for other in others:
        other.mkdir()
    assert (left.is_dir(), kept.stat().st_mode & 0o777) == (True, 0o700)

    third, own = start_holder(tmp_path)
    found = set(tmp_path.iterdir())
    end(third)
    end(living)

    assert found == {kept, own, *others}
    assert set(tmp_path.iterdir()) == {*others}


def test_a_link_in_place_of_a_folder_is_left_alone(tmp_path: Path) -> None:
    killed, left = start_holder(tmp_path)
    killed.kill()
    killed.communicate()
    aim = tmp_path / "aim"
    left.rename(aim)
    left.symlink_to(aim)

    third, _ = start_holder(tmp_path)
    end(third)

    assert (left.is_symlink(), (aim / "spool.db").is_file()) == (True, True)


def test_rows_that_repeat_an_earlier_one_are_removed_and_those_that_differ_told() -> None:
    rows = [
        make_spooled(2),
        make_spooled(3, "e-2", verdict="counted"),
        make_spooled(4),
        make_spooled(5, computer="pc-1"),
        make_spooled(6, "e-3"),
        make_spooled(7, "e-2"),
        make_spooled(8, "e-2", verdict="counted"),
        make_spooled(9, key_id=2),
        make_spooled(10)._replace(partner_id="fabrikam"),
    ]
    with Spool() as spool:
        spool.add(rows)

        assert spool.remove_repeated() == 2
        assert list(spool.read_differing()) == [5, 7, 9]
        left = [row.line for _, rows_of_key in spool.read_keys(0, 9) for row in rows_of_key]
        assert sorted(left) == [2, 3, 6, 10]


@pytest.mark.parametrize("verdict", [None, "counted"], ids=["the same", "otherwise"])
def test_rows_of_one_event_take_no_memory(verdict: str | None) -> None:
    with Spool() as spool:
        spool.add([make_spooled(1)])
        spool.add(make_spooled(2 + number)._replace(verdict=verdict) for number in range(REPEATS))
        tracemalloc.start()

        same = spool.remove_repeated()
        differing = sum(1 for _ in spool.read_differing())

        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert (same, differing) == ((0, REPEATS) if verdict else (REPEATS, 0))
        assert spool.count_keys() == [(1, 1)]
    assert peak < 200_000
