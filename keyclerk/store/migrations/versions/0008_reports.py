"""Reports: indexes of what they count by its time, and of the messages that the bot was unsure about."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_incidents_opened_at", "incidents", ("opened_at",))
    for name, table, columns, condition in (
        ("ix_messages_taken", "messages", ("created_at", "conversation_id", "state"), "turn IS NOT NULL"),
        ("ix_messages_lost", "messages", ("created_at", "conversation_id", "state"), "understanding ->> 'band' = 'lost'"),
        ("ix_messages_unsure", "messages", ("id",), "understanding ->> 'band' IN ('unsure', 'lost')"),
        ("ix_timeline_handed_over", "timeline", ("at", "incident_id"), "deed = 'HANDED_OVER'"),
    ):
        where = sa.text(condition)
        op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)
