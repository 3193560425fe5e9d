"""The card of an incident in the widget: what is changed in it arrives, once, and is not lost by a press beside it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from keyclerk.answers import load_texts
from keyclerk.conversations import PARTNER
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.records import Records, make_records
from tests.conversations.sentences import DESCRIPTION, HOW_MANY, NEW_DESCRIPTION, OPEN, YES
from tests.conversations.test_incident import describe_summary, list_incidents
from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.conftest import Problems
from tests.widget.dialogue import WidgetDialogue
from tests.widget.usage_card import UsageCard

Begin = Callable[..., WidgetDialogue]
IMPACT = {"en": "Nobody can log on.", "fr": "Personne ne peut se connecter.", "nl": "Niemand kan aanmelden."}


@pytest.fixture
def own(system: System) -> Records:
    """A partner of the test's own."""
    return make_records(system, ("windows-server", "5", ("SRV-01", "SRV-02")), incidents_used="3")


def summarize(dialogue: WidgetDialogue, language: str) -> None:
    """Have the card of an incident shown."""
    turn = dialogue.say_all(OPEN[language], DESCRIPTION[language], "B")
    assert turn.names == ["utter_ask_confirmation"]


def count_said(dialogue: WidgetDialogue) -> int:
    return sum(message.author == PARTNER for message in dialogue.read_messages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_changed_in_the_card_is_in_the_incident(begin: Begin, own: Records, language: str) -> None:
    (suffix,) = own.figures
    dialogue = begin(own, language)
    summarize(dialogue, language)
    card, texts = dialogue.card, load_texts(language)
    expect(card.field("description")).to_have_value(DESCRIPTION[language])

    card.field("description").fill(NEW_DESCRIPTION[language])
    card.field("severity").select_option(label=texts.format("utter_ask_severity", {}, attribute="C"))
    card.field("impact").fill(IMPACT[language])
    card.field("product").select_option(label=texts.say({"product": "windows-server"}))
    card.field("key_suffix").fill(suffix.lower())
    card.field("error_code").fill("0xc004f074")
    card.field("computer").fill("srv-02")
    turn = dialogue.take(card.submit.click)

    assert turn.names == ["utter_incident_opened"]
    (incident,) = list_incidents(own)
    assert (incident.description, incident.severity) == (NEW_DESCRIPTION[language], "C")
    assert (incident.impact, incident.product, incident.suffix) == (IMPACT[language], "windows-server", suffix)
    assert (incident.error_code, incident.computer) == ("0xC004F074", "SRV-02")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_description_that_is_left_empty_is_asked_for_and_nothing_is_sent(
    begin: Begin, own: Records, language: str
) -> None:
    dialogue = begin(own, language)
    summarize(dialogue, language)
    card, said = dialogue.card, count_said(dialogue)
    problem = load_texts(language).format("utter_ask_description_again", {})

    card.field("description").fill("")
    card.submit.click()

    expect(card.article.get_by_text(problem, exact=True)).to_be_visible()
    expect(card.field("description")).to_be_focused()
    expect(card.submit).to_be_enabled()
    expect(dialogue.chat.own).to_have_count(said)

    card.field("description").fill(NEW_DESCRIPTION[language])
    assert dialogue.take(card.submit.click).names == ["utter_incident_opened"]
    assert count_said(dialogue) == said + 1
    assert [each.description for each in list_incidents(own)] == [NEW_DESCRIPTION[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_that_says_what_the_card_does_is_not_beside_it(begin: Begin, own: Records, language: str) -> None:
    dialogue = begin(own, language)
    summarize(dialogue, language)

    titles = [dialogue.name_button(label) for label in ("affirm", "deny", "cancel")]
    expect(dialogue.list_choices(dialogue.article)).to_have_text(titles[1:])
    expect(dialogue.article.get_by_role("button", name=titles[0], exact=True)).to_have_count(0)
    expect(dialogue.card.submit).to_be_visible()


def test_where_the_card_cannot_be_shown_its_text_and_every_button_are(
    begin: Begin, own: Records, page: Page, problems: Problems
) -> None:
    page.route("**/widget/vendor/adaptivecards.js", lambda route: route.abort())
    dialogue = begin(own, "en")
    dialogue.say_all(OPEN["en"], DESCRIPTION["en"])
    before = dialogue.chat.replies.count()

    dialogue.chat.write("B")

    reply = dialogue.chat.wait_for_reply(before)
    expect(reply).to_contain_text(DESCRIPTION["en"])
    expect(dialogue.list_choices(reply)).to_have_text(["Yes, open it", "Change something", "Cancel"])
    dialogue.chat.press("Yes, open it")
    assert [each.description for each in list_incidents(own)] == [DESCRIPTION["en"]]
    assert all("card is shown as text" in each or "ERR_FAILED" in each for each in problems)
    problems.clear()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_press_beside_the_card_takes_along_what_was_changed_in_it(begin: Begin, own: Records, language: str) -> None:
    dialogue = begin(own, language)
    summarize(dialogue, language)

    dialogue.card.field("description").fill(NEW_DESCRIPTION[language])
    dialogue.card.field("computer").fill("SRV-01")
    assert dialogue.press("deny").names == ["utter_ask_correction"]

    summary = describe_summary(dialogue.say("A"))
    assert (summary["description"], summary["computer"]) == (NEW_DESCRIPTION[language], "SRV-01")
    assert summary["severity"] == "A"
    expect(dialogue.card.field("description")).to_have_value(NEW_DESCRIPTION[language])
    assert dialogue.take(dialogue.card.submit.click).names == ["utter_incident_opened"]
    (incident,) = list_incidents(own)
    assert (incident.description, incident.severity, incident.computer) == (NEW_DESCRIPTION[language], "A", "SRV-01")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_in_words_beside_a_changed_card_is_held_back_once(begin: Begin, own: Records, language: str) -> None:
    dialogue = begin(own, language)
    summarize(dialogue, language)
    chat, said = dialogue.chat, count_said(dialogue)
    dialogue.card.field("description").fill(NEW_DESCRIPTION[language])

    chat.write(YES[language])

    expect(chat.alert).to_have_text(chat.word("problem.form"))
    expect(chat.field).to_have_value(YES[language])
    assert count_said(dialogue) == said
    assert dialogue.take(lambda: chat.field.press("Enter")).names == ["utter_incident_opened"]
    expect(chat.alert).to_have_count(0)
    assert [each.description for each in list_incidents(own)] == [DESCRIPTION[language]]


def test_a_card_that_was_changed_is_dropped_by_its_cancel_alone(begin: Begin, own: Records) -> None:
    dialogue = begin(own, "en")
    summarize(dialogue, "en")
    dialogue.card.field("description").fill(NEW_DESCRIPTION["en"])

    assert dialogue.press("cancel").names == ["utter_cancelled"]

    assert list_incidents(own) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_and_buttons_of_an_earlier_question_take_no_more(begin: Begin, own: Records, language: str) -> None:
    dialogue = begin(own, language)
    summarize(dialogue, language)
    card, choices = dialogue.card, dialogue.list_choices(dialogue.article)
    count = choices.count()

    turn = dialogue.say(HOW_MANY[language])

    assert turn.names == ["utter_key_usage", "utter_ask_confirmation"]
    expect(card.submit).to_be_disabled()
    expect(card.fields.and_(card.article.locator(":enabled"))).to_have_count(0)
    expect(choices).to_have_count(count)
    for choice in choices.all():
        expect(choice).to_be_disabled()
    expect(dialogue.card.submit).to_be_enabled()
    assert dialogue.take(dialogue.card.submit.click).names == ["utter_incident_opened"]
    (usage,) = [reply for reply in turn.replies if reply.response == "utter_key_usage"]
    UsageCard(dialogue.find(usage), language).open()


def test_a_card_that_is_clicked_twice_is_one_incident(begin: Begin, own: Records) -> None:
    dialogue = begin(own, "en")
    summarize(dialogue, "en")
    said, card = count_said(dialogue), dialogue.card

    turn = dialogue.take(card.submit.dblclick)

    assert turn.names == ["utter_incident_opened"]
    expect(card.submit).to_be_disabled()
    assert (count_said(dialogue), len(list_incidents(own))) == (said + 1, 1)


def test_a_card_that_is_sent_from_two_pages_is_one_incident(
    begin: Begin, own: Records, system: System, portal: Portal, watch: Callable[[Page, System], Page]
) -> None:
    dialogue = begin(own, "en")
    summarize(dialogue, "en")
    page = watch(dialogue.chat.page.context.new_page(), system)
    portal.visit(page, system, dialogue.contact)
    other = WidgetDialogue(ChatPage(page), system, dialogue.contact, dialogue.turns)
    other.chat.open()
    expect(other.card.submit).to_be_visible(timeout=SOON)
    slow: list[Route] = []

    def hold(route: Route) -> None:
        slow.append(route)

    page.route("**/chat/messages", hold)

    other.card.field("description").fill(NEW_DESCRIPTION["en"])
    other.card.submit.click()
    assert dialogue.take(dialogue.card.submit.click).names == ["utter_incident_opened"]
    turn = other.take(slow[0].continue_)

    assert turn.names == ["utter_button_expired"]
    assert [each.description for each in list_incidents(own)] == [DESCRIPTION["en"]]
    page.close()
