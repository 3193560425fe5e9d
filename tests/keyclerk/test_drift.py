from typing import Any

import pytest
from sqlalchemy import update

from keyclerk.drift import Drift, find_drift
from keyclerk.store.database import Database
from keyclerk.store.tables import LedgerEntryRow, PartnerRow, ProductKeyRow
from tests.factories import make_correction, make_installation, make_key, make_moment, make_partner, read_everything


def fill(database: Database) -> tuple[int, int]:
    """Put two keys of two partners into the store, with corrections and what a recount revised."""
    with database.write() as session:
        make_partner(session)
        make_partner(session, "fabrikam", counting_rule="every_activation")
        keys = make_key(session, limit=1), make_key(session, partner="fabrikam", limit=3)
        for key in keys:
            make_correction(session, key, "snapshot", day=9, amount=2)
            for day in (3, 1, 2):
                make_installation(session, key, computer=f"SRV-{day}", day=day)
            make_correction(session, key, "release", day=1, computer="SRV-1")
            make_correction(session, key, "limit", day=9, amount=5)
            make_correction(session, key, "block", day=10)
        make_key(session)
        return keys[0].id, keys[1].id


def test_a_ledger_that_was_posted_drifts_nowhere(any_database: Database) -> None:
    fill(any_database)
    before = read_everything(any_database)

    with any_database.read() as session:
        assert list(find_drift(session)) == []

    assert read_everything(any_database) == before


@pytest.mark.parametrize(
    ("figures", "stored"),
    [
        ({"used": 3}, 3),
        ({"limit": 6}, 2),
        ({"limit": None}, 2),
        ({"is_blocked": False}, 2),
        ({"unknown_computers": 0}, 2),
        ({"last_at": None}, 2),
        ({"last_at": make_moment(11)}, 2),
    ],
)
def test_a_figure_that_no_count_gives_is_a_drift(any_database: Database, figures: dict[str, Any], stored: int) -> None:
    key_id, _ = fill(any_database)
    with any_database.write() as session:
        session.execute(update(ProductKeyRow).where(ProductKeyRow.id == key_id).values(**figures))

    with any_database.read() as session:
        suffix = session.get_one(ProductKeyRow, key_id).suffix
        assert list(find_drift(session)) == [Drift("contoso", suffix, stored, 2, 0)]


def test_decisions_that_no_count_gives_are_a_drift(any_database: Database) -> None:
    _, key_id = fill(any_database)
    with any_database.write() as session:
        rows = update(LedgerEntryRow).where(LedgerEntryRow.product_key_id == key_id, LedgerEntryRow.computer == "SRV-2")
        session.execute(rows.values(outcome="refused", rule=None, refusal="LIMIT_REACHED", delta=0))

    with any_database.read() as session:
        suffix = session.get_one(ProductKeyRow, key_id).suffix
        assert list(find_drift(session)) == [Drift("fabrikam", suffix, 2, 2, 1)]


def test_another_rule_of_the_partner_without_a_recount_is_a_drift(any_database: Database) -> None:
    fill(any_database)
    with any_database.write() as session:
        session.execute(update(PartnerRow).values(counting_rule="every_activation"))

    with any_database.read() as session:
        assert [(each.partner_id, each.entries) for each in find_drift(session)] == [("contoso", 2)]


def test_many_keys_are_all_looked_at(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        for _ in range(230):
            make_key(session).used = 1

    with any_database.read() as session:
        assert len(list(find_drift(session))) == 230
