from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from keyclerk.conversations import UnknownConversationError, accept_message
from keyclerk.mail import Mail, drop_told_mails, write_mail
from keyclerk.news import deliver_news, is_read, mark_read
from keyclerk.offers import find_meaning
from keyclerk.outbox import Outcome, State
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, ConversationRow, MessageRow, OutboxRow
from tests.factories import NOW, make_inbound, make_press
from tests.outbox import AGENT_TEXT, COMPUTER, CONVERSATION, SUFFIX, add_mail, add_news, make_incident, read_outbox

LATER = NOW + timedelta(minutes=3)
LINK = "https://portal.example/support"
MOMENT = {"time": "2026-06-15T22:30:00+00:00", "zone": "Europe/Paris"}
TOLD = {"author": "agent", "agent": "Nora", "text": AGENT_TEXT}
STATUS = {
    "number": "INC-000001",
    "about": "SRV-01",
    "product": {"text": "not_given"},
    "state": {"text": "state_open"},
    "details": "yes",
    "severity": "B",
    "opened": MOMENT,
    "response": "none",
    "response_due": "",
    "open_to_you": "yes",
    "reopens": "no",
}


def test_news_is_said_in_the_language_of_the_conversation_and_marked_as_delivered(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        row = add_news(session, incident)

        message = deliver_news(session, row, now=LATER)

        conversation = session.get_one(ConversationRow, CONVERSATION)
    assert (message.number, message.author, message.language, message.incident_id) == (1, "agent", "fr", incident.id)
    assert (message.response, message.created_at, message.answers) == ("utter_information_taken", LATER, None)
    assert (conversation.last_number, conversation.language, conversation.question_number) == (1, "fr", 0)
    assert (row.state, row.ended_at, row.attempts) == (State.DELIVERED, LATER, 1)


def test_news_with_a_card_has_what_is_said_beside_it(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        row = add_news(session, incident, "utter_incident_status")
        entry = {"row": "row_timeline", "time": MOMENT, "deed": {"text": "deed_ANSWERED"}, **TOLD}
        row.payload = {**row.payload, "values": {**STATUS, "timeline": {"rows": [entry] * 4}}}

        message = deliver_news(session, row, now=LATER)

        assert message.card is not None
        (target,) = message.card["body"][-2]["actions"][0]["targetElements"]
        assert (target, message.card["body"][-1]["id"]) == ("timeline-1", "timeline-1")
        assert message.beside_card == "INC-000001 (SRV-01)\u00a0: en cours de traitement."
        assert message.text.startswith(f"{message.beside_card} Gravité B, ouvert le ")


def test_without_a_language_of_the_conversation_that_of_the_incident_is_taken(database: Database) -> None:
    with database.write() as session:
        row = add_news(session, make_incident(session))
        session.get_one(ConversationRow, CONVERSATION).language = None

        message = deliver_news(session, row, now=NOW)

        assert message.language == "nl"
        assert session.get_one(ConversationRow, CONVERSATION).language is None


def test_a_mail_waits_for_ten_minutes_and_knows_nothing_but_the_message(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        deliver_news(session, add_news(session, incident), now=LATER)

    [mail] = read_outbox(any_database, "mail")
    assert (mail.target, mail.topic, mail.incident_id) == ("ada-contoso", "incident.answered", incident.id)
    assert mail.payload == {"conversation": CONVERSATION, "number": 1}
    assert (mail.created_at, mail.due_at, mail.state) == (LATER, LATER + timedelta(minutes=10), State.WAITING)


@pytest.mark.parametrize("changed", [{"email": None}, {"email": ""}, {"erased_at": NOW}])
def test_who_has_no_address_or_was_erased_gets_no_mail(database: Database, changed: dict[str, Any]) -> None:
    with database.write() as session:
        row = add_news(session, make_incident(session))
        for name, value in changed.items():
            setattr(session.get_one(ContactRow, "ada-contoso"), name, value)

        deliver_news(session, row, now=NOW)

    assert read_outbox(database, "mail") == []


def test_a_message_that_is_not_kept_is_not_marked_either(any_database: Database) -> None:
    with any_database.write() as session:
        row = add_news(session, make_incident(session))

    with any_database.write() as session:
        deliver_news(session, session.get_one(OutboxRow, row.id), now=NOW)
        session.rollback()

    with any_database.read() as session:
        assert session.scalars(select(MessageRow)).all() == []
    assert [row.state for row in read_outbox(any_database)] == [State.WAITING]


def test_a_button_of_news_can_be_pressed_and_those_of_a_standing_question_still_can(database: Database) -> None:
    with database.write() as session:
        incident = make_incident(session)
        given = {"subject": "ada-contoso"}
        question = deliver_news(session, add_news(session, incident, "utter_sign_in"), now=NOW)
        session.get_one(ConversationRow, CONVERSATION).question_number = question.number
        news = deliver_news(session, add_news(session, incident), now=NOW)

        for place, message in enumerate((question, news)):
            for each in message.buttons or []:
                press = accept_message(
                    session, make_press(f"{place} {each['title']}", each["button"], **given), now=NOW
                )
                meaning = find_meaning(session, press)
                assert meaning is not None
                assert meaning.title == each["title"]
        assert len(news.buttons or []) == 2


def test_news_that_asks_is_the_standing_question(database: Database) -> None:
    with database.write() as session:
        incident = make_incident(session)
        accept_message(session, make_inbound(subject="ada-contoso"), now=NOW)

        message = deliver_news(session, add_news(session, incident, "utter_ask_description"), now=NOW)

        assert session.get_one(ConversationRow, CONVERSATION).question_number == message.number == 2


def test_a_conversation_that_is_not_there_is_named(database: Database) -> None:
    with database.write() as session:
        row = add_news(session, make_incident(session))
        row.target = "none"

        with pytest.raises(UnknownConversationError):
            deliver_news(session, row, now=NOW)


def test_what_was_read_stays_read(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        for _ in range(3):
            deliver_news(session, add_news(session, incident), now=NOW)
        conversation = session.get_one(ConversationRow, CONVERSATION)
        seen = []
        for number in (2, 1, 99):
            mark_read(session, conversation_id=CONVERSATION, number=number)
            seen.append([is_read(session, conversation, number=each) for each in (1, 2, 3)])

    assert seen == [[True, True, False], [True, True, False], [True, True, True]]
    assert conversation.read_number == 3


def test_who_writes_has_read_what_stands_above(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        deliver_news(session, add_news(session, incident), now=NOW)
        conversation = session.get_one(ConversationRow, CONVERSATION)
        assert not is_read(session, conversation, number=1)

        accept_message(session, make_inbound(subject="ada-contoso"), now=NOW)
        deliver_news(session, add_news(session, incident), now=NOW)

        assert is_read(session, conversation, number=1)
        assert not is_read(session, conversation, number=3)


@pytest.mark.parametrize(
    ("language", "subject", "state"),
    [
        ("en", "News about your incident INC-000001", "being worked on"),
        ("fr", "Du nouveau concernant votre incident INC-000001", "en cours de traitement"),
        ("nl", "Nieuws over uw incident INC-000001", "in behandeling"),
    ],
)
@pytest.mark.parametrize("link", [LINK, ""])
def test_a_mail_has_number_state_and_link_in_the_language_of_the_message_and_nothing_else(
    database: Database, language: str, subject: str, state: str, link: str
) -> None:
    with database.write() as session:
        incident = make_incident(session)
        session.get_one(ConversationRow, CONVERSATION).language = language
        deliver_news(session, add_news(session, incident), now=NOW)
        session.get_one(ConversationRow, CONVERSATION).language = "en"
        mail = write_mail(session, read_mail_row(session), portal_url=link)

    assert isinstance(mail, Mail)
    assert (mail.address, mail.language, mail.subject) == ("ada@contoso.example", language, subject)
    assert "INC-000001" in mail.text
    assert state in mail.text
    assert (LINK in mail.text) == bool(link)
    assert "none" not in mail.text
    whole = f"{mail.subject} {mail.text}"
    assert [each for each in (SUFFIX, COMPUTER, AGENT_TEXT, "Nora", incident.description, "{") if each in whole] == []


def read_mail_row(session: Any) -> OutboxRow:
    row = session.scalars(select(OutboxRow).where(OutboxRow.channel == "mail")).one()
    assert isinstance(row, OutboxRow)
    return row


@pytest.mark.parametrize(
    ("email", "outcome"),
    [
        (None, Outcome(State.DROPPED, "NO_ADDRESS")),
        ("ada", Outcome(State.DEAD, "BAD_ADDRESS")),
        ("ada@contoso.example, eve@evil.example", Outcome(State.DEAD, "BAD_ADDRESS")),
        ("ada@contoso.example\r\nBcc: eve@evil.example", Outcome(State.DEAD, "BAD_ADDRESS")),
    ],
)
def test_a_mail_goes_to_one_address_or_nowhere(database: Database, email: str | None, outcome: Outcome) -> None:
    with database.write() as session:
        deliver_news(session, add_news(session, make_incident(session)), now=NOW)
        session.get_one(ContactRow, "ada-contoso").email = email

        assert write_mail(session, read_mail_row(session), portal_url="") == outcome


def test_what_was_read_meanwhile_is_not_mailed(any_database: Database) -> None:
    with any_database.write() as session:
        deliver_news(session, add_news(session, make_incident(session)), now=NOW)
        mark_read(session, conversation_id=CONVERSATION, number=1)

        assert write_mail(session, read_mail_row(session), portal_url="") == Outcome(State.DROPPED, "READ")


def test_one_mail_tells_of_everything_that_is_unread_of_an_incident_when_it_is_written(any_database: Database) -> None:
    with any_database.write() as session:
        one, two = make_incident(session), make_incident(session)
        first = add_mail(session, one, number=1)
        later, other = add_mail(session, one, number=2, due_at=LATER), add_mail(session, two, number=3)
        read = add_mail(session, one, number=4, state=State.DROPPED)

        mail = write_mail(session, first, portal_url="")
        after = add_mail(session, one, number=5)
        assert isinstance(mail, Mail)
        drop_told_mails(session, mail.tells_of, now=NOW)

    assert mail.tells_of == (later.id,)
    assert [row.state for row in (first, later, other, read, after)] == [
        State.WAITING,
        State.DROPPED,
        State.WAITING,
        State.DROPPED,
        State.WAITING,
    ]
    assert (later.problem, read.problem) == ("SAME_MAIL", None)
