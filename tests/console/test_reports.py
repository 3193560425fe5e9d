"""Reports over HTTP: every one of them in every language, as a page and as CSV, and what is refused."""

import csv
import io
import re

import pytest
from sqlalchemy import func, select, update

from keyclerk.answers import load_languages
from keyclerk.reports import REPORTS
from keyclerk.store.tables import AgentRow, ContactRow, ConversationRow, IncidentRow, MessageRow
from tests.console.served import Console, SignedIn, on_both

PEOPLE = select(ContactRow.partner_id, ContactRow.id).order_by(ContactRow.id)


def read_csv(agent: SignedIn, address: str) -> list[list[str]]:
    response = agent.get(address)
    assert (response.status_code, response.headers["Content-Type"]) == (200, "text/csv; charset=utf-8")
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"), newline="")))


@pytest.fixture
def incidents(console: Console) -> int:
    """Incidents of two partners that were opened now, and something that the bot did not understand."""
    now = console.system.now()
    columns = {"opened_at": now, "severity": "A", "description": "d", "response_due_at": now, "version": 0}
    with console.database.write() as session:
        for number, (partner, contact) in enumerate(session.execute(PEOPLE).all()):
            session.add(
                IncidentRow(
                    partner_id=partner, contact_id=contact, state="new", language=("en", "nl")[number % 2],
                    product="windows-server", error_code=f"0xC004C00{number % 10}", **columns,
                )
            )  # fmt: skip
        session.add(ConversationRow(id="v", channel="web", subject="v", created_at=now, last_number=1))
        session.flush()
        message = MessageRow(conversation_id="v", number=1, author="partner", created_at=now, state="answered", turn=1)
        message.text, message.understanding = "=HYPERLINK(1)", {"band": "lost"}
        session.add(message)
        return session.scalar(select(func.count()).select_from(IncidentRow)) or 0


@pytest.mark.parametrize("language", load_languages())
@pytest.mark.parametrize("name", REPORTS)
def test_every_report_is_a_page_and_a_file_in_every_language(
    console: Console, incidents: int, name: str, language: str
) -> None:
    agent = console.sign_in("eva", language=language)

    page = agent.get(f"/reports/{name}?weeks=4")
    rows = read_csv(agent, f"/reports/{name}.csv?weeks=4")

    assert (page.status_code, page.headers["Content-Language"]) == (200, language)
    body = re.search(r"<tbody>(.*?)</tbody>", page.text, re.DOTALL)
    assert body is not None
    assert body[1].count("<tr>") == len(rows) - 1 >= 1
    assert all(len(row) == len(REPORTS[name][1]) for row in rows)


@on_both
def test_a_chart_has_its_figures_in_the_table_beneath(eva: SignedIn, incidents: int) -> None:
    page = eva.get("/reports/weeks?weeks=4").text

    figures = [int(each) for each in re.findall(r'data-figure="(\d+)"', page)]
    assert (len(figures), sum(figures)) == (4, incidents)
    assert 'data-chart="bars" data-table="figures"' in page
    assert "/console/assets/charts.js" in page


@on_both
def test_no_cell_of_a_file_is_a_formula(eva: SignedIn, incidents: int) -> None:
    assert [row[0] for row in read_csv(eva, "/reports/unanswered.csv")] == ["Question", "'=HYPERLINK(1)"]


@on_both
def test_an_agent_of_some_partners_counts_theirs_alone(console: Console, eva: SignedIn, incidents: int) -> None:
    with console.database.write() as session:
        own = session.scalar(select(IncidentRow.partner_id).limit(1))
        count = session.scalar(select(func.count()).where(IncidentRow.partner_id == own)) or 0
        session.execute(update(AgentRow).where(AgentRow.id == "eva").values(partner_ids=[own]))

    rows = read_csv(eva, "/reports/weeks.csv?weeks=4")

    assert sum(int(row[1]) for row in rows[1:]) == count < incidents
    assert read_csv(eva, "/reports/unanswered.csv")[1:] == []


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/reports/no_such", 404),
        ("/reports/no_such.csv", 404),
        ("/reports/weeks?weeks=0", 422),
        ("/reports/weeks?weeks=1000", 422),
        ("/reports/weeks?weeks=x", 422),
        ("/reports", 303),
    ],
)
def test_what_there_is_not_is_refused_and_the_section_leads_to_the_first(
    eva: SignedIn, address: str, status: int
) -> None:
    assert eva.get(address).status_code == status


def test_nothing_to_count_is_said_in_words(eva: SignedIn) -> None:
    page = eva.get("/reports/error_codes").text

    assert "There is nothing to count in these weeks." in page
    assert "<table" not in page
