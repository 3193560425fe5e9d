import json
from typing import Any

import pytest

from keyclerk.corrections import find_key
from tests.cli.conftest import Place, Run, RunAt
from tests.factories import PRODUCT_KEY, make_correction, make_installation, make_key, make_partner, read_everything
from tests.migrated import migrate

SUFFIX = PRODUCT_KEY[-5:]
OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"


@pytest.fixture
def used_up(new_place: Place) -> Place:
    """A place with a key that is used up, and another one of the same product."""
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_partner(session)
        key = make_key(session, product_key=PRODUCT_KEY, limit=2)
        make_key(session, product_key=OTHER_KEY, limit=5)
        make_installation(session, key, computer="SRV-01", day=1)
        make_installation(session, key, computer="SRV-02", day=2)
    return new_place


def ask(run_at: RunAt, place: Place, *arguments: str) -> Run:
    return run_at(place, "what-if", "--partner", "contoso", "--suffix", SUFFIX, *arguments)


def forecast(run_at: RunAt, place: Place, *arguments: str) -> dict[str, Any]:
    run = ask(run_at, place, *arguments, "--json")
    assert (run.code, run.errors) == (0, "")
    return dict(json.loads(run.output))


def test_a_forecast_as_json_has_the_decision_the_rule_and_what_helps(used_up: Place, run_at: RunAt) -> None:
    assert forecast(run_at, used_up, "--computer", "srv-01", "--change", "Disk, mainboard,optical,disk") == {
        "product": "windows-server",
        "suffix": SUFFIX,
        "computer": "srv-01",
        "known_computer": True,
        "outcome": "refused",
        "counted": False,
        "rule": "HARDWARE_CHANGED",
        "refusal": "LIMIT_REACHED",
        "changed": [
            {"component": "disk", "weight": 11},
            {"component": "mainboard", "weight": 9},
            {"component": "optical", "weight": 1},
        ],
        "unknown": ["optical"],
        "limit": 2,
        "used": 2,
        "used_after": 2,
        "reusable_computers": ["SRV-01", "SRV-02"],
        "other_keys": [{"suffix": "C9VRC", "limit": 5, "used": 0, "left": 5}],
    }


FORECASTS: dict[str, tuple[list[str], list[dict[str, Any]], dict[str, Any]]] = {
    "the same computer": (
        ["--computer", "SRV-01"],
        [],
        {"outcome": "not_counted", "rule": "SAME_COMPUTER", "refusal": None, "used_after": 2, "known_computer": True},
    ),
    "another computer": (
        ["--computer", "SRV-09"],
        [],
        {"outcome": "refused", "rule": "NEW_COMPUTER", "refusal": "LIMIT_REACHED", "known_computer": False},
    ),
    "a new computer of a known name": (
        ["--computer", "SRV-01", "--new"],
        [],
        {"outcome": "refused", "rule": "NEW_COMPUTER", "refusal": "LIMIT_REACHED", "known_computer": False},
    ),
    "after a release": (
        ["--computer", "SRV-09"],
        [{"kind": "release", "computer": "SRV-01", "day": 5}],
        {"outcome": "counted", "rule": "NEW_COMPUTER", "used": 1, "used_after": 2, "reusable_computers": ["SRV-02"]},
    ),
    "after a raise of the limit": (
        ["--computer", "SRV-01", "--change", "mainboard"],
        [{"kind": "limit", "amount": None, "day": 5}],
        {"outcome": "counted", "counted": True, "rule": "HARDWARE_CHANGED", "limit": None, "used_after": 3},
    ),
    "a blocked key": (
        ["--computer", "SRV-01"],
        [{"kind": "block", "day": 5}],
        {"outcome": "refused", "rule": "SAME_COMPUTER", "refusal": "KEY_BLOCKED", "reusable_computers": []},
    ),
}


@pytest.mark.parametrize(("arguments", "corrections", "expected"), FORECASTS.values(), ids=FORECASTS.keys())
def test_a_forecast_rests_on_the_ledger_and_stores_nothing(
    used_up: Place,
    run_at: RunAt,
    arguments: list[str],
    corrections: list[dict[str, Any]],
    expected: dict[str, Any],
) -> None:
    with used_up.records.write() as session:
        for correction in corrections:
            make_correction(session, find_key(session, partner_id="contoso", suffix=SUFFIX), **correction)
    before = read_everything(used_up.records)

    found = forecast(run_at, used_up, *arguments)

    assert {name: found[name] for name in expected} == expected
    assert read_everything(used_up.records) == before


def test_a_forecast_in_words_is_a_few_lines(used_up: Place, run_at: RunAt) -> None:
    run = ask(run_at, used_up, "--computer", "SRV-01", "--change", "mainboard,optical")

    assert run == Run(
        0,
        f"SRV-01 on windows-server …{SUFFIX}: refused (LIMIT_REACHED)\n"
        "used 2 -> 2 of 2\n"
        "changed: mainboard (weight 9)\n"
        "changed: optical (weight 1, unknown in the records: never counts as changed)\n"
        "not counted when reinstalled as they are: SRV-01, SRV-02\n"
        "another key of the product: …C9VRC, 5 left\n",
        "",
    )


def test_a_forecast_for_a_key_without_a_limit_says_so(new_place: Place, run_at: RunAt) -> None:
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_partner(session)
        make_key(session, product_key=PRODUCT_KEY, limit=None)
        make_key(session, product_key=OTHER_KEY, limit=None)

    run = ask(run_at, new_place, "--computer", "SRV-01")

    assert run == Run(
        0,
        f"SRV-01 on windows-server …{SUFFIX}: counted (NEW_COMPUTER)\n"
        "used 0 -> 1 no limit recorded\n"
        "another key of the product: …C9VRC, no limit recorded\n",
        "",
    )


ERRORS: dict[str, tuple[list[str], str]] = {
    "an unknown partner": (["--partner", "nobody"], "there is no partner nobody"),
    "an unknown key": (["--suffix", "ZZZZZ"], "0 keys of partner contoso end in ZZZZZ: it must be one"),
    "a component that is none": (["--change", "disk,toaster"], "--change toaster: the components are disk, mainboard,"),
    "a new computer with changes": (["--new", "--change", "disk"], "--new and --change: "),
}


@pytest.mark.parametrize(("arguments", "message"), ERRORS.values(), ids=ERRORS.keys())
def test_what_cannot_be_forecast_is_one_line(used_up: Place, run_at: RunAt, arguments: list[str], message: str) -> None:
    run = ask(run_at, used_up, "--computer", "SRV-01", *arguments)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert message in run.errors
