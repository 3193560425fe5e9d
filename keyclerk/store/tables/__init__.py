"""The tables: everything in them belongs to exactly one partner, or to a visitor who has not signed in."""

from keyclerk.store.tables.agents import AgentRow, AgentSessionRow, MacroRow, MarkRow
from keyclerk.store.tables.base import Base, UtcDateTime
from keyclerk.store.tables.conversations import ConversationRow, FeedbackRow, MessageRow, OfferRow
from keyclerk.store.tables.imports import ImportChangeRow, ImportPartnerRow, ImportRow, StagedFigureRow
from keyclerk.store.tables.incidents import IncidentRow, OutboxRow, TimelineEntryRow
from keyclerk.store.tables.ledger import LedgerEntryRow, ProductKeyRow, RevisionRow
from keyclerk.store.tables.operators import ApiKeyRow, AuditRow
from keyclerk.store.tables.partners import BenefitRow, ContactRow, PartnerRow
from keyclerk.store.tables.teams import TeamsReferenceRow

__all__ = [
    "AgentRow",
    "AgentSessionRow",
    "ApiKeyRow",
    "AuditRow",
    "Base",
    "BenefitRow",
    "ContactRow",
    "ConversationRow",
    "FeedbackRow",
    "ImportChangeRow",
    "ImportPartnerRow",
    "ImportRow",
    "IncidentRow",
    "LedgerEntryRow",
    "MacroRow",
    "MarkRow",
    "MessageRow",
    "OfferRow",
    "OutboxRow",
    "PartnerRow",
    "ProductKeyRow",
    "RevisionRow",
    "StagedFigureRow",
    "TeamsReferenceRow",
    "TimelineEntryRow",
    "UtcDateTime",
]
