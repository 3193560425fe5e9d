import asyncio
import json
import ssl
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import delete, select
from sqlalchemy.exc import OperationalError
from standardwebhooks.webhooks import Webhook as Verifier

from channels.mailer import Mailer
from channels.notifier import Notifier
from channels.postman import MOST_IN_FLIGHT
from channels.webhooks import read_outcome, read_pause
from keyclerk.conversations import accept_message
from keyclerk.news import deliver_news, mark_read
from keyclerk.outbox import Outcome, State, drop
from keyclerk.settings import ROOT
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, IncidentRow, MessageRow, OutboxRow
from tests.channels.posting import build_postman, deliver, make_webhook
from tests.channels.receivers import Mailbox, Receiver, make_certificate, receive_events, receive_mails
from tests.factories import NOW, make_inbound
from tests.outbox import (
    AGENT_TEXT,
    COMPUTER,
    CONVERSATION,
    SECRET,
    SUFFIX,
    add_event,
    add_news,
    make_incident,
    read_outbox,
)

AFTER_THE_WAIT = NOW + timedelta(minutes=10)


def write_events(database: Database, count: int = 1, *, target: str = "*", incidents: int = 1) -> None:
    with database.write() as session:
        for _ in range(incidents):
            incident = make_incident(session)
            for _ in range(count):
                add_event(session, incident, target=target)


def list_received(database: Database, receiver: Receiver) -> list[int]:
    """Return which entries of the outbox a webhook got, in order."""
    ids = {f"msg_{row.message_id}": row.id for row in read_outbox(database)}
    return [ids[each] for each in receiver.ids]


def list_states(database: Database, channel: str) -> list[tuple[str, str | None]]:
    return [(row.state, row.problem) for row in read_outbox(database, channel)]


def test_an_event_arrives_signed_in_the_form_of_standard_webhooks(database: Database) -> None:
    write_events(database)

    with receive_events() as receiver:
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)})

    [(headers, body)] = receiver.got
    event = Verifier(SECRET).verify(body, headers)
    assert event == {
        "type": "incident.answered",
        "timestamp": "2026-06-15T12:00:00+00:00",
        "data": {"number": "INC-000001", "state": "open", "what": "déjà vu"},
    }
    assert headers["content-type"] == "application/json"
    assert list_received(database, receiver) == [2]
    assert [(row.target, row.state) for row in read_outbox(database)] == [("*", "delivered"), ("tickets", "delivered")]


def test_what_fails_is_sent_again_under_the_same_id_with_the_same_body(database: Database) -> None:
    write_events(database)

    with receive_events((500, {}), (302, {"location": "http://127.0.0.1:1/"})) as receiver:
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)})

    assert list_received(database, receiver) == [2] * 3
    assert len({body for _, body in receiver.got}) == 1
    for headers, body in receiver.got:
        Verifier(SECRET).verify(body, headers)
    assert [(row.state, row.attempts) for row in read_outbox(database)][1] == ("delivered", 3)


def test_an_entry_whose_number_comes_again_has_another_id_to_receivers(database: Database) -> None:
    ids = []
    for _ in range(2):
        write_events(database, target="tickets")
        with receive_events() as receiver:
            deliver(database, webhooks={"tickets": make_webhook(receiver.url)})
        assert list_received(database, receiver) == [1]
        ids += receiver.ids
        with database.write() as session:
            session.execute(delete(OutboxRow))

    assert len(set(ids)) == 2


def test_what_fails_for_too_long_is_given_up_and_holds_up_no_later_event(database: Database) -> None:
    write_events(database, 2, target="tickets")

    with receive_events(*[(500, {"x-secret": "the body of an answer"})] * 4) as receiver:
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)})

    assert list_received(database, receiver) == [1] * 4 + [2]
    assert list_states(database, "webhook") == [("dead", "HTTP_500"), ("delivered", None)]


def test_who_is_gone_is_never_tried_again(database: Database) -> None:
    write_events(database, target="tickets")

    with receive_events((410, {})) as receiver:
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)})

    assert list_received(database, receiver) == [1]
    assert list_states(database, "webhook") == [("dead", "HTTP_410")]


