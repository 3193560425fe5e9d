"""Meanings: intents as options to choose from, such as the two that an unsure message lies between."""

from collections.abc import Sequence
from typing import Any

from actions.rules import load_rules
from actions.turn import SUBJECT_SLOTS, Turn

DID_YOU_MEAN = "did_you_mean"
CONVERSATIONAL = {"greet", "goodbye", "thank", "affirm", "deny", "inform", "cancel", "change_language"}
"""Intents that are answered rather than asked about: a wrong answer to one costs less than a question."""
CARRIED = (*SUBJECT_SLOTS, "incident")


def find_meanings(turn: Turn) -> list[str]:
    """Return the intents that the message may have; none where it is to be answered.

    A question that likeliest goes on with what was just answered ("and how many for Visio?") is answered too. What is
    out of scope is no option of its own: beside the other one there is "something else".
    """
    if not turn.between or turn.is_in_form or not turn.is_first_action or CONVERSATIONAL & set(turn.between):
        return []
    if turn.tried and turn.tried[-1]["action"] == load_rules().get(turn.between[0]):
        return []
    return [intent for intent in turn.between if intent != "out_of_scope"]


def to_meaning_rows(turn: Turn, intents: Sequence[str]) -> dict[str, Any]:
    """Return intents line by line, each with what a press of its button says."""
    rows = [
        {
            "row": "row_meaning",
            "number": number,
            "meaning": {"text": f"intent_{intent}"},
            "intent": intent,
            "entities": _list_entities(turn),
        }
        for number, intent in enumerate(intents, start=1)
    ]
    return {"rows": rows}


def to_meaning_options(turn: Turn, intents: Sequence[str]) -> list[dict[str, Any]]:
    """Return intents as options, each with the message that it would be the meaning of."""
    return [{"intent": intent, "entities": _list_entities(turn), "text": turn.text} for intent in intents]


def _list_entities(turn: Turn) -> list[dict[str, str]]:
    return [{"entity": name, "value": value} for name in CARRIED for value in turn.named_all(name)]
