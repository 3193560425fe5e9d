from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyclerk.counting import (
    CountingRule,
    Decision,
    Installation,
    KeyState,
    Outcome,
    PartnerRule,
    Terms,
    Verdict,
    advance,
    decide,
    replay,
)
from keyclerk.hardware import COMPONENTS, Hardware, HardwareRule

# Without the mainboard these weights add up to 26: the threshold is met by all of them but a component of weight 1.
WEIGHTS = {
    "disk": 11,
    "mainboard": 9,
    "cpu": 3,
    "ide": 3,
    "scsi": 2,
    "mac": 2,
    "audio": 2,
    "ram": 1,
    "display": 1,
    "optical": 1,
}
AWARE = Terms(10, PartnerRule.HARDWARE_AWARE, HardwareRule(WEIGHTS, 25, frozenset({"mainboard"})))
EVERY = replace(AWARE, partner_rule=PartnerRule.EVERY_ACTIVATION)

START = datetime(2026, 1, 1, tzinfo=UTC)
HARDWARE = {component: f"{component}-1" for component in COMPONENTS}
SMALL = tuple(component for component in COMPONENTS if component != "mainboard")

COUNTED, NOT_COUNTED, REFUSED = Outcome.COUNTED, Outcome.NOT_COUNTED, Outcome.REFUSED
NEW, SAME, CHANGED, EACH = CountingRule


def change(*components: str, version: int = 2) -> dict[str, str]:
    return {**HARDWARE, **{component: f"{component}-{version}" for component in components}}


def forget(hardware: Hardware, *components: str) -> dict[str, str]:
    return {component: value for component, value in hardware.items() if component not in components}


def all_but(*components: str) -> tuple[str, ...]:
    return tuple(component for component in SMALL if component not in components)


@dataclass(frozen=True)
class Step:
    """One installation of a history, and what is to become of it."""

    decision: Decision
    hardware: Hardware | None = None
    computer: str = "srv-01"
    verdict: Verdict | None = None


def install(number: int, step: Step) -> Installation:
    hardware = HARDWARE if step.hardware is None else step.hardware
    return Installation(f"e-{number:02d}", START + timedelta(days=number), step.computer, hardware, step.verdict)


FIRST = Step(Decision(COUNTED, NEW))

REINSTALLATIONS = {
    "the same hardware": (HARDWARE, Decision(NOT_COUNTED, SAME)),
    "a disk": (change("disk"), Decision(NOT_COUNTED, SAME, changed=("disk",))),
    "everything small but an adapter, 24": (
        change(*all_but("scsi")),
        Decision(NOT_COUNTED, SAME, changed=all_but("scsi")),
    ),
    "everything small but the memory, 25": (
        change(*all_but("ram")),
        Decision(COUNTED, CHANGED, changed=all_but("ram")),
    ),
    "everything small, 26": (change(*SMALL), Decision(COUNTED, CHANGED, changed=SMALL)),
    "the mainboard alone, 9": (change("mainboard"), Decision(COUNTED, CHANGED, changed=("mainboard",))),
    "another computer under the same name": (
        change(*COMPONENTS),
        Decision(COUNTED, CHANGED, changed=COMPONENTS),
    ),
    "nothing known any more": ({}, Decision(NOT_COUNTED, SAME)),
    "an empty mainboard cell": ({**HARDWARE, "mainboard": ""}, Decision(NOT_COUNTED, SAME)),
    "the mainboard unknown, a disk changed": (
        forget(change("disk"), "mainboard"),
        Decision(NOT_COUNTED, SAME, changed=("disk",)),
    ),
}


@pytest.mark.parametrize(("hardware", "expected"), REINSTALLATIONS.values(), ids=REINSTALLATIONS.keys())
def test_a_reinstallation_is_counted_by_what_changed(hardware: Hardware, expected: Decision) -> None:
    state = KeyState(1, {"srv-01": HARDWARE})

    assert decide(install(1, Step(expected, hardware)), state=state, terms=AWARE) == expected


def test_what_was_unknown_at_the_counted_activation_never_counts_as_changed() -> None:
    state = KeyState(1, {"srv-01": forget(HARDWARE, "mainboard", "disk")})

    decision = decide(install(1, Step(FIRST.decision, change("mainboard", "disk"))), state=state, terms=AWARE)

    assert decision == Decision(NOT_COUNTED, SAME)


