from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import text, update

from keyclerk.audit import read_audit
from keyclerk.corrections import Instruction, change_limit
from keyclerk.errors import KeyclerkError
from keyclerk.imports import ImportBusyError, KeyChange
from keyclerk.imports.history import list_imports
from keyclerk.imports.undo import Undone
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.tables import ImportRow
from keyclerk.usage import read_records_time
from tests.brute_force import generate_ledger
from tests.factories import (
    NOW,
    CsvRow,
    import_content,
    import_rows,
    make_benefit_row,
    make_contact_row,
    make_installation_row,
    make_key_row,
    make_partner_row,
    record,
    to_csv,
    undo,
)
from tests.seen import list_drift, read_content, read_figures, read_left_over, read_seen

OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"
NEW_KEY = "YYQXN-XTMT6-RB939-WCYP7-FJ3HD"
FIRST_UNDOABLE = 6


def make_row(number: int, day: int, **given: str) -> CsvRow:
    moment = f"2026-02-{day:02d}T09:00:00+00:00"
    return make_installation_row(
        **{"event_id": f"e-{number}", "occurred_at": moment, "computer": f"PC-{number}", **given}
    )


def make_snapshot_row(product_key: str, activations: str) -> CsvRow:
    return {
        "Product": "Windows Server",
        "Product Key": product_key,
        "Type": "MAK",
        "MAK Activations-Used/Available": activations,
        "Organization": "contoso",
    }


@pytest.fixture(autouse=True)
def records(any_database: Database) -> None:
    """A partner with two keys, a contact and a benefit; installations that were imported, recorded and recounted."""
    import_rows(any_database, "partners", make_partner_row(country="NL", member_since="2024-02-29"))
    import_rows(any_database, "contacts", make_contact_row(roles="user|global_admin"))
    import_rows(any_database, "benefits", make_benefit_row())
    import_rows(any_database, "keys", make_key_row(limit="3"), make_key_row(product_key=OTHER_KEY, limit=""))
    import_rows(any_database, "installations", make_row(1, 10), make_row(2, 12), make_row(3, 14, product_key=OTHER_KEY))
    record(any_database, make_row(4, 13), make_row(5, 14), make_row(6, 15, computer="PC-1"))
    record(any_database, make_row(7, 1))


UNDOABLE: dict[str, tuple[str, list[CsvRow]]] = {
    "new installations": ("installations", [make_row(10, 20), make_row(11, 21, product_key=OTHER_KEY)]),
    "earlier installations": ("installations", [make_row(number, number, product_key=OTHER_KEY) for number in (8, 9)]),
    "installations that refuse others": ("installations", [make_row(number, 2) for number in range(10, 15)]),
    "installations that are there": ("installations", [make_row(1, 10)]),
    "a new partner": ("partners", [make_partner_row(partner="fabrikam")]),
    "a partner that is changed": ("partners", [make_partner_row(name="Contoso NV", country="", member_since="")]),
    "another counting rule": ("partners", [make_partner_row(counting_rule="every_activation")]),
    "contacts": ("contacts", [make_contact_row(roles="user"), make_contact_row(contact="bob")]),
    "benefits": ("benefits", [make_benefit_row(quantity="9"), make_benefit_row(product="office")]),
    "a new key": ("keys", [make_key_row(product_key=NEW_KEY)]),
    "other limits": ("keys", [make_key_row(limit="9"), make_key_row(product_key=OTHER_KEY, limit="1")]),
    "a limit that is taken away": ("keys", [make_key_row(limit="")]),
    "another product": ("keys", [make_key_row(limit="3", product="office", kind="MAK")]),
    "snapshots": (
        "keys",
        [make_snapshot_row(make_key_row()["product_key"], "7/10"), make_snapshot_row(OTHER_KEY, "1/5")],
    ),
    "a snapshot of a new key": ("keys", [make_snapshot_row(NEW_KEY, "7/10")]),
    "nothing": ("contacts", [make_contact_row(roles="user|global_admin")]),
}
EVERY_KIND = pytest.mark.parametrize(("kind", "rows"), UNDOABLE.values(), ids=UNDOABLE.keys())


