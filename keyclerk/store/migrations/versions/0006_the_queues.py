"""The queues: indexes of the incidents that are under way, and of the words that stand in incidents."""

import sqlalchemy as sa
from alembic import op

from keyclerk.store import words

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_UNDER_WAY = sa.text("state || '' IN ('new', 'open', 'waiting_for_partner')")
_FILTERS = ("partner_id", "severity", "language", "product", "state")


def upgrade() -> None:
    for name, columns in (
        ("ix_incidents_queue", ("due_at", "id", *_FILTERS, "owner")),
        ("ix_incidents_queue_owner", ("owner", "due_at", "id", *_FILTERS)),
        ("ix_incidents_queue_state", ("state", "due_at", "id", "partner_id", "severity", "language", "product")),
    ):
        op.create_index(name, "incidents", columns, sqlite_where=_UNDER_WAY, postgresql_where=_UNDER_WAY)
    op.create_index("ix_incidents_partner_id_id", "incidents", ["partner_id", "id"])
    for statement in words.CREATE[op.get_bind().dialect.name]:
        op.execute(statement)
    words.fill_words(op.get_bind())
