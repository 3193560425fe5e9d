from datetime import UTC, datetime, timedelta

import pytest

from keyclerk.life_cycle import ENDED, UNDER_WAY, Deed, Refusal, Role, State, decide, list_deeds

ENDED_AT = datetime(2026, 6, 1, 9, 30, tzinfo=UTC)
DAYS = 14
STATES = {
    "N": State.NEW,
    "O": State.OPEN,
    "P": State.WAITING,
    "S": State.SOLVED,
    "C": State.CLOSED,
    "W": State.WITHDRAWN,
}
ROLES = (Role.OPENER, Role.ADMIN, Role.COLLEAGUE, Role.AGENT, Role.KEYCLERK)
REFUSALS = {"x": Refusal.WRONG_STATE, "-": Refusal.NOT_YOURS}
GRID = """
              opener  admin   coll.   agent   keyclerk
              NOPSCW  NOPSCW  NOPSCW  NOPSCW  NOPSCW
OPENED        ------  ------  ------  ------  ------
TAKEN         ------  ------  ------  OOPxxx  ------
ANSWERED      ------  ------  ------  OOPxxx  ------
ASKED         ------  ------  ------  PPPxxx  ------
NOTED         ------  ------  ------  NOPSCW  ------
COMMENTED     NOOxxx  NOOxxx  ------  ------  ------
SOLVED        ------  ------  ------  SSSxxx  ------
CLOSED        xCCCxx  xCCCxx  ------  CCCCxx  ------
WITHDRAWN     WWWxxx  WWWxxx  ------  ------  ------
REOPENED      xxxOOx  xxxOOx  ------  xxxOOx  ------
HANDED_OVER   NOOxxx  ------  ------  OOOxxx  ------
GIVEN_BACK    NOPSCW  ------  ------  NOPSCW  NOPSCW
ASSIGNED      ------  ------  ------  NOPxxx  ------
RATED         ------  ------  ------  NOPxxx  ------
PAUSED        ------  ------  ------  PPxxxx  ------
RESUMED       ------  ------  ------  xxOxxx  ------
MERGED        ------  ------  ------  CCCxxx  ------
LINKED        ------  ------  ------  NOPxxx  ------
"""
"""The state that each deed leads to, for each role from each state (New, Open, waiting for the Partner, Solved, Closed,
Withdrawn); `x` where the state forbids it, `-` where the role does."""


def read_grid() -> dict[tuple[Deed, Role, State], State | Refusal]:
    """Return what is expected of every case; an incident that has ended did so a moment ago."""
    rows = [line.split() for line in GRID.strip().splitlines()[2:]]
    return {
        (Deed(name), role, state): STATES[cell] if cell in STATES else REFUSALS[cell]
        for name, *groups in rows
        for role, group in zip(ROLES, groups, strict=True)
        for state, cell in zip(STATES.values(), group, strict=True)
    }


CASES = read_grid()


def do(deed: Deed, role: Role, state: State, *, after: timedelta = timedelta(minutes=1)) -> State | Refusal:
    ended_at = ENDED_AT if state in ENDED else None
    return decide(deed, state=state, role=role, ended_at=ended_at, now=ENDED_AT + after, reopen_days=DAYS)


def test_every_deed_in_every_state_by_every_role_is_in_the_grid() -> None:
    assert set(CASES) == {(deed, role, state) for deed in Deed for role in Role for state in State}
    assert len(CASES) == 18 * 5 * 6


@pytest.mark.parametrize(("deed", "role", "state"), CASES, ids=lambda each: each.value)
def test_a_deed_leads_to_the_state_of_the_grid(deed: Deed, role: Role, state: State) -> None:
    assert do(deed, role, state) is CASES[deed, role, state]


@pytest.mark.parametrize("role", ROLES, ids=lambda each: each.value)
@pytest.mark.parametrize("state", STATES.values(), ids=lambda each: each.value)
def test_what_somebody_may_do_is_what_the_grid_lets_them_do(role: Role, state: State) -> None:
    allowed = [deed for deed in Deed if isinstance(CASES[deed, role, state], State)]

    assert list(list_deeds(state=state, role=role)) == allowed


@pytest.mark.parametrize("role", [Role.OPENER, Role.ADMIN, Role.AGENT])
@pytest.mark.parametrize("state", [State.SOLVED, State.CLOSED])
@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (timedelta(), State.OPEN),
        (timedelta(days=13), State.OPEN),
        (timedelta(days=14) - timedelta(microseconds=1), State.OPEN),
        (timedelta(days=14), State.OPEN),
        (timedelta(days=14, microseconds=1), Refusal.TOO_LATE),
        (timedelta(days=15), Refusal.TOO_LATE),
        (timedelta(days=4000), Refusal.TOO_LATE),
    ],
    ids=str,
)
def test_an_incident_is_reopened_until_day_14_and_not_after_it(
    role: Role, state: State, after: timedelta, expected: State | Refusal
) -> None:
    assert do(Deed.REOPENED, role, state, after=after) is expected


def test_an_incident_of_which_nobody_knows_when_it_ended_is_not_reopened() -> None:
    found = decide(Deed.REOPENED, state=State.CLOSED, role=Role.OPENER, ended_at=None, now=ENDED_AT, reopen_days=DAYS)

    assert found is Refusal.TOO_LATE


@pytest.mark.parametrize("deed", [deed for deed in Deed if deed is not Deed.REOPENED])
def test_only_reopening_can_be_too_late(deed: Deed) -> None:
    for (each, role, state), expected in CASES.items():
        if each is deed:
            assert do(deed, role, state, after=timedelta(days=4000)) is expected


def test_every_state_is_either_under_way_or_ended() -> None:
    assert [*UNDER_WAY, *ENDED] == list(State)
