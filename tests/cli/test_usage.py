import csv
import io
import json
from typing import Any

import pytest

from keyclerk.store.tables import PartnerRow
from tests.cli.conftest import Place, Run, RunAt
from tests.factories import (
    HARDWARE,
    NOW,
    PRODUCT_KEY,
    make_correction,
    make_installation,
    make_key,
    make_moment,
    make_partner,
)
from tests.migrated import migrate

SUFFIX = PRODUCT_KEY[-5:]
FORMULA = '=cmd|"calc"'
MARKUP = "[/red]PC [bold]x :smile:"


@pytest.fixture
def corrected(new_place: Place) -> Place:
    """A place with a key of which every kind of entry is in the ledger."""
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_partner(session)
        key = make_key(session, product_key=PRODUCT_KEY, limit=1)
        make_installation(session, key, computer=FORMULA, day=2)
        make_installation(session, key, computer=FORMULA, day=3, hardware={**HARDWARE, "disk": "2"})
        make_installation(session, key, computer=MARKUP, day=4)
        make_correction(session, key, "limit", day=5, amount=9)
        make_installation(session, key, computer=FORMULA, day=6, hardware={**HARDWARE, "mainboard": "2", "ram": "2"})
        make_correction(session, key, "snapshot", day=7, amount=5)
        make_correction(session, key, "release", day=8, computer=FORMULA)
        make_correction(session, key, "block", day=9)
        make_installation(session, key, computer="SRV-03", day=10)
        make_installation(session, key, computer="SRV-04", day=11, verdict="counted")
        make_installation(session, key, computer="SRV-00", day=1)
        key.recorded_at = NOW
    return new_place


def run_usage(run_at: RunAt, place: Place, *arguments: str, **given: str) -> Run:
    run = run_at(place, "usage", "--partner", "contoso", "--suffix", SUFFIX, *arguments, **given)
    assert (run.code, run.errors) == (0, "")
    return run


def read_usage(run_at: RunAt, place: Place) -> dict[str, Any]:
    (usage,) = json.loads(run_usage(run_at, place, "--json").output)
    return dict(usage)


def test_the_figures_are_those_at_the_end_of_the_ledger(corrected: Place, run_at: RunAt) -> None:
    usage = read_usage(run_at, corrected)

    assert {name: value for name, value in usage.items() if name != "proof"} == {
        "product": "windows-server",
        "suffix": SUFFIX,
        "limit": 9,
        "used": 5,
        "left": 4,
        "blocked": True,
        "unknown_computers": 3,
        "records_as_of": NOW.isoformat(),
    }


def test_each_entry_of_the_proof_says_what_it_added(corrected: Place, run_at: RunAt) -> None:
    proof = read_usage(run_at, corrected)["proof"]

    names = ("kind", "computer", "counted", "rule", "refusal", "used", "amount")
    assert [tuple(entry[name] for name in names) for entry in proof] == [
        ("installation", "SRV-00", True, "NEW_COMPUTER", None, 1, None),
        ("installation", FORMULA, False, None, "LIMIT_REACHED", 1, None),
        ("installation", FORMULA, False, None, "LIMIT_REACHED", 1, None),
        ("installation", MARKUP, False, None, "LIMIT_REACHED", 1, None),
        ("limit", "", False, None, None, 1, 9),
        ("installation", FORMULA, True, "NEW_COMPUTER", None, 2, None),
        ("snapshot", "", False, None, None, 5, 5),
        ("release", FORMULA, False, None, None, 4, None),
        ("block", "", False, None, None, 4, None),
        ("installation", "SRV-03", False, None, "KEY_BLOCKED", 4, None),
        ("installation", "SRV-04", True, "NEW_COMPUTER", None, 5, None),
    ]
    assert [entry["needed"] for entry in proof] == [
        None,
        *[{"limit": 2}] * 3,
        *[None] * 5,
        {"unblock": True},
        None,
    ]
    assert [(entry["actor"], entry["reason"]) for entry in proof if entry["kind"] != "installation"] == [
        ("olga", f"reason of {kind}") for kind in ("limit", "snapshot", "release", "block")
    ]
    assert [entry["disagreement"] for entry in proof] == [*[None] * 10, "refused"]


def test_what_recounts_changed_stays_in_the_proof(corrected: Place, run_at: RunAt) -> None:
    proof = read_usage(run_at, corrected)["proof"]

    cause = proof[0]["event_id"]
    before = {"refusal": None, "disagreement": None}
    counted = {**before, "counted": True, "rule": "NEW_COMPUTER"}
    same = {**before, "counted": False, "rule": "SAME_COMPUTER"}
    changed = {**before, "counted": True, "rule": "HARDWARE_CHANGED"}
    assert [[each["before"] for each in entry["revisions"]] for entry in proof] == [
        [],
        [counted],
        [same],
        [],
        [],
        [changed],
        [],
        [],
        [],
        [],
        [],
    ]
    revisions = [each for entry in proof for each in entry["revisions"]]
    assert {(each["revised_at"], each["cause"]) for each in revisions} == {(NOW.isoformat(), cause)}


