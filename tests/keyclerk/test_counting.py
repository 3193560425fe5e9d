from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyclerk.counting import (
    Correction,
    CorrectionKind,
    CountingRule,
    Decision,
    Entry,
    Installation,
    KeyState,
    Outcome,
    PartnerRule,
    Terms,
    Verdict,
    correct,
    decide,
)
from keyclerk.hardware import COMPONENTS, Hardware, HardwareRule
from keyclerk.replay import replay

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
AWARE = Terms(PartnerRule.HARDWARE_AWARE, HardwareRule(WEIGHTS, 25, frozenset({"mainboard"})))
EVERY = replace(AWARE, partner_rule=PartnerRule.EVERY_ACTIVATION)
NONE_LEFT, ONE, TWO, TEN, UNLIMITED = (KeyState(limit=limit) for limit in (0, 1, 2, 10, None))

START = datetime(2026, 1, 1, tzinfo=UTC)
HARDWARE = {component: f"{component}-1" for component in COMPONENTS}
SMALL = tuple(component for component in COMPONENTS if component != "mainboard")

COUNTED, NOT_COUNTED, REFUSED, CORRECTED = Outcome
NEW, SAME, CHANGED, EACH = CountingRule
RELEASE, BLOCK, UNBLOCK, LIMIT, SNAPSHOT = CorrectionKind


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


def advance(state: KeyState, entry: Entry, *, terms: Terms = AWARE) -> KeyState:
    """Return the key's state after one more entry."""
    ((_, _, after),) = replay([entry], state=state, terms=terms)
    return after


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
    state = KeyState(10, 1, {"srv-01": [HARDWARE]})

    assert decide(install(1, Step(expected, hardware)), state=state, terms=AWARE) == expected


def test_what_was_unknown_at_the_counted_activation_never_counts_as_changed() -> None:
    state = KeyState(10, 1, {"srv-01": [forget(HARDWARE, "mainboard", "disk")]})

    decision = decide(install(1, Step(FIRST.decision, change("mainboard", "disk"))), state=state, terms=AWARE)

    assert decision == Decision(NOT_COUNTED, SAME)


def test_a_computer_without_any_known_hardware_is_a_new_computer_once() -> None:
    history = [install(1, Step(FIRST.decision, {})), install(2, Step(FIRST.decision, {}))]

    decisions = [decision for _, decision, _ in replay(history, state=TEN, terms=AWARE)]

    assert decisions == [Decision(COUNTED, NEW), Decision(NOT_COUNTED, SAME)]


LIMIT_REACHED = Decision(REFUSED, refusal="LIMIT_REACHED")

