import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import MetaData, Text, cast, select

from keyclerk.settings import ROOT
from keyclerk.store.database import Database
from tests.channels.teams.chat import TeamsChat
from tests.channels.teams.connector import Connector
from tests.postgresql import run_postgresql
from tests.system import System, run_system, serve_again

TENANT = "0d5e3c1a-3a0f-4e4e-9c0b-7a8a2f9d1c55"
KEY = "BT7XM-4KWPQ-H9DVR-2GNYF-C6J8X"


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Both processes on PostgreSQL: the records and conversations in one database, Rasa's tracker in another."""
    folder: Path = tmp_path_factory.mktemp("postgresql")
    with run_postgresql() as server:
        server.psql("CREATE DATABASE rasa")
        given = {"database_url": server.get_uri(), "rasa_database_url": server.get_uri("rasa")}
        with run_system(folder, answer_seconds=60.0, teams_without_tokens=True, **given) as running:
            running.import_rows("partners", "partner,name,membership,teams_tenant", f"contoso,Contoso,silver,{TENANT}")
            running.import_rows("contacts", "contact,partner,name,roles", "ada,contoso,Ada,global_admin")
            running.import_rows("keys", "partner,product,product_key,limit", f"contoso,visio,{KEY},3")
            running.import_rows(
                "installations",
                "event_id,occurred_at,partner,product_key,computer",
                f"1,2026-01-01T10:00:00Z,contoso,{KEY},PC-1",
            )
            yield running


def test_the_figures_come_from_postgresql(system: System) -> None:
    answer = system.talk_as("ada").say("how many activations are left for Visio?")

    assert "1 of 3" in answer


def test_an_incident_opens_on_postgresql(system: System) -> None:
    talk = system.talk_as("ada")

    talk.say("please open an incident")
    talk.say("Visio does not start any more since Monday")
    talk.say("severity B")

    assert "INC-000001" in talk.say("yes")


def test_who_writes_in_teams_has_what_is_theirs_once_they_are_linked(system: System) -> None:
    system.import_rows("contacts", "contact,partner,name,roles", "eve,contoso,Eve,global_admin")
    connector = Connector()
    chat = TeamsChat(system, connector, TENANT, str(uuid.uuid4()))
    chat.send("message", text="how many activations are left for Visio?")
    chat.wait()
    subprocess.run(
        [sys.executable, "-m", "cli", "contacts", "link", "eve", "--teams-user", chat.user],
        cwd=ROOT,
        env=system.environment,
        timeout=60,
        check=True,
    )

    chat.send("message", text="how many activations are left for Visio?")

    before, after = (row.response for row in chat.wait() if row.author == "bot")
    assert (before, after) == ("utter_product_totals", "utter_key_usage")
    assert [len(chat.list_sent()), connector.problems] == [2, []]
    connector.close()


def test_a_second_process_that_would_serve_the_same_database_is_refused(system: System) -> None:
    second = serve_again(system)

    assert (second.returncode, second.stderr.count("is served by another process")) == (2, 1)


def test_nothing_of_somebody_erased_is_left_in_either_database(system: System) -> None:
    system.import_rows("contacts", "contact,partner,name,roles", "zoe-d7,contoso,Zoë Zimmermann,user")
    talk = system.talk_as("zoe-d7")
    assert "Zoë" in talk.say("Hello")
    talk.say("My grandmother prefers croissants")
    words = ("zoe-d7", "Zoë", "Zo\\u00eb", "Zimmermann", "grandmother")
    addresses = (system.settings.database_url, system.settings.rasa_database_url)
    before = [[word for word in words if word in content] for content in map(dump, addresses)]

    subprocess.run(
        [sys.executable, "-m", "cli", "contacts", "erase", "zoe-d7", "--reason", "asked for", "--yes"],
        cwd=ROOT,
        env=system.environment | {"KEYCLERK_RASA_DATABASE_URL": system.settings.rasa_database_url},
        timeout=60,
        check=True,
    )

    assert all(before)
    assert [[word for word in words if word in content] for content in map(dump, addresses)] == [[], []]
    assert talk.post(text="Hello").status_code == 401


def dump(address: str) -> str:
    """Return everything in a database."""
    database, tables = Database(address), MetaData()
    with database.engine.connect() as connection:
        tables.reflect(connection)
        rows = [cast(table.table_valued(), Text) for table in tables.sorted_tables]
        content = "\n".join(row for each in rows for row in connection.scalars(select(each)))
    database.close()
    return content
