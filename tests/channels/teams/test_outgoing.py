"""Outgoing: every card as the published schema wants it, none too large, and a text for whoever is notified."""

import json
from typing import Any

import pytest

from channels.teams.cards import add_result, make_settled_card
from channels.teams.outgoing import MOST_BYTES, count_bytes, make_activity, replace_card, write_markdown
from keyclerk.answers import load_texts, render
from keyclerk.cards import NO_PRODUCT
from keyclerk.limits import LONGEST_TEXT
from keyclerk.store.tables import MessageRow
from tests.channels.teams.chat import list_references
from tests.channels.teams.connector import find_problems
from tests.conversations.dialogue import LANGUAGES

NOT_GIVEN = {"text": "not_given"}
ENTRY = {
    "row": "row_counted",
    "date": {"date": "2026-06-15T12:00:00+00:00", "zone": "UTC"},
    "computer": "SRV-" + "W" * 59,
    "how": {"text": "rule_NEW_COMPUTER"},
}
FORM = {
    "description": "The server does not start",
    "severity": "B",
    "impact": NOT_GIVEN,
    "product": {"text": "not_given"},
    "suffix": NOT_GIVEN,
    "error_code": NOT_GIVEN,
    "computer": NOT_GIVEN,
}


def make_message(response: str, values: dict[str, Any], language: str, **given: Any) -> MessageRow:
    """Return a reply as the store has it, with its buttons and its card offered."""
    answer = render(response, values, language)
    card = answer.card
    if card and card.get("actions"):
        card = {**card, "actions": [{**each, "data": {"reference": "send"}} for each in card["actions"]]}
    buttons = [{"title": each.title, "button": f"b-{place}"} for place, each in enumerate(answer.buttons)]
    columns = {"text": answer.text, "beside_card": answer.beside_card, "buttons": buttons, "card": card, **given}
    return MessageRow(conversation_id="c", number=2, author="bot", response=response, language=language, **columns)


def read_card(message: MessageRow) -> dict[str, Any]:
    activity = make_activity(message, default_language="en").model_dump(by_alias=True, exclude_none=True)
    (attachment,) = activity["attachments"]
    card: dict[str, Any] = attachment["content"]
    return card


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_and_what_becomes_of_it_are_as_the_schema_wants_them(language: str) -> None:
    message = make_message("utter_ask_confirmation", FORM, language)
    texts = load_texts(language)

    card = read_card(message)
    settled = make_settled_card(
        message, reference="send", inputs={"description": "Another", "product": NO_PRODUCT}, texts=texts
    )
    result = replace_card("sent-1", add_result(settled, "INC-000007"), summary="INC-000007", language=language)

    assert [*find_problems(card), *find_problems(settled)] == []
    assert "send" in list_references(card)
    assert list_references(settled) == []
    facts = {each["title"]: each["value"] for part in settled["body"] for each in part.get("facts", ())}
    assert facts[texts.format("card_incident", {}, attribute="description")] == "Another"
    assert facts[texts.format("card_incident", {}, attribute="product")] == texts.format("not_given", {})
    assert not any(part["type"].startswith("Input.") for part in settled["body"])
    assert result.id == "sent-1"
    assert "INC-000007" in json.dumps(result.model_dump(by_alias=True, exclude_none=True)["attachments"])


@pytest.mark.parametrize("character", ["e", "é", "語", "😀"])
def test_nothing_is_larger_than_teams_takes(character: str) -> None:
    long = character * LONGEST_TEXT
    message = make_message("utter_ask_confirmation", {**FORM, "description": long, "impact": long}, "en")

    activity = make_activity(message, default_language="en")

    assert count_bytes(activity) <= MOST_BYTES
    assert activity.text or activity.attachments


def test_few_buttons_stand_beside_one_another_and_more_below_one_another() -> None:
    def count_rows(count: int) -> list[int]:
        buttons = [{"title": f"Button {place}", "button": f"b-{place}"} for place in range(count)]
        message = MessageRow(text="Which?", buttons=buttons, language="en")
        return [len(part["actions"]) for part in read_card(message)["body"]]

    assert (count_rows(3), count_rows(5)) == ([3], [1] * 5)


def test_a_text_alone_has_no_card() -> None:
    activity = make_activity(MessageRow(text="Hello", language="en"), default_language="en")

    assert (activity.text, activity.attachments, activity.summary) == ("Hello", None, "Hello")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("One\nTwo", "One\n\nTwo"),
        ("One\n\nTwo", "One\n\nTwo"),
        ("Keys:\n- one\n- two\nThat is all", "Keys:\n\n- one\n- two\n\nThat is all"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("", ""),
        ("  \n\n", ""),
    ],
)
def test_lines_are_kept_apart(text: str, written: str) -> None:
    assert write_markdown(text) == written
