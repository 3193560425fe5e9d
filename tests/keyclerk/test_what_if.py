from dataclasses import replace

import pytest

from keyclerk.counting import CountingRule, Decision, KeyState, Outcome, PartnerRule, Terms
from keyclerk.hardware import COMPONENTS, HardwareRule
from keyclerk.store.database import Database
from keyclerk.what_if import Forecast, ask_what_if, find_reusable_computers, forecast
from tests.factories import HARDWARE, NOW, make_installation, make_key, make_partner, read_everything

AWARE = Terms(10, PartnerRule.HARDWARE_AWARE, HardwareRule(dict.fromkeys(COMPONENTS, 10), 25, frozenset({"mainboard"})))
EVERY = replace(AWARE, partner_rule=PartnerRule.EVERY_ACTIVATION)
STATE = KeyState(1, {"srv-01": {"disk": "d", "mainboard": "m", "cpu": "c"}})

COUNTED, NOT_COUNTED, REFUSED = Outcome.COUNTED, Outcome.NOT_COUNTED, Outcome.REFUSED
NEW, SAME, CHANGED, EACH = CountingRule

FORECASTS = {
    "a new computer": ("SRV-09", (), AWARE, Forecast(Decision(COUNTED, NEW), NEW, is_known_computer=False)),
    "a new computer with new parts": (
        "SRV-09",
        ("disk", "ram"),
        AWARE,
        Forecast(Decision(COUNTED, NEW), NEW, is_known_computer=False),
    ),
    "the same computer": ("SRV-01", (), AWARE, Forecast(Decision(NOT_COUNTED, SAME), SAME, is_known_computer=True)),
    "the same computer, written in lower case": (
        "srv-01",
        (),
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME), SAME, is_known_computer=True),
    ),
    "a disk": (
        "SRV-01",
        ("disk",),
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME, changed=("disk",)), SAME, is_known_computer=True),
    ),
    "the mainboard": (
        "SRV-01",
        ("mainboard",),
        AWARE,
        Forecast(Decision(COUNTED, CHANGED, changed=("mainboard",)), CHANGED, is_known_computer=True),
    ),
    "a part that the records do not hold": (
        "SRV-01",
        ("ram", "disk"),
        AWARE,
        Forecast(Decision(NOT_COUNTED, SAME, changed=("disk",)), SAME, is_known_computer=True, unknown=("ram",)),
    ),
    "a new computer at the limit": (
        "SRV-09",
        (),
        replace(AWARE, limit=1),
        Forecast(Decision(REFUSED, refusal="LIMIT_REACHED"), NEW, is_known_computer=False),
    ),
    "the mainboard at the limit": (
        "SRV-01",
        ("mainboard",),
        replace(AWARE, limit=1),
        Forecast(Decision(REFUSED, refusal="LIMIT_REACHED", changed=("mainboard",)), CHANGED, is_known_computer=True),
    ),
    "the same computer at the limit": (
        "SRV-01",
        (),
        replace(AWARE, limit=1),
        Forecast(Decision(NOT_COUNTED, SAME), SAME, is_known_computer=True),
    ),
    "the same computer where every activation counts": (
        "SRV-01",
        (),
        EVERY,
        Forecast(Decision(COUNTED, EACH), EACH, is_known_computer=True),
    ),
}


@pytest.mark.parametrize(("computer", "changed", "terms", "expected"), FORECASTS.values(), ids=FORECASTS.keys())
def test_a_forecast_is_what_the_counting_would_decide(
    computer: str, changed: tuple[str, ...], terms: Terms, expected: Forecast
) -> None:
    assert forecast(computer, changed, state=STATE, terms=terms, now=NOW) == expected


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
    state = KeyState(2, {"srv-02": {}, "srv-01": {}})
    names = {"srv-01": "SRV-01"}

    assert find_reusable_computers(state, names=names, terms=AWARE, now=NOW) == ["SRV-01", "srv-02"]
    assert find_reusable_computers(state, names=names, terms=EVERY, now=NOW) == []
    assert find_reusable_computers(KeyState(), names={}, terms=AWARE, now=NOW) == []
