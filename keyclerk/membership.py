"""Membership: which one a partner has, when its year ends, and until when it can be renewed."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.quota import find_year_end
from keyclerk.store.tables import PartnerRow


@dataclass(frozen=True)
class Membership:
    """A partner's membership as the records have it; what they do not tell is None.

    `year_ends` is the last day of the current year, `ends` that of the membership itself where it has one, or else of
    the year; `renewable_until` is the last day on which it can be renewed.
    """

    kind: str | None
    since: date | None
    year_ends: date | None
    ends: date | None
    renewable_until: date | None

    def tell_standing(self, today: date) -> str:
        """Return `unknown`, `undated`, `current`, or, once it has ended, `renewable` or `lapsed`."""
        if self.kind is None:
            return "unknown"
        if self.ends is None or self.renewable_until is None:
            return "undated"
        if today <= self.ends:
            return "current"
        return "renewable" if today <= self.renewable_until else "lapsed"


def read_membership(session: Session, *, partner_id: str, today: date) -> Membership:
    """Return a partner's membership."""
    partner = session.get_one(PartnerRow, partner_id)
    year_ends = find_year_end(partner.member_since, today=today) if partner.member_since else None
    ends = partner.member_until or year_ends
    # Renewal runs from the anniversary on, which is the day after the last one of the year.
    anniversary = partner.member_until or (year_ends and year_ends + timedelta(days=1))
    renewable_until = anniversary + timedelta(days=load_catalog().renewal_days) if anniversary else None
    return Membership(partner.membership, partner.member_since, year_ends, ends, renewable_until)
