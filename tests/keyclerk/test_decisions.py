import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.decisions import count_disagreements, list_computers
from keyclerk.ledger import find_state, read_entries
from keyclerk.store.database import Database
from keyclerk.store.tables import ImportRow, ProductKeyRow, RevisionRow
from tests.brute_force import generate_ledger
from tests.factories import (
    NOW,
    import_rows,
    make_correction,
    make_installation,
    make_key,
    make_partner,
    undo,
)


@pytest.mark.parametrize("seed", range(6))
def test_what_holds_is_the_same_as_the_ledgers_say(any_database: Database, seed: int) -> None:
    ledger = generate_ledger(seed + 900)
    import_rows(any_database, "partners", ledger.partner)
    import_rows(any_database, "keys", *ledger.keys)
    for number in range(3):
        import_rows(any_database, "installations", *ledger.installations[number::3])
    undo(any_database, 4)

    with any_database.read() as session:
        keys = session.scalars(select(ProductKeyRow)).all()
        told = {key.id: list_computers(session, key_id=key.id) for key in keys}
        disagreements = count_disagreements(session)
        ledgers = {key.id: read_entries(session, key_id=key.id) for key in keys}
        states = {key.id: find_state(key, ledgers[key.id]) for key in keys}

    names = {id_: {each.entry.computer: each.computer for each in entries} for id_, entries in ledgers.items()}
    assert told == {
        id_: [names[id_][name] for name in sorted(state.baselines) if state.baselines[name]]
        for id_, state in states.items()
    }
    decisions = [each.decision for entries in ledgers.values() for each in entries]
    assert disagreements == sum(decision.disagreement is not None for decision in decisions)


def test_a_computer_is_listed_while_it_has_an_activation(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=4)
        make_correction(session, key, "snapshot", day=1, amount=1)
        for day, computer in enumerate(("SRV-02", "srv-01", "SRV-03", "SRV-04", "SRV-01"), start=2):
            make_installation(session, key, computer=computer, day=day)
        make_correction(session, key, "release", day=8, computer="SRV-02")

        assert list_computers(session, key_id=key.id) == ["SRV-01", "SRV-03"]


def test_a_decision_that_a_recount_revised_counts_no_more(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        make_installation(session, key, computer="SRV-01", day=2, verdict="counted")
        make_installation(session, key, computer="SRV-02", day=3, verdict="counted")
        make_installation(session, key, computer="SRV-03", day=4)
        assert count_disagreements(session) == 1

        make_correction(session, key, "limit", day=1, amount=3)

        assert list_computers(session, key_id=key.id) == ["SRV-01", "SRV-02", "SRV-03"]
        assert count_disagreements(session) == 0


def test_what_an_import_staged_or_revised_is_not_seen_before_it_is_published(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        entry = make_installation(session, key, computer="SRV-01", verdict="counted")
        make_installation(session, key, computer="SRV-02", day=2, verdict="refused").import_id = stage(session)
        decision = {"outcome": "refused", "changed": [], "disagreement": "counted", "delta": 0}
        session.add(
            RevisionRow(
                entry_id=entry.id,
                product_key_id=key.id,
                import_id=stage(session),
                revised_at=NOW,
                cause="x",
                **decision,
            )
        )
        session.flush()

        assert list_computers(session, key_id=key.id) == ["SRV-01"]
        assert count_disagreements(session) == 0


def stage(session: Session) -> int:
    """Put an import into the store that is not published."""
    row = ImportRow(kind="installations", file_name="f", sha256="0", rows=0, actor="x", imported_at=NOW, state="staged")
    session.add(row)
    session.flush()
    return row.id
