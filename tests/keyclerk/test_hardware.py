import pytest

from keyclerk.catalog import load_catalog
from keyclerk.hardware import COMPONENTS, Hardware, HardwareRule, find_changed, find_decisive, is_significant, weigh

RULE = HardwareRule(dict.fromkeys(COMPONENTS, 10), 25, frozenset({"mainboard"}))

COMPARISONS = {
    "the same": ({"disk": "a"}, {"disk": "a"}, ()),
    "another": ({"disk": "a"}, {"disk": "b"}, ("disk",)),
    "unknown before": ({}, {"disk": "b"}, ()),
    "unknown now": ({"disk": "a"}, {}, ()),
    "empty before": ({"disk": ""}, {"disk": "b"}, ()),
    "empty now": ({"disk": "a"}, {"disk": ""}, ()),
    "unknown on both sides": ({}, {}, ()),
    "ids differ by case": ({"disk": "a"}, {"disk": "A"}, ("disk",)),
    "several, in the order of the components": (
        {"ram": "1", "disk": "1", "cpu": "1", "mac": "1"},
        {"ram": "2", "mac": "1", "disk": "2", "cpu": "2"},
        ("disk", "cpu", "ram"),
    ),
    "what is no component": ({"case": "blue"}, {"case": "red"}, ()),
}


@pytest.mark.parametrize(("before", "after", "changed"), COMPARISONS.values(), ids=COMPARISONS.keys())
def test_a_component_changed_where_it_is_known_on_both_sides_and_differs(
    before: Hardware, after: Hardware, changed: tuple[str, ...]
) -> None:
    assert find_changed(before, after) == changed


@pytest.mark.parametrize(
    ("changed", "weight", "expected"),
    [
        ((), 0, False),
        (("disk",), 10, False),
        (("disk", "cpu"), 20, False),
        (("disk", "cpu", "ram"), 30, True),
        (("mainboard",), 10, True),
        (("mainboard", "disk"), 20, True),
    ],
)
def test_a_change_is_significant_by_its_weight_or_by_the_mainboard(
    changed: tuple[str, ...], weight: int, *, expected: bool
) -> None:
    assert weigh(changed, rule=RULE) == weight
    assert is_significant(changed, rule=RULE) is expected


@pytest.mark.parametrize(
    ("changed", "expected"),
    [((), ()), (("disk", "cpu", "ram"), ()), (("disk", "mainboard"), ("mainboard",)), (("mainboard",), ("mainboard",))],
)
def test_the_mainboard_is_decisive_alone_and_no_other_component(
    changed: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert find_decisive(changed, rule=RULE) == expected


def test_a_weight_that_meets_the_threshold_is_significant() -> None:
    rule = HardwareRule(dict.fromkeys(COMPONENTS, 5), 10, frozenset())

    assert [is_significant(COMPONENTS[:count], rule=rule) for count in range(4)] == [False, False, True, True]


def test_the_catalogue_holds_the_published_weights() -> None:
    assert load_catalog().hardware_rule == HardwareRule(
        {
            "disk": 11,
            "mainboard": 9,
            "cpu": 3,
            "ide": 3,
            "scsi": 2,
            "mac": 2,
            "audio": 2,
            "ram": 1,
            "display": 1,
            "optical": 1,
        },
        25,
        frozenset({"mainboard"}),
    )
