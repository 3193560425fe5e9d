"""History: what is shown of one's own conversation, as pages or as a text, and how it is begun anew."""

from typing import Any

import httpx
import pytest
from sqlalchemy import update

from keyclerk.store.tables import ConversationRow
from tests.channels.dialogues import describe_incident, find_messages, list_incidents, read_events, say
from tests.channels.partners import make_partner
from tests.channels.test_held import hold
from tests.channels.test_session import find_slots
from tests.system import System, Talk


@pytest.fixture
def talk(system: System) -> Talk:
    """A conversation that has just begun, of the administrator of a partner of its own."""
    return system.talk_as(make_partner(system).admin)


def read_history(talk: Talk, **params: int) -> dict[str, Any]:
    response = talk.client.get("/chat/messages", params=params)
    assert response.status_code == httpx.codes.OK, response.text
    history: dict[str, Any] = response.json()
    return history


def begin(talk: Talk) -> dict[str, Any]:
    """Begin a conversation anew, and return how it stands."""
    response = talk.client.post("/chat/anew")
    assert response.status_code == httpx.codes.OK, response.text
    standing: dict[str, Any] = response.json()
    return standing


def number(history: dict[str, Any]) -> list[int]:
    return [each["number"] for each in history["messages"]]


def test_a_history_is_empty_before_anything_was_said(talk: Talk) -> None:
    history = read_history(talk)

    standing = {"conversation": history["conversation"], "language": None, "held": False}
    assert history == {
        "conversation": history["conversation"],
        "state": {**standing, "read": 0, "cleared": 0, "last": 0},
        "messages": [],
        "more": False,
    }


def test_a_history_shows_what_events_tell(talk: Talk) -> None:
    talk.say("Hello")
    talk.say("Thank you")
    events = read_events(talk, until=lambda events: len(events) == 4)

    history = read_history(talk)

    assert history["messages"] == events
    assert history["more"] is False
    assert (history["state"]["language"], history["state"]["last"]) == ("en", 4)
    assert history["conversation"] == talk.last["conversation"]


def test_a_conversation_that_is_there_is_read_while_somebody_else_writes(system: System, talk: Talk) -> None:
    talk.say("Hello")

    with system.database.write() as session:
        session.execute(update(ConversationRow).values(language=ConversationRow.language))
        history = read_history(talk)
        with talk.client.stream("GET", "/chat/events") as events:
            status = events.status_code
        session.rollback()

    assert number(history) == [1, 2]
    assert status == httpx.codes.OK


def test_a_history_is_read_page_by_page_from_its_end(talk: Talk) -> None:
    for text in ("Hello", "Thank you", "Goodbye"):
        talk.say(text)

    pages = [read_history(talk, limit=4), read_history(talk, limit=2, before=3), read_history(talk, limit=1, before=3)]

    assert [(number(page), page["more"]) for page in pages] == [([3, 4, 5, 6], True), ([1, 2], False), ([2], True)]
    assert read_history(talk, before=1)["messages"] == []


@pytest.mark.parametrize("given", [{"limit": 0}, {"limit": 101}, {"limit": "x"}, {"before": -1}, {"before": 10**400}])
def test_a_page_that_is_none_is_refused(talk: Talk, given: dict[str, Any]) -> None:
    assert talk.client.get("/chat/messages", params=given).status_code == 422


def test_a_conversation_begun_anew_shows_nothing_from_before(talk: Talk) -> None:
    talk.say("Hello")
    standing = begin(talk)
    talk.say("Thank you")

    history, events = read_history(talk), read_events(talk, until=lambda events: len(events) == 2)

    assert (standing["cleared"], standing["last"], standing["language"]) == (2, 2, "en")
    assert number(history) == [3, 4]
    assert history["messages"] == events


def test_what_was_said_before_a_new_beginning_is_kept(system: System, talk: Talk) -> None:
    talk.say("Hello")

    begin(talk)

    assert find_messages(system, talk.last["conversation"])[0].text == "Hello"


def test_to_begin_anew_twice_does_no_harm(talk: Talk) -> None:
    talk.say("Hello")

    assert begin(talk) == begin(talk)
    assert talk.say("Thank you") == say("utter_thank")


def test_to_begin_anew_before_anything_was_said_does_no_harm(talk: Talk) -> None:
    standing = begin(talk)

    assert (standing["cleared"], standing["last"]) == (0, 0)
    assert "hello" in talk.say("Hello").casefold()


