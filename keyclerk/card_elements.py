"""Elements of Adaptive Cards, version 1.5: what cards are put together from, as Teams and the widget show it."""

from typing import Any

Card = dict[str, Any]
Element = dict[str, Any]

WARNED_FROM = 80
"""So many percent used make a bar a warning."""


def make_card(body: list[Element], *, actions: list[Element] | None = None) -> Card:
    """Return a card of these elements, with its buttons if it has any."""
    card = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": body,
    }
    return {**card, "actions": actions} if actions else card


def make_heading(text: str, *, size: str = "Medium") -> Element:
    """Return a text that stands above others."""
    return {"type": "TextBlock", "text": text, "weight": "Bolder", "size": size, "wrap": True}


def make_line(text: str) -> Element:
    """Return a line of text, without the dash that makes it a row of a list."""
    return {"type": "TextBlock", "text": text.removeprefix("- "), "wrap": True}


def make_facts(facts: list[tuple[str, str]]) -> Element:
    """Return titles and their values, one below the other."""
    return {"type": "FactSet", "facts": [{"title": title, "value": value} for title, value in facts]}


def make_table(rows: list[list[str]], *, widths: tuple[int, ...]) -> Element:
    """Return a table whose first row is its header, and whose columns have these weights."""
    return {
        "type": "Table",
        "firstRowAsHeader": True,
        "columns": [{"width": width} for width in widths],
        "rows": [
            {
                "type": "TableRow",
                "cells": [
                    {"type": "TableCell", "items": [{"type": "TextBlock", "text": cell, "wrap": True}]} for cell in row
                ],
            }
            for row in rows
        ],
    }


def make_bar(*, used: int, limit: int) -> Element:
    """Return a bar of what is used of a limit, full where nothing is left.

    Its colours say nothing that the figures, which stand beside it in words, do not.
    """
    left = limit - used
    if left <= 0:
        parts = [(1, "attention")]
    else:
        parts = [(used, "warning" if used * 100 >= limit * WARNED_FROM else "good"), (left, "emphasis")]
    columns = [
        {"type": "Column", "width": width, "style": style, "minHeight": "8px", "spacing": "None", "items": []}
        for width, style in parts
        if width > 0
    ]
    return {"type": "ColumnSet", "spacing": "Small", "columns": columns}


def make_folded(id_: str, title: str, items: list[Element]) -> list[Element]:
    """Return a button, and the elements that it shows and hides again."""
    toggle = {"type": "Action.ToggleVisibility", "title": title, "targetElements": [id_]}
    return [
        {"type": "ActionSet", "actions": [toggle]},
        {"type": "Container", "id": id_, "isVisible": False, "items": items},
    ]


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
