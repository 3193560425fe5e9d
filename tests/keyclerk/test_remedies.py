import time
from datetime import timedelta

from sqlalchemy import insert

from keyclerk.remedies import find_remedies
from keyclerk.store.database import Database
from keyclerk.store.tables import LedgerEntryRow
from tests.factories import NOW, make_correction, make_installation, make_key, make_moment, make_partner


def test_what_helps_is_another_key_of_the_product_and_a_computer_that_was_counted(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        make_partner(session, "fabrikam")
        key = make_key(session, limit=2)
        free, unlimited = make_key(session, limit=3), make_key(session, limit=None)
        make_key(session, limit=0)
        make_key(session, product="office")
        make_key(session, partner="fabrikam")
        make_installation(session, key, computer="SRV-02", day=1)
        make_installation(session, key, computer="SRV-01", day=2)
        make_installation(session, key, computer="SRV-03", day=3)
        make_installation(session, free, computer="SRV-09", day=1)

        remedies = find_remedies(session, partner_id="contoso", product="windows-server", key_id=key.id, now=NOW)

    assert {(usage.suffix, usage.left) for usage in remedies.other_keys} == {
        (free.suffix, 2),
        (unlimited.suffix, None),
    }
    assert remedies.reusable_computers == ("SRV-01", "SRV-02")


def test_without_a_key_in_mind_every_key_of_the_product_helps(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        for computer in ("SRV-01", "SRV-02"):
            make_installation(session, make_key(session), computer=computer)

        remedies = find_remedies(session, partner_id="contoso", product="windows-server", key_id=None, now=NOW)

    assert len(remedies.other_keys) == 2
    assert set(remedies.reusable_computers) == {"SRV-01", "SRV-02"}


def test_where_every_activation_counts_no_computer_can_be_reused(database: Database) -> None:
    with database.write() as session:
        make_partner(session, counting_rule="every_activation")
        key = make_key(session, limit=1)
        make_installation(session, key)

        remedies = find_remedies(session, partner_id="contoso", product="windows-server", key_id=key.id, now=NOW)

    assert (remedies.other_keys, remedies.reusable_computers) == ((), ())


def test_a_blocked_key_and_a_computer_that_was_returned_help_nobody(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session, limit=2), make_key(session, limit=5)
        make_correction(session, other, "block")
        for day, computer in enumerate(("SRV-01", "SRV-02", "SRV-03"), start=1):
            make_installation(session, key, computer=computer, day=day)
        make_correction(session, key, "release", day=4, computer="SRV-01")

        remedies = find_remedies(session, partner_id="contoso", product="windows-server", key_id=key.id, now=NOW)

    assert (remedies.other_keys, remedies.reusable_computers) == ((), ("SRV-02",))


def test_on_no_computer_of_a_blocked_key_a_reinstallation_is_free(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session), make_key(session, limit=5)
        make_installation(session, key)
        make_correction(session, key, "block", day=2)

        remedies = find_remedies(session, partner_id="contoso", product="windows-server", key_id=key.id, now=NOW)

    assert [usage.suffix for usage in remedies.other_keys] == [other.suffix]
    assert remedies.reusable_computers == ()


def test_a_key_whose_activations_a_snapshot_used_up_helps_nobody(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session, limit=0), make_key(session, limit=5)
        make_correction(session, other, "snapshot", amount=5)

        remedies = find_remedies(session, partner_id="contoso", product="windows-server", key_id=key.id, now=NOW)

    assert remedies.other_keys == ()


def test_a_computer_is_named_as_it_was_spelled_last(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session)
        make_installation(session, key, computer="srv-01", day=1)
        make_installation(session, key, computer="SRV-01", day=2)

        remedies = find_remedies(session, partner_id="contoso", product="windows-server", key_id=key.id, now=NOW)

    assert remedies.reusable_computers == ("SRV-01",)


def test_the_computers_of_a_large_key_are_found_at_once(any_database: Database) -> None:
    computers = 20_000
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=computers)
        common = {"partner_id": "contoso", "product_key_id": key.id, "kind": "installation", "recorded_at": NOW}
        decision = {"outcome": "counted", "rule": "NEW_COMPUTER", "changed": [], "delta": 1}
        rows = [
            {
                **common,
                **decision,
                "event_id": f"e-{number}",
                "occurred_at": make_moment(1) + timedelta(seconds=number),
                "computer": f"PC-{number:05}",
                "computer_folded": f"pc-{number:05}",
                "hardware": {"disk": f"disk-{number}"},
            }
            for number in range(computers)
        ]
        session.execute(insert(LedgerEntryRow), rows)
        key.used = computers
    begin = time.process_time()

    with any_database.read() as session:
        remedies = find_remedies(session, partner_id="contoso", product="windows-server", key_id=key.id, now=NOW)

    assert time.process_time() - begin < 1
    assert remedies.reusable_computers == tuple(f"PC-{number:05}" for number in range(computers))
