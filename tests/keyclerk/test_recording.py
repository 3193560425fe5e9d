import random
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from keyclerk.corrections import Instruction, block_key, change_limit
from keyclerk.imports.rows import RowError
from keyclerk.recording import Recorded, RefusedItem, record_installations
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow, RevisionRow
from keyclerk.usage import read_records_time
from tests.factories import (
    NOW,
    PRODUCT_KEY,
    SECRET,
    CsvRow,
    import_rows,
    make_installation_row,
    make_key_row,
    make_partner_row,
    read_everything,
    record,
)
from tests.keyclerk.waiting import do_while_undone
from tests.processes import CONTEXT, record_in_process
from tests.seen import list_drift, read_content, read_figures, read_seen

OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"
NO_KEY = "is not a product key: 25 letters and digits in five groups of five"
NEW_KEY = "TQXBD-P4Q96-TVMGR-8CWMD-JXKX3"
FOREIGN_KEY = "YYQXN-XTMT6-RB939-WCYP7-FJ3HD"

Answer = Recorded | RefusedItem


@pytest.fixture(autouse=True)
def records(any_database: Database) -> None:
    """Contoso has two keys, Fabrikam one; Contoso's first has 10 left."""
    import_rows(any_database, "partners", make_partner_row(), make_partner_row(partner="fabrikam"))
    import_rows(
        any_database,
        "keys",
        make_key_row(limit="10"),
        make_key_row(product_key=OTHER_KEY, limit="1"),
        make_key_row(partner="fabrikam", product_key=FOREIGN_KEY, limit=""),
    )


def make_row(number: int, *, seconds: int | None = None, **given: str) -> CsvRow:
    moment = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(seconds=number if seconds is None else seconds)
    cells = {"event_id": f"e-{number}", "computer": f"PC-{number}", "occurred_at": moment.isoformat()}
    return make_installation_row(**{**cells, **given})


def tell(answer: Answer) -> tuple[str | None, ...]:
    assert isinstance(answer, Recorded)
    return (answer.event_id, answer.rule, answer.refusal)


def test_an_installation_is_answered_with_what_became_of_it(any_database: Database) -> None:
    rows = [
        make_row(1, product_key=OTHER_KEY),
        make_row(2, product_key=OTHER_KEY),
        make_row(3, product_key=OTHER_KEY, computer="pc-1"),
        make_row(4, partner="fabrikam", product_key=FOREIGN_KEY),
    ]

    answers = [record(any_database, row) for row in rows]

    assert answers == [
        [Recorded("e-1", is_repeat=False, counted=True, rule="NEW_COMPUTER", refusal=None, used=1, limit=1)],
        [Recorded("e-2", is_repeat=False, counted=False, rule=None, refusal="LIMIT_REACHED", used=1, limit=1)],
        [Recorded("e-3", is_repeat=False, counted=False, rule="SAME_COMPUTER", refusal=None, used=1, limit=1)],
        [Recorded("e-4", is_repeat=False, counted=True, rule="NEW_COMPUTER", refusal=None, used=1, limit=None)],
    ]


def test_a_batch_is_answered_in_its_order_and_counted_in_order_of_time(any_database: Database) -> None:
    rows = [make_row(number, seconds=100 - number) for number in range(12)]

    answers = record(any_database, *rows)

    assert [tell(answer) for answer in answers] == [
        *((f"e-{number}", None, "LIMIT_REACHED") for number in range(2)),
        *((f"e-{number}", "NEW_COMPUTER", None) for number in range(2, 12)),
    ]
    assert [answer.used for answer in answers if isinstance(answer, Recorded)] == [10, 10, *range(10, 0, -1)]


def test_a_repeat_is_answered_as_it_stands_and_changes_nothing(any_database: Database) -> None:
    (first,) = record(any_database, make_row(1))
    record(any_database, make_row(2))
    before = read_everything(any_database)

    again, within = record(any_database, make_row(1), {**make_row(1), "occurred_at": "2026-03-01T01:00:01+01:00"})

    expected = Recorded("e-1", is_repeat=True, counted=True, rule="NEW_COMPUTER", refusal=None, used=2, limit=10)
    assert isinstance(first, Recorded)
    assert [again, within] == [expected, expected]
    assert read_everything(any_database) == before


def test_a_repeat_within_a_batch_is_one_entry(any_database: Database) -> None:
    answers = record(any_database, make_row(1), make_row(2), make_row(1))

    assert [(answer.event_id, answer.is_repeat) for answer in answers if isinstance(answer, Recorded)] == [
        ("e-1", False),
        ("e-2", False),
        ("e-1", True),
    ]
    assert read_figures(any_database)["372PD"] == (10, 2)


