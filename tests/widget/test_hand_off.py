"""A person in the widget: asked for, the hand-off, answers that arrive by themselves, and the way back to the bot."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from keyclerk.hand_off import give_back
from keyclerk.incidents import Changed, Doer, change_incident
from keyclerk.life_cycle import Deed, Role
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.kinds import MOMENTS
from tests.conversations.records import Records, import_samples, make_records
from tests.conversations.sentences import DESCRIPTION, OPEN, THANKS
from tests.conversations.test_incident import BEGINS, list_incidents
from tests.conversations.test_small_talk import A_PERSON
from tests.portal import Portal
from tests.system import System, run_system
from tests.widget.accessibility import expect_accessible
from tests.widget.chat_page import SOON
from tests.widget.dialogue import WidgetDialogue
from tests.widget.once import forgive

Begin = Callable[..., WidgetDialogue]
AGENT = Doer(Role.AGENT, "Eva Peeters")
ANYBODY = {"en": "Is anybody there?", "fr": "Il y a quelqu'un ?", "nl": "Is er iemand?"}
ANSWER = {"en": "Please restart it.", "fr": "Redémarrez-le s'il vous plaît.", "nl": "Start hem opnieuw."}


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory, portal: Portal) -> Iterator[System]:
    """Both processes, on a Wednesday morning: agents are there."""
    folder, at = tmp_path_factory.mktemp("wednesday"), MOMENTS["wednesday"].at
    with run_system(folder, answer_seconds=60.0, chat_origins=[portal.origin], at=at) as running:
        yield running


@pytest.fixture(scope="module")
def samples(system: System) -> dict[str, Records]:
    return import_samples(system)


@pytest.fixture
def own(system: System) -> Records:
    """A partner of the test's own, in France."""
    partner = {"incidents_used": "3", "country": "FR", "time_zone": "Europe/Paris"}
    return make_records(system, ("windows-server", "5", ("SRV-01",)), **partner)


def work_on(records: Records, deed: Deed, text: str | None = None) -> None:
    """Have an agent do something to a partner's only incident, as `keyclerk incident` does."""
    (incident,) = list_incidents(records)
    with records.system.database.write() as session:
        done = change_incident(
            session, incident_id=incident.id, deed=deed, doer=AGENT, now=records.system.now(), text=text
        )
        assert isinstance(done, Changed)


def hand_over(dialogue: WidgetDialogue, language: str) -> None:
    """Ask for a person, and open the incident that they work on."""
    assert dialogue.say(A_PERSON[language]).names == ["utter_person"]
    assert dialogue.press("affirm").names == BEGINS
    assert dialogue.say(DESCRIPTION[language]).names == ["utter_ask_severity"]
    assert dialogue.press("A").names == ["utter_ask_confirmation"]
    turn = dialogue.take(dialogue.card.submit.click)
    assert turn.names == ["utter_incident_opened", "utter_handed_over"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_person_answers_in_the_same_place_and_the_bot_comes_back_by_its_button(
    begin: Begin, own: Records, language: str
) -> None:
    dialogue = begin(own, language)
    chat = dialogue.chat
    hand_over(dialogue, language)

    said = chat.replies.count()
    chat.write(ANYBODY[language])
    expect(chat.own.last).to_contain_text(chat.word("state.held"), timeout=SOON)
    expect(chat.panel.get_by_text(chat.word("typing"))).to_have_count(0)

    work_on(own, Deed.TAKEN)
    expect(chat.replies).to_have_count(said + 1, timeout=SOON)
    taken = dialogue.read_messages()[-1]
    assert (taken.response, taken.language) == ("utter_news_taken", language)
    dialogue.check_shown(taken)

    work_on(own, Deed.ANSWERED, ANSWER[language])
    answer = chat.messages.filter(has_text=ANSWER[language])
    expect(answer).to_be_visible(timeout=SOON)
    expect(answer.locator(".by")).to_contain_text(f"{AGENT.name}, {chat.word('author.agent')}")
    expect(chat.replies).to_have_count(said + 1)

    turn = dialogue.press("end")
    assert (turn.names, turn.language) == (["utter_given_back"], language)
    assert dialogue.say(THANKS[language]).names == ["utter_thank"]
    dialogue.check_everything()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_conversation_comes_back_when_the_agent_gives_it_back(begin: Begin, own: Records, language: str) -> None:
    dialogue = begin(own, language)
    hand_over(dialogue, language)
    (incident,) = list_incidents(own)
    before = dialogue.chat.messages.count()

    with own.system.database.write() as session:
        give_back(session, incident_id=incident.id, doer=AGENT, now=own.system.now())

    expect(dialogue.chat.messages).to_have_count(before + 1, timeout=SOON)
    news = dialogue.read_messages()[-1]
    assert (news.response, news.language) == ("utter_given_back", language)
    dialogue.check_shown(news)
    assert dialogue.say(OPEN[language]).names == BEGINS


def test_that_a_person_is_at_work_is_said_no_longer_once_the_conversation_is_back(
    begin: Begin, own: Records, problems: list[str]
) -> None:
    dialogue = begin(own, "en")
    chat = dialogue.chat
    hand_over(dialogue, "en")

    chat.panel.get_by_role("button", name=chat.word("anew"), exact=True).click()
    question = chat.panel.get_by_role("alertdialog")
    question.get_by_role("button", name=chat.word("anew.yes"), exact=True).click()
    expect(chat.alert).to_contain_text(chat.word("problem.held"), timeout=SOON)
    expect_accessible(chat.page)
    assert dialogue.press("end").names == ["utter_given_back"]

    expect(chat.alert).to_be_hidden()
    forgive(problems, ["Failed to load resource"])
