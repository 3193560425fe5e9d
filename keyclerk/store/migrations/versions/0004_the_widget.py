"""The chat widget: what is said beside a card, and up to where a conversation was cleared from view."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("messages", sa.Column("beside_card", sa.Text(), nullable=True))
    op.add_column("conversations", sa.Column("cleared_number", sa.Integer(), nullable=False, server_default="0"))
