"""The turn: what this message says, what the conversation is about, and who is asking."""

from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker

SHIELD = "\u200b"
"""What the intake puts before a text that starts with "/"."""

SUBJECT_SLOTS = ("product", "key_suffix", "computer", "error_code")


@dataclass(frozen=True)
class Turn:
    """One message in its conversation. Identity and language are those of this message, never of an earlier one."""

    conversation_id: str
    message_id: str
    text: str
    intent: str
    is_sure: bool
    entities: dict[str, list[str]]
    inputs: dict[str, Any]
    slots: dict[str, Any]
    contact_id: str | None
    partner_id: str | None
    language: str
    requested_language: str | None
    events: list[dict[str, Any]] = field(repr=False, default_factory=list)

    def named(self, entity: str) -> str | None:
        """Return the first value of an entity in this message."""
        return next(iter(self.entities.get(entity, [])), None)

    @property
    def subject(self) -> dict[str, str | None]:
        """What the message is about: its own entities before what was said earlier.

        A new product clears the key's suffix and the computer; a new suffix clears the product.
        """
        said = {name: self.named(name) for name in SUBJECT_SLOTS}
        kept = {name: self.slots.get(name) for name in SUBJECT_SLOTS}
        if said["product"] and said["product"] != kept["product"]:
            kept["key_suffix"] = kept["computer"] = None
        if said["key_suffix"] and said["key_suffix"] != kept["key_suffix"]:
            kept["product"] = None
        return {name: said[name] or kept[name] for name in SUBJECT_SLOTS}

    @property
    def pending(self) -> dict[str, Any]:
        """What a bare yes, no, number or name answers."""
        return self.slots.get("pending") or {}

    @property
    def is_in_form(self) -> bool:
        return bool(self.slots.get("requested_slot"))


def read_turn(tracker: Tracker) -> Turn:
    """Return the turn that Rasa is at."""
    message = tracker.latest_message
    uttered: dict[str, Any] = next((event for event in reversed(tracker.events) if event["event"] == "user"), {})
    metadata = uttered.get("metadata") or {}
    entities: dict[str, list[str]] = {}
    for entity in message.get("entities") or []:
        entities.setdefault(entity["entity"], []).append(entity["value"])
    return Turn(
        conversation_id=tracker.sender_id,
        message_id=uttered.get("message_id") or "",
        text=(message.get("text") or "").lstrip(SHIELD),
        intent=(message.get("intent") or {}).get("name") or "",
        is_sure=message.get("band") == "sure",
        entities=entities,
        inputs=message.get("inputs") or {},
        slots=dict(tracker.slots),
        contact_id=metadata.get("contact"),
        partner_id=metadata.get("partner"),
        language=tracker.get_slot("language") or "en",
        requested_language=message.get("requested_language"),
        events=tracker.events,
    )
