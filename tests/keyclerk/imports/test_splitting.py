"""However a file is split, and in whatever order its parts come: the ledger is that of the whole file."""

import random
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keyclerk.store.database import Database
from keyclerk.store.tables import Base
from tests.brute_force import Ledger, count_ledger, generate_ledger
from tests.factories import import_rows, record
from tests.seen import Seen, list_drift, read_left_over, read_seen

SETTINGS = settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])


def start_anew(database: Database, ledger: Ledger) -> None:
    """Leave nothing in the store but a partner with its keys."""
    with database.write() as session:
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        for table in reversed(Base.metadata.sorted_tables):
            if table.name != "audit":
                session.execute(table.delete())
    import_rows(database, "partners", ledger.partner)
    import_rows(database, "keys", *ledger.keys)


def split(rows: Sequence[Any], seed: int) -> list[list[Any]]:
    """Return rows in up to five parts, in any order."""
    chance = random.Random(f"split {seed}")
    parts: dict[int, list[Any]] = {}
    for row in rows:
        parts.setdefault(chance.randrange(5), []).append(row)
    found = list(parts.values())
    chance.shuffle(found)
    return found


def read_whole(database: Database, ledger: Ledger) -> Seen:
    start_anew(database, ledger)
    import_rows(database, "installations", *ledger.installations)
    return read_seen(database)


def assert_is_brute_force(seen: Seen, ledger: Ledger) -> None:
    figures = {suffix: (limit, used, left) for (_, suffix), (limit, used, left, *_) in seen.items()}
    assert figures == {key: (each["limit"], each["used"], each["left"]) for key, each in count_ledger(ledger).items()}


@SETTINGS
@given(seed=st.integers(0, 10_000))
def test_any_splitting_and_order_of_a_file_gives_the_ledger_of_the_whole(database: Database, seed: int) -> None:
    ledger = generate_ledger(seed)
    whole = read_whole(database, ledger)
    start_anew(database, ledger)

    for part in split(ledger.installations, seed):
        import_rows(database, "installations", *part)

    assert read_seen(database) == whole
    assert_is_brute_force(whole, ledger)
    assert (list_drift(database), read_left_over(database)) == ([], [])


@SETTINGS
@given(seed=st.integers(0, 10_000))
def test_parts_that_share_rows_give_the_ledger_of_the_whole(database: Database, seed: int) -> None:
    ledger = generate_ledger(seed)
    whole = read_whole(database, ledger)
    start_anew(database, ledger)

    for part in split([*ledger.installations, *ledger.installations], seed):
        import_rows(database, "installations", *part)

    assert read_seen(database) == whole


@SETTINGS
@given(seed=st.integers(0, 10_000))
def test_events_that_are_recorded_and_imported_in_turn_give_the_ledger_of_the_whole(
    database: Database, seed: int
) -> None:
    ledger = generate_ledger(seed)
    whole = read_whole(database, ledger)
    start_anew(database, ledger)

    for number, part in enumerate(split(ledger.installations, seed)):
        if number % 2:
            import_rows(database, "installations", *part)
        else:
            record(database, *part)

    assert read_seen(database) == whole
    assert list_drift(database) == []


@pytest.mark.parametrize("seed", range(3))
def test_a_file_in_any_splitting_gives_the_ledger_of_the_whole_on_postgresql(
    database: Database, postgres_database: Database, seed: int
) -> None:
    ledger = generate_ledger(seed)
    whole = read_whole(database, ledger)
    import_rows(postgres_database, "partners", ledger.partner)
    import_rows(postgres_database, "keys", *ledger.keys)

    for part in split(ledger.installations, seed):
        import_rows(postgres_database, "installations", *part)

    assert read_seen(postgres_database) == whole
    assert list_drift(postgres_database) == []
