import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from keyclerk.imports import import_file
from keyclerk.settings import ROOT, Settings
from keyclerk.store.database import Database
from keyclerk.store.tables import PartnerRow
from keyclerk.tokens import read_token
from tests.factories import (
    NOW,
    PRODUCT_KEY,
    make_contact_row,
    make_installation_row,
    make_key_row,
    make_partner_row,
    to_csv,
)

FILES = {
    "new.csv": to_csv([make_partner_row(partner="fabrikam", name="Fabrikam")]),
    "dry.csv": to_csv([make_partner_row(), make_partner_row(partner="adatum"), make_partner_row(name="Contoso NV")]),
    "bad.csv": to_csv([make_key_row(product="abacus"), make_key_row(product_key=PRODUCT_KEY[:-1] + "0", limit="-1")]),
    "latin.csv": "partner,name\nx,Café\n".encode("latin-1"),
}
RECORDS = {
    "partners": [make_partner_row()],
    "contacts": [make_contact_row()],
    "keys": [make_key_row(limit="2"), make_key_row(product_key="CF8R3-TRQT8-RRB23-KRKVN-C9VRC", limit="")],
    "installations": [
        make_installation_row(event_id="e-1", computer="SRV-01", occurred_at="2026-01-12T09:00:00+01:00"),
        make_installation_row(event_id="e-2", computer="SRV-01", occurred_at="2026-01-13T09:00:00+01:00"),
        make_installation_row(event_id="e-3", computer="SRV-é", occurred_at="2026-01-14T09:00:00+01:00", outcome="counted"),
        make_installation_row(event_id="e-4", computer="SRV-03", occurred_at="2026-01-15T09:00:00+01:00"),
        make_installation_row(
            event_id="e-5", computer="SRV-04", occurred_at="2026-01-16T09:00:00.5+01:00", outcome="not_counted"
        ),
    ],
}
# Each is a run of `keyclerk` in a process of its own: an argument list, and settings beside those of the folder.
COMMANDS: dict[str, tuple[list[str], dict[str, str]]] = {
    "import": (["import", "partners", "new.csv", "--json"], {}),
    "dry run": (["import", "partners", "dry.csv", "--dry-run", "--json"], {}),
    "dry run in words": (["import", "partners", "dry.csv", "--dry-run"], {}),
    "bad file": (["import", "keys", "bad.csv", "--json"], {}),
    "bad file in words": (["import", "keys", "bad.csv"], {}),
    "file that is not UTF-8": (["import", "partners", "latin.csv"], {}),
    "no file": (["import", "partners", "none.csv"], {}),
    "usage of a key": (["usage", "--partner", "contoso", "--suffix", "372pd", "--json"], {}),
    "usage of a product": (["usage", "--partner", "contoso", "--product", "windows-server", "--json"], {}),
    "usage of an unknown key": (["usage", "--partner", "contoso", "--suffix", "ZZZZZ", "--json"], {}),
    "usage of an unknown partner": (["usage", "--partner", "nobody", "--suffix", "372PD", "--json"], {}),
    "token": (["token", "--contact", "ada", "--ttl", "90"], {}),
    "token of an unknown contact": (["token", "--contact", "nobody"], {}),
    "bad setting": (["token", "--contact", "ada"], {"KEYCLERK_CHAT_KEYS": "nonsense"}),
    "no database": (["token", "--contact", "ada"], {"KEYCLERK_DATABASE_URL": "postgresql://127.0.0.1:1/none"}),
}


