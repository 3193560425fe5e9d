from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from keyclerk.hardware import COMPONENTS
from keyclerk.imports import KeyChange, Summary
from keyclerk.proof import read_proof as explain
from keyclerk.store.database import Database
from keyclerk.store.tables import LedgerEntryRow
from keyclerk.usage import read_records_time, read_usage
from tests.factories import (
    NOW,
    import_content,
    import_rows,
    make_installation_row,
    make_key_row,
    make_partner_row,
    reject_rows,
    to_csv,
)
from tests.seen import read_content

OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"
FOREIGN_KEY = "YYQXN-XTMT6-RB939-WCYP7-FJ3HD"
FULL = make_installation_row(**{component: f"{component}-1" for component in COMPONENTS}, outcome="counted")


@pytest.fixture(autouse=True)
def keys(database: Database) -> None:
    """Contoso has two keys, Fabrikam one."""
    import_rows(database, "partners", make_partner_row(), make_partner_row(partner="fabrikam"))
    import_rows(
        database,
        "keys",
        make_key_row(limit="2"),
        make_key_row(product_key=OTHER_KEY),
        make_key_row(partner="fabrikam", product_key=FOREIGN_KEY),
    )


def read_installation(database: Database) -> LedgerEntryRow:
    with database.read() as session:
        return session.scalars(select(LedgerEntryRow)).one()


def read_proof(database: Database, suffix: str = "372PD") -> list[tuple[Any, ...]]:
    """Return each computer of a key's proof with what was decided."""
    with database.read() as session:
        (usage,) = read_usage(session, partner_id="contoso", suffix=suffix)
        return [
            (entry.computer, entry.decision.is_counted, entry.decision.rule or entry.decision.refusal)
            for entry in reversed(explain(session, key_id=usage.key_id, used=usage.used))
        ]


def test_an_installation_is_stored_with_every_column(database: Database) -> None:
    summary = import_rows(database, "installations", FULL)

    row = read_installation(database)
    assert summary == Summary(
        "installations",
        rows=1,
        new=1,
        changed=0,
        unchanged=0,
        import_id=3,
        keys=(KeyChange("contoso", "windows-server", "372PD", 2, 2, before=0, after=1),),
    )
    assert (row.partner_id, row.event_id, row.computer, row.verdict) == ("contoso", "e-1", "SRV-01", "counted")
    assert row.occurred_at == datetime(2026, 1, 12, 8, tzinfo=UTC)
    assert row.hardware == {component: f"{component}-1" for component in COMPONENTS}
    assert (row.outcome, row.rule, row.refusal, row.disagreement) == ("counted", "NEW_COMPUTER", None, None)


def test_columns_of_hardware_may_be_missing_or_empty(database: Database) -> None:
    import_rows(database, "installations", make_installation_row(disk="", ram="ram-1"))

    assert read_installation(database).hardware == {"ram": "ram-1"}


@pytest.mark.parametrize(
    ("written", "hour"),
    [
        ("2026-01-12T09:00:00+01:00", 8),
        ("2026-01-12T08:00:00Z", 8),
        ("2026-01-12 08:00+00:00", 8),
        ("2026-01-12T03:30:00.000-04:30", 8),
    ],
)
def test_a_time_is_kept_in_utc(database: Database, written: str, hour: int) -> None:
    import_rows(database, "installations", make_installation_row(occurred_at=written))

    assert read_installation(database).occurred_at == datetime(2026, 1, 12, hour, tzinfo=UTC)


def test_the_same_file_again_changes_nothing(database: Database) -> None:
    rows = [FULL, make_installation_row(event_id="e-2", computer="SRV-02")]
    import_rows(database, "installations", *rows)
    before = read_content(database)

    summary = import_rows(database, "installations", *rows)

    assert summary == Summary("installations", rows=2, new=0, changed=0, unchanged=2, import_id=4)
    assert read_content(database) == before


def test_the_same_row_twice_in_a_file_is_one_installation(database: Database) -> None:
    summary = import_rows(database, "installations", FULL, FULL)

    assert (summary.rows, summary.new, summary.changed, summary.unchanged) == (2, 1, 0, 1)


