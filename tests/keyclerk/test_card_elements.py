from typing import Any

import pytest

from keyclerk.card_elements import describe, make_bar, make_card, make_folded, make_line, number_folded
from tests.adaptive_cards import list_elements, list_faults

BARS: dict[str, tuple[int, int, list[tuple[str, int]]]] = {
    "nothing": (0, 10, [("emphasis", 10)]),
    "some": (3, 10, [("good", 3), ("emphasis", 7)]),
    "less than four in five": (79, 100, [("good", 79), ("emphasis", 21)]),
    "four in five": (8, 10, [("warning", 8), ("emphasis", 2)]),
    "nearly all": (499, 500, [("warning", 499), ("emphasis", 1)]),
    "all": (10, 10, [("attention", 1)]),
    "more than the limit": (12, 10, [("attention", 1)]),
    "a limit of nothing": (0, 0, [("attention", 1)]),
}


@pytest.mark.parametrize(("used", "limit", "columns"), BARS.values(), ids=BARS.keys())
def test_a_bar_is_as_full_as_the_limit_is_used(used: int, limit: int, columns: list[tuple[str, int]]) -> None:
    bar = make_bar(used=used, limit=limit)

    assert describe(bar) == {
        "type": "ColumnSet",
        "spacing": "Small",
        "columns": [
            {"type": "Column", "width": width, "style": style, "minHeight": "8px", "spacing": "None", "items": []}
            for style, width in columns
        ],
    }
    assert list_faults(make_card([bar])) == []


def test_what_is_folded_is_hidden_until_its_button_is_pressed() -> None:
    items = [make_line("- one")]

    assert [describe(each) for each in make_folded("how", "How", items)] == [
        {
            "type": "ActionSet",
            "actions": [{"type": "Action.ToggleVisibility", "title": "How", "targetElements": ["how"]}],
        },
        {"type": "Container", "id": "how", "isVisible": False, "items": [describe(each) for each in items]},
    ]


def test_the_same_card_in_two_messages_has_two_ids_for_what_it_folds() -> None:
    card = make_card([{"type": "Input.Text", "id": "impact", "label": "Impact"}, *make_folded("how", "How", [])])

    numbered = [number_folded(card, number) for number in (2, 14)]

    assert [[each["id"] for each in list_elements(one) if "id" in each] for one in numbered] == [
        ["impact", "how-2"],
        ["impact", "how-14"],
    ]
    assert [list_faults(one) for one in numbered] == [[], []]
    assert card == make_card(
        [{"type": "Input.Text", "id": "impact", "label": "Impact"}, *make_folded("how", "How", [])]
    )


def change(element: dict[str, Any], **changed: Any) -> dict[str, Any]:
    return {name: value for name, value in {**element, **changed}.items() if value is not None}


FIELD = {"type": "Input.Text", "id": "a", "label": "A"}
FAULTS: dict[str, tuple[list[dict[str, Any]], list[str]]] = {
    "nothing": ([FIELD], []),
    "another element": ([{"type": "Media"}], ["card.body[0]: Media"]),
    "another property": ([change(FIELD, href="x")], ["card.body[0].href: 'x'"]),
    "no text": ([make_line(" ")], ["card.body[0].text: ' '"]),
    "no label": ([change(FIELD, label=None)], ["card.body[0].label is missing"]),
    "an error without words": ([change(FIELD, isRequired=True)], ["card.body[0].errorMessage is missing"]),
    "a height without a unit": (
        [{"type": "Container", "items": [], "minHeight": "8"}],
        ["card.body[0].minHeight: '8'"],
    ),
    "the same id twice": ([FIELD, FIELD], ["a is there twice"]),
    "a button that opens nothing": (make_folded("how", "How", [])[:1], ["how opens nothing"]),
}


@pytest.mark.parametrize(("body", "faults"), FAULTS.values(), ids=FAULTS.keys())
def test_what_breaks_the_schema_is_found(body: list[dict[str, Any]], faults: list[str]) -> None:
    assert list_faults(make_card(body)) == faults