HISTORIES = {
    "each new computer is counted": (
        TEN,
        AWARE,
        [
            FIRST,
            replace(FIRST, computer="srv-02"),
            Step(Decision(NOT_COUNTED, SAME)),
            replace(FIRST, computer="srv-03"),
        ],
    ),
    "small changes add up against the hardware that was counted last": (
        TEN,
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
        TEN,
        AWARE,
        [
            FIRST,
            Step(Decision(NOT_COUNTED, SAME, changed=("disk",)), change("disk")),
            Step(Decision(NOT_COUNTED, SAME)),
        ],
    ),
    "going back to the old mainboard is a change again": (
        TEN,
        AWARE,
        [
            FIRST,
            Step(Decision(COUNTED, CHANGED, changed=("mainboard",)), change("mainboard")),
            Step(Decision(COUNTED, CHANGED, changed=("mainboard",))),
        ],
    ),
    "what the last counted activation did not know is forgotten": (
        TEN,
        AWARE,
        [
            FIRST,
            Step(Decision(COUNTED, CHANGED, changed=("mainboard",)), forget(change("mainboard"), "disk")),
            Step(Decision(NOT_COUNTED, SAME), change("mainboard", "disk", version=2)),
        ],
    ),
    "under every_activation each is counted, whatever the hardware": (
        TEN,
        EVERY,
        [Step(Decision(COUNTED, EACH)), Step(Decision(COUNTED, EACH)), Step(Decision(COUNTED, EACH), change("disk"))],
    ),
    "every_activation is refused at the limit as well": (
        TWO,
        EVERY,
        [Step(Decision(COUNTED, EACH)), Step(Decision(COUNTED, EACH)), Step(LIMIT_REACHED)],
    ),
    "at the limit a new computer is refused, a counted one is not": (
        ONE,
        AWARE,
        [FIRST, Step(LIMIT_REACHED, computer="srv-02"), Step(Decision(NOT_COUNTED, SAME))],
    ),
    "at the limit a significant change is refused": (
        ONE,
        AWARE,
        [
            FIRST,
            Step(Decision(REFUSED, refusal="LIMIT_REACHED", changed=("mainboard",)), change("mainboard")),
        ],
    ),
    "what was refused at the limit leaves the hardware of the counted activation": (
        ONE,
        AWARE,
        [
            FIRST,
            Step(Decision(REFUSED, refusal="LIMIT_REACHED", changed=("mainboard",)), change("mainboard")),
            Step(Decision(NOT_COUNTED, SAME)),
            Step(Decision(REFUSED, refusal="LIMIT_REACHED", changed=("mainboard",)), change("mainboard")),
        ],
    ),
    "a computer refused at the limit stays unknown": (
        ONE,
        AWARE,
        [FIRST, Step(LIMIT_REACHED, computer="srv-02"), Step(LIMIT_REACHED, computer="srv-02")],
    ),
    "a limit of nothing refuses all": (NONE_LEFT, AWARE, [Step(LIMIT_REACHED)]),
    "without a limit nothing is refused": (
        UNLIMITED,
        AWARE,
        [replace(FIRST, computer=f"srv-{number}") for number in range(30)],
    ),
    "a server that agrees leaves no disagreement": (
        TEN,
        AWARE,
        [replace(FIRST, verdict=Verdict(COUNTED)), Step(Decision(NOT_COUNTED, SAME), verdict=Verdict(NOT_COUNTED))],
    ),
    "a server that did not count leaves the computer unknown": (
        TEN,
        AWARE,
        [Step(Decision(NOT_COUNTED, NEW, disagreement=COUNTED), verdict=Verdict(NOT_COUNTED)), FIRST],
    ),
    "a server that counted the same computer is the figure": (
        TWO,
        AWARE,
        [
            FIRST,
            Step(Decision(COUNTED, SAME, disagreement=NOT_COUNTED), verdict=Verdict(COUNTED)),
            Step(LIMIT_REACHED, computer="srv-02"),
        ],
    ),
    "a server that counted moves the baseline": (
        TEN,
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
        AWARE,
        [FIRST, Step(Decision(COUNTED, NEW, disagreement=REFUSED), computer="srv-02", verdict=Verdict(COUNTED))],
    ),
    "a server that refused without a code at our limit agrees": (
        ONE,
        AWARE,
        [FIRST, Step(LIMIT_REACHED, computer="srv-02", verdict=Verdict(REFUSED))],
    ),
    "a server that refused with a code at our limit agrees, and names its own reason": (
        ONE,
        AWARE,
        [
            FIRST,
            Step(Decision(REFUSED, refusal="KEY_BLOCKED"), computer="srv-02", verdict=Verdict(REFUSED, "KEY_BLOCKED")),
        ],
    ),
    "a server that refused without a code below our limit gives no reason": (
        TEN,
        AWARE,
        [Step(Decision(REFUSED, refusal="UNSPECIFIED", disagreement=COUNTED), verdict=Verdict(REFUSED)), FIRST],
    ),
    "a server that refused with a code below our limit is the figure": (
        TEN,
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
        TEN,
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
        TEN,
        EVERY,
        [Step(Decision(NOT_COUNTED, EACH, disagreement=COUNTED), verdict=Verdict(NOT_COUNTED))],
    ),
}