DIFFERENT = {
    "another time": {"occurred_at": "2026-03-01T09:00:01+01:00"},
    "another computer": {"computer": "PC-2"},
    "another case": {"computer": "pc-1"},
    "another key": {"product_key": OTHER_KEY},
    "other hardware": {"disk": "disk-2"},
    "another outcome": {"outcome": "refused"},
}


@pytest.mark.parametrize("given", DIFFERENT.values(), ids=DIFFERENT.keys())
@pytest.mark.parametrize("is_one_batch", [False, True])
def test_an_event_with_other_content_is_refused(
    any_database: Database, given: dict[str, str], is_one_batch: bool
) -> None:
    rows = [make_row(1), make_row(1, **given)]

    answers = record(any_database, *rows) if is_one_batch else [record(any_database, row)[0] for row in rows]

    assert answers[1] == RefusedItem("e-1", "EVENT_DIFFERS", ())
    assert read_figures(any_database) == {"372PD": (10, 1), "C9VRC": (1, 0), "FJ3HD": (None, 0)}


def test_the_same_event_id_of_two_partners_is_two_events(any_database: Database) -> None:
    record(any_database, make_row(1), make_row(1, partner="fabrikam", product_key=FOREIGN_KEY))

    assert read_figures(any_database) == {"372PD": (10, 1), "C9VRC": (1, 0), "FJ3HD": (None, 1)}


@pytest.mark.parametrize(
    ("given", "column", "value", "reason"),
    [
        ({"computer": ""}, "computer", "", "is empty"),
        ({"product_key": FOREIGN_KEY}, "product_key", "…FJ3HD", "is not a key of this partner"),
        ({"partner": "nobody"}, "product_key", "…372PD", "is not a key of this partner"),
        ({"partner": "fabrikam", "product_key": FOREIGN_KEY}, "product_key", "…FJ3HD", "is not a key of this partner"),
        ({"product_key": "W3YTP"}, "product_key", "…W3YTP", NO_KEY),
        ({"abacus": "1"}, "abacus", "1", None),
    ],
)
def test_an_item_that_cannot_be_recorded_is_named_and_the_others_are_recorded(
    any_database: Database, given: dict[str, str], column: str, value: str, reason: str | None
) -> None:
    items = [make_row(1), {**make_row(2), **given}, make_row(3)]

    answers = record_installations(
        any_database, items, partner_ids=frozenset({"contoso"}), secret=SECRET, actor="tests", now=NOW
    )

    assert [type(answer) for answer in answers] == [Recorded, RefusedItem, Recorded]
    refused = answers[1]
    assert isinstance(refused, RefusedItem)
    assert (refused.event_id, refused.code) == ("e-2", "INVALID")
    (problem,) = refused.problems
    assert (problem.line, problem.column, problem.value) == (1, column, value)
    assert problem == RowError(1, column, value, reason or problem.reason)
    assert read_figures(any_database)["372PD"] == (10, 2)


@pytest.mark.parametrize(("ahead", "code"), [(timedelta(days=1), None), (timedelta(days=1, seconds=1), "INVALID")])
def test_an_installation_may_be_dated_a_day_ahead_and_no_more(
    any_database: Database, ahead: timedelta, code: str | None
) -> None:
    row = make_row(1, occurred_at=(NOW + ahead).astimezone(timezone(timedelta(hours=2))).isoformat())

    (answer,) = record(any_database, row)

    assert (answer.code if isinstance(answer, RefusedItem) else None) == code
    assert read_figures(any_database)["372PD"] == (10, int(code is None))
    if isinstance(answer, RefusedItem):
        (problem,) = answer.problems
        assert (problem.column, problem.value, problem.reason) == (
            "occurred_at",
            "2026-06-16T14:00:01+02:00",
            (
                "'2026-06-16T14:00:01+02:00' is in the future, more than a day after now, "
                "which is taken to be 2026-06-15T12:00:00Z"
            ),
        )


@pytest.mark.parametrize("column", ["event_id", "computer", "disk", "outcome"])
@pytest.mark.parametrize(
    "written", [FOREIGN_KEY, FOREIGN_KEY.lower(), FOREIGN_KEY.replace("-", ""), FOREIGN_KEY.replace("-", " ‐ ")]
)
def test_a_product_key_in_another_field_is_refused_and_not_repeated(
    any_database: Database, column: str, written: str
) -> None:
    answers = record(any_database, make_row(1, **{column: written}), make_row(2))

    assert [type(answer) for answer in answers] == [RefusedItem, Recorded]
    assert isinstance(answers[0], RefusedItem)
    assert (answers[0].event_id, answers[0].problems) == (
        None if column == "event_id" else "e-1",
        (RowError(0, column, f"{'•' * 20}FJ3HD", "is a product key, which is kept nowhere: leave it out"),),
    )


