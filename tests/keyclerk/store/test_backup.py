import json
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text

from keyclerk.store.archive import BackupExistsError, Manifest
from keyclerk.store.backup import LEFT_OUT, NothingToBackUpError, back_up
from keyclerk.store.database import Database
from keyclerk.store.schema import SchemaTooNewError
from keyclerk.store.tables import AgentSessionRow, ConversationRow, MessageRow
from tests.records import MOMENT, fill, make_tracker

SECRET = "a secret of these tests"


def back_up_here(folder: Path, records: Database, tracker: Database | None = None, **given: Any) -> Manifest:
    options = {"fingerprint_secret": SECRET, "secrets": None, "replaces": False, "now": MOMENT, **given}
    return back_up(folder / "b.zip", records=records, tracker=tracker, **options)


def read_rows(path: Path, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table of the records, by the columns that the backup names."""
    with zipfile.ZipFile(path) as file:
        manifest = Manifest.model_validate_json(file.read("manifest.json"))
        (entry,) = (entry for entry in manifest.databases["records"].tables if entry.name == table)
        names = [column.name for column in entry.columns]
        lines = file.read(f"records/{table}.jsonl").splitlines()
    return [dict(zip(names, json.loads(line), strict=True)) for line in lines]


@contextmanager
def keep_talking(database: Database) -> Iterator[threading.Event]:
    """Store messages as fast as can be, each with the number of the last one, until the block ends."""
    ended, said = threading.Event(), threading.Event()

    def talk() -> None:
        while not ended.is_set():
            with database.write() as session:
                talk = session.get_one(ConversationRow, "contoso-talk", with_for_update=True)
                talk.last_number += 1
                session.flush()
                message = MessageRow(conversation_id=talk.id, number=talk.last_number, author="bot", text="x")
                message.created_at = MOMENT
                session.add(message)
            said.set()

    thread = threading.Thread(target=talk)
    thread.start()
    try:
        yield said
    finally:
        ended.set()
        thread.join()


def test_a_backup_holds_one_moment_while_others_write(any_database: Database, tmp_path: Path) -> None:
    fill(any_database)
    lengths = []
    with keep_talking(any_database) as said:
        for _ in range(8):
            said.clear()
            assert said.wait(20)
            back_up_here(tmp_path, any_database, replaces=True)
            talks = {row["id"]: row for row in read_rows(tmp_path / "b.zip", "conversations")}
            numbers = [row["number"] for row in read_rows(tmp_path / "b.zip", "messages")]
            assert talks["contoso-talk"]["last_number"] == max(numbers)
            lengths.append(len(numbers))

    assert lengths == sorted(set(lengths)), "nobody wrote meanwhile"
    with any_database.read() as session:
        assert (session.scalar(select(func.count()).select_from(MessageRow)) or 0) >= lengths[-1]


def test_a_backup_tells_what_it_holds(database: Database, tmp_path: Path) -> None:
    fill(database)

    manifest = back_up_here(tmp_path, database, make_tracker(tmp_path / "rasa.db"), secrets=b"{}")

    with zipfile.ZipFile(tmp_path / "b.zip") as file:
        assert Manifest.model_validate_json(file.read("manifest.json")) == manifest
        assert file.read("secrets.json") == b"{}"
        assert SECRET.encode() not in b"".join(map(file.read, file.namelist()))
    counts = {table.name: table.rows for table in manifest.databases["records"].tables if table.name not in LEFT_OUT}
    assert min(counts.values()) > 0, "a table has no row in these tests"
    assert [(table.name, table.rows) for table in manifest.databases["tracker"].tables] == [("events", 3)]


def test_who_was_signed_in_is_in_no_backup(any_database: Database, tmp_path: Path) -> None:
    fill(any_database)
    with any_database.write() as session:
        session.add(AgentSessionRow(id="s", agent_id="eva", roles=["lead"], began_at=MOMENT, id_token="token-of-eva"))

    back_up_here(tmp_path, any_database)

    with zipfile.ZipFile(tmp_path / "b.zip") as file:
        assert file.read("records/agent_sessions.jsonl") == b""
        assert b"token-of-eva" not in b"".join(map(file.read, file.namelist()))


def test_a_backup_is_read_by_its_owner_alone_and_nothing_is_left_beside_it(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()

    back_up_here(folder, database)

    assert [path.name for path in folder.iterdir()] == ["b.zip"]
    assert (folder / "b.zip").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_replaced_only_if_told(database: Database, tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_text("mine")

    with pytest.raises(BackupExistsError):
        back_up_here(tmp_path, database)
    assert (tmp_path / "b.zip").read_text() == "mine"

    back_up_here(tmp_path, database, replaces=True)
    assert zipfile.is_zipfile(tmp_path / "b.zip")


def test_a_database_is_never_replaced_by_its_backup(database: Database, tmp_path: Path) -> None:
    assert database.file is not None

    with pytest.raises(BackupExistsError):
        back_up(
            database.file,
            records=database,
            tracker=None,
            fingerprint_secret=SECRET,
            secrets=None,
            replaces=True,
            now=MOMENT,
        )


def test_a_backup_that_fails_leaves_what_was_there(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "b.zip").write_text("the last one")
    with database.write() as session:
        session.execute(text("DROP TABLE offers"))

    with pytest.raises(Exception, match="offers"):
        back_up_here(folder, database, replaces=True)

    assert [(path.name, path.read_text()) for path in folder.iterdir()] == [("b.zip", "the last one")]


def test_an_empty_database_and_one_of_a_newer_version_are_not_backed_up(database: Database, tmp_path: Path) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = 'newer'"))
    with pytest.raises(SchemaTooNewError):
        back_up_here(tmp_path, database)
    with pytest.raises(NothingToBackUpError):
        back_up_here(tmp_path, Database(f"sqlite:///{tmp_path / 'empty.db'}"))

    assert not (tmp_path / "b.zip").exists()