def test_retry_after_is_waited_for(database: Database) -> None:
    write_events(database, target="tickets")

    with receive_events((429, {"retry-after": "1"})) as receiver:
        begun = time.monotonic()
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)})
        seconds = time.monotonic() - begun

    assert list_received(database, receiver) == [1, 1]
    assert seconds > 1


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0),
        ("120", 120),
        ("-5", 0),
        ("1.5", 0),
        ("soon", 0),
        ("9" * 5000, 86400),
        (format_datetime(NOW + timedelta(minutes=5), usegmt=True), 300),
        (format_datetime(NOW - timedelta(minutes=5), usegmt=True), 0),
        (format_datetime(NOW + timedelta(days=5)), 86400),
    ],
)
def test_retry_after_is_seconds_or_a_date_and_never_more_than_a_day(text: str, seconds: int) -> None:
    assert read_pause(text, now=NOW) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, Outcome(State.DELIVERED)),
        (204, Outcome(State.DELIVERED)),
        (301, Outcome(State.WAITING, "HTTP_301")),
        (400, Outcome(State.WAITING, "HTTP_400")),
        (410, Outcome(State.DEAD, "HTTP_410")),
        (429, Outcome(State.WAITING, "HTTP_429", timedelta(seconds=9))),
        (500, Outcome(State.WAITING, "HTTP_500")),
        (503, Outcome(State.WAITING, "HTTP_503", timedelta(seconds=9))),
    ],
)
def test_an_answer_means_delivered_gone_or_again(status: int, outcome: Outcome) -> None:
    assert read_outcome(httpx.Response(status, headers={"retry-after": "9"}), now=NOW) == outcome


def test_a_webhook_that_does_not_answer_in_time_is_tried_again(database: Database) -> None:
    write_events(database, target="tickets")
    is_over = threading.Event()

    with receive_events() as receiver:
        receiver.before_answering = lambda: is_over.wait(10)
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)}, timeout_seconds=0.1)
        is_over.set()

    assert list_states(database, "webhook") == [("dead", "TIMEOUT")]


def test_a_webhook_that_is_not_there_stops_no_other(database: Database) -> None:
    write_events(database, 2)

    with receive_events() as receiver:
        webhooks = {"gone": make_webhook("http://127.0.0.1:1/"), "tickets": make_webhook(receiver.url)}
        deliver(database, webhooks=webhooks)

    assert [(row.target, row.state, row.problem) for row in read_outbox(database)][2:] == [
        ("gone", "dead", "CONNECTION"),
        ("tickets", "delivered", None),
        ("gone", "dead", "CONNECTION"),
        ("tickets", "delivered", None),
    ]
    assert list_received(database, receiver) == [4, 6]


def test_an_event_for_a_webhook_that_is_not_set_any_more_is_dropped(database: Database) -> None:
    write_events(database, target="tickets")

    deliver(database)

    assert list_states(database, "webhook") == [("dropped", "NO_WEBHOOK")]


def test_the_events_of_an_incident_arrive_in_order_and_few_at_once(database: Database) -> None:
    write_events(database, 4, incidents=8)

    with receive_events(*[(500, {})] * 5) as receiver:
        receiver.before_answering = lambda: time.sleep(0.01)
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)})

    assert len(receiver.ids) == 8 * 4 + 5
    first_times = list(dict.fromkeys(list_received(database, receiver)))
    by_incident = {row.id: row.incident_id for row in read_outbox(database)}
    for incident_id in range(1, 9):
        ids = [each for each in first_times if by_incident[each] == incident_id]
        assert ids == sorted(ids)
        assert len(ids) == 4
    assert receiver.most_at_once <= MOST_IN_FLIGHT


def test_what_was_dropped_by_hand_while_it_was_sent_stays_dropped(database: Database) -> None:
    write_events(database, target="tickets")

    def drop_it() -> None:
        with database.write() as session:
            drop(session, entry_ids=[1], reason="not needed", actor="olga", now=NOW)

    with receive_events() as receiver:
        receiver.before_answering = drop_it
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)})

    assert list_states(database, "webhook") == [("dropped", None)]