@pytest.mark.parametrize(
    ("partner_ids", "code"), [({"contoso"}, None), ({"*"}, "INVALID"), ({"contoso", "fabrikam"}, "INVALID")]
)
def test_an_item_without_a_partner_is_of_the_only_one_there_can_be(
    any_database: Database, partner_ids: set[str], code: str | None
) -> None:
    item = make_row(1)
    del item["partner"]

    (answer,) = record_installations(
        any_database, [item], partner_ids=frozenset(partner_ids), secret=SECRET, actor="tests", now=NOW
    )

    assert (answer.code if isinstance(answer, RefusedItem) else None) == code


def test_a_late_event_is_counted_in_order_of_time_and_what_that_changed_is_kept(any_database: Database) -> None:
    record(any_database, make_row(5, product_key=OTHER_KEY))

    (answer,) = record(any_database, make_row(1, product_key=OTHER_KEY))

    assert tell(answer) == ("e-1", "NEW_COMPUTER", None)
    revisions = read_content(any_database)["revisions"]
    assert [revision.split(", ")[0] for revision in revisions] == ["('e-5'"]
    assert read_figures(any_database)["C9VRC"] == (1, 1)
    assert list_drift(any_database) == []


CAUSES: dict[str, tuple[list[CsvRow], str]] = {
    "a batch in order of time": ([make_row(1), make_row(20)], "e-1"),
    "a batch that begins with what comes last": ([make_row(20), make_row(1)], "e-1"),
    "events that are all late": ([make_row(3), make_row(2), make_row(1, outcome="counted")], "e-1"),
    "an event before it that is refused": ([make_row(1, outcome="refused"), make_row(2)], "e-2"),
    "an event before it that is not counted": ([make_row(2), make_row(1, outcome="not_counted")], "e-2"),
}


@pytest.mark.parametrize(("rows", "cause"), CAUSES.values(), ids=CAUSES.keys())
def test_the_cause_of_a_revision_is_the_earliest_event_of_its_key_that_was_counted_with_it(
    any_database: Database, rows: list[CsvRow], cause: str
) -> None:
    record(any_database, make_row(10, product_key=OTHER_KEY))

    record(any_database, make_row(0), *({**row, "product_key": OTHER_KEY} for row in rows))

    with any_database.read() as session:
        causes = session.scalars(select(RevisionRow.cause)).all()
    assert causes == [cause]
    assert list_drift(any_database) == []


@pytest.mark.parametrize("any_database", ["postgres_database"], indirect=True)
def test_a_key_whose_import_is_undone_while_a_batch_waits_for_it_is_refused_and_the_others_are_recorded(
    any_database: Database,
) -> None:
    import_rows(any_database, "keys", make_key_row(product_key=NEW_KEY))
    with any_database.read() as session:
        key_id = session.scalars(select(ProductKeyRow.id).where(ProductKeyRow.suffix == NEW_KEY[-5:])).one()
    rows = [make_row(1), make_row(2, product_key=NEW_KEY), make_row(2, product_key=NEW_KEY), make_row(3)]

    recording = do_while_undone(any_database, lambda: record(any_database, *rows), import_id=3, key_id=key_id)

    first, gone, again, last = recording.result()
    problem = RowError(1, "product_key", f"…{NEW_KEY[-5:]}", "is not a key of this partner")
    assert gone == RefusedItem("e-2", "INVALID", (problem,))
    assert again == RefusedItem("e-2", "INVALID", (replace(problem, line=2),))
    assert [tell(first), tell(last)] == [("e-1", "NEW_COMPUTER", None), ("e-3", "NEW_COMPUTER", None)]
    assert read_figures(any_database) == {"372PD": (10, 2), "C9VRC": (1, 0), "FJ3HD": (None, 0)}


def test_a_raised_limit_and_a_block_decide_on_later_events_alone(any_database: Database) -> None:
    record(any_database, make_row(1, product_key=OTHER_KEY), make_row(2, product_key=OTHER_KEY))
    at = datetime(2026, 3, 2, tzinfo=UTC)
    with any_database.write() as session:
        change_limit(session, Instruction("contoso", "C9VRC", "r", "op", NOW, at), limit=3)
        block_key(session, Instruction("contoso", "C9VRC", "r", "op", NOW, at + timedelta(days=2)))

    answers = record(
        any_database,
        make_row(3, product_key=OTHER_KEY, occurred_at="2026-03-03T00:00:00Z"),
        make_row(4, product_key=OTHER_KEY, occurred_at="2026-03-05T00:00:00Z"),
        make_row(5, product_key=OTHER_KEY, occurred_at="2026-03-01T01:00:00Z"),
    )

    assert [tell(answer) for answer in answers] == [
        ("e-3", "NEW_COMPUTER", None),
        ("e-4", None, "KEY_BLOCKED"),
        ("e-5", None, "LIMIT_REACHED"),
    ]
    assert read_figures(any_database)["C9VRC"] == (3, 2)
    assert list_drift(any_database) == []


