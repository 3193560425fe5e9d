from datetime import date, timedelta

import pytest

from keyclerk.quota import Quota, find_year_end, find_year_start

YEARS = {
    "anniversary to come this year": ("2024-09-01", "2026-06-15", "2025-09-01"),
    "anniversary past this year": ("2024-03-01", "2026-06-15", "2026-03-01"),
    "anniversary today": ("2024-06-15", "2026-06-15", "2026-06-15"),
    "anniversary tomorrow": ("2024-06-16", "2026-06-15", "2025-06-16"),
    "first year": ("2026-02-01", "2026-06-15", "2026-02-01"),
    "first day": ("2026-06-15", "2026-06-15", "2026-06-15"),
    "new year's day": ("2020-01-01", "2026-01-01", "2026-01-01"),
    "new year's eve": ("2020-12-31", "2026-12-30", "2025-12-31"),
    "leap day, the day before in another year": ("2024-02-29", "2026-02-28", "2025-03-01"),
    "leap day, 1 March in another year": ("2024-02-29", "2026-03-01", "2026-03-01"),
    "leap day, the day before in a leap year": ("2024-02-29", "2028-02-28", "2027-03-01"),
    "leap day in a leap year": ("2024-02-29", "2028-02-29", "2028-02-29"),
    "leap day, seen from before it in the year after": ("2024-02-29", "2025-01-31", "2024-02-29"),
    "leap day, in a century that is no leap year": ("2096-02-29", "2100-03-01", "2100-03-01"),
    "leap day, in a century that is one": ("1996-02-29", "2000-02-29", "2000-02-29"),
}


@pytest.mark.parametrize(("member_since", "today", "start"), YEARS.values(), ids=YEARS.keys())
def test_the_membership_year_begins_on_the_last_anniversary(member_since: str, today: str, start: str) -> None:
    found = find_year_start(date.fromisoformat(member_since), today=date.fromisoformat(today))

    assert found == date.fromisoformat(start)


@pytest.mark.parametrize(("member_since", "today", "start"), YEARS.values(), ids=YEARS.keys())
def test_the_membership_year_ends_on_the_day_before_the_next_begins(member_since: str, today: str, start: str) -> None:
    joined, now = date.fromisoformat(member_since), date.fromisoformat(today)

    end = find_year_end(joined, today=now)

    assert end >= now
    assert find_year_start(joined, today=end) == date.fromisoformat(start)
    assert find_year_start(joined, today=end + timedelta(days=1)) == end + timedelta(days=1)


@pytest.mark.parametrize(
    ("member_since", "today", "end"),
    [
        ("2024-09-01", "2026-06-15", "2026-08-31"),
        ("2024-06-15", "2026-06-15", "2027-06-14"),
        ("2020-01-01", "2026-12-31", "2026-12-31"),
        ("2024-02-29", "2025-03-01", "2026-02-28"),
        ("2024-02-29", "2027-06-15", "2028-02-28"),
        ("2024-02-29", "2028-02-29", "2029-02-28"),
        ("2023-03-01", "2027-06-15", "2028-02-29"),
    ],
)
def test_the_membership_year_lasts_until_the_day_before_the_anniversary(
    member_since: str, today: str, end: str
) -> None:
    found = find_year_end(date.fromisoformat(member_since), today=date.fromisoformat(today))

    assert found == date.fromisoformat(end)


def test_without_a_date_of_joining_the_year_is_the_calendar_year() -> None:
    assert find_year_start(None, today=date(2026, 6, 15)) == date(2026, 1, 1)
    assert find_year_end(None, today=date(2026, 6, 15)) == date(2026, 12, 31)


@pytest.mark.parametrize("total", [None, 0, 10])
def test_an_unlimited_quota_is_never_exhausted(total: int | None) -> None:
    quota = Quota(total, 40, is_unlimited=True)

    assert quota.left is None
    assert quota.is_exhausted is False


def test_a_quota_is_limited_unless_it_is_said_otherwise() -> None:
    assert Quota(10, 4).is_unlimited is False


@pytest.mark.parametrize(
    ("total", "used", "left", "is_exhausted"),
    [
        (10, 0, 10, False),
        (10, 9, 1, False),
        (10, 10, 0, True),
        (10, 12, 0, True),
        (0, 0, 0, True),
        (None, 0, None, False),
        (None, 40, None, False),
    ],
)
def test_what_is_left_is_never_negative_and_unknown_without_a_membership(
    total: int | None, used: int, left: int | None, *, is_exhausted: bool
) -> None:
    quota = Quota(total, used)

    assert quota.left == left
    assert quota.is_exhausted is is_exhausted