@pytest.mark.parametrize(("state", "terms", "steps"), HISTORIES.values(), ids=HISTORIES.keys())
def test_a_history_is_counted_step_by_step(state: KeyState, terms: Terms, steps: list[Step]) -> None:
    history = [install(number, step) for number, step in enumerate(steps)]

    decisions = [decision for _, decision, _ in replay(history, state=state, terms=terms)]

    assert decisions == [step.decision for step in steps]


def test_installations_of_the_same_moment_are_decided_by_event_id() -> None:
    later_id, earlier_id = (replace(install(1, FIRST), event_id=event_id, computer=event_id) for event_id in ("b", "a"))

    decided = [(entry, decision) for entry, decision, _ in replay([later_id, earlier_id], state=ONE, terms=AWARE)]

    assert decided == [(earlier_id, Decision(COUNTED, NEW)), (later_id, LIMIT_REACHED)]


def test_an_installation_that_is_not_counted_leaves_the_state_of_a_key() -> None:
    state = KeyState(10, 1, {"srv-01": [HARDWARE]}, unknown_computers=-2)
    installation = install(1, Step(FIRST.decision, computer="srv-02"))

    assert advance(state, replace(installation, verdict=Verdict(NOT_COUNTED))) == state
    assert advance(state, replace(installation, verdict=Verdict(REFUSED))) == state
    assert advance(state, installation) == replace(
        state, used=2, baselines={"srv-01": [HARDWARE], "srv-02": [HARDWARE]}
    )


def test_advancing_leaves_the_state_before_as_it_was() -> None:
    state = KeyState(10, 1, {"srv-01": [HARDWARE]})

    advance(state, install(1, Step(FIRST.decision, computer="srv-02")))
    advance(state, fix(2, Fix(RELEASE, computer="srv-01")))

    assert state == KeyState(10, 1, {"srv-01": [HARDWARE]})


@dataclass(frozen=True)
class Fix:
    """One correction of a history, and what it is to add to the activations used."""

    kind: CorrectionKind
    amount: int | None = None
    computer: str = ""
    delta: int = 0


def fix(number: int, correction: Fix) -> Correction:
    moment = START + timedelta(days=number)
    return Correction(f"c-{number:02d}", moment, correction.kind, correction.computer, correction.amount)


@dataclass(frozen=True)
class After:
    """The figures of a key after a history."""

    used: int
    limit: int | None = 10
    is_blocked: bool = False
    unknown_computers: int = 0


RETURNED = Fix(RELEASE, computer="srv-01", delta=-1)
NOTHING_RETURNED = Fix(RELEASE, computer="srv-01")
AGAIN = Step(Decision(NOT_COUNTED, SAME))
SECOND, THIRD = replace(FIRST, computer="srv-02"), replace(FIRST, computer="srv-03")
MAINBOARD = Step(Decision(COUNTED, CHANGED, changed=("mainboard",)), change("mainboard"))
BLOCKED = Step(Decision(REFUSED, refusal="KEY_BLOCKED"))

