"""Bare answers: a yes, a no, or information without a request, and what each is the answer to."""

from datetime import datetime

from sqlalchemy.orm import Session

from actions.key_choice import ask_which, read_keys
from actions.meanings import DID_YOU_MEAN
from actions.misses import offer_person
from actions.options import Option, find_list, find_options, pick
from actions.reply import AnsweringAction, Reply
from actions.rules import load_rules
from actions.turn import Turn
from keyclerk.access import Actor


class Affirm(AnsweringAction):
    """A bare yes: to an offer or a question, to the likelier of two meanings, to the only option, or to nothing."""

    NAME = "action_affirm"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        asked, options = turn.pending.get("asked"), turn.pending.get("options", [])
        if asked == "open_incident":
            return Reply(pending=turn.pending, follow="action_begin_incident")
        if "yes" in turn.pending:
            return Reply(pending=turn.pending, follow=turn.pending["yes"])
        if len(options) == 1 or (options and asked == DID_YOU_MEAN):
            return _choose(turn, options[0])
        return Reply("utter_nothing_to_affirm")


class Deny(AnsweringAction):
    """A bare no; where two meanings were asked about, it was something else."""

    NAME = "action_deny"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if turn.pending.get("asked") == DID_YOU_MEAN:
            # The question was the first miss.
            return offer_person(actor)
        return Reply("utter_denied")


class TakeInformation(AnsweringAction):
    """Bare information: the answer to what was asked, or else what it most likely asks about."""

    NAME = "action_take_information"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        options = find_options(turn)
        if len(options) == 1:
            return _choose(turn, options[0])
        if options and actor and actor.sees_proofs and all(option.get("key_suffix") for option in options):
            question = ask_which(read_keys(session, actor, options), then=find_list(turn)["then"])
            return Reply(
                question.response,
                question.values,
                question.records,
                {**find_list(turn), **(question.pending or {})},
                subject=question.subject,
            )
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


def _choose(turn: Turn, option: Option) -> Reply:
    """Return the reply that goes on with the option that was picked."""
    follow = load_rules()[option["intent"]] if "intent" in option else find_list(turn)["then"]
    return Reply(pending=pick(turn, option), follow=follow)


ACTIONS = (Affirm, Deny, TakeInformation)
