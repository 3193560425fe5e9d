from datetime import timedelta

import pytest
import yaml
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from keyclerk.answers import Answer, load_languages, load_texts
from keyclerk.conversations import accept_message, keep_reply
from keyclerk.feedback import (
    REASONS,
    REVIEW,
    Verdict,
    asks_feedback,
    export_feedback,
    find_verdict,
    keep_feedback,
    offer_feedback,
)
from keyclerk.store.database import Database
from keyclerk.store.tables import FeedbackRow, MessageRow
from tests.factories import NOW, make_actor, make_inbound, make_press


@pytest.fixture
def people(any_database: Database) -> None:
    """Ada of Contoso."""
    with any_database.write() as session:
        make_actor(session)


def answer(session: Session, id_: str, text: str, *, language: str = "en", intent: str = "ask_download") -> MessageRow:
    """Have a question answered, and offer to say whether that helped."""
    message = accept_message(session, make_inbound(id_, text=text), now=NOW)
    message.understanding = {"intent": intent, "confidence": 0.5}
    said = Answer("There.", language)
    reply = keep_reply(session, message, response="utter_download", values={}, answer=said, now=NOW)
    offer_feedback(session, reply)
    return reply


def judge(session: Session, reply: MessageRow, *, helped: bool, reason: str | None = None, days: int = 0) -> None:
    verdict = Verdict(reply.number, helped, reason)
    assert keep_feedback(session, reply, verdict, now=NOW + timedelta(days=days)) is not None


@pytest.mark.parametrize("language", load_languages())
def test_every_choice_has_words_in_every_language(language: str) -> None:
    texts = load_texts(language)

    assert all(texts.format("feedback", {}, attribute=each) for each in ("yes", "no", *REASONS))


@pytest.mark.parametrize(
    ("response", "asks"), [("utter_key_usage", True), ("utter_greet", False), ("utter_never_written", False)]
)
def test_answers_ask_for_feedback_and_nothing_else_does(response: str, *, asks: bool) -> None:
    assert asks_feedback(response) == asks


@pytest.mark.usefixtures("people")
def test_what_a_press_says_is_found_by_its_reference_alone(any_database: Database) -> None:
    with any_database.write() as session:
        reply = answer(session, "m-1", "Where?")
        assert reply.feedback is not None
        presses = [
            accept_message(session, make_press(f"p-{place}", reference), now=NOW)
            for place, reference in enumerate((*(each["button"] for each in reply.feedback), "never-offered"))
        ]

        verdicts = [find_verdict(session, press) for press in presses]

    assert verdicts == [Verdict(2, True, None), Verdict(2, False, None), None]


@pytest.mark.usefixtures("people")
def test_a_later_verdict_takes_the_place_of_the_earlier_one(any_database: Database) -> None:
    with any_database.write() as session:
        reply = answer(session, "m-1", "Where?")
        judge(session, reply, helped=False, reason="wrong")
        judge(session, reply, helped=True, days=1)

        content = yaml.safe_load(export_feedback(session))

    assert content == {
        "en": {
            "ask_download": [
                {
                    "text": "Where?",
                    "helped": True,
                    "reason": None,
                    "response": "utter_download",
                    "confidence": 0.5,
                    "at": "2026-06-16T12:00:00+00:00",
                }
            ]
        }
    }


@pytest.mark.usefixtures("people")
def test_nothing_is_kept_about_what_was_said_before_a_new_start(any_database: Database) -> None:
    with any_database.write() as session:
        reply = answer(session, "m-1", "Where?")
        accept_message(session, make_inbound("m-2"), now=NOW + timedelta(days=1))

        assert keep_feedback(session, reply, Verdict(reply.number, True, None), now=NOW) is None


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("deleted", [[1], [2], [1, 2]])
def test_nothing_is_kept_about_what_retention_has_deleted(any_database: Database, deleted: list[int]) -> None:
    with any_database.write() as session:
        reply = answer(session, "m-1", "Where?")
        assert reply.feedback is not None
        press = accept_message(session, make_press("p-1", reply.feedback[0]["button"]), now=NOW)
        session.execute(delete(MessageRow).where(MessageRow.number.in_(deleted)))

        assert keep_feedback(session, press, Verdict(2, True, None), now=NOW) is None
        assert session.scalars(select(FeedbackRow)).all() == []


@pytest.mark.usefixtures("people")
def test_the_export_is_grouped_by_language_and_intent_and_begins_with_a_warning(any_database: Database) -> None:
    with any_database.write() as session:
        for id_, text, language, intent, helped, days in (
            ("m-1", "Où ?", "fr", "ask_download", False, 0),
            ("m-2", 'Where: "here"\nor #there?', "en", "thank", True, 1),
            ("m-3", "Where?", "en", "ask_download", False, 2),
        ):
            reply = answer(session, id_, text, language=language, intent=intent)
            judge(session, reply, helped=helped, reason=None if helped else "unclear", days=days)

        every = export_feedback(session)
        later = export_feedback(session, since=NOW + timedelta(days=1))
        bad = export_feedback(session, helped=False)
        good = export_feedback(session, helped=True)

    assert every.startswith(REVIEW)
    assert [line[0] for line in REVIEW.splitlines()] == ["#"] * len(REVIEW.splitlines())
    assert "Où ?" in every
    assert list_texts(every) == {
        "en": {"ask_download": ["Where?"], "thank": ['Where: "here"\nor #there?']},
        "fr": {"ask_download": ["Où ?"]},
    }
    assert list_texts(later) == {"en": list_texts(every)["en"]}
    assert list_texts(bad) == {"en": {"ask_download": ["Where?"]}, "fr": {"ask_download": ["Où ?"]}}
    assert list_texts(good) == {"en": {"thank": ['Where: "here"\nor #there?']}}


def test_an_export_without_feedback_is_empty(any_database: Database) -> None:
    with any_database.read() as session:
        assert yaml.safe_load(export_feedback(session)) == {}


def list_texts(content: str) -> dict[str, dict[str, list[str]]]:
    exported = yaml.safe_load(content)
    return {
        language: {intent: [row["text"] for row in rows] for intent, rows in intents.items()}
        for language, intents in exported.items()
    }