@dataclass(frozen=True)
class Runs:
    """What came of the commands, and the store that they worked on."""

    settings: Settings
    database: Database
    begin: datetime
    processes: dict[str, "subprocess.CompletedProcess[str]"]

    def __getitem__(self, name: str) -> "subprocess.CompletedProcess[str]":
        return self.processes[name]

    def read_json(self, name: str) -> Any:
        return json.loads(self.processes[name].stdout)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Run every command once, two at a time, on records that are there."""
    folder = tmp_path_factory.mktemp("records")
    settings = Settings(var=folder, database_url=f"sqlite:///{folder / 'records.db'}")
    database = Database(settings.database_url)
    database.migrate()
    for kind, rows in RECORDS.items():
        with database.write() as session:
            secret = settings.secret("fingerprint")
            import_file(
                session, kind=kind, file_name=kind, content=to_csv(rows), secret=secret, actor="tests", now=NOW
            )
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KEYCLERK_")}
    environment |= {"KEYCLERK_VAR": str(folder), "KEYCLERK_DATABASE_URL": settings.database_url, "PYTHONPATH": str(ROOT)}

    def run(command: tuple[list[str], dict[str, str]]) -> "subprocess.CompletedProcess[str]":
        arguments, given = command
        return subprocess.run(
            [sys.executable, "-m", "cli", *arguments],
            cwd=folder,
            env=environment | given,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    begin = datetime.now(UTC)
    with ThreadPoolExecutor(2) as pool:
        yield Runs(settings, database, begin, dict(zip(COMMANDS, pool.map(run, COMMANDS.values()), strict=True)))
    database.close()


def test_an_import_tells_what_it_changed(runs: Runs) -> None:
    assert runs["import"].returncode == 0
    assert runs.read_json("import") == {
        "kind": "partners",
        "rows": 1,
        "new": 1,
        "changed": 0,
        "unchanged": 0,
        "dry_run": False,
        "errors": [],
    }


def test_a_dry_run_tells_what_would_change_and_stores_nothing(runs: Runs) -> None:
    assert runs["dry run"].returncode == 0
    assert runs.read_json("dry run") == {
        "kind": "partners",
        "rows": 3,
        "new": 1,
        "changed": 1,
        "unchanged": 1,
        "dry_run": True,
        "errors": [],
    }
    assert runs["dry run in words"].stdout == "3 partners would be imported: 1 new, 1 changed, 1 unchanged\n"
    with runs.database.read() as session:
        assert session.scalars(select(PartnerRow.name).order_by(PartnerRow.id)).all() == ["Contoso", "Fabrikam"]


def test_every_error_of_a_bad_file_is_told_as_json(runs: Runs) -> None:
    errors = runs.read_json("bad file")["errors"]

    assert runs["bad file"].returncode == 2
    assert [(error["line"], error["column"]) for error in errors] == [(2, "product"), (3, "limit"), (3, "product_key")] or [
        (error["line"], error["column"]) for error in errors
    ] == [(2, "product"), (3, "product_key"), (3, "limit")]
    assert {frozenset(error) for error in errors} == {frozenset({"line", "column", "reason"})}


def test_every_error_of_a_bad_file_is_a_line(runs: Runs) -> None:
    lines = runs["bad file in words"].stderr.splitlines()

    assert runs["bad file in words"].returncode == 2
    assert runs["bad file in words"].stdout == ""
    assert [line.partition(": ")[2].partition(":")[0] for line in lines] == [
        "bad.csv, line 2, product",
        "bad.csv, line 3, product_key",
        "bad.csv, line 3, limit",
        "nothing of this file was stored",
    ]


def test_a_file_that_is_not_utf_8_is_named_with_the_line(runs: Runs) -> None:
    assert runs["file that is not UTF-8"].stderr == (
        "keyclerk: latin.csv, line 2: is not UTF-8\nkeyclerk: nothing of this file was stored\n"
    )


def test_the_usage_of_a_key_is_a_list_with_the_proof(runs: Runs) -> None:
    def entry(day: int, computer: str, *, counted: bool, rule: str | None, **given: str) -> dict[str, Any]:
        return {
            "occurred_at": f"2026-01-{day}T08:00:00+00:00",
            "computer": computer,
            "counted": counted,
            "rule": rule,
            "refusal": None,
            "disagreement": None,
            **given,
        }

    assert runs["usage of a key"].returncode == 0
    assert runs.read_json("usage of a key") == [
        {
            "product": "windows-server",
            "suffix": "372PD",
            "limit": 2,
            "used": 2,
            "left": 0,
            "proof": [
                entry(12, "SRV-01", counted=True, rule="NEW_COMPUTER"),
                entry(13, "SRV-01", counted=False, rule="SAME_COMPUTER"),
                entry(14, "SRV-é", counted=True, rule="NEW_COMPUTER"),
                entry(15, "SRV-03", counted=False, rule=None, refusal="LIMIT_REACHED"),
                {
                    **entry(16, "SRV-04", counted=False, rule="NEW_COMPUTER", disagreement="refused"),
                    "occurred_at": "2026-01-16T08:00:00.500000+00:00",
                },
            ],
        }
    ]


def test_the_usage_of_a_product_is_a_list_of_its_keys(runs: Runs) -> None:
    usages = runs.read_json("usage of a product")

    assert usages[:1] == runs.read_json("usage of a key")
    assert usages[1:] == [
        {"product": "windows-server", "suffix": "C9VRC", "limit": None, "used": 0, "left": None, "proof": []}
    ]


def test_the_usage_of_an_unknown_key_is_an_empty_list(runs: Runs) -> None:
    assert runs["usage of an unknown key"].returncode == 0
    assert runs.read_json("usage of an unknown key") == []


def test_a_token_is_one_line_that_holds_for_the_seconds_that_were_asked_for(runs: Runs) -> None:
    token = runs["token"].stdout.removesuffix("\n")

    with runs.database.read() as session:
        identity = read_token(session, token, keys=runs.settings.signing_keys, now=runs.begin)
    assert (identity.contact_id, identity.partner_id) == ("ada", "contoso")
    assert timedelta(seconds=89) <= identity.expires_at - runs.begin <= timedelta(seconds=150)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("usage of an unknown partner", "keyclerk: there is no partner nobody\n"),
        ("token of an unknown contact", "keyclerk: there is no contact nobody\n"),
    ],
)
def test_an_error_is_one_line(runs: Runs, name: str, line: str) -> None:
    assert (runs[name].returncode, runs[name].stdout, runs[name].stderr) == (2, "", line)


@pytest.mark.parametrize(
    ("name", "begin"), [("bad setting", "keyclerk: KEYCLERK_CHAT_KEYS: "), ("no database", "keyclerk: the database: ")]
)
def test_an_error_of_the_surroundings_is_one_line(runs: Runs, name: str, begin: str) -> None:
    assert (runs[name].returncode, runs[name].stdout) == (2, "")
    assert runs[name].stderr.startswith(begin)
    assert runs[name].stderr.count("\n") == 1


def test_a_file_that_is_not_there_is_named(runs: Runs) -> None:
    assert (runs["no file"].returncode, runs["no file"].stdout) == (2, "")
    assert "none.csv" in runs["no file"].stderr


def test_no_error_shows_where_in_the_code_it_came_from(runs: Runs) -> None:
    assert [name for name in COMMANDS if "Traceback" in runs[name].stderr] == []


def test_nothing_that_is_said_holds_a_full_key(runs: Runs) -> None:
    said = "".join(process.stdout + process.stderr for process in runs.processes.values())

    assert [piece for piece in PRODUCT_KEY.split("-")[:-1] if piece in said] == []
