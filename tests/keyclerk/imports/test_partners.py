import sys
from datetime import date
from types import FrameType
from zoneinfo import available_timezones

import pytest
from sqlalchemy import select

from keyclerk.imports import KeyChange, Summary
from keyclerk.proof import read_proof
from keyclerk.store.database import Database
from keyclerk.store.tables import PartnerRow
from keyclerk.usage import read_usage
from tests.factories import (
    import_rows,
    make_installation_row,
    make_key_row,
    make_partner_row,
    reject_rows,
)
from tests.seen import read_content

FULL = make_partner_row(
    membership="silver",
    member_since="2024-02-29",
    member_until="2027-02-28",
    country="NL",
    time_zone="Europe/Amsterdam",
    incidents_used="3",
    counting_rule="every_activation",
    locale="nl",
    teams_tenant="11111111-2222-3333-4444-555555555555",
)


def read_partner(database: Database) -> PartnerRow:
    with database.read() as session:
        return session.scalars(select(PartnerRow)).one()


def test_the_time_zones_are_listed_once(database: Database) -> None:
    """They are as many files."""
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and frame.f_code is available_timezones.__code__

    rows = [make_partner_row(partner=f"p-{number}", time_zone="Europe/Paris") for number in range(3)]
    sys.setprofile(count)
    try:
        import_rows(database, "partners", *rows)
    finally:
        sys.setprofile(None)

    assert calls <= 1


def test_a_partner_is_stored_with_every_column(database: Database) -> None:
    summary = import_rows(database, "partners", FULL)

    partner = read_partner(database)
    assert summary == Summary("partners", rows=1, new=1, changed=0, unchanged=0, import_id=1)
    assert (partner.id, partner.name, partner.membership) == ("contoso", "Contoso", "silver")
    assert (partner.member_since, partner.member_until) == (date(2024, 2, 29), date(2027, 2, 28))
    assert (partner.country, partner.time_zone, partner.locale) == ("NL", "Europe/Amsterdam", "nl")
    assert (partner.incidents_used, partner.counting_rule) == (3, "every_activation")
    assert partner.teams_tenant == "11111111-2222-3333-4444-555555555555"


def test_a_partner_needs_no_more_than_an_id_and_a_name(database: Database) -> None:
    import_rows(database, "partners", make_partner_row())

    partner = read_partner(database)
    assert (partner.incidents_used, partner.counting_rule) == (0, "hardware_aware")
    assert (partner.membership, partner.member_since, partner.time_zone, partner.teams_tenant) == (None,) * 4


def test_empty_cells_are_as_good_as_missing_columns(database: Database) -> None:
    import_rows(database, "partners", dict.fromkeys(FULL, "") | make_partner_row())

    assert import_rows(database, "partners", make_partner_row()).unchanged == 1


def test_the_same_file_again_changes_nothing(database: Database) -> None:
    rows = [FULL, make_partner_row(partner="fabrikam")]
    import_rows(database, "partners", *rows)
    before = read_content(database)

    summary = import_rows(database, "partners", *rows)

    assert summary == Summary("partners", rows=2, new=0, changed=0, unchanged=2, import_id=2)
    assert read_content(database) == before


def test_a_partner_is_changed_by_a_later_file(database: Database) -> None:
    import_rows(database, "partners", FULL)

    summary = import_rows(database, "partners", {**FULL, "name": "Contoso NV", "membership": "gold"})

    partner = read_partner(database)
    assert summary == Summary("partners", rows=1, new=0, changed=1, unchanged=0, import_id=2)
    assert (partner.name, partner.membership, partner.country) == ("Contoso NV", "gold", "NL")


def test_another_counting_rule_counts_the_partner_anew(database: Database) -> None:
    import_rows(database, "partners", make_partner_row())
    import_rows(database, "keys", make_key_row())
    import_rows(database, "installations", *(make_installation_row(event_id=f"e-{number}") for number in range(3)))

    summary = import_rows(database, "partners", make_partner_row(counting_rule="every_activation"))

    assert summary.keys == (KeyChange("contoso", "windows-server", "372PD", 10, 10, before=1, after=3),)
    with database.read() as session:
        (usage,) = read_usage(session, partner_id="contoso")
        proof = read_proof(session, key_id=usage.key_id, used=usage.used)
    assert usage.used == 3
    assert [entry.decision.rule for entry in proof] == ["EVERY_ACTIVATION"] * 3
    assert [[(each.decision.rule, each.cause) for each in entry.revisions] for entry in proof] == [
        [("SAME_COMPUTER", "import:4")],
        [("SAME_COMPUTER", "import:4")],
        [("NEW_COMPUTER", "import:4")],
    ]


@pytest.mark.parametrize("membership", ["Action Pack", "action-pack", "ACTION_PACK"])
def test_a_membership_is_known_however_it_is_written(database: Database, membership: str) -> None:
    import_rows(database, "partners", make_partner_row(membership=membership))

    assert read_partner(database).membership == "action_pack"


BAD = [
    ("partner", "", "is empty"),
    ("name", "", "is empty"),
    ("membership", "platinum", "'platinum' is not one of: action_pack, silver, gold, solutions_partner"),
    ("member_since", "2026-02-30", "'2026-02-30' is not a date like 2026-01-31"),
    ("member_until", "31/12/2026", "'31/12/2026' is not a date like 2026-01-31"),
    ("time_zone", "Mars/Olympus", "'Mars/Olympus' is not a time zone like Europe/Paris"),
    ("incidents_used", "-1", "'-1' is not a whole number from 0 on"),
    ("incidents_used", "1.5", "'1.5' is not a whole number from 0 on"),
    ("incidents_used", "²", "'²' is not a whole number from 0 on"),
    ("incidents_used", "99999999999", "'99999999999' is not a whole number from 0 on"),
    ("counting_rule", "every", "'every' is not one of: hardware_aware, every_activation"),
]


@pytest.mark.parametrize(("column", "value", "reason"), BAD)
def test_a_bad_cell_is_named_and_nothing_is_stored(database: Database, column: str, value: str, reason: str) -> None:
    good, bad = make_partner_row(partner="fabrikam"), make_partner_row(**{column: value})

    assert reject_rows(database, "partners", good, bad) == [(3, column, reason)]


def test_a_tenant_belongs_to_one_partner(database: Database) -> None:
    import_rows(database, "partners", make_partner_row(teams_tenant="t-1"))

    errors = reject_rows(database, "partners", make_partner_row(partner="fabrikam", teams_tenant="t-1"))

    assert errors == [(2, "teams_tenant", "belongs to another partner")]


def test_two_partners_of_one_file_have_tenants_of_their_own(database: Database) -> None:
    errors = reject_rows(
        database,
        "partners",
        make_partner_row(teams_tenant="t-1"),
        make_partner_row(partner="fabrikam", teams_tenant="t-1"),
    )

    assert errors == [(3, "teams_tenant", "belongs to another partner")]
