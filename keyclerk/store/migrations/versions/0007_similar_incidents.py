"""Similar incidents: indexes of those that ended, by error code and by product."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_HAS_ENDED = sa.text("state IN ('solved', 'closed')")


def upgrade() -> None:
    for column in ("error_code", "product"):
        op.create_index(
            f"ix_incidents_ended_{column}",
            "incidents",
            [column, "id", "partner_id"],
            sqlite_where=_HAS_ENDED,
            postgresql_where=_HAS_ENDED,
        )