def test_who_is_killed_between_sending_and_marking_sends_again_under_the_same_id(database: Database) -> None:
    write_events(database, target="tickets")
    is_taken = threading.Event()

    with receive_events() as receiver:
        receiver.before_answering = is_taken.set
        command = [sys.executable, "-m", "tests.channels.posting", str(database.engine.url)]
        # While somebody else writes, nothing can be marked: the answer is there, and nobody knows.
        command.append(json.dumps({"tickets": receiver.url}))
        with database.write() as session, subprocess.Popen(command, cwd=ROOT) as process:
            session.connection()
            assert is_taken.wait(30)
            time.sleep(0.3)
            process.kill()
        assert list_states(database, "webhook") == [("waiting", None)]
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)})

    assert list_received(database, receiver) == [1, 1]
    assert receiver.got[0][1] == receiver.got[1][1]
    assert list_states(database, "webhook") == [("delivered", None)]


def test_news_comes_first_in_order_and_whoever_waits_is_woken(database: Database) -> None:
    with database.write() as session:
        incident = make_incident(session)
        broken = add_news(session, incident, "utter_that_nobody_wrote")
        rows = [add_news(session, incident), add_news(session, incident, "utter_ask_description")]
        nowhere = add_news(session, incident)
        nowhere.target = "none"

    async def work() -> bool:
        notifier = Notifier()
        event = notifier.watch(CONVERSATION)
        postman = build_postman(database, notifier=notifier)
        postman.start()
        try:
            await asyncio.wait_for(event.wait(), 10)
            for _ in range(1000):
                if not _list_waiting(database, "conversation"):
                    break
                await asyncio.sleep(0.01)
        finally:
            await postman.stop()
        return True

    assert asyncio.run(work())
    with database.read() as session:
        said = session.scalars(select(MessageRow.response).order_by(MessageRow.number)).all()
    assert said == [row.payload["response"] for row in rows]
    assert list_states(database, "conversation") == [
        ("dead", "ANSWER"),
        ("delivered", None),
        ("delivered", None),
        ("dropped", "UNKNOWN_CONVERSATION"),
    ]
    assert broken.id < rows[0].id


def test_news_that_failed_is_said_before_what_came_after_it(database: Database) -> None:
    with database.write() as session:
        incident = make_incident(session)
        broken = add_news(session, incident, "utter_that_nobody_wrote")
        add_news(session, incident, "utter_ask_description")

    def is_tried() -> bool:
        return read_outbox(database)[0].attempts > 0

    def plan(failures: int, _entry_id: int) -> timedelta:
        return timedelta(milliseconds=100)

    deliver(database, plan=plan, until=is_tried)
    with database.write() as session:
        row = session.get_one(OutboxRow, broken.id)
        row.payload = {**row.payload, "response": "utter_information_taken"}
    deliver(database, plan=plan, until=lambda: not _list_waiting(database, "conversation"))

    with database.read() as session:
        said = session.scalars(select(MessageRow.response).order_by(MessageRow.number)).all()
    assert said == ["utter_information_taken", "utter_ask_description"]


def test_a_store_that_fails_once_ends_nothing(database: Database) -> None:
    write_events(database, target="tickets")
    fails = [True]

    def read_failing_clock() -> datetime:
        if fails.pop() if fails else False:
            raise OperationalError("", {}, Exception())
        return datetime.now(UTC)

    with receive_events() as receiver:
        deliver(database, webhooks={"tickets": make_webhook(receiver.url)}, now=read_failing_clock)

    assert list_received(database, receiver) == [1]


def make_mailer(mailbox: Mailbox, **given: Any) -> Mailer:
    return Mailer(
        **{
            "host": "localhost",
            "port": mailbox.port,
            "sender": "Keyclerk <support@keyclerk.example>",
            "tls": "none",
            **given,
        }
    )


def write_news(database: Database, count: int = 1) -> None:
    """Have news told at NOW, so that its mails are due ten minutes later."""
    with database.write() as session:
        incident = make_incident(session)
        for _ in range(count):
            add_news(session, incident)
    deliver(database, now=lambda: NOW, until=lambda: not _list_waiting(database, "conversation"))


def _list_waiting(database: Database, channel: str) -> list[int]:
    return [row.id for row in read_outbox(database, channel) if row.state == State.WAITING]