CORRECTED_HISTORIES = {
    "a computer that is returned gives its activation back, and is new again": (
        TEN,
        AWARE,
        [FIRST, SECOND, RETURNED, FIRST],
        After(2),
    ),
    "a release makes room at the limit": (
        ONE,
        AWARE,
        [FIRST, Step(LIMIT_REACHED, computer="srv-02"), RETURNED, SECOND, Step(LIMIT_REACHED)],
        After(1, limit=1),
    ),
    "a release gives back the last activation, and the hardware before it holds again": (
        TEN,
        AWARE,
        [FIRST, MAINBOARD, RETURNED, AGAIN, MAINBOARD],
        After(2),
    ),
    "each release gives one activation back until there is none": (
        TEN,
        AWARE,
        [FIRST, MAINBOARD, RETURNED, RETURNED, NOTHING_RETURNED, FIRST],
        After(1),
    ),
    "a release of a computer that was never counted adds nothing": (
        ONE,
        AWARE,
        [NOTHING_RETURNED, SECOND, NOTHING_RETURNED, Step(LIMIT_REACHED), NOTHING_RETURNED],
        After(1, limit=1),
    ),
    "under every_activation each release gives one of them back": (
        TEN,
        EVERY,
        [Step(Decision(COUNTED, EACH)), Step(Decision(COUNTED, EACH)), RETURNED, RETURNED, NOTHING_RETURNED],
        After(0),
    ),
    "a reinstallation that was not counted is nothing to give back": (
        TEN,
        AWARE,
        [FIRST, AGAIN, RETURNED, NOTHING_RETURNED],
        After(0),
    ),
    "an activation that the server counted can be given back": (
        TEN,
        AWARE,
        [
            FIRST,
            Step(Decision(COUNTED, SAME, disagreement=NOT_COUNTED), verdict=Verdict(COUNTED)),
            RETURNED,
            AGAIN,
            RETURNED,
        ],
        After(0),
    ),
    "a blocked key refuses all, also the same computer": (
        TEN,
        AWARE,
        [
            FIRST,
            Fix(BLOCK),
            BLOCKED,
            replace(BLOCKED, computer="srv-02"),
            Step(Decision(REFUSED, refusal="KEY_BLOCKED", changed=("disk",)), change("disk")),
        ],
        After(1, is_blocked=True),
    ),
    "a blocked key that is used up is blocked first": (
        ONE,
        AWARE,
        [FIRST, Fix(BLOCK), replace(BLOCKED, computer="srv-02"), Fix(UNBLOCK), Step(LIMIT_REACHED, computer="srv-02")],
        After(1, limit=1),
    ),
    "every_activation is blocked as well": (
        TEN,
        EVERY,
        [Fix(BLOCK), BLOCKED],
        After(0, is_blocked=True),
    ),
    "an unblocked key goes on as before": (
        TEN,
        AWARE,
        [FIRST, Fix(BLOCK), BLOCKED, Fix(UNBLOCK), AGAIN, SECOND],
        After(2),
    ),
    "a key that is blocked twice is unblocked at once": (
        TEN,
        AWARE,
        [Fix(BLOCK), Fix(BLOCK), BLOCKED, Fix(UNBLOCK), FIRST, Fix(UNBLOCK)],
        After(1),
    ),
    "a blocked key can be corrected": (
        TEN,
        AWARE,
        [FIRST, Fix(BLOCK), Fix(LIMIT, 3), RETURNED, Fix(SNAPSHOT, 2, delta=2), BLOCKED],
        After(2, limit=3, is_blocked=True, unknown_computers=2),
    ),
    "a server that counted is the figure, though the key was blocked": (
        TEN,
        AWARE,
        [
            Fix(BLOCK),
            Step(Decision(COUNTED, NEW, disagreement=REFUSED), verdict=Verdict(COUNTED)),
            BLOCKED,
            Fix(UNBLOCK),
            AGAIN,
        ],
        After(1),
    ),
    "a server that did not count disagrees with a block": (
        TEN,
        AWARE,
        [
            FIRST,
            Fix(BLOCK),
            Step(Decision(NOT_COUNTED, SAME, disagreement=REFUSED), verdict=Verdict(NOT_COUNTED)),
        ],
        After(1, is_blocked=True),
    ),
    "a server that refused without a code agrees with a block": (
        TEN,
        AWARE,
        [Fix(BLOCK), replace(BLOCKED, verdict=Verdict(REFUSED))],
        After(0, is_blocked=True),
    ),
    "a server that refused with a code agrees with a block, and names its own reason": (
        TEN,
        AWARE,
        [
            Fix(BLOCK),
            Step(Decision(REFUSED, refusal="NOT_ENTITLED"), verdict=Verdict(REFUSED, "NOT_ENTITLED")),
        ],
        After(0, is_blocked=True),
    ),
    "a raised limit holds from then on and leaves earlier refusals": (
        ONE,
        AWARE,
        [
            FIRST,
            Step(LIMIT_REACHED, computer="srv-02"),
            Fix(LIMIT, 2),
            SECOND,
            Step(LIMIT_REACHED, computer="srv-03"),
            Fix(LIMIT, None),
            THIRD,
        ],
        After(3, limit=None),
    ),
    "a lowered limit leaves what was counted, and refuses from then on": (
        TEN,
        AWARE,
        [FIRST, SECOND, Fix(LIMIT, 1), Step(LIMIT_REACHED, computer="srv-03"), AGAIN],
        After(2, limit=1),
    ),
    "below a lowered limit there is room again only after enough releases": (
        TEN,
        AWARE,
        [
            FIRST,
            SECOND,
            Fix(LIMIT, 1),
            RETURNED,
            Step(LIMIT_REACHED, computer="srv-03"),
            Fix(RELEASE, computer="srv-02", delta=-1),
            THIRD,
        ],
        After(1, limit=1),
    ),
    "a limit of nothing refuses all from then on": (
        UNLIMITED,
        AWARE,
        [FIRST, Fix(LIMIT, 0), Step(LIMIT_REACHED, computer="srv-02"), AGAIN],
        After(1, limit=0),
    ),
    "a snapshot opens the balance of a key": (
        TEN,
        AWARE,
        [Fix(SNAPSHOT, 9, delta=9), FIRST, Step(LIMIT_REACHED, computer="srv-02")],
        After(10, unknown_computers=9),
    ),
    "a snapshot above the count is of computers that nobody knows": (
        TEN,
        AWARE,
        [FIRST, SECOND, Fix(SNAPSHOT, 7, delta=5), AGAIN],
        After(7, unknown_computers=5),
    ),
    "a snapshot below the count is the figure, and leaves the computers known": (
        TEN,
        AWARE,
        [FIRST, SECOND, Fix(SNAPSHOT, 1, delta=-1), AGAIN, THIRD],
        After(2, unknown_computers=-1),
    ),
    "a snapshot that equals the count adds nothing": (
        TEN,
        AWARE,
        [FIRST, Fix(SNAPSHOT, 1), SECOND],
        After(2),
    ),
    "a second snapshot is measured against the first": (
        TEN,
        AWARE,
        [Fix(SNAPSHOT, 5, delta=5), FIRST, Fix(SNAPSHOT, 5, delta=-1), Fix(SNAPSHOT, 5), Fix(SNAPSHOT, 8, delta=3)],
        After(8, unknown_computers=7),
    ),
    "a snapshot of nothing leaves nothing to give back": (
        TEN,
        AWARE,
        [FIRST, SECOND, Fix(SNAPSHOT, 0, delta=-2), NOTHING_RETURNED, AGAIN],
        After(0, unknown_computers=-2),
    ),
    "a computer can be returned as long as the snapshot leaves activations used": (
        TEN,
        AWARE,
        [FIRST, SECOND, Fix(SNAPSHOT, 1, delta=-1), RETURNED, Fix(RELEASE, computer="srv-02")],
        After(0, unknown_computers=-1),
    ),
    "a snapshot above the limit refuses what is new": (
        ONE,
        AWARE,
        [Fix(SNAPSHOT, 5, delta=5), Step(LIMIT_REACHED), Fix(LIMIT, 6), FIRST],
        After(6, limit=6, unknown_computers=5),
    ),
}


