"""Benefits, as a CSV file has them: which products a partner is entitled to, and how many."""

from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.imports.rows import Columns, Row
from keyclerk.imports.upsert import Change, upsert
from keyclerk.store.tables import BenefitRow, PartnerRow

BENEFIT_COLUMNS = Columns(("partner", "product", "quantity"))


def import_benefit(session: Session, row: Row) -> Change:
    """Add or change one benefit."""
    partner_id = row.text("partner")
    product = row.one_of("product", load_catalog().products)
    row.text("quantity")
    quantity = row.whole_number("quantity")
    if partner_id and session.get(PartnerRow, partner_id) is None:
        row.fail("partner", f"'{partner_id}' is not a partner: import the partners first")
    if row.errors:
        return Change.UNCHANGED
    return upsert(session, BenefitRow, {"partner_id": partner_id, "product": product}, {"quantity": quantity})