def test_a_significant_change_names_the_components_and_what_they_weigh(new_place: Place, run_at: RunAt) -> None:
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_partner(session)
        key = make_key(session, product_key=PRODUCT_KEY)
        make_installation(session, key, day=1)
        make_installation(session, key, day=2, hardware={**HARDWARE, "mainboard": "2", "ram": "2"})

    entry = read_usage(run_at, new_place)["proof"][1]

    assert {name: entry[name] for name in ("event_id", "occurred_at", "rule", "changed", "weight", "threshold")} == {
        "event_id": f"{SUFFIX}-SRV-01-002",
        "occurred_at": make_moment(2).isoformat(),
        "rule": "HARDWARE_CHANGED",
        "changed": [
            {"component": "mainboard", "weight": 9, "significant_alone": True},
            {"component": "ram", "weight": 1, "significant_alone": False},
        ],
        "weight": 10,
        "threshold": 25,
    }


def test_the_table_shows_entries_as_they_are_and_what_explains_them(corrected: Place, run_at: RunAt) -> None:
    output = run_usage(run_at, corrected, COLUMNS="300").output

    lines = output.splitlines()
    assert lines[0].strip() == f"windows-server …{SUFFIX}: 5 used of 9, 4 left, blocked"
    cells = [[cell.strip() for cell in line.split("│")[1:-1]] for line in lines if line.startswith("│")]
    cause = f"(recounted: {SUFFIX}-SRV-00-001)"
    assert cells == [
        ["2026-01-01 09:00", "SRV-00", "yes", "NEW_COMPUTER", "1", ""],
        [
            "2026-01-02 09:00",
            FORMULA,
            "no",
            "LIMIT_REACHED",
            "1",
            f"needed: a limit of 2, or a release; until 2026-06-15 counted {cause}",
        ],
        [
            "2026-01-03 09:00",
            FORMULA,
            "no",
            "LIMIT_REACHED",
            "1",
            f"needed: a limit of 2, or a release; until 2026-06-15 not_counted {cause}",
        ],
        ["2026-01-04 09:00", MARKUP, "no", "LIMIT_REACHED", "1", "needed: a limit of 2, or a release"],
        ["2026-01-05 09:00", "", "-", "limit", "1", "limit 9; by olga; reason of limit"],
        [
            "2026-01-06 09:00",
            FORMULA,
            "yes",
            "NEW_COMPUTER",
            "2",
            f"until 2026-06-15 counted {cause}",
        ],
        ["2026-01-07 09:00", "", "-", "snapshot", "5", "snapshot 5; by olga; reason of snapshot"],
        ["2026-01-08 09:00", FORMULA, "-", "release", "4", "release; by olga; reason of release"],
        ["2026-01-09 09:00", "", "-", "block", "4", "block; by olga; reason of block"],
        ["2026-01-10 09:00", "SRV-03", "no", "KEY_BLOCKED", "4", "needed: unblock the key"],
        ["2026-01-11 09:00", "SRV-04", "yes", "NEW_COMPUTER", "5", "our rules: refused"],
    ]
    assert lines[-2:] == [
        "3 of these activations have no known computer: see the snapshot",
        "records as of 2026-06-15 12:00 UTC",
    ]


def test_the_table_says_what_changed_and_which_component_suffices(new_place: Place, run_at: RunAt) -> None:
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_partner(session)
        key = make_key(session, product_key=PRODUCT_KEY, limit=None)
        make_installation(session, key, day=1)
        make_installation(session, key, day=2, hardware={**HARDWARE, "mainboard": "2", "ram": "2"})
        make_correction(session, key, "snapshot", day=3, amount=0)
        make_correction(session, key, "limit", day=4, amount=None)

    lines = run_usage(run_at, new_place, COLUMNS="300").output.splitlines()

    cells = [[cell.strip() for cell in line.split("│")[1:-1]] for line in lines if line.startswith("│")]
    assert lines[0].strip() == f"windows-server …{SUFFIX}: 0 used no limit recorded"
    assert [row[3:] for row in cells] == [
        ["NEW_COMPUTER", "1", ""],
        ["HARDWARE_CHANGED", "2", "changed: mainboard 9, ram 1; 10 of 25; mainboard alone is significant"],
        ["snapshot", "0", "snapshot 0; by olga; reason of snapshot"],
        ["limit", "0", "limit none; by olga; reason of limit"],
    ]
    assert lines[-1] == "the snapshot counted 2 fewer than the ledger shows"