@pytest.mark.parametrize(
    ("state", "terms", "history", "after"), CORRECTED_HISTORIES.values(), ids=CORRECTED_HISTORIES.keys()
)
def test_a_corrected_history_is_counted_step_by_step(
    state: KeyState, terms: Terms, history: list[Step | Fix], after: After
) -> None:
    entries = [install(n, each) if isinstance(each, Step) else fix(n, each) for n, each in enumerate(history)]

    replayed = list(replay(entries, state=state, terms=terms))

    assert [decision for _, decision, _ in replayed] == [
        each.decision if isinstance(each, Step) else Decision(CORRECTED, corrected_by=each.delta) for each in history
    ]
    end = replayed[-1][2]
    assert After(end.used, end.limit, end.is_blocked, end.unknown_computers) == after


SAME_MOMENT = {
    "a block comes before the installation": ("a", BLOCK, None, ["KEY_BLOCKED"], 0),
    "a block comes after the installation": ("z", BLOCK, None, [None], 1),
    "a limit comes before the installation": ("a", LIMIT, 0, ["LIMIT_REACHED"], 0),
    "a limit comes after the installation": ("z", LIMIT, 0, [None], 1),
    "a release comes before the installation": ("a", RELEASE, None, [None], 1),
    "a release comes after the installation": ("z", RELEASE, None, [None], 0),
    "a snapshot comes before the installation": ("a", SNAPSHOT, 4, [None], 5),
    "a snapshot comes after the installation": ("z", SNAPSHOT, 4, [None], 4),
}


