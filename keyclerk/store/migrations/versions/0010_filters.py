"""Filters: an index of what searches are narrowed by."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    columns = ("id", "partner_id", "severity", "language", "product", "state")
    op.create_index("ix_incidents_filters", "incidents", columns)
