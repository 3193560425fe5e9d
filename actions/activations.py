"""Activations: how many are used, why a limit is reached, how they are counted, which products need them."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from actions.key_choice import (
    ask_which,
    choose,
    name_key,
    name_records,
    names_several,
    read_candidates,
    say_missing,
    say_none,
)
from actions.proofs import to_usage
from actions.remedy_rows import find_help
from actions.reply import OPEN_INCIDENT, AnsweringAction, Reply, SignedInAction
from actions.turn import Turn
from actions.values import to_records, to_remedy_rows, to_rows, to_total_rows
from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.partners import find_partner_rule
from keyclerk.remedies import find_remedies
from keyclerk.usage import KeyUsage, read_usage, sum_by_product


class ExplainLimit(SignedInAction):
    """The maximum number of activations is reached: used and limit, how it was counted, what helps now."""

    NAME = "action_explain_limit"
    IS_HELP = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        if not actor.sees_proofs:
            return _say_totals(session, turn, actor, "utter_limit_totals", pending=OPEN_INCIDENT)
        usages = read_candidates(session, turn, actor)
        if not usages:
            return say_none(turn)
        if names_several(turn):
            return _say_several(session, turn, actor, usages, then=self.NAME)
        usages = choose(usages, narrow=lambda usage: usage.is_exhausted)
        if len(usages) > 1:
            return ask_which(usages, then=self.NAME)
        (usage,) = usages
        response = "utter_limit_not_reached" if usage.left else "utter_limit_unknown"
        values = {**to_usage(session, usage, actor), "records": to_records(session, actor)}
        if usage.is_exhausted:
            response, values = "utter_limit_reached", {**values, **find_help(session, usage, actor, now)}
        return Reply(response, values, name_records(session, usage), OPEN_INCIDENT, subject=name_key(usage))


class TellUsage(SignedInAction):
    """How many activations are used and left, of a key, of a product, or of all keys."""

    NAME = "action_tell_usage"
    IS_HELP = True

    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        if not actor.sees_proofs:
            return _say_totals(session, turn, actor, "utter_product_totals")
        usages = read_candidates(session, turn, actor)
        if not usages:
            return say_none(turn)
        if len(usages) > 1 or names_several(turn):
            return _say_several(session, turn, actor, usages, then=self.NAME)
        (usage,) = usages
        records = {"records": to_records(session, actor)}
        response = "utter_key_usage_unlimited" if usage.limit is None else "utter_key_usage"
        return Reply(
            response,
            {**to_usage(session, usage, actor), **records},
            name_records(session, usage),
            subject=name_key(usage),
        )


class OfferAlternatives(AnsweringAction):
    """More activations are wished for: never promised, but what helps instead."""

    NAME = "action_offer_alternatives"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        usages = read_candidates(session, turn, actor) if actor and actor.sees_proofs else []
        products = {usage.product for usage in usages}
        if actor is None or len(products) != 1:
            return Reply("utter_no_more_activations_general", pending=OPEN_INCIDENT)
        (product,) = products
        remedies = find_remedies(session, partner_id=actor.partner_id, product=product, key_id=None, now=now)
        options = to_remedy_rows(remedies) or [{"row": "row_incident_way"}]
        values = {"product": {"product": product}, "options": to_rows(options)}
        return Reply("utter_no_more_activations", values, pending=OPEN_INCIDENT)


class TellCountingRules(AnsweringAction):
    """How activations are counted, and which rule holds for the partner."""

    NAME = "action_tell_counting_rules"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        rule = find_partner_rule(session, partner_id=actor.partner_id) if actor else "unknown"
        return Reply("utter_counting_rules", {"partner_rule": str(rule)})


class TellActivationRequired(AnsweringAction):
    """Whether a product needs activation, or which ones do."""

    NAME = "action_tell_activation_required"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        named = [{"product": {"product": each}, "needed": _tell_needed(each)} for each in turn.named_all("product")]
        if len(named) == 1:
            return Reply("utter_activation_required", named[0])
        rows = to_rows({"row": "row_activation_required", **each} for each in named)
        return Reply("utter_activation_required_general", {"products": rows})


def _tell_needed(id_: str) -> str:
    product = load_catalog().products[id_]
    if product.kind == "CAL":
        return "rds" if product.needs_activation else "cal"
    return "yes" if product.needs_activation else "no"


def _say_several(session: Session, turn: Turn, actor: Actor, usages: list[KeyUsage], *, then: str) -> Reply:
    """Return the figures of several keys, and what else was named without being found."""
    listed = ask_which(usages, then=then, response="utter_key_usages", records=to_records(session, actor))
    # Of several that were named, an unknown one may come first.
    subject = name_key(usages[0]) if len(usages) == 1 else listed.subject
    return replace(listed, further=say_missing(turn, usages), subject=subject)


def _say_totals(
    session: Session, turn: Turn, actor: Actor, response: str, *, pending: dict[str, str] | None = None
) -> Reply:
    """Return what an ordinary user sees: totals by product, the same whatever suffix was named."""
    subject = turn.subject
    if subject["key_suffix"] and not turn.named("product"):
        return Reply("utter_role_needed")
    usages = read_usage(session, partner_id=actor.partner_id, product=subject["product"])
    if not usages:
        return say_none(turn)
    values = {"totals": to_total_rows(sum_by_product(usages)), "records": to_records(session, actor)}
    return Reply(response, values, tuple(f"key:{usage.key_id}" for usage in usages), pending)


ACTIONS = (ExplainLimit, TellUsage, OfferAlternatives, TellCountingRules, TellActivationRequired)
