from dataclasses import replace
from typing import Any

import pytest

from keyclerk.counting import CountingRule, Decision, KeyState, Outcome, PartnerRule, Terms
from keyclerk.hardware import COMPONENTS, HardwareRule
from keyclerk.store.database import Database
from keyclerk.what_if import Forecast, ask_what_if, find_reusable_computers, forecast
from tests.factories import HARDWARE, NOW, make_correction, make_installation, make_key, make_partner, read_everything

AWARE = Terms(PartnerRule.HARDWARE_AWARE, HardwareRule(dict.fromkeys(COMPONENTS, 10), 25, frozenset({"mainboard"})))
EVERY = replace(AWARE, partner_rule=PartnerRule.EVERY_ACTIVATION)
BASELINE = {"disk": "d", "mainboard": "m", "cpu": "c"}
STATE = KeyState(10, 1, {"srv-01": [BASELINE]})
USED_UP, BLOCKED = replace(STATE, limit=1), replace(STATE, is_blocked=True)

COUNTED, NOT_COUNTED, REFUSED, _ = Outcome
NEW, SAME, CHANGED, EACH = CountingRule

FORECASTS = {
    "a new computer": ("SRV-09", (), STATE, AWARE, Forecast(Decision(COUNTED, NEW), NEW, is_known_computer=False)),
    "a new computer with new parts": (
        "SRV-09",
        ("disk", "ram"),
        STATE,
        AWARE,
        Forecast(Decision(COUNTED, NEW), NEW, is_known_computer=False),
    ),
    "the same computer": (
        "SRV-01",
        (),
        STATE,
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME), SAME, is_known_computer=True),
    ),
    "the same computer, written in lower case": (
        "srv-01",
        (),
        STATE,
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME), SAME, is_known_computer=True),
    ),
    "a disk": (
        "SRV-01",
        ("disk",),
        STATE,
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME, changed=("disk",)), SAME, is_known_computer=True),
    ),
    "the mainboard": (
        "SRV-01",
        ("mainboard",),
        STATE,
        AWARE,
        Forecast(Decision(COUNTED, CHANGED, changed=("mainboard",)), CHANGED, is_known_computer=True),
    ),
    "a part that the records do not hold": (
        "SRV-01",
        ("ram", "disk"),
        STATE,
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME, changed=("disk",)), SAME, is_known_computer=True, unknown=("ram",)),
    ),
    "a new computer at the limit": (
        "SRV-09",
        (),
        USED_UP,
        AWARE,
        Forecast(Decision(REFUSED, refusal="LIMIT_REACHED"), NEW, is_known_computer=False),
    ),
    "the mainboard at the limit": (
        "SRV-01",
        ("mainboard",),
        USED_UP,
        AWARE,
        Forecast(Decision(REFUSED, refusal="LIMIT_REACHED", changed=("mainboard",)), CHANGED, is_known_computer=True),
    ),
    "the same computer at the limit": (
        "SRV-01",
        (),
        USED_UP,
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME), SAME, is_known_computer=True),
    ),
    "the same computer where every activation counts": (
        "SRV-01",
        (),
        STATE,
        EVERY,
        Forecast(Decision(COUNTED, EACH), EACH, is_known_computer=True),
    ),
    "the same computer of a blocked key": (
        "SRV-01",
        (),
        BLOCKED,
        AWARE,
        Forecast(Decision(REFUSED, refusal="KEY_BLOCKED"), SAME, is_known_computer=True),
    ),
    "a new computer of a blocked key that is used up": (
        "SRV-09",
        (),
        replace(USED_UP, is_blocked=True),
        AWARE,
        Forecast(Decision(REFUSED, refusal="KEY_BLOCKED"), NEW, is_known_computer=False),
    ),
    "a new computer without a limit": (
        "SRV-09",
        (),
        replace(STATE, limit=None, used=1000),
        AWARE,
        Forecast(Decision(COUNTED, NEW), NEW, is_known_computer=False),
    ),
    "a computer that was returned": (
        "SRV-02",
        ("disk",),
        replace(STATE, baselines={"srv-02": []}),
        AWARE,
        Forecast(Decision(COUNTED, NEW), NEW, is_known_computer=False),
    ),
    "a computer whose last activation was returned": (
        "SRV-01",
        ("mainboard",),
        replace(STATE, baselines={"srv-01": [BASELINE, {"disk": "d"}]}),
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME), SAME, is_known_computer=True, unknown=("mainboard",)),
    ),
    "activations of a snapshot use up the limit": (
        "SRV-09",
        (),
        replace(STATE, used=10, unknown_computers=9),
        AWARE,
        Forecast(Decision(REFUSED, refusal="LIMIT_REACHED"), NEW, is_known_computer=False),
    ),
}


@pytest.mark.parametrize(
    ("computer", "changed", "state", "terms", "expected"), FORECASTS.values(), ids=FORECASTS.keys()
)
def test_a_forecast_is_what_the_counting_would_decide(
    computer: str, changed: tuple[str, ...], state: KeyState, terms: Terms, expected: Forecast
) -> None:
    assert forecast(computer, changed, state=state, terms=terms, now=NOW) == expected


