"""The replay: the entries of a key decided one after the other, each in the state that those before it left."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from keyclerk.counting import (
    Correction,
    CorrectionKind,
    Decision,
    Entry,
    Installation,
    KeyState,
    Terms,
    correct,
    decide,
)
from keyclerk.hardware import Hardware


def replay(entries: Iterable[Entry], *, state: KeyState, terms: Terms) -> Iterator[tuple[Entry, Decision, KeyState]]:
    """Decide each entry of one key in order of time (ties by event id), from a state on; gives the state after each."""
    return replay_in_order(sorted(entries, key=order), state=state, terms=terms)


def order(entry: Entry) -> tuple[datetime, str]:
    """Return what puts the entries of a key in order."""
    return entry.occurred_at, entry.event_id


def replay_in_order(
    entries: Iterable[Entry], *, state: KeyState, terms: Terms
) -> Iterator[tuple[Entry, Decision, KeyState]]:
    """Decide each entry of one key as they come; gives the state after each.

    The baselines of the states that are given change as the replay goes on.
    """
    baselines, own = dict(state.baselines), dict[str, list[Hardware]]()
    state = replace(state, baselines=baselines)
    for entry in entries:
        if isinstance(entry, Installation):
            decision = decide(entry, state=state, terms=terms)
        else:
            decision = correct(entry, state=state)
        if decision.is_counted or isinstance(entry, Correction):
            _move(baselines, own, entry, decision)
            state = _describe(state, entry, decision, baselines)
        yield entry, decision, state


def _move(
    baselines: dict[str, Sequence[Hardware]], own: dict[str, list[Hardware]], entry: Entry, decision: Decision
) -> None:
    """Change the baselines of a computer; those that are not `own` are copied first."""
    if isinstance(entry, Correction) and (entry.kind is not CorrectionKind.RELEASE or not decision.corrected_by):
        return
    computer = entry.computer
    if computer not in own:
        own[computer] = baselines[computer] = list(baselines.get(computer, ()))
    if isinstance(entry, Installation):
        own[computer].append(entry.hardware)
    else:
        own[computer].pop()


def _describe(
    state: KeyState, entry: Entry, decision: Decision, baselines: Mapping[str, Sequence[Hardware]]
) -> KeyState:
    used = state.used + decision.delta
    if isinstance(entry, Installation):
        return KeyState(state.limit, used, baselines, state.is_blocked, state.unknown_computers)
    kind = entry.kind
    limit = entry.amount if kind is CorrectionKind.LIMIT else state.limit
    is_blocked = kind is CorrectionKind.BLOCK or (state.is_blocked and kind is not CorrectionKind.UNBLOCK)
    unknown = state.unknown_computers + (decision.corrected_by if kind is CorrectionKind.SNAPSHOT else 0)
    return KeyState(limit, used, baselines, is_blocked, unknown)
