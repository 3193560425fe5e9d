"""The schema: its revisions, brought about by the migrations, and the tables that each of them has.

Alembic is imported where it is used: it takes a third of the start of a command, and hardly any needs it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, MetaData, create_engine

from keyclerk.errors import KeyclerkError
from keyclerk.store import words

if TYPE_CHECKING:
    from alembic.config import Config

VERSION_TABLE = "alembic_version"


class SchemaTooNewError(KeyclerkError):
    """The schema was made by a newer version of Keyclerk."""

    code = "SCHEMA_TOO_NEW"


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the schema up to a revision; raises SchemaTooNewError, and changes nothing, where it is not known."""
    from alembic import command  # noqa: PLC0415

    check_known(read_revision(connection))
    config = _make_config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def check_known(revision: str | None) -> None:
    """Raise SchemaTooNewError for a revision that none of our migrations makes."""
    if revision is not None and revision not in list_revisions():
        raise SchemaTooNewError(revision=revision)


def read_revision(connection: Connection) -> str | None:
    """Return the revision of a database's schema, or None where there is no schema yet."""
    from alembic.migration import MigrationContext  # noqa: PLC0415

    return MigrationContext.configure(connection).get_current_revision()


def list_revisions() -> list[str]:
    """Return the revisions that are known, the oldest first."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    scripts = ScriptDirectory.from_config(_make_config())
    return [script.revision for script in scripts.walk_revisions()][::-1]


def read_tables(revision: str) -> MetaData:
    """Return the tables of a revision, as its migrations make them; an index is none, whatever it is kept in."""
    metadata = MetaData()
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection, revision)
        metadata.reflect(connection, only=lambda name, _: name not in (words.TABLE, *words.SHADOWS))
    engine.dispose()
    metadata.remove(metadata.tables[VERSION_TABLE])
    return metadata


def list_table_names() -> set[str]:
    """Return the name of every table that any revision has, and of what an index is kept in."""
    return {VERSION_TABLE, words.TABLE, *words.SHADOWS}.union(
        *(read_tables(revision).tables for revision in list_revisions())
    )


def _make_config() -> Config:
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config