def test_a_computer_without_any_known_hardware_is_a_new_computer_once() -> None:
    history = [install(1, Step(FIRST.decision, {})), install(2, Step(FIRST.decision, {}))]

    decisions = [decision for _, decision in replay(history, terms=AWARE)]

    assert decisions == [Decision(COUNTED, NEW), Decision(NOT_COUNTED, SAME)]


LIMIT_REACHED = Decision(REFUSED, refusal="LIMIT_REACHED")
ONE, TWO = replace(AWARE, limit=1), replace(AWARE, limit=2)

HISTORIES = {
    "each new computer is counted": (
        AWARE,
        [
            FIRST,
            replace(FIRST, computer="srv-02"),
            Step(Decision(NOT_COUNTED, SAME)),
            replace(FIRST, computer="srv-03"),
        ],
    ),
    "small changes add up against the hardware that was counted last": (
        AWARE,
        [
            FIRST,
            Step(Decision(NOT_COUNTED, SAME, changed=("disk",)), change("disk")),
            Step(Decision(NOT_COUNTED, SAME, changed=("disk", "cpu", "ide")), change("disk", "cpu", "ide")),
            Step(Decision(COUNTED, CHANGED, changed=all_but("ram")), change(*all_but("ram"))),
            Step(Decision(NOT_COUNTED, SAME, changed=("ram",)), change(*SMALL)),
        ],
    ),
    "a change that was not counted is undone without being counted": (
        AWARE,
        [
            FIRST,
            Step(Decision(NOT_COUNTED, SAME, changed=("disk",)), change("disk")),
            Step(Decision(NOT_COUNTED, SAME)),
        ],
    ),
    "going back to the old mainboard is a change again": (
        AWARE,
        [
            FIRST,
            Step(Decision(COUNTED, CHANGED, changed=("mainboard",)), change("mainboard")),
            Step(Decision(COUNTED, CHANGED, changed=("mainboard",))),
        ],
    ),
    "what the last counted activation did not know is forgotten": (
        AWARE,
        [
            FIRST,
            Step(Decision(COUNTED, CHANGED, changed=("mainboard",)), forget(change("mainboard"), "disk")),
            Step(Decision(NOT_COUNTED, SAME), change("mainboard", "disk", version=2)),
        ],
    ),
    "under every_activation each is counted, whatever the hardware": (
        EVERY,
        [Step(Decision(COUNTED, EACH)), Step(Decision(COUNTED, EACH)), Step(Decision(COUNTED, EACH), change("disk"))],
    ),
    "every_activation is refused at the limit as well": (
        replace(EVERY, limit=2),
        [Step(Decision(COUNTED, EACH)), Step(Decision(COUNTED, EACH)), Step(LIMIT_REACHED)],
    ),
    "at the limit a new computer is refused, a counted one is not": (
        ONE,
        [FIRST, Step(LIMIT_REACHED, computer="srv-02"), Step(Decision(NOT_COUNTED, SAME))],
    ),
    "at the limit a significant change is refused": (
        ONE,
        [
            FIRST,
            Step(Decision(REFUSED, refusal="LIMIT_REACHED", changed=("mainboard",)), change("mainboard")),
        ],
    ),
    "what was refused at the limit leaves the hardware of the counted activation": (
        ONE,
        [
            FIRST,
            Step(Decision(REFUSED, refusal="LIMIT_REACHED", changed=("mainboard",)), change("mainboard")),
            Step(Decision(NOT_COUNTED, SAME)),
            Step(Decision(REFUSED, refusal="LIMIT_REACHED", changed=("mainboard",)), change("mainboard")),
        ],
    ),
    "a computer refused at the limit stays unknown": (
        ONE,
        [FIRST, Step(LIMIT_REACHED, computer="srv-02"), Step(LIMIT_REACHED, computer="srv-02")],
    ),
    "a limit of nothing refuses all": (replace(AWARE, limit=0), [Step(LIMIT_REACHED)]),
    "without a limit nothing is refused": (
        replace(AWARE, limit=None),
        [replace(FIRST, computer=f"srv-{number}") for number in range(30)],
    ),
    "a server that agrees leaves no disagreement": (
        AWARE,
        [replace(FIRST, verdict=Verdict(COUNTED)), Step(Decision(NOT_COUNTED, SAME), verdict=Verdict(NOT_COUNTED))],
    ),
    "a server that did not count leaves the computer unknown": (
        AWARE,
        [Step(Decision(NOT_COUNTED, NEW, disagreement=COUNTED), verdict=Verdict(NOT_COUNTED)), FIRST],
    ),
    "a server that counted the same computer is the figure": (
        TWO,
        [
            FIRST,
            Step(Decision(COUNTED, SAME, disagreement=NOT_COUNTED), verdict=Verdict(COUNTED)),
            Step(LIMIT_REACHED, computer="srv-02"),
        ],
    ),
    "a server that counted moves the baseline": (
        AWARE,
        [
            FIRST,
            Step(
                Decision(COUNTED, SAME, changed=("disk",), disagreement=NOT_COUNTED),
                change("disk"),
                verdict=Verdict(COUNTED),
            ),
            Step(Decision(NOT_COUNTED, SAME, changed=("cpu",)), change("disk", "cpu")),
        ],
    ),
    "a server that counted above the limit is the figure": (
        ONE,
        [FIRST, Step(Decision(COUNTED, NEW, disagreement=REFUSED), computer="srv-02", verdict=Verdict(COUNTED))],
    ),
    "a server that refused without a code at our limit agrees": (
        ONE,
        [FIRST, Step(LIMIT_REACHED, computer="srv-02", verdict=Verdict(REFUSED))],
    ),
    "a server that refused with a code at our limit agrees, and names its own reason": (
        ONE,
        [
            FIRST,
            Step(Decision(REFUSED, refusal="KEY_BLOCKED"), computer="srv-02", verdict=Verdict(REFUSED, "KEY_BLOCKED")),
        ],
    ),
    "a server that refused without a code below our limit gives no reason": (
        AWARE,
        [Step(Decision(REFUSED, refusal="UNSPECIFIED", disagreement=COUNTED), verdict=Verdict(REFUSED)), FIRST],
    ),
    "a server that refused with a code below our limit is the figure": (
        AWARE,
        [
            Step(
                Decision(REFUSED, refusal="NOT_ENTITLED", disagreement=COUNTED),
                verdict=Verdict(REFUSED, "NOT_ENTITLED"),
            ),
            FIRST,
        ],
    ),
    "a server that refused a reinstallation disagrees": (
        AWARE,
        [
            FIRST,
            Step(
                Decision(REFUSED, refusal="LIMIT_REACHED", disagreement=NOT_COUNTED),
                verdict=Verdict(REFUSED, "LIMIT_REACHED"),
            ),
        ],
    ),
    "under every_activation a server that did not count disagrees": (
        EVERY,
        [Step(Decision(NOT_COUNTED, EACH, disagreement=COUNTED), verdict=Verdict(NOT_COUNTED))],
    ),
}


