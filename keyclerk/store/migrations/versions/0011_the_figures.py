"""The figures of reports: how incidents met their targets, and indexes of all that is counted; and one of the audit."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_IS_JUDGED = sa.text("merged_into IS NULL")
_HOURS = {
    "sqlite": "(julianday({done}) - julianday(opened_at)) * 24.0",
    "postgresql": "extract(epoch FROM {done} - opened_at) / 3600.0",
}


def upgrade() -> None:
    hours = _HOURS[op.get_bind().dialect.name]
    for name, done, is_done in (
        ("response", "responded_at", "responded_at IS NOT NULL"),
        ("solution", "ended_at", "ended_at IS NOT NULL AND state IN ('solved', 'closed')"),
    ):
        op.add_column("incidents", sa.Column(f"{name}_hours", sa.Double(), nullable=True))
        op.add_column("incidents", sa.Column(f"is_{name}_late", sa.Boolean(), nullable=True))
        is_late = f"{done} > {name}_due_at"
        op.execute(
            f"UPDATE incidents SET {name}_hours = {hours.format(done=done)}, is_{name}_late = {is_late} WHERE {is_done}"  # noqa: S608 - made of the words above
        )
        columns = "severity", f"{name}_hours", "opened_at", "partner_id", f"is_{name}_late", "merged_into"
        where = {"sqlite_where": _IS_JUDGED, "postgresql_where": _IS_JUDGED}
        op.create_index(f"ix_incidents_{name}_hours", "incidents", columns, **where)
    op.drop_index("ix_incidents_opened_at", "incidents")
    for columns in (("opened_at",), ("product", "opened_at"), ("language", "opened_at"), ("error_code", "opened_at")):
        op.create_index(f"ix_incidents_{'_'.join(columns)}_partner_id", "incidents", (*columns, "partner_id"))
    is_answered = sa.text("turn IS NOT NULL AND state || '' = 'answered'")
    where = {"sqlite_where": is_answered, "postgresql_where": is_answered}
    op.drop_index("ix_messages_taken", "messages")
    op.create_index("ix_messages_answered", "messages", ("created_at", "conversation_id"), **where)
    op.create_index("ix_audit_partner_id_id", "audit", ("partner_id", "id"))
