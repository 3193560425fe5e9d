"""Microsoft Teams: where conversations from there go on, and who people are there."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "teams_references",
        sa.Column("conversation_id", sa.String(36), nullable=False),
        sa.Column("service_url", sa.String(), nullable=False),
        sa.Column("teams_conversation", sa.String(), nullable=False),
        sa.Column("teams_user", sa.String(), nullable=False),
        sa.Column("teams_bot", sa.String(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("is_welcomed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_teams_references_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_teams_references")),
    )
    op.create_index("ix_teams_references_teams_conversation", "teams_references", ("teams_conversation",))
    op.create_index("ix_contacts_partner_id_teams_user", "contacts", ("partner_id", "teams_user"))
    for table, column in (("partners", "teams_tenant"), ("contacts", "teams_user")):
        op.execute(f"UPDATE {table} SET {column} = lower({column})")  # noqa: S608 - made of the words above
