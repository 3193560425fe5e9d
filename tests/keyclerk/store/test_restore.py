import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from keyclerk.errors import KeyclerkError
from keyclerk.imports.sweep import sweep_imports
from keyclerk.settings import ROOT
from keyclerk.store.archive import Archive, BackupDamagedError, BackupTooNewError, open_archive
from keyclerk.store.backup import back_up
from keyclerk.store.database import Database
from keyclerk.store.replacement import DatabaseInUseError, ReplacementBrokenError
from keyclerk.store.restore import NotEmptyError, check_backup, check_empty, has_secret, restore
from keyclerk.store.schema import SchemaTooNewError
from keyclerk.store.tables import AuditRow, ConversationRow
from tests.records import MOMENT, fill, make_tracker, read_all, read_events

SECRET = "a secret of these tests"

# A process that is killed when it comes to a step, with all before it done.
STOPPED = """
import os, pathlib, signal, sys
from keyclerk.store import restore
from keyclerk.store.archive import open_archive
from keyclerk.store.database import Database
path, url, step = sys.argv[1:]
setattr(restore, step, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
with open_archive(pathlib.Path(path)) as archive:
    restore.restore(archive, records=Database(url), tracker=Database(url))
"""

Change = Callable[[dict[str, bytes]], None]


def write_backup(path: Path, records: Database, tracker: Database | None = None, **given: Any) -> Path:
    options = {"fingerprint_secret": SECRET, "secrets": None, "replaces": True, "now": MOMENT, **given}
    back_up(path, records=records, tracker=tracker, **options)
    return path


def restore_here(path: Path, records: Database, tracker: Database | None = None) -> None:
    with open_archive(path) as archive:
        check_backup(archive)
        restore(archive, records=records, tracker=tracker or make_file(path.parent, "no-tracker.db"))


def make_file(folder: Path, name: str) -> Database:
    return Database(f"sqlite:///{folder / name}")


def rewrite(path: Path, change: Change) -> None:
    """Write a backup anew, with its members changed."""
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as file:
        for name, content in members.items():
            file.writestr(name, content)


def change_manifest(**given: Any) -> Change:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = json.dumps({**json.loads(members["manifest.json"]), **given}).encode()

    return change


@pytest.fixture(scope="module")
def made_backup(tmp_path_factory: pytest.TempPathFactory, migrated_file: Path) -> Path:
    """A backup of records and a tracker, to be copied."""
    folder = tmp_path_factory.mktemp("backup")
    shutil.copy(migrated_file, folder / "source.db")
    source, tracker = make_file(folder, "source.db"), make_tracker(folder / "source-rasa.db")
    fill(source)
    write_backup(folder / "b.zip", source, tracker)
    source.close()
    tracker.close()
    return folder / "b.zip"


@pytest.fixture
def backup(tmp_path: Path, made_backup: Path) -> Path:
    """A backup of records and a tracker, with what was backed up beside it."""
    for path in made_backup.parent.iterdir():
        shutil.copy(path, tmp_path)
    return tmp_path / made_backup.name


def test_a_file_is_restored_into_a_new_file(database: Database, tmp_path: Path) -> None:
    fill(database)
    tracker = make_tracker(tmp_path / "rasa.db")
    path = write_backup(tmp_path / "b.zip", database, tracker)
    copy, copied_tracker = make_file(tmp_path, "new/copy.db"), make_file(tmp_path, "new/rasa.db")

    restore_here(path, copy, copied_tracker)

    assert read_all(copy) == read_all(database)
    assert read_events(copied_tracker) == read_events(tracker)
    with copied_tracker.engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM pragma_index_list('events')")) == 1
    copy.close()
    copied_tracker.close()
    assert {each.name for each in (tmp_path / "new").iterdir()} == {"copy.db", "rasa.db"}


