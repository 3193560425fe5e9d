"""People of Teams: for which contact of which partner somebody who writes there is taken."""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, bindparam, select, update
from sqlalchemy.orm import Session

from keyclerk.audit import note_audit
from keyclerk.conversations import TEAMS
from keyclerk.errors import KeyclerkError, UnknownContactError
from keyclerk.store.tables import ContactRow, ConversationRow, PartnerRow
from keyclerk.teams.places import Place

ROLES_AT_FIRST = ("user",)
LONGEST_NAME = 200

_MADE = "teams-"
"""What the ids of contacts begin with whom Teams made."""

_WHO = (
    select(PartnerRow.id, ContactRow.id)
    .outerjoin(
        ContactRow,
        and_(
            ContactRow.partner_id == PartnerRow.id,
            ContactRow.teams_user == bindparam("user"),
            ContactRow.erased_at.is_(None),
        ),
    )
    .where(PartnerRow.teams_tenant == bindparam("tenant"))
    .order_by(ContactRow.id)
    .limit(1)
)
"""Partner and contact of somebody in Teams; made once, as it is asked for each message."""


class TeamsUserError(KeyclerkError):
    """The account in Teams is linked to another contact of the same partner, who was not made by Teams."""

    code = "TEAMS_USER_TAKEN"


@dataclass(frozen=True)
class Person:
    """Somebody in Teams, as a verified activity tells: tenant and object id of Microsoft Entra ID, and the name."""

    tenant: str
    user: str
    name: str


@dataclass(frozen=True)
class Who:
    """For whom somebody in Teams is taken: a contact of a partner, or nobody known; `subject` names them in a place."""

    subject: str
    contact_id: str | None = None
    partner_id: str | None = None


def find_who(session: Session, person: Person, *, place: Place, teams_conversation: str) -> Who | None:
    """Return for whom a person is taken; None for a stranger in the personal chat, who is to become a contact first.

    Where others read along everybody is a stranger: nothing of a partner's records is for all of them.
    """
    stranger = Who(_name_stranger(person, teams_conversation))
    if place is not Place.PERSONAL:
        return stranger
    found = session.execute(_WHO, {"tenant": person.tenant.casefold(), "user": person.user.casefold()}).first()
    if found is None:
        return stranger
    partner_id, contact_id = found
    return Who(contact_id, contact_id, partner_id) if contact_id else None


def add_who(session: Session, person: Person, *, now: datetime) -> Who:
    """Make a contact of a stranger from a partner's tenant, and return for whom they are taken."""
    partner_id = _find_partner(session, person)
    # Of two messages at once the second finds whom the first has made.
    session.execute(select(PartnerRow.id).where(PartnerRow.id == partner_id).with_for_update())
    contact = _find_contact(session, str(partner_id), person.user) or _add_contact(
        session, str(partner_id), person, now=now
    )
    return Who(contact.id, contact.id, contact.partner_id)


def link_contact(session: Session, *, contact_id: str, user: str, actor: str, now: datetime) -> int:
    """Have a person of Teams be this contact from now on; returns how many conversations they bring along.

    A contact whom Teams made of them, before anybody said who it is, gives them up. Raises UnknownContactError, and
    TeamsUserError where they are somebody else whom a partner named.
    """
    contact = session.get(ContactRow, contact_id, with_for_update=True)
    if contact is None or contact.erased_at is not None:
        raise UnknownContactError(contact=contact_id)
    user = user.strip().casefold()
    before = _find_contact(session, contact.partner_id, user)
    moved = 0
    if before is not None and before.id != contact.id:
        if not before.id.startswith(_MADE):
            raise TeamsUserError(contact=before.id)
        before.teams_user = None
        moved = _move_conversation(session, before, contact)
    contact.teams_user = user
    note_audit(
        session,
        at=now,
        actor=actor,
        action="CONTACT_LINKED",
        subject=f"contact:{contact.id}",
        partner_id=contact.partner_id,
        details={"channel": TEAMS, "conversations": moved},
    )
    return moved


def _find_partner(session: Session, person: Person) -> str | None:
    return session.scalar(select(PartnerRow.id).where(PartnerRow.teams_tenant == person.tenant.casefold()))


def _find_contact(session: Session, partner_id: str, user: str) -> ContactRow | None:
    query = select(ContactRow).where(
        ContactRow.partner_id == partner_id,
        ContactRow.teams_user == user.casefold(),
        ContactRow.erased_at.is_(None),
    )
    return session.scalars(query.order_by(ContactRow.id).limit(1)).first()


def _add_contact(session: Session, partner_id: str, person: Person, *, now: datetime) -> ContactRow:
    contact = ContactRow(
        id=f"{_MADE}{uuid.uuid4().hex}",
        partner_id=partner_id,
        name=person.name[:LONGEST_NAME],
        roles=list(ROLES_AT_FIRST),
        teams_user=person.user.casefold(),
    )
    session.add(contact)
    session.flush()
    note_audit(
        session,
        at=now,
        actor=TEAMS,
        action="CONTACT_ADDED",
        subject=f"contact:{contact.id}",
        partner_id=partner_id,
        details={"channel": TEAMS, "roles": list(ROLES_AT_FIRST)},
    )
    return contact


def _move_conversation(session: Session, before: ContactRow, contact: ContactRow) -> int:
    """Have the conversation go on as another contact's; it stays where they have one themselves."""
    of = (ConversationRow.channel == TEAMS, ConversationRow.subject == contact.id)
    if session.scalar(select(ConversationRow.id).where(*of)) is not None:
        return 0
    result = session.execute(
        update(ConversationRow)
        .where(ConversationRow.channel == TEAMS, ConversationRow.contact_id == before.id)
        .values(subject=contact.id, contact_id=contact.id)
    )
    return int(result.rowcount)  # type: ignore[attr-defined]


def _name_stranger(person: Person, teams_conversation: str) -> str:
    """Return what tells people apart in a place, and tells nobody who they are."""
    told = "\n".join((person.tenant, person.user, teams_conversation))
    return f"stranger-{hashlib.sha256(told.encode()).hexdigest()}"
