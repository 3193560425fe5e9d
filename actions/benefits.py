"""Software benefits: what the partner is entitled to, where keys and downloads are, CALs, roles, the membership."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from actions.benefit_rows import find_quantities, list_products, to_benefit_rows, to_download_rows, to_product_key_rows
from actions.reply import AnsweringAction, Reply
from actions.turn import Turn
from actions.values import Values, to_day, to_records, to_rows
from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.membership import read_membership

CAL_OF_SERVER = {"windows-server": "windows-server-cal"}
"""Which CAL is meant where the server is named."""


class ListBenefits(AnsweringAction):
    """Which products the partner is entitled to, how many, which need activation, and which have keys."""

    NAME = "action_list_benefits"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if actor is None:
            return Reply("utter_software_benefits_general")
        records, quantities = to_records(session, actor), find_quantities(session, actor)
        if not quantities:
            return Reply("utter_no_benefits", {"records": records})
        named = turn.named_all("product")
        values = {
            "scope": "named" if named else "all",
            "benefits": to_benefit_rows(session, actor, named or quantities),
            "records": records,
        }
        return Reply("utter_software_benefits", values, _name_benefits(quantities, named or quantities))


class TellGetKey(AnsweringAction):
    """Where product keys are and who sees them; of the products that are meant, whether they have keys and how many."""

    NAME = "action_tell_get_key"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        rows, keys = to_product_key_rows(session, actor, list_products(turn))
        return Reply("utter_get_key", _with_records(session, actor, products=rows), keys)


class TellDownload(AnsweringAction):
    """Where downloads are; of the products that are meant, whether they can be downloaded."""

    NAME = "action_tell_download"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        products = list_products(turn)
        rows = to_download_rows(session, actor, products)
        records = _name_benefits(find_quantities(session, actor), products)
        return Reply("utter_download", _with_records(session, actor, products=rows), records)


class ExplainNoDetails(AnsweringAction):
    """The page shows no further details for CALs: that is as it should be."""

    NAME = "action_explain_no_details"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        return Reply("utter_cal_no_details")


class ExplainCals(AnsweringAction):
    """How the CALs that are named work, and how many the partner is entitled to; else the question which are meant."""

    NAME = "action_explain_cals"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        cals = _find_cals(turn)
        if not cals:
            options = [{"product": cal, "key_suffix": None} for cal in _list_cals()]
            return Reply("utter_which_cal", pending={"asked": "cal", "then": self.NAME, "options": options})
        quantities = find_quantities(session, actor)
        rows = to_rows(
            {"row": "row_cals", "product": {"product": cal}, "quantity": quantities[cal]}
            for cal in cals
            if cal in quantities
        )
        kind = cals[0] if len(cals) == 1 else "both"
        values = {"kind": kind, **_with_records(session, actor, benefits=rows)}
        return Reply("utter_cal_licensing", values, _name_benefits(quantities, cals), subject={"product": cals[0]})


class TellRequiredRole(AnsweringAction):
    """Which role it takes to see keys and benefits, and which of these the asking person has."""

    NAME = "action_tell_required_role"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if actor is None:
            return Reply("utter_required_role", {"has_role": "unknown", "roles": "", "records": ""})
        roles = [{"text": f"role_{role}"} for role in sorted(actor.roles & load_catalog().roles_that_see_proofs)]
        values = {
            "has_role": "yes" if roles else "no",
            "roles": {"list": roles},
            "records": to_records(session, actor),
        }
        return Reply("utter_required_role", values, (f"contact:{actor.contact_id}",))


class TellMembership(AnsweringAction):
    """How a membership is renewed and what its end means; and the partner's own, until when it runs."""

    NAME = "action_tell_membership"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        facts = {"renewal_days": load_catalog().renewal_days, "appear_hours": load_catalog().benefits_appear_hours}
        if actor is None:
            own = dict.fromkeys(("standing", "membership", "since", "ends", "renew_by"), "none")
            return Reply("utter_manage_benefits", {**facts, **own, "records": ""})
        membership = read_membership(session, partner_id=actor.partner_id, today=actor.find_day(now))
        values = {
            **facts,
            "standing": membership.tell_standing(now.date()),
            "membership": {"text": f"membership_{membership.kind}"} if membership.kind else "none",
            "since": to_day(membership.since) if membership.since else "none",
            "ends": to_day(membership.ends) if membership.ends else "none",
            "renew_by": to_day(membership.renewable_until) if membership.renewable_until else "none",
            "records": to_records(session, actor),
        }
        return Reply("utter_manage_benefits", values, (f"partner:{actor.partner_id}",))


def _list_cals() -> list[str]:
    return [product.id for product in load_catalog().products.values() if product.kind == "CAL"]


def _find_cals(turn: Turn) -> list[str]:
    """Return the CALs that are meant: those this message names, or the one that was picked when it was asked."""
    named = turn.named_all("product")
    if not named and turn.pending.get("asked") == "cal" and turn.intent != "ask_cal_licensing":
        named = list_products(turn)
    return [cal for cal in named if cal in _list_cals()] or [
        CAL_OF_SERVER[server] for server in named if server in CAL_OF_SERVER
    ]


def _with_records(session: Session, actor: Actor | None, **rows: Values) -> Values:
    """Return rows, and how current the records are where something of them is told."""
    is_told = actor is not None and any(each["rows"] for each in rows.values())
    return {**rows, "records": to_records(session, actor) if actor and is_told else ""}


def _name_benefits(quantities: Iterable[str], products: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the records that entitle the partner to these products."""
    entitled = set(quantities)
    return tuple(f"benefit:{product}" for product in products if product in entitled)


ACTIONS = (ListBenefits, TellGetKey, TellDownload, ExplainNoDetails, ExplainCals, TellRequiredRole, TellMembership)