def deliver_later(database: Database, mailbox: Mailbox, **given: Any) -> None:
    mailer = given.pop("mailer", None) or make_mailer(mailbox)
    deliver(database, now=lambda: AFTER_THE_WAIT, mailer=mailer, portal_url="https://portal.example/chat", **given)


def test_unread_news_is_mailed_to_the_opener_without_what_it_says(database: Database) -> None:
    write_news(database)

    with receive_mails() as mailbox:
        deliver_later(database, mailbox)

    [message] = mailbox.messages
    [row] = read_outbox(database, "mail")
    assert mailbox.readers == [["ada@contoso.example"]]
    assert mailbox.greetings == ["keyclerk.example"]
    assert {name: str(message[name]) for name in ("From", "To", "Subject", "Auto-Submitted", "Message-ID")} == {
        "From": "Keyclerk <support@keyclerk.example>",
        "To": "ada@contoso.example",
        "Subject": "Du nouveau concernant votre incident INC-000001",
        "Auto-Submitted": "auto-generated",
        "Message-ID": f"<outbox.{row.message_id}@keyclerk.example>",
    }
    assert (message.get_content_type(), message["Content-Language"]) == ("text/plain", "fr")
    text = message.get_content()
    assert "INC-000001" in text
    assert "en cours de traitement" in text
    assert "https://portal.example/chat" in text
    whole = mailbox.got[0].decode() + text
    hidden = (SUFFIX, COMPUTER, AGENT_TEXT, "Nora", "A description", CONVERSATION, "reinstall", "windows")
    assert [each for each in hidden if each.casefold() in whole.casefold()] == []
    assert list_states(database, "mail") == [("delivered", None)]


def test_before_ten_minutes_are_over_nothing_is_mailed(database: Database) -> None:
    write_news(database)

    with receive_mails() as mailbox:
        looked = []
        deliver(
            database,
            now=lambda: AFTER_THE_WAIT - timedelta(seconds=1),
            mailer=make_mailer(mailbox),
            until=lambda: looked.append(1) or len(looked) > 20,
        )

    assert mailbox.got == []
    assert list_states(database, "mail") == [("waiting", None)]


@pytest.mark.parametrize("how", ["said", "written"])
def test_news_that_was_read_is_not_mailed(database: Database, how: str) -> None:
    write_news(database)
    with database.write() as session:
        if how == "said":
            mark_read(session, conversation_id=CONVERSATION, number=1)
        else:
            accept_message(session, make_inbound(subject="ada-contoso"), now=NOW)

    with receive_mails() as mailbox:
        deliver_later(database, mailbox)

    assert mailbox.got == []
    assert list_states(database, "mail") == [("dropped", "READ")]


def test_much_unread_news_of_one_incident_is_one_mail(database: Database) -> None:
    write_news(database, 3)

    with receive_mails() as mailbox:
        deliver_later(database, mailbox)

    assert len(mailbox.got) == 1
    assert list_states(database, "mail") == [("delivered", None), ("dropped", "SAME_MAIL"), ("dropped", "SAME_MAIL")]


def test_news_that_comes_while_a_mail_is_sent_gets_a_mail_of_its_own(database: Database) -> None:
    write_news(database, 2)

    def tell_more() -> None:
        with database.write() as session:
            incident = session.scalars(select(IncidentRow)).one()
            deliver_news(session, add_news(session, incident), now=AFTER_THE_WAIT)

    with receive_mails() as mailbox:
        mailbox.before_answering = tell_more
        deliver_later(database, mailbox, until=lambda: read_outbox(database, "mail")[0].state == "delivered")
        assert list_states(database, "mail") == [("delivered", None), ("dropped", "SAME_MAIL"), ("waiting", None)]
        mailbox.before_answering = lambda: None
        deliver(database, now=lambda: AFTER_THE_WAIT + timedelta(minutes=10), mailer=make_mailer(mailbox))

    assert len(mailbox.got) == 2
    assert list_states(database, "mail")[2] == ("delivered", None)


