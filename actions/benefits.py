"""Software benefits: what the partner is entitled to, and which role it takes to see it."""

from datetime import datetime

from sqlalchemy.orm import Session

from actions.reply import AnsweringAction, Reply
from actions.turn import Turn
from actions.values import to_rows
from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.partners import list_benefits


class ListBenefits(AnsweringAction):
    """Which products the partner is entitled to, how many, and which need activation."""

    NAME = "action_list_benefits"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        benefits = list_benefits(session, partner_id=actor.partner_id) if actor else []
        if not benefits:
            return Reply("utter_software_benefits_general")
        products = load_catalog().products
        rows = to_rows(
            {
                "row": "row_benefit",
                "product": {"product": product},
                "quantity": quantity,
                "activation": "needed" if products[product].needs_activation else "not_needed",
            }
            for product, quantity in benefits
        )
        return Reply("utter_software_benefits", {"benefits": rows}, tuple(f"benefit:{each}" for each, _ in benefits))


class TellRequiredRole(AnsweringAction):
    """Which role it takes to see keys and benefits, and whether the asking person has it."""

    NAME = "action_tell_required_role"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        has_role = "unknown" if actor is None else "yes" if actor.sees_proofs else "no"
        return Reply("utter_required_role", {"has_role": has_role})


ACTIONS = (ListBenefits, TellRequiredRole)
