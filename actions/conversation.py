"""The conversation itself: greeting, language, bare answers, information without a request, and a way on."""

import re
from datetime import datetime
from typing import Any

from rasa_sdk.events import ActiveLoop, SlotSet
from sqlalchemy.orm import Session

from actions.incident_form import clear_draft
from actions.reply import OPEN_INCIDENT, AnsweringAction, Reply
from actions.turn import Turn
from keyclerk.access import Actor
from keyclerk.answers import load_languages
from keyclerk.wording import find_components


class Greet(AnsweringAction):
    """A greeting, with the person's name where it is known."""

    NAME = "action_greet"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply("utter_greet", {"name": actor.name if actor else "none"})


class ChangeLanguage(AnsweringAction):
    """Another language was asked for: from this answer on it is spoken, or it is said that it cannot be."""

    NAME = "action_change_language"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        requested = turn.requested_language
        if requested is not None and requested not in load_languages():
            return Reply("utter_language_not_spoken", pending=turn.pending)
        return Reply("utter_language_changed", pending=turn.pending)


class Affirm(AnsweringAction):
    """A bare yes: to the offer of an incident, or to nothing."""

    NAME = "action_affirm"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if turn.pending == OPEN_INCIDENT:
            return Reply(follow="action_begin_incident")
        options = turn.pending.get("options", [])
        if len(options) == 1:
            return _choose(turn.pending, options[0])
        return Reply("utter_nothing_to_affirm")


class Deny(AnsweringAction):
    """A bare no."""

    NAME = "action_deny"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply("utter_denied")


class Cancel(AnsweringAction):
    """Stop: what was being written is dropped, and so is what was being asked."""

    NAME = "action_cancel"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply(
            "utter_cancelled", events=(ActiveLoop(None), SlotSet("requested_slot", None), *clear_draft(turn.slots))
        )


class TakeInformation(AnsweringAction):
    """Bare information: the answer to what was asked, or else what it most likely asks about."""

    NAME = "action_take_information"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        option = _find_option(turn)
        if option:
            return _choose(turn.pending, option)
        if turn.pending.get("then") and any(turn.named(entity) for entity in ("product", "key_suffix", "computer")):
            return Reply(follow=turn.pending["then"], pending=turn.pending)
        for entity, action in (
            ("error_code", "action_explain_error"),
            ("incident", "action_tell_incident_status"),
            ("key_suffix", "action_tell_usage"),
        ):
            if turn.named(entity):
                return Reply(follow=action)
        return Reply("utter_information_taken", pending=turn.pending)


class AskToRephrase(AnsweringAction):
    """A message was not understood: "and the mainboard?" goes on about the computer, everything else is asked again."""

    NAME = "action_ask_to_rephrase"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if turn.subject["computer"] and find_components(turn.text):
            return Reply(follow="action_forecast")
        return Reply("utter_not_understood", pending=turn.pending)


class OfferIncident(AnsweringAction):
    """It did not help: an incident is offered."""

    NAME = "action_offer_incident"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply("utter_not_solved" if actor else "utter_sign_in", pending=OPEN_INCIDENT if actor else None)


class OfferPerson(AnsweringAction):
    """A person is wished for: an incident reaches one."""

    NAME = "action_offer_person"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply("utter_person" if actor else "utter_sign_in", pending=OPEN_INCIDENT if actor else None)


def _find_option(turn: Turn) -> dict[str, Any] | None:
    """Return the option that a number from the list picks."""
    options: list[dict[str, Any]] = turn.pending.get("options", [])
    # "2", "2." or "number 2"; but no "Windows 11".
    number = re.fullmatch(r"(?:\D{1,12}\s)?\W*(\d{1,2})\W*", turn.text)
    place = int(number[1]) - 1 if number and not turn.named("product") else -1
    return options[place] if 0 <= place < len(options) else None


def _choose(pending: dict[str, Any], option: dict[str, Any]) -> Reply:
    """Return the reply that goes on with the option that was picked."""
    events = tuple(SlotSet(name, value) for name, value in option.items())
    return Reply(events=events, pending=pending, follow=pending["then"])


ACTIONS = (Greet, ChangeLanguage, Affirm, Deny, Cancel, TakeInformation, AskToRephrase, OfferIncident, OfferPerson)
