"""Calendars: when support works for a partner, by the country and time zone of its record."""

from sqlalchemy.orm import Session

from keyclerk.store.tables import PartnerRow
from keyclerk.targets import Calendar


def find_calendar(session: Session, *, partner_id: str) -> Calendar:
    """Return a partner's calendar; without a country there are no holidays, without a time zone it is UTC."""
    partner = session.get_one(PartnerRow, partner_id)
    return Calendar(partner.country, partner.time_zone or "UTC")
