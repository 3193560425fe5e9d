"""Cards: what is better seen than read, as Adaptive Cards, the one format that every channel shows."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from keyclerk.catalog import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyclerk.answers import Texts, Values

Card = dict[str, Any]


def key_usage(values: Values, texts: Texts) -> Card:
    """A key's figures, and how they were counted: the entries as a table, what else the proof says as lines."""
    name = "card_key_usage"
    facts = [_fact(texts.format(name, {}, attribute="used"), f"{values['used']}")]
    if isinstance(values.get("limit"), int):
        facts = [
            _fact(texts.format(name, {}, attribute="used"), f"{values['used']} / {values['limit']}"),
            _fact(texts.format(name, {}, attribute="left"), str(values["left"])),
        ]
    title = texts.format(name, {"product": values["product"], "suffix": values["suffix"]})
    how = _heading(texts.format(name, {}, attribute="how"), size="Default")
    return _card([_heading(title), {"type": "FactSet", "facts": facts}, how, *_show_proof(values["proof"], texts)])


def incident(values: Values, texts: Texts) -> Card:
    """An incident before it is opened, whose every part can still be changed."""
    name = "card_incident"
    body = [
        _heading(texts.format(name, {})),
        {
            "type": "Input.Text",
            "id": "description",
            "label": texts.format(name, {}, attribute="description"),
            "value": values["description"],
            "isMultiline": True,
            "isRequired": True,
            "errorMessage": texts.format("utter_ask_description_again", {}),
            "maxLength": 4000,
        },
        {
            "type": "Input.ChoiceSet",
            "id": "severity",
            "label": texts.format(name, {}, attribute="severity"),
            "value": values["severity"],
            "choices": [
                {"title": texts.format("utter_ask_severity", {}, attribute=severity), "value": severity}
                for severity in load_catalog().severities
            ],
        },
        {
            "type": "Input.Text",
            "id": "impact",
            "label": texts.format(name, {}, attribute="impact"),
            "value": values["impact"] if isinstance(values["impact"], str) else "",
            "isMultiline": True,
            "maxLength": 4000,
        },
        *_ask_subject(name, values, texts),
    ]
    submit = {
        "type": "Action.Submit",
        "title": texts.format(name, {}, attribute="submit"),
        "data": {"intent": "affirm"},
    }
    return _card(body, actions=[submit])


def _ask_subject(name: str, values: Values, texts: Texts) -> Iterator[dict[str, Any]]:
    """Give the inputs for what an incident is about; of a key, its last five characters and never more."""
    product = values["product"]
    yield {
        "type": "Input.ChoiceSet",
        "id": "product",
        "label": texts.format(name, {}, attribute="product"),
        "value": product.get("product", ""),
        "choices": [
            {"title": texts.format("not_given", {}), "value": ""},
            *({"title": texts.say({"product": each}), "value": each} for each in load_catalog().products),
        ],
    }
    for id_, value, longest in (
        ("key_suffix", values["suffix"], 5),
        ("error_code", values["error_code"], 10),
        ("computer", values["computer"], 63),
    ):
        yield {
            "type": "Input.Text",
            "id": id_,
            "label": texts.format(name, {}, attribute=id_),
            "value": value.removeprefix("…") if isinstance(value, str) else "",
            "maxLength": longest,
        }


def incident_status(values: Values, texts: Texts) -> Card | None:
    """How an incident stands, and what happened to it; none where the asking person may not see that."""
    if values["details"] != "yes":
        return None
    name = "card_incident_status"
    facts = [
        _fact(texts.format(name, values, attribute=label), texts.say(values[value]))
        for label, value in (("product", "product"), ("severity", "severity"), ("opened", "opened"))
    ]
    if values["response"] == "due":
        facts.append(_fact(texts.format(name, values, attribute="response"), texts.say(values["response_due"])))
    body = [_heading(texts.format(name, values)), {"type": "FactSet", "facts": facts}]
    rows = values["timeline"]["rows"]
    if rows:
        body.append(_heading(texts.format(name, values, attribute="timeline"), size="Default"))
    return _card([*body, *(_line(texts.format(row["row"], row)) for row in rows)])


def _show_proof(proof: Values, texts: Texts) -> Iterator[dict[str, Any]]:
    """Give what a proof says in the order of its text: tables of its entries, and its other lines."""
    header = [texts.format("card_key_usage", {}, attribute=column) for column in ("date", "computer", "rule")]
    for is_entry, rows in groupby(proof["rows"], key=lambda row: "computer" in row):
        if is_entry:
            yield _table([header, *([texts.say(row["date"]), row["computer"], texts.say(row["how"])] for row in rows)])
        else:
            yield from (_line(texts.format(row["row"], row)) for row in rows)
    if more := proof.get("more"):
        yield _line(texts.format("row_more", {"count": more}))


def _card(body: list[dict[str, Any]], *, actions: list[dict[str, Any]] | None = None) -> Card:
    card = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": body,
    }
    return {**card, "actions": actions} if actions else card


def _heading(text: str, *, size: str = "Medium") -> dict[str, Any]:
    return {"type": "TextBlock", "text": text, "weight": "Bolder", "size": size, "wrap": True}


def _line(text: str) -> dict[str, Any]:
    return {"type": "TextBlock", "text": text.removeprefix("- "), "wrap": True}


def _fact(title: str, value: str) -> dict[str, str]:
    return {"title": title, "value": value}


def _table(rows: list[list[str]]) -> dict[str, Any]:
    return {
        "type": "Table",
        "firstRowAsHeader": True,
        "columns": [{"width": 1} for _ in rows[0]],
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
