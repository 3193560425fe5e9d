"""Records for tests of what keeps them: rows in every table, of two partners, with what is hard to carry over."""

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from keyclerk.store.database import Database
from keyclerk.store.rows import read_rows
from keyclerk.store.schema import read_revision, read_tables
from keyclerk.store.tables import (
    AgentRow,
    ApiKeyRow,
    AuditRow,
    BenefitRow,
    ContactRow,
    ConversationRow,
    FeedbackRow,
    ImportChangeRow,
    ImportPartnerRow,
    ImportRow,
    IncidentRow,
    LedgerEntryRow,
    MacroRow,
    MarkRow,
    MessageRow,
    OfferRow,
    OutboxRow,
    PartnerRow,
    ProductKeyRow,
    RevisionRow,
    StagedFigureRow,
    TeamsReferenceRow,
    TimelineEntryRow,
)

MOMENT = datetime(2026, 3, 4, 5, 6, 7, 890123, tzinfo=UTC)
HARD_TEXT = "Größe \"10\" \\ \n\t\r\x01 \u2028 {} \u202e 🗝 'x'; -- \\N"
PARTNERS = ("contoso", "fabrikam")


def fill(database: Database, *, mark: str = "") -> None:
    """Put rows into every table that a backup holds; `mark` tells one filling from another."""
    with database.write() as session:
        for name in ("published", "staged", "undone"):
            session.add(_make_import(state=name))
        session.flush()
        for partner_id in PARTNERS:
            _fill_partner(session, partner_id, mark)
        session.add(
            ConversationRow(id="visitor", channel="web", subject="v", last_number=0, created_at=MOMENT, language=None)
        )
        session.add(AgentRow(id="eva", name="Eva", time_zone="UTC", added_at=MOMENT, added_by="x"))
        session.add(
            MacroRow(name="m", texts={"en": HARD_TEXT}, changed_at=MOMENT, changed_by="eva", state=None, owner="me")
        )
        session.add(
            ApiKeyRow(name="a", digest="d" * 64, partner_ids=["*"], created_at=MOMENT, created_by="x", revoked_at=None)
        )


def read_all(database: Database) -> dict[str, list[Any]]:
    """Return every row of every table of the records, as they are kept."""
    with database.engine.connect() as connection:
        revision = read_revision(connection)
        assert revision is not None
        return {
            table.name: sorted(read_rows(connection, table), key=repr) for table in read_tables(revision).sorted_tables
        }


def make_tracker(path: Path, *, events: int = 3) -> Database:
    """Make the database that Rasa would make, with events."""
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """
            CREATE TABLE events (id INTEGER NOT NULL, sender_id VARCHAR(255) NOT NULL, type_name VARCHAR(255) NOT NULL,
                timestamp FLOAT, intent_name VARCHAR(255), action_name VARCHAR(255), data TEXT, PRIMARY KEY (id));
            CREATE INDEX ix_events_sender_id ON events (sender_id);
            """
        )
        rows = [(f"sender-{number}", "user", 1780000000.123456 + number / 7, "{}") for number in range(events)]
        connection.executemany("INSERT INTO events (sender_id, type_name, timestamp, data) VALUES (?, ?, ?, ?)", rows)
    connection.close()
    return Database(f"sqlite:///{path}")


def read_events(tracker: Database) -> list[tuple[Any, ...]]:
    """Return the events of a tracker."""
    with tracker.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT * FROM events ORDER BY id"))]


def _make_import(**given: Any) -> ImportRow:
    return ImportRow(kind="keys", file_name="k.csv", sha256="0", rows=1, actor="x", imported_at=MOMENT, **given)


