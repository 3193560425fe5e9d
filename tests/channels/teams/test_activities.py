"""Activities: each kind that Teams sends, taken once and answered where it was written."""

import json
import uuid
from collections.abc import Callable

import pytest
from sqlalchemy import select

from keyclerk.answers import load_texts, render
from keyclerk.conversations import PARTNER
from keyclerk.store.tables import ContactRow, MessageRow
from tests.channels.teams.chat import BOT, TeamsChat, list_references
from tests.channels.teams.conftest import Begin, link_tenant
from tests.channels.teams.connector import Connector
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.records import Records
from tests.conversations.sentences import HOW_COUNTED, HOW_MANY
from tests.system import System

UNKNOWN = "11111111-2222-4333-8444-555555555555"
QUIET = ("reaction", "typing", "undelete", "removal")
Chat = Callable[..., TeamsChat]


@pytest.fixture(scope="module")
def atelier(samples: dict[str, Records]) -> Records:
    return samples["atelier"]


@pytest.fixture
def open_chat(system: System, connector: Connector) -> Chat:
    """Open a chat as somebody whom nobody knows."""

    def open_chat(tenant: str = UNKNOWN, **given: str) -> TeamsChat:
        return TeamsChat(system, connector, tenant, str(uuid.uuid4()), **given)

    return open_chat


