"""Cards: what is better seen than read, as Adaptive Cards, the one format that every channel shows."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from microsoft_teams.cards import Choice, ChoiceSetInput, SubmitAction, TextInput

from keyclerk.card_elements import (
    Card,
    Element,
    make_bar,
    make_card,
    make_facts,
    make_folded,
    make_heading,
    make_line,
    make_table,
)
from keyclerk.catalog import load_catalog
from keyclerk.limits import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyclerk.answers import Texts, Values

NO_PRODUCT = "none"
"""What the choice of no product says: renderers take none whose value is empty."""
MOST_SHOWN = 3
"""How many entries of a timeline are shown at once; more are folded."""


def key_usage(values: Values, texts: Texts) -> Card:
    """A key's figures, with a bar where its limit is known, and folded how they were counted.

    Of the proof the entries are a table; what else it says are lines.
    """
    name = "card_key_usage"
    title = texts.format(name, {"product": values["product"], "suffix": values["suffix"]})
    body: list[Element] = [make_heading(title)]
    used, limit = values["used"], values.get("limit")
    used_title = texts.format(name, {}, attribute="used")
    if isinstance(limit, int):
        left = (texts.format(name, {}, attribute="left"), str(values["left"]))
        body += [make_bar(used=used, limit=limit), make_facts([(used_title, f"{used} / {limit}"), left])]
    else:
        body.append(make_facts([(used_title, str(used))]))
    how = texts.format(name, {}, attribute="how")
    return make_card([*body, *make_folded("how", how, list(_show_proof(values["proof"], texts)))])


def incident(values: Values, texts: Texts) -> Card:
    """An incident before it is opened, whose every part can still be changed."""
    name = "card_incident"
    body = [
        make_heading(texts.format(name, {})),
        TextInput(
            id="description",
            label=texts.format(name, {}, attribute="description"),
            value=values["description"],
            is_multiline=True,
            is_required=True,
            error_message=texts.format("utter_ask_description_again", {}),
            max_length=LONGEST_TEXT,
        ),
        ChoiceSetInput(
            id="severity",
            label=texts.format(name, {}, attribute="severity"),
            value=values["severity"],
            choices=[
                Choice(title=texts.format("utter_ask_severity", {}, attribute=severity), value=severity)
                for severity in load_catalog().severities
            ],
            is_required=True,
            error_message=texts.format("utter_ask_severity_again", {}),
        ),
        TextInput(
            id="impact",
            label=texts.format(name, {}, attribute="impact"),
            value=values["impact"] if isinstance(values["impact"], str) else "",
            is_multiline=True,
            max_length=LONGEST_TEXT,
        ),
        *_ask_subject(name, values, texts),
    ]
    submit = SubmitAction(title=texts.format(name, {}, attribute="submit"), data={"intent": "affirm"})
    return make_card(body, actions=[submit])


def _ask_subject(name: str, values: Values, texts: Texts) -> Iterator[Element]:
    """Give the inputs for what an incident is about; of a key, its last five characters and never more."""
    product = values["product"]
    yield ChoiceSetInput(
        id="product",
        label=texts.format(name, {}, attribute="product"),
        value=product.get("product", NO_PRODUCT),
        choices=[
            Choice(title=texts.format("not_given", {}), value=NO_PRODUCT),
            *(Choice(title=texts.say({"product": each}), value=each) for each in load_catalog().products),
        ],
    )
    for id_, value, longest in (
        ("key_suffix", values["suffix"], 5),
        ("error_code", values["error_code"], 10),
        ("computer", values["computer"], 63),
    ):
        yield TextInput(
            id=id_,
            label=texts.format(name, {}, attribute=id_),
            value=value.removeprefix("…") if isinstance(value, str) else "",
            max_length=longest,
        )


def incident_status(values: Values, texts: Texts) -> Card | None:
    """How an incident stands, and what happened to it; none where the asking person may not see that."""
    if values["details"] != "yes":
        return None
    name = "card_incident_status"
    facts = [
        (texts.format(name, values, attribute=label), texts.say(values[label]))
        for label in ("product", "severity", "opened")
    ]
    if values["response"] == "due":
        facts.append((texts.format(name, values, attribute="response"), texts.say(values["response_due"])))
    body = [make_heading(texts.format(name, values)), make_facts(facts)]
    rows = [make_line(texts.format(row["row"], row)) for row in values["timeline"]["rows"]]
    if not rows:
        return make_card(body)
    title = texts.format(name, values, attribute="timeline")
    if len(rows) > MOST_SHOWN:
        return make_card([*body, *make_folded("timeline", title, rows)])
    return make_card([*body, make_heading(title, size="Default"), *rows])


def _show_proof(proof: Values, texts: Texts) -> Iterator[Element]:
    """Give what a proof says in the order of its text: tables of its entries, and its other lines."""
    header = [texts.format("card_key_usage", {}, attribute=column) for column in ("date", "computer", "decision")]
    for is_entry, rows in groupby(proof["rows"], key=lambda row: "computer" in row):
        if is_entry:
            cells = [[texts.say(row["date"]), row["computer"], texts.say(row["how"])] for row in rows]
            yield make_table([header, *cells], widths=(2, 2, 3))
        else:
            yield from (make_line(texts.format(row["row"], row)) for row in rows)
    if more := proof.get("more"):
        yield make_line(texts.format("row_more", {"count": more}))