def test_a_backup_goes_to_the_other_kind_of_database_and_back(
    database: Database, postgres_database: Database, tmp_path: Path
) -> None:
    fill(database)
    tracker = make_tracker(tmp_path / "rasa.db")
    before, events = read_all(database), read_events(tracker)

    restore_here(write_backup(tmp_path / "1.zip", database, tracker), postgres_database, postgres_database)
    middle, middle_events = read_all(postgres_database), read_events(postgres_database)
    copy, copied_tracker = make_file(tmp_path, "copy.db"), make_file(tmp_path, "copy-rasa.db")
    restore_here(write_backup(tmp_path / "2.zip", postgres_database, postgres_database), copy, copied_tracker)

    assert read_table_names(copied_tracker) == {"events"}
    assert middle == read_all(copy) == before
    assert middle_events == read_events(copied_tracker) == events
    assert compute_hashes(tmp_path / "1.zip") == compute_hashes(tmp_path / "2.zip")


def read_table_names(database: Database) -> set[str]:
    with database.engine.connect() as connection:
        return set(inspect(connection).get_table_names())


def compute_hashes(path: Path) -> dict[str, str]:
    with open_archive(path) as archive:
        return {table.name: table.sha256 for table in archive.manifest.databases["records"].tables}


def test_what_was_there_is_replaced_and_the_database_goes_on(
    any_database: Database, backup: Path, tmp_path: Path
) -> None:
    fill(any_database, mark=" the old one")
    source = make_file(tmp_path, "source.db")

    restore_here(backup, any_database)

    assert read_all(any_database) == read_all(source)
    with any_database.write() as session:
        row = AuditRow(at=MOMENT, actor="x", action="A", subject="s", details={})
        session.add(row)
        session.flush()
        assert row.id == 3
    with pytest.raises(DBAPIError, match="append-only"), any_database.write() as session:
        session.execute(text("DELETE FROM audit"))
    any_database.migrate()


def test_imports_that_were_under_way_are_swept_after_a_restore(any_database: Database, backup: Path) -> None:
    restore_here(backup, any_database)

    sweep_imports(any_database)

    found = read_all(any_database)
    imports = {row[0]: row for row in found["imports"]}
    assert set(imports) == {1, 3}
    assert found["staged_figures"] == []
    assert len(found["ledger_entries"]) == 4


def test_a_restore_into_postgresql_that_is_killed_leaves_the_old_records(
    postgres_database: Database, backup: Path
) -> None:
    fill(postgres_database, mark=" the old one")
    before = read_all(postgres_database)
    url = postgres_database.engine.url.render_as_string(hide_password=False)
    for step in ("_load_tracker", "_load"):
        process = subprocess.Popen([sys.executable, "-c", STOPPED, str(backup), url, step], cwd=ROOT)
        assert process.wait(60) == -signal.SIGKILL

        assert read_all(postgres_database) == before


def test_a_backup_of_an_older_schema_is_brought_up_to_date(any_database: Database, tmp_path: Path) -> None:
    old = make_file(tmp_path, "old.db")
    old.migrate("0001")
    with old.write() as session:
        session.execute(text("INSERT INTO partners (id, name, incidents_used, counting_rule) VALUES ('c', 'C', 0, '')"))
        session.execute(
            text("INSERT INTO product_keys VALUES (7, 'c', 'windows-server', 'ABCDE', 'f', NULL, 5)"),
        )
        session.execute(
            text(
                "INSERT INTO installations VALUES (9, 'c', 7, 'e-1', '2026-01-02 03:04:05.000000', 'SRV', '{}', NULL,"
                " 'counted', 'NEW_COMPUTER', NULL, '[]', NULL)"
            ),
        )

    restore_here(write_backup(tmp_path / "b.zip", old), any_database)

    with any_database.read() as session:
        found = session.execute(text("SELECT id, event_id, outcome FROM ledger_entries")).all()
        tables = session.execute(text("SELECT used FROM product_keys")).all()
    assert [*map(tuple, found), *map(tuple, tables)] == [(9, "e-1", "counted"), (1,)]
    any_database.migrate()


