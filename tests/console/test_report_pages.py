"""Reports and understanding in Chromium: charts drawn from tables, marks by keyboard, and axe finds nothing."""

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from keyclerk.store.tables import ContactRow, ConversationRow, IncidentRow, MessageRow
from tests.console.served import Console
from tests.console.test_key_pages import expect_accessible


@pytest.fixture
def console(console: Console) -> Console:
    """A console with incidents, and a message that the bot was unsure about."""
    now = console.system.now()
    given = {"opened_at": now, "response_due_at": now, "solution_due_at": now, "description": "d", "language": "fr"}
    with console.database.write() as session:
        for partner, contact in session.execute(select(ContactRow.partner_id, ContactRow.id)).all():
            session.add(IncidentRow(partner_id=partner, contact_id=contact, state="open", severity="B", **given))
        session.add(ConversationRow(id="v", channel="web", subject="v", created_at=now))
        session.flush()
        message = MessageRow(conversation_id="v", number=1, author="partner", created_at=now, text="Kan dat nog eens?")
        message.understanding = {"band": "unsure", "intent": "ask_if_counted", "confidence": 0.4, "language": "nl"}
        session.add(message)
    return console


@pytest.mark.parametrize("name", ["weeks", "products", "targets", "answers"])
def test_a_chart_is_drawn_from_its_table_and_axe_finds_nothing(console: Console, page: Page, name: str) -> None:
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    console.sign_in_page(page, "eva")

    page.goto(f"{console.address}/reports/{name}")

    expect(page.locator(".chart canvas")).to_be_visible()
    assert problems == []
    expect_accessible(page)


def test_a_message_is_marked_by_keyboard_alone_and_taken_back(console: Console, page: Page) -> None:
    console.sign_in_page(page, "eva")
    page.goto(f"{console.address}/understanding")
    expect_accessible(page)

    page.get_by_label("What was meant").focus()
    page.keyboard.type("Greeting")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Marked by eva")).to_be_visible()
    expect(page.get_by_label("What was meant")).to_have_value("greet")
    expect(page.get_by_label("What was meant")).to_be_focused()
    expect_accessible(page)
    page.get_by_role("button", name="Take the mark back").press("Enter")
    expect(page.get_by_text("Marked by eva")).to_have_count(0)
