from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keyclerk.targets import Calendar, Targets, add_hours, measure_hours, resume, set_targets

PARIS = Calendar("FR", "Europe/Paris")
AMSTERDAM = Calendar("NL", "Europe/Amsterdam")
CALENDARS = (
    PARIS,
    AMSTERDAM,
    Calendar("AU", "Australia/Sydney"),
    Calendar("NP", "Asia/Kathmandu"),
    Calendar("CA", "America/St_Johns"),
    Calendar("ZZ", "UTC"),
    Calendar(None, "Pacific/Kiritimati"),
)
OPENINGS = {
    "at the hour of opening": ("2026-06-12T09:00+02:00", "2026-06-12T09:00+02:00"),
    "in the afternoon": ("2026-06-12T16:59+02:00", "2026-06-12T16:59+02:00"),
    "at the hour of closing": ("2026-06-11T17:00+02:00", "2026-06-12T09:00+02:00"),
    "at night": ("2026-06-12T03:00+02:00", "2026-06-12T09:00+02:00"),
    "at night, the day before in UTC": ("2026-06-12T00:30+02:00", "2026-06-12T09:00+02:00"),
    "on Saturday": ("2026-06-13T12:00+02:00", "2026-06-15T09:00+02:00"),
    "on a public holiday": ("2026-07-14T12:00+02:00", "2026-07-15T09:00+02:00"),
    "on New Year's Eve, closed": ("2026-12-31T18:00+01:00", "2027-01-04T09:00+01:00"),
    "in the night of the change to summer time": ("2026-03-29T01:30+01:00", "2026-03-30T09:00+02:00"),
}
RESPONSES = {
    "A across midnight": ("A", PARIS, "2026-06-12T23:00+02:00", "2026-06-13T01:00+02:00"),
    "A on a holiday": ("A", PARIS, "2026-07-14T12:00+02:00", "2026-07-14T14:00+02:00"),
    "A across the change to summer time": ("A", PARIS, "2026-03-29T01:30+01:00", "2026-03-29T04:30+02:00"),
    "A across the change to winter time": ("A", PARIS, "2026-10-25T02:30+02:00", "2026-10-25T03:30+01:00"),
    "B within a day": ("B", PARIS, "2026-06-12T10:00+02:00", "2026-06-12T14:00+02:00"),
    "B until closing": ("B", PARIS, "2026-06-12T13:00+02:00", "2026-06-12T17:00+02:00"),
    "B on Friday at 16:00": ("B", PARIS, "2026-06-12T16:00+02:00", "2026-06-15T12:00+02:00"),
    "B on 14 July": ("B", PARIS, "2026-07-14T10:00+02:00", "2026-07-15T13:00+02:00"),
    "B at 03:00": ("B", PARIS, "2026-06-12T03:00+02:00", "2026-06-12T13:00+02:00"),
    "B over Christmas": ("B", AMSTERDAM, "2025-12-24T15:00+01:00", "2025-12-29T11:00+01:00"),
    "C a whole day": ("C", PARIS, "2026-06-11T09:00+02:00", "2026-06-11T17:00+02:00"),
    "C before the change to summer time": ("C", PARIS, "2026-03-27T16:00+01:00", "2026-03-30T16:00+02:00"),
    "C after the change to summer time": ("C", PARIS, "2026-03-29T12:00+02:00", "2026-03-30T17:00+02:00"),
    "C before the change to winter time": ("C", PARIS, "2026-10-23T16:00+02:00", "2026-10-26T16:00+01:00"),
    "B before the change to summer time in the south": (
        "B",
        Calendar("NZ", "Pacific/Auckland"),
        "2026-09-25T16:00+12:00",
        "2026-09-28T12:00+13:00",
    ),
    "B over Easter and the change to winter time in the south": (
        "B",
        Calendar("AU", "Australia/Sydney"),
        "2026-04-02T16:00+11:00",
        "2026-04-07T12:00+10:00",
    ),
    "B on 14 July in an unknown country": (
        "B",
        Calendar("ZZ", "Europe/Paris"),
        "2026-07-14T10:00+02:00",
        "2026-07-14T14:00+02:00",
    ),
    "B on 14 July in no country": (
        "B",
        Calendar(None, "Europe/Paris"),
        "2026-07-14T10:00+02:00",
        "2026-07-14T14:00+02:00",
    ),
}
PAUSES = {
    "A, for half an hour": (
        "A",
        "2026-06-12T12:00+02:00",
        ("2026-06-12T11:00+02:00", "2026-06-12T11:30+02:00"),
        "2026-06-12T12:30+02:00",
    ),
    "B, over the weekend": (
        "B",
        "2026-06-15T12:00+02:00",
        ("2026-06-12T16:30+02:00", "2026-06-15T10:00+02:00"),
        "2026-06-15T13:30+02:00",
    ),
    "B, until within the weekend": (
        "B",
        "2026-06-15T12:00+02:00",
        ("2026-06-12T16:30+02:00", "2026-06-13T10:00+02:00"),
        "2026-06-15T12:30+02:00",
    ),
    "B, inside the weekend": (
        "B",
        "2026-06-15T12:00+02:00",
        ("2026-06-13T10:00+02:00", "2026-06-14T20:00+02:00"),
        "2026-06-15T12:00+02:00",
    ),
    "B, over the change to summer time": (
        "B",
        "2026-03-27T17:00+01:00",
        ("2026-03-27T14:00+01:00", "2026-03-30T09:00+02:00"),
        "2026-03-30T12:00+02:00",
    ),
    "B, for no time": (
        "B",
        "2026-06-15T12:00+02:00",
        ("2026-06-12T16:30+02:00", "2026-06-12T16:30+02:00"),
        "2026-06-15T12:00+02:00",
    ),
    "B, passed before": (
        "B",
        "2026-06-12T12:00+02:00",
        ("2026-06-12T12:01+02:00", "2026-06-19T12:00+02:00"),
        "2026-06-12T12:00+02:00",
    ),
    "B, due when the wait began": (
        "B",
        "2026-06-12T12:00+02:00",
        ("2026-06-12T12:00+02:00", "2026-06-19T12:00+02:00"),
        "2026-06-12T12:00+02:00",
    ),
}

