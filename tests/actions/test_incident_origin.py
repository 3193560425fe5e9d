"""What an incident is about: the matter that was spoken of, or else the wish for it."""

from dataclasses import replace
from typing import Any

import pytest

from actions.incident_draft import ORIGIN, find_origin, note_matter
from actions.turn import Turn


def hear(intent: str, confidence: float) -> dict[str, Any]:
    return {"event": "user", "parse_data": {"intent": {"name": intent, "confidence": confidence}}}


def make_turn(*events: dict[str, Any]) -> Turn:
    return Turn(
        conversation_id="c-1",
        message_id="m-1",
        text="ja",
        intent="affirm",
        is_sure=True,
        confidence=1.0,
        entities={},
        inputs={},
        slots={},
        contact_id="ada",
        partner_id="contoso",
        language="nl",
        requested_language=None,
        events=list(events),
    )


@pytest.mark.parametrize(
    ("said", "origin"),
    [
        ([("report_max_activations", 0.9), ("request_human", 0.99), ("affirm", 1.0)], ("report_max_activations", 0.9)),
        ([("request_human", 0.97), ("affirm", 1.0)], ("request_human", 0.97)),
        ([("greet", 1.0), ("open_incident", 0.8), ("affirm", 1.0)], ("open_incident", 0.8)),
        ([], (None, None)),
    ],
)
def test_an_incident_is_about_a_matter_or_else_about_the_wish_for_it(
    said: list[tuple[str, float]], origin: tuple[str | None, float | None]
) -> None:
    found = find_origin(make_turn(*(hear(*each) for each in said)))

    assert (found["intent"], found["confidence"]) == origin


@pytest.mark.parametrize(
    ("known", "described", "is_noted"),
    [
        ("open_incident", "report_activation_error", True),
        (None, "report_activation_error", True),
        ("report_max_activations", "report_activation_error", False),
        ("ask_key_usage", "report_activation_error", True),
        ("ask_key_usage", "ask_if_counted", False),
        ("open_incident", "out_of_scope", False),
        ("open_incident", "inform", False),
    ],
)
def test_an_incident_is_about_the_problem_that_is_described(known: str | None, described: str, is_noted: bool) -> None:
    turn = replace(make_turn(), slots={ORIGIN: {"intent": known}}, intent=described, confidence=0.9)

    noted = note_matter(turn)

    value = {"intent": described, "confidence": 0.9}
    assert [(each["name"], each["value"]) for each in noted] == ([(ORIGIN, value)] if is_noted else [])