def test_the_same_event_is_the_same_however_its_time_and_key_are_written(database: Database) -> None:
    import_rows(database, "installations", make_installation_row())

    again = make_installation_row(occurred_at="2026-01-12T08:00:00Z", product_key="w3ytp9j8gnfvggpjwrqh372pd", disk="")

    assert import_rows(database, "installations", again).unchanged == 1


def test_an_event_id_is_unique_within_its_partner_only(database: Database) -> None:
    foreign = make_installation_row(partner="fabrikam", product_key=FOREIGN_KEY)

    assert import_rows(database, "installations", make_installation_row(), foreign).new == 2


OTHER_CONTENT = {
    "another time": {"occurred_at": "2026-01-12T09:00:01+01:00"},
    "another computer": {"computer": "SRV-02"},
    "another key": {"product_key": OTHER_KEY},
    "other hardware": {"disk": "disk-2"},
    "another outcome": {"outcome": "not_counted"},
}


@pytest.mark.parametrize("given", OTHER_CONTENT.values(), ids=OTHER_CONTENT.keys())
def test_the_same_event_id_with_other_content_is_refused_within_a_file(
    database: Database, given: dict[str, str]
) -> None:
    errors = reject_rows(database, "installations", make_installation_row(), make_installation_row(**given))

    assert errors == [(3, "event_id", "'e-1' is there already with other content")]


@pytest.mark.parametrize("given", OTHER_CONTENT.values(), ids=OTHER_CONTENT.keys())
def test_the_same_event_id_with_other_content_is_refused_across_files(
    database: Database, given: dict[str, str]
) -> None:
    import_rows(database, "installations", make_installation_row())

    errors = reject_rows(database, "installations", make_installation_row(**given))

    assert errors == [(2, "event_id", "'e-1' is there already with other content")]


def test_an_installation_that_comes_late_is_counted_in_order_of_time(database: Database) -> None:
    march, april, may = (f"2026-{month:02d}-01T09:00:00Z" for month in (3, 4, 5))
    import_rows(
        database,
        "installations",
        make_installation_row(event_id="e-2", computer="SRV-02", occurred_at=april),
        make_installation_row(event_id="e-3", computer="SRV-03", occurred_at=may),
    )
    assert read_proof(database) == [("SRV-02", True, "NEW_COMPUTER"), ("SRV-03", True, "NEW_COMPUTER")]

    import_rows(database, "installations", make_installation_row(event_id="e-1", computer="SRV-01", occurred_at=march))

    assert read_proof(database) == [
        ("SRV-01", True, "NEW_COMPUTER"),
        ("SRV-02", True, "NEW_COMPUTER"),
        ("SRV-03", False, "LIMIT_REACHED"),
    ]


def test_computers_are_the_same_in_any_case_and_shown_as_they_were_written(database: Database) -> None:
    import_rows(
        database,
        "installations",
        make_installation_row(event_id="e-1", computer="SRV-01"),
        make_installation_row(event_id="e-2", computer="srv-01"),
    )

    assert read_proof(database) == [("SRV-01", True, "NEW_COMPUTER"), ("srv-01", False, "SAME_COMPUTER")]


def test_each_key_is_counted_by_itself(database: Database) -> None:
    import_rows(
        database,
        "installations",
        make_installation_row(event_id="e-1"),
        make_installation_row(event_id="e-2", product_key=OTHER_KEY),
    )

    assert read_proof(database, "372PD") == read_proof(database, "C9VRC") == [("SRV-01", True, "NEW_COMPUTER")]


@pytest.mark.parametrize(
    ("outcome", "decided"),
    [
        ("counted", ("counted", "NEW_COMPUTER", None, None)),
        ("not_counted", ("not_counted", "NEW_COMPUTER", None, "counted")),
        ("refused", ("refused", None, "UNSPECIFIED", "counted")),
        ("refused:KEY_BLOCKED", ("refused", None, "KEY_BLOCKED", "counted")),
    ],
)
def test_the_word_of_the_activation_server_is_the_figure(
    database: Database, outcome: str, decided: tuple[str | None, ...]
) -> None:
    import_rows(database, "installations", make_installation_row(outcome=outcome))

    row = read_installation(database)
    assert (row.outcome, row.rule, row.refusal, row.disagreement) == decided


