"""Entries of the outbox for tests, with the partner, opener, conversation and incident that they are about."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, IncidentRow, OutboxRow, PartnerRow
from tests.factories import NOW, make_contact, make_partner

CONVERSATION = "conversation-1"
SUFFIX, COMPUTER, AGENT_TEXT = "372PD", "SRV-SECRET-07", "Please reinstall it with the other key."
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def make_incident(session: Session, *, partner: str = "contoso", **given: Any) -> IncidentRow:
    """Put an incident into the store, with its partner, its opener and the conversation that it came from."""
    if session.get(PartnerRow, partner) is None:
        make_partner(session, partner)
        make_contact(session, f"ada-{partner}", partner=partner, email=f"ada@{partner}.example")
    conversation_id = CONVERSATION if partner == "contoso" else f"conversation-{partner}"
    if session.get(ConversationRow, conversation_id) is None:
        session.add(
            ConversationRow(
                id=conversation_id,
                channel="web",
                subject=f"ada-{partner}",
                partner_id=partner,
                contact_id=f"ada-{partner}",
                language="fr",
                created_at=NOW,
            )
        )
    columns = {
        "state": "open",
        "severity": "B",
        "language": "nl",
        "description": "A description that nobody mails.",
        "suffix": SUFFIX,
        "computer": COMPUTER,
        "proof": {"computer": COMPUTER},
        "opened_at": NOW,
        **given,
    }
    incident = IncidentRow(partner_id=partner, contact_id=f"ada-{partner}", conversation_id=conversation_id, **columns)
    session.add(incident)
    session.flush()
    return incident


def add_event(session: Session, incident: IncidentRow, *, target: str = "*", **given: Any) -> OutboxRow:
    """Put an event for webhooks into the outbox."""
    payload = {"number": f"INC-{incident.id:06d}", "state": incident.state, "what": "déjà vu"}
    return _add(session, incident, channel="webhook", target=target, payload=payload, **given)


def add_news(
    session: Session, incident: IncidentRow, response: str = "utter_information_taken", **given: Any
) -> OutboxRow:
    """Put a message for the opener's conversation into the outbox."""
    values = {"number": f"INC-{incident.id:06d}", "text": AGENT_TEXT, "agent": "Nora"}
    payload = {"response": response, "values": values, "author": "agent"}
    return _add(session, incident, channel="conversation", target=incident.conversation_id, payload=payload, **given)


def add_mail(session: Session, incident: IncidentRow, *, number: int, **given: Any) -> OutboxRow:
    """Put a mail about a message of the conversation into the outbox."""
    payload = {"conversation": incident.conversation_id, "number": number}
    return _add(session, incident, channel="mail", target=incident.contact_id, payload=payload, **given)


def read_outbox(database: Database, channel: str | None = None) -> list[OutboxRow]:
    """Return the entries of the outbox, the first written first."""
    with database.read() as session:
        rows = session.scalars(select(OutboxRow).order_by(OutboxRow.id))
        return [row for row in rows if channel in (None, row.channel)]


def plan_soon(failures: int, _entry_id: int) -> timedelta | None:
    """Return a pause that no test has to wait for; after three failures there is none."""
    return timedelta(milliseconds=10) if failures <= 3 else None


def _add(session: Session, incident: IncidentRow, *, now: datetime = NOW, **given: Any) -> OutboxRow:
    columns = {
        "topic": "incident.answered",
        "incident_id": incident.id,
        "created_at": now,
        "due_at": now,
        "state": "waiting",
        "attempts": 0,
        **given,
    }
    row = OutboxRow(**columns)
    session.add(row)
    session.flush()
    return row