@pytest.mark.parametrize(("terms", "steps"), HISTORIES.values(), ids=HISTORIES.keys())
def test_a_history_is_counted_step_by_step(terms: Terms, steps: list[Step]) -> None:
    history = [install(number, step) for number, step in enumerate(steps)]

    decisions = [decision for _, decision in replay(history, terms=terms)]

    assert decisions == [step.decision for step in steps]


def test_installations_of_the_same_moment_are_decided_by_event_id() -> None:
    later_id, earlier_id = (replace(install(1, FIRST), event_id=event_id, computer=event_id) for event_id in ("b", "a"))

    decided = list(replay([later_id, earlier_id], terms=ONE))

    assert decided == [(earlier_id, Decision(COUNTED, NEW)), (later_id, LIMIT_REACHED)]


def test_only_a_counted_activation_changes_the_state_of_a_key() -> None:
    state, installation = KeyState(1, {"srv-01": HARDWARE}), install(1, Step(FIRST.decision, computer="srv-02"))

    assert advance(state, installation, Decision(NOT_COUNTED, SAME)) == state
    assert advance(state, installation, LIMIT_REACHED) == state
    assert advance(state, installation, FIRST.decision) == KeyState(2, {"srv-01": HARDWARE, "srv-02": HARDWARE})


VERDICTS = st.one_of(
    st.builds(Verdict, st.sampled_from([COUNTED, NOT_COUNTED])),
    st.builds(Verdict, st.just(REFUSED), st.sampled_from([None, "LIMIT_REACHED", "KEY_BLOCKED"])),
)
HARDWARES = st.dictionaries(st.sampled_from(COMPONENTS), st.sampled_from(["", "1", "2"]))
LIMITS = st.one_of(st.none(), st.integers(0, 6))


