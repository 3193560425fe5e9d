"""What if: the same counting, asked about an installation that has not happened."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from keyclerk.counting import CountingRule, Decision, Installation, KeyState, Outcome, Terms, decide
from keyclerk.ledger import read_installations, read_state, read_terms
from keyclerk.store.tables import ProductKeyRow


@dataclass(frozen=True)
class Forecast:
    """What an installation on a computer would do to a key, and by which rule, also where the limit refuses it.

    `unknown` are changes that the records cannot show.
    """

    decision: Decision
    rule: CountingRule | None
    is_known_computer: bool
    unknown: tuple[str, ...] = ()


def forecast(computer: str, changed: Iterable[str], *, state: KeyState, terms: Terms, now: datetime) -> Forecast:
    """Return what an installation on this computer, with these components replaced, would do."""
    name = computer.casefold()
    baseline = state.baselines.get(name)
    replaced = {component: f"replaced-{component}" for component in changed}
    installation = Installation("what-if", now, name, {**(baseline or {}), **replaced})
    decision = decide(installation, state=state, terms=terms)
    unknown = tuple(component for component in replaced if baseline is not None and not baseline.get(component))
    rule = decide(installation, state=state, terms=replace(terms, limit=None)).rule
    return Forecast(decision, rule, baseline is not None, unknown)


def ask_what_if(
    session: Session, *, key: ProductKeyRow, computer: str, changed: Iterable[str], now: datetime
) -> Forecast:
    """Forecast an installation from a key's real history."""
    state = read_state(read_installations(session, key))
    return forecast(computer, changed, state=state, terms=read_terms(session, key), now=now)


def find_reusable_computers(state: KeyState, *, names: dict[str, str], terms: Terms, now: datetime) -> list[str]:
    """Return the computers (as `names` spells them) on which a reinstallation would not be counted."""
    return [
        names.get(computer, computer)
        for computer in sorted(state.baselines)
        if forecast(computer, (), state=state, terms=terms, now=now).decision.outcome is Outcome.NOT_COUNTED
    ]
