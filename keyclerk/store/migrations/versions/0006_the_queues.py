"""The queues: indexes of the incidents that are under way, by which counters and pages are read."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_UNDER_WAY = sa.text("state IN ('new', 'open', 'waiting_for_partner')")
_FILTERS = ("partner_id", "severity", "language", "product", "state")


def upgrade() -> None:
    for name, columns in (
        ("ix_incidents_queue", ("due_at", "id", *_FILTERS, "owner")),
        ("ix_incidents_queue_owner", ("owner", "due_at", "id", *_FILTERS)),
        ("ix_incidents_queue_state", ("state", "due_at", "id", "partner_id", "severity", "language", "product")),
    ):
        op.create_index(name, "incidents", columns, sqlite_where=_UNDER_WAY, postgresql_where=_UNDER_WAY)
