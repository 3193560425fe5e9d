"""The whole conversation: timelines and targets of incidents, the outbox, feedback, hand-offs, erasure."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _extend_incidents()
    _extend_conversations()
    op.add_column("contacts", sa.Column("erased_at", sa.DateTime(), nullable=True))
    op.add_column("partners", sa.Column("incidents_used_at", sa.DateTime(), nullable=True))
    _create_timeline()
    _create_outbox()
    _create_feedback()
    _fill_timeline()


def _extend_incidents() -> None:
    """Add columns one by one: a table that others refer to cannot be built anew in SQLite."""
    for column in (
        sa.Column("impact", sa.Text(), nullable=True),
        sa.Column("intent", sa.String(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=True),
        sa.Column("proof", sa.JSON(), nullable=True),
        sa.Column("tried", sa.JSON(), nullable=True),
        sa.Column("first_number", sa.Integer(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("changed_at", sa.DateTime(), nullable=True),
        sa.Column("taken_at", sa.DateTime(), nullable=True),
        sa.Column("responded_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("waiting_since", sa.DateTime(), nullable=True),
        sa.Column("response_due_at", sa.DateTime(), nullable=True),
        sa.Column("solution_due_at", sa.DateTime(), nullable=True),
    ):
        op.add_column("incidents", column)
    op.create_index("ix_incidents_partner_id_state", "incidents", ["partner_id", "state"])
    op.create_index("ix_incidents_contact_id", "incidents", ["contact_id"])
    op.create_index("ix_incidents_state_response_due_at", "incidents", ["state", "response_due_at"])


def _extend_conversations() -> None:
    for column in (
        sa.Column("incident_id", sa.Integer(), nullable=True),
        sa.Column("held_number", sa.Integer(), nullable=True),
        sa.Column("started_number", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("read_number", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("last_at", sa.DateTime(), nullable=True),
    ):
        op.add_column("conversations", column)
    op.create_index("ix_conversations_contact_id", "conversations", ["contact_id"])
    op.create_index("ix_conversations_incident_id", "conversations", ["incident_id"])
    op.execute(
        "UPDATE conversations SET last_at = (SELECT max(messages.created_at) FROM messages "
        "WHERE messages.conversation_id = conversations.id AND messages.author = 'partner')"
    )
    for column in (
        sa.Column("resumes", sa.String(), nullable=True),
        sa.Column("feedback", sa.JSON(), nullable=True),
        sa.Column("incident_id", sa.Integer(), nullable=True),
        sa.Column("withheld", sa.Boolean(), nullable=False, server_default=sa.false()),
    ):
        op.add_column("messages", column)
    op.create_index("ix_messages_created_at", "messages", ["created_at"])
    is_open = sa.text("state IN ('received', 'sent')")
    op.create_index(
        "ix_messages_open", "messages", ["conversation_id", "number"], sqlite_where=is_open, postgresql_where=is_open
    )


def _create_timeline() -> None:
    op.create_table(
        "timeline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("deed", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("is_internal", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incidents.id"], name="fk_timeline_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_timeline"),
    )
    op.create_index("ix_timeline_incident_id_id", "timeline", ["incident_id", "id"])


def _create_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=True),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("problem", sa.String(), nullable=True),
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incidents.id"], name="fk_outbox_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
    )
    op.create_index("ix_outbox_state_due_at", "outbox", ["state", "due_at"])
    op.create_index("ix_outbox_incident_id", "outbox", ["incident_id"])
    op.create_index("ix_outbox_channel_target_incident_id", "outbox", ["channel", "target", "incident_id"])


def _create_feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("helped", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("response", sa.String(), nullable=False),
        sa.Column("intent", sa.String(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_feedback_conversation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_feedback"),
        sa.UniqueConstraint("conversation_id", "number", name="uq_feedback_conversation_id_number"),
    )
    op.create_index("ix_feedback_at", "feedback", ["at"])


def _fill_timeline() -> None:
    """Give each incident of an earlier version the beginning of its timeline; nobody could change it then."""
    incidents = sa.table("incidents", *map(sa.column, ("id", "opened_at", "changed_at", "contact_id", "state")))
    timeline = ("incident_id", "at", "author", "actor", "deed", "state", "details", "is_internal")
    opened = sa.select(
        incidents.c.id,
        incidents.c.opened_at,
        sa.literal_column("'partner'"),
        incidents.c.contact_id,
        sa.literal_column("'OPENED'"),
        incidents.c.state,
        sa.literal_column("'{}'") if op.get_bind().dialect.name == "sqlite" else sa.text("CAST('{}' AS json)"),
        sa.false(),
    ).order_by(incidents.c.id)
    op.execute(sa.insert(sa.table("timeline", *map(sa.column, timeline))).from_select(list(timeline), opened))
    op.execute(sa.update(incidents).values(changed_at=incidents.c.opened_at))
