"""People of Teams: who is taken for whom, who becomes a contact, and who is linked to one."""

from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keyclerk.audit import read_audit
from keyclerk.conversations import TEAMS, Inbound, take_conversation
from keyclerk.erasure import erase_contact
from keyclerk.errors import UnknownContactError
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, ConversationRow, PartnerRow, TeamsReferenceRow
from keyclerk.teams import Person, Place, TeamsUserError, Who, add_who, find_who, keep_reference, link_contact
from tests.factories import NOW, make_contact, make_partner

TENANT, USER = "0d5e3c1a-3a0f-4e4e-9c0b-7a8a2f9d1c55", "1f0cb35b-6e0c-4f0d-8c1c-3f0e5a0d4b2e"
ADA = Person(TENANT, USER, "Ada Test")
Find = Callable[..., Who | None]


@pytest.fixture
def linked(any_database: Database) -> Database:
    """A partner whose tenant is known, with a contact, and another partner."""
    with any_database.write() as session:
        make_partner(session)
        make_partner(session, "fabrikam")
        session.get_one(PartnerRow, "contoso").teams_tenant = TENANT
        make_contact(session, "ada")
        make_contact(session, "bob")
    return any_database


def find(session: Session, person: Person = ADA, place: Place = Place.PERSONAL, chat: str = "a:1") -> Who | None:
    return find_who(session, person, place=place, teams_conversation=chat)


def begin(session: Session, who: Who) -> str:
    """Begin a conversation in Teams, and return its id."""
    conversation = take_conversation(
        session, Inbound(TEAMS, who.subject, who.contact_id, who.partner_id, "", ""), now=NOW
    )
    session.flush()
    reference = TeamsReferenceRow(
        conversation_id=conversation.id, service_url="https://example.com", teams_conversation="a:1",
        teams_user="29:ada", teams_bot="28:bot", tenant=TENANT, place="personal", is_welcomed=False,
    )  # fmt: skip
    keep_reference(session, reference)
    session.flush()
    return conversation.id


def test_a_contact_who_is_named_is_found_whatever_the_case_of_the_id(linked: Database) -> None:
    with linked.write() as session:
        session.get_one(ContactRow, "ada").teams_user = USER

        assert find(session, Person(TENANT.upper(), USER.upper(), "")) == Who("ada", "ada", "contoso")


def test_a_stranger_of_the_tenant_becomes_one_contact_with_the_role_of_a_user(linked: Database) -> None:
    with linked.write() as session:
        assert find(session) is None
        first, second = add_who(session, ADA, now=NOW), add_who(session, ADA, now=NOW)

        contact = session.get_one(ContactRow, first.contact_id)
        assert (first, find(session)) == (second, first)
        assert (contact.partner_id, contact.name, contact.roles) == ("contoso", "Ada Test", ["user"])
        assert [entry.action for entry in read_audit(session)] == ["CONTACT_ADDED"]


@pytest.mark.parametrize("place", [Place.GROUP, Place.CHANNEL])
def test_where_others_read_along_everybody_is_a_stranger(linked: Database, place: Place) -> None:
    with linked.write() as session:
        session.get_one(ContactRow, "ada").teams_user = USER
        here, there = find(session, place=place), find(session, place=place, chat="a:2")

    assert here
    assert there
    assert (here.contact_id, here.partner_id, here.subject == there.subject, USER in here.subject) == (
        None, None, False, False,
    )  # fmt: skip


def test_an_unknown_tenant_is_nobody_s(linked: Database) -> None:
    with linked.read() as session:
        who = find(session, Person("11111111-2222-4333-8444-555555555555", USER, "Ada"))

    assert who is not None
    assert (who.contact_id, who.partner_id) == (None, None)


def test_who_is_linked_has_the_roles_and_the_conversation_goes_on(linked: Database) -> None:
    with linked.write() as session:
        stranger = add_who(session, ADA, now=NOW)
        conversation_id = begin(session, stranger)

        moved = link_contact(session, contact_id="ada", user=USER.upper(), actor="cli:eva", now=NOW)

        assert (moved, find(session)) == (1, Who("ada", "ada", "contoso"))
        conversation = session.get_one(ConversationRow, conversation_id, populate_existing=True)
        assert (conversation.subject, conversation.contact_id) == ("ada", "ada")
        assert session.get_one(ContactRow, stranger.contact_id).teams_user is None
        assert [entry.action for entry in read_audit(session)] == ["CONTACT_LINKED", "CONTACT_ADDED"]


def test_twice_is_as_once_and_an_own_conversation_stays(linked: Database) -> None:
    with linked.write() as session:
        assert [link_contact(session, contact_id="ada", user=USER, actor="x", now=NOW) for _ in range(2)] == [0, 0]


def test_who_is_somebody_else_already_is_not_taken_from_them(linked: Database) -> None:
    with linked.write() as session:
        session.get_one(ContactRow, "bob").teams_user = USER

        with pytest.raises(TeamsUserError):
            link_contact(session, contact_id="ada", user=USER, actor="x", now=NOW)
        with pytest.raises(UnknownContactError):
            link_contact(session, contact_id="nobody", user=USER, actor="x", now=NOW)


def test_where_somebody_is_in_teams_goes_with_their_erasure(linked: Database) -> None:
    with linked.write() as session:
        stranger = add_who(session, ADA, now=NOW)
        begin(session, stranger)
        erase_contact(session, contact_id=str(stranger.contact_id), actor="x", reason="asked", now=NOW)

        assert session.scalar(select(func.count()).select_from(TeamsReferenceRow)) == 0
        assert find(session) is None
