"""`keyclerk agents`: who may use the console, from the command line."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.main import run
from keyclerk.agents import AGENT, find_agent, list_agents
from keyclerk.store.database import Database
from tests.factories import PRODUCT_KEY, make_partner

Keyclerk = Callable[..., tuple[int, str, str]]
INES = ("agents", "add", "Ines@Support.example", "--name", "Ines Claes")


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


def test_an_agent_is_added_for_some_partners(keyclerk: Keyclerk, database: Database) -> None:
    code, output, errors = keyclerk(
        *INES, "--partner", "fabrikam", "--partner", "contoso", "--time-zone", "Europe/Brussels"
    )

    with database.read() as session:
        agent = find_agent(session, agent_id="ines@support.example", roles=[AGENT])
    assert (code, errors) == (0, "")
    assert output == "Ines Claes (ines@support.example) may sign in, for contoso, fabrikam\n"
    assert agent is not None
    assert (agent.partner_ids, agent.time_zone) == ({"contoso", "fabrikam"}, "Europe/Brussels")


def test_a_disabled_agent_is_listed_no_more_and_may_be_added_again(keyclerk: Keyclerk, database: Database) -> None:
    keyclerk(*INES, "--all")

    code, output, _ = keyclerk("agents", "disable", "ines@support.example")
    listed = keyclerk("agents", "list")[1]
    again = keyclerk(*INES, "--partner", "contoso")[0]

    assert (code, output) == (0, "Ines Claes (ines@support.example) may sign in no more\n")
    assert (listed, again) == ("no agents\n", 0)
    with database.read() as session:
        assert [each.partner_ids for each in list_agents(session)] == [{"contoso"}]


def test_agents_are_listed_by_name(keyclerk: Keyclerk) -> None:
    keyclerk(*INES, "--all")
    keyclerk("agents", "add", "bo", "--name", "Bo [red]Li[/]", "--partner", "contoso")

    listed = json.loads(keyclerk("agents", "list", "--json")[1])
    table = keyclerk("agents", "list")[1]

    assert listed == [
        {"id": "bo", "name": "Bo [red]Li[/]", "partners": ["contoso"], "time_zone": "UTC"},
        {"id": "ines@support.example", "name": "Ines Claes", "partners": None, "time_zone": "UTC"},
    ]
    assert "Bo [red]Li[/]" in table
    assert "every partner" in table


def test_who_added_and_disabled_an_agent_stands_in_the_audit_trail(keyclerk: Keyclerk) -> None:
    keyclerk(*INES, "--partner", "contoso")
    keyclerk("agents", "disable", "ines@support.example")
    keyclerk("agents", "disable", "ines@support.example")

    trail = json.loads(keyclerk("audit", "--json")[1])

    assert [(each["action"], each["actor"], each["subject"]) for each in trail] == [
        ("AGENT_DISABLED", "operator", "ines@support.example"),
        ("AGENT_ADDED", "operator", "ines@support.example"),
    ]
    assert trail[1]["details"] == {"name": "Ines Claes", "partners": ["contoso"]}


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((*INES,), "give either --partner or --all"),
        ((*INES, "--all", "--partner", "contoso"), "give either --partner or --all"),
        ((*INES, "--partner", "nobody"), "there is no partner nobody"),
        ((*INES, "--all", "--time-zone", "Mars/Olympus"), "no agent was added, as its time_zone"),
        (("agents", "add", " ", "--name", "Ines", "--all"), "no agent was added, as its agent_id"),
        (("agents", "add", "ines", "--name", "\x1b[2J", "--all"), "no agent was added, as its name"),
        (("agents", "add", "ines", "--name", PRODUCT_KEY, "--all"), "no agent was added, as its name"),
        (("agents", "add", "ines", "--all"), "Missing option '--name'"),
        (("agents", "add", "there", "--name", "Other", "--all"), "there is an agent of the id there"),
        (("agents", "add", "other", "--name", "THERE", "--all"), "the name THERE already"),
        (("agents", "disable", "nobody"), "there is no agent nobody"),
    ],
)
def test_what_cannot_be_done_is_one_line(keyclerk: Keyclerk, arguments: tuple[str, ...], line: str) -> None:
    keyclerk("agents", "add", "there", "--name", "There", "--all")

    code, output, errors = keyclerk(*arguments)

    assert (code, output, errors.count("\n")) == (2, "", 1)
    assert line in errors
    assert PRODUCT_KEY not in errors
