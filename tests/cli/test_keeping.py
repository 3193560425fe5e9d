import json
import os
import random
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from cli.lock import hold_serving
from keyclerk.settings import ROOT
from keyclerk.store.archive import open_archive
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.replacement import DatabaseInUseError
from keyclerk.store.restore import check_backup
from keyclerk.store.schema import list_revisions
from keyclerk.store.tables import ContactRow, PartnerRow
from tests.cli.conftest import Place, RunAt
from tests.records import fill, read_all, read_events
from tests.system import System

NEWEST = list_revisions()[-1]
MORE_PARTNERS = 1_000
KILLS = 8


def back_up(run_at: RunAt, place: Place, *options: str) -> Path:
    path = place.folder.parent / "b.zip"
    run = run_at(place, "backup", str(path), *options)
    assert (run.code, run.errors) == (0, "")
    return path


def test_what_is_backed_up_can_be_restored_elsewhere(run_at: RunAt, place: Place, new_place: Place) -> None:
    path = back_up(run_at, place, "--with-secrets")

    run = run_at(new_place, "restore", str(path))

    assert (run.code, run.errors) == (0, "")
    assert read_all(new_place.records) == read_all(place.records)
    assert read_events(new_place.tracker) == read_events(place.tracker)
    assert new_place.settings.secrets_file.read_bytes() == place.settings.secrets_file.read_bytes()
    assert new_place.settings.secrets_file.stat().st_mode & 0o777 == 0o600


def test_backup_and_restore_say_a_line_for_each_database(run_at: RunAt, place: Place) -> None:
    path = place.folder.parent / "b.zip"
    rows = sum(map(len, read_all(place.records).values()))
    said = [f"records: {rows} rows in {len(read_all(place.records))} tables, schema {NEWEST}"]
    said += ["Rasa's tracker: 3 rows in 1 tables"]

    place.records.close()
    backup = run_at(place, "backup", str(path))
    restore = run_at(place, "restore", str(path), "--force")

    assert backup.output.splitlines() == [
        *said,
        f"written to {path}, {path.stat().st_size:,} bytes",
        f"keep {place.settings.secrets_file} too: without it no product key is recognised again",
    ]
    assert restore.output.splitlines()[0].startswith("restored as of 20")
    assert restore.output.splitlines()[1:] == said


def test_without_its_secret_a_backup_is_restored_only_if_told(run_at: RunAt, place: Place, new_place: Place) -> None:
    path = back_up(run_at, place)
    message = (
        f"put the {new_place.settings.secrets_file} (or the KEYCLERK_FINGERPRINT_SECRET) of that time in its place"
    )

    assert message in run_at(new_place, "restore", str(path)).errors
    assert new_place.records.is_missing
    new_place.settings.secret("fingerprint")
    assert message in run_at(new_place, "restore", str(path)).errors
    assert new_place.records.is_missing
    assert run_at(new_place, "restore", str(path), "--force").code == 0
    assert not new_place.records.is_missing


def test_a_secret_of_the_environment_is_that_of_the_backup_too(run_at: RunAt, place: Place, new_place: Place) -> None:
    path = place.folder.parent / "b.zip"
    given = {"KEYCLERK_FINGERPRINT_SECRET": "one of the environment"}
    run = run_at(place, "backup", str(path), **given)

    assert "keep KEYCLERK_FINGERPRINT_SECRET too" in run.output
    assert run_at(new_place, "restore", str(path)).code == 2
    assert run_at(new_place, "restore", str(path), **given).code == 0


def test_records_that_are_there_are_replaced_only_if_told(run_at: RunAt, place: Place) -> None:
    path = back_up(run_at, place)
    before = read_all(place.records)

    run = run_at(place, "restore", str(path))

    assert (run.code, run.output) == (2, "")
    assert run.errors.endswith("keyclerk.db holds partners already: --force to replace what is there\n")
    assert read_all(place.records) == before


def test_nothing_is_restored_while_a_process_serves_imports_or_talks(run_at: RunAt, place: Place) -> None:
    path = back_up(run_at, place)

    with hold_serving(place.records):
        assert (
            "is served by another process: end that one first" in run_at(place, "restore", str(path), "--force").errors
        )
    with hold(place.records, Purpose.IMPORT, error=DatabaseInUseError):
        assert "is open in another process: end that one first" in run_at(place, "restore", str(path), "--force").errors
    with socket.create_server(("127.0.0.1", place.settings.rasa_port)):
        assert "Rasa answers at port" in run_at(place, "restore", str(path), "--force").errors
    with place.records.read() as session:
        assert session.get(PartnerRow, "contoso") is not None
        assert "is open in another process: end that one first" in run_at(place, "restore", str(path), "--force").errors
    place.records.close()
    assert run_at(place, "restore", str(path), "--force").code == 0


