"""`kill -9` at any moment of an import or an undoing: the records are as before or as after, never between."""

import random
import shutil
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from keyclerk.store.database import Database
from tests.factories import import_rows, make_installation_row, make_key_row, make_partner_row, record, to_csv
from tests.keyclerk.imports.victims import Deed, kill_and_look, kill_on_copy, measure
from tests.processes import CONTEXT
from tests.seen import list_drift, read_left_over, read_seen
from tests.synthetic import generate_product_keys

KEYS = 40
ROWS = 15_000
MOMENTS = 50
PRODUCT_KEYS = [key for key, _ in zip(generate_product_keys("kill"), range(KEYS), strict=False)]

pytestmark = pytest.mark.alone


def make_rows(count: int, mark: str, month: int) -> list[dict[str, str]]:
    """Return installations of a month on all keys, on few computers whose hardware changes now and then."""
    return [
        make_installation_row(
            event_id=f"{mark}-{number}",
            product_key=PRODUCT_KEYS[number % KEYS],
            computer=f"PC-{number % 97}",
            disk=f"disk-{number % 5}",
            mainboard=f"mainboard-{number // 5000}",
            occurred_at=f"2026-{month:02d}-{1 + number % 28:02d}T09:00:00+00:00",
        )
        for number in range(count)
    ]


def fill(database: Database) -> None:
    """Store keys, installations that were imported and some that were recorded, earlier and later than the file's."""
    import_rows(database, "partners", make_partner_row())
    import_rows(database, "keys", *(make_key_row(product_key=each, limit="50") for each in PRODUCT_KEYS))
    import_rows(database, "installations", *make_rows(1000, "early", 1))
    record(database, *make_rows(20, "recorded", 2), *make_rows(5, "late", 6))


def choose_moments(seconds: float, count: int) -> list[float]:
    """Return random moments, one in each of as many parts of a time."""
    chance = random.Random("moments")
    return [seconds * (number + chance.random()) / count for number in range(count)]


def save(database: Database, path: Path) -> Path:
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(str(database.file), path)
    return path


def kill_often(folder: Path, template: Path, deed: Deed, seconds: float, count: int) -> Iterator[tuple[Any, ...]]:
    moments = choose_moments(seconds, count)
    with ProcessPoolExecutor(2, mp_context=CONTEXT) as pool:
        jobs = [
            pool.submit(kill_on_copy, template, folder / str(number), deed, moment)
            for number, moment in enumerate(moments)
        ]
        for job in jobs:
            yield job.result()


def check(looks: Sequence[tuple[Any, ...]], before: object, after: object) -> None:
    """Fail where anything but the two was seen, or where a sweep left something wrong."""
    assert [wrong for *_, wrong in looks if wrong] == []
    assert [number for number, (seen, *_) in enumerate(looks) if seen not in (before, after)] == []
    assert any(seen == before and left_over for seen, left_over, _ in looks), "no kill came in the middle"


def test_an_import_that_is_killed_at_any_moment_is_whole_or_nothing(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "installations.csv"
    file.write_bytes(to_csv(make_rows(ROWS, "file", 3)))
    fill(database)
    before = read_seen(database)
    template = save(database, tmp_path / "template.db")
    deed = Deed(file)
    seconds = measure(str(database.engine.url), deed)
    after = read_seen(database)
    assert (len(after), list_drift(database), read_left_over(database)) == (KEYS, [], [])

    looks = list(kill_often(tmp_path, template, deed, 1.2 * seconds, MOMENTS))

    check(looks, before, after)


def test_an_undoing_that_is_killed_at_any_moment_is_whole_or_nothing(database: Database, tmp_path: Path) -> None:
    fill(database)
    number = import_rows(database, "installations", *make_rows(ROWS // 4, "file", 3)).import_id
    before = read_seen(database)
    template = save(database, tmp_path / "template.db")
    deed = Deed(number=number or 0)
    seconds = measure(str(database.engine.url), deed)
    after = read_seen(database)

    looks = list(kill_often(tmp_path, template, deed, 1.2 * seconds, 12))

    check(looks, before, after)


def test_an_import_that_is_killed_on_postgresql_is_whole_or_nothing(
    postgres_database: Database, tmp_path: Path
) -> None:
    file = tmp_path / "installations.csv"
    file.write_bytes(to_csv(make_rows(ROWS // 4, "file", 3)))
    fill(postgres_database)
    before = read_seen(postgres_database)
    deed = Deed(file)
    url = postgres_database.engine.url.render_as_string(hide_password=False)

    looks = [kill_and_look(postgres_database, deed, seconds) for seconds in (0.1, 0.4, 0.5, 0.6, 0.7, 0.9)]

    assert measure(url, deed) > 0
    after = read_seen(postgres_database)
    check(looks, before, after)
    assert list_drift(postgres_database) == []
