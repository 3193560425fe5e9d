from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import pytest

from keyclerk.counting import CountingRule, Decision, KeyState, Outcome, PartnerRule, Terms
from keyclerk.forecast import Forecast, forecast, is_reinstallation_free
from keyclerk.hardware import COMPONENTS, Hardware, HardwareRule
from tests.factories import NOW

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
    ("state", "terms", "is_free"),
    [
        (STATE, AWARE, True),
        (USED_UP, AWARE, True),
        (BLOCKED, AWARE, False),
        (STATE, EVERY, False),
        (USED_UP, EVERY, False),
        (replace(STATE, used=0, unknown_computers=-1), AWARE, True),
    ],
)
def test_a_reinstallation_is_free_under_hardware_aware_unless_the_key_is_blocked(
    state: KeyState, terms: Terms, is_free: bool
) -> None:
    assert is_reinstallation_free(state=state, terms=terms, now=NOW) == is_free


@pytest.mark.parametrize("hardware", [{}, {"disk": "d"}, {"disk": ""}, BASELINE, dict.fromkeys(COMPONENTS, "x")])
@pytest.mark.parametrize("terms", [AWARE, EVERY])
@pytest.mark.parametrize("limit", [None, 0, 1, 10])
@pytest.mark.parametrize("is_blocked", [False, True])
def test_whether_a_reinstallation_is_free_is_the_same_on_every_computer(
    hardware: dict[str, str], terms: Terms, limit: int | None, is_blocked: bool
) -> None:
    state = KeyState(limit, 2, {"srv-01": [{"cpu": "c"}, hardware]}, is_blocked)

    outcome = forecast("SRV-01", (), state=state, terms=terms, now=NOW).decision.outcome

    assert is_reinstallation_free(state=state, terms=terms, now=NOW) == (outcome is NOT_COUNTED)


class Unread(Mapping[str, Sequence[Hardware]]):
    """Baselines of so many computers that one is looked up at a time."""

    def __getitem__(self, computer: str) -> Sequence[Hardware]:
        return [BASELINE]

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("every computer is looked at")

    def __len__(self) -> int:
        return 1_000_000


def test_a_forecast_looks_at_no_other_computer() -> None:
    state = KeyState(None, 1_000_000, Unread())

    assert forecast("SRV-01", ("disk",), state=state, terms=AWARE, now=NOW).decision.outcome is NOT_COUNTED
    assert is_reinstallation_free(state=state, terms=AWARE, now=NOW)
