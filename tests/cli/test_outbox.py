import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.main import run
from keyclerk.audit import read_audit
from keyclerk.outbox import State
from keyclerk.store.database import Database
from tests.factories import NOW
from tests.outbox import AGENT_TEXT, add_event, add_news, make_incident, read_outbox

Keyclerk = Callable[..., tuple[int, str, str]]


@pytest.fixture
def keyclerk(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Keyclerk:
    """Run `keyclerk` on a store whose outbox has an entry of each state; gives exit code, output and errors."""
    with database.write() as session:
        incident = make_incident(session)
        add_event(session, incident, target="tickets", state=State.DELIVERED, attempts=1, ended_at=NOW)
        add_event(session, incident, target="tickets", state=State.DEAD, attempts=9, problem="HTTP_500", ended_at=NOW)
        add_event(session, incident, target="pager", state=State.DEAD, attempts=9, problem="TIMEOUT", ended_at=NOW)
        add_news(session, incident)
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


def test_the_list_tells_what_became_of_each_without_what_it_says(keyclerk: Keyclerk) -> None:
    code, table, _ = keyclerk("outbox", "list")
    listed = json.loads(keyclerk("outbox", "list", "--json")[1])

    assert code == 0
    assert "HTTP_500" in table
    assert "INC-000001" in table
    assert [each for each in (AGENT_TEXT, "Nora", "déjà", "ada@") if each in table + str(listed)] == []
    assert [each["id"] for each in listed] == [4, 3, 2, 1]
    assert listed[2] == {
        "id": 2,
        "created_at": "2026-06-15T12:00:00+00:00",
        "channel": "webhook",
        "target": "tickets",
        "topic": "incident.answered",
        "incident": "INC-000001",
        "state": "dead",
        "attempts": 9,
        "due_at": None,
        "problem": "HTTP_500",
    }


def test_the_list_can_be_of_one_state_and_short(keyclerk: Keyclerk) -> None:
    assert [each["id"] for each in json.loads(keyclerk("outbox", "list", "--state", "dead", "--json")[1])] == [3, 2]
    assert [each["id"] for each in json.loads(keyclerk("outbox", "list", "--newest", "1", "--json")[1])] == [4]
    assert keyclerk("outbox", "list", "--state", "dropped")[1] == "nothing in the outbox\n"


def test_everything_that_is_dead_is_retried(keyclerk: Keyclerk, database: Database) -> None:
    code, output, _ = keyclerk("outbox", "retry", "--dead")

    assert (code, output) == (0, "2 entries will be tried now\n")
    assert [row.state for row in read_outbox(database)] == ["delivered", "waiting", "waiting", "waiting"]
    with database.read() as session:
        assert [(each.actor, each.action) for each in read_audit(session)] == [("operator", "OUTBOX_RETRIED")] * 2


def test_one_is_retried_or_dropped_by_its_id(keyclerk: Keyclerk, database: Database) -> None:
    assert keyclerk("outbox", "retry", "2")[:2] == (0, "1 entry will be tried now\n")
    assert keyclerk("outbox", "drop", "3", "4", "--reason", "not needed")[:2] == (0, "2 entries dropped\n")

    assert [row.state for row in read_outbox(database)] == ["delivered", "waiting", "dropped", "dropped"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("retry", "1"), "entry 1 of the outbox is delivered: only what is waiting or dead can be retried or dropped"),
        (("retry", "2", "99"), "there is no entry 99 in the outbox: see keyclerk outbox list"),
        (("retry",), "give either ids or --dead"),
        (("retry", "2", "--dead"), "give either ids or --dead"),
        (("drop", "2", "--reason", " "), "give 1 to 200 printable characters"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line_and_changes_nothing(
    keyclerk: Keyclerk, database: Database, arguments: tuple[str, ...], said: str
) -> None:
    code, _, errors = keyclerk("outbox", *arguments)

    assert (code, errors.count("\n")) == (2, 1)
    assert said in errors
    assert [row.state for row in read_outbox(database)] == ["delivered", "dead", "dead", "waiting"]
