import pytest

from bench.figure import Figure, find_percentile, say


def test_a_figure_below_its_goal_is_met() -> None:
    assert Figure("Parse, p50", 2.5, "ms", 3.0).cells == ("Parse, p50", "under 3 ms", "2.50 ms", "met")


def test_a_figure_that_reaches_its_goal_is_short_by_the_difference() -> None:
    assert Figure("Training", 76.2, "s", 60.0).verdict == "**short by 16.2 s**"


def test_a_figure_without_a_goal_is_neither_met_nor_short() -> None:
    assert Figure("Model file", 3.98, "MB").cells == ("Model file", "", "3.98 MB", "")


@pytest.mark.parametrize(("value", "said"), [(0.094, "0.09"), (2307.4, "2,307"), (99.96, "100.0"), (100, "100")])
def test_a_number_has_about_three_figures(value: float, said: str) -> None:
    assert say(value, "") == said


def test_a_percentile_is_one_of_the_values() -> None:
    values = [float(value) for value in range(100, 0, -1)]

    assert [find_percentile(values, percent) for percent in (1, 50, 99, 100)] == [1, 50, 99, 100]
    assert find_percentile([7.0], 50) == 7.0
