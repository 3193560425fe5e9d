"""What the published schema of Adaptive Cards 1.5 says of the elements that cards are made of, and what breaks it."""

import re
from collections.abc import Callable, Iterator
from typing import Any

Check = Callable[[Any], bool]
"""Whether a value is one that a property takes."""


def is_text(value: Any) -> bool:
    return isinstance(value, str) and value.strip() != ""


def is_string(value: Any) -> bool:
    return isinstance(value, str)


def is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def is_pixels(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d+px", value) is not None


def is_names(value: Any) -> bool:
    return isinstance(value, list) and value != [] and all(map(is_text, value))


def is_data(value: Any) -> bool:
    return isinstance(value, dict)


def one_of(*names: str) -> Check:
    return lambda value: value in names


SHOWN = {
    "id": is_text,
    "isVisible": is_flag,
    "spacing": one_of("Default", "None", "Small", "Medium", "Large", "ExtraLarge", "Padding"),
}
STYLED = {**SHOWN, "style": one_of("default", "emphasis", "good", "attention", "warning", "accent")}
INPUT = {**SHOWN, "label": is_text, "isRequired": is_flag, "errorMessage": is_text, "value": is_string}
ELEMENTS = ("TextBlock", "FactSet", "ColumnSet", "ActionSet", "Container", "Table", "Input.Text", "Input.ChoiceSet")
ACTIONS = ("Action.Submit", "Action.ToggleVisibility")
PROPERTIES: dict[str, dict[str, Check]] = {
    "AdaptiveCard": {"$schema": is_text, "version": one_of("1.5")},
    "TextBlock": {
        **SHOWN,
        "text": is_text,
        "weight": one_of("Default", "Lighter", "Bolder"),
        "size": one_of("Default", "Small", "Medium", "Large", "ExtraLarge"),
        "wrap": is_flag,
    },
    "FactSet": SHOWN,
    "Fact": {"title": is_text, "value": is_text},
    "ColumnSet": {**STYLED, "minHeight": is_pixels},
    "Column": {**STYLED, "minHeight": is_pixels, "width": is_count},
    "Container": {**STYLED, "minHeight": is_pixels},
    "ActionSet": SHOWN,
    "Table": {**SHOWN, "firstRowAsHeader": is_flag},
    "TableColumnDefinition": {"width": is_count},
    "TableRow": {},
    "TableCell": {},
    "Input.Text": {**INPUT, "isMultiline": is_flag, "maxLength": is_count},
    "Input.ChoiceSet": INPUT,
    "Input.Choice": {"title": is_text, "value": is_text},
    "Action.Submit": {"title": is_text, "data": is_data},
    "Action.ToggleVisibility": {"title": is_text, "targetElements": is_names},
}
PARTS: dict[tuple[str, str], tuple[str, ...]] = {
    ("AdaptiveCard", "body"): ELEMENTS,
    ("AdaptiveCard", "actions"): ACTIONS,
    ("FactSet", "facts"): ("Fact",),
    ("ColumnSet", "columns"): ("Column",),
    ("Column", "items"): ELEMENTS,
    ("Container", "items"): ELEMENTS,
    ("ActionSet", "actions"): ACTIONS,
    ("Table", "columns"): ("TableColumnDefinition",),
    ("Table", "rows"): ("TableRow",),
    ("TableRow", "cells"): ("TableCell",),
    ("TableCell", "items"): ELEMENTS,
    ("Input.ChoiceSet", "choices"): ("Input.Choice",),
}
UNTYPED = ("Fact", "Input.Choice", "TableColumnDefinition")
REQUIRED = {
    "AdaptiveCard": {"version", "body"},
    "TextBlock": {"text"},
    "FactSet": {"facts"},
    "Fact": {"title", "value"},
    "Container": {"items"},
    "ActionSet": {"actions"},
    "Input.Text": {"id", "label"},
    "Input.ChoiceSet": {"id", "label", "choices"},
    "Input.Choice": {"title", "value"},
    "Action.Submit": {"title"},
    "Action.ToggleVisibility": {"title", "targetElements"},
}
"""What has to be there: by the schema, or else (a label, a title) for whoever reads the card or hears it read."""


def list_faults(card: dict[str, Any]) -> list[str]:
    """Return what of a card the schema does not have, or has otherwise, each by its place in the card."""
    return [*_check(card, ("AdaptiveCard",), "card"), *_check_ids(card)]


def list_elements(part: Any) -> Iterator[dict[str, Any]]:
    """Give every object of a card, however deep it is."""
    if isinstance(part, dict):
        yield part
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from list_elements(each)


def _check(part: dict[str, Any], kinds: tuple[str, ...], place: str) -> Iterator[str]:
    kind = kinds[0] if kinds[0] in UNTYPED else part.get("type")
    if kind not in kinds:
        yield f"{place}: {kind}"
        return
    yield from (f"{place}.{name} is missing" for name in sorted(REQUIRED.get(kind, set()) - part.keys()))
    if part.get("isRequired") and "errorMessage" not in part:
        yield f"{place}.errorMessage is missing"
    for name, value in part.items():
        if (kind, name) in PARTS:
            for number, each in enumerate(value):
                yield from _check(each, PARTS[kind, name], f"{place}.{name}[{number}]")
        elif name != "type" and not PROPERTIES[kind].get(name, lambda _: False)(value):
            yield f"{place}.{name}: {value!r}"
    if kind == "Table":
        lengths = {len(row["cells"]) for row in part["rows"]}
        if lengths != {len(part["columns"])}:
            yield f"{place}: {sorted(lengths)} cells in {len(part['columns'])} columns"


def _check_ids(card: dict[str, Any]) -> Iterator[str]:
    ids = [each["id"] for each in list_elements(card) if "id" in each]
    targets = [id_ for each in list_elements(card) for id_ in each.get("targetElements", ())]
    yield from (f"{id_} is there twice" for id_ in sorted({id_ for id_ in ids if ids.count(id_) > 1}))
    yield from (f"{id_} opens nothing" for id_ in sorted(set(targets) - set(ids)))