def test_a_tracker_that_is_not_in_the_backup_stays(database: Database, tmp_path: Path) -> None:
    fill(database)
    path = write_backup(tmp_path / "b.zip", database)
    tracker = make_tracker(tmp_path / "rasa.db", events=5)

    restore_here(path, database, tracker)

    assert len(read_events(tracker)) == 5


def test_a_damaged_backup_is_refused_wherever_it_is_damaged(backup: Path) -> None:
    whole = backup.read_bytes()
    with open_archive(backup) as archive:
        manifest, contents = archive.manifest, read_contents(archive)
    chance = random.Random(1)
    accepted = 0
    for place in chance.sample(range(len(whole)), 300):
        backup.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << chance.randrange(8))]) + whole[place + 1 :])
        try:
            with open_archive(backup) as archive:
                check_backup(archive)
                # Times and rights in a zip's headers mean nothing here.
                assert (archive.manifest, read_contents(archive)) == (manifest, contents)
                accepted += 1
        except (BackupDamagedError, BackupTooNewError):
            pass
    assert accepted < 75


def test_a_backup_whose_parts_are_said_to_lie_where_no_file_is_is_refused(backup: Path) -> None:
    """Bytes 16 to 19 of a zip's last record say where its list of files begins; parts are found from there."""
    content = bytearray(backup.read_bytes())
    content[content.rindex(b"PK\5\6") + 18] ^= 1
    backup.write_bytes(content)

    with pytest.raises(BackupDamagedError), open_archive(backup) as archive:
        check_backup(archive)


def read_contents(archive: Archive) -> list[Any]:
    return [
        list(archive.read_rows(database, table.name))
        for database, entry in archive.manifest.databases.items()
        for table in entry.tables
    ]


@pytest.mark.parametrize("length", [0, 1, 100, 0.5, 0.99, -1])
def test_a_backup_that_was_cut_off_is_refused(backup: Path, length: float) -> None:
    whole = backup.read_bytes()
    backup.write_bytes(whole[: int(length * len(whole)) if isinstance(length, float) else length])

    with pytest.raises(BackupDamagedError), open_archive(backup) as archive:
        check_backup(archive)


def drop_a_table(members: dict[str, bytes]) -> None:
    del members["records/offers.jsonl"]


def change_a_row(members: dict[str, bytes]) -> None:
    members["records/partners.jsonl"] = members["records/partners.jsonl"].replace(b"contoso", b"contosi")


def add_a_member(members: dict[str, bytes]) -> None:
    members["records/more.jsonl"] = b""


def be_another_zip(members: dict[str, bytes]) -> None:
    members.clear()
    members["letter.txt"] = b"Dear Ada"


def be_of_a_newer_schema(members: dict[str, bytes]) -> None:
    members["manifest.json"] = (
        members["manifest.json"]
        .replace(b'"revision": "0', b'"revision": "9')
        .replace(b'"revision":"0', b'"revision":"9')
    )


REFUSED: dict[str, tuple[Change, type[KeyclerkError]]] = {
    "a table that is missing": (drop_a_table, BackupDamagedError),
    "a row that was changed": (change_a_row, BackupDamagedError),
    "a file that does not belong": (add_a_member, BackupDamagedError),
    "another zip": (be_another_zip, BackupDamagedError),
    "a newer format": (change_manifest(format=2, more="of it"), BackupTooNewError),
    "no records": (change_manifest(databases={}), BackupDamagedError),
    "a manifest of another kind": (change_manifest(databases=[1]), BackupDamagedError),
    "a newer schema": (be_of_a_newer_schema, SchemaTooNewError),
}