@EVERY_KIND
def test_the_records_are_as_they_were_before_an_import_that_is_undone(
    any_database: Database, kind: str, rows: list[CsvRow]
) -> None:
    content, seen = read_content(any_database), read_seen(any_database)
    summary = import_rows(any_database, kind, *rows)
    assert summary.import_id == FIRST_UNDOABLE

    undone = undo(any_database, FIRST_UNDOABLE)

    assert (read_content(any_database), read_seen(any_database)) == (content, seen)
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])
    turned = {(each.suffix, each.limit_before, each.before, each.limit, each.after) for each in undone.keys}
    new = {"FJ3HD"}
    assert turned == {
        (each.suffix, each.limit, each.after, each.limit_before, each.before)
        for each in summary.keys
        if each.suffix not in new
    }


@EVERY_KIND
def test_an_import_that_was_undone_can_be_made_again(any_database: Database, kind: str, rows: list[CsvRow]) -> None:
    first = import_content(any_database, kind, to_csv(rows), as_of=NOW)
    seen = read_seen(any_database)
    undo(any_database, FIRST_UNDOABLE)

    again = import_content(any_database, kind, to_csv(rows), as_of=NOW)

    assert (again.new, again.changed, again.unchanged, again.keys) == (
        first.new,
        first.changed,
        first.unchanged,
        first.keys,
    )
    assert read_seen(any_database) == seen
    assert list_drift(any_database) == []
    undo(any_database, FIRST_UNDOABLE + 2)


@EVERY_KIND
def test_an_import_is_undone_once_and_an_undoing_never(any_database: Database, kind: str, rows: list[CsvRow]) -> None:
    import_rows(any_database, kind, *rows)
    undo(any_database, FIRST_UNDOABLE)
    content = read_content(any_database)

    kept = "snapshots" if "Product" in rows[0] else kind
    codes = [refuse(any_database, number) for number in (FIRST_UNDOABLE, FIRST_UNDOABLE + 1)]

    assert codes == [
        (
            "IMPORT_NOT_UNDOABLE",
            {"number": 6, "kind": kept, "state": "undone"},
        ),
        ("IMPORT_NOT_UNDOABLE", {"number": 7, "kind": "undo", "state": "published"}),
    ]
    assert read_content(any_database) == content


def refuse(database: Database, number: int) -> tuple[str, dict[str, object]]:
    """Have an undoing refused, and return why."""
    with pytest.raises(KeyclerkError) as raised:
        undo(database, number)
    return raised.value.code, raised.value.data


@pytest.mark.parametrize("number", [0, -1, 99])
def test_an_import_that_never_was_is_unknown(any_database: Database, number: int) -> None:
    assert refuse(any_database, number) == ("UNKNOWN_IMPORT", {"number": number})


def test_an_import_of_the_first_release_cannot_be_undone(any_database: Database) -> None:
    with any_database.write() as session:
        session.execute(update(ImportRow).where(ImportRow.id == 5).values(new=None, changed=None, unchanged=None))
    content = read_content(any_database)

    code, data = refuse(any_database, 5)

    assert (code, data) == ("IMPORT_NOT_UNDOABLE", {"number": 5, "kind": "installations", "state": "published"})
    assert read_content(any_database) == content


def use_partner(database: Database) -> None:
    import_rows(database, "keys", make_key_row(partner="fabrikam", product_key=NEW_KEY))


def use_key(database: Database) -> None:
    record(database, make_row(20, 20, product_key=NEW_KEY))


def correct_key(database: Database) -> None:
    with database.write() as session:
        change_limit(session, Instruction("contoso", "FJ3HD", "asked", "op", NOW), limit=5)


