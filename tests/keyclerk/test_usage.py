from typing import Any

import pytest
from sqlalchemy.orm import Session

from keyclerk.store.database import Database
from keyclerk.store.tables import ImportPartnerRow, ImportRow
from keyclerk.usage import KeyUsage, ProductTotal, read_records_time, read_usage, sum_by_product
from tests.factories import NOW, make_correction, make_installation, make_key, make_partner


def make_usage(*, product: str = "office", limit: int | None = 10, used: int = 3) -> KeyUsage:
    return KeyUsage(1, product, "372PD", limit, used, None if limit is None else max(limit - used, 0))


def test_the_usage_of_a_key_is_counted_in_order_of_time(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        make_installation(session, key, computer="SRV-02", day=3)
        make_installation(session, key, computer="SRV-01", day=1)
        make_installation(session, key, computer="srv-01", day=2)

        usages = read_usage(session, partner_id="contoso")

    assert usages == [KeyUsage(key.id, "windows-server", key.suffix, 1, 1, 0)]
    assert usages[0].is_exhausted


CORRECTIONS: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "a release": ([{"kind": "release", "computer": "srv-01"}], {"used": 1, "left": 1}),
    "a block": ([{"kind": "block"}], {"is_blocked": True}),
    "a block that ended": ([{"kind": "block"}, {"kind": "unblock"}], {}),
    "a limit": ([{"kind": "limit", "amount": 5}], {"limit": 5, "left": 3}),
    "no limit any more": ([{"kind": "limit", "amount": None}], {"limit": None, "left": None}),
    "a limit below what is used": ([{"kind": "limit", "amount": 1}], {"limit": 1, "left": 0}),
    "a snapshot above": ([{"kind": "snapshot", "amount": 7}], {"used": 7, "left": 0, "unknown_computers": 5}),
    "a snapshot below": ([{"kind": "snapshot", "amount": 0}], {"used": 0, "left": 2, "unknown_computers": -2}),
}


@pytest.mark.parametrize(("corrections", "changed"), CORRECTIONS.values(), ids=CORRECTIONS.keys())
def test_the_usage_of_a_corrected_key_is_that_at_the_end_of_its_ledger(
    database: Database, corrections: list[dict[str, Any]], changed: dict[str, Any]
) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=2)
        for day, computer in enumerate(("SRV-01", "SRV-02", "SRV-03"), start=1):
            make_installation(session, key, computer=computer, day=day)
        for day, correction in enumerate(corrections, start=10):
            make_correction(session, key, day=day, **correction)

        (usage,) = read_usage(session, partner_id="contoso")

    figures = {"limit": 2, "used": 2, "left": 0, "is_blocked": False, "unknown_computers": 0}
    assert {name: getattr(usage, name) for name in figures} == figures | changed


def test_what_is_left_is_never_negative(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        for day in (1, 2, 3):
            make_installation(session, key, computer=f"SRV-{day}", day=day, verdict="counted")

        (usage,) = read_usage(session, partner_id="contoso")

    assert (usage.used, usage.left, usage.is_exhausted) == (3, 0, True)


def test_a_key_without_a_limit_has_nothing_to_be_left(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        make_installation(session, make_key(session, limit=None))

        (usage,) = read_usage(session, partner_id="contoso")

    assert (usage.limit, usage.used, usage.left, usage.is_exhausted) == (None, 1, None, False)


def test_keys_are_found_by_suffix_and_by_product_within_the_partner_only(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        make_partner(session, "fabrikam")
        server = make_key(session, product="windows-server")
        office = make_key(session, product="office")
        foreign = make_key(session, partner="fabrikam", product="office")

        def find(**given: str) -> list[int]:
            return [usage.key_id for usage in read_usage(session, partner_id="contoso", **given)]

        assert find() == [office.id, server.id]
        assert find(suffix=server.suffix) == [server.id]
        assert find(suffix=server.suffix.lower()) == [server.id]
        assert find(product="office") == [office.id]
        assert find(suffix=foreign.suffix) == find(suffix="ZZZZZ") == []
        assert find(product="visio") == find(product="nonsense") == []
        assert find(product="office", suffix=server.suffix) == []


def test_another_partner_with_the_same_suffix_has_figures_of_its_own(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        make_partner(session, "fabrikam")
        ours = make_key(session, product_key="W3YTP-9J8GN-FVGGP-JWRQH-372PD")
        theirs = make_key(session, partner="fabrikam", product_key="CF8R3-TRQT8-RRB23-KRKVN-372PD")
        make_installation(session, theirs)

        usages = read_usage(session, partner_id="contoso", suffix="372PD")

    assert [(usage.key_id, usage.used) for usage in usages] == [(ours.id, 0)]


@pytest.mark.parametrize(
    ("usages", "totals"),
    [
        ([], []),
        ([make_usage()], [ProductTotal("office", 10, 3, 7)]),
        ([make_usage(), make_usage(used=1)], [ProductTotal("office", 20, 4, 16)]),
        ([make_usage(used=12), make_usage(used=9)], [ProductTotal("office", 20, 21, 1)]),
        ([make_usage(), make_usage(limit=None)], [ProductTotal("office", None, 6, None)]),
        (
            [make_usage(), make_usage(product="visio"), make_usage()],
            [ProductTotal("office", 20, 6, 14), ProductTotal("visio", 10, 3, 7)],
        ),
    ],
)
def test_the_totals_of_a_product_are_those_of_its_keys(usages: list[KeyUsage], totals: list[ProductTotal]) -> None:
    assert sum_by_product(usages) == totals


def make_import(session: Session, hour: int, *, partner: str = "contoso", state: str = "published") -> None:
    moment = NOW.replace(hour=hour)
    row = ImportRow(
        kind="installations", file_name="f.csv", sha256="", rows=1, actor="tests", imported_at=moment, state=state
    )
    session.add(row)
    session.flush()
    session.add(ImportPartnerRow(import_id=row.id, partner_id=partner, as_of=moment))
    session.flush()


def test_the_records_are_as_old_as_the_last_import_of_them(database: Database) -> None:
    with database.write() as session:
        assert read_records_time(session, partner_id="contoso") is None
        make_import(session, 3)
        make_import(session, 2)

        assert read_records_time(session, partner_id="contoso") == NOW.replace(hour=3)


@pytest.mark.parametrize(
    ("partner", "state", "hour"),
    [("contoso", "published", 5), ("contoso", "staged", 3), ("contoso", "undone", 3), ("fabrikam", "published", 3)],
)
def test_only_an_import_that_holds_and_has_records_of_the_partner_makes_them_newer(
    database: Database, partner: str, state: str, hour: int
) -> None:
    with database.write() as session:
        make_import(session, 3)
        make_import(session, 5, partner=partner, state=state)

        assert read_records_time(session, partner_id="contoso") == NOW.replace(hour=hour)


@pytest.mark.parametrize(("recorded", "expected"), [(2, 3), (4, 4)])
def test_the_records_are_as_old_as_the_last_installation_recorded_of_the_partner(
    database: Database, recorded: int, expected: int
) -> None:
    with database.write() as session:
        make_partner(session)
        make_partner(session, "fabrikam")
        make_key(session).recorded_at = NOW.replace(hour=recorded)
        make_key(session, partner="fabrikam").recorded_at = NOW.replace(hour=9)
        make_import(session, 3)

        assert read_records_time(session, partner_id="contoso") == NOW.replace(hour=expected)
