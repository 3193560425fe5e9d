"""Benefits, as a CSV file has them: which products a partner is entitled to, and how many."""

from keyclerk.catalog import load_catalog
from keyclerk.imports.row import Columns, Row, quote
from keyclerk.imports.upsert import Change, Upserts
from keyclerk.store.tables import BenefitRow

BENEFIT_COLUMNS = Columns(("partner", "product", "quantity"), numbers=("quantity",))


def import_benefit(upserts: Upserts, row: Row) -> Change:
    """Add or change one benefit."""
    partner_id = row.text("partner")
    product = row.one_of("product", load_catalog().products)
    row.text("quantity")
    quantity = row.whole_number("quantity")
    if partner_id and upserts.find_partner(partner_id) is None:
        row.fail("partner", f"{quote(partner_id)} is not a partner: import the partners first")
    if row.is_bad:
        return Change.UNCHANGED
    return upserts.upsert(BenefitRow, {"partner_id": partner_id, "product": product}, {"quantity": quantity})
