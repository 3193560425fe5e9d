from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from keyclerk.corrections import Instruction, change_limit
from keyclerk.errors import UnknownPartnerError
from keyclerk.imports import FileRejectedError, KeyChange, RowError, Summary
from keyclerk.proof import read_proof
from keyclerk.store.database import Database
from keyclerk.usage import read_records_time, read_usage
from tests.factories import (
    NOW,
    PRODUCT_KEY,
    CsvRow,
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

AS_OF = datetime(2026, 3, 1, tzinfo=UTC)
OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"


def make_row(activations: str = "7/10", **given: str) -> CsvRow:
    return {
        "Product": "Windows Server 2022",
        "Product Key": PRODUCT_KEY,
        "Type": "MAK",
        "Organization": "Contoso",
        "MAK Activations-Used/Available": activations,
        **given,
    }


@pytest.fixture(autouse=True)
def records(any_database: Database) -> None:
    """Contoso and Fabrikam."""
    import_rows(any_database, "partners", make_partner_row(), make_partner_row(partner="fabrikam", name="Fabrikam"))


def import_snapshot(database: Database, *rows: CsvRow, as_of: datetime | None = AS_OF, **given: Any) -> Summary:
    return import_content(database, "keys", to_csv(rows), as_of=as_of, **given)


def read_entries(database: Database) -> list[tuple[Any, ...]]:
    """Return the proof of the one key of Contoso: kind, computer or amount, and what was used then."""
    with database.read() as session:
        (usage,) = read_usage(session, partner_id="contoso")
        proof = read_proof(session, key_id=usage.key_id, used=usage.used)
    return [(each.kind, each.computer or each.amount, each.used) for each in reversed(proof)]


def read_unknown(database: Database) -> tuple[int, int | None, int]:
    with database.read() as session:
        (usage,) = read_usage(session, partner_id="contoso")
    return usage.used, usage.limit, usage.unknown_computers


def test_a_snapshot_gives_a_new_key_its_opening_balance(any_database: Database) -> None:
    summary = import_snapshot(any_database, make_row())

    assert (summary.new, summary.keys) == (1, (KeyChange("contoso", "windows-server", "372PD", 10, 10, 0, 7),))
    assert read_unknown(any_database) == (7, 10, 7)
    assert read_entries(any_database) == [("snapshot", 7, 7)]
    with any_database.read() as session:
        assert read_records_time(session, partner_id="contoso") == AS_OF
        assert read_records_time(session, partner_id="fabrikam") is None


def test_installations_count_on_after_a_snapshot_and_before_it_are_within(any_database: Database) -> None:
    import_snapshot(any_database, make_row())

    record(
        any_database,
        make_installation_row(event_id="e-1", computer="PC-1", occurred_at="2026-02-01T00:00:00Z"),
        make_installation_row(event_id="e-2", computer="PC-2", occurred_at="2026-04-01T00:00:00Z"),
    )

    assert read_entries(any_database) == [("installation", "PC-1", 1), ("snapshot", 7, 7), ("installation", "PC-2", 8)]
    assert read_unknown(any_database) == (8, 10, 6)
    assert list_drift(any_database) == []


@pytest.mark.parametrize(
    ("activations", "figures"),
    [("12/10", (12, 10, 12)), ("0/10", (0, 10, 0)), ("N/A", (0, None, 0)), ("", (0, None, 0))],
)
def test_a_snapshot_may_say_more_than_the_limit_or_nothing(
    any_database: Database, activations: str, figures: tuple[int, int | None, int]
) -> None:
    import_snapshot(any_database, make_row(activations))

    assert read_unknown(any_database) == figures


def test_a_snapshot_that_counts_fewer_than_the_ledger_says_so(any_database: Database) -> None:
    import_rows(any_database, "keys", make_key_row())
    record(any_database, *(make_installation_row(event_id=f"e-{n}", computer=f"PC-{n}") for n in range(3)))

    summary = import_snapshot(any_database, make_row("1/10"))

    assert summary.keys == (KeyChange("contoso", "windows-server", "372PD", 10, 10, 3, 1),)
    assert read_unknown(any_database) == (1, 10, -2)


def test_the_same_snapshot_again_changes_nothing_and_a_later_one_does(any_database: Database) -> None:
    import_snapshot(any_database, make_row())

    again = import_snapshot(any_database, make_row())
    later = import_snapshot(any_database, make_row("8/20"), as_of=AS_OF.replace(day=2))

    assert (again.unchanged, again.keys) == (1, ())
    assert later.keys == (KeyChange("contoso", "windows-server", "372PD", 10, 20, 7, 8),)
    assert read_unknown(any_database) == (8, 20, 8)


def test_an_earlier_snapshot_that_comes_late_stands_before_the_later_one(any_database: Database) -> None:
    import_snapshot(any_database, make_row("8/10"))

    import_snapshot(any_database, make_row("3/10"), as_of=AS_OF.replace(day=1, month=1))

    assert read_entries(any_database) == [("snapshot", 3, 3), ("snapshot", 8, 8)]
    assert list_drift(any_database) == []


def test_a_snapshot_without_a_time_is_as_old_as_its_file(any_database: Database) -> None:
    import_snapshot(any_database, make_row(), as_of=None, modified_at=AS_OF)

    with any_database.read() as session:
        (usage,) = read_usage(session, partner_id="contoso")
        (entry,) = read_proof(session, key_id=usage.key_id, used=usage.used)
    assert entry.occurred_at == AS_OF


LATER = NOW + timedelta(seconds=1)


@pytest.mark.parametrize(
    "given", [{"as_of": LATER}, {"as_of": None, "modified_at": LATER}], ids=["as is said", "as its file"]
)
def test_a_snapshot_that_is_dated_later_than_now_is_refused(any_database: Database, given: dict[str, Any]) -> None:
    before = read_everything(any_database)

    with pytest.raises(FileRejectedError) as refused:
        import_snapshot(any_database, make_row(), **given)

    reason = (
        "is a snapshot of 2026-06-15T12:00:01Z, which is later than now (2026-06-15T12:00:00Z): "
        "say with --as-of when it was made"
    )
    assert refused.value.errors == [RowError(1, "", "", reason)]
    assert read_everything(any_database) == before


MAY, JUNE = AS_OF.replace(month=5), AS_OF.replace(month=6)


@pytest.mark.parametrize("order", [[MAY, JUNE], [JUNE, MAY]], ids=["in order", "the later one first"])
def test_the_limit_is_that_of_the_latest_snapshot_however_they_come(
    any_database: Database, order: list[datetime]
) -> None:
    rows = {MAY: make_row("7/10"), JUNE: make_row("12/20")}

    for as_of in order:
        import_snapshot(any_database, rows[as_of], as_of=as_of)

    assert read_unknown(any_database) == (12, 20, 12)
    assert [entry for entry in read_entries(any_database) if entry[0] == "snapshot"] == [
        ("snapshot", 7, 7),
        ("snapshot", 12, 12),
    ]
    before = read_content(any_database)
    for as_of in (MAY, JUNE, MAY):
        assert import_snapshot(any_database, rows[as_of], as_of=as_of).unchanged == 1
    assert read_content(any_database) == before
    assert list_drift(any_database) == []


def test_a_snapshot_does_not_undo_a_later_change_of_the_limit(any_database: Database) -> None:
    import_rows(any_database, "keys", make_key_row(kind="MAK"))
    with any_database.write() as session:
        change_limit(session, Instruction("contoso", "372PD", "asked", "op", NOW, JUNE), limit=30)

    import_snapshot(any_database, make_row("7/20"), as_of=MAY)

    assert read_entries(any_database) == [("snapshot", 7, 7), ("limit", 30, 7)]
    assert read_unknown(any_database) == (7, 30, 7)


def test_a_snapshot_of_the_limit_that_is_in_force_posts_none(any_database: Database) -> None:
    import_rows(any_database, "keys", make_key_row(kind="MAK"))
    with any_database.write() as session:
        change_limit(session, Instruction("contoso", "372PD", "asked", "op", NOW, MAY), limit=20)

    import_snapshot(any_database, make_row("7/20"), as_of=JUNE)

    assert read_entries(any_database) == [("limit", 20, 0), ("snapshot", 7, 7)]
    assert import_snapshot(any_database, make_row("7/20"), as_of=JUNE).unchanged == 1


def test_of_several_snapshots_of_one_time_the_last_one_holds(any_database: Database) -> None:
    changed = [import_snapshot(any_database, make_row(f"{used}/10")).changed for used in (7, 8, 7, 7)]

    assert changed == [0, 1, 1, 0]
    assert read_unknown(any_database) == (7, 10, 7)


@pytest.mark.parametrize("organization", ["contoso", "Contoso", "Nobody"])
def test_the_partner_that_is_said_goes_before_the_organisation(any_database: Database, organization: str) -> None:
    import_snapshot(any_database, make_row(Organization=organization), partner_id="fabrikam")

    with any_database.read() as session:
        assert [usage.used for usage in read_usage(session, partner_id="fabrikam")] == [7]


def test_a_partner_that_is_said_and_not_there_is_an_error(any_database: Database) -> None:
    before = read_everything(any_database)

    with pytest.raises(UnknownPartnerError):
        import_snapshot(any_database, make_row(), partner_id="nobody")

    assert read_everything(any_database) == before


def test_a_key_of_another_partner_is_refused(any_database: Database) -> None:
    import_rows(any_database, "keys", make_key_row(partner="fabrikam"))

    assert reject_rows(any_database, "keys", make_row()) == [(2, "Product Key", "belongs to another partner")]


def test_several_keys_of_an_export_are_each_counted(any_database: Database) -> None:
    summary = import_snapshot(any_database, make_row(), make_row("2/5", **{"Product Key": OTHER_KEY}))

    assert summary.new == 2
    assert read_figures(any_database) == {"372PD": (10, 7), "C9VRC": (5, 2)}


def test_what_is_recorded_while_a_snapshot_is_imported_is_counted_after_it(any_database: Database) -> None:
    import_rows(any_database, "keys", make_key_row(kind="MAK"))
    row = make_installation_row(occurred_at="2026-02-01T00:00:00Z")

    with ThreadPoolExecutor(1) as pool:
        recordings: list[Future[object]] = []

        def start_recording(_: object) -> None:
            if not recordings:
                recordings.append(pool.submit(record, any_database, row))
                wait(recordings, timeout=0.3)

        import_snapshot(any_database, make_row("N/A"), make_row("7/10"), on_progress=start_recording)
        recordings[0].result()

    assert read_entries(any_database) == [("installation", "SRV-01", 1), ("snapshot", 7, 7)]
    assert list_drift(any_database) == []