@pytest.mark.parametrize("goodbye", ["221 bye", "421 busy", "500 what?"])
@pytest.mark.parametrize(("answer", "outcome"), [("250 taken", ("delivered", None)), ("550 no", ("dead", "SMTP_550"))])
def test_what_a_server_says_to_whoever_leaves_changes_nothing(
    database: Database, answer: str, outcome: tuple[str, str | None], goodbye: str
) -> None:
    write_news(database)

    with receive_mails(answer) as mailbox:
        mailbox.goodbye = goodbye
        deliver_later(database, mailbox)

    assert len(mailbox.got) == answer.startswith("250")
    assert list_states(database, "mail") == [outcome]


def test_without_a_mail_server_nothing_waits_for_ever(database: Database) -> None:
    write_news(database)

    deliver(database, now=lambda: AFTER_THE_WAIT)

    assert list_states(database, "mail") == [("dropped", "NO_SMTP_HOST")]


def test_who_was_erased_meanwhile_gets_no_mail(database: Database) -> None:
    write_news(database)
    with database.write() as session:
        session.get_one(ContactRow, "ada-contoso").erased_at = NOW

    with receive_mails() as mailbox:
        deliver_later(database, mailbox)

    assert mailbox.got == []
    assert list_states(database, "mail") == [("dropped", "NO_ADDRESS")]


class Clock:
    """A clock that is so late that every mail is due, and goes on."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def __call__(self) -> datetime:
        return AFTER_THE_WAIT + timedelta(seconds=time.monotonic() - self._begun)


def test_a_mail_that_is_refused_for_now_is_sent_again_as_the_same_message(database: Database) -> None:
    write_news(database)

    with receive_mails("451 later", "421 much later") as mailbox:
        deliver(database, now=Clock(), mailer=make_mailer(mailbox))

    [message] = mailbox.messages
    [row] = read_outbox(database, "mail")
    assert message["Message-ID"] == f"<outbox.{row.message_id}@keyclerk.example>"
    assert (row.state, row.attempts) == ("delivered", 3)


def test_a_mail_that_is_refused_for_good_is_dead(database: Database) -> None:
    write_news(database)

    with receive_mails("550 no such user") as mailbox:
        deliver_later(database, mailbox)

    assert mailbox.got == []
    assert list_states(database, "mail") == [("dead", "SMTP_550")]


def test_a_mail_server_that_is_not_there_is_tried_again_until_the_mail_is_given_up(database: Database) -> None:
    write_news(database)

    deliver(database, now=Clock(), mailer=make_mailer(Mailbox(port=1), host="127.0.0.1"))

    assert [(row.state, row.problem, row.attempts) for row in read_outbox(database, "mail")] == [
        ("dead", "CONNECTION", 4)
    ]


def test_the_address_and_the_texts_cannot_add_a_header(database: Database) -> None:
    write_news(database)
    with database.write() as session:
        session.get_one(ContactRow, "ada-contoso").email = "ada@contoso.example\r\nBcc: eve@evil.example"

    with receive_mails() as mailbox:
        deliver_later(database, mailbox)

    assert mailbox.got == []
    assert list_states(database, "mail") == [("dead", "BAD_ADDRESS")]


@pytest.mark.parametrize(
    ("password", "trusts", "outcome"),
    [
        ("right", True, "delivered"),
        ("wrong", True, "SMTP_535"),
        ("right", False, "TLS"),
    ],
)
def test_a_password_is_told_to_a_server_with_a_good_certificate_alone(
    database: Database,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    password: str,
    trusts: bool,
    outcome: str,
) -> None:
    certificate, key = make_certificate(tmp_path)
    if trusts:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    write_news(database)

    with receive_mails(tls_context=context) as mailbox:
        mailer = make_mailer(mailbox, tls="starttls", user="keyclerk", password=password)
        deliver(database, now=Clock(), mailer=mailer)

    [(state, problem)] = list_states(database, "mail")
    assert (problem or state) == outcome
    assert set(mailbox.signed_in) == ({("keyclerk", password)} if trusts else set())


def test_a_server_without_starttls_is_told_nothing(database: Database) -> None:
    write_news(database)

    with receive_mails() as mailbox:
        deliver_later(database, mailbox, mailer=make_mailer(mailbox, tls="starttls", user="keyclerk", password="right"))

    assert (mailbox.got, mailbox.signed_in) == ([], [])
    assert list_states(database, "mail") == [("dead", "NOT_SUPPORTED")]
