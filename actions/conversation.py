"""The conversation itself: greeting, language, thanks, what can be done, stopping, and a way on."""

from datetime import datetime

from rasa_sdk.events import ActiveLoop, SlotSet
from sqlalchemy.orm import Session

from actions.further_help import find_further_help
from actions.incident_choice import offer_reopening
from actions.incident_draft import clear_draft
from actions.meanings import to_meaning_options, to_meaning_rows
from actions.misses import miss
from actions.reopening import find_ended, tell_named
from actions.reply import OPEN_INCIDENT, AnsweringAction, Reply
from actions.turn import SUBJECT_SLOTS, Turn
from keyclerk.access import Actor
from keyclerk.answers import load_languages
from keyclerk.wording import find_components, is_start_over


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


class Thank(AnsweringAction):
    """Thanks; "oui merci" is the yes to an offer, and no thanks the no."""

    NAME = "action_thank"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        meant = {"affirm": "action_affirm", "deny": "action_deny"}.get(turn.intent)
        return Reply(pending=turn.pending, follow=meant) if meant else Reply("utter_thank")


class TellHelp(AnsweringAction):
    """What can be asked."""

    NAME = "action_tell_help"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply("utter_help")


class TellScope(AnsweringAction):
    """What was asked is not known about, and what is."""

    NAME = "action_tell_scope"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply("utter_out_of_scope")


class Cancel(AnsweringAction):
    """Stop or start over: what was being written is dropped, and so is what was being asked."""

    NAME = "action_cancel"
    IN_FORM = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        dropped = (ActiveLoop(None), SlotSet("requested_slot", None), *clear_draft(turn.slots))
        forgotten: dict[str, str | None] = dict.fromkeys(SUBJECT_SLOTS)
        if not is_start_over(turn.text):
            return Reply("utter_cancelled", events=dropped, subject=forgotten if turn.is_in_form else {})
        if turn.is_in_form:
            return Reply(
                "utter_started_over", {"what": "incident"}, events=dropped, subject=forgotten, follow=turn.form
            )
        return Reply("utter_started_over", {"what": "conversation"}, events=dropped, subject=forgotten)


class AskToRephrase(AnsweringAction):
    """A message was not understood: "and the mainboard?" goes on about the computer, everything else is asked again."""

    NAME = "action_ask_to_rephrase"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if turn.subject["computer"] and find_components(turn.text):
            return Reply(follow="action_forecast")
        return miss(turn, actor, "utter_not_understood", pending=turn.pending)


class OfferIncident(AnsweringAction):
    """It did not help: what has not been tried yet, and an incident; which begins at once where it is said again.

    An incident that ended and was told of or spoken of since the last answer may be reopened, and so may one where
    nothing was asked before.
    """

    NAME = "action_offer_incident"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if actor is None:
            return Reply("utter_sign_in")
        if number := turn.named("incident"):
            return tell_named(session, turn, actor, now, number=number)
        ended, last = find_ended(session, turn, actor, now)
        if ended:
            return offer_reopening(ended, actor)
        if turn.pending.get("is_not_solved"):
            return Reply(follow="action_begin_incident")
        helps = find_further_help(turn)
        values = {
            "help": "some" if helps else "none",
            "meanings": to_meaning_rows(turn, helps),
            "reopens": "yes" if last else "no",
            "ended": last.number if last else "",
        }
        options = {"options": to_meaning_options(turn, helps)} if helps else {}
        return Reply("utter_not_solved", values, pending={**OPEN_INCIDENT, "is_not_solved": True, **options})


ACTIONS = (Greet, ChangeLanguage, Thank, TellHelp, TellScope, Cancel, AskToRephrase, OfferIncident)
