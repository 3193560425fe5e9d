"""A whole shift: a partner asks in Dutch in the widget, two agents work on it, and see each other."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from cli.samples import import_samples
from tests.conversations.kinds import MOMENTS
from tests.conversations.sentences import DESCRIPTION
from tests.system import System, run_system
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.dialogue import WidgetDialogue
from tests.widget.test_hand_off import hand_over

NL = "nl"
SEEN_WITHIN = 5000
"""How long a change may take to another screen on a busy machine, in milliseconds."""

QUESTION = "Goedemorgen, start de computer opnieuw op en probeer het nog eens."
SOLUTION = "Na een herstart wordt de computer weer geactiveerd."
NOTE = "Seen before at another partner"
MACRO = {
    "en": "Dear {{contact}}, please send us a picture of the message. We keep it with {{number}}. {{agent}}",
    NL: "Beste {{contact}}, stuur ons een foto van de melding. We bewaren die bij {{number}}. {{agent}}",
}


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The demonstration on a Wednesday morning, when agents are there."""
    folder = tmp_path_factory.mktemp("shift")
    with run_system(folder, demo=True, answer_seconds=60.0, at=MOMENTS["wednesday"].at) as running:
        import_samples(running.settings)
        yield running


@pytest.fixture
def dialogue(browser: Browser, system: System) -> Iterator[WidgetDialogue]:
    """Sanne of Noordzee, on the demonstration's page in Dutch, with the chat open."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale=NL)
    chat = ChatPage(context.new_page(), NL)
    chat.page.goto(f"{system.address}/?lang={NL}&as=sanne")
    chat.open()
    yield WidgetDialogue(chat, system, "sanne")
    context.close()


def sign_in(browser: Browser, system: System, name: str) -> Page:
    """Return the console as an agent has it, in a browser of their own."""
    page = browser.new_context(viewport={"width": 1400, "height": 1000}, locale="en").new_page()
    page.goto(f"{system.address}/console/sign-in")
    page.get_by_role("button", name=name).click()
    expect(page.locator("html[data-connected=yes]")).to_be_attached(timeout=SOON)
    return page


@pytest.mark.alone
def keep_macro(page: Page, system: System) -> None:
    """Have a lead keep a macro in two languages, which waits for the partner and makes the incident one's own."""
    page.goto(f"{system.address}/console/macros")
    page.locator("#macro-name").fill("Ask for a picture")
    for language, text in MACRO.items():
        page.locator(f"#macro-{language}").fill(text)
    page.locator("#macro-state").select_option("waiting_for_partner")
    page.locator("#macro-owner").select_option("me")
    page.get_by_role("button", name="Keep").click()
    expect(page.get_by_role("row", name="Ask for a picture")).to_contain_text("en, nl")


def ask_by_macro(lars: Page, eva: Page, chat: ChatPage, number: str) -> None:
    """Have Lars take an incident over with the macro, which speaks Dutch; the partner reads it, and answers."""
    lars.locator("#answer-text").fill("")
    lars.locator("#answer-macro").select_option(label="Ask for a picture")
    lars.locator("#answer-fill").click()
    asked = f"Beste Sanne de Wit, stuur ons een foto van de melding. We bewaren die bij {number}. Lars de Vries"
    expect(lars.locator("#answer-text")).to_have_value(asked)
    lars.get_by_role("button", name="Send, and wait for the partner (the incident becomes yours)").click()
    expect(chat.messages.filter(has_text=asked)).to_be_visible(timeout=SOON)
    expect(chat.messages.filter(has_text="{{")).to_have_count(0)
    for page in (eva, lars):
        expect(page.locator("#standing")).to_contain_text("Lars de Vries", timeout=SEEN_WITHIN)
        expect(page.locator("#standing")).to_contain_text("waiting for the partner", timeout=SEEN_WITHIN)
    chat.write("Hier is ze.")
    for page in (eva, lars):
        expect(page.locator("#transcript")).to_contain_text("Hier is ze.", timeout=SEEN_WITHIN)
        expect(page.locator("#standing")).to_contain_text("in progress", timeout=SEEN_WITHIN)


def test_a_whole_shift(browser: Browser, system: System, dialogue: WidgetDialogue) -> None:
    eva, lars = sign_in(browser, system, "Eva Peeters"), sign_in(browser, system, "Lars de Vries")
    keep_macro(lars, system)
    eva.goto(f"{system.address}/console/?queue=unassigned")
    row = eva.get_by_role("link", name=re.compile(r"INC-\d{6}"))
    expect(row).to_have_count(0)

    # The partner asks for a person, and the incident comes to the queue by itself.
    hand_over(dialogue, NL)
    expect(row).to_have_count(1, timeout=SEEN_WITHIN)
    number = row.inner_text()
    row.click()
    expect(eva.get_by_role("heading", level=1)).to_contain_text(number)
    expect(eva.locator("#content")).to_contain_text(DESCRIPTION[NL])
    lars.goto(f"{system.address}/console/incidents/{number}")

    # Eva takes it by the keyboard, and Lars sees that.
    eva.keyboard.press("a")
    for page in (eva, lars):
        expect(page.locator("#standing")).to_contain_text("Eva Peeters", timeout=SEEN_WITHIN)

    # Both write; the later is told, and nothing of what he wrote is lost.
    lars.locator("#answer-text").fill("Een ander antwoord")
    eva.keyboard.press("r")
    eva.locator("#answer-text").fill(QUESTION)
    eva.locator("#answer-wait").click()
    chat = dialogue.chat
    expect(chat.messages.filter(has_text=QUESTION)).to_be_visible(timeout=SOON)
    lars.locator("#answer-send").click()
    expect(lars.get_by_role("alert")).to_be_visible(timeout=SEEN_WITHIN)
    expect(lars.locator("#answer-text")).to_have_value("Een ander antwoord")
    expect(chat.messages.filter(has_text="Een ander antwoord")).to_have_count(0)

    # The partner answers in the same place, which both agents see; a note is for them alone.
    chat.write("Dat heb ik gedaan, dank u.")
    expect(eva.locator("#content")).to_contain_text("Dat heb ik gedaan, dank u.", timeout=SEEN_WITHIN)
    eva.keyboard.press("Escape")
    eva.keyboard.press("n")
    eva.locator("#note-text").fill(NOTE)
    eva.locator("#note-keep").click()
    expect(lars.locator("#timeline")).to_contain_text(NOTE, timeout=SEEN_WITHIN)
    expect(chat.messages.filter(has_text=NOTE)).to_have_count(0)

    ask_by_macro(lars, eva, dialogue.chat, number)

    # It is solved, and the partner reads it.
    eva.reload()
    eva.keyboard.press("e")
    eva.locator("#solve-text").fill(SOLUTION)
    eva.locator("#solve-reason").select_option("EXPLAINED")
    eva.locator("#solve-next").click()
    expect(chat.messages.filter(has_text=SOLUTION)).to_be_visible(timeout=SOON)
    expect(lars.locator("#standing")).to_contain_text("solved", timeout=SEEN_WITHIN)

    # It was not, and comes back.
    before = chat.replies.count()
    chat.log.get_by_role("button", name="Het is niet opgelost").last.click()
    chat.wait_for_reply(before)
    chat.say("ja")
    expect(lars.locator("#standing")).to_contain_text("in progress", timeout=SOON)
    expect(lars.locator("#press-reopen")).to_have_count(0)

    eva.context.close()
    lars.context.close()
