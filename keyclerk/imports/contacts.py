"""Contacts, as a CSV file has them."""

from keyclerk.access import ERASED_PREFIX
from keyclerk.catalog import load_catalog
from keyclerk.imports.row import Columns, Row, quote
from keyclerk.imports.upsert import Change, Upserts
from keyclerk.store.tables import ContactRow

CONTACT_COLUMNS = Columns(("contact", "partner", "name"), ("email", "roles", "teams_user"))


def import_contact(upserts: Upserts, row: Row) -> Change:
    """Add or change one contact; without roles it is an ordinary user."""
    contact_id, partner_id = row.text("contact"), row.text("partner")
    roles = [role.strip() for role in (row.optional("roles") or "user").split("|")]
    known = load_catalog().roles
    unknown = [role for role in roles if role not in known]
    if unknown:
        row.fail("roles", f"{quote('|'.join(unknown))} is not one of: {', '.join(sorted(known))}, joined by |")
    if contact_id.startswith(ERASED_PREFIX):
        row.fail("contact", f"{quote(contact_id)} is not for a contact: {ERASED_PREFIX} is kept for who was erased")
    if partner_id and upserts.find_partner(partner_id) is None:
        row.fail("partner", f"{quote(partner_id)} is not a partner: import the partners first")
    before = upserts.find(ContactRow, (contact_id,))
    if before and partner_id and before.partner_id != partner_id:
        row.fail("contact", f"{quote(contact_id)} is a contact of another partner")
    values = {
        "partner_id": partner_id,
        "name": row.text("name"),
        "email": row.optional("email"),
        "roles": sorted(set(roles)),
        "teams_user": (row.optional("teams_user") or "").casefold() or None,
    }
    if row.is_bad:
        return Change.UNCHANGED
    told = row.tell(values, optional=CONTACT_COLUMNS.optional) if before else values
    return upserts.upsert(ContactRow, {"id": contact_id}, told)
