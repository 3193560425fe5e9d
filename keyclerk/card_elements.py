"""Elements of Adaptive Cards, version 1.5: what cards are put together from, as Teams and the widget show it."""

from collections.abc import Sequence
from typing import Any

from microsoft_teams.cards import (
    ActionSet,
    AdaptiveCard,
    CardElement,
    Column,
    ColumnDefinition,
    ColumnSet,
    Container,
    ContainerStyle,
    Fact,
    FactSet,
    SubmitAction,
    Table,
    TableCell,
    TableRow,
    TextBlock,
    TextSize,
    ToggleVisibilityAction,
)

Card = dict[str, Any]
"""A card as it is kept and sent."""
Element = CardElement
SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"

WARNED_FROM = 80
"""So many percent used make a bar a warning."""


def make_card(body: Sequence[Element], *, actions: Sequence[SubmitAction] = ()) -> Card:
    """Return a card of these elements, with its buttons if it has any."""
    card = AdaptiveCard(version="1.5", body=list(body), actions=list(actions) or None)
    return {"$schema": SCHEMA, **_tidy(card.model_dump(by_alias=True, exclude_none=True))}


def describe(element: Element) -> dict[str, Any]:
    """Return an element as it stands in a card."""
    described: dict[str, Any] = _tidy(element.model_dump(by_alias=True, exclude_none=True))
    return described


def make_heading(text: str, *, size: TextSize = "Medium") -> TextBlock:
    """Return a text that stands above others."""
    return TextBlock(text=text, weight="Bolder", size=size, wrap=True)


def make_line(text: str) -> TextBlock:
    """Return a line of text, without the dash that makes it a row of a list."""
    return TextBlock(text=text.removeprefix("- "), wrap=True)


def make_facts(facts: list[tuple[str, str]]) -> FactSet:
    """Return titles and their values, one below the other."""
    return FactSet(facts=[Fact(title=title, value=value) for title, value in facts])


def make_table(rows: list[list[str]], *, widths: tuple[int, ...]) -> Table:
    """Return a table whose first row is its header, and whose columns have these weights."""
    cells = ([TableCell(items=[TextBlock(text=cell, wrap=True)]) for cell in row] for row in rows)
    # Its first row is a header unless something else is said, which the schema and the libraries name differently.
    return Table(
        columns=[ColumnDefinition(width=width) for width in widths],
        rows=[TableRow(cells=each) for each in cells],
    )


def make_bar(*, used: int, limit: int) -> ColumnSet:
    """Return a bar of what is used of a limit, full where nothing is left.

    Its colours say nothing that the figures, which stand beside it in words, do not.
    """
    left = limit - used
    parts: list[tuple[int, ContainerStyle]] = [(1, "attention")]
    if left > 0:
        parts = [(used, "warning" if used * 100 >= limit * WARNED_FROM else "good"), (left, "emphasis")]
    columns = [
        Column(width=width, style=style, min_height="8px", spacing="None", items=[])
        for width, style in parts
        if width > 0
    ]
    return ColumnSet(spacing="Small", columns=columns)


def make_folded(id_: str, title: str, items: Sequence[Element]) -> list[Element]:
    """Return a button, and the elements that it shows and hides again."""
    toggle = ToggleVisibilityAction(title=title, target_elements=[id_])
    return [ActionSet(actions=[toggle]), Container(id=id_, is_visible=False, items=list(items))]


def number_folded(card: Card, number: int) -> Card:
    """Return a card whose folded parts have ids of their own, by the number of its message.

    Several cards stand on one page, where the button of each opens what is its own.
    """
    numbered: Card = _number(card, number)
    return numbered


def _number(part: Any, number: int) -> Any:
    if isinstance(part, list):
        return [_number(each, number) for each in part]
    if not isinstance(part, dict):
        return part
    numbered = {name: _number(each, number) for name, each in part.items()}
    if "targetElements" in part:
        numbered["targetElements"] = [f"{id_}-{number}" for id_ in part["targetElements"]]
    if part.get("isVisible") is False:
        numbered["id"] = f"{part['id']}-{number}"
    return numbered


def _tidy(part: Any) -> Any:
    """Return a part with its whole numbers as such: the library makes fractions of them."""
    if isinstance(part, dict):
        return {name: _tidy(each) for name, each in part.items()}
    if isinstance(part, list):
        return [_tidy(each) for each in part]
    return int(part) if isinstance(part, float) and part.is_integer() else part