@pytest.mark.parametrize(
    ("event_id", "kind", "amount", "refusals", "used"), SAME_MOMENT.values(), ids=SAME_MOMENT.keys()
)
def test_entries_of_the_same_moment_are_taken_by_event_id(
    event_id: str, kind: CorrectionKind, amount: int | None, refusals: list[str | None], used: int
) -> None:
    installation = replace(install(1, FIRST), event_id="m")
    correction = Correction(event_id, installation.occurred_at, kind, installation.computer, amount)

    replayed = list(replay([installation, correction], state=TEN, terms=AWARE))

    assert [decision.refusal for entry, decision, _ in replayed if entry is installation] == refusals
    assert replayed[-1][2].used == used


@pytest.mark.parametrize("kind", [BLOCK, UNBLOCK, LIMIT])
def test_a_correction_of_block_or_limit_adds_nothing_to_the_activations_used(kind: CorrectionKind) -> None:
    state = KeyState(10, 3, {"srv-01": [HARDWARE]}, is_blocked=True, unknown_computers=1)
    correction = fix(1, Fix(kind, 7))

    decision = correct(correction, state=state)

    assert (decision, decision.delta, decision.is_counted) == (Decision(CORRECTED), 0, False)
    assert advance(state, correction) == replace(
        state, limit=7 if kind is LIMIT else 10, is_blocked=kind is not UNBLOCK
    )


VERDICTS = st.one_of(
    st.builds(Verdict, st.sampled_from([COUNTED, NOT_COUNTED])),
    st.builds(Verdict, st.just(REFUSED), st.sampled_from([None, "LIMIT_REACHED", "KEY_BLOCKED"])),
)
HARDWARES = st.dictionaries(st.sampled_from(COMPONENTS), st.sampled_from(["", "1", "2"]))
LIMITS = st.one_of(st.none(), st.integers(0, 6))
EVENT_IDS = st.integers(0, 999).map(str)
MOMENTS = st.integers(0, 9).map(lambda day: START + timedelta(days=day))
COMPUTERS = st.sampled_from(["srv-01", "srv-02", "srv-03"])


def installations(verdicts: st.SearchStrategy[Verdict | None]) -> st.SearchStrategy[Installation]:
    """Return installations on three computers, many of them at the same moment."""
    return st.builds(Installation, EVENT_IDS, MOMENTS, COMPUTERS, HARDWARES, verdicts)


def ledgers(entries: st.SearchStrategy[Entry]) -> st.SearchStrategy[list[Any]]:
    return st.lists(entries, max_size=20, unique_by=lambda each: each.event_id)


