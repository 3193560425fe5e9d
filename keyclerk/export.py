"""The export: everything that is kept about one partner, as one object for each record."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from keyclerk.errors import UnknownPartnerError
from keyclerk.store.tables import (
    AuditRow,
    Base,
    BenefitRow,
    ContactRow,
    ConversationRow,
    FeedbackRow,
    ImportPartnerRow,
    ImportRow,
    IncidentRow,
    LedgerEntryRow,
    MarkRow,
    MessageRow,
    OfferRow,
    OutboxRow,
    PartnerRow,
    ProductKeyRow,
    RevisionRow,
    TeamsReferenceRow,
    TimelineEntryRow,
)

CHUNK = 1_000
NEVER = {ProductKeyRow.fingerprint.key}
"""Columns that no export holds: by a fingerprint a key could be recognised elsewhere."""

Record = dict[str, Any]


def export_partner(session: Session, *, partner_id: str) -> Iterator[Record]:
    """Return every record of a partner, in an order that stays; its kind is the value of `record`.

    Moments are ISO 8601 in UTC. It is the operator's: what agents noted for themselves is in it. Imports that are not
    published yet or were undone have left nothing.
    Raises UnknownPartnerError, at once.
    """
    if session.get(PartnerRow, partner_id) is None:
        raise UnknownPartnerError(partner=partner_id)
    return _export(session, partner_id)


def _export(session: Session, partner_id: str) -> Iterator[Record]:
    hidden = select(ImportRow.id).where(ImportRow.state != "published")
    hidden_entries = select(LedgerEntryRow.id).where(LedgerEntryRow.import_id.in_(hidden))
    keys = select(ProductKeyRow.id).where(ProductKeyRow.partner_id == partner_id)
    incidents = select(IncidentRow.id).where(IncidentRow.partner_id == partner_id)
    conversations = select(ConversationRow.id).where(ConversationRow.partner_id == partner_id)
    messages = select(MessageRow.id).where(MessageRow.conversation_id.in_(conversations))
    kinds: dict[str, tuple[type[Base], list[ColumnElement[bool]]]] = {
        "partner": (PartnerRow, [PartnerRow.id == partner_id]),
        "contact": (ContactRow, [ContactRow.partner_id == partner_id]),
        "benefit": (BenefitRow, [BenefitRow.partner_id == partner_id]),
        "product_key": (ProductKeyRow, [ProductKeyRow.partner_id == partner_id]),
        "ledger_entry": (
            LedgerEntryRow,
            [LedgerEntryRow.partner_id == partner_id, LedgerEntryRow.import_id.not_in(hidden)],
        ),
        "revision": (
            RevisionRow,
            [
                RevisionRow.product_key_id.in_(keys),
                RevisionRow.import_id.not_in(hidden),
                RevisionRow.entry_id.not_in(hidden_entries),
            ],
        ),
        "import": (
            ImportPartnerRow,
            [ImportPartnerRow.partner_id == partner_id, ImportPartnerRow.import_id.not_in(hidden)],
        ),
        "incident": (IncidentRow, [IncidentRow.partner_id == partner_id]),
        "timeline_entry": (TimelineEntryRow, [TimelineEntryRow.incident_id.in_(incidents)]),
        "outbox": (OutboxRow, [OutboxRow.incident_id.in_(incidents)]),
        "conversation": (ConversationRow, [ConversationRow.partner_id == partner_id]),
        "teams_reference": (TeamsReferenceRow, [TeamsReferenceRow.conversation_id.in_(conversations)]),
        "message": (MessageRow, [MessageRow.conversation_id.in_(conversations)]),
        "mark": (MarkRow, [MarkRow.message_id.in_(messages)]),
        "offer": (OfferRow, [OfferRow.conversation_id.in_(conversations)]),
        "feedback": (FeedbackRow, [FeedbackRow.conversation_id.in_(conversations)]),
        "audit": (AuditRow, [AuditRow.partner_id == partner_id]),
    }
    for kind, (row_class, conditions) in kinds.items():
        table = Base.metadata.tables[row_class.__tablename__]
        columns = [column for column in table.columns if column.name not in NEVER]
        query = select(*columns).where(*conditions).order_by(*table.primary_key.columns)
        for row in session.execute(query, execution_options={"yield_per": CHUNK}).mappings():
            yield {"record": kind, **{name: _write(value) for name, value in row.items()}}


def _write(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
