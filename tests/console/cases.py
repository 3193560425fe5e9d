"""Cases: incidents of the sample partner Atelier for the tests of the console, with what was said before them."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from keyclerk.access import find_actor
from keyclerk.conversations import add_message
from keyclerk.incidents import Incident
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, ConversationRow
from tests.factories import make_conversation, make_draft, make_incident

SAID = "Notre clé se termine par 372PD et n’a plus d’activations."
REPLIED = "La clé …372PD a 10 activations utilisées sur 10."


def open_case(
    database: Database, *, now: datetime, contact: str = "claire", language: str = "fr", **draft: Any
) -> Incident:
    """Open an incident in French about a key that is used up, from a conversation of the contact."""
    with database.write() as session:
        actor = find_actor(session, contact_id=contact, partner_id=_find_partner(session, contact))
        assert actor is not None
        id_ = f"talk-{contact}"
        conversation = session.get(ConversationRow, id_) or make_conversation(
            session, contact, id_=id_, language=language
        )
        first = conversation.last_number + 1
        for author, text in (("partner", SAID), ("bot", REPLIED)):
            add_message(session, conversation, author=author, created_at=now, text=text, language=language)
        given = {
            "description": "Plus aucune activation pour SRV-05.",
            "suffix": "372PD",
            "error_code": "0xC004C008",
            "computer": "SRV-05",
            "impact": "Vingt postes sont bloqués.",
            **draft,
        }
        return make_incident(
            session,
            actor,
            now=now,
            draft=make_draft(**given),
            conversation_id=id_,
            request_id=f"request-{first}",
            language=language,
            intent="report_max_activations",
            confidence=0.62,
        )


def _find_partner(session: Session, contact: str) -> str:
    return session.get_one(ContactRow, contact).partner_id
