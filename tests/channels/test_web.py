"""Web chat over HTTP: messages once and in order, whatever is in them, and buttons and cards by their references."""

import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from keyclerk.product_keys import mask
from tests.channels.dialogues import (
    DESCRIPTION,
    describe_incident,
    find_messages,
    list_answers,
    list_incidents,
    read_events,
    say,
)
from tests.channels.partners import Partner, make_partner, make_product_key
from tests.system import System, Talk

LONGEST_TEXT = 4000
QUICK_SECONDS = 1.5
JSON = {"Content-Type": "application/json"}
EXPIRED = "utter_button_expired"


@pytest.fixture(scope="module")
def partner(system: System) -> Partner:
    return make_partner(system)


@pytest.fixture
def talk(system: System) -> Talk:
    """A conversation that has just begun, of the administrator of a partner of its own."""
    return system.talk_as(make_partner(system).admin)


def post_raw(talk: Talk, content: bytes | str) -> Any:
    return talk.client.post("/chat/messages", params={"wait": 1}, content=content, headers=JSON)


def send_at_once(talk: Talk, *bodies: dict[str, Any]) -> list[Any]:
    with ThreadPoolExecutor(len(bodies)) as pool:
        return list(pool.map(lambda body: talk.post(**body), bodies))


# Messages


def test_a_message_is_taken_at_once_without_wait(talk: Talk) -> None:
    response = talk.post(wait=False, text="Hello")

    assert (response.status_code, sorted(response.json())) == (202, ["conversation", "number"])


def test_with_wait_the_answer_has_the_form_of_the_issue(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)

    response = talk.post(text=f"How many activations are left for the key ending in {partner.suffix}?")

    body = response.json()
    (reply,) = body["replies"]
    assert response.status_code == 200
    assert set(body) == {"conversation", "language", "replies"}
    assert body["language"] == "en"
    assert uuid.UUID(body["conversation"])
    assert set(reply) == {"text", "buttons", "card", "feedback"}
    assert [set(button) for button in reply["feedback"]] == [{"title", "button"}] * 2
    assert [set(button) for button in reply["buttons"]] == [{"title", "button"}]
    assert (reply["card"]["type"], reply["card"]["version"]) == ("AdaptiveCard", "1.5")


def test_a_reply_without_buttons_and_card_says_so(talk: Talk) -> None:
    (reply,) = talk.post(text="Thank you").json()["replies"]

    assert (reply["buttons"], reply["card"], reply["feedback"]) == ([], None, [])


