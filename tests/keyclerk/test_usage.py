from datetime import UTC, datetime

import pytest

from keyclerk.store.database import Database
from keyclerk.store.tables import ImportRow
from keyclerk.usage import (
    KeyUsage,
    ProductTotal,
    ProofEntry,
    read_records_time,
    read_usage,
    sum_by_product,
)
from tests.factories import HARDWARE, NOW, make_installation, make_key, make_partner


def make_usage(*, product: str = "office", limit: int | None = 10, used: int = 3) -> KeyUsage:
    return KeyUsage(1, product, "372PD", limit, used, None if limit is None else max(limit - used, 0), ())


def test_the_usage_of_a_key_comes_with_its_proof_in_order_of_time(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        late = make_installation(session, key, computer="SRV-02", day=3)
        first = make_installation(session, key, computer="SRV-01", day=1)
        again = make_installation(session, key, computer="srv-01", day=2, hardware={**HARDWARE, "disk": "new"})
        told = make_installation(session, key, computer="SRV-03", day=4, verdict="refused:KEY_BLOCKED")

        usages = read_usage(session, partner_id="contoso")

    def day(number: int) -> datetime:
        return datetime(2026, 1, number, 9, tzinfo=UTC)

    assert usages == [
        KeyUsage(
            key.id,
            "windows-server",
            key.suffix,
            1,
            1,
            0,
            (
                ProofEntry(first.id, day(1), "SRV-01", True, "NEW_COMPUTER", None),
                ProofEntry(again.id, day(2), "srv-01", False, "SAME_COMPUTER", None, ("disk",)),
                ProofEntry(late.id, day(3), "SRV-02", False, None, "LIMIT_REACHED"),
                ProofEntry(told.id, day(4), "SRV-03", False, None, "KEY_BLOCKED"),
            ),
        )
    ]
    assert usages[0].is_exhausted


def test_what_is_left_is_never_negative(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        for day in (1, 2, 3):
            make_installation(session, key, computer=f"SRV-{day}", day=day, verdict="counted")

        (usage,) = read_usage(session, partner_id="contoso")

    assert (usage.used, usage.left, usage.is_exhausted) == (3, 0, True)
    assert [entry.disagreement for entry in usage.proof] == [None, "refused", "refused"]


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


def test_the_records_are_as_old_as_the_last_import_of_installations(database: Database) -> None:
    def make_import(kind: str, hour: int) -> ImportRow:
        moment = NOW.replace(hour=hour)
        return ImportRow(kind=kind, file_name="f.csv", sha256="", rows=1, actor="tests", imported_at=moment)

    with database.write() as session:
        assert read_records_time(session) is None
        session.add_all([make_import("installations", 3), make_import("installations", 2), make_import("keys", 5)])

        assert read_records_time(session) == NOW.replace(hour=3)
