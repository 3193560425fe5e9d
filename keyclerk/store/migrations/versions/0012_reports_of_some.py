"""Indexes for the reports of agents who work for some partners alone."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_IS_JUDGED = sa.text("merged_into IS NULL")
_IS_ANSWERED = sa.text("turn IS NOT NULL AND state || '' = 'answered'")


def upgrade() -> None:
    columns = ("partner_id", "opened_at", "severity", "response_hours", "is_response_late", "solution_hours")
    op.create_index(
        "ix_incidents_partner_id_hours",
        "incidents",
        (*columns, "is_solution_late", "merged_into"),
        sqlite_where=_IS_JUDGED,
        postgresql_where=_IS_JUDGED,
    )
    op.create_index("ix_conversations_partner_id", "conversations", ("partner_id",))
    op.drop_index("ix_messages_answered", "messages")
    op.create_index(
        "ix_messages_answered",
        "messages",
        ("created_at", "conversation_id", "turn", "state"),
        sqlite_where=_IS_ANSWERED,
        postgresql_where=_IS_ANSWERED,
    )