BUILT_UPON: dict[str, tuple[str, CsvRow, Callable[[Database], object], int | None]] = {
    "a partner that has a key": ("partners", make_partner_row(partner="fabrikam"), use_partner, None),
    "a key that was used": ("keys", make_key_row(product_key=NEW_KEY), use_key, None),
    "a key that was corrected": ("keys", make_key_row(product_key=NEW_KEY), correct_key, None),
    "a contact that was changed": (
        "contacts",
        make_contact_row(contact="bob"),
        lambda database: import_rows(database, "contacts", make_contact_row(contact="bob", name="Bob")),
        7,
    ),
    "a limit that was changed": (
        "keys",
        make_key_row(limit="9"),
        lambda database: import_rows(database, "keys", make_key_row(limit="8")),
        7,
    ),
}


@pytest.mark.parametrize(("kind", "row", "build", "later"), BUILT_UPON.values(), ids=BUILT_UPON.keys())
def test_an_import_that_is_built_upon_stays(
    any_database: Database, kind: str, row: CsvRow, build: Callable[[Database], object], later: int | None
) -> None:
    import_rows(any_database, kind, row)
    build(any_database)
    content = read_content(any_database)

    code, data = refuse(any_database, FIRST_UNDOABLE)

    assert (code, data.get("number"), data.get("later")) == ("IMPORT_BUILT_UPON", FIRST_UNDOABLE, later)
    assert read_content(any_database) == content
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])


def test_an_import_can_be_undone_once_the_one_upon_it_is(any_database: Database) -> None:
    content = read_content(any_database)
    import_rows(any_database, "keys", make_key_row(limit="9"))
    import_rows(any_database, "keys", make_key_row(limit="8"))

    undo(any_database, FIRST_UNDOABLE + 1)
    undo(any_database, FIRST_UNDOABLE)

    assert read_content(any_database) == content


def test_an_undoing_tells_what_it_changed_and_who_named_the_same_events(any_database: Database) -> None:
    import_rows(any_database, "installations", make_row(10, 20, product_key=OTHER_KEY))
    import_rows(any_database, "installations", make_row(10, 20, product_key=OTHER_KEY))
    import_rows(any_database, "installations", make_row(11, 20, product_key=OTHER_KEY))

    undone = undo(any_database, FIRST_UNDOABLE)

    change = KeyChange("contoso", "windows-server", "C9VRC", None, None, before=3, after=2)
    assert undone == Undone((change,), (FIRST_UNDOABLE + 1,))


def test_what_was_recorded_after_an_import_stays_when_it_is_undone(any_database: Database) -> None:
    before = read_seen(any_database)
    import_rows(any_database, "installations", *(make_row(number, 2) for number in range(10, 15)))
    record(any_database, make_row(20, 20), make_row(21, 3, product_key=OTHER_KEY))

    undo(any_database, FIRST_UNDOABLE)

    after = read_seen(any_database)
    assert list_drift(any_database) == []
    assert [len(seen[-1]) for seen in after.values()] == [len(seen[-1]) + 1 for seen in before.values()]
    assert read_figures(any_database) == {"372PD": (3, 3), "C9VRC": (None, 2)}


@pytest.mark.parametrize("seed", range(4))
def test_an_import_between_others_that_is_undone_leaves_the_ledger_of_the_others(
    any_database: Database, seed: int
) -> None:
    ledger = generate_ledger(seed + 50)
    import_rows(any_database, "partners", ledger.partner)
    import_rows(any_database, "keys", *ledger.keys)
    first, second, third = (ledger.installations[number::3] for number in range(3))
    import_rows(any_database, "installations", *first)
    import_rows(any_database, "installations", *third)
    expected = read_seen(any_database)
    for number in (9, 8):
        undo(any_database, number)
    for part in (first, second, third):
        import_rows(any_database, "installations", *part)

    undo(any_database, 13)

    assert read_seen(any_database) == expected
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])