def test_a_spreadsheet_takes_no_cell_for_a_formula(corrected: Place, run_at: RunAt) -> None:
    output = run_usage(run_at, corrected, "--csv").output

    rows = list(csv.DictReader(io.StringIO(output, newline="")))
    assert [row["computer"] for row in rows] == [
        "SRV-00",
        f"'{FORMULA}",
        f"'{FORMULA}",
        MARKUP,
        "",
        f"'{FORMULA}",
        "",
        f"'{FORMULA}",
        "",
        "SRV-03",
        "SRV-04",
    ]
    assert [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))] == []
    assert rows[3] == {
        "product": "windows-server",
        "suffix": SUFFIX,
        "occurred_at": make_moment(4).isoformat(),
        "kind": "installation",
        "computer": MARKUP,
        "counted": "no",
        "rule": "",
        "refusal": "LIMIT_REACHED",
        "used": "1",
        "remark": "needed: a limit of 2, or a release",
    }


def test_the_csv_of_a_key_without_entries_is_its_header(new_place: Place, run_at: RunAt) -> None:
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_partner(session)
        make_key(session, product_key=PRODUCT_KEY)

    output = run_usage(run_at, new_place, "--csv").output

    assert output == "product,suffix,occurred_at,kind,computer,counted,rule,refusal,used,remark\r\n"


def test_the_keys_of_a_product_are_shown_one_after_the_other(corrected: Place, run_at: RunAt) -> None:
    with corrected.records.write() as session:
        assert session.get(PartnerRow, "contoso")
        other = make_key(session, limit=3)

    run = run_at(corrected, "usage", "--partner", "contoso", "--product", "windows-server", "--json")

    assert sorted((usage["suffix"], usage["used"], len(usage["proof"])) for usage in json.loads(run.output)) == sorted(
        [(SUFFIX, 5, 11), (other.suffix, 0, 0)]
    )


def test_json_and_csv_at_once_cannot_be_asked(corrected: Place, run_at: RunAt) -> None:
    run = run_at(corrected, "usage", "--partner", "contoso", "--suffix", SUFFIX, "--json", "--csv")

    assert (run.code, run.output) == (2, "")


def test_a_product_without_keys_is_no_error(corrected: Place, run_at: RunAt) -> None:
    asked = ("usage", "--partner", "contoso", "--product", "visio")

    run = run_at(corrected, *asked)

    assert run == Run(0, f"partner contoso has no key of visio\nrecords as of {NOW:%Y-%m-%d %H:%M} UTC\n", "")
    assert json.loads(run_at(corrected, *asked, "--json").output) == []


ERRORS: dict[str, tuple[list[str], str]] = {
    "an unknown key": (["--suffix", "ZZZZZ"], "0 keys of partner contoso end in ZZZZZ: it must be one"),
    "an unknown product": (
        ["--product", "windoze"],
        "there is no product windoze: the catalogue has windows-server, windows, office, ",
    ),
    "an unknown partner": (["--suffix", SUFFIX, "--partner", "nobody"], "there is no partner nobody"),
}


@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"]])
@pytest.mark.parametrize(("arguments", "message"), ERRORS.values(), ids=ERRORS.keys())
def test_what_is_not_there_is_one_line(
    corrected: Place, run_at: RunAt, arguments: list[str], message: str, form: list[str]
) -> None:
    run = run_at(corrected, "usage", "--partner", "contoso", *arguments, *form)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert message in run.errors


def test_a_key_of_a_product_that_the_catalogue_has_no_more_is_shown(corrected: Place, run_at: RunAt) -> None:
    with corrected.records.write() as session:
        make_key(session, product="encarta")

    run = run_at(corrected, "usage", "--partner", "contoso", "--product", "encarta", "--json")

    assert [usage["product"] for usage in json.loads(run.output)] == ["encarta"]


def test_names_that_came_in_with_a_file_cannot_steer_the_terminal(new_place: Place, run_at: RunAt) -> None:
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_partner(session)
        make_installation(session, make_key(session, product_key=PRODUCT_KEY), computer="PC\x1b[2J\x9b31m")

    asked = ("--partner", "contoso", "--suffix", SUFFIX)
    runs = [
        run_at(new_place, "usage", *asked, COLUMNS="200"),
        run_at(new_place, "what-if", *asked, "--computer", "SRV-09", COLUMNS="200"),
    ]

    assert [("PC\ufffd[2J\ufffd31m" in run.output, run.code) for run in runs] == [(True, 0), (True, 0)]