def _fill_partner(session: Session, partner: str, mark: str) -> None:
    def give(**columns: Any) -> dict[str, Any]:
        return {"partner_id": partner, **columns}

    session.add(
        PartnerRow(id=partner, name=f"{partner}{mark} {HARD_TEXT}", member_since=date(1, 2, 3), incidents_used=0)
    )
    session.flush()
    session.add(ContactRow(id=f"{partner}-ada", name="Ada", roles=["user", "é"], **give()))
    session.add(BenefitRow(product="windows-server", quantity=2, **give()))
    key = ProductKeyRow(
        product="windows-server", suffix=f"{partner[:3].upper()}22", fingerprint=f"secret-{partner}", is_blocked=True,
        **give(),
    )  # fmt: skip
    session.add(key)
    session.flush()
    for import_id in (0, 1, 2, 3):
        entry = LedgerEntryRow(
            product_key_id=key.id, import_id=import_id, kind="installation", event_id=f"{partner}-e-{import_id}",
            occurred_at=MOMENT, recorded_at=MOMENT, computer=HARD_TEXT, computer_folded="c", hardware={"disk": "ü"},
            outcome="counted", changed=[], delta=1, **give(),
        )  # fmt: skip
        session.add(entry)
        session.flush()
        session.add(
            RevisionRow(
                entry_id=entry.id, product_key_id=key.id, import_id=import_id, revised_at=MOMENT, cause="IMPORT",
                outcome="not_counted", changed=["disk"], delta=0,
            )
        )  # fmt: skip
    session.add(
        StagedFigureRow(import_id=2, product_key_id=key.id, version=1, used=1, unknown_computers=0, is_blocked=False)
    )
    session.add(ImportPartnerRow(import_id=1, partner_id=partner, as_of=MOMENT))
    session.add(ImportPartnerRow(import_id=2, partner_id=partner, as_of=MOMENT))
    session.add(ImportChangeRow(import_id=1, record="key", identity=partner, before=None, after={"a": 1.5}))
    session.add(
        ConversationRow(
            id=f"{partner}-talk", channel="web", subject=f"{partner}-ada", contact_id=f"{partner}-ada", last_number=2,
            created_at=MOMENT, **give(),
        )
    )  # fmt: skip
    session.flush()
    session.add(
        TeamsReferenceRow(
            conversation_id=f"{partner}-talk", service_url="https://smba.example.com", teams_conversation="a:1",
            teams_user="29:ada", teams_bot="28:bot", tenant=None, place="personal", is_welcomed=False,
        )
    )  # fmt: skip
    # A JSON null and no value are two things in the database.
    for number, values in ((1, {"values": None}), (2, {"values": {"n": 1, "x": [None, "é", 0.1]}})):
        session.add(
            MessageRow(
                conversation_id=f"{partner}-talk", number=number, author="partner", created_at=MOMENT, text=HARD_TEXT,
                beside_card=HARD_TEXT, **values,
            )
        )  # fmt: skip
    session.flush()
    message_id = session.scalar(select(func.max(MessageRow.id)))
    session.add(
        MarkRow(
            message_id=message_id, intent="ask_help", text=HARD_TEXT, language="en", marked_at=MOMENT, marked_by="eva"
        )
    )  # fmt: skip
    session.add(
        OfferRow(
            reference=f"{partner}-r", conversation_id=f"{partner}-talk", number=2, title="t", intent="i", entities=[]
        )
    )
    session.add(
        FeedbackRow(
            conversation_id=f"{partner}-talk", number=2, at=MOMENT, helped=False, response="utter_x", confidence=0.1,
            text=HARD_TEXT,
        )
    )  # fmt: skip
    incident = IncidentRow(
        contact_id=f"{partner}-ada", opened_at=MOMENT, state="open", severity="A", language="en", description="d",
        confidence=1 / 3, proof={"keys": ["é", None]}, tried=[{"response": "utter_x"}], changed_at=MOMENT, **give(),
    )  # fmt: skip
    session.add(incident)
    session.flush()
    for is_internal in (False, True):
        session.add(
            TimelineEntryRow(
                incident_id=incident.id, at=MOMENT, author="agent", actor="x", deed="NOTED", state="open",
                text=HARD_TEXT, details={"a": "ü"}, is_internal=is_internal,
            )
        )  # fmt: skip
    session.add(
        OutboxRow(
            channel="mail", target=f"{partner}-ada", topic="t", incident_id=incident.id, payload={"text": HARD_TEXT},
            created_at=MOMENT, due_at=MOMENT,
        )
    )  # fmt: skip
    session.add(AuditRow(at=MOMENT, actor="x", action="A", subject="s", details={"a": 1}, **give()))
