from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

import pytest
from sqlalchemy import select

from keyclerk.catalog import load_catalog
from keyclerk.corrections import Instruction, change_limit
from keyclerk.imports import KeyChange, Summary
from keyclerk.product_keys import fingerprint
from keyclerk.proof import read_proof
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow
from keyclerk.usage import read_usage
from tests.factories import (
    NOW,
    PRODUCT_KEY,
    SECRET,
    import_content,
    import_rows,
    make_installation_row,
    make_key_row,
    make_partner_row,
    read_everything,
    record,
    reject_rows,
    to_csv,
)
from tests.seen import list_drift, read_content, read_figures

PRODUCTS = ", ".join(load_catalog().products)
OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"


@pytest.fixture(autouse=True)
def partners(database: Database) -> None:
    """Contoso and Fabrikam."""
    import_rows(database, "partners", make_partner_row(), make_partner_row(partner="fabrikam"))


def read_key(database: Database) -> ProductKeyRow:
    with database.read() as session:
        return session.scalars(select(ProductKeyRow)).one()


def read_proof_of(database: Database) -> list[tuple[Any, ...]]:
    with database.read() as session:
        (usage,) = read_usage(session, partner_id="contoso")
        proof = read_proof(session, key_id=usage.key_id, used=usage.used)
    return [(each.decision.refusal, each.kind, each.amount, each.actor, each.reason) for each in proof]


def test_of_a_key_the_suffix_and_the_fingerprint_are_kept(database: Database) -> None:
    summary = import_rows(database, "keys", make_key_row(kind="MAK"))

    key = read_key(database)
    assert summary == Summary("keys", rows=1, new=1, changed=0, unchanged=0, import_id=2)
    assert (key.partner_id, key.product, key.suffix) == ("contoso", "windows-server", "372PD")
    assert (key.kind, key.limit) == ("MAK", 10)
    assert key.fingerprint == fingerprint("W3YTP9J8GNFVGGPJWRQH372PD", secret=SECRET)


@pytest.mark.parametrize("given", [{"limit": ""}, {"limit": "", "kind": ""}])
def test_a_key_may_have_neither_kind_nor_limit(database: Database, given: dict[str, str]) -> None:
    import_rows(database, "keys", make_key_row(**given))

    assert (read_key(database).kind, read_key(database).limit) == (None, None)


def test_a_limit_of_nothing_is_a_limit(database: Database) -> None:
    import_rows(database, "keys", make_key_row(limit="0"))

    assert read_key(database).limit == 0


def test_the_same_file_again_changes_nothing(database: Database) -> None:
    rows = [make_key_row(), make_key_row(product_key=OTHER_KEY, product="office")]
    import_rows(database, "keys", *rows)
    before = read_content(database)

    summary = import_rows(database, "keys", *rows)

    assert summary == Summary("keys", rows=2, new=0, changed=0, unchanged=2, import_id=3)
    assert read_content(database) == before


@pytest.mark.parametrize(
    "written",
    [PRODUCT_KEY.lower(), PRODUCT_KEY.replace("-", ""), PRODUCT_KEY.replace("-", " – "), f" {PRODUCT_KEY} "],
)
def test_a_key_is_the_same_however_it_is_written(database: Database, written: str) -> None:
    import_rows(database, "keys", make_key_row())

    assert import_rows(database, "keys", make_key_row(product_key=written)).unchanged == 1


def test_another_limit_holds_from_now_on_and_refuses_nothing_anew(database: Database) -> None:
    import_rows(database, "keys", make_key_row(limit="1"))
    rows = [make_installation_row(event_id=f"e-{number}", computer=f"SRV-{number}") for number in range(3)]
    import_rows(database, "installations", *rows)

    summary = import_rows(database, "keys", make_key_row(limit="2", product="windows"))

    assert (summary.changed, summary.keys) == (1, (KeyChange("contoso", "windows", "372PD", 1, 2, 1, 1),))
    assert read_proof_of(database) == [
        (None, "limit", 2, "tests", "import:4"),
        ("LIMIT_REACHED", "installation", None, None, None),
        ("LIMIT_REACHED", "installation", None, None, None),
        (None, "installation", None, None, None),
    ]


def test_the_first_limit_that_becomes_known_held_from_the_start(database: Database) -> None:
    import_rows(database, "keys", make_key_row(limit=""))
    rows = [make_installation_row(event_id=f"e-{number}", computer=f"SRV-{number}") for number in range(3)]
    import_rows(database, "installations", *rows)

    summary = import_rows(database, "keys", make_key_row(limit="2"))

    assert summary.keys == (KeyChange("contoso", "windows-server", "372PD", None, 2, 3, 2),)
    assert [entry[:2] for entry in read_proof_of(database)] == [
        ("LIMIT_REACHED", "installation"),
        (None, "installation"),
        (None, "installation"),
    ]


