"""Forecasts: what an installation that has not happened would do to a key, decided by the counting itself."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from keyclerk.counting import CountingRule, Decision, Installation, KeyState, Outcome, Terms, decide


@dataclass(frozen=True)
class Forecast:
    """What an installation on a computer would do to a key, and by which rule, also where it would be refused.

    `unknown` are changes that the records cannot show.
    """

    decision: Decision
    rule: CountingRule | None
    is_known_computer: bool
    unknown: tuple[str, ...] = ()


def forecast(
    computer: str, changed: Iterable[str], *, state: KeyState, terms: Terms, now: datetime, is_new: bool = False
) -> Forecast:
    """Return what an installation on this computer, with these components replaced, would do.

    With `is_new` it is another machine under a name that may be known: every component of it is another one.
    """
    name = computer.casefold()
    counted = () if is_new else state.baselines.get(name, ())
    baseline = counted[-1] if counted else None
    replaced = {component: f"replaced-{component}" for component in changed}
    installation = Installation("what-if", now, name, {**(baseline or {}), **replaced})
    # A key may have many computers: the others decide nothing, and are not copied.
    state = replace(state, baselines={name: counted})
    decision = decide(installation, state=state, terms=terms)
    unknown = tuple(component for component in replaced if baseline is not None and not baseline.get(component))
    rule = decide(installation, state=replace(state, limit=None, is_blocked=False), terms=terms).rule
    return Forecast(decision, rule, baseline is not None, unknown)


def is_reinstallation_free(*, state: KeyState, terms: Terms, now: datetime) -> bool:
    """Return whether a reinstallation as it is would not be counted, on whichever computer has an activation.

    It is the same for all of them: hardware that did not change decides nothing.
    """
    state = replace(state, baselines={"any": ({},)})
    return forecast("any", (), state=state, terms=terms, now=now).decision.outcome is Outcome.NOT_COUNTED
