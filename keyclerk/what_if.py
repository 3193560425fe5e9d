"""What if: the same counting, asked about an installation that has not happened."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from keyclerk.counting import CountingRule, Decision, Installation, KeyState, Outcome, Terms, decide
from keyclerk.ledger import read_state, read_terms
from keyclerk.store.tables import ProductKeyRow


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
    state = replace(state, baselines={**state.baselines, name: counted})
    decision = decide(installation, state=state, terms=terms)
    unknown = tuple(component for component in replaced if baseline is not None and not baseline.get(component))
    rule = decide(installation, state=replace(state, limit=None, is_blocked=False), terms=terms).rule
    return Forecast(decision, rule, baseline is not None, unknown)


def ask_what_if(
    session: Session,
    *,
    key: ProductKeyRow,
    computer: str,
    changed: Iterable[str],
    now: datetime,
    is_new: bool = False,
) -> Forecast:
    """Forecast an installation from a key's real history."""
    state = read_state(session, key, computers=[computer.casefold()])
    terms = read_terms(session, partner_id=key.partner_id)
    return forecast(computer, changed, state=state, terms=terms, now=now, is_new=is_new)


def find_reusable_computers(state: KeyState, *, names: dict[str, str], terms: Terms, now: datetime) -> list[str]:
    """Return the computers (as `names` spells them) on which a reinstallation would not be counted."""
    return [
        names.get(computer, computer)
        for computer in sorted(state.baselines)
        if forecast(computer, (), state=state, terms=terms, now=now).decision.outcome is Outcome.NOT_COUNTED
    ]
