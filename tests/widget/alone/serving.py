"""The chat served alone, without Rasa: what is written is taken and kept, and nobody answers."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from keyclerk.conversations import AGENT, BOT, PARTNER, Inbound, State, add_message, take_conversation
from tests.channels.programs import serve_alone
from tests.portal import Portal
from tests.system import System

PARTNER_ID = "atelier"
LATE = 600.0
"""So late is an answer before anybody is told, in seconds."""


@contextlib.contextmanager
def serve_chat(var: Path, portal: Portal, **given: Any) -> Iterator[System]:
    """Serve the chat to pages of a portal, with a partner to whom contacts may belong."""
    with serve_alone(var, **{"answer_seconds": LATE, "chat_origins": [portal.origin], **given}) as system:
        system.import_rows("partners", "partner,name,membership,locale", f"{PARTNER_ID},Atelier,gold,en")
        yield system


def tell(system: System, contact: str, *texts: str, author: str = AGENT) -> None:
    """Have somebody say texts in the conversation of a contact, each a message."""
    inbound = Inbound("web", contact, contact, PARTNER_ID, "", "")
    with system.database.write() as session:
        conversation = take_conversation(session, inbound, now=system.now())
        for text in texts:
            values = {"agent": "Eva Peeters"} if author == AGENT else None
            add_message(
                session, conversation, author=author, created_at=system.now(), text=text, language="en", values=values
            )


def fill(system: System, contact: str, count: int) -> None:
    """Have a contact and the bot have said so many messages, in turns."""
    inbound = Inbound("web", contact, contact, PARTNER_ID, "", "")
    with system.database.write() as session:
        conversation = take_conversation(session, inbound, now=system.now())
        for number in range(1, count + 1):
            text = f"message {number}"
            if number % 2:
                given = {"author": PARTNER, "external_id": f"filled-{number}", "state": State.ANSWERED}
            else:
                given = {"author": BOT, "answers": number - 1, "language": "en"}
            add_message(session, conversation, created_at=system.now(), text=text, **given)
