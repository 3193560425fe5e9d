from collections.abc import Iterator
from typing import Any

import pytest

from keyclerk.store.database import Database
from keyclerk.usage import KeyUsage, read_usage
from tests.brute_force import Ledger, count_ledger, generate_ledger
from tests.factories import import_rows, make_partner_row

SEEDS = range(50)


@pytest.fixture(scope="module")
def shared_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """One database for all random ledgers: each is a partner of its own."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('ledgers') / 'keyclerk.db'}")
    database.migrate()
    yield database
    database.close()


def import_ledger(database: Database, ledger: Ledger) -> None:
    import_rows(database, "partners", ledger.partner)
    import_rows(database, "contacts", ledger.contact)
    import_rows(database, "keys", *ledger.keys)


def read_figures(database: Database, partner: str) -> dict[str, dict[str, Any]]:
    with database.read() as session:
        return {usage.suffix: to_figures(usage) for usage in read_usage(session, partner_id=partner)}


def to_figures(usage: KeyUsage) -> dict[str, Any]:
    return {
        "product": usage.product,
        "suffix": usage.suffix,
        "limit": usage.limit,
        "used": usage.used,
        "left": usage.left,
        "proof": [
            {
                "occurred_at": entry.occurred_at.isoformat(),
                "computer": entry.computer,
                "counted": entry.counted,
                "rule": entry.rule,
                "refusal": entry.refusal,
                "disagreement": entry.disagreement,
            }
            for entry in usage.proof
        ],
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_the_figures_of_a_random_ledger_equal_a_count_by_brute_force(shared_database: Database, seed: int) -> None:
    ledger = generate_ledger(seed)
    import_ledger(shared_database, ledger)

    import_rows(shared_database, "installations", *ledger.installations)

    assert read_figures(shared_database, ledger.partner["partner"]) == count_ledger(ledger)


@pytest.mark.parametrize("seed", range(100, 105))
def test_the_figures_do_not_depend_on_how_a_ledger_is_cut_into_files(database: Database, seed: int) -> None:
    ledger = generate_ledger(seed)
    import_ledger(database, ledger)

    for third in range(3):
        import_rows(database, "installations", *ledger.installations[third::3])

    assert read_figures(database, ledger.partner["partner"]) == count_ledger(ledger)


@pytest.mark.parametrize("seed", range(105, 110))
def test_the_figures_do_not_depend_on_when_limits_and_the_counting_rule_became_known(
    database: Database, seed: int
) -> None:
    ledger = generate_ledger(seed)
    name = ledger.partner["partner"]
    import_rows(database, "partners", make_partner_row(partner=name))
    import_rows(database, "keys", *({**key, "limit": ""} for key in ledger.keys))
    import_rows(database, "installations", *ledger.installations)

    import_rows(database, "partners", ledger.partner)
    import_rows(database, "keys", *ledger.keys)

    assert read_figures(database, name) == count_ledger(ledger)


def test_the_random_ledgers_hold_every_kind_of_entry() -> None:
    entries = [
        entry
        for seed in SEEDS
        for figures in count_ledger(generate_ledger(seed)).values()
        for entry in figures["proof"]
    ]

    assert {entry["rule"] for entry in entries} == {
        None,
        "NEW_COMPUTER",
        "SAME_COMPUTER",
        "HARDWARE_CHANGED",
        "EVERY_ACTIVATION",
    }
    assert {entry["refusal"] for entry in entries} == {None, "LIMIT_REACHED", "KEY_BLOCKED", "UNSPECIFIED"}
    assert {entry["disagreement"] for entry in entries} == {None, "counted", "not_counted", "refused"}
