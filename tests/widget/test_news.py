"""News: what becomes of an incident arrives by itself, also while the chat is closed."""

from collections.abc import Callable

from playwright.sync_api import expect
from sqlalchemy import select

from keyclerk.access import find_actor
from keyclerk.incidents import Changed, Doer, change_incident
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.tables import ConversationRow
from tests.factories import make_incident
from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage

EVA = Doer(Role.AGENT, "Eva Peeters")


def open_incident_of(system: System, contact: str) -> int:
    """Open an incident in the conversation of a contact, and return its number."""
    with system.database.write() as session:
        actor = find_actor(session, contact_id=contact, partner_id="atelier")
        assert actor is not None
        query = select(ConversationRow.id).where(ConversationRow.subject == contact)
        conversation = session.scalars(query).one()
        return make_incident(session, actor, now=system.now(), conversation_id=conversation).id


def test_what_becomes_of_an_incident_arrives_with_the_chat_closed(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    with chat.page.expect_response(lambda response: "/chat/events" in response.url, timeout=SOON):
        portal.visit(chat.page, system, ada)
    incident_id = open_incident_of(system, ada)

    for deed, text in ((Deed.ANSWERED, "It works again."), (Deed.ASKED, "Is it so for you?")):
        with system.database.write() as session:
            done = change_incident(session, incident_id=incident_id, deed=deed, doer=EVA, now=system.now(), text=text)
            assert isinstance(done, Changed)

    expect(chat.launcher).to_have_accessible_name(chat.word("open.unread", count=2), timeout=SOON)
    expect(chat.launcher.locator(".badge")).to_have_text("2")
    chat.open()
    expect(chat.messages).to_contain_text(["It works again.", "Is it so for you?"])
    expect(chat.launcher).to_have_accessible_name(chat.word("open"))