calendars = st.sampled_from(CALENDARS)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
durations = st.floats(0, 2_000)


@pytest.mark.parametrize(("moment", "opening"), OPENINGS.values(), ids=OPENINGS.keys())
def test_support_opens_in_business_hours_of_working_days(moment: str, opening: str) -> None:
    assert PARIS.find_opening(to_utc(moment)) == to_utc(opening)
    assert PARIS.is_open(to_utc(moment)) is (moment == opening)


@pytest.mark.parametrize(("severity", "calendar", "opened", "due"), RESPONSES.values(), ids=RESPONSES.keys())
def test_a_first_response_is_due_by_severity_and_calendar(
    severity: str, calendar: Calendar, opened: str, due: str
) -> None:
    targets = set_targets(severity, to_utc(opened), calendar=calendar, solution_hours={})

    assert targets == Targets(to_utc(due), None)
    assert targets.response_due_at.tzinfo is UTC


def test_a_solution_is_due_on_the_clock_of_the_first_response() -> None:
    opened = to_utc("2026-06-12T16:00+02:00")
    hours = {"A": 48, "B": 16.5}

    due = {
        severity: set_targets(severity, opened, calendar=PARIS, solution_hours=hours).solution_due_at
        for severity in "ABC"
    }

    assert due == {"A": to_utc("2026-06-14T16:00+02:00"), "B": to_utc("2026-06-16T16:30+02:00"), "C": None}


@pytest.mark.parametrize(("severity", "due", "wait", "due_after"), PAUSES.values(), ids=PAUSES.keys())
def test_what_was_left_of_a_target_is_given_again_after_a_wait(
    severity: str, due: str, wait: tuple[str, str], due_after: str
) -> None:
    since, now = map(to_utc, wait)

    found = resume(to_utc(due), waiting_since=since, now=now, severity=severity, calendar=PARIS)

    assert found == to_utc(due_after)


@pytest.mark.parametrize(
    ("zone", "start", "end", "hours"),
    [
        ("Europe/Brussels", "1918-11-11T00:00+01:00", "1918-11-12T00:00+00:00", 9),
        ("Pacific/Apia", "2011-12-29T00:00-10:00", "2011-12-31T23:00+14:00", 8),
    ],
    ids=["an hour comes twice in the morning", "a Friday is left out"],
)
def test_business_hours_are_those_that_pass_when_the_clock_is_moved(
    zone: str, start: str, end: str, hours: float
) -> None:
    calendar = Calendar(None, zone)

    assert measure_hours(to_utc(start), to_utc(end), calendar=calendar, is_business=True) == hours


@pytest.mark.parametrize("is_business", [True, False])
def test_no_hours_lie_between_a_moment_and_one_before_it(*, is_business: bool) -> None:
    start = to_utc("2026-06-12T12:00+02:00")

    assert measure_hours(start, start - timedelta(hours=1), calendar=PARIS, is_business=is_business) == 0


@pytest.mark.parametrize("calendar", CALENDARS, ids=str)
def test_years_of_business_hours_are_counted_both_ways(calendar: Calendar) -> None:
    start = to_utc("2026-06-12T12:00+02:00")

    end = add_hours(start, 10_000, calendar=calendar, is_business=True)

    assert measure_hours(start, end, calendar=calendar, is_business=True) == 10_000


@given(calendars, moments, durations, st.booleans())
@settings(deadline=None)
def test_hours_that_are_added_lie_between(calendar: Calendar, start: datetime, hours: float, is_business: bool) -> None:
    end = add_hours(start, hours, calendar=calendar, is_business=is_business)

    assert measure_hours(start, end, calendar=calendar, is_business=is_business) == pytest.approx(
        hours, rel=0, abs=1e-9
    )


@given(calendars, moments, durations, durations, st.booleans())
@settings(deadline=None)
def test_more_hours_never_end_earlier(
    calendar: Calendar, start: datetime, hours: float, more: float, is_business: bool
) -> None:
    end = add_hours(start, hours, calendar=calendar, is_business=is_business)

    assert start <= end <= add_hours(start, hours + more, calendar=calendar, is_business=is_business)


@given(calendars, moments, durations, durations, st.booleans())
@settings(deadline=None)
def test_a_later_start_never_ends_earlier(
    calendar: Calendar, start: datetime, delay: float, hours: float, is_business: bool
) -> None:
    end = add_hours(start, hours, calendar=calendar, is_business=is_business)

    assert end <= add_hours(start + timedelta(hours=delay), hours, calendar=calendar, is_business=is_business)


def to_utc(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
