import json
import shutil
import socket
import sqlite3
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.checks import check_answers, check_catalog, check_disk, check_model
from cli.examination import CHECKS, Check, examine
from cli.finding import Finding, Level, find_ok
from cli.model import compute_fingerprint
from keyclerk import answers, catalog
from keyclerk.settings import Settings
from keyclerk.store.database import Database
from keyclerk.store.tables import ImportRow
from tests.cli.conftest import Place, RunAt
from tests.migrated import migrate
from tests.records import MOMENT


def examine_here(place: Place) -> dict[str, list[tuple[Level, str]]]:
    """Return the findings of each check, but for the model, which is not a place's own."""
    settings = Settings(**{name: getattr(place.settings, name) for name in Settings.model_fields})
    found: dict[str, list[tuple[Level, str]]] = {}
    for name, finding in examine(settings, [check for check in CHECKS if check.name != "model"]):
        found.setdefault(name, []).append((finding.level, str(finding)))
    return found


def execute(place: Place, *statements: str) -> None:
    with sqlite3.connect(place.folder / "keyclerk.db") as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


@pytest.fixture
def healthy(new_place: Place) -> Place:
    """A place where all is well and nothing is recorded yet."""
    migrate(new_place.records)
    new_place.settings.secret("fingerprint")
    return new_place


def test_all_is_well_where_nothing_is_broken(healthy: Place) -> None:
    found = examine_here(healthy)

    levels = {name: {level for level, _ in findings} for name, findings in found.items()}
    assert levels.pop("Rasa's tracker") == {Level.WARN}
    assert set().union(*levels.values()) == {Level.OK}
    assert set(levels) == {check.name for check in CHECKS} - {"model", "Rasa's tracker", "integrity of Rasa's tracker"}


def remove_the_database(place: Place) -> None:
    (place.folder / "keyclerk.db").unlink()


def write_nonsense(place: Place) -> None:
    (place.folder / "keyclerk.db").write_bytes(b"nonsense" * 1000)