def test_what_cannot_be_backed_up_or_restored_is_one_line(run_at: RunAt, place: Place, new_place: Place) -> None:
    path = back_up(run_at, place)
    (place.folder / "letter.txt").write_text("Dear Ada")

    runs = [
        run_at(place, "backup", str(path)),
        run_at(new_place, "backup", str(new_place.folder / "b.zip")),
        run_at(place, "backup", str(place.folder / "none" / "b.zip")),
        run_at(place, "restore", str(place.folder / "letter.txt")),
        run_at(place, "restore", str(place.folder / "none.zip")),
    ]

    assert [(run.code, run.output, run.errors.count("\n")) for run in runs] == [(2, "", 1)] * len(runs)
    assert "Traceback" not in str(runs)
    assert new_place.records.is_missing


def test_the_schema_is_migrated_and_told(run_at: RunAt, new_place: Place) -> None:
    new_place.records.migrate("0001")

    assert run_at(new_place, "migrate").output == f"the schema was brought from 0001 to {NEWEST}\n"
    assert run_at(new_place, "migrate").output == f"the schema is current: {NEWEST}\n"

    with new_place.records.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = 'newer'"))
    run = run_at(new_place, "migrate")
    assert (run.code, run.errors.startswith("keyclerk: made by a newer version of Keyclerk (schema newer)")) == (
        2,
        True,
    )


def test_a_partner_is_exported_to_standard_output_and_to_a_file(run_at: RunAt, place: Place) -> None:
    path = place.folder / "contoso.jsonl"

    lines = run_at(place, "export", "--partner", "contoso").output
    run = run_at(place, "export", "--partner", "contoso", "--output", str(path))

    records = [json.loads(line) for line in lines.split("\n")[:-1]]
    assert records[0]["record"] == "partner"
    assert (run.code, run.output, path.read_text("utf-8")) == (0, "", lines)
    assert path.stat().st_mode & 0o777 == 0o600
    assert run_at(place, "export", "--partner", "nobody").errors == "keyclerk: there is no partner nobody\n"


@pytest.mark.alone
def test_a_restore_that_is_killed_leaves_the_old_records_or_the_new_ones(run_at: RunAt, place: Place) -> None:
    with place.records.write() as session:
        session.add_all(PartnerRow(id=f"p-{number}", name="old") for number in range(MORE_PARTNERS))
    path = back_up(run_at, place)
    new = read_all(place.records)
    other = Database(f"sqlite:///{place.folder / 'other.db'}")
    other.migrate()
    fill(other, mark=" the other")
    old = read_all(other)
    other.close()
    whole = (place.folder / "other.db").read_bytes()

    def restore(seconds: float | None) -> float:
        place.records.close()
        for each in place.folder.glob("keyclerk.db-*"):
            each.unlink()
        (place.folder / "keyclerk.db").write_bytes(whole)
        began = time.monotonic()
        command = [sys.executable, "-m", "cli", "restore", str(path), "--force"]
        environment = {**os.environ, **place.environment, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        return time.monotonic() - began

    lasts = restore(None)
    assert read_all(place.records) == new
    chance = random.Random(7)
    left = []
    for _ in range(KILLS):
        restore(chance.uniform(0.5, 1.0) * lasts)
        found = read_all(place.records)
        left.append(found == new)
        assert found in (old, new)
        with place.records.engine.connect() as connection:
            assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
    restore(None)
    assert read_all(place.records) == new
    assert False in left


def test_a_running_system_is_backed_up_and_not_restored(system: System, tmp_path: Path) -> None:
    with system.database.write() as session:
        session.add(PartnerRow(id="kept", name="Kept"))
        session.flush()
        session.add(ContactRow(id="kim", partner_id="kept", name="Kim", roles=["user"]))
    talk = system.talk_as("kim")
    talk.say("Hello")
    path = tmp_path / "b.zip"

    runs = [start(system, "backup", str(path)), start(system, "restore", str(path), "--force")]

    assert [run.returncode for run in runs] == [0, 2]
    assert runs[1].stderr.endswith("end it first\n")
    with open_archive(path) as archive:
        check_backup(archive)
        rows = {name: entry.rows for name, entry in archive.manifest.databases.items()}
        messages = [row[2:4] for row in archive.read_rows("records", "messages")]
    assert rows["tracker"] > 0
    assert len(messages) >= 2
    assert talk.say("Hello") != ""


def start(system: System, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "cli", *arguments],
        cwd=ROOT,
        env={**system.environment, "KEYCLERK_RASA_DATABASE_URL": system.settings.rasa_database_url},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("options", [["--with-secrets"], []])
def test_a_backup_without_a_tracker_says_so_when_restored(
    run_at: RunAt, place: Place, new_place: Place, options: list[str]
) -> None:
    (place.folder / "rasa.db").unlink()
    path = back_up(run_at, place, *options)

    run = run_at(new_place, "restore", str(path), "--force")

    assert run.output.splitlines()[-1] == "Rasa's tracker: not in this backup, left as it is"
    assert new_place.tracker.is_missing


def test_a_backup_without_a_tracker_says_so(run_at: RunAt, place: Place) -> None:
    place.tracker.close()
    (place.folder / "rasa.db").unlink()

    run = run_at(place, "backup", str(place.folder.parent / "b.zip"))

    assert run.code == 0
    assert run.output.splitlines()[1] == (
        f"Rasa's tracker: there is none at {place.folder / 'rasa.db'} (KEYCLERK_RASA_DATABASE_URL), so it is left out"
    )
