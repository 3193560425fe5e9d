"""The people of the demonstration: who one may be on the page; their names and roles stand in the store."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from keyclerk.access import Actor, find_actor
from keyclerk.store.tables import ContactRow, PartnerRow

CONTACTS = ("claire", "bruno", "sanne")
"""Contacts of `samples/contacts.csv`: an administrator and a user of one partner, an administrator of another."""

VISITOR = "visitor"
"""What the page is asked for by somebody who is not signed in."""


@dataclass(frozen=True)
class Person:
    """A contact as the page shows it, with the name of the organisation and its country (ISO 3166)."""

    actor: Actor
    partner: str
    country: str | None

    @property
    def id(self) -> str:
        return self.actor.contact_id


def list_people(session: Session) -> list[Person]:
    """Return the contacts one may be, in order; without those that the store does not hold."""
    return [person for contact_id in CONTACTS if (person := _find_person(session, contact_id))]


def choose_person(people: Sequence[Person], asked: str, *, has_visitor: bool) -> Person | None:
    """Return who was asked for, else the first; None for the visitor, and where there is nobody else."""
    if asked == VISITOR and has_visitor:
        return None
    return next((person for person in people if person.id == asked), next(iter(people), None))


def _find_person(session: Session, contact_id: str) -> Person | None:
    contact = session.get(ContactRow, contact_id)
    if contact is None:
        return None
    actor = find_actor(session, contact_id=contact.id, partner_id=contact.partner_id)
    if actor is None:
        return None
    partner = session.get_one(PartnerRow, actor.partner_id)
    return Person(actor, partner.name, partner.country)
