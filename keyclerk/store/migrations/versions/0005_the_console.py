"""The console: agents, macros, marks, and what incidents say of their next target, why they ended, and what they double."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_DUE_AT = """
UPDATE incidents SET due_at = CASE
    WHEN responded_at IS NOT NULL OR response_due_at IS NULL THEN solution_due_at
    WHEN solution_due_at IS NULL OR response_due_at < solution_due_at THEN response_due_at
    ELSE solution_due_at END
WHERE state IN ('new', 'open')
"""


def upgrade() -> None:
    op.create_table(
        "agents",
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("partner_ids", sa.JSON(), nullable=True),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("disabled_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_agents"),
        sa.UniqueConstraint("name", name="uq_agents_name"),
    )
    op.create_table(
        "macros",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_macros"),
        sa.UniqueConstraint("name", name="uq_macros_name"),
    )
    op.create_table(
        "marks",
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("intent", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("marked_at", sa.DateTime(), nullable=False),
        sa.Column("marked_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name="fk_marks_message_id"),
        sa.PrimaryKeyConstraint("message_id", name="pk_marks"),
    )
    for column in ("reason", "due_at", "merged_into"):
        type_ = {"reason": sa.String(), "due_at": sa.DateTime(), "merged_into": sa.Integer()}[column]
        op.add_column("incidents", sa.Column(column, type_, nullable=True))
    op.execute(_DUE_AT)