@pytest.mark.parametrize(("change", "error"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_backup_of_ours_is_refused(backup: Path, change: Change, error: type[KeyclerkError]) -> None:
    rewrite(backup, change)

    with pytest.raises(error), open_archive(backup) as archive:
        check_backup(archive)


def test_rows_that_do_not_hold_together_leave_the_database_as_it_was(any_database: Database, tmp_path: Path) -> None:
    broken = make_file(tmp_path, "broken.db")
    broken.migrate()
    with sqlite3.connect(tmp_path / "broken.db") as connection:
        connection.execute("INSERT INTO contacts (id, partner_id, name, roles) VALUES ('ada', 'nobody', 'Ada', '[]')")
    connection.close()
    path = write_backup(tmp_path / "b.zip", broken)
    fill(any_database)
    before = read_all(any_database)

    with pytest.raises(ReplacementBrokenError):
        restore_here(path, any_database)

    assert read_all(any_database) == before
    assert not list(tmp_path.glob("*.restoring*"))


def test_a_database_that_somebody_has_open_is_not_replaced(
    database: Database, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyclerk.store.replacement.BUSY_TIMEOUT_SECONDS", 0.1)
    other = Database(database.engine.url.render_as_string())
    with other.read() as session:
        assert session.get(ConversationRow, "visitor") is None

        with pytest.raises(DatabaseInUseError):
            restore_here(backup, database)

    other.close()
    assert read_all(database)["partners"] == []


def test_journals_of_the_old_file_do_not_reach_the_new_one(backup: Path, tmp_path: Path) -> None:
    live = make_file(tmp_path, "live.db")
    live.migrate()
    fill(live, mark=" the old one")
    for ending in ("", "-wal"):
        shutil.copy(tmp_path / f"live.db{ending}", tmp_path / f"crashed.db{ending}")
    assert (tmp_path / "crashed.db-wal").stat().st_size > 0
    for name in ("crashed.db", "gone.db"):
        shutil.copy(tmp_path / "live.db-wal", tmp_path / f"{name}-wal")
        restored = make_file(tmp_path, name)

        restore_here(backup, restored)

        assert read_all(restored) == read_all(make_file(tmp_path, "source.db"))


@pytest.mark.parametrize("content", [b"", b"no database at all" * 500])
def test_a_file_that_is_no_database_any_more_is_replaced(backup: Path, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ruin.db"
    path.write_bytes(content)
    path.chmod(0o640)

    restore_here(backup, make_file(tmp_path, "ruin.db"))

    assert read_all(make_file(tmp_path, "ruin.db")) == read_all(make_file(tmp_path, "source.db"))
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_to_the_database_stays_a_link(backup: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link.db").symlink_to(tmp_path / "elsewhere" / "real.db")

    restore_here(backup, make_file(tmp_path, "link.db"))

    assert (tmp_path / "link.db").is_symlink()
    assert read_all(make_file(tmp_path, "elsewhere/real.db")) == read_all(make_file(tmp_path, "source.db"))


def test_only_a_database_without_partners_and_conversations_is_empty(any_database: Database, tmp_path: Path) -> None:
    check_empty(any_database)
    check_empty(make_file(tmp_path, "none.db"))
    assert not (tmp_path / "none.db").exists()

    with any_database.write() as session:
        session.add(ConversationRow(id="v", channel="web", subject="v", created_at=MOMENT))
    with pytest.raises(NotEmptyError):
        check_empty(any_database)
    (tmp_path / "ruin.db").write_text("no database" * 100)
    with pytest.raises(NotEmptyError):
        check_empty(make_file(tmp_path, "ruin.db"))


def test_tables_of_a_newer_version_are_not_dropped_in_postgresql(postgres_database: Database, backup: Path) -> None:
    with postgres_database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = 'newer'"))

    with pytest.raises(SchemaTooNewError):
        restore_here(backup, postgres_database)


def test_the_secret_of_a_backup_is_told_from_another(backup: Path) -> None:
    with open_archive(backup) as archive:
        assert has_secret(archive, SECRET)
        assert not has_secret(archive, "another")
