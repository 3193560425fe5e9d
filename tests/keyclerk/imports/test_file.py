import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from keyclerk.imports import FileRejectedError, ImportBusyError, Order, RowError, Summary, import_file
from keyclerk.imports.file import KINDS
from keyclerk.imports.row import MOST_ERRORS
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.tables import ImportRow
from tests.factories import (
    NOW,
    SECRET,
    CsvRow,
    import_content,
    import_rows,
    make_benefit_row,
    make_contact_row,
    make_installation_row,
    make_key_row,
    make_partner_row,
    read_everything,
    to_csv,
    try_rows,
)
from tests.seen import list_drift, read_content, read_left_over, read_seen

SNAPSHOT = {
    "Product": "Windows Server",
    "Product Key": "CF8R3-TRQT8-RRB23-KRKVN-C9VRC",
    "Type": "MAK",
    "MAK Activations-Used/Available": "7/10",
    "Organization": "contoso",
}
ROWS = {
    "partners": make_partner_row(partner="fabrikam"),
    "contacts": make_contact_row(),
    "benefits": make_benefit_row(),
    "keys": make_key_row(product_key="CF8R3-TRQT8-RRB23-KRKVN-C9VRC"),
    "installations": make_installation_row(),
}
FILES = [*ROWS.items(), ("keys", SNAPSHOT)]
BAD_FILES = [(kind, row, {**row, "Product" if row is SNAPSHOT else "partner": ""}) for kind, row in FILES]


@pytest.fixture(autouse=True)
def records(database: Database) -> None:
    """A partner with a key."""
    import_rows(database, "partners", make_partner_row())
    import_rows(database, "keys", make_key_row())


def read_imports(database: Database) -> list[tuple[str, int]]:
    with database.read() as session:
        return [(row.kind, row.rows) for row in session.scalars(select(ImportRow).order_by(ImportRow.id))]


def order(path: Path, kind: str = "installations", **given: object) -> Order:
    return replace(Order(kind=kind, path=path, secret=SECRET, actor="tests", now=NOW), **given)


def test_there_is_a_row_of_every_kind() -> None:
    assert ROWS.keys() == KINDS.keys()


@pytest.mark.parametrize(("kind", "row"), FILES)
def test_an_import_of_any_kind_is_remembered_with_its_file(database: Database, kind: str, row: CsvRow) -> None:
    content = to_csv([row])

    summary = import_content(database, kind, content)

    with database.read() as session:
        kept = session.get_one(ImportRow, summary.import_id)
    assert (kept.kind, kept.file_name) == ("snapshots" if row is SNAPSHOT else kind, f"{kind}.csv")
    assert (kept.rows, kept.new, kept.changed, kept.unchanged, kept.rejected) == (1, 1, 0, 0, 0)
    assert (kept.actor, kept.imported_at, kept.state) == ("tests", NOW, "published")
    assert kept.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(("kind", "row"), FILES)
def test_the_same_file_of_any_kind_twice_is_imported_once(database: Database, kind: str, row: CsvRow) -> None:
    as_of = NOW
    first = import_content(database, kind, to_csv([row]), as_of=as_of)
    before = read_content(database)

    second = import_content(database, kind, to_csv([row]), as_of=as_of)

    assert (first.new, first.changed, first.unchanged) == (1, 0, 0)
    assert second == Summary(kind, 1, 0, 0, unchanged=1, import_id=4)
    assert read_content(database) == before


@pytest.mark.parametrize(("kind", "good", "bad"), BAD_FILES)
def test_one_bad_row_of_any_kind_stores_nothing_of_its_file(
    database: Database, kind: str, good: CsvRow, bad: CsvRow
) -> None:
    before, imports = read_everything(database), read_imports(database)
    column = "partner" if "partner" in bad else "Product"

    with pytest.raises(FileRejectedError) as raised:
        import_rows(database, kind, good, bad)

    assert raised.value.errors == [RowError(3, column, "", "is empty")]
    assert read_everything(database) == before
    assert read_imports(database) == imports


@pytest.mark.parametrize(("kind", "row"), FILES)
def test_a_dry_run_of_any_kind_tells_the_same_and_stores_nothing(database: Database, kind: str, row: CsvRow) -> None:
    before, imports = read_everything(database), read_imports(database)

    tried = try_rows(database, kind, row)

    assert read_everything(database) == before
    assert read_imports(database) == imports
    assert tried == replace(import_rows(database, kind, row), import_id=None)
    assert read_everything(database) != before


