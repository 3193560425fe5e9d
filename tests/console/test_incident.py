"""An incident's page: the diagnosis first, what was said and done, and nothing of other agents' partners."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from keyclerk.corrections import Instruction, change_limit
from keyclerk.hand_off import end_incident
from keyclerk.incidents import Doer, change_incident
from keyclerk.incidents.opening import MOST_ENTRIES
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.tables import AgentRow, IncidentRow
from tests.console.cases import SAID, open_case
from tests.console.served import Console, SignedIn, on_both

OMAR = Doer(Role.AGENT, "Omar Haddad")


def read_clock() -> datetime:
    return datetime.now(UTC)


def read_text(html: str) -> str:
    """Return what a page says, without its tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


@on_both
def test_the_diagnosis_comes_first_with_what_was_understood_and_how_sure(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())

    page = eva.get("/incidents/INC-000001").text

    headings = re.findall(r"<h2[^>]*>([^<]+)", page.partition("<main")[2])
    assert headings[0] == "Diagnosis"
    text = read_text(page)
    assert "The maximum number of activations is reached (only 62% sure)" in text
    assert "The activation server refuses this product key because its activations are used up." in text
    assert "10 of 10 activations used, 0 left When the incident was opened: 10 of 10 used" in text
    assert "Records as of" in text
    assert "of 20 used" in text


@pytest.mark.parametrize(
    ("language", "sure"),
    [("en", "(only 62% sure)"), ("fr", "(sûr à 62\u00a0% seulement)"), ("nl", "(slechts 62% zeker)")],
)
def test_how_sure_is_written_as_the_language_writes_it(console: Console, language: str, sure: str) -> None:
    open_case(console.database, now=read_clock())

    assert sure in console.sign_in("eva", language=language).get("/incidents/INC-000001").text


def test_the_plot_has_the_figures_of_the_table(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())

    page = eva.get("/incidents/INC-000001").text

    plot = json.loads(re.findall(r"data-plot='([^']+)'", page)[0])
    rows = re.findall(r"<tr><td>.*?<td>(\d+)</td><td>(\d+)</td></tr>", page)
    assert plot["times"] == sorted(plot["times"])
    assert [str(used) for used in plot["used"]][: len(rows)] == [used for used, _ in reversed(rows)]
    assert {*plot["limits"]} == {10}


def test_the_plot_of_a_long_ledger_has_the_limit_throughout(console: Console, eva: SignedIn) -> None:
    now = read_clock()
    with console.database.write() as session:
        given = {"partner_id": "atelier", "suffix": "372PD", "reason": "A trial.", "actor": "tests"}
        for number in range(MOST_ENTRIES + 3):
            at = now - timedelta(hours=MOST_ENTRIES + 3 - number)
            change_limit(session, Instruction(now=at, **given), limit=11 + number % 2)
    open_case(console.database, now=now)

    plot = json.loads(re.findall(r"data-plot='([^']+)'", eva.get("/incidents/INC-000001").text)[0])

    assert plot["limits"][:MOST_ENTRIES] == [11 + number % 2 for number in range(3, MOST_ENTRIES + 3)]


def test_what_was_said_and_done_is_marked_with_its_language(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())
    with console.database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.NOTED, doer=OMAR, now=read_clock(), text="Ask the vendor.")

    page = eva.get("/incidents/INC-000001").text

    assert f'<p class="said" lang="fr">{SAID}</p>' in page
    assert '<p class="said" lang="en">Ask the vendor.</p>' in page
    assert "Omar Haddad noted" in read_text(page)
    assert page.count('<li class="internal">') == 1


def test_the_next_target_rests_while_the_incident_waits_for_the_partner(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock(), severity="A")
    running = read_text(eva.get("/incidents/INC-000001").text)
    with console.database.write() as session:
        row = session.get_one(IncidentRow, 1)
        row.response_due_at = read_clock() - timedelta(minutes=90, seconds=5)
    late = read_text(eva.get("/incidents/INC-000001").text)
    with console.database.write() as session:
        row = session.get_one(IncidentRow, 1)
        row.waiting_since = read_clock()
        row.response_due_at = row.waiting_since + timedelta(minutes=90)
    paused = read_text(eva.get("/incidents/INC-000001").text)

    assert "First response by" in running
    assert "90 min late" in late
    assert "in 90 min, paused: it waits for the partner" in paused


def test_moments_are_in_the_time_zone_of_the_agent(console: Console, eva: SignedIn) -> None:
    with console.database.write() as session:
        session.get_one(AgentRow, "eva").time_zone = "Asia/Tokyo"
    open_case(console.database, now=datetime(2026, 6, 15, 12, tzinfo=UTC))

    assert "15 Jun 2026, 21:00" in eva.get("/incidents/INC-000001").text


@pytest.mark.parametrize("number", ["INC-000001", "INC-000009", "1", "INC-", "nothing"])
def test_an_incident_of_others_and_one_that_is_not_there_are_the_same(
    console: Console, eva: SignedIn, number: str
) -> None:
    open_case(console.database, now=read_clock())
    with console.database.write() as session:
        session.get_one(AgentRow, "eva").partner_ids = ["noordzee"]

    answers = {(eva.get(f"/incidents/{each}").status_code, strip(eva, each)) for each in (number, "INC-000777")}

    assert len(answers) == 1
    assert next(iter(answers))[0] == 404


def strip(agent: SignedIn, number: str) -> str:
    return read_text(agent.get(f"/incidents/{number}").text)


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_a_page_is_there_in_each_language_and_state(console: Console, language: str) -> None:
    agent = console.sign_in("eva", language=language)
    open_case(console.database, now=read_clock())
    open_case(console.database, now=read_clock(), suffix=None, error_code="0xC0FFEE00", product=None)
    with console.database.write() as session:
        end_incident(session, incident_id=2, deed=Deed.SOLVED, doer=OMAR, now=read_clock(), text="Done.")

    for number in ("INC-000001", "INC-000002"):
        response = agent.get(f"/incidents/{number}")
        assert response.status_code == 200
        assert f'<html lang="{language}">' in response.text


@on_both
def test_what_changes_while_one_looks_is_a_part_of_the_page(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())

    part = eva.get("/incidents/INC-000001", params={"part": "live"}, headers={"HX-Request": "true"}).text

    assert re.findall(r'<section id="(\w+)"', part) == ["standing", "about", "transcript", "timeline"]
    assert "<html" not in part
