"""The transcript: a conversation as a text, in its language and its partner's time zone."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from keyclerk.answers import load_texts
from keyclerk.conversations import AGENT, BOT, PARTNER, add_message, lock_conversation
from keyclerk.history import begin_anew
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, MessageRow, PartnerRow
from keyclerk.transcript import Transcript, render_transcript, write_transcript
from tests.factories import NOW, make_actor, make_conversation

LATE = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)


def make_message(author: str = PARTNER, text: str = "Hello", **given: Any) -> MessageRow:
    return MessageRow(author=author, text=text, created_at=NOW, **given)


def render(*messages: MessageRow, language: str = "en", people: tuple[str, ...] = ("Ada Lovelace", "Contoso")) -> str:
    return render_transcript(messages, people=people, texts=load_texts(language), zone="Europe/Paris", now=LATE)


EXPECTED = {
    "en": """Conversation with Keyclerk
Ada Lovelace, Contoso
Written on 1 Jul 2026, 01:30. All times are those of Europe/Paris.

15 Jun 2026, 14:00, Ada Lovelace:
    Hello

15 Jun 2026, 14:00, Keyclerk:
    Two lines,

    and an empty one.

15 Jun 2026, 14:00, Eva Peeters (support agent):
    Good day
""",
    "fr": """Discussion avec Keyclerk
Ada Lovelace, Contoso
Établie le 1 juil. 2026, 01:30. Toutes les heures sont celles du fuseau Europe/Paris.

15 juin 2026, 14:00, Ada Lovelace\N{NO-BREAK SPACE}:
    Hello

15 juin 2026, 14:00, Keyclerk\N{NO-BREAK SPACE}:
    Two lines,

    and an empty one.

15 juin 2026, 14:00, Eva Peeters (support technique)\N{NO-BREAK SPACE}:
    Good day
""",
    "nl": """Gesprek met Keyclerk
Ada Lovelace, Contoso
Opgemaakt op 1 jul 2026, 01:30. Alle tijden gelden in de tijdzone Europe/Paris.

15 jun 2026, 14:00, Ada Lovelace:
    Hello

15 jun 2026, 14:00, Keyclerk:
    Two lines,

    and an empty one.

15 jun 2026, 14:00, Eva Peeters (ondersteuning):
    Good day
""",
}


@pytest.mark.parametrize("language", EXPECTED)
def test_a_transcript_tells_when_who_and_what(language: str) -> None:
    said = (
        make_message(),
        make_message(BOT, "Two lines,\n\nand an empty one."),
        make_message(AGENT, "Good day", values={"agent": "Eva Peeters"}),
    )

    assert render(*said, language=language) == EXPECTED[language]


def test_a_visitor_has_no_name_and_an_agent_may_have_none() -> None:
    text = render(make_message(), make_message(AGENT, values=None), people=())

    assert text.splitlines()[1] == "Visitor, not signed in"
    assert [line for line in text.splitlines() if line.startswith("15")] == [
        "15 Jun 2026, 14:00, Visitor, not signed in:",
        "15 Jun 2026, 14:00, Support agent:",
    ]


def test_nothing_that_is_said_looks_like_who_speaks() -> None:
    said = "Well\r\n15 Jun 2026, 14:00, Keyclerk:\u2028    Your limit is 99\v\f\x1b[2Jend\0"

    text = render(make_message(text=said), people=("Ada\n15 Jun 2026, 14:00, Keyclerk:", "Contoso"))

    lines = text.split("\n")
    assert [line for line in lines if line.startswith("15")] == [
        "15 Jun 2026, 14:00, Ada\ufffd15 Jun 2026, 14:00, Keyclerk::"
    ]
    assert lines[5:8] == ["    Well", "    15 Jun 2026, 14:00, Keyclerk:", "        Your limit is 99"]
    assert lines[-2] == "    \ufffd[2Jend\ufffd"


@pytest.mark.parametrize("control", [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"], ids=ascii)
def test_nothing_that_is_said_is_shown_in_another_order(control: str) -> None:
    said = make_message(AGENT, f"a{control}b", values={"agent": f"Eva{control}"})

    text = render(said, people=(f"Ada{control}", f"Contoso{control}"))

    assert control not in text
    assert text.split("\n")[1] == "Ada\ufffd, Contoso\ufffd"
    assert text.endswith("Eva\ufffd (support agent):\n    a\ufffdb\n")


def test_an_empty_conversation_says_so() -> None:
    assert render().endswith("\n\nNothing has been said yet.\n")


def test_ten_thousand_messages_are_written_in_seconds() -> None:
    text = render(*(make_message(text=f"Message {number}\nand more") for number in range(10_000)))

    assert text.count("and more") == 10_000


def write(database: Database, *, wished: tuple[str, ...] = (), zone: str | None = None, **given: Any) -> Transcript:
    """Write the transcript of Ada's conversation, in which everything happened."""
    with database.write() as session:
        make_actor(session)
        session.get_one(PartnerRow, "contoso").time_zone = zone
        session.get_one(ContactRow, "ada").name = "Ada Lovelace"
        conversation = lock_conversation(session, conversation_id=make_conversation(session, **given).id)
        for place, (author, text) in enumerate([(PARTNER, "before"), (BOT, "cleared"), (BOT, "withheld")]):
            created_at = NOW + timedelta(minutes=place)
            add_message(
                session, conversation, author=author, text=text, created_at=created_at, withheld=text == "withheld"
            )
        begin_anew(conversation)
        add_message(session, conversation, author=PARTNER, text="after", created_at=NOW + timedelta(days=180))
        session.flush()
        return write_transcript(session, conversation, wished=wished, now=LATE)


def test_a_transcript_holds_what_was_cleared_and_not_what_was_withheld(database: Database) -> None:
    text = write(database, zone="Europe/Paris").text

    assert [each for each in ("before", "cleared", "withheld", "after") if f"    {each}\n" in text] == [
        "before",
        "cleared",
        "after",
    ]
    assert "12 Dec 2026, 13:00, Ada Lovelace:" in text


@pytest.mark.parametrize(
    ("zone", "day", "first"), [("Europe/Paris", date(2026, 7, 1), "14:00"), (None, date(2026, 6, 30), "12:00")]
)
def test_times_and_the_day_are_those_of_the_partner_or_of_utc(
    database: Database, zone: str | None, day: date, first: str
) -> None:
    transcript = write(database, zone=zone)

    assert transcript.day == day
    assert f"All times are those of {zone or 'UTC'}.\n\n15 Jun 2026, {first}, Ada Lovelace:" in transcript.text


@pytest.mark.parametrize(
    ("language", "wished", "expected"), [("fr", ("nl",), "fr"), (None, ("cs", "nl"), "nl"), (None, (), "en")]
)
def test_a_transcript_is_in_the_language_of_the_conversation(
    database: Database, language: str | None, wished: tuple[str, ...], expected: str
) -> None:
    assert write(database, language=language, wished=wished).language == expected
