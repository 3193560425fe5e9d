"""Quota: how many technical support incidents a membership year brings, and how many are left."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Quota:
    """Incidents of a membership year; `total` is None where the records name no membership, or there is no limit."""

    total: int | None
    used: int
    is_unlimited: bool = False

    @property
    def left(self) -> int | None:
        return None if self.total is None or self.is_unlimited else max(self.total - self.used, 0)

    @property
    def is_exhausted(self) -> bool:
        return self.left == 0


def find_year_start(member_since: date | None, *, today: date) -> date:
    """Return the day on which the membership year began: the last anniversary, or else 1 January."""
    if member_since is None:
        return date(today.year, 1, 1)
    anniversary = _anniversary(member_since, today.year)
    return anniversary if anniversary <= today else _anniversary(member_since, today.year - 1)


def find_year_end(member_since: date | None, *, today: date) -> date:
    """Return the last day of the membership year: the day before the next anniversary, or else 31 December."""
    start = find_year_start(member_since, today=today)
    return _anniversary(member_since or start, start.year + 1) - timedelta(days=1)


def _anniversary(day: date, year: int) -> date:
    # Who joined on 29 February has the anniversary on 1 March in other years.
    return date(year, 3, 1) if (day.month, day.day) == (2, 29) and not _is_leap(year) else day.replace(year=year)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