def damage_the_database(place: Place) -> None:
    execute(place, "PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray((place.folder / "keyclerk.db").read_bytes())
    for start in range(2 * 4096, len(content), 4096):
        content[start : start + 64] = b"\xff" * 64
    (place.folder / "keyclerk.db").write_bytes(content)


def break_a_reference(place: Place) -> None:
    execute(place, "INSERT INTO benefits VALUES ('nobody', 'office', 1)")


def make_the_schema_newer(place: Place) -> None:
    execute(place, "UPDATE alembic_version SET version_num = 'newer'")


def make_the_schema_older(place: Place) -> None:
    (place.folder / "keyclerk.db").unlink()
    older = Database(place.settings.database_url)
    older.migrate("0001")
    older.close()


def damage_the_tracker(place: Place) -> None:
    (place.folder / "rasa.db").write_bytes(b"nonsense" * 1000)


def show_the_secrets(place: Place) -> None:
    place.settings.secrets_file.chmod(0o644)


def lose_the_secrets(place: Place) -> None:
    execute(
        place,
        "INSERT INTO partners (id, name, incidents_used, counting_rule) VALUES ('c', 'C', 0, 'hardware_aware')",
        "INSERT INTO product_keys (partner_id, product, suffix, fingerprint) VALUES ('c', 'office', 'ABCDE', 'f')",
    )
    place.settings.secrets_file.unlink()


def lose_one_secret(place: Place) -> None:
    place.settings.secrets_file.write_text('{"chat": "x", "fingerprint": "x", "rasa": "x"}')


def ruin_the_secrets(place: Place) -> None:
    place.settings.secrets_file.write_text("{")


def miscount_a_key(place: Place) -> None:
    execute(
        place,
        "INSERT INTO partners (id, name, incidents_used, counting_rule) VALUES ('c', 'C', 0, 'hardware_aware')",
        "INSERT INTO product_keys (partner_id, product, suffix, fingerprint, used) VALUES ('c', 'x', 'AB', 'f', 7)",
    )


def leave_an_import(place: Place) -> None:
    with place.records.write() as session:
        session.add(
            ImportRow(kind="keys", file_name="", sha256="", rows=1, actor="x", imported_at=MOMENT, state="staged")
        )


BROKEN: dict[str, tuple[Callable[[Place], None], str, Level, str]] = {
    "no database": (remove_the_database, "records", Level.FAIL, "keyclerk migrate makes it"),
    "no database but something else": (write_nonsense, "records", Level.FAIL, "not a database"),
    "a damaged database": (damage_the_database, "integrity of the records", Level.FAIL, ""),
    "a broken reference": (break_a_reference, "integrity of the records", Level.FAIL, "like one of benefits"),
    "a newer schema": (make_the_schema_newer, "schema", Level.FAIL, "install that version"),
    "an older schema": (make_the_schema_older, "schema", Level.WARN, "keyclerk migrate"),
    "a damaged tracker": (damage_the_tracker, "Rasa's tracker", Level.FAIL, "not a database"),
    "secrets that others can read": (show_the_secrets, "secrets", Level.FAIL, "chmod 600"),
    "secrets that were lost": (lose_the_secrets, "secrets", Level.FAIL, "put back the one of that time"),
    "a secret that was lost": (lose_one_secret, "secrets", Level.FAIL, "no secret action"),
    "secrets that are not whole": (ruin_the_secrets, "secrets", Level.FAIL, "JSONDecodeError"),
    "figures that were not counted": (miscount_a_key, "drift", Level.FAIL, "…AB of c: 7 stored, 0 counted"),
    "an import that was left": (leave_an_import, "imports", Level.WARN, "1 imports"),
}


@pytest.mark.parametrize(("damage", "check", "level", "text"), BROKEN.values(), ids=BROKEN.keys())
def test_what_is_broken_is_found(
    healthy: Place, damage: Callable[[Place], None], check: str, level: Level, text: str
) -> None:
    healthy.records.close()
    damage(healthy)

    found = examine_here(healthy)

    assert [(each, text in said) for each, said in found[check]] == [(level, True)]


def test_looking_makes_no_database(new_place: Place) -> None:
    examine_here(new_place)

    assert list(new_place.folder.iterdir()) == []


def test_a_port_that_somebody_else_has_is_found(healthy: Place) -> None:
    with socket.create_server(("127.0.0.1", healthy.settings.internal_port)):
        levels = [level for level, _ in examine_here(healthy)["ports"]]

    assert levels == [Level.OK, Level.FAIL, Level.OK]


def test_a_disk_that_is_full_is_found(healthy: Place) -> None:
    levels = [[finding.level for finding in check_disk(healthy.settings, least)] for least in (0, 10**18)]

    assert levels == [[Level.OK], [Level.WARN]]


def test_a_model_that_is_missing_or_damaged_is_found(tmp_path: Path) -> None:
    (tmp_path / "damaged.tar.gz").write_bytes(b"nonsense")

    missing = list(check_model(tmp_path / "none.tar.gz", tmp_path / "python"))
    damaged = list(check_model(tmp_path / "damaged.tar.gz", tmp_path))

    assert [(finding.level, finding.mend) for finding in missing] == [
        (Level.FAIL, "make setup"),
        (Level.FAIL, "keyclerk train"),
    ]
    assert [finding.level for finding in damaged] == [Level.FAIL]


def test_a_model_that_is_older_than_what_it_was_trained_from_is_found(tmp_path: Path) -> None:
    model, fingerprint = tmp_path / "model.tar.gz", tmp_path / "fingerprint"
    with tarfile.open(model, "w:gz"):
        pass

    unknown = list(check_model(model, tmp_path, fingerprint))
    fingerprint.write_text("of other inputs")
    older = list(check_model(model, tmp_path, fingerprint))
    fingerprint.write_text(compute_fingerprint())
    fresh = list(check_model(model, tmp_path, fingerprint))

    old = Finding(Level.WARN, "the model is older than what it was trained from", "keyclerk train")
    assert (unknown, older) == ([old], [old])
    assert fresh == [find_ok("the model is there and fresh")]


def test_a_text_that_a_language_lacks_is_found(tmp_path: Path) -> None:
    shutil.copytree(answers.FOLDER, tmp_path / "answers")
    with (tmp_path / "answers" / "en.ftl").open("a") as file:
        file.write("\nutter_something_new = Hello\n")
    with (tmp_path / "answers" / "nl.ftl").open("a") as file:
        file.write("\n= nothing\n")

    found = [finding for finding in check_answers(tmp_path / "answers") if finding.level is Level.FAIL]

    assert [finding.what for finding in found] == [
        "answers in nl cannot be read at '= nothing'",
        *(f"answers in {language} lack 1 texts, like utter_something_new" for language in answers.load_languages()[1:]),
    ]


def test_a_check_that_breaks_is_a_failure_with_its_reason(healthy: Place, tmp_path: Path) -> None:
    shutil.copytree(catalog.FOLDER, tmp_path / "catalog")
    (tmp_path / "catalog" / "products.yml").write_text("products: [")

    found = list(examine(healthy.settings, [Check("catalogue", lambda _: check_catalog(tmp_path / "catalog"))]))

    assert [(name, finding.level) for name, finding in found] == [("catalogue", Level.FAIL)]
    assert "products.yml" in found[0][1].mend


def test_a_check_that_does_not_end_does_not_keep_the_others(healthy: Place) -> None:
    def sleep(_: Settings) -> list[Finding]:
        time.sleep(30)
        return []

    began = time.monotonic()
    slow = Check("slow", sleep, seconds=0.1)
    findings = [finding for _, finding in examine(healthy.settings, [slow, Check("fast", lambda _: [find_ok("fast")])])]

    assert [finding.level for finding in findings] == [Level.FAIL, Level.OK]
    assert time.monotonic() - began < 10


def test_a_database_that_does_not_answer_is_found_in_time(healthy: Place) -> None:
    url = "postgresql+psycopg://nobody:hidden@127.0.0.1:1/none"
    settings = Settings(
        **{**{name: getattr(healthy.settings, name) for name in Settings.model_fields}, "database_url": url}
    )
    found = [finding for name, finding in examine(settings) if name == "records"]

    assert [finding.level for finding in found] == [Level.FAIL]
    assert "hidden" not in str(found)


def test_the_command_prints_a_line_each_and_fails_if_something_does(run_at: RunAt, healthy: Place) -> None:
    healthy.settings.secrets_file.chmod(0o644)

    run = run_at(healthy, "doctor")
    as_json = run_at(healthy, "doctor", "--json")

    assert (run.code, as_json.code) == (1, 1)
    assert f"FAIL  {healthy.settings.secrets_file} can be read by others: chmod 600" in run.output
    assert [each["level"] for each in json.loads(as_json.output)] == [
        line[:4].strip() for line in run.output.splitlines()
    ]
