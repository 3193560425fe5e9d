from datetime import date

import pytest

from keyclerk.quota import Quota, find_year_start

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


def test_without_a_date_of_joining_the_year_is_the_calendar_year() -> None:
    assert find_year_start(None, today=date(2026, 6, 15)) == date(2026, 1, 1)


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
