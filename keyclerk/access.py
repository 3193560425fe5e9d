"""Access: who is asking, and what they may see."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.store.tables import ContactRow, PartnerRow

ERASED_PREFIX = "erased-"
"""What the ids of contacts who were erased begin with, and no other's."""


@dataclass(frozen=True)
class Actor:
    """A contact of a partner who is signed in; roles are those in the store, never those of a token."""

    contact_id: str
    partner_id: str
    name: str
    roles: frozenset[str]
    time_zone: str

    def find_day(self, moment: datetime) -> date:
        """Return which day it is for this person at a moment."""
        return moment.astimezone(ZoneInfo(self.time_zone)).date()

    @property
    def sees_proofs(self) -> bool:
        """Whether suffixes, computers and proofs of the whole partner are shown to this person."""
        return not self.roles.isdisjoint(load_catalog().roles_that_see_proofs)


def find_actor(
    session: Session, *, contact_id: str | None, partner_id: str | None, writes: bool = False
) -> Actor | None:
    """Return who is asking, or None for a visitor, a contact who is unknown, erased, or of another partner.

    Somebody who `writes` is not erased before the transaction has ended.
    """
    contact = find_contact(session, contact_id=contact_id, partner_id=partner_id, is_kept=writes)
    if contact is None:
        return None
    partner = session.get_one(PartnerRow, contact.partner_id)
    return Actor(contact.id, partner.id, contact.name, frozenset(contact.roles), partner.time_zone or "UTC")


def find_contact(
    session: Session, *, contact_id: str | None, partner_id: str | None, is_kept: bool = False
) -> ContactRow | None:
    """Return a contact of a partner, or None for one who is unknown, erased, or of another partner.

    One who `is_kept` is not erased before the transaction has ended; an erasure under way is waited for. Contacts are
    locked before conversations, as everywhere.
    """
    if contact_id is None:
        return None
    lock = {"read": True, "key_share": True} if is_kept else None
    contact = session.get(ContactRow, contact_id, with_for_update=lock)
    is_theirs = contact is not None and contact.erased_at is None and contact.partner_id == partner_id
    return contact if is_theirs else None
