"""The ledger: corrections beside installations, revisions, imports that can be undone, API keys, the audit trail."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

CHUNK = 5_000
EVENT_ID = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    _extend_product_keys()
    _extend_imports()
    _create_ledger()
    _create_import_partners()
    _move_installations()
    _fill_figures()
    _create_staging()
    _create_operators()
    _guard_audit()


def _extend_product_keys() -> None:
    """Add columns one by one: a table that others refer to cannot be built anew in SQLite."""
    for column in (
        sa.Column("opening_limit", sa.Integer(), nullable=True),
        sa.Column("imported_limit", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("unknown_computers", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("is_blocked", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("last_at", sa.DateTime(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False, server_default="0"),
    ):
        op.add_column("product_keys", column)


def _extend_imports() -> None:
    """Add columns; in SQLite the table is built anew, so that the number of an import is never given again."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table(
        "imports", recreate="always" if is_sqlite else "never", table_kwargs={"sqlite_autoincrement": True}
    ) as imports:
        imports.add_column(sa.Column("state", sa.String(), nullable=False, server_default="published"))
        for name in ("new", "changed", "unchanged", "rejected", "undoes"):
            imports.add_column(sa.Column(name, sa.Integer(), nullable=True))


def _create_ledger() -> None:
    op.create_table(
        "ledger_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.String(length=200), nullable=False),
        sa.Column("product_key_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("event_id", EVENT_ID, nullable=False),
        sa.Column("occurred_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("computer", sa.String(), nullable=False),
        sa.Column("computer_folded", sa.String(), nullable=False),
        sa.Column("hardware", sa.JSON(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("actor", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        *_decision(),
        sa.ForeignKeyConstraint(["product_key_id"], ["product_keys.id"], name="fk_ledger_entries_product_key_id"),
        sa.PrimaryKeyConstraint("id", name="pk_ledger_entries"),
        sa.UniqueConstraint(
            "partner_id", "event_id", "import_id", name="uq_ledger_entries_partner_id_event_id_import_id"
        ),
    )
    for columns in (["product_key_id", "occurred_at"], ["product_key_id", "computer_folded"], ["import_id"]):
        op.create_index(f"ix_ledger_entries_{'_'.join(columns)}", "ledger_entries", columns)
    op.create_table(
        "revisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("product_key_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("revised_at", sa.DateTime(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        *_decision(),
        sa.ForeignKeyConstraint(["entry_id"], ["ledger_entries.id"], name="fk_revisions_entry_id"),
        sa.ForeignKeyConstraint(["product_key_id"], ["product_keys.id"], name="fk_revisions_product_key_id"),
        sa.PrimaryKeyConstraint("id", name="pk_revisions"),
    )
    for column in ("entry_id", "product_key_id", "import_id"):
        op.create_index(f"ix_revisions_{column}", "revisions", [column])


def _create_import_partners() -> None:
    """Create the table; an earlier import may have brought records of every partner that has some."""
    op.create_table(
        "import_partners",
        sa.Column("partner_id", sa.String(length=200), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name="fk_import_partners_import_id"),
        sa.PrimaryKeyConstraint("partner_id", "import_id", name="pk_import_partners"),
    )
    op.create_index("ix_import_partners_import_id", "import_partners", ["import_id"])
    op.execute(
        "INSERT INTO import_partners (partner_id, import_id, as_of)"
        " SELECT DISTINCT installations.partner_id, imports.id, imports.imported_at FROM installations CROSS JOIN imports WHERE imports.kind = 'installations'"
    )


def _decision() -> list[sa.Column[Any]]:
    return [
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=True),
        sa.Column("refusal", sa.String(), nullable=True),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("disagreement", sa.String(), nullable=True),
        sa.Column("delta", sa.Integer(), nullable=False),
    ]


def _move_installations() -> None:
    """Make an entry of every installation, with its id and the time of the last import as that of its recording."""
    connection = op.get_bind()
    old = sa.Table("installations", sa.MetaData(), autoload_with=connection)
    new = sa.Table("ledger_entries", sa.MetaData(), autoload_with=connection)
    imports = sa.table("imports", sa.column("imported_at", sa.DateTime()), sa.column("kind"))
    last = connection.scalar(
        sa.select(sa.func.max(imports.c.imported_at)).where(imports.c.kind == "installations")
    )
    for rows in _read_in_chunks(connection, old):
        connection.execute(new.insert(), [_to_entry(row, recorded_at=last or row["occurred_at"]) for row in rows])
    op.drop_table("installations")
    if connection.dialect.name == "postgresql":
        connection.execute(
            sa.text(
                "SELECT setval(pg_get_serial_sequence('ledger_entries', 'id'), max(id)) FROM ledger_entries"
                " HAVING max(id) IS NOT NULL"
            )
        )


def _read_in_chunks(connection: sa.Connection, table: sa.Table) -> Iterator[list[Mapping[str, Any]]]:
    last = 0
    while True:
        query = sa.select(table).where(table.c.id > last).order_by(table.c.id).limit(CHUNK)
        rows = [dict(row) for row in connection.execute(query).mappings()]
        if not rows:
            return
        yield rows
        last = rows[-1]["id"]


def _to_entry(row: Mapping[str, Any], *, recorded_at: Any) -> dict[str, Any]:
    return {
        **row,
        "import_id": 0,
        "kind": "installation",
        "recorded_at": recorded_at,
        "computer_folded": row["computer"].casefold(),
        "delta": int(row["outcome"] == "counted"),
    }


def _fill_figures() -> None:
    op.execute(
        """
        UPDATE product_keys SET
            opening_limit = "limit",
            imported_limit = "limit",
            used = (SELECT coalesce(sum(delta), 0) FROM ledger_entries WHERE product_key_id = product_keys.id),
            last_at = (SELECT max(occurred_at) FROM ledger_entries WHERE product_key_id = product_keys.id)
        """
    )


def _create_staging() -> None:
    op.create_table(
        "staged_figures",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("product_key_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("limit", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("unknown_computers", sa.Integer(), nullable=False),
        sa.Column("is_blocked", sa.Boolean(), nullable=False),
        sa.Column("last_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name="fk_staged_figures_import_id"),
        sa.ForeignKeyConstraint(["product_key_id"], ["product_keys.id"], name="fk_staged_figures_product_key_id"),
        sa.PrimaryKeyConstraint("import_id", "product_key_id", name="pk_staged_figures"),
    )
    op.create_table(
        "import_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("identity", sa.String(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name="fk_import_changes_import_id"),
        sa.PrimaryKeyConstraint("id", name="pk_import_changes"),
    )
    op.create_index("ix_import_changes_import_id", "import_changes", ["import_id"])


def _create_operators() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("partner_ids", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_api_keys"),
        sa.UniqueConstraint("digest", name="uq_api_keys_digest"),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("partner_id", sa.String(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )


def _guard_audit() -> None:
    """Have the database itself refuse to change or delete what stands in the audit trail."""
    if op.get_bind().dialect.name == "sqlite":
        refusal = "SELECT RAISE(ABORT, 'the audit trail is append-only')"
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit "
                f"BEGIN {refusal}; END"
            )
        # REPLACE deletes without firing a trigger of deletes.
        op.execute(
            "CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN EXISTS "
            f"(SELECT 1 FROM audit WHERE id = NEW.id) BEGIN {refusal}; END"
        )
        return
    op.execute(
        "CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()"
    )