def test_records_are_as_current_as_the_last_recording_of_their_partner(any_database: Database) -> None:
    record(any_database, make_row(1), now=NOW + timedelta(hours=1))

    with any_database.read() as session:
        assert read_records_time(session, partner_id="contoso") == NOW + timedelta(hours=1)
        assert read_records_time(session, partner_id="fabrikam") is None


def record_each(database: Database, rows: Sequence[CsvRow], *, batch: int = 1) -> list[Answer]:
    starts = range(0, len(rows), batch)
    with ThreadPoolExecutor(32) as pool:
        found = pool.map(lambda start: record(database, *rows[start : start + batch]), starts)
        return [answer for answers in found for answer in answers]


def record_in_processes(database: Database, rows: Sequence[CsvRow]) -> list[Answer]:
    url = database.engine.url.render_as_string(hide_password=False)
    with ProcessPoolExecutor(8, mp_context=CONTEXT) as pool:
        found = pool.map(record_in_process, [url] * 8, [rows[number::8] for number in range(8)])
        return [answer for answers in found for answer in answers]


WAYS: dict[str, Callable[[Database, Sequence[CsvRow]], list[Answer]]] = {
    "threads": record_each,
    "processes": record_in_processes,
}
WAY = pytest.mark.parametrize("record_at_once", WAYS.values(), ids=WAYS.keys())


@WAY
def test_of_200_computers_at_once_on_a_key_with_10_left_10_are_counted(
    any_database: Database, record_at_once: Callable[..., list[Answer]]
) -> None:
    rows = [make_row(number) for number in range(200)]

    answers = record_at_once(any_database, rows)

    (seen,) = [each for (_, suffix), each in read_seen(any_database).items() if suffix == "372PD"]
    outcomes = Counter(entry[4].refusal or entry[4].rule for entry in seen[-1])
    assert outcomes == {"NEW_COMPUTER": 10, "LIMIT_REACHED": 190}
    assert seen[:3] == (10, 10, 0)
    assert len([answer for answer in answers if isinstance(answer, Recorded) and not answer.is_repeat]) == 200
    assert list_drift(any_database) == []


def test_repeats_at_once_are_one_entry(any_database: Database) -> None:
    rows = [make_row(number % 5) for number in range(200)]

    answers = record_each(any_database, rows)

    assert Counter((answer.event_id, answer.is_repeat) for answer in answers if isinstance(answer, Recorded)) == {
        **{(f"e-{number}", False): 1 for number in range(5)},
        **{(f"e-{number}", True): 39 for number in range(5)},
    }
    assert read_figures(any_database)["372PD"] == (10, 5)


def test_one_event_at_once_on_two_keys_is_one_entry(any_database: Database) -> None:
    rows = [make_row(number // 2, product_key=(PRODUCT_KEY, OTHER_KEY)[number % 2]) for number in range(60)]

    answers = record_each(any_database, rows)

    assert Counter(answer.code if isinstance(answer, RefusedItem) else "recorded" for answer in answers) == {
        "recorded": 30,
        "EVENT_DIFFERS": 30,
    }
    assert list_drift(any_database) == []


def test_batches_that_share_keys_in_other_orders_do_not_wait_for_each_other_for_ever(any_database: Database) -> None:
    keys = [("contoso", PRODUCT_KEY), ("contoso", OTHER_KEY), ("fabrikam", FOREIGN_KEY)]
    chance = random.Random("batches")
    rows = []
    for number in range(200):
        for partner, product_key in chance.sample(keys, 3):
            rows.append(make_row(len(rows), partner=partner, product_key=product_key, computer=f"PC-{number}"))

    answers = record_each(any_database, rows, batch=6)

    assert [answer for answer in answers if isinstance(answer, RefusedItem)] == []
    assert read_figures(any_database) == {"372PD": (10, 10), "C9VRC": (1, 1), "FJ3HD": (None, 200)}
    assert list_drift(any_database) == []


@WAY
def test_late_events_among_new_ones_are_counted_as_if_they_had_come_in_order(
    any_database: Database, record_at_once: Callable[..., list[Answer]]
) -> None:
    rows = [make_row(number, computer=f"PC-{number % 30}", disk=f"disk-{number % 4}") for number in range(160)]
    random.Random("late").shuffle(rows)

    record_at_once(any_database, rows)

    seen = read_seen(any_database)["contoso", "372PD"]
    assert [entry[1] for entry in seen[-1]] == [f"e-{number}" for number in reversed(range(160))]
    assert seen[:2] == (10, 10)
    assert list_drift(any_database) == []