def list_said(chat: TeamsChat) -> list[tuple[str, str | None]]:
    """Return who said what, responses by their names."""
    return [(row.author, row.response or row.text) for row in chat.wait()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_of_an_unknown_tenant_gets_general_answers_and_how_to_be_linked(
    open_chat: Chat, language: str
) -> None:
    chat = open_chat(language=language)
    chat.send("message", text=HOW_COUNTED[language])
    chat.send("message", text=HOW_MANY[language])

    names = [response for author, response in list_said(chat) if author != PARTNER]

    assert names == ["utter_counting_rules", "utter_teams_not_linked"]
    assert UNKNOWN in chat.list_sent()[-1].text


def test_an_unknown_person_of_a_known_tenant_becomes_a_contact_with_the_role_of_a_user(
    atelier: Records, open_chat: Chat
) -> None:
    chat = open_chat(link_tenant(atelier), name="Zoë Nieuw")
    chat.send("message", text=HOW_MANY["en"])
    chat.send("message", text=HOW_MANY["en"])
    chat.wait()

    with chat.system.database.read() as session:
        (contact,) = session.scalars(select(ContactRow).where(ContactRow.teams_user == chat.user)).all()
    assert (contact.partner_id, contact.name, contact.roles) == (atelier.partner, "Zoë Nieuw", ["user"])


@pytest.mark.parametrize("place", ["groupChat", "channel"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_others_read_along_nothing_of_the_records_is_shown(
    atelier: Records, open_chat: Chat, language: str, place: str
) -> None:
    chat = open_chat(
        link_tenant(atelier), place=place, language=language, conversation=f"19:{uuid.uuid4().hex}@thread.v2"
    )

    for text in (HOW_COUNTED[language], HOW_MANY[language]):
        chat.send("mention", text=f"<at>Keyclerk</at>&nbsp;{text}", conversation=chat.make("message")["conversation"])

    rows = chat.wait()
    assert [row.text for row in rows if row.author == PARTNER] == [HOW_COUNTED[language], HOW_MANY[language]]
    assert [row.response for row in rows if row.author != PARTNER] == ["utter_counting_rules", "utter_teams_go_on"]
    assert f"https://teams.microsoft.com/l/chat/0/0?users={BOT}" in chat.list_sent()[-1].text
    conversation = chat.find_conversation()
    assert conversation is not None
    assert (conversation.contact_id, conversation.partner_id) == (None, None)
    with chat.system.database.read() as session:
        assert session.scalar(select(ContactRow.id).where(ContactRow.teams_user == chat.user)) is None


def test_what_others_say_to_one_another_is_not_for_the_bot(open_chat: Chat) -> None:
    chat = open_chat(place="groupChat", conversation=f"19:{uuid.uuid4().hex}@thread.v2")

    chat.send("group", conversation=chat.make("message")["conversation"])

    assert chat.find_conversation() is None


@pytest.mark.parametrize("kind", ["installation", "members"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_welcome_is_said_once_in_the_person_s_language_with_buttons_that_work(
    open_chat: Chat, language: str, kind: str
) -> None:
    chat = open_chat(language=language)
    for each in (kind, "installation", "members"):
        chat.send(each)

    assert list_said(chat) == [("bot", "utter_teams_welcome")]
    (sent,) = chat.list_sent()
    assert sent.text == render("utter_teams_welcome", {}, language).text
    chat.press(list_references(sent.card)[1])
    assert list_said(chat)[-1] == ("bot", "utter_counting_rules")


def test_in_a_group_another_welcome_is_said(open_chat: Chat) -> None:
    chat = open_chat(place="groupChat", conversation=f"19:{uuid.uuid4().hex}@thread.v2")

    chat.send("members")

    assert list_said(chat) == [("bot", "utter_teams_group_welcome")]


def test_the_same_activity_again_and_a_late_one_change_nothing_of_the_order(open_chat: Chat) -> None:
    chat = open_chat()
    first, second = (chat.make("message", text=HOW_COUNTED["en"], id=f"f:{uuid.uuid4().hex}") for _ in range(2))
    second["timestamp"] = "2026-11-29T09:00:00.000Z"

    for activity in (first, first, second, first):
        assert chat.post(activity).status_code == 200

    rows = chat.wait()
    said = [row.external_id for row in rows if row.author == PARTNER]
    assert said == [first["id"], second["id"]]
    assert [row.response for row in rows if row.author != PARTNER] == ["utter_counting_rules"] * 2
    assert len(chat.list_sent()) == 2


def test_a_card_without_text_from_a_client_that_knows_no_execute_is_a_press(begin: Begin, atelier: Records) -> None:
    dialogue = begin(atelier, "en")
    turn = dialogue.say(HOW_MANY["en"])
    reference = (turn.replies[-1].buttons or [])[4]["button"]

    dialogue.chat.send("submit", value={"reference": reference})

    assert dialogue.chat.wait()[-1].response == "utter_key_usage"


def test_a_pressed_card_is_settled_and_a_second_press_does_nothing_more(begin: Begin, atelier: Records) -> None:
    dialogue = begin(atelier, "en")
    turn = dialogue.say(HOW_MANY["en"])
    row, choice = turn.values["keys"]["rows"][4], (turn.replies[-1].buttons or [])[4]
    dialogue.press("key", **row)

    assert list_references(dialogue.settled) == []
    assert dialogue.settled["body"][-1]["text"] == f"✓ {choice['title']}"
    dialogue.chat.press(choice["button"])
    assert dialogue.chat.wait()[-1].response == "utter_button_expired"


def test_a_card_is_honoured_only_for_whom_it_was_sent_to(open_chat: Chat) -> None:
    conversation = f"19:{uuid.uuid4().hex}@thread.v2"
    ada, bob = (open_chat(place="groupChat", conversation=conversation) for _ in range(2))
    ada.send("mention", text=f"<at>Keyclerk</at> {HOW_MANY['en']}", conversation=ada.make("message")["conversation"])
    ada.wait()
    reference = list_references(ada.list_sent()[-1].card)[0]

    answer = bob.press(reference)

    assert answer["type"] == "application/vnd.microsoft.activity.message"
    assert answer["value"] == load_texts("en").format("teams_not_yours", {})
    assert [row.text for row in bob.wait()] == []


def test_whether_it_helped_is_taken_and_the_answer_stays(begin: Begin, atelier: Records) -> None:
    dialogue = begin(atelier, "en")
    reply = dialogue.say(HOW_COUNTED["en"]).replies[-1]
    (yes, _) = reply.feedback or []

    settled = dialogue.chat.press(yes["button"])["value"]

    assert yes["button"] not in list_references(settled)
    assert dialogue.chat.wait()[-1].response == "utter_feedback_thanks"


def test_an_edited_message_is_answered_anew_and_a_restored_one_is_not(open_chat: Chat) -> None:
    chat = open_chat()
    sent = chat.make("message", text="How are activatoins conted?")
    chat.post(sent)
    chat.wait()
    edited = chat.make("edit", id=sent["id"], text=HOW_COUNTED["en"])

    for activity in (edited, edited, chat.make("undelete", id=sent["id"], text=HOW_COUNTED["en"])):
        assert chat.post(activity).status_code == 200

    said = [text for author, text in list_said(chat) if author == PARTNER]
    assert said == ["How are activatoins conted?", HOW_COUNTED["en"]]
    assert list_said(chat)[-1] == ("bot", "utter_counting_rules")


def test_what_was_deleted_in_teams_is_taken_out_of_the_store(open_chat: Chat) -> None:
    chat = open_chat()
    sent = chat.make("message", text=HOW_COUNTED["en"])
    chat.post(sent)
    chat.wait()

    chat.send("deletion", id=sent["id"])
    chat.send("deletion", id="f:never-there")

    assert [row.text for row in chat.wait() if row.author == PARTNER] == [""]


def test_what_is_no_text_or_too_much_of_it_is_answered_in_words(open_chat: Chat) -> None:
    chat = open_chat()
    chat.send("picture")
    chat.send("message", text="word " * 900)

    assert [name for author, name in list_said(chat) if author == "bot"] == ["utter_only_text", "utter_too_long"]


def test_no_part_of_a_product_key_is_kept(open_chat: Chat) -> None:
    key = "ABCDE-FGHJK-MNPQR-TVWXY-23467"
    chat = open_chat()
    chat.send("message", text=f"My key is {key}")
    chat.send("submit", value={"reference": "abc", "description": key})
    chat.wait()

    with chat.system.database.read() as session:
        conversation = chat.find_conversation()
        assert conversation is not None
        rows = session.scalars(select(MessageRow).where(MessageRow.conversation_id == conversation.id)).all()
    kept = json.dumps([(row.text, row.choice) for row in rows])
    assert "23467" in kept
    assert not any(part in kept for part in key.split("-")[:4])


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded", "X-Real-IP"])
def test_without_tokens_nothing_is_taken_through_a_proxy(open_chat: Chat, name: str) -> None:
    chat = open_chat()

    response = chat.post(chat.make("message"), **{name: "203.0.113.7"})

    assert (response.status_code, chat.find_conversation()) == (403, None)


def test_without_tokens_nothing_is_sent_to_another_machine(open_chat: Chat) -> None:
    chat = open_chat()

    response = chat.post(chat.make("message", serviceUrl="https://smba.example.com"))

    assert (response.status_code, chat.find_conversation()) == (403, None)


@pytest.mark.parametrize("kind", QUIET)
def test_what_needs_no_answer_gets_none(open_chat: Chat, kind: str) -> None:
    chat = open_chat()

    response = chat.send(kind)

    assert response.content == b""
    assert chat.list_sent() == []


def test_a_request_of_another_kind_is_answered_with_nothing_to_show(open_chat: Chat) -> None:
    assert open_chat().send("search").json()["value"] == ""


def test_the_language_is_that_of_teams_at_first_and_then_as_people_write(begin: Begin, atelier: Records) -> None:
    dialogue = begin(atelier, "nl")

    assert dialogue.say("0xC004F074").language == "nl"
    assert dialogue.say(HOW_MANY["fr"]).language == "fr"


def test_when_the_bot_is_removed_nothing_more_is_sent(open_chat: Chat) -> None:
    chat = open_chat()
    chat.send("installation")
    chat.wait()
    chat.connector.fails.extend([(500, {})] * 2)
    chat.send("message", text=HOW_COUNTED["en"])
    chat.send("removal")

    chat.wait()
    chat.send("installation")
    assert list_said(chat)[-1] == ("bot", "utter_teams_welcome")


def test_partners_are_told_apart_by_their_tenants(begin: Begin, samples: dict[str, Records]) -> None:
    first, second = (begin(samples[name], "en") for name in ("atelier", "noordzee"))
    for dialogue in (first, second):
        dialogue.say(HOW_MANY["en"])

    suffixes = [{row["suffix"] for row in each.last.values["keys"]["rows"]} for each in (first, second)]
    assert suffixes[0].isdisjoint(suffixes[1])