@pytest.mark.parametrize(("kind", "good", "bad"), BAD_FILES)
def test_a_dry_run_of_a_bad_file_tells_what_the_good_rows_would_do(
    database: Database, kind: str, good: CsvRow, bad: CsvRow
) -> None:
    before, imports = read_everything(database), read_imports(database)

    tried = try_rows(database, kind, bad, good)

    assert (tried.rows, tried.new, tried.rejected, tried.import_id) == (2, 1, 1, None)
    assert [(error.line, error.reason) for error in tried.errors] == [(2, "is empty")]
    assert (read_everything(database), read_imports(database)) == (before, imports)


@pytest.mark.parametrize(("kind", "good", "bad"), BAD_FILES)
def test_good_rows_are_stored_and_bad_ones_put_aside_to_be_mended(
    database: Database, tmp_path: Path, kind: str, good: CsvRow, bad: CsvRow
) -> None:
    rejects = tmp_path / "rejected.csv"
    column = "partner" if "partner" in bad else "Product"
    name = {"partners": "name", "contacts": "contact", "benefits": "product"}.get(kind, "event_id")
    other = {**bad, **({name: {"product": "office"}.get(name, "other")} if name in bad else {})}

    summary = import_content(database, kind, to_csv([other, good]), rejects=rejects)

    assert (summary.rows, summary.new, summary.rejected) == (2, 1, 1)
    assert summary.errors == (RowError(2, column, "", "is empty"),)
    assert rejects.read_text("utf-8").splitlines()[1:] == to_csv([other]).decode().splitlines()[1:]
    mended = rejects.read_bytes().replace(to_csv([other]).splitlines()[1], to_csv([good]).splitlines()[1])
    rejects.write_bytes(mended)
    assert import_file(database, order(rejects, kind, as_of=NOW)).rejected == 0