def test_the_same_id_again_gives_the_same_replies_and_does_nothing_twice(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    describe_incident(talk)
    id_ = uuid.uuid4().hex

    answers = [talk.post(id=id_, text="yes") for _ in range(3)]

    assert {answer.status_code for answer in answers} == {200}
    assert answers[0].json() == answers[1].json() == answers[2].json()
    assert "INC-" in answers[0].json()["replies"][0]["text"]
    assert len(list_incidents(system, partner.id)) == 1
    stored = find_messages(system, answers[0].json()["conversation"])
    assert [message.external_id for message in stored].count(id_) == 1


def test_a_concurrent_repeat_waits_for_the_first_and_gives_the_same(system: System, talk: Talk) -> None:
    body = {"id": uuid.uuid4().hex, "text": "How are activations counted?"}

    answers = send_at_once(talk, *[body] * 6)

    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert len(answers[0].json()["replies"]) == 1
    assert len(find_messages(system, answers[0].json()["conversation"])) == 2


@pytest.mark.parametrize(
    "other",
    [{"text": "Goodbye"}, {"button": "Hello"}, {"card": {"reference": "Hello"}}],
    ids=["text", "button", "card"],
)
def test_the_same_id_with_other_content_is_a_conflict(talk: Talk, other: dict[str, Any]) -> None:
    id_ = uuid.uuid4().hex
    talk.post(id=id_, text="Hello")

    response = talk.post(id=id_, **other)

    assert (response.status_code, response.json()) == (409, {"error": "DIFFERENT_CONTENT"})


def test_the_same_id_in_another_conversation_is_another_message(system: System) -> None:
    first, second = (system.talk_as(make_partner(system).admin) for _ in range(2))

    answers = [each.post(id="same", text=text) for each, text in ((first, "Hello"), (second, "Thank you"))]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json()["conversation"] != answers[1].json()["conversation"]


@pytest.mark.alone
def test_three_messages_at_once_are_answered_in_order_and_quickly(talk: Talk) -> None:
    texts = ["Hello", "How are activations counted?", "Thank you"]
    talk.say("Hello")
    begun = time.monotonic()

    sent = [talk.post(wait=False, text=text).json()["number"] for text in texts]
    events = read_events(talk, after=sent[0] - 1, until=lambda events: bool(list_answers(events, sent[-1])))

    assert time.monotonic() - begun < QUICK_SECONDS
    assert [event["answers"] for event in events if event["author"] == "bot"] == sent
    assert [event["text"] for event in events if event["author"] == "partner"] == texts
    assert list_answers(events, sent[2]) == [say("utter_thank")]


@pytest.mark.alone
def test_three_waiting_messages_at_once_get_each_its_own_answer_quickly(talk: Talk) -> None:
    talk.say("Hello")
    begun = time.monotonic()

    answers = send_at_once(talk, {"text": "Thank you"}, {"text": "What can you do?"}, {"text": "Goodbye"})

    assert time.monotonic() - begun < QUICK_SECONDS
    texts = [answer.json()["replies"][0]["text"] for answer in answers]
    assert texts == [say("utter_thank"), say("utter_help"), say("utter_goodbye")]


@pytest.mark.alone
def test_messages_sent_as_soon_as_the_last_is_answered_are_none_left_lying(system: System) -> None:
    talks = [system.talk_as_visitor() for _ in range(6)]

    def chat(talk: Talk) -> list[int]:
        return [len(talk.post(text="Thank you").json()["replies"]) for _ in range(12)]

    begun = time.monotonic()
    with ThreadPoolExecutor(len(talks)) as pool:
        replies = list(pool.map(chat, talks))

    assert replies == [[1] * 12] * 6
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize(
    "id_",
    [
        "d4f7b3c9-88f2-4bc7-9d36-bf2c74d9fb38",
        "d4f7b3c988f24bc79d36bf2c74d9fb38",
        "D4F7B3C9-88F2-4BC7-9D36-BF2C74D9FB38",
    ],
)
def test_a_uuid_is_an_id_also_where_it_looks_like_a_product_key(talk: Talk, id_: str) -> None:
    assert mask(id_) != id_

    assert talk.post(id=id_, text="Hello").status_code == 200


# Bodies


@pytest.mark.parametrize(
    "body",
    [
        {"text": "SECRET-WORD"},
        {"id": "SECRET-WORD"},
        {"id": "", "text": "SECRET-WORD"},
        {"id": "x" * 101, "text": "SECRET-WORD"},
        {"id": "SECRET-WORD\n", "text": "x"},
        {"id": 7, "text": "SECRET-WORD"},
        {"id": "1", "text": ""},
        {"id": "1", "text": " \t\n\u00a0\u2003"},
        {"id": "1", "text": ["SECRET-WORD"]},
        {"id": "1", "text": "SECRET-WORD", "button": "SECRET-WORD"},
        {"id": "1", "text": "x", "SECRET-WORD": "y"},
        {"id": "1", "button": "SECRET-WORD" * 10},
        {"id": "1", "button": {"SECRET-WORD": 1}},
        {"id": "1", "card": "SECRET-WORD"},
        {"id": "1", "card": {"inputs": {"SECRET-WORD": "SECRET-WORD"}}},
        {"id": "1", "card": {"reference": "x", "inputs": {"SECRET-WORD": 5}}},
        {"id": "1", "card": {"reference": "x", "inputs": {"description": {"SECRET-WORD": 5}}}},
        {"id": "1", "card": {"reference": "x", "inputs": {"description": "x" * (LONGEST_TEXT + 1)}}},
        {"id": "1", "card": {"reference": "x", "inputs": {f"SECRET-WORD-{number}": "" for number in range(21)}}},
        {"id": "1", "card": {"reference": "x", "SECRET-WORD": "x"}},
        ["SECRET-WORD"],
        "SECRET-WORD",
        None,
    ],
)
def test_a_bad_body_is_refused_without_echoing_what_was_sent(talk: Talk, body: Any) -> None:
    response = post_raw(talk, json.dumps(body))

    assert (response.status_code, response.json()["error"]) == (422, "BODY")
    assert "SECRET-WORD" not in response.text


@pytest.mark.parametrize(
    "content",
    [b"", b"SECRET-WORD", b'{"id":"1","text":"SECRET-WORD', b'{"id":"1","text":"SECRET-WORD\xff"}', b"[" * 50_000],
    ids=["empty", "word", "cut off", "not utf-8", "deep"],
)
def test_what_is_no_json_is_refused_without_echoing_it(talk: Talk, content: bytes) -> None:
    response = post_raw(talk, content)

    assert response.status_code in (400, 422)
    assert "SECRET-WORD" not in response.text


@pytest.mark.parametrize("text", ["a" * LONGEST_TEXT, "😀" * LONGEST_TEXT, "a b " * (LONGEST_TEXT // 4)])
def test_a_text_of_4000_characters_goes_and_one_more_does_not(talk: Talk, text: str) -> None:
    assert talk.post(text=text).status_code == 200
    assert talk.post(text=f"{text}x").status_code == 422


@pytest.mark.parametrize(
    "text",
    [
        "How are \0 activations counted?",
        "How are \ud800 activations counted? \udfff",
        "\ud83d",
        "How are activations counted? 👩‍👩‍👧‍👦 🇫🇷 👍🏽",
        "👍",
        "\u202eHow are activations counted?\u202c \u200f\u2067شكرا\u2069",
        "?!…—«»؟。",
        "-",
        "\u200b",
        f"{' ' * (LONGEST_TEXT - 1)}a",
        "a " * (LONGEST_TEXT // 2),
        "\x1b[31mred\x07",
        "${jndi:ldap://x} {{7*7}} %s %n 0[ 1{x} { $name }",
        "<script>alert(1)</script>",
        "'; DROP TABLE messages; --",
        "Z̸̢͎a̷l̶g̵o̶" * 100,
    ],
    ids=lambda text: ascii(text)[:30],
)
def test_whatever_is_typed_gets_an_answer(talk: Talk, text: str) -> None:
    response = post_raw(talk, json.dumps({"id": "1", "text": text}))

    assert response.status_code == 200
    assert all(reply["text"] for reply in response.json()["replies"])
    assert response.json()["replies"][0]["text"] != say("utter_failed")


def test_what_no_database_can_keep_is_replaced_and_as_long_as_before(system: System, talk: Talk) -> None:
    response = post_raw(talk, json.dumps({"id": "1", "text": "a\0b\ud800c"}))

    stored = find_messages(system, response.json()["conversation"])
    assert stored[0].text == "a\ufffdb\ufffdc"


@pytest.mark.parametrize("text", ["/affirm", "  /affirm", "\u00a0/affirm", "\u2003\t/affirm", "/affirm{}"])
def test_a_typed_slash_is_a_text_and_no_intent(system: System, talk: Talk, text: str) -> None:
    answer = talk.post(text=text).json()

    (asked, *_) = find_messages(system, answer["conversation"])
    assert asked.text == text
    assert asked.understanding is not None
    assert asked.understanding["confidence"] < 1
    assert asked.understanding["band"] in ("sure", "unsure", "lost")


@pytest.mark.parametrize(
    "text",
    ['/open_incident{"x":1}', '/inform{"severity": "A"}', '\u00a0/ask_key_usage{"key_suffix": "QQQQ7"}', "/restart"],
)
def test_typed_entities_of_a_slash_are_not_taken(system: System, talk: Talk, text: str) -> None:
    answer = talk.post(text=text).json()

    (asked, *_) = find_messages(system, answer["conversation"])
    entities = [entity["entity"] for entity in asked.understanding["entities"]]
    assert asked.understanding["confidence"] < 1
    assert not {"x", "severity"} & set(entities)


def test_a_description_that_begins_with_a_slash_is_kept_as_it_was_typed(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    describe_incident(talk, description="/dev/sda1 is full since the update, and nothing starts any more.")

    talk.say("yes")

    (incident,) = list_incidents(system, partner.id)
    assert incident.description == "/dev/sda1 is full since the update, and nothing starts any more."


# Buttons


def test_an_offered_button_works(system: System, partner: Partner) -> None:
    talk = system.talk_as(partner.admin)
    talk.say(f"The maximum number of activations is reached for the key ending in {partner.suffix}.")

    said = talk.press("Open an incident")

    assert talk.last["replies"][-1]["text"] == say("utter_ask_description")
    assert "20" in said


def test_a_button_that_names_a_key_says_which(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    system.import_rows("keys", "partner,product,product_key,limit", f"{partner.id},visio,{make_product_key()},3")
    talk.say("How many activations are left?")

    said = talk.press(f"Windows Server …{partner.suffix}")

    assert partner.suffix in said
    assert partner.computers[0] in said


@pytest.mark.parametrize("reference", ["invented", "", "/affirm", '{"intent": "affirm"}', "x" * 64, "'; --", "\0"])
def test_an_invented_button_is_refused_with_a_sentence(talk: Talk, reference: str) -> None:
    talk.say("Hello")

    answer = talk.post(button=reference).json()

    assert [reply["text"] for reply in answer["replies"]] == [say(EXPIRED)]


def test_an_invented_card_is_refused_with_a_sentence(talk: Talk) -> None:
    answer = talk.post(card={"reference": "invented", "inputs": {"description": "x", "severity": "A"}}).json()

    assert [reply["text"] for reply in answer["replies"]] == [say(EXPIRED)]


def test_a_button_of_another_conversation_is_refused_and_still_works_in_its_own(system: System) -> None:
    owner, other = (system.talk_as(make_partner(system).admin) for _ in range(2))
    owner.say("Hello")
    other.say("Hello")
    button = owner.buttons[0]

    refused = other.post(button=button["button"]).json()

    assert [reply["text"] for reply in refused["replies"]] == [say(EXPIRED)]
    assert owner.press(button["title"]) != say(EXPIRED)


def test_a_button_of_an_older_question_is_refused_once_a_newer_one_stands(system: System, partner: Partner) -> None:
    talk = system.talk_as(partner.admin)
    talk.say("Hello")
    older = talk.buttons[0]
    talk.say("Please open a technical support incident")

    answer = talk.post(button=older["button"]).json()

    assert [reply["text"] for reply in answer["replies"]] == [say(EXPIRED)]
    talk.say("cancel")


def test_a_refused_button_changes_nothing_in_the_dialogue(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    describe_incident(talk)

    talk.post(button="invented")

    assert "INC-" in talk.say("yes")


def test_a_button_still_works_after_an_answer_that_asks_nothing(talk: Talk) -> None:
    talk.say("Hello")
    button = talk.buttons[0]
    talk.say("Thank you")

    answer = talk.post(button=button["button"]).json()

    assert [reply["text"] for reply in answer["replies"]] != [say(EXPIRED)]


# Cards


def test_the_summary_sent_as_a_card_opens_the_incident_once(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    describe_incident(talk, severity="C")
    card = talk.last["replies"][-1]["card"]
    reference = card["actions"][0]["data"]["reference"]
    inputs = {"description": "The licence server refuses every client.", "severity": "A"}

    first = talk.post(id="submit", card={"reference": reference, "inputs": inputs}).json()
    again = talk.post(id="submit", card={"reference": reference, "inputs": inputs}).json()
    late = talk.post(card={"reference": reference, "inputs": inputs}).json()

    assert [(part["id"], part["value"]) for part in card["body"] if "id" in part] == [
        ("description", DESCRIPTION),
        ("severity", "C"),
        ("impact", ""),
        ("product", "none"),
        ("key_suffix", ""),
        ("error_code", ""),
        ("computer", ""),
    ]
    assert "INC-" in first["replies"][0]["text"]
    assert first == again
    assert [reply["text"] for reply in late["replies"]] == [say(EXPIRED)]
    (incident,) = list_incidents(system, partner.id)
    assert (incident.description, incident.severity) == ("The licence server refuses every client.", "A")


def test_two_submits_of_one_card_at_once_open_one_incident(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    describe_incident(talk)
    reference = talk.last["replies"][-1]["card"]["actions"][0]["data"]["reference"]

    answers = send_at_once(talk, *[{"card": {"reference": reference, "inputs": {"severity": "B"}}}] * 4)

    texts = [answer.json()["replies"][0]["text"] for answer in answers]
    assert texts.count(say(EXPIRED)) == 3
    assert len(list_incidents(system, partner.id)) == 1


def test_a_severity_that_does_not_exist_is_not_taken_from_a_card(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    describe_incident(talk, severity="B")
    reference = talk.last["replies"][-1]["card"]["actions"][0]["data"]["reference"]

    talk.post(card={"reference": reference, "inputs": {"severity": "Z", "description": "  ", "other": "x"}})

    (incident,) = list_incidents(system, partner.id)
    assert (incident.description, incident.severity) == (DESCRIPTION, "B")


def test_a_body_larger_than_any_message_is_refused(system: System) -> None:
    response = httpx.post(f"{system.address}/chat/messages", content=b"x" * 70_000, trust_env=False)

    assert (response.status_code, response.json()) == (413, {"error": "BODY_TOO_LARGE"})
