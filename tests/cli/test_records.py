import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from cli.main import run
from keyclerk.catalog import load_catalog
from keyclerk.imports import Order, import_file
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
    "no-text.csv": b"partner,name\nx,Caf\x81\n",
}
RECORDS = {
    "partners": [make_partner_row()],
    "contacts": [make_contact_row()],
    "keys": [make_key_row(limit="2"), make_key_row(product_key="CF8R3-TRQT8-RRB23-KRKVN-C9VRC", limit="")],
    "installations": [
        make_installation_row(event_id="e-1", computer="SRV-01", occurred_at="2026-01-12T09:00:00+01:00"),
        make_installation_row(event_id="e-2", computer="SRV-01", occurred_at="2026-01-13T09:00:00+01:00"),
        make_installation_row(
            event_id="e-3", computer="SRV-é", occurred_at="2026-01-14T09:00:00+01:00", outcome="counted"
        ),
        make_installation_row(event_id="e-4", computer="SRV-03", occurred_at="2026-01-15T09:00:00+01:00"),
        make_installation_row(
            event_id="e-5", computer="SRV-04", occurred_at="2026-01-16T09:00:00+01:00", outcome="not_counted"
        ),
    ],
}
# Each is a run of `keyclerk` in a process of its own.
COMMANDS = {
    "import": ["import", "partners", "new.csv", "--json"],
    "dry run": ["import", "partners", "dry.csv", "--dry-run", "--json"],
    "bad file": ["import", "keys", "bad.csv", "--json"],
    "usage": ["usage", "--partner", "contoso", "--product", "windows-server", "--json"],
    "usage of an unknown partner": ["usage", "--partner", "nobody", "--suffix", "372PD", "--json"],
    "token": ["token", "--contact", "ada", "--ttl", "90"],
}


@dataclass(frozen=True)
class Records:
    """A folder with files to import, and a store with records."""

    folder: Path
    settings: Settings
    database: Database

    @property
    def environment(self) -> dict[str, str]:
        return {"KEYCLERK_VAR": str(self.folder), "KEYCLERK_DATABASE_URL": self.settings.database_url}


@dataclass(frozen=True)
class Run:
    """What came of a command."""

    code: int
    output: str
    errors: str


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    """The records of a partner, and files beside them."""
    folder = tmp_path_factory.mktemp("records")
    settings = Settings(var=folder, database_url=f"sqlite:///{folder / 'records.db'}")
    database = Database(settings.database_url)
    database.migrate()
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    secret = settings.secret("fingerprint")
    for kind, rows in RECORDS.items():
        path = folder / f"{kind}.csv"
        path.write_bytes(to_csv(rows))
        import_file(database, Order(kind=kind, path=path, secret=secret, actor="tests", now=NOW))
    yield Records(folder, settings, database)
    database.close()