@pytest.mark.parametrize("path_is_there", [False, True])
def test_the_rejects_of_an_import_that_fails_are_gone(database: Database, tmp_path: Path, path_is_there: bool) -> None:
    path, rejects = tmp_path / "file.csv", tmp_path / "rejected.csv"
    path.write_bytes(to_csv([make_installation_row(computer=""), make_installation_row()]))
    if path_is_there:
        rejects.write_text("precious")
    before, imports = read_everything(database), read_imports(database)

    def stop(step: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(Exception if path_is_there else KeyboardInterrupt):
        import_file(database, order(path, rejects=rejects), on_progress=stop)

    assert (read_everything(database), read_imports(database)) == (before, imports)
    assert [each.name for each in tmp_path.iterdir() if "reject" in each.name] == (
        ["rejected.csv"] if path_is_there else []
    )


@pytest.mark.parametrize("step", range(3))
@pytest.mark.parametrize("kind", ["installations", "partners"])
def test_an_import_that_is_interrupted_leaves_nothing(any_database: Database, kind: str, step: int) -> None:
    make_records(any_database)
    before, imports = read_everything(any_database), read_imports(any_database)
    steps = 0

    def stop(_: object) -> None:
        nonlocal steps
        steps += 1
        if steps > step:
            raise KeyboardInterrupt

    row = ROWS[kind]
    rows = [{**row, "event_id" if "event_id" in row else "partner": f"e-{number}"} for number in range(3000)]
    with pytest.raises(KeyboardInterrupt):
        import_content(any_database, kind, to_csv(rows), on_progress=stop)

    assert (read_everything(any_database), read_imports(any_database)) == (before, imports)


def make_records(database: Database) -> None:
    if database.engine.dialect.name == "postgresql":
        import_rows(database, "partners", make_partner_row())
        import_rows(database, "keys", make_key_row())


@pytest.mark.parametrize("kind", ["installations", "contacts"])
def test_of_two_imports_at_once_one_is_told_to_wait(any_database: Database, kind: str) -> None:
    make_records(any_database)
    refused: list[str] = []

    def start_another(_: object) -> None:
        if not refused:
            with pytest.raises(ImportBusyError) as raised:
                import_content(any_database, "benefits", to_csv([ROWS["benefits"]]))
            refused.append(raised.value.code)

    import_content(any_database, kind, to_csv([ROWS[kind]]), on_progress=start_another)

    assert refused == ["IMPORT_BUSY"]
    assert import_rows(any_database, "benefits", ROWS["benefits"]).new == 1


def test_a_dry_run_waits_for_no_import(any_database: Database) -> None:
    make_records(any_database)

    with hold(any_database, Purpose.IMPORT, error=ImportBusyError):
        tried = try_rows(any_database, "installations", make_installation_row())

    assert tried.new == 1


def test_every_error_of_a_file_is_told_in_one_run_whoever_finds_it(database: Database) -> None:
    import_rows(database, "installations", make_installation_row(event_id="e-0"))
    rows = [
        make_installation_row(event_id="e-1"),
        make_installation_row(event_id="e-0", computer="OTHER"),
        make_installation_row(event_id="e-1", computer="OTHER"),
        make_installation_row(event_id="e-2", partner="nobody"),
        make_installation_row(event_id="e-3", product_key="CF8R3-TRQT8-RRB23-KRKVN-C9VRC"),
        make_installation_row(event_id="e-4", computer="", occurred_at="2026-01-12"),
    ]

    with pytest.raises(FileRejectedError) as raised:
        import_rows(database, "installations", *rows)

    example = "2026-01-31T14:05:00+01:00"
    assert raised.value.errors == [
        RowError(3, "event_id", "e-0", "'e-0' is there already with other content"),
        RowError(4, "event_id", "e-1", "'e-1' is there already with other content"),
        RowError(5, "partner", "nobody", "'nobody' is not a partner: import the partners first"),
        RowError(6, "product_key", "…C9VRC", "is not a key of this partner: import the keys first"),
        RowError(
            7, "occurred_at", "2026-01-12", f"'2026-01-12' has no offset: write it like {example}, or with Z for UTC"
        ),
        RowError(7, "computer", "", "is empty"),
    ]


BAD_CELLS = ({"computer": ""}, {"partner": "nobody"}, {"event_id": "twice"})


def make_bad_rows(count: int) -> list[CsvRow]:
    """Return rows of which each is bad in one of three ways, the first one excepted."""
    good = make_installation_row(event_id="twice")
    bad = [
        {**make_installation_row(event_id=f"e-{number}", computer=f"PC-{number}"), **BAD_CELLS[number % 3]}
        for number in range(count)
    ]
    return [good, *bad]


def test_of_very_many_errors_the_first_by_line_are_told_and_all_are_counted(database: Database) -> None:
    with pytest.raises(FileRejectedError) as raised:
        import_rows(database, "installations", *make_bad_rows(MOST_ERRORS + 500))

    assert raised.value.total == MOST_ERRORS + 500
    assert [error.line for error in raised.value.errors] == list(range(3, MOST_ERRORS + 3))


def test_every_bad_row_is_put_aside_once_whoever_finds_it(database: Database, tmp_path: Path) -> None:
    rows = make_bad_rows(30)
    rejects = tmp_path / "rejected.csv"

    summary = import_content(database, "installations", to_csv(rows), rejects=rejects)

    header, good, *bad = to_csv(rows).splitlines()
    assert sorted(rejects.read_bytes().splitlines()) == sorted([header, *bad])
    assert good not in rejects.read_bytes()
    assert (summary.rows, summary.new, summary.rejected) == (31, 1, 30)


def test_the_parts_of_a_file_that_were_mended_bring_what_the_whole_file_would(
    database: Database, tmp_path: Path
) -> None:
    rows = [
        make_installation_row(
            event_id=f"e-{number}", computer=f"PC-{number}", occurred_at=f"2026-01-{number + 1:02d}T09Z"
        )
        for number in range(20)
    ]
    spoilt = [{**row, "computer": ""} if number % 3 else row for number, row in enumerate(rows)]
    rejects = tmp_path / "rejected.csv"

    import_content(database, "installations", to_csv(spoilt), rejects=rejects)
    rejects.write_bytes(to_csv([row for number, row in enumerate(rows) if number % 3]))
    import_file(database, order(rejects))

    assert [entry[3] for entry in next(iter(read_seen(database).values()))[-1]] == [
        row["computer"] for row in reversed(rows)
    ]
    assert (list_drift(database), read_left_over(database)) == ([], [])


def test_json_lines_bring_the_same_as_csv(database: Database, tmp_path: Path) -> None:
    rows = [make_installation_row(event_id=f"e-{number}", computer=f"PC-é{number}", disk="d") for number in range(5)]
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")

    summary = import_file(database, order(path))

    assert (summary.new, summary.keys[0].after) == (5, 5)
    assert import_rows(database, "installations", *rows).unchanged == 5
