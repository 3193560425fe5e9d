"""Forecasts: whether an installation would be counted, by the counting itself and the computer's real history."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from actions.key_choice import ask_which, name_key, name_records, read_candidates, say_none
from actions.remedy_rows import NO_HELP, find_help
from actions.reply import AnsweringAction, Reply
from actions.turn import Turn
from actions.values import MOST_NAMES, Values, to_records
from keyclerk.access import Actor
from keyclerk.counting import KEY_BLOCKED, CountingRule, Outcome
from keyclerk.forecast import Forecast
from keyclerk.ledger import knows_computer
from keyclerk.partners import find_partner_rule
from keyclerk.store.tables import ProductKeyRow
from keyclerk.usage import KeyUsage
from keyclerk.what_if import ask_what_if
from keyclerk.wording import find_components


class TellForecast(AnsweringAction):
    """Would this be counted? In general without a computer; else for that computer and its key."""

    NAME = "action_forecast"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        spoken_of = [turn.subject["computer"]] if turn.subject["computer"] else []
        computers = turn.named_all("computer")[:MOST_NAMES] or turn.pending.get("computers") or spoken_of
        rule = find_partner_rule(session, partner_id=actor.partner_id) if actor else "unknown"
        changed = find_components(turn.text) or tuple(turn.pending.get("changed", ()))
        if actor is None or not computers:
            pending = {"asked": "computer", "then": self.NAME, "changed": list(changed)}
            return Reply("utter_if_counted_general", {"partner_rule": str(rule)}, pending=pending)
        if not actor.sees_proofs:
            return Reply("utter_role_needed")
        candidates = read_candidates(session, turn, actor)
        if not candidates:
            return say_none(turn)
        replies = {
            computer: _forecast(session, actor, candidates, computer=computer, changed=changed, now=now)
            for computer in computers
        }
        asking = [computer for computer, reply in replies.items() if reply.pending]
        # One question for all that is open, after what can be answered.
        first, *further = [reply for reply in replies.values() if not reply.pending] + [
            replies[each] for each in asking[:1]
        ]
        last = (first, *further)[-1]
        return replace(
            first,
            pending={**last.pending, "computers": asking, "changed": list(changed)} if last.pending else None,
            further=tuple((str(reply.response), reply.values) for reply in further),
        )


def _forecast(
    session: Session, actor: Actor, candidates: list[KeyUsage], *, computer: str, changed: Sequence[str], now: datetime
) -> Reply:
    """Return whether an installation on a computer would be counted, or the question with which key."""
    known = [each for each in candidates if knows_computer(session, key_id=each.key_id, computer=computer)]
    usages = known or candidates
    if len(usages) > 1:
        response = "utter_which_computer_key" if known else "utter_which_key"
        return ask_which(usages, then=TellForecast.NAME, response=response, computer=computer)
    (usage,) = usages
    key = session.get_one(ProductKeyRow, usage.key_id)
    forecast = ask_what_if(session, key=key, computer=computer, changed=changed, now=now)
    values = {**_to_values(forecast, usage, computer, changed), "records": to_records(session, actor)}
    is_refused = forecast.decision.outcome is Outcome.REFUSED
    values |= find_help(session, usage, actor, now) if is_refused else NO_HELP
    return Reply("utter_if_counted", values, name_records(session, usage), subject=name_key(usage))


def _to_values(forecast: Forecast, usage: KeyUsage, computer: str, changed: Sequence[str]) -> Values:
    decision = forecast.decision
    verdict, reason = str(decision.outcome), str(forecast.rule)
    if decision.outcome is Outcome.COUNTED and usage.limit is None:
        verdict = "counted_unlimited"
    if forecast.rule is CountingRule.SAME_COMPUTER and not changed:
        reason = "SAME_COMPUTER_UNCHANGED"
    if decision.refusal == KEY_BLOCKED:
        verdict, reason = "blocked", "BLOCKED"
    return {
        "verdict": verdict,
        "reason": reason,
        "computer": computer,
        "suffix": usage.suffix,
        "product": {"product": usage.product},
        "limit": usage.limit or 0,
        "used_after": usage.used + 1,
        "changed": _name_components(changed),
        "unknown": _name_components(forecast.unknown) if forecast.unknown else "none",
    }


def _name_components(components: Sequence[str]) -> Values:
    return {"list": [{"text": f"component_{component}"} for component in components]}


ACTIONS = (TellForecast,)
