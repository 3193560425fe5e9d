"""The turn: what this message says, what the conversation is about, and who is asking."""

from dataclasses import dataclass, field, replace
from typing import Any

from rasa_sdk import Tracker

from keyclerk.wording import find_yes_or_no, is_reopening

RASAS_OWN = ("action_listen", "action_extract_slots")

SHIELD = "\u200b"
"""What the intake puts before a text that starts with "/"."""

YES_OR_NO = ("open_incident", "did_you_mean", "close_incident", "reopen_incident", "answer", "person_later")
"""What a bare answer may be pending to that is a yes or a no."""

REOPENED_BY = (
    "add_to_incident", "affirm", "ask_help", "ask_incident_status", "cancel", "change_language", "close_incident",
    "deny", "inform", "nlu_fallback", "open_incident", "out_of_scope", "report_not_solved", "request_human",
)  # fmt: skip
"""Intents that a wish to reopen an incident is taken for: there is none of its own."""

SUBJECT_SLOTS = ("product", "key_suffix", "computer", "error_code")


@dataclass(frozen=True)
class Turn:
    """One message in its conversation. Identity and language are those of this message, never of an earlier one."""

    conversation_id: str
    message_id: str
    text: str
    intent: str
    is_sure: bool
    confidence: float
    entities: dict[str, list[str]]
    inputs: dict[str, Any]
    slots: dict[str, Any]
    contact_id: str | None
    partner_id: str | None
    language: str
    requested_language: str | None
    between: tuple[str, ...] = ()
    form: str | None = None
    is_pressed: bool = False
    """Whether a button was pressed, or a card sent."""
    plain: str = ""
    """The text with each name that the records know replaced by its kind: "it is {computer}"."""
    events: list[dict[str, Any]] = field(repr=False, default_factory=list)

    def named(self, entity: str) -> str | None:
        """Return the first value of an entity in this message."""
        return next(iter(self.entities.get(entity, [])), None)

    def named_all(self, entity: str) -> list[str]:
        """Return the values of an entity in this message, each once."""
        return list(dict.fromkeys(self.entities.get(entity, [])))

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
    def number(self) -> int:
        """The number of this message in its conversation; 0 where it has none."""
        number = self.message_id.rpartition(":")[2]
        return int(number) if number.isdigit() else 0

    @property
    def pending(self) -> dict[str, Any]:
        """What a bare yes, no, number or name answers."""
        return self.slots.get("pending") or {}

    @property
    def is_in_form(self) -> bool:
        return bool(self.slots.get("requested_slot"))

    @property
    def asks_reopening(self) -> bool:
        """Whether it wishes in words that an incident goes on; a yes or a no to what was asked is just that."""
        if self.is_in_form or not self.is_first_action or self.intent not in REOPENED_BY:
            return False
        is_answer = "yes" in self.pending and (self.intent in ("affirm", "deny") or find_yes_or_no(self.text) == "no")
        return is_reopening(self.text) and not is_answer

    @property
    def misses(self) -> int:
        """How often in a row the message before this one was not understood for certain."""
        return self.slots.get("misses") or 0

    @property
    def tried(self) -> list[dict[str, Any]]:
        """What help was given since the session began: which action, about what."""
        return self.slots.get("tried") or []

    @property
    def is_first_action(self) -> bool:
        """Whether no other action has answered this message yet."""
        for event in reversed(self.events):
            if event["event"] == "user":
                return True
            if event["event"] == "action" and event["name"] not in RASAS_OWN:
                return False
        return True


def read_turn(tracker: Tracker) -> Turn:
    """Return the turn that Rasa is at."""
    message = tracker.latest_message
    uttered: dict[str, Any] = next((event for event in reversed(tracker.events) if event["event"] == "user"), {})
    metadata = uttered.get("metadata") or {}
    entities: dict[str, list[str]] = {}
    for entity in message.get("entities") or []:
        entities.setdefault(entity["entity"], []).append(entity["value"])
    turn = Turn(
        conversation_id=tracker.sender_id,
        message_id=uttered.get("message_id") or "",
        text=(message.get("text") or "").lstrip(SHIELD),
        intent=(message.get("intent") or {}).get("name") or "",
        is_sure=message.get("band") == "sure",
        confidence=(message.get("intent") or {}).get("confidence") or 0.0,
        entities=entities,
        inputs=message.get("inputs") or {},
        slots=dict(tracker.slots),
        contact_id=metadata.get("contact"),
        partner_id=metadata.get("partner"),
        language=tracker.get_slot("language") or "en",
        requested_language=message.get("requested_language"),
        between=tuple(message.get("between") or ()),
        form=tracker.active_loop_name,
        is_pressed="inputs" in message,
        plain=_make_plain(message.get("text") or "", message.get("entities") or []),
        events=tracker.events,
    )
    return _take_option(_take_yes_or_no(turn))


def _make_plain(text: str, entities: list[dict[str, Any]]) -> str:
    for entity in sorted(entities, key=lambda each: -each.get("start", 0)):
        if entity.get("end"):
            text = f"{text[: entity['start']]}{{{entity['entity']}}}{text[entity['end'] :]}"
    return text.lstrip(SHIELD)


def _take_yes_or_no(turn: Turn) -> Turn:
    """Return the turn where "oui merci" is the yes, and no thanks, if a yes or a no is waited for."""
    if turn.intent != "thank" or not (turn.is_in_form or turn.pending.get("asked") in YES_OR_NO):
        return turn
    intent = {"yes": "affirm", "no": "deny", None: turn.intent}[find_yes_or_no(turn.text)]
    return replace(turn, intent=intent)


def _take_option(turn: Turn) -> Turn:
    """Return the turn where an option that this very message picked stands for the message."""
    picked = turn.pending.get("picked") or {}
    if not picked or picked["message_id"] != turn.message_id:
        return turn
    return replace(
        turn,
        text=picked.get("text", turn.text),
        intent=picked.get("intent", turn.intent),
        is_sure=True,
        entities={**turn.entities, **picked["entities"]},
        between=(),
    )