@pytest.fixture(scope="module")
def runs(records: Records) -> dict[str, Run]:
    """What came of each command, two of them at a time."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KEYCLERK_")}
    environment |= records.environment

    def start(arguments: list[str]) -> Run:
        process = subprocess.run(
            [sys.executable, "-m", "cli", *arguments],
            cwd=records.folder,
            env=environment | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return Run(process.returncode, process.stdout, process.stderr)

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(COMMANDS, pool.map(start, COMMANDS.values()), strict=True))


Keyclerk = Callable[..., Run]


@pytest.fixture
def keyclerk(records: Records, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Keyclerk:
    """Run `keyclerk` in this process: errors come in many kinds, and a process takes seconds."""
    monkeypatch.chdir(records.folder)

    def start(*arguments: str, **given: str) -> Run:
        for name, value in (records.environment | given).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["keyclerk", *arguments])
        with pytest.raises(SystemExit) as ended:
            run()
        output, errors = capsys.readouterr()
        return Run(int(ended.value.code or 0), output, errors)

    return start


def read_proof_entry(day: int, computer: str, **given: Any) -> dict[str, Any]:
    return {
        "event_id": f"e-{day - 11}",
        "occurred_at": f"2026-01-{day}T08:00:00+00:00",
        "kind": "installation",
        "computer": computer,
        "counted": False,
        "rule": None,
        "refusal": None,
        "disagreement": None,
        "used": 2,
        "changed": [],
        "weight": 0,
        "threshold": 25,
        "needed": None,
        "amount": None,
        "actor": None,
        "reason": None,
        "revisions": [],
        **given,
    }


def test_an_import_tells_what_it_changed(runs: dict[str, Run]) -> None:
    assert runs["import"].code == 0
    assert json.loads(runs["import"].output) == {
        "kind": "partners",
        "rows": 1,
        "new": 1,
        "changed": 0,
        "unchanged": 0,
        "rejected": 0,
        "recounted": 0,
        "import_id": 5,
        "dry_run": False,
        "keys": [],
        "errors": [],
    }


def test_a_dry_run_tells_what_would_change_and_stores_nothing(runs: dict[str, Run], records: Records) -> None:
    assert runs["dry run"].code == 0
    assert json.loads(runs["dry run"].output) == {
        "kind": "partners",
        "rows": 3,
        "new": 1,
        "changed": 1,
        "unchanged": 1,
        "rejected": 0,
        "recounted": 0,
        "import_id": None,
        "dry_run": True,
        "keys": [],
        "errors": [],
    }
    with records.database.read() as session:
        assert session.scalars(select(PartnerRow.name).order_by(PartnerRow.id)).all() == ["Contoso", "Fabrikam"]


def test_every_error_of_a_bad_file_is_told(runs: dict[str, Run]) -> None:
    assert runs["bad file"].code == 2
    assert json.loads(runs["bad file"].output) == {
        "rejected": 3,
        "errors": [
            {
                "line": 2,
                "column": "product",
                "value": "abacus",
                "reason": f"'abacus' is not one of: {', '.join(load_catalog().products)}",
            },
            {
                "line": 3,
                "column": "product_key",
                "value": "…372P0",
                "reason": "is not a product key: 25 letters and digits in five groups of five",
            },
            {"line": 3, "column": "limit", "value": "-1", "reason": "'-1' is not a whole number from 0 on"},
        ],
    }


def test_usage_is_a_list_of_keys_with_the_proof(runs: dict[str, Run]) -> None:
    assert runs["usage"].code == 0
    assert json.loads(runs["usage"].output) == [
        {
            "product": "windows-server",
            "suffix": "372PD",
            "limit": 2,
            "used": 2,
            "left": 0,
            "blocked": False,
            "unknown_computers": 0,
            "proof": [
                read_proof_entry(12, "SRV-01", counted=True, rule="NEW_COMPUTER", used=1),
                read_proof_entry(13, "SRV-01", rule="SAME_COMPUTER", used=1),
                read_proof_entry(14, "SRV-é", counted=True, rule="NEW_COMPUTER"),
                read_proof_entry(15, "SRV-03", refusal="LIMIT_REACHED", needed={"limit": 3}),
                read_proof_entry(16, "SRV-04", rule="NEW_COMPUTER", disagreement="refused"),
            ],
            "records_as_of": NOW.isoformat(),
        },
        {
            "product": "windows-server",
            "suffix": "C9VRC",
            "limit": None,
            "used": 0,
            "left": None,
            "blocked": False,
            "unknown_computers": 0,
            "proof": [],
            "records_as_of": NOW.isoformat(),
        },
    ]


def test_an_error_is_one_line(runs: dict[str, Run]) -> None:
    assert runs["usage of an unknown partner"] == Run(2, "", "keyclerk: there is no partner nobody\n")


def test_a_token_is_one_line_that_holds_for_the_seconds_that_were_asked_for(
    runs: dict[str, Run], records: Records
) -> None:
    token = runs["token"].output.removesuffix("\n")

    with records.database.read() as session:
        identity = read_token(session, token, keys=records.settings.signing_keys, now=NOW)
    assert (identity.contact_id, identity.partner_id) == ("ada", "contoso")
    assert abs(identity.expires_at - datetime.now(UTC)) < timedelta(minutes=10)


def test_the_usage_of_an_unknown_key_is_an_empty_list(keyclerk: Keyclerk) -> None:
    assert keyclerk("usage", "--partner", "contoso", "--suffix", "ZZZZZ", "--json") == Run(0, "[]\n", "")


def test_the_usage_of_a_key_is_found_in_any_case(keyclerk: Keyclerk, runs: dict[str, Run]) -> None:
    run = keyclerk("usage", "--partner", "contoso", "--suffix", "372pd", "--json")

    assert json.loads(run.output) == json.loads(runs["usage"].output)[:1]


def test_usage_in_words_names_computers_and_rules(keyclerk: Keyclerk) -> None:
    run = keyclerk("usage", "--partner", "contoso", "--suffix", "372PD", COLUMNS="200")

    assert run.code == 0
    assert [word for word in ("2 used", "of 2, 0 left", "SRV-é", "LIMIT_REACHED") if word not in run.output] == []


def test_a_dry_run_in_words_says_so(keyclerk: Keyclerk) -> None:
    run = keyclerk("import", "partners", "dry.csv", "--dry-run")

    assert run == Run(0, "3 partners would be imported: 1 new, 1 changed, 1 unchanged, 0 rejected\n", "")


def test_every_error_of_a_bad_file_is_a_line(keyclerk: Keyclerk) -> None:
    run = keyclerk("import", "keys", "bad.csv")

    assert (run.code, run.output) == (2, "")
    assert [line.removeprefix("keyclerk: ").partition(":")[0] for line in run.errors.splitlines()] == [
        "bad.csv, line 2, product",
        "bad.csv, line 3, product_key",
        "bad.csv, line 3, limit",
        "nothing of this file was stored",
    ]


def test_a_file_that_is_no_text_is_named_with_the_line(keyclerk: Keyclerk) -> None:
    assert keyclerk("import", "partners", "no-text.csv") == Run(
        2,
        "",
        "keyclerk: no-text.csv, line 2: holds the byte 81, which is no character of Windows-1252, and the file is not "
        "UTF-8 (line 2): save the file as UTF-8\nkeyclerk: nothing of this file was stored\n",
    )


ERRORS = {
    "an unknown contact": (["token", "--contact", "nobody"], {}, "there is no contact nobody"),
    "an unknown partner": (
        ["usage", "--partner", "nobody", "--product", "office"],
        {},
        "there is no partner nobody",
    ),
    "no key that speaks for the partner": (
        ["token", "--contact", "ada"],
        {"KEYCLERK_CHAT_KEYS": '{"a": {"secret": "one", "partners": ["fabrikam"]}}'},
        "no signing key speaks for this contact's partner: see KEYCLERK_CHAT_KEYS",
    ),
    "a bad setting": (["token", "--contact", "ada"], {"KEYCLERK_CHAT_KEYS": "nonsense"}, "KEYCLERK_CHAT_KEYS: "),
    "a bad port": (["token", "--contact", "ada"], {"KEYCLERK_PORT": "http"}, "KEYCLERK_PORT: "),
    "no database": (
        ["token", "--contact", "ada"],
        {"KEYCLERK_DATABASE_URL": "postgresql://127.0.0.1:1/none"},
        "the database: ",
    ),
    "no address of a database": (["token", "--contact", "ada"], {"KEYCLERK_DATABASE_URL": "none"}, "the database: "),
    "a file that is no database": (
        ["token", "--contact", "ada"],
        {"KEYCLERK_DATABASE_URL": "sqlite:///latin.csv"},
        "the database: ",
    ),
}


@pytest.mark.parametrize(("arguments", "given", "begin"), ERRORS.values(), ids=ERRORS.keys())
def test_an_error_is_one_line_that_names(
    keyclerk: Keyclerk, arguments: list[str], given: dict[str, str], begin: str
) -> None:
    run = keyclerk(*arguments, **given)

    assert (run.code, run.output) == (2, "")
    assert run.errors.startswith(f"keyclerk: {begin}")
    assert run.errors.count("\n") == 1
    assert "Traceback" not in run.errors


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "partners", "none.csv"],
        ["import", "abacuses", "new.csv"],
        ["import", "partners"],
        ["usage", "--partner", "contoso"],
        ["usage", "--partner", "contoso", "--suffix", "372PD", "--product", "office"],
        ["token", "--contact", "ada", "--ttl", "0"],
    ],
)
def test_what_cannot_be_asked_ends_with_2(keyclerk: Keyclerk, arguments: list[str]) -> None:
    run = keyclerk(*arguments)

    assert (run.code, run.output) == (2, "")
    assert run.errors != ""
    assert "Traceback" not in run.errors


def test_nothing_that_is_said_holds_a_full_key(keyclerk: Keyclerk, runs: dict[str, Run]) -> None:
    said = str([*runs.values(), keyclerk("import", "keys", "bad.csv")])

    assert [piece for piece in PRODUCT_KEY.split("-")[:-1] if piece in said] == []