CORRECTIONS = st.one_of(
    st.builds(Correction, EVENT_IDS, MOMENTS, st.just(RELEASE), COMPUTERS),
    st.builds(Correction, EVENT_IDS, MOMENTS, st.sampled_from([BLOCK, UNBLOCK])),
    st.builds(Correction, EVENT_IDS, MOMENTS, st.just(LIMIT), st.just(""), LIMITS),
    st.builds(Correction, EVENT_IDS, MOMENTS, st.just(SNAPSHOT), st.just(""), st.integers(0, 8)),
)
OURS = ledgers(installations(st.none()))
MIXED = ledgers(installations(st.one_of(st.none(), VERDICTS)))
ALL = ledgers(st.one_of(installations(st.one_of(st.none(), VERDICTS)), CORRECTIONS))
RAISES = ledgers(
    st.one_of(
        installations(st.none()),
        st.builds(Correction, EVENT_IDS, MOMENTS, st.just(LIMIT), st.just(""), st.one_of(st.none(), st.integers(7, 9))),
    )
)
TERMS = st.builds(Terms, st.sampled_from(PartnerRule), st.just(AWARE.hardware_rule))


def count(ledger: list[Entry], *, limit: int | None, terms: Terms) -> list[tuple[Entry, Decision]]:
    """Return the decision of each entry."""
    return [(entry, decision) for entry, decision, _ in replay(ledger, state=KeyState(limit=limit), terms=terms)]


@given(OURS, LIMITS, TERMS)
def test_without_verdicts_used_never_exceeds_the_limit(
    ledger: list[Installation], limit: int | None, terms: Terms
) -> None:
    used = sum(decision.is_counted for _, decision in count([*ledger], limit=limit, terms=terms))

    assert used <= (len(ledger) if limit is None else limit)


@given(OURS, LIMITS, TERMS)
def test_without_verdicts_a_limit_cuts_off_the_count_and_changes_nothing_before(
    ledger: list[Installation], limit: int | None, terms: Terms
) -> None:
    free = sum(decision.is_counted for _, decision in count([*ledger], limit=None, terms=terms))
    used = sum(decision.is_counted for _, decision in count([*ledger], limit=limit, terms=terms))

    assert used == (free if limit is None else min(free, limit))


