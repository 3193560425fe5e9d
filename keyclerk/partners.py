"""Partners: whether there is one, and what of its record decides on answers."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.counting import PartnerRule
from keyclerk.errors import UnknownPartnerError
from keyclerk.store.tables import BenefitRow, PartnerRow


def check_partner(session: Session, *, partner_id: str) -> None:
    """Raise UnknownPartnerError where there is no such partner."""
    if session.get(PartnerRow, partner_id) is None:
        raise UnknownPartnerError(partner=partner_id)


def find_partner_rule(session: Session, *, partner_id: str) -> PartnerRule:
    """Return how the partner's activations are counted."""
    return PartnerRule(session.get_one(PartnerRow, partner_id).counting_rule)


def list_benefits(session: Session, *, partner_id: str) -> list[tuple[str, int]]:
    """Return the products and quantities that the partner is entitled to."""
    rows = session.scalars(select(BenefitRow).where(BenefitRow.partner_id == partner_id).order_by(BenefitRow.product))
    return [(row.product, row.quantity) for row in rows]
