"""An incident's page in Chromium: alive, by keyboard, without script, and for everybody."""

import re
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.conversations import add_message
from keyclerk.incidents import Doer, change_incident, list_timeline
from keyclerk.life_cycle import Deed, Role
from keyclerk.macros import Draft, add_macro
from keyclerk.news import deliver_news, mark_read
from keyclerk.outbox import Channel, mark_delivered
from keyclerk.outbox import State as OutboxState
from keyclerk.store.tables import ContactRow, ConversationRow, OutboxRow
from tests.console.cases import open_case
from tests.console.served import Console
from tests.widget.accessibility import NARROW, find_violations

OMAR = Doer(Role.AGENT, "Omar Haddad")
WIDER = "() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"


def read_clock() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(autouse=True)
def case(console: Console) -> None:
    """Claire of Atelier has an incident, and had one that was solved; there is a macro."""
    with console.database.write() as session:
        texts = {"en": "Hello {{contact}}.", "fr": "Bonjour {{contact}}."}
        add_macro(session, Draft("Greet", texts), actor="tests", now=read_clock())
    open_case(console.database, now=read_clock())
    open_case(console.database, now=read_clock())
    do(console, Deed.SOLVED, "La limite est relevée.", number=2)


def do(console: Console, deed: Deed, text: str | None = None, *, number: int = 1) -> None:
    """Have another agent do something."""
    with console.database.write() as session:
        change_incident(session, incident_id=number, deed=deed, doer=OMAR, now=read_clock(), text=text)


def open_incident_page(console: Console, page: Page, *, agent: str = "eva") -> None:
    console.sign_in_page(page, agent)
    page.goto(f"{console.address}/incidents/INC-000001")


def list_done(console: Console) -> list[tuple[str, str, str | None]]:
    with console.database.read() as session:
        return [(each.deed, each.actor, each.text) for each in list_timeline(session, incident_id=1, internal=True)][1:]


def list_news(session: Session, channel: Channel) -> OutboxRow:
    """Return the newest entry of the outbox for a channel."""
    query = select(OutboxRow).where(OutboxRow.channel == channel).order_by(OutboxRow.id.desc()).limit(1)
    return session.scalars(query).one()


def test_what_is_said_delivered_mailed_and_read_appears_by_itself(console: Console, page: Page) -> None:
    with console.database.write() as session:
        session.get_one(ContactRow, "claire").email = "claire@atelier.example"
    do(console, Deed.ANSWERED, "Essayez maintenant.")
    open_incident_page(console, page)
    expect(page.locator("html[data-connected=yes]")).to_be_attached()
    delivery = page.locator("#timeline .delivery").first
    expect(delivery).to_have_text("on its way")

    # The partner goes on with the bot: that is no deed of the incident.
    with console.database.write() as session:
        conversation = session.get_one(ConversationRow, "talk-claire")
        add_message(session, conversation, author="partner", created_at=read_clock(), text="Et Office ?", language="fr")
    expect(page.locator("#transcript li").last).to_contain_text("Et Office ?")

    with console.database.write() as session:
        message = deliver_news(session, list_news(session, Channel.CONVERSATION), now=read_clock())
        assert message is not None
        number = message.number
    expect(delivery).to_have_text("delivered in the chat, not read yet; an e-mail follows")
    expect(page.locator("#transcript li").last).to_contain_text("Essayez maintenant.")

    with console.database.write() as session:
        mark_delivered(list_news(session, Channel.MAIL), now=read_clock())
    expect(delivery).to_have_text("delivered in the chat, not read yet; e-mail sent")

    with console.database.write() as session:
        mark_read(session, conversation_id="talk-claire", number=number)
    expect(delivery).to_have_text("read in the chat; e-mail sent")

    do(console, Deed.ANSWERED, "Et maintenant ?")
    expect(delivery).to_have_text("on its way")
    with console.database.write() as session:
        list_news(session, Channel.CONVERSATION).state = OutboxState.DEAD
    expect(delivery).to_have_text("could not be delivered")


