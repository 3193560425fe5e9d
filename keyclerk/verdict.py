"""A verdict as text: what an activation server decided, as files and the store write it."""

from functools import lru_cache

from keyclerk.counting import Outcome, Verdict


def describe_verdict(verdict: Verdict | None) -> str | None:
    """Return a verdict as files and the store write it: `counted`, `refused:LIMIT_REACHED`."""
    if verdict is None:
        return None
    return f"{verdict.outcome}:{verdict.refusal}" if verdict.refusal else str(verdict.outcome)


@lru_cache(maxsize=1024)
def read_verdict(text: str | None) -> Verdict | None:
    """Return a verdict from the form in which files and the store write it."""
    if not text:
        return None
    outcome, _, refusal = text.partition(":")
    return Verdict(Outcome(outcome), refusal or None)