def ledgers(verdicts: st.SearchStrategy[Verdict | None]) -> st.SearchStrategy[list[Installation]]:
    """Return histories of three computers in which many installations come at the same moment."""
    return st.lists(
        st.builds(
            Installation,
            st.integers(0, 999).map(str),
            st.integers(0, 9).map(lambda day: START + timedelta(days=day)),
            st.sampled_from(["srv-01", "srv-02", "srv-03"]),
            HARDWARES,
            verdicts,
        ),
        max_size=20,
        unique_by=lambda each: each.event_id,
    )


OURS = ledgers(st.none())
MIXED = ledgers(st.one_of(st.none(), VERDICTS))
TERMS = st.builds(Terms, LIMITS, st.sampled_from(PartnerRule), st.just(AWARE.hardware_rule))


@given(OURS, TERMS)
def test_without_verdicts_used_never_exceeds_the_limit(ledger: list[Installation], terms: Terms) -> None:
    used = sum(decision.is_counted for _, decision in replay(ledger, terms=terms))

    assert used <= (len(ledger) if terms.limit is None else terms.limit)


@given(OURS, TERMS)
def test_without_verdicts_a_limit_cuts_off_the_count_and_changes_nothing_before(
    ledger: list[Installation], terms: Terms
) -> None:
    free = sum(decision.is_counted for _, decision in replay(ledger, terms=replace(terms, limit=None)))
    used = sum(decision.is_counted for _, decision in replay(ledger, terms=terms))

    assert used == (free if terms.limit is None else min(free, terms.limit))


@given(MIXED, TERMS, st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(ledger: list[Installation], terms: Terms, chance: object) -> None:
    shuffled = list(ledger)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert list(replay(shuffled, terms=terms)) == list(replay(ledger, terms=terms))


@given(MIXED, TERMS)
def test_a_replay_is_deciding_and_advancing_one_by_one(ledger: list[Installation], terms: Terms) -> None:
    state, expected = KeyState(), []
    for installation in sorted(ledger, key=lambda each: (each.occurred_at, each.event_id)):
        decision = decide(installation, state=state, terms=terms)
        state = advance(state, installation, decision)
        expected.append((installation, decision))

    assert list(replay(ledger, terms=terms)) == expected
    assert state.used == sum(decision.is_counted for _, decision in expected)


@given(MIXED, LIMITS)
def test_a_reinstallation_of_the_same_hardware_right_after_a_counted_one_is_never_counted(
    ledger: list[Installation], limit: int | None
) -> None:
    terms, state = replace(AWARE, limit=limit), KeyState()
    for installation, decision in replay(ledger, terms=terms):
        state = advance(state, installation, decision)
        if decision.is_counted:
            again = replace(installation, event_id=f"{installation.event_id}-again", verdict=None)
            assert decide(again, state=state, terms=terms) == Decision(NOT_COUNTED, SAME)


@given(MIXED, TERMS)
def test_the_word_of_the_server_is_the_figure_and_a_disagreement_is_what_we_would_have_said(
    ledger: list[Installation], terms: Terms
) -> None:
    state = KeyState()
    for installation, decision in replay(ledger, terms=terms):
        ours = decide(replace(installation, verdict=None), state=state, terms=terms)
        said = installation.verdict.outcome if installation.verdict else ours.outcome
        assert decision.outcome is said
        assert decision.disagreement == (None if said is ours.outcome else ours.outcome)
        assert decision.changed == ours.changed
        assert (decision.refusal is None) == (decision.outcome is not REFUSED)
        assert (decision.rule is None) == (decision.outcome is REFUSED)
        state = advance(state, installation, decision)


@given(OURS, TERMS, st.sets(st.sampled_from(COMPONENTS)))
def test_knowing_less_of_a_computer_never_makes_its_reinstallation_count(
    ledger: list[Installation], terms: Terms, unknown: set[str]
) -> None:
    state = KeyState()
    for installation, decision in replay(ledger, terms=terms):
        vague = replace(installation, hardware=forget(installation.hardware, *unknown))
        if decision.outcome is NOT_COUNTED:
            assert decide(vague, state=state, terms=terms).outcome is NOT_COUNTED
        state = advance(state, installation, decision)


@given(OURS, LIMITS)
def test_under_every_activation_all_are_counted_until_the_limit(ledger: list[Installation], limit: int | None) -> None:
    outcomes = [decision.outcome for _, decision in replay(ledger, terms=replace(EVERY, limit=limit))]

    counted = len(ledger) if limit is None else min(limit, len(ledger))
    assert outcomes == [COUNTED] * counted + [REFUSED] * (len(ledger) - counted)