def test_what_others_do_appears_while_what_is_typed_stays_with_its_focus(console: Console, page: Page) -> None:
    open_incident_page(console, page)
    expect(page.locator("html[data-connected=yes]")).to_be_attached()
    field = page.locator("#answer-text")
    field.press_sequentially("Je regarde")
    page.locator("#severity-choice").select_option("A")
    field.focus()

    do(console, Deed.NOTED, "I know this one.")

    expect(page.locator("#timeline")).to_contain_text("I know this one.")
    expect(field).to_be_focused()
    field.press_sequentially(" encore")
    expect(field).to_have_value("Je regarde encore")
    expect(page.locator("#severity-choice")).to_have_value("A")


def test_the_later_one_is_told_and_sends_again_what_is_still_there(
    console: Console, page: Page, problems: list[str]
) -> None:
    open_incident_page(console, page)
    page.locator("#note-text").fill("Half a note")
    page.locator("#answer-text").fill("Ma réponse")
    do(console, Deed.ANSWERED, "Déjà répondu.")

    page.locator("#answer-send").click()

    refused = page.locator("#refused")
    expect(refused).to_contain_text("Omar Haddad answered: Déjà répondu.")
    expect(refused).to_be_focused()
    expect(page.locator("#answer-text")).to_have_value("Ma réponse")
    expect(page.locator("#note-text")).to_have_value("Half a note")

    page.locator("#answer-send").click()

    expect(page.locator("#status")).to_have_text("Your answer is on its way.")
    expect(page.locator("#answer-text")).to_have_value("")
    expect(page.locator("#note-text")).to_have_value("Half a note")
    assert list_done(console)[-1] == ("ANSWERED", "Eva Peeters", "Ma réponse")
    # Chromium itself notes each answer that is no success.
    problems[:] = [each for each in problems if "409" not in each]


def test_a_macro_comes_after_what_was_typed(console: Console, page: Page) -> None:
    open_incident_page(console, page)
    page.locator("#answer-text").fill("Un instant.")
    page.locator("#answer-macro").select_option(label="Greet")

    page.locator("#answer-fill").click()

    expect(page.locator("#answer-text")).to_have_value("Un instant.\n\nBonjour Claire Fontaine.")
    assert list_done(console) == []


def test_the_plot_is_drawn_and_comes_back_after_a_change(console: Console, page: Page) -> None:
    open_incident_page(console, page)
    expect(page.locator(".plot canvas")).to_have_count(1)

    page.locator("#press-take").click()

    expect(page.locator("#press-take")).to_have_count(0)
    expect(page.locator(".plot canvas")).to_have_count(1)
    expect(page.locator(".plot .u-legend")).to_contain_text("Limit")


def test_everything_works_without_script(console: Console, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en")
    page = context.new_page()
    open_incident_page(console, page)

    page.locator("#press-take").click()
    page.locator("#answer-text").fill("Un instant.")
    page.locator("#answer-macro").select_option(label="Greet")
    page.locator("#answer-fill").click()
    page.locator("#answer-wait").click()

    expect(page.locator("#done")).to_have_text("Your answer is on its way.")
    context.close()
    assert list_done(console) == [
        ("TAKEN", "Eva Peeters", None),
        ("ASKED", "Eva Peeters", "Un instant.\n\nBonjour Claire Fontaine."),
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_is_wider_than_a_narrow_screen(
    console: Console, page: Page, scheme: str, problems: list[str]
) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    open_incident_page(console, page)
    do(console, Deed.NOTED, "For agents alone.")
    do(console, Deed.ANSWERED, "Bonjour.")
    page.locator("summary", has_text="Merge").click()
    page.locator("#answer-text").fill("Trop tard")
    page.locator("#answer-send").click()
    expect(page.locator("#refused")).to_be_visible()
    problems[:] = [each for each in problems if "409" not in each]

    assert find_violations(page) == []
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    assert find_violations(page) == []
    assert not page.evaluate(WIDER)


def test_what_partners_write_is_text_and_nothing_else(console: Console, page: Page) -> None:
    evil = "<img src=x onerror=document.title=1><script>document.title=2</script>'\"><b>x</b>"
    open_case(console.database, now=read_clock(), description=evil, computer="<i>pc</i>", impact=evil)
    console.sign_in_page(page, "eva")

    page.goto(f"{console.address}/incidents/INC-000003")

    expect(page.locator(".description")).to_have_text(evil)
    expect(page).to_have_title(re.compile("^INC-000003"))
