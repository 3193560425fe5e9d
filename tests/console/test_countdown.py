"""The countdown of an incident: over a weekend on which the clocks change, in the agent's time zone, and paused."""

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient

from console import build_console_app
from keyclerk.incidents import Doer
from keyclerk.incidents.assigning import pause_incident, resume_incident
from keyclerk.life_cycle import Role
from keyclerk.store.tables import AgentRow
from tests.console.cases import open_case
from tests.console.served import SignedIn, find_csrf
from tests.system import System, build_system

FRIDAY = datetime(2026, 10, 23, 14, tzinfo=UTC)
"""In Paris it is 16:00, an hour before support closes; on Sunday the clocks go back there."""
LARS = Doer(Role.AGENT, "Lars de Vries")
HOUR = timedelta(hours=1)


class Desk:
    """The console with a clock that is set by hand."""

    def __init__(self, system: System) -> None:
        self.system, self.now = system, FRIDAY
        app = build_console_app(system.settings, system.database, now=lambda: self.now, is_stopping=lambda: True)
        assert app is not None
        self.app = Starlette(routes=[Mount("/console", app)])

    def show(self, *, zone: str = "Europe/Paris") -> list[tuple[str, str]]:
        """Return how urgent each target of the incident is, and what the page of an agent in a time zone says of it."""
        with self.system.database.write() as session:
            session.get_one(AgentRow, "eva").time_zone = zone
        client = TestClient(self.app, base_url="http://127.0.0.1", follow_redirects=False)
        csrf = find_csrf(client.get("/console/sign-in").text)
        client.post("/console/sign-in", data={"agent": "eva", "csrf": csrf})
        page = SignedIn(client).get("/incidents/INC-000001").text
        listed = re.findall(r"<li>(First response .*?<span class=\"(\w+)\">.*?)</li>", page)
        return [(haste, re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", text))) for text, haste in listed]


@pytest.fixture
def desk(tmp_path: Path, sampled_folder: Path) -> Iterator[Desk]:
    """An incident of a French partner was opened on Friday: four business hours later is Monday, 12:00 in Paris."""
    folder = tmp_path / "desk"
    shutil.copytree(sampled_folder, folder)
    system = build_system(folder, demo=True)
    open_case(system.database, now=FRIDAY)
    yield Desk(system)
    system.end()


def test_the_time_left_is_that_of_the_clock_over_the_weekend_on_which_it_changes(desk: Desk) -> None:
    found = []
    for hours in (0, 24, 67.5, 68.5, 70):
        desk.now = FRIDAY + hours * HOUR
        found += desk.show()

    due = "First response by 26 Oct 2026, 12:00: "
    assert found == [
        ("far", f"{due}in 2 days"),
        ("far", f"{due}in 45 h"),
        ("far", f"{due}in 90 min"),
        ("near", f"{due}in 30 min"),
        ("late", f"{due}60 min late"),
    ]


@pytest.mark.parametrize(
    ("zone", "due"),
    [
        ("Europe/London", "26 Oct 2026, 11:00"),
        ("America/New_York", "26 Oct 2026, 07:00"),
        ("Pacific/Auckland", "27 Oct 2026, 00:00"),
    ],
)
def test_a_target_is_told_in_the_time_zone_of_the_agent(desk: Desk, zone: str, due: str) -> None:
    assert desk.show(zone=zone) == [("far", f"First response by {due}: in 2 days")]


def test_the_time_left_rests_while_an_incident_waits_and_what_was_left_is_given_again(desk: Desk) -> None:
    with desk.system.database.write() as session:
        pause_incident(session, incident_id=1, doer=LARS, now=FRIDAY + HOUR / 2)
    found = []
    for hours in (0.5, 66):
        desk.now = FRIDAY + hours * HOUR
        found += desk.show()
    # On Monday at 9:00: what was left were three hours and a half.
    desk.now = FRIDAY + 66 * HOUR
    with desk.system.database.write() as session:
        resume_incident(session, incident_id=1, doer=LARS, now=desk.now)
    found += desk.show()

    assert found == [
        ("paused", "First response by 26 Oct 2026, 12:00: in 2 days, paused: it waits for the partner"),
        ("paused", "First response by 26 Oct 2026, 12:00: in 2 days, paused: it waits for the partner"),
        ("far", "First response by 26 Oct 2026, 12:30: in 3 h"),
    ]
