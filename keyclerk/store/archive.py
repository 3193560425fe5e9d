"""The archive: the file of a backup, a zip with a manifest and a JSON Lines file for each table."""

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from keyclerk.errors import KeyclerkError
from keyclerk.store.rows import Kind, Row

FORMAT = 1
MANIFEST = "manifest.json"
SECRETS = "secrets.json"
# Whatever reading a zip raises that was damaged, in its directory, its headers or what it holds.
_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)
_LINES = 1_000


class BackupExistsError(KeyclerkError):
    """There is a file already where a backup should be written."""

    code = "BACKUP_EXISTS"


class BackupDamagedError(KeyclerkError):
    """A file is no backup, or not whole."""

    code = "BACKUP_DAMAGED"


class BackupTooNewError(KeyclerkError):
    """A newer version of Keyclerk made this backup."""

    code = "BACKUP_TOO_NEW"


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True)


class ColumnEntry(_Entry):
    """A column, as a database of any kind can make it anew."""

    name: str
    kind: Kind
    is_key: bool
    is_nullable: bool


class TableEntry(_Entry):
    """A table: its columns, its indexes by name, and the check of its rows."""

    name: str
    columns: tuple[ColumnEntry, ...]
    indexes: dict[str, tuple[str, ...]]
    rows: int
    sha256: str


class DatabaseEntry(_Entry):
    """A database: the revision of its schema, where it has one, and its tables in the order of loading."""

    revision: str | None
    tables: tuple[TableEntry, ...]

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self.tables)


class Manifest(_Entry):
    """What a backup holds; `fingerprint_check` tells the secret of fingerprints apart without telling it."""

    format: int
    made_at: datetime
    fingerprint_check: str
    secrets_sha256: str | None
    databases: dict[str, DatabaseEntry]


class ArchiveWriter:
    """Writes the parts of a backup one after the other, the manifest last."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file

    def write_rows(self, database: str, table: str, rows: Iterable[Row]) -> tuple[int, str]:
        """Write the rows of a table; returns how many they are, and the SHA-256 of what was written."""
        count, digest, lines = 0, hashlib.sha256(), list[str]()
        encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
        with self._file.open(_member(database, table), "w", force_zip64=True) as member:

            def flush() -> None:
                content = "".join(lines).encode()
                digest.update(content)
                member.write(content)
                lines.clear()

            for count, row in enumerate(rows, start=1):  # noqa: B007 - the last count is what is asked for
                lines.append(encode(row) + "\n")
                if len(lines) == _LINES:
                    flush()
            flush()
        return count, digest.hexdigest()

    def write_secrets(self, content: bytes) -> str:
        """Write the file of the secrets; returns its SHA-256."""
        self._file.writestr(SECRETS, content)
        return hashlib.sha256(content).hexdigest()

    def write_manifest(self, manifest: Manifest) -> None:
        self._file.writestr(MANIFEST, manifest.model_dump_json(indent=1))


@contextmanager
def create_archive(path: Path, *, replaces: bool) -> Iterator[ArchiveWriter]:
    """Write a backup that is there whole or not at all; raises BackupExistsError unless it may replace a file."""
    if path.exists() and not replaces:
        raise BackupExistsError(file=path)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as output:  # noqa: PTH123
            with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as file:
                yield ArchiveWriter(file)
            output.flush()
            os.fsync(output.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    finally:
        draft.unlink(missing_ok=True)


class Archive:
    """A backup to read; every method raises BackupDamagedError for what is not as the manifest says."""

    def __init__(self, path: Path, file: zipfile.ZipFile) -> None:
        self.path = path
        self._file = file
        with self._damages():
            content = json.loads(file.read(MANIFEST))
            if content["format"] > FORMAT:
                raise BackupTooNewError(file=path.name, format=content["format"])
            self.manifest = Manifest.model_validate(content)

    def check(self) -> None:
        """Read everything once, and compare it with the manifest."""
        with self._damages():
            expected = {MANIFEST, *([SECRETS] if self.manifest.secrets_sha256 else [])}
            for database, entry in self.manifest.databases.items():
                for table in entry.tables:
                    expected.add(_member(database, table.name))
                    self._check_table(database, table)
            if sorted(self._file.namelist()) != sorted(expected):
                raise BackupDamagedError(file=self.path.name, part="list of files")
            if self.manifest.secrets_sha256:
                self.read_secrets()

    def read_rows(self, database: str, table: str) -> Iterator[Row]:
        with self._damages(), self._file.open(_member(database, table)) as member:
            yield from map(json.loads, member)

    def read_secrets(self) -> bytes | None:
        """Return the file of the secrets, or None where the backup was made without."""
        if self.manifest.secrets_sha256 is None:
            return None
        with self._damages():
            content = self._file.read(SECRETS)
            if hashlib.sha256(content).hexdigest() != self.manifest.secrets_sha256:
                raise BackupDamagedError(file=self.path.name, part=SECRETS)
            return content

    def _check_table(self, database: str, table: TableEntry) -> None:
        name, digest, rows = _member(database, table.name), hashlib.sha256(), 0
        with self._file.open(name) as member:
            while content := member.read(1 << 20):
                digest.update(content)
                rows += content.count(b"\n")
        if (rows, digest.hexdigest()) != (table.rows, table.sha256):
            raise BackupDamagedError(file=self.path.name, part=name)

    @contextmanager
    def _damages(self) -> Iterator[None]:
        try:
            yield
        except (*_DAMAGES, ValidationError, TypeError, OSError) as error:
            # A place in the file that is none is an OSError.
            raise BackupDamagedError(file=self.path.name, part=type(error).__name__) from error


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Read a backup; raises BackupDamagedError, or BackupTooNewError."""
    try:
        file = zipfile.ZipFile(path)
    except _DAMAGES as error:
        raise BackupDamagedError(file=path.name, part="zip") from error
    with file:
        yield Archive(path, file)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk before going on."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _member(database: str, table: str) -> str:
    return f"{database}/{table}.jsonl"
