"""Access: who is asking, and what they may see."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.store.tables import ContactRow, PartnerRow


@dataclass(frozen=True)
class Actor:
    """A contact of a partner who is signed in; roles are those in the store, never those of a token."""

    contact_id: str
    partner_id: str
    name: str
    roles: frozenset[str]
    time_zone: str

    @property
    def sees_proofs(self) -> bool:
        """Whether suffixes, computers and proofs of the whole partner are shown to this person."""
        return not self.roles.isdisjoint(load_catalog().roles_that_see_proofs)


def find_actor(session: Session, *, contact_id: str | None, partner_id: str | None) -> Actor | None:
    """Return who is asking, or None for a visitor, a contact who is unknown, erased, or of another partner."""
    contact = session.get(ContactRow, contact_id) if contact_id else None
    if contact is None or contact.erased_at is not None or contact.partner_id != partner_id:
        return None
    partner = session.get_one(PartnerRow, contact.partner_id)
    return Actor(contact.id, partner.id, contact.name, frozenset(contact.roles), partner.time_zone or "UTC")