def test_a_form_is_gone_when_a_conversation_begins_anew(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    describe_incident(talk)

    begin(talk)
    greeting = talk.say("Hello")
    confirmed = talk.say("yes")

    fresh = system.talk_as(partner.user)
    assert [reply["text"] for reply in talk.last["replies"]] == [confirmed]
    assert greeting.count("\n\n") == 0
    assert find_slots(system, talk.last["conversation"]).keys() <= {"language"}
    assert list_incidents(system, partner.id) == []
    assert confirmed == (fresh.say("Hello") and fresh.say("yes"))


def test_a_language_stays_when_a_conversation_begins_anew(system: System) -> None:
    talk = system.talk_as(make_partner(system).admin, language="de")
    talk.say("Combien d’activations reste-t-il ?")

    standing = begin(talk)
    talk.say("ok")

    assert (standing["language"], talk.language) == ("fr", "fr")


def test_a_button_from_before_a_new_beginning_counts_no_more(talk: Talk) -> None:
    talk.say("Please open a technical support incident")
    talk.say("The server does not start any more after the update.")
    title = talk.buttons[0]["title"]

    begin(talk)

    assert talk.press(title) == say("utter_button_expired")


def test_while_agents_hold_a_conversation_it_is_not_begun_anew(system: System, talk: Talk) -> None:
    talk.say("Hello")
    hold(system, talk)

    response = talk.client.post("/chat/anew")

    assert (response.status_code, response.json()) == (409, {"error": "HELD"})
    history = read_history(talk)
    assert (history["state"]["held"], history["state"]["cleared"]) == (True, 0)
    # That an agent is there may have been said already, and nothing else.
    assert number(history) in ([1, 2], [1, 2, 3])
    assert [each["author"] for each in history["messages"][2:]] in ([], ["bot"], ["agent"])


# The transcript


def read_transcript(talk: Talk, **headers: str) -> httpx.Response:
    response = talk.client.get("/chat/transcript", headers=headers)
    assert response.status_code == httpx.codes.OK, response.text
    return response


def test_a_transcript_is_a_file_of_everything_that_was_said(system: System, talk: Talk) -> None:
    answer = talk.say("Hello")
    begin(talk)
    talk.say("Thank you")

    response = read_transcript(talk)

    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert response.headers["Content-Disposition"] == f'attachment; filename="keyclerk-{system.now().date()}.txt"'
    assert (response.headers["Cache-Control"], response.headers["Content-Language"]) == ("no-store", "en")
    said = [line.strip() for line in response.text.splitlines() if line.startswith("    ")]
    assert said == ["Hello", *(line for line in answer.splitlines() if line), "Thank you", say("utter_thank")]


def test_a_product_key_is_masked_in_a_transcript(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    talk.say(f"How many activations are left for {partner.product_key}?")

    text = read_transcript(talk).text

    assert partner.product_key not in text
    assert partner.product_key[:5] not in text
    assert partner.suffix in text


def test_a_transcript_speaks_the_language_of_the_conversation(system: System) -> None:
    partner = make_partner(system)
    talk, silent = system.talk_as(partner.admin), system.talk_as(partner.user)
    talk.say("Hoeveel activeringen heb ik nog?")

    assert read_transcript(talk).text.startswith("Gesprek met Keyclerk\n")
    assert read_transcript(silent, **{"Accept-Language": "de;q=0.5, fr"}).text.startswith("Discussion avec Keyclerk\n")


def test_times_of_a_transcript_are_those_of_the_partner(system: System) -> None:
    partner = make_partner(system)
    system.import_rows("partners", "partner,name,time_zone", f"{partner.id},Far Away,Pacific/Kiritimati")

    text = read_transcript(system.talk_as(partner.admin)).text

    assert "Far Away" in text
    assert "Pacific/Kiritimati" in text


def test_what_is_under_way_at_a_new_beginning_is_answered_out_of_sight(system: System, talk: Talk) -> None:
    talk.post(text="Please open a technical support incident", wait=False)
    begin(talk)

    greeting = talk.say("Hello")

    history = read_history(talk)
    assert [each["text"] for each in history["messages"]] == ["Hello", greeting]
    assert say("utter_ask_description") not in greeting
    kept = [each.text for each in find_messages(system, history["conversation"])]
    assert {"Please open a technical support incident", say("utter_ask_description")} <= {*"\n".join(kept).split("\n")}
    assert find_slots(system, history["conversation"]).keys() <= {"language"}
