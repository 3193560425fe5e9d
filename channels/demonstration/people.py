"""The people of the demonstration: who one may be on the page; their names and roles stand in the store."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from keyclerk.access import find_actor
from keyclerk.store.tables import ContactRow, PartnerRow

CONTACTS = ("claire", "bruno", "sanne")
"""Contacts of `samples/contacts.csv`: an administrator and a user of one partner, an administrator of another."""


@dataclass(frozen=True)
class Person:
    """A contact as the page shows it: name, organisation, its country (ISO 3166) and the role's reach."""

    contact_id: str
    name: str
    partner: str
    country: str | None
    sees_proofs: bool


def list_people(session: Session) -> list[Person]:
    """Return the contacts one may be, in order; without those that the store does not hold."""
    return [person for contact_id in CONTACTS if (person := _find_person(session, contact_id))]


def _find_person(session: Session, contact_id: str) -> Person | None:
    contact = session.get(ContactRow, contact_id)
    if contact is None:
        return None
    actor = find_actor(session, contact_id=contact.id, partner_id=contact.partner_id)
    if actor is None:
        return None
    partner = session.get_one(PartnerRow, actor.partner_id)
    return Person(actor.contact_id, actor.name, partner.name, partner.country, actor.sees_proofs)
