"""The countdown: how long it is until a target, or since, in words that an agent takes in at a glance."""

from datetime import datetime, timedelta

from keyclerk.answers import Texts
from keyclerk.incidents.queues import NEAR

UNITS = (("days", timedelta(days=1)), ("hours", timedelta(hours=1)), ("minutes", timedelta(minutes=1)))


def say_countdown(due_at: datetime, *, now: datetime, texts: Texts) -> str:
    """Return how long is left, or how late it is: in days from two days on, in hours from two hours on."""
    left = abs(due_at - now)
    unit, size = next((each for each in UNITS if left >= 2 * each[1]), UNITS[-1])
    which = "left" if due_at > now else "late"
    return texts.format("console_countdown", {"count": left // size}, attribute=f"{unit}_{which}")


def judge_countdown(due_at: datetime, *, now: datetime) -> str:
    """Return the class of the style of a target: `late`, `near` or `far`."""
    return "late" if due_at <= now else "near" if due_at <= now + NEAR else "far"