def test_the_limit_of_the_same_file_again_does_not_undo_an_operator(database: Database) -> None:
    import_rows(database, "keys", make_key_row(limit="1"))
    with database.write() as session:
        change_limit(session, Instruction("contoso", "372PD", "asked", "op", NOW), limit=5)

    assert import_rows(database, "keys", make_key_row(limit="1")).unchanged == 1

    assert read_key(database).limit == 5


def test_the_limit_that_an_operator_set_before_is_posted_no_second_time(database: Database) -> None:
    import_rows(database, "keys", make_key_row(limit="1"))
    with database.write() as session:
        change_limit(session, Instruction("contoso", "372PD", "asked", "op", NOW), limit=5)

    assert import_rows(database, "keys", make_key_row(limit="5")).changed == 1

    assert [entry[:3] for entry in read_proof_of(database)] == [(None, "limit", 5)]


def test_of_a_key_that_stands_twice_in_a_file_the_last_limit_holds(database: Database) -> None:
    import_rows(database, "keys", make_key_row(limit=""))

    import_rows(database, "keys", make_key_row(limit="3"), make_key_row(limit=""))

    assert read_key(database).limit is None


@pytest.mark.parametrize("limit", ["", "3", "0"])
def test_a_limit_of_a_file_without_that_column_stays(database: Database, limit: str) -> None:
    import_rows(database, "keys", make_key_row(limit=limit))
    row = make_key_row()
    del row["limit"]

    assert import_rows(database, "keys", row).unchanged == 1


def test_a_limit_can_be_taken_away(database: Database) -> None:
    import_rows(database, "keys", make_key_row(limit="2"))

    import_rows(database, "keys", make_key_row(limit=""))

    assert read_key(database).limit is None


BAD = [
    ({"partner": ""}, "partner", "is empty"),
    ({"partner": "nobody"}, "partner", "'nobody' is not a partner: import the partners first"),
    ({"product": "windos"}, "product", f"'windos' is not one of: {PRODUCTS}"),
    ({"product_key": ""}, "product_key", "is empty"),
    ({"product_key": "372PD"}, "product_key", "is not a product key: 25 letters and digits in five groups of five"),
    (
        {"product_key": "W3YTP-9J8GN-FVGGP-JWRQH-372P0"},
        "product_key",
        "is not a product key: 25 letters and digits in five groups of five",
    ),
    (
        {"product_key": f"{PRODUCT_KEY} {OTHER_KEY}"},
        "product_key",
        "is not a product key: 25 letters and digits in five groups of five",
    ),
    ({"limit": "ten"}, "limit", "'ten' is not a whole number from 0 on"),
    ({"limit": "7/10"}, "limit", "'7/10' is not a whole number from 0 on"),
]


@pytest.mark.parametrize(("given", "column", "reason"), BAD)
def test_a_bad_cell_is_named_and_nothing_is_stored(
    database: Database, given: dict[str, str], column: str, reason: str
) -> None:
    errors = reject_rows(database, "keys", make_key_row(product_key=OTHER_KEY), make_key_row(**given))

    assert errors == [(3, column, reason)]


def test_a_key_belongs_to_one_partner(database: Database) -> None:
    import_rows(database, "keys", make_key_row())

    errors = reject_rows(database, "keys", make_key_row(partner="fabrikam"))

    assert errors == [(2, "product_key", "belongs to another partner")]


def test_no_full_key_is_anywhere_in_the_database(database: Database) -> None:
    import_rows(database, "keys", make_key_row())
    import_rows(database, "installations", make_installation_row())

    content = str(read_everything(database)).upper()

    assert [piece for piece in PRODUCT_KEY.split("-") if piece in content] == ["372PD"]


def test_keys_that_are_imported_and_recorded_at_once_do_not_wait_for_each_other_for_ever(
    postgres_database: Database,
) -> None:
    """The file has the keys in another order than a recording takes them in."""
    import_rows(postgres_database, "partners", make_partner_row())
    import_rows(postgres_database, "keys", make_key_row(), make_key_row(product_key=OTHER_KEY))
    rows = [make_installation_row(), make_installation_row(event_id="e-2", product_key=OTHER_KEY)]
    file = to_csv([make_key_row(product_key=OTHER_KEY, limit="5"), make_key_row(limit="5")])

    with ThreadPoolExecutor(1) as pool:
        recordings: list[Future[object]] = []

        def start_recording(_: object) -> None:
            if not recordings:
                recordings.append(pool.submit(record, postgres_database, *rows))
                wait(recordings, timeout=0.5)

        summary = import_content(postgres_database, "keys", file, on_progress=start_recording)
        recordings[0].result()

    assert summary.changed == 2
    assert read_figures(postgres_database) == {"372PD": (5, 1), "C9VRC": (5, 1)}
    assert list_drift(postgres_database) == []
