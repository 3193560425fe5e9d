"""The restore: what a backup holds takes the place of both databases, whichever kinds they are."""

from contextlib import ExitStack

from sqlalchemy import Column, Connection, Index, MetaData, Table
from sqlalchemy.exc import DatabaseError

from keyclerk.errors import KeyclerkError
from keyclerk.store.archive import Archive, BackupDamagedError, DatabaseEntry
from keyclerk.store.backup import RECORDS, TRACKER, compute_check
from keyclerk.store.database import Database
from keyclerk.store.replacement import Replacement, ReplacementBrokenError, replace_database
from keyclerk.store.rows import continue_ids, count_rows, find_kind, find_type, has_rows, write_rows
from keyclerk.store.schema import check_known, list_table_names, read_revision, read_tables, upgrade
from keyclerk.store.words import fill_words


class NotEmptyError(KeyclerkError):
    """There are records already where a backup should be restored."""

    code = "NOT_EMPTY"


def check_backup(archive: Archive) -> None:
    """Read a whole backup before anything is done with it.

    Raises BackupDamagedError, and SchemaTooNewError where a newer version made it.
    """
    records = archive.manifest.databases.get(RECORDS)
    if records is None or records.revision is None:
        raise BackupDamagedError(file=archive.path.name, part=RECORDS)
    archive.check()
    check_known(records.revision)
    shape = {name: _describe(table) for name, table in read_tables(records.revision).tables.items()}
    if shape != {table.name: [(column.name, column.kind) for column in table.columns] for table in records.tables}:
        raise BackupDamagedError(file=archive.path.name, part="tables")


def has_secret(archive: Archive, fingerprint_secret: str) -> bool:
    """Return whether this is the secret by which the keys in the backup were fingerprinted."""
    return compute_check(fingerprint_secret) == archive.manifest.fingerprint_check


def check_empty(records: Database) -> None:
    """Raise NotEmptyError where there are partners or conversations, or what cannot be read."""
    if records.is_missing:
        return
    try:
        with records.engine.connect() as connection:
            for table in ("partners", "conversations"):
                if has_rows(connection, table):
                    raise NotEmptyError(database=records.engine.url.database, what=table)
    except DatabaseError as error:
        if records.file is None:
            raise
        raise NotEmptyError(database=records.engine.url.database, what="something that cannot be read") from error


def restore(archive: Archive, *, records: Database, tracker: Database) -> None:
    """Put what a backup holds in the place of the databases, with the schema brought up to date.

    A tracker that the backup does not hold stays as it is. Whatever fails or ends it, each database is afterwards the
    old one or the new one. Raises DatabaseInUseError and ReplacementBrokenError; in PostgreSQL also SchemaTooNewError,
    since nobody knows the tables of a newer schema.
    """
    entries = archive.manifest.databases
    with ExitStack() as stack:
        replacements = [stack.enter_context(replace_database(records, tables=_list_old_tables(records)))]
        _load_records(replacements[0], archive)
        if TRACKER in entries:
            names = {table.name for table in entries[TRACKER].tables}
            replacements.append(stack.enter_context(replace_database(tracker, tables=names)))
            _load_tracker(replacements[1], archive)
        for replacement in replacements:
            replacement.prepare()
        for replacement in replacements:
            replacement.commit()


def _list_old_tables(records: Database) -> set[str]:
    if records.file is None:
        with records.engine.connect() as connection:
            check_known(read_revision(connection))
    return list_table_names()


def _load_records(replacement: Replacement, archive: Archive) -> None:
    entry = archive.manifest.databases[RECORDS]
    upgrade(replacement.connection, entry.revision or "head")
    tables = read_tables(entry.revision or "head")
    _load(replacement.connection, archive, RECORDS, tables)
    upgrade(replacement.connection)
    fill_words(replacement.connection)


def _load_tracker(replacement: Replacement, archive: Archive) -> None:
    tables = _make_tables(archive.manifest.databases[TRACKER])
    tables.create_all(replacement.connection)
    _load(replacement.connection, archive, TRACKER, tables)


def _make_tables(entry: DatabaseEntry) -> MetaData:
    metadata = MetaData()
    for each in entry.tables:
        table = Table(each.name, metadata)
        for column in each.columns:
            type_ = find_type(column.kind)
            table.append_column(Column(column.name, type_, primary_key=column.is_key, nullable=column.is_nullable))
        for name, columns in each.indexes.items():
            Index(name, *(table.columns[column] for column in columns))
    return metadata


def _load(connection: Connection, archive: Archive, database: str, tables: MetaData) -> None:
    expected = {table.name: table for table in archive.manifest.databases[database].tables}
    for table in tables.sorted_tables:
        try:
            write_rows(connection, table, archive.read_rows(database, table.name))
        except connection.dialect.loaded_dbapi.Error as error:
            # Lines further down name values.
            problem = str(error).partition("\n")[0]
            raise ReplacementBrokenError(database=database, table=table.name, problem=problem) from error
        continue_ids(connection, table)
        if (count := count_rows(connection, table)) != expected[table.name].rows:
            raise ReplacementBrokenError(database=database, table=table.name, rows=count)


def _describe(table: Table) -> list[tuple[str, str]]:
    return [(column.name, find_kind(column)) for column in table.columns]
