"""Partners, as a CSV file has them."""

from functools import cache
from zoneinfo import available_timezones

from sqlalchemy import select

from keyclerk.catalog import load_catalog
from keyclerk.counting import PartnerRule
from keyclerk.imports.row import Columns, Row, quote
from keyclerk.imports.upsert import Change, Upserts
from keyclerk.store.tables import PartnerRow, ProductKeyRow

PARTNER_COLUMNS = Columns(
    ("partner", "name"),
    (
        "membership",
        "member_since",
        "member_until",
        "country",
        "time_zone",
        "incidents_used",
        "counting_rule",
        "locale",
        "teams_tenant",
    ),
    numbers=("incidents_used",),
)


def import_partner(upserts: Upserts, row: Row) -> Change:
    """Add or change one partner; a change of the counting rule recounts its keys."""
    membership = (row.optional("membership") or "").casefold().replace(" ", "_").replace("-", "_") or None
    if membership and membership not in load_catalog().incidents_by_membership:
        row.fail(
            "membership", f"{quote(membership)} is not one of: {', '.join(load_catalog().incidents_by_membership)}"
        )
    time_zone = row.optional("time_zone")
    if time_zone and time_zone not in _list_time_zones():
        row.fail("time_zone", f"{quote(time_zone)} is not a time zone like Europe/Paris")
    partner_id = row.text("partner")
    values = {
        "name": row.text("name"),
        "membership": membership,
        "member_since": row.day("member_since"),
        "member_until": row.day("member_until"),
        "country": row.optional("country"),
        "time_zone": time_zone,
        "incidents_used": row.whole_number("incidents_used") or 0,
        "counting_rule": row.one_of("counting_rule", list(PartnerRule), default=PartnerRule.HARDWARE_AWARE),
        "locale": row.optional("locale"),
        "teams_tenant": (row.optional("teams_tenant") or "").casefold() or None,
    }
    tenant = values["teams_tenant"]
    holder = select(PartnerRow.id).where(PartnerRow.teams_tenant == tenant, PartnerRow.id != partner_id)
    if tenant and upserts.session.scalar(holder):
        row.fail("teams_tenant", "belongs to another partner")
    if row.is_bad:
        return Change.UNCHANGED
    before = upserts.find(PartnerRow, (partner_id,))
    told = row.tell(values, optional=PARTNER_COLUMNS.optional) if before else values
    if before is not None and before.counting_rule != told.get("counting_rule", before.counting_rule):
        for key in upserts.session.scalars(select(ProductKeyRow).where(ProductKeyRow.partner_id == partner_id)):
            upserts.watch(key, is_recounted=True)
    change = upserts.upsert(PartnerRow, {"id": partner_id}, told)
    record = upserts.find(PartnerRow, (partner_id,))
    if record and "incidents_used" in told:
        # The same figure told again is one of a later time, which is no change of the record.
        record.incidents_used_at = upserts.now
    return change


@cache
def _list_time_zones() -> set[str]:
    """Return the time zones there are, which lie in as many files."""
    return available_timezones()