@pytest.mark.parametrize(
    ("state", "terms", "decision", "rule"),
    [
        (STATE, AWARE, Decision(COUNTED, NEW), NEW),
        (STATE, EVERY, Decision(COUNTED, EACH), EACH),
        (USED_UP, AWARE, Decision(REFUSED, refusal="LIMIT_REACHED"), NEW),
        (BLOCKED, AWARE, Decision(REFUSED, refusal="KEY_BLOCKED"), NEW),
    ],
)
@pytest.mark.parametrize("computer", ["SRV-01", "SRV-09"])
def test_a_new_computer_is_new_though_its_name_may_be_known(
    computer: str, state: KeyState, terms: Terms, decision: Decision, rule: CountingRule
) -> None:
    answer = forecast(computer, (), state=state, terms=terms, now=NOW, is_new=True)

    assert answer == Forecast(decision, rule, is_known_computer=False)


@pytest.mark.parametrize(
    ("corrections", "decision"),
    [
        ([], Decision(NOT_COUNTED, SAME)),
        ([{"kind": "release", "computer": "SRV-03"}], Decision(COUNTED, NEW)),
        ([{"kind": "block"}], Decision(REFUSED, refusal="KEY_BLOCKED")),
        ([{"kind": "block"}, {"kind": "unblock"}], Decision(NOT_COUNTED, SAME)),
        ([{"kind": "snapshot", "amount": 10}], Decision(NOT_COUNTED, SAME)),
        ([{"kind": "limit", "amount": 0}], Decision(NOT_COUNTED, SAME)),
        (
            [{"kind": "release", "computer": "SRV-03"}, {"kind": "limit", "amount": 0}],
            Decision(REFUSED, refusal="LIMIT_REACHED"),
        ),
    ],
)
def test_a_forecast_rests_on_the_corrections_of_the_key(
    any_database: Database, corrections: list[dict[str, Any]], decision: Decision
) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session)
        make_installation(session, key, computer="SRV-03", day=1)
        for day, correction in enumerate(corrections, start=2):
            make_correction(session, key, day=day, **correction)

        answer = ask_what_if(session, key=key, computer="srv-03", changed=(), now=NOW)

    assert answer.decision == decision


def test_what_a_forecast_says_is_what_recording_then_does(database: Database) -> None:
    hardware = {**HARDWARE, "mainboard": "replaced-mainboard"}
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=2)
        make_installation(session, key, computer="SRV-03", day=1)

        foretold = [ask_what_if(session, key=key, computer="SRV-03", changed=["mainboard"], now=NOW)]
        rows = [make_installation(session, key, computer="SRV-03", day=2, hardware=hardware)]
        foretold.append(ask_what_if(session, key=key, computer="SRV-04", changed=(), now=NOW))
        rows.append(make_installation(session, key, computer="SRV-04", day=3))

    assert [(each.decision.outcome, each.decision.rule, each.decision.refusal) for each in foretold] == [
        (row.outcome, row.rule, row.refusal) for row in rows
    ]
    assert [each.decision.refusal for each in foretold] == [None, "LIMIT_REACHED"]


def test_a_forecast_rests_on_the_hardware_that_was_counted_last_and_stores_nothing(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session)
        make_installation(session, key, computer="SRV-03", day=1)
        # Counted nowhere: the baseline stays that of the first day.
        make_installation(session, key, computer="SRV-03", day=2, hardware={**HARDWARE, "disk": "disk-2"})
    before = read_everything(database)

    with database.write() as session:
        answers = [
            ask_what_if(session, key=key, computer="srv-03", changed=changed, now=NOW)
            for changed in [("disk",), ("mainboard",), ("disk", "cpu", "mac", "ram")]
        ]

    assert [answer.decision.outcome for answer in answers] == [NOT_COUNTED, COUNTED, NOT_COUNTED]
    assert read_everything(database) == before


def test_a_computer_of_another_key_is_a_new_one(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session), make_key(session)
        make_installation(session, other, computer="SRV-03")

        answer = ask_what_if(session, key=key, computer="SRV-03", changed=(), now=NOW)

    assert answer == Forecast(Decision(COUNTED, NEW), NEW, is_known_computer=False)


def test_the_computers_that_were_counted_can_be_reused_under_hardware_aware_only() -> None:
    state = KeyState(10, 2, {"srv-02": [{}], "srv-01": [{}], "srv-00": []})
    names = {"srv-01": "SRV-01"}

    assert find_reusable_computers(state, names=names, terms=AWARE, now=NOW) == ["SRV-01", "srv-02"]
    assert find_reusable_computers(state, names=names, terms=EVERY, now=NOW) == []
    assert find_reusable_computers(replace(state, limit=2), names=names, terms=AWARE, now=NOW) == ["SRV-01", "srv-02"]
    assert find_reusable_computers(replace(state, is_blocked=True), names=names, terms=AWARE, now=NOW) == []
    assert find_reusable_computers(KeyState(), names={}, terms=AWARE, now=NOW) == []
