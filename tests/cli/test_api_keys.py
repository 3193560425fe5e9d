import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.main import run
from keyclerk.api_keys import find_api_key
from keyclerk.audit import note_audit
from keyclerk.store.database import Database
from tests.factories import NOW, make_partner

Keyclerk = Callable[..., tuple[int, str, str]]


@pytest.fixture
def keyclerk(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Keyclerk:
    """Run `keyclerk` on the store of a test with two partners; gives the exit code, the output and the errors."""
    with database.write() as session:
        make_partner(session, "contoso")
        make_partner(session, "fabrikam")
    monkeypatch.setenv("KEYCLERK_VAR", str(tmp_path))
    monkeypatch.setenv("KEYCLERK_DATABASE_URL", str(database.engine.url))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr("getpass.getuser", lambda: "operator")

    def start(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["keyclerk", *arguments])
        with pytest.raises(SystemExit) as ended:
            run()
        output, errors = capsys.readouterr()
        return int(ended.value.code or 0), output, errors

    return start


def test_a_key_is_printed_alone_so_that_a_script_can_take_it(keyclerk: Keyclerk, database: Database) -> None:
    code, output, errors = keyclerk("apikeys", "add", "--name", "till", "--partner", "contoso", "--partner", "fabrikam")

    assert (code, errors) == (0, "API key 1 of contoso, fabrikam: keep it, it is not shown again\n")
    assert re.fullmatch(r"kc_1_[\w-]{43}\n", output)
    with database.read() as session:
        found = find_api_key(session, output.strip())
    assert found is not None
    assert found.partner_ids == {"contoso", "fabrikam"}


def test_a_key_is_printed_as_json(keyclerk: Keyclerk) -> None:
    code, output, errors = keyclerk("apikeys", "add", "--name", "everything", "--all", "--json")

    described = json.loads(output)
    assert (code, errors) == (0, "")
    assert described.pop("key").startswith("kc_1_")
    assert described.pop("created_at").endswith("+00:00")
    assert described == {
        "id": 1,
        "name": "everything",
        "partners": ["*"],
        "created_by": "operator",
        "revoked_at": None,
    }


def test_the_list_has_no_secret(keyclerk: Keyclerk) -> None:
    secret = keyclerk("apikeys", "add", "--name", "[bold]till", "--partner", "contoso")[1].strip()
    keyclerk("apikeys", "add", "--name", "everything", "--all")
    keyclerk("apikeys", "revoke", "2")

    code, table, _ = keyclerk("apikeys", "list")
    listed = json.loads(keyclerk("apikeys", "list", "--json")[1])

    assert code == 0
    assert "[bold]till" in table
    assert "every partner" in table
    assert secret.split("_", 2)[2] not in table + str(listed)
    assert [(each["id"], each["partners"], each["revoked_at"] is None) for each in listed] == [
        (1, ["contoso"], True),
        (2, ["*"], False),
    ]


def test_the_list_shows_nothing_that_steers_the_terminal(keyclerk: Keyclerk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "me\x1b[31m")
    keyclerk("apikeys", "add", "--name", "till", "--all")

    table = keyclerk("apikeys", "list")[1]

    assert ("me\ufffd[31m" in table, "\x1b" in table) == (True, False)


def test_an_empty_list_says_so(keyclerk: Keyclerk) -> None:
    assert keyclerk("apikeys", "list") == (0, "no API keys\n", "")
    assert keyclerk("apikeys", "list", "--json") == (0, "[]\n", "")
    assert keyclerk("audit") == (0, "no entries\n", "")


def test_a_revoked_key_is_good_for_nothing(keyclerk: Keyclerk, database: Database) -> None:
    plain = keyclerk("apikeys", "add", "--name", "till", "--partner", "contoso")[1].strip()

    code, output, errors = keyclerk("apikeys", "revoke", "1")

    assert (code, errors) == (0, "")
    assert re.fullmatch(r"API key 1 \(till\) is revoked since \d{4}-\d\d-\d\d \d\d:\d\d UTC\n", output)
    assert keyclerk("apikeys", "revoke", "1")[1] == output
    with database.read() as session:
        assert find_api_key(session, plain) is None


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["apikeys", "add", "--name", "x", "--partner", "nobody"], "there is no partner nobody"),
        (["apikeys", "add", "--name", "x"], "give either --partner or --all"),
        (["apikeys", "add", "--name", "x", "--all", "--partner", "contoso"], "give either --partner or --all"),
        (["apikeys", "add", "--name", " ", "--all"], "no API key was made: a name has 1 to 200 printable characters"),
        (["apikeys", "add", "--all"], "Missing option '--name'"),
        (["apikeys", "revoke", "7"], "there is no API key 7: see keyclerk apikeys list"),
        (["apikeys", "revoke", "99999999999999999999"], "Invalid value for 'ID'"),
        (["apikeys", "revoke", "kc_1"], "Invalid value for 'ID'"),
        (["audit", "--partner", "nobody"], "there is no partner nobody"),
        (["audit", "--newest", "0"], "Invalid value for '--newest'"),
    ],
)
def test_what_cannot_be_done_is_one_line(keyclerk: Keyclerk, arguments: list[str], line: str) -> None:
    code, output, errors = keyclerk(*arguments)

    assert (code, output, errors.count("\n")) == (2, "", 1)
    assert line in errors


def test_the_audit_trail_is_printed_with_the_newest_first(keyclerk: Keyclerk) -> None:
    keyclerk("apikeys", "add", "--name", "till", "--partner", "contoso")
    keyclerk("apikeys", "add", "--name", "other", "--partner", "fabrikam")
    keyclerk("apikeys", "revoke", "1")

    everything = json.loads(keyclerk("audit", "--json")[1])
    own = json.loads(keyclerk("audit", "--partner", "contoso", "--newest", "1", "--json")[1])
    table = keyclerk("audit")[1]

    assert [(each["action"], each["subject"]) for each in everything] == [
        ("API_KEY_REVOKED", "apikey:1"),
        ("API_KEY_ADDED", "apikey:2"),
        ("API_KEY_ADDED", "apikey:1"),
    ]
    assert own == everything[:1]
    assert own[0].pop("at").endswith("+00:00")
    assert own[0] == {
        "actor": "operator",
        "action": "API_KEY_REVOKED",
        "partner": "contoso",
        "subject": "apikey:1",
        "reason": None,
        "details": {"name": "till", "partners": ["contoso"]},
    }
    assert "name: till, partners: contoso" in table


def test_what_people_wrote_cannot_steer_the_terminal(keyclerk: Keyclerk, database: Database) -> None:
    with database.write() as session:
        note_audit(
            session, at=NOW, actor="x", action="KEY_BLOCKED", subject="[red]key[/]", reason="\x1b[2Jgone :smile:"
        )

    table = keyclerk("audit")[1]

    assert "[red]key[/]" in table
    assert "\ufffd[2Jgone :smile:" in table
    assert "\x1b" not in table