def test_the_same_events_can_be_recorded_after_their_import_is_undone(any_database: Database) -> None:
    import_rows(any_database, "installations", make_row(10, 20, product_key=OTHER_KEY))
    undo(any_database, FIRST_UNDOABLE)

    (answer,) = record(any_database, make_row(10, 21, product_key=OTHER_KEY))

    assert (answer.is_repeat, answer.used) == (False, 2)  # type: ignore[union-attr]
    assert list_drift(any_database) == []


REFUSE_DELETES = {
    "sqlite": [
        "CREATE TRIGGER keep BEFORE DELETE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'kept'); END",
    ],
    "postgresql": [
        "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'kept'; END $$",
        "CREATE TRIGGER keep BEFORE DELETE ON ledger_entries FOR EACH ROW EXECUTE FUNCTION keep()",
    ],
}


def test_an_undoing_is_done_though_the_sweep_after_it_fails_and_the_next_import_sweeps(any_database: Database) -> None:
    import_rows(any_database, "installations", make_row(10, 20, product_key=OTHER_KEY))
    dialect = any_database.engine.dialect.name
    with any_database.write() as session:
        for statement in REFUSE_DELETES[dialect]:
            session.execute(text(statement))

    undone = undo(any_database, FIRST_UNDOABLE)

    assert [(each.suffix, each.before, each.after) for each in undone.keys] == [("C9VRC", 2, 1)]
    assert list_drift(any_database) == []
    assert [name for name, _ in read_left_over(any_database)] == ["ledger_entries"]
    with any_database.write() as session:
        session.execute(text("DROP TRIGGER keep" + " ON ledger_entries" * (dialect == "postgresql")))
    import_rows(any_database, "contacts", make_contact_row(name="Ada"))
    assert read_left_over(any_database) == []


def test_an_undoing_waits_for_no_import(any_database: Database) -> None:
    with hold(any_database, Purpose.IMPORT, error=ImportBusyError):
        assert refuse(any_database, 5)[0] == "IMPORT_BUSY"


def test_the_history_tells_every_import_and_undoing(any_database: Database) -> None:
    import_rows(any_database, "installations", make_row(10, 20))
    undo(any_database, FIRST_UNDOABLE)

    with any_database.read() as session:
        history = list_imports(session, newest=3)

    assert [(each.number, each.kind, each.state, each.undoes, each.undone_by) for each in history] == [
        (7, "undo", "published", 6, None),
        (6, "installations", "undone", None, 7),
        (5, "installations", "published", None, None),
    ]
    assert [(each.rows, each.new, each.changed, each.unchanged, each.rejected) for each in history] == [
        (0, None, None, None, None),
        (1, 1, 0, 0, 0),
        (3, 3, 0, 0, 0),
    ]
    assert {(each.actor, each.imported_at) for each in history} == {("tests", NOW)}


def test_the_audit_trail_has_imports_and_undoings_with_their_reason(any_database: Database) -> None:
    import_rows(any_database, "installations", make_row(10, 20))
    undo(any_database, FIRST_UNDOABLE)

    with any_database.read() as session:
        newest = read_audit(session, newest=2)

    assert [(each.action, each.subject, each.actor, each.reason) for each in newest] == [
        ("IMPORT_UNDONE", "import:6", "tests", "a mistake"),
        ("IMPORTED", "import:6", "tests", None),
    ]


def test_the_records_are_no_more_current_than_the_imports_that_stand(any_database: Database) -> None:
    later = NOW + timedelta(days=1)
    import_content(any_database, "installations", to_csv([make_row(10, 20)]), now=later)
    with any_database.read() as session:
        assert read_records_time(session, partner_id="contoso") == later

    undo(any_database, FIRST_UNDOABLE)

    with any_database.read() as session:
        assert read_records_time(session, partner_id="contoso") == NOW
