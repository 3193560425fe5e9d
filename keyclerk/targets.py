"""Targets: by when an incident should have its first response and its solution, by the clock or in business hours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from holidays import country_holidays, list_supported_countries

from keyclerk.catalog import load_catalog

HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Calendar:
    """When support works for a partner: the business hours of the catalogue, in the partner's country and time zone.

    `country` is an ISO 3166 code of two letters; where it is None or unknown, there are no public holidays.
    """

    country: str | None
    zone: str

    def is_open(self, moment: datetime) -> bool:
        """Return whether support works at this moment."""
        return self.find_opening(moment) == moment

    def find_opening(self, moment: datetime) -> datetime:
        """Return the moment itself where support works then, or else when it next opens, in UTC."""
        return next(self.iterate_openings(moment))[0]

    def iterate_openings(self, since: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Give the spans in which support works from a moment on, in UTC, without end; the first may have begun."""
        hours, zone = load_catalog().business_hours, ZoneInfo(self.zone)
        day = since.astimezone(zone).date()
        while True:
            if day.weekday() in hours.days and day not in _list_holidays(self.country, day.year):
                opens = datetime.combine(day, hours.opens, zone).astimezone(UTC)
                closes = datetime.combine(day, hours.closes, zone).astimezone(UTC)
                # A zone that moves across the date line leaves out a day, whose hours would be those of the next.
                if closes > since and opens.astimezone(zone).date() == day:
                    yield max(opens, since), closes
            day += timedelta(days=1)


@dataclass(frozen=True)
class Targets:
    """By when an incident is due, in UTC; `solution_due_at` is None where its severity has no such target."""

    response_due_at: datetime
    solution_due_at: datetime | None


def set_targets(
    severity: str, opened_at: datetime, *, calendar: Calendar, solution_hours: Mapping[str, float]
) -> Targets:
    """Return by when an incident is due; hours to a solution run on the same clock as those to the response."""
    target = load_catalog().targets[severity]
    response = add_hours(opened_at, target.hours, calendar=calendar, is_business=target.is_business)
    if severity not in solution_hours:
        return Targets(response, None)
    solution = add_hours(opened_at, solution_hours[severity], calendar=calendar, is_business=target.is_business)
    return Targets(response, solution)


def resume(due_at: datetime, *, waiting_since: datetime, now: datetime, severity: str, calendar: Calendar) -> datetime:
    """Return by when an incident is due that waited for its partner: what was left of its time is given again.

    A target that had passed before the wait stays as it was.
    """
    if due_at <= waiting_since:
        return due_at
    is_business = load_catalog().targets[severity].is_business
    left = measure_hours(waiting_since, due_at, calendar=calendar, is_business=is_business)
    return add_hours(now, left, calendar=calendar, is_business=is_business)


def add_hours(start: datetime, hours: float, *, calendar: Calendar, is_business: bool) -> datetime:
    """Return the moment, in UTC, at which so many hours have passed; no hours end when they start."""
    left = timedelta(hours=hours)
    if not is_business or not left:
        return start + left
    for opens, closes in calendar.iterate_openings(start):
        if left <= closes - opens:
            break
        left -= closes - opens
    return opens + left


def measure_hours(start: datetime, end: datetime, *, calendar: Calendar, is_business: bool) -> float:
    """Return how many hours lie between two moments, 0 where the end is not after the start."""
    if not is_business:
        return max((end - start) / HOUR, 0.0)
    passed = timedelta()
    for opens, closes in calendar.iterate_openings(start):
        if opens >= end:
            break
        passed += min(closes, end) - opens
    return passed / HOUR


@cache
def _list_holidays(country: str | None, year: int) -> frozenset[date]:
    if country is None or country not in list_supported_countries():
        return frozenset()
    return frozenset(country_holidays(country, years=year))
