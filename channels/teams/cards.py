"""Cards as Teams shows them: a message's card, its buttons and whether it helped, all in one; and what stays of it.

Every press is an `Action.Execute`, whose answer takes the place of the card, so that nothing is sent twice; a client
that does not know it sends the same as `Action.Submit`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from keyclerk.answers import Texts
from keyclerk.card_elements import Card, describe, make_card, make_facts, make_line
from keyclerk.store.tables import MessageRow

Part = dict[str, Any]
"""An element or an action, as it stands in a card that is kept."""
VERB = "press"
REFERENCE = "reference"
MOST_BESIDE = 3
"""So many buttons stand beside one another; more stand one below the other, where their titles have room."""


def make_teams_card(message: MessageRow, texts: Texts) -> Card | None:
    """Return what is shown of a message beside its text; None where that is nothing."""
    card = message.card or make_card([])
    body = [*card["body"], *_list_buttons(message), *_ask_feedback(message, texts)]
    actions = [_make_press(action["title"], action["data"][REFERENCE]) for action in card.get("actions", ())]
    if not body and not actions:
        return None
    return {**card, "body": body, **({"actions": actions} if actions else {}), "msteams": {"width": "full"}}


def make_settled_card(message: MessageRow, *, reference: str, inputs: Mapping[str, str], texts: Texts) -> Card:
    """Return the card of a message after one of its buttons was pressed: what was said by it, and nothing to press.

    Of whether an answer helped only the question goes; the answer stays as it is.
    """
    if any(each["button"] == reference for each in message.feedback or ()):
        left = make_teams_card(_without_feedback(message), texts)
        return left or make_card([make_line(_find_title(message, reference))])
    if message.card and any(action["data"][REFERENCE] == reference for action in message.card.get("actions", ())):
        return {**make_card([]), "body": list(_settle(message.card["body"], inputs))}
    body = [] if message.card is None else list(_settle(message.card["body"], {}))
    return {**make_card([]), "body": [*body, describe(make_line(f"✓ {_find_title(message, reference)}"))]}


def add_result(card: Card, text: str) -> Card:
    """Return a settled card with what came of it."""
    return {**card, "body": [*card["body"], {**describe(make_line(text)), "separator": True}]}


def _list_buttons(message: MessageRow) -> Iterator[Part]:
    inside = {action["data"][REFERENCE] for action in (message.card or {}).get("actions", ())}
    presses = [
        _make_press(each["title"], each["button"]) for each in message.buttons or () if each["button"] not in inside
    ]
    if len(presses) <= MOST_BESIDE:
        yield from [{"type": "ActionSet", "actions": presses}] if presses else []
    else:
        yield from ({"type": "ActionSet", "spacing": "Small", "actions": [press]} for press in presses)


def _ask_feedback(message: MessageRow, texts: Texts) -> Iterator[Part]:
    if message.feedback:
        yield {
            **describe(make_line(texts.format("feedback", {}))),
            "isSubtle": True,
            "size": "Small",
            "separator": True,
        }
        presses = [_make_press(each["title"], each["button"]) for each in message.feedback]
        yield {"type": "ActionSet", "spacing": "Small", "actions": presses}


def _make_press(title: str, reference: str) -> Part:
    data = {REFERENCE: reference}
    submit = {"type": "Action.Submit", "title": title, "data": data}
    return {"type": "Action.Execute", "title": title, "verb": VERB, "data": data, "fallback": submit}


def _settle(body: list[Part], inputs: Mapping[str, str]) -> Iterator[Part]:
    """Give the elements of a card with what was put into it, as facts."""
    facts: list[tuple[str, str]] = []
    for element in body:
        if not element["type"].startswith("Input."):
            yield element
            continue
        value = inputs.get(element["id"], element.get("value", ""))
        shown = next((each["title"] for each in element.get("choices", ()) if each["value"] == value), value)
        if shown:
            facts.append((element["label"], shown))
    if facts:
        yield describe(make_facts(facts))


def _find_title(message: MessageRow, reference: str) -> str:
    offered = [*(message.buttons or ()), *(message.feedback or ())]
    return next((each["title"] for each in offered if each["button"] == reference), "")


def _without_feedback(message: MessageRow) -> MessageRow:
    return MessageRow(card=message.card, buttons=message.buttons)