@given(ALL, LIMITS, TERMS, st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(
    ledger: list[Entry], limit: int | None, terms: Terms, chance: Random
) -> None:
    shuffled = list(ledger)
    chance.shuffle(shuffled)

    assert count(shuffled, limit=limit, terms=terms) == count(ledger, limit=limit, terms=terms)


@given(ALL, LIMITS, TERMS)
def test_a_replay_is_deciding_and_advancing_one_by_one(ledger: list[Entry], limit: int | None, terms: Terms) -> None:
    state, expected = KeyState(limit=limit), []
    for entry in sorted(ledger, key=lambda each: (each.occurred_at, each.event_id)):
        is_correction = isinstance(entry, Correction)
        decision = correct(entry, state=state) if is_correction else decide(entry, state=state, terms=terms)
        state = advance(state, entry, terms=terms)
        expected.append((entry, decision))

    replayed = list(replay(ledger, state=KeyState(limit=limit), terms=terms))

    assert [(entry, decision) for entry, decision, _ in replayed] == expected
    assert [after for _, _, after in replayed[-1:]] == [state] * bool(expected)


@given(ALL, LIMITS, TERMS, st.integers(0, 20))
def test_a_replay_goes_on_from_any_state(ledger: list[Entry], limit: int | None, terms: Terms, cut: int) -> None:
    entries = sorted(ledger, key=lambda each: (each.occurred_at, each.event_id))
    state = KeyState(limit=limit)
    whole = list(replay(entries, state=state, terms=terms))

    first = list(replay(entries[:cut], state=state, terms=terms))
    rest = list(replay(entries[cut:], state=first[-1][2] if first else state, terms=terms))

    assert [decision for _, decision, _ in [*first, *rest]] == [decision for _, decision, _ in whole]
    assert [after.used for _, _, after in [*first, *rest]] == [after.used for _, _, after in whole]


@given(ALL, LIMITS, TERMS)
def test_what_is_used_is_what_the_entries_added_and_never_less_than_nothing(
    ledger: list[Entry], limit: int | None, terms: Terms
) -> None:
    used = 0
    for _, decision, state in replay(ledger, state=KeyState(limit=limit), terms=terms):
        used += decision.delta
        known = sum(len(counted) for counted in state.baselines.values())
        assert (state.used, state.used) == (used, known + state.unknown_computers)
        assert used >= 0


@given(RAISES, st.integers(0, 6), TERMS)
def test_raising_the_limit_never_decides_earlier_installations_anew(
    ledger: list[Entry], limit: int, terms: Terms
) -> None:
    decided = count(ledger, limit=limit, terms=terms)
    raised = next((n for n, (entry, _) in enumerate(decided) if isinstance(entry, Correction)), len(decided))

    without = count([each for each in ledger if isinstance(each, Installation)], limit=limit, terms=terms)

    assert decided[:raised] == without[:raised]
    assert [decision.refusal for _, decision in decided[raised:]].count("KEY_BLOCKED") == 0


@given(ALL, LIMITS, TERMS)
def test_nothing_of_ours_is_counted_while_a_key_is_blocked(
    ledger: list[Entry], limit: int | None, terms: Terms
) -> None:
    is_blocked = False
    for entry, decision, state in replay(ledger, state=KeyState(limit=limit), terms=terms):
        if isinstance(entry, Installation) and is_blocked and entry.verdict is None:
            assert (decision.outcome, decision.refusal) == (REFUSED, "KEY_BLOCKED")
        is_blocked = state.is_blocked


@given(ALL, LIMITS)
def test_a_reinstallation_of_the_same_hardware_right_after_a_counted_one_is_never_counted(
    ledger: list[Entry], limit: int | None
) -> None:
    for entry, decision, state in replay(ledger, state=KeyState(limit=limit), terms=AWARE):
        if isinstance(entry, Installation) and decision.is_counted and not state.is_blocked:
            again = replace(entry, event_id=f"{entry.event_id}-again", verdict=None)
            assert decide(again, state=state, terms=AWARE) == Decision(NOT_COUNTED, SAME)


@given(ALL, LIMITS, TERMS)
def test_the_word_of_the_server_is_the_figure_and_a_disagreement_is_what_we_would_have_said(
    ledger: list[Entry], limit: int | None, terms: Terms
) -> None:
    state = KeyState(limit=limit)
    for entry, decision, _ in replay(ledger, state=state, terms=terms):
        if isinstance(entry, Installation):
            ours = decide(replace(entry, verdict=None), state=state, terms=terms)
            said = entry.verdict.outcome if entry.verdict else ours.outcome
            assert decision.outcome is said
            assert decision.disagreement == (None if said is ours.outcome else ours.outcome)
            assert decision.changed == ours.changed
            assert (decision.refusal is None) == (decision.outcome is not REFUSED)
            assert (decision.rule is None) == (decision.outcome is REFUSED)
        state = advance(state, entry, terms=terms)


@given(OURS, LIMITS, TERMS, st.sets(st.sampled_from(COMPONENTS)))
def test_knowing_less_of_a_computer_never_makes_its_reinstallation_count(
    ledger: list[Installation], limit: int | None, terms: Terms, unknown: set[str]
) -> None:
    state = KeyState(limit=limit)
    for installation, decision in count([*ledger], limit=limit, terms=terms):
        assert isinstance(installation, Installation)
        vague = replace(installation, hardware=forget(installation.hardware, *unknown))
        if decision.outcome is NOT_COUNTED:
            assert decide(vague, state=state, terms=terms).outcome is NOT_COUNTED
        state = advance(state, installation, terms=terms)


@given(OURS, LIMITS)
def test_under_every_activation_all_are_counted_until_the_limit(ledger: list[Installation], limit: int | None) -> None:
    outcomes = [decision.outcome for _, decision in count([*ledger], limit=limit, terms=EVERY)]

    counted = len(ledger) if limit is None else min(limit, len(ledger))
    assert outcomes == [COUNTED] * counted + [REFUSED] * (len(ledger) - counted)
