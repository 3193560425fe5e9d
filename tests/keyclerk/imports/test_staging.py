"""What is recorded, corrected and asked while an import is staged: nobody waits for it, and nobody sees it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from keyclerk.corrections import Instruction, block_key, change_limit, release_activation
from keyclerk.export import export_partner
from keyclerk.imports import FileRejectedError, RowError, Summary
from keyclerk.imports.staging import SweptError
from keyclerk.imports.summary import Step
from keyclerk.recording import Recorded, RefusedItem
from keyclerk.store.database import Database
from keyclerk.store.tables import ImportRow, LedgerEntryRow, RevisionRow
from keyclerk.usage import read_records_time
from tests.factories import (
    NOW,
    PRODUCT_KEY,
    CsvRow,
    import_content,
    import_rows,
    make_installation_row,
    make_key_row,
    make_partner_row,
    record,
    to_csv,
    try_rows,
)
from tests.seen import list_drift, read_content, read_figures, read_left_over, read_seen
from tests.synthetic import generate_product_keys

OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"
KEYS = [make_key_row(limit="3"), make_key_row(product_key=OTHER_KEY, limit="3")]

Act = Callable[[Database], object]


def make_row(number: int, day: int, **given: str) -> CsvRow:
    return make_installation_row(
        **{
            "event_id": f"e-{number}",
            "computer": f"PC-{number}",
            "occurred_at": f"2026-02-{day:02d}T09:00:00+00:00",
            **given,
        }
    )


FILE = [make_row(1, 11), make_row(2, 12), make_row(3, 13), make_row(4, 14, product_key=OTHER_KEY)]


@pytest.fixture(autouse=True)
def records(any_database: Database) -> None:
    """A partner with two keys, of which one has been used once."""
    import_rows(any_database, "partners", make_partner_row())
    import_rows(any_database, "keys", *KEYS)
    record(any_database, make_row(0, 1))


def import_meanwhile(database: Database, act: Act, *rows: CsvRow, step_code: str = "count") -> Summary:
    """Import rows, and do something once they are read, or once the first key is counted."""
    is_done = False

    def do(step: Step) -> None:
        nonlocal is_done
        if step.code == step_code and not is_done:
            is_done = True
            act(database)

    summary = import_content(database, "installations", to_csv(rows), on_progress=do)
    assert is_done
    return summary


def correct(correction: Callable[..., object], *, at: datetime | None = None, **given: Any) -> Act:
    def act(database: Database) -> None:
        with database.write() as session:
            correction(session, Instruction("contoso", "372PD", "r", "op", NOW, at), **given)

    return act


def record_rows(*rows: CsvRow) -> Act:
    return lambda database: record(database, *rows)


ACTS: dict[str, Act] = {
    "an event of the file": record_rows(FILE[0]),
    "every event of the file": record_rows(*FILE),
    "a later event of a key": record_rows(make_row(9, 28)),
    "an earlier event of a key": record_rows(make_row(9, 2)),
    "an earlier event of another key": record_rows(make_row(9, 2, product_key=OTHER_KEY)),
    "a higher limit": correct(change_limit, limit=7),
    "a lower limit from long ago": correct(change_limit, limit=1, at=NOW.replace(month=1)),
    "a block from long ago": correct(block_key, at=NOW.replace(month=1)),
    "a release": correct(release_activation, computer="PC-0"),
}


@pytest.fixture
def other_database(tmp_path: Path) -> Iterator[Database]:
    """Another database with the same records."""
    other = Database(f"sqlite:///{tmp_path / 'other.db'}")
    other.migrate()
    import_rows(other, "partners", make_partner_row())
    import_rows(other, "keys", *KEYS)
    record(other, make_row(0, 1))
    yield other
    other.close()


STEPS = pytest.mark.parametrize("step_code", ["read", "count"])


@STEPS
@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_what_is_done_during_an_import_counts_as_if_done_before_it(
    any_database: Database, other_database: Database, act: Act, step_code: str
) -> None:
    act(other_database)
    import_rows(other_database, "installations", *FILE)

    import_meanwhile(any_database, act, *FILE, step_code=step_code)

    assert read_seen(any_database) == read_seen(other_database)
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])


CONTENTS = {
    "a later time": {"occurred_at": "2026-02-28T09:00:00+00:00"},
    "an earlier time": {"occurred_at": "2026-02-02T09:00:00+00:00"},
    "another computer": {"computer": "PC-one"},
    "the same computer in another case": {"computer": "pc-1"},
    "other hardware": {"disk": "disk-2"},
    "another outcome": {"outcome": "refused"},
    "another key": {"product_key": OTHER_KEY},
}


@STEPS
@pytest.mark.parametrize("given", CONTENTS.values(), ids=CONTENTS.keys())
def test_an_event_that_is_recorded_otherwise_during_an_import_stops_it(
    any_database: Database, given: dict[str, str], step_code: str
) -> None:
    before: list[Any] = []

    def act(database: Database) -> None:
        (answer,) = record(database, make_row(1, 11, **given))
        assert isinstance(answer, Recorded)
        before.append((read_seen(database), read_content(database)))

    with pytest.raises(FileRejectedError) as raised:
        import_meanwhile(any_database, act, *FILE, step_code=step_code)

    reason = "was recorded with other content while the file was imported"
    assert raised.value.errors == [RowError(2, "event_id", "e-1", reason)]
    assert [(read_seen(any_database), read_content(any_database))] == before
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])


def test_many_keys_that_change_during_an_import_are_counted_anew(any_database: Database) -> None:
    product_keys = [key for key, _ in zip(generate_product_keys("staging"), range(50), strict=False)]
    import_rows(any_database, "keys", *(make_key_row(product_key=key, limit="1") for key in product_keys))
    rows = [make_row(100 + number, 11, product_key=key) for number, key in enumerate(product_keys)]
    earlier = [make_row(200 + number, 2, product_key=key) for number, key in enumerate(product_keys)]

    import_meanwhile(any_database, record_rows(*earlier), *rows)

    proofs = [seen[-1] for (_, suffix), seen in read_seen(any_database).items() if suffix not in {"372PD", "C9VRC"}]
    assert [[(entry[3], entry[4].refusal) for entry in reversed(proof)] for proof in proofs] == [
        [(f"PC-{200 + number}", None), (f"PC-{100 + number}", "LIMIT_REACHED")] for number in range(50)
    ]
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])


def test_what_an_import_would_have_revised_before_something_else_did_is_never_seen(any_database: Database) -> None:
    """Counted first, the file makes PC-0 the same computer; with the block that comes meanwhile all is refused."""
    late = make_row(1, 1, computer="PC-0", occurred_at="2026-01-20T09:00:00+00:00")

    import_meanwhile(any_database, correct(block_key, at=NOW.replace(month=1, day=10)), late)

    with any_database.read() as session:
        revisions = session.execute(select(RevisionRow.import_id, RevisionRow.refusal)).all()
    assert revisions == [(0, "KEY_BLOCKED")]
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])


def test_an_import_that_was_given_up_meanwhile_is_not_published(any_database: Database) -> None:
    """Where the connection that holds the lock was lost, another import may have swept it."""
    before = read_seen(any_database)

    def give_up(database: Database) -> None:
        with database.write() as session:
            session.execute(update(ImportRow).where(ImportRow.state == "staged").values(state="abandoned"))

    with pytest.raises(SweptError):
        import_meanwhile(any_database, give_up, *FILE)

    assert read_seen(any_database) == before
    assert read_left_over(any_database) == []


def count_staged(database: Database) -> int:
    staged = select(ImportRow.id).where(ImportRow.state == "staged")
    with database.read() as session:
        query = select(func.count()).select_from(LedgerEntryRow).where(LedgerEntryRow.import_id.in_(staged))
        return session.scalar(query) or 0


def look(database: Database) -> Any:
    """Return everything that can be asked of the records."""
    with database.read() as session:
        exported = list(export_partner(session, partner_id="contoso"))
        return read_seen(database), exported, read_records_time(session, partner_id="contoso"), list_drift(database)


def test_what_is_staged_is_seen_by_nobody(any_database: Database) -> None:
    rows = [make_row(number, 11) for number in range(1, 6001)]
    before = look(any_database)
    looks: list[Any] = []

    def act(database: Database) -> None:
        assert count_staged(database) > 0, "nothing is staged yet: the test would show nothing"
        looks.append((look(database), try_rows(database, "installations", *rows[:5]).new))

    import_meanwhile(any_database, act, *rows, make_row(7000, 11, product_key=OTHER_KEY))

    assert looks == [(before, 5)]
    assert read_figures(any_database) == {"372PD": (3, 3), "C9VRC": (3, 1)}


def test_an_event_that_is_staged_is_recorded_as_a_new_one(any_database: Database) -> None:
    answers: list[Recorded | RefusedItem] = []

    import_meanwhile(any_database, lambda database: answers.extend(record(database, *FILE[:2])), *FILE)

    assert answers == [
        Recorded("e-1", is_repeat=False, counted=True, rule="NEW_COMPUTER", refusal=None, used=2, limit=3),
        Recorded("e-2", is_repeat=False, counted=True, rule="NEW_COMPUTER", refusal=None, used=3, limit=3),
    ]


def test_recording_goes_on_while_a_file_is_imported(any_database: Database) -> None:
    rows = [
        make_row(number, 1 + number % 28, product_key=(PRODUCT_KEY, OTHER_KEY)[number % 2], computer=f"PC-{number % 7}")
        for number in range(1, 3001)
    ]
    others = [make_row(5000 + number, 1 + number % 28, computer=f"PC-{number % 9}") for number in range(30)]

    with ThreadPoolExecutor(1) as pool:
        importing = pool.submit(import_rows, any_database, "installations", *rows)
        answers = [record(any_database, each)[0] for pair in zip(others, rows[::100], strict=True) for each in pair]
        importing.result()

    assert [answer for answer in answers if isinstance(answer, RefusedItem)] == []
    assert (list_drift(any_database), read_left_over(any_database)) == ([], [])
    events = [entry[1] for *_, proof in read_seen(any_database).values() for entry in proof]
    assert sorted(events) == sorted(["e-0", *(row["event_id"] for row in (*rows, *others))])