BAD = [
    ({"event_id": ""}, "event_id", "is empty"),
    ({"computer": ""}, "computer", "is empty"),
    ({"partner": ""}, "partner", "is empty"),
    ({"partner": "nobody"}, "partner", "'nobody' is not a partner: import the partners first"),
    ({"occurred_at": ""}, "occurred_at", "is empty"),
    ({"occurred_at": "yesterday"}, "occurred_at", "'yesterday' is not a time like 2026-01-31T14:05:00+01:00"),
    (
        {"occurred_at": "2026-01-12T09:00:00"},
        "occurred_at",
        "'2026-01-12T09:00:00' has no offset: write it like 2026-01-31T14:05:00+01:00, or with Z for UTC",
    ),
    (
        {"occurred_at": "2026-01-12"},
        "occurred_at",
        "'2026-01-12' has no offset: write it like 2026-01-31T14:05:00+01:00, or with Z for UTC",
    ),
    (
        {"occurred_at": "0001-01-01T00:00:00+01:00"},
        "occurred_at",
        "'0001-01-01T00:00:00+01:00' is not a time that can be kept",
    ),
    (
        {"occurred_at": "2026-06-16T14:00:01+02:00"},
        "occurred_at",
        (
            "'2026-06-16T14:00:01+02:00' is in the future, more than a day after now, which is taken to be "
            "2026-06-15T12:00:00Z"
        ),
    ),
    ({"product_key": ""}, "product_key", "is empty"),
    (
        {"product_key": "W3YTP-9J8GN"},
        "product_key",
        "is not a product key: 25 letters and digits in five groups of five",
    ),
    ({"product_key": FOREIGN_KEY}, "product_key", "is not a key of this partner: import the keys first"),
    ({"product_key": "G" * 25}, "product_key", "is not a key of this partner: import the keys first"),
    ({"outcome": "maybe"}, "outcome", "'maybe' is not one of: counted, not_counted, refused, refused:CODE"),
    ({"outcome": "refused:"}, "outcome", "'refused:' is not one of: counted, not_counted, refused, refused:CODE"),
    ({"outcome": "counted:X"}, "outcome", "'counted:X' is not one of: counted, not_counted, refused, refused:CODE"),
]


@pytest.mark.parametrize(("given", "column", "reason"), BAD)
def test_a_bad_cell_is_named_and_nothing_is_stored(
    database: Database, given: dict[str, str], column: str, reason: str
) -> None:
    errors = reject_rows(
        database, "installations", make_installation_row(event_id="e-0"), make_installation_row(**given)
    )

    assert errors == [(3, column, reason)]


def test_an_installation_may_be_dated_a_day_ahead(database: Database) -> None:
    moments = ["2026-06-15T12:00:01Z", "2026-06-16T14:00:00+02:00"]
    rows = [make_installation_row(event_id=at, occurred_at=at) for at in moments]

    assert import_rows(database, "installations", *rows).new == 2


def test_of_very_long_cells_little_is_said(database: Database) -> None:
    long = "B2" * 60_000
    row = make_installation_row(event_id=long, partner=long, computer=long, outcome=long, product_key=long)

    errors = reject_rows(database, "installations", row)

    assert {column for _, column, _ in errors} == {"event_id", "partner", "product_key", "computer", "outcome"}
    assert max(len(reason) for _, _, reason in errors) < 300


def test_the_records_are_as_current_as_the_last_import(database: Database) -> None:
    import_rows(database, "partners", make_partner_row(partner="fabrikam", name="Fabrikam"))
    import_rows(database, "installations", FULL)

    with database.read() as session:
        assert read_records_time(session, partner_id="contoso") == NOW
        assert read_records_time(session, partner_id="fabrikam") is None


def test_a_file_that_says_nothing_new_still_makes_the_records_more_current(database: Database) -> None:
    later = NOW + timedelta(hours=1)
    import_rows(database, "installations", FULL)

    import_content(database, "installations", to_csv([FULL]), now=later)

    with database.read() as session:
        assert read_records_time(session, partner_id="contoso") == later


def test_a_rejected_file_makes_the_records_no_more_current(database: Database) -> None:
    reject_rows(database, "installations", make_installation_row(computer=""))

    with database.read() as session:
        assert read_records_time(session, partner_id="contoso") is None
