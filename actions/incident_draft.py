"""The draft of an incident: what the form has gathered in its slots, and what was understood when it began."""

from typing import Any

from rasa_sdk.events import SlotSet

from actions.turn import SUBJECT_SLOTS, Turn
from keyclerk.incidents import Draft

FORM = "incident_form"
DESCRIPTION, SEVERITY, DUPLICATE, CONFIRMED = (
    "draft_description",
    "draft_severity",
    "draft_duplicate",
    "draft_confirmed",
)
IMPACT, ORIGIN, HAND_OFF = "draft_impact", "draft_origin", "draft_hand_off"
INHERITED = "draft_inherited"
COMMENT, COMMENTED = "draft_comment", "draft_commented"
DRAFT_SUBJECT = {name: f"draft_{name}" for name in SUBJECT_SLOTS}
DRAFT_SLOTS = (
    DESCRIPTION,
    SEVERITY,
    DUPLICATE,
    CONFIRMED,
    IMPACT,
    ORIGIN,
    HAND_OFF,
    INHERITED,
    COMMENT,
    COMMENTED,
    *DRAFT_SUBJECT.values(),
)

CORRECTION = {"asked": "correction"}
"""What is pending while it is asked what should be different."""

NO_DUPLICATE, NEW_ONE = "none", "new"
"""What `draft_duplicate` holds besides an incident's number: none was found, or a new incident is wished for."""

_SAYS_NO_REASON = (
    "affirm", "deny", "inform", "thank", "greet", "goodbye", "cancel", "change_language", "open_incident",
    "request_human", "report_not_solved", "nlu_fallback", "out_of_scope", "ask_help", "close_incident",
    "add_to_incident", "ask_incident_status", "ask_incident_quota",
)  # fmt: skip
_WISHES = ("open_incident", "request_human", "report_not_solved")

Events = tuple[dict[str, Any], ...]


def clear_draft(slots: dict[str, Any]) -> Events:
    """Return the events that drop what was written."""
    return tuple(SlotSet(name, None) for name in DRAFT_SLOTS if slots.get(name) is not None)


def read_draft(slots: dict[str, Any]) -> Draft:
    """Return the incident as it would be opened."""
    return Draft(
        description=slots.get(DESCRIPTION) or "",
        severity=slots.get(SEVERITY) or "",
        product=slots.get("draft_product"),
        suffix=slots.get("draft_key_suffix"),
        error_code=slots.get("draft_error_code"),
        computer=slots.get("draft_computer"),
        impact=slots.get(IMPACT),
    )


def find_origin(turn: Turn) -> dict[str, Any]:
    """Return what was understood of the message that the incident is about: intent and confidence.

    That is the last one with a matter of its own since an incident was opened or cancelled, or else the wish for an
    incident itself.
    """
    said = _list_said(turn)
    matters = [each for each in said if _name_intent(each) not in (None, *_SAYS_NO_REASON)]
    wishes = [each for each in said if _name_intent(each) in _WISHES]
    chosen = ((matters or wishes or said or [{}])[-1].get("intent")) or {}
    return {"intent": chosen.get("name"), "confidence": chosen.get("confidence")}


def note_matter(turn: Turn) -> Events:
    """Return the event by which an incident is about what is described.

    A problem that is described goes before a question that was asked earlier; anything else only where no matter was
    spoken of before.
    """
    known = (turn.slots.get(ORIGIN) or {}).get("intent")
    is_matter_known = known not in (None, *_SAYS_NO_REASON)
    if turn.intent in ("", *_SAYS_NO_REASON) or (is_matter_known and not (_is_question(known) and _is_problem(turn))):
        return ()
    return (SlotSet(ORIGIN, {"intent": turn.intent, "confidence": turn.confidence}),)


def is_about_question(turn: Turn) -> bool:
    """Return whether what was spoken of last was a mere question; an error code by itself is a problem."""
    for parsed in reversed(_list_said(turn)):
        intent = _name_intent(parsed)
        if intent == "inform" and any(each["entity"] == "error_code" for each in parsed.get("entities") or []):
            return False
        if intent not in (None, *_SAYS_NO_REASON):
            return _is_question(intent)
    return False


def _is_question(intent: str | None) -> bool:
    return bool(intent) and str(intent).startswith("ask_")


def _is_problem(turn: Turn) -> bool:
    return turn.intent.startswith("report_")


def _list_said(turn: Turn) -> list[dict[str, Any]]:
    """Return what was understood of the messages since an incident was opened or cancelled."""
    said: list[dict[str, Any]] = []
    form = None
    for event in turn.events:
        if event["event"] == "user":
            said.append(event.get("parse_data") or {})
        if event["event"] == "active_loop":
            if form == FORM and event["name"] is None:
                said = []
            form = event["name"]
    return said


def _name_intent(parsed: dict[str, Any]) -> str | None:
    return (parsed.get("intent") or {}).get("name")
