"""However large a file is, its import takes little memory."""

import csv
import random
from itertools import islice
from pathlib import Path

import pytest
from sqlalchemy import func, select

from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow
from tests.factories import import_rows, make_installation_row, make_key_row, make_partner_row, record
from tests.keyclerk.imports.victims import Deed, measure_memory
from tests.synthetic import generate_product_keys

ROWS = 100_000
MOST_MEBIBYTES = 200


def write_rows(path: Path, product_keys: list[str], *, count: int, in_order: bool = True) -> None:
    """Write a file of installations, over all the keys, on as many computers as rows."""
    numbers = list(range(count))
    if not in_order:
        random.Random("memory").shuffle(numbers)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["event_id", "occurred_at", "partner", "product_key", "computer", "disk", "mainboard"])
        for number in numbers:
            key = product_keys[number % len(product_keys)]
            moment = f"2026-01-{1 + number * 28 // count:02d}T{number % 24:02d}:00:00+00:00"
            writer.writerow(
                [f"e-{number}", moment, "contoso", key, f"PC-{number}", f"disk-{number}", f"board-{number}"]
            )


@pytest.mark.parametrize(
    ("keys", "is_late"),
    [(4_000, False), (1, False), (1, True)],
    ids=["many keys", "one key", "one key that has a later entry"],
)
def test_an_import_of_many_rows_takes_little_memory(
    database: Database, tmp_path: Path, keys: int, is_late: bool
) -> None:
    product_keys = list(islice(generate_product_keys("memory"), keys))
    import_rows(database, "partners", make_partner_row())
    import_rows(database, "keys", *(make_key_row(product_key=each, limit="") for each in product_keys))
    if is_late:
        record(
            database,
            make_installation_row(
                event_id="later", computer="LATER", product_key=product_keys[0], occurred_at="2026-05-01T00:00:00Z"
            ),
        )
    path = tmp_path / "installations.csv"
    write_rows(path, product_keys, count=ROWS, in_order=keys == 1)

    mebibytes = measure_memory(str(database.engine.url), Deed(path))

    with database.read() as session:
        assert session.scalar(select(func.sum(ProductKeyRow.used))) == ROWS + is_late
    assert mebibytes < MOST_MEBIBYTES
