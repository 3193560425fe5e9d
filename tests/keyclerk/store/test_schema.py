import pytest
from sqlalchemy import text

from keyclerk.store.database import Database
from keyclerk.store.schema import SchemaTooNewError, list_revisions, list_table_names, read_revision, read_tables
from keyclerk.store.tables import Base


def test_the_newest_revision_has_the_tables_that_are_declared() -> None:
    tables = read_tables(list_revisions()[-1]).tables

    assert {name: set(table.columns.keys()) for name, table in tables.items()} == {
        name: set(table.columns.keys()) for name, table in Base.metadata.tables.items()
    }


def test_the_tables_of_every_revision_are_known() -> None:
    assert {"installations", "ledger_entries", "alembic_version"} <= list_table_names()


def test_a_database_is_brought_to_a_revision_and_further(tmp_path_factory: pytest.TempPathFactory) -> None:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('schema') / 'k.db'}")
    found = []
    for revision in list_revisions():
        database.migrate(revision)
        with database.engine.connect() as connection:
            found.append(read_revision(connection))
    database.close()

    assert found == list_revisions()


def test_a_schema_of_a_newer_version_is_refused_and_not_touched(any_database: Database) -> None:
    with any_database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = 'from the future'"))

    with pytest.raises(SchemaTooNewError) as refused:
        any_database.migrate()

    assert refused.value.data == {"revision": "from the future"}
    with any_database.engine.connect() as connection:
        assert read_revision(connection) == "from the future"
