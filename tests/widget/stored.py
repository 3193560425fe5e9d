"""Messages as the store has them, whoever wrote them: what a page shows of them is the widget's matter alone."""

from typing import Any

from keyclerk.conversations import AGENT, BOT, PARTNER, Inbound, add_message, take_conversation
from keyclerk.store.tables import ContactRow
from tests.system import System


def store_message(system: System, contact: str, text: str, **columns: Any) -> int:
    """Put a message into a contact's conversation, by the bot unless an `author` is given; return its number."""
    with system.database.write() as session:
        partner = session.get_one(ContactRow, contact).partner_id
        inbound = Inbound("web", contact, contact, partner, "", "")
        conversation = take_conversation(session, inbound, now=system.now())
        columns = {"author": BOT, "created_at": system.now(), "language": "en", **columns}
        return add_message(session, conversation, text=text, **columns).number


def store_agent_message(system: System, contact: str, text: str, *, agent: str = "Eva Peeters") -> int:
    """Put a message of a support agent into a contact's conversation."""
    return store_message(system, contact, text, author=AGENT, values={"agent": agent})


def store_own_message(system: System, contact: str, text: str) -> int:
    """Put a message of the contact's own into their conversation."""
    return store_message(system, contact, text, author=PARTNER)
