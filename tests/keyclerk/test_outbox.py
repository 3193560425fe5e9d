import json
import re
from datetime import timedelta
from typing import Any

import pytest

from keyclerk.audit import read_audit
from keyclerk.errors import SettingsError
from keyclerk.incidents.announcing import TOPICS
from keyclerk.outbox import (
    EXPIRED,
    OutboxEndedError,
    OutboxExpiredError,
    Outcome,
    State,
    UnknownOutboxEntryError,
    claim,
    drop,
    find_oldest,
    list_dead,
    list_due,
    list_outbox,
    mark_dead,
    mark_delivered,
    plan_retry,
    postpone,
    retry,
    settle,
)
from keyclerk.settings import ROOT, load_settings
from keyclerk.store.database import Database
from keyclerk.webhooks import Webhook, fan_out, write_event
from tests.factories import NOW
from tests.outbox import SECRET, add_event, add_mail, add_news, make_incident, read_outbox

MINUTE, HOUR = 60, 3600
LATER = NOW + timedelta(hours=1)


def make_webhook(**given: Any) -> Webhook:
    return Webhook(**{"url": "https://tickets.example/hook", "secret": SECRET, **given})


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [
        (1, 5),
        (2, 30),
        (3, 2 * MINUTE),
        (4, 10 * MINUTE),
        (5, HOUR),
        (6, 4 * HOUR),
        (7, 12 * HOUR),
        (8, 24 * HOUR),
    ],
)
def test_a_pause_is_that_of_the_schedule_or_a_fifth_longer_at_most(failures: int, seconds: int) -> None:
    pauses = [plan_retry(failures, entry_id) for entry_id in range(1, 200)]

    assert pauses == [plan_retry(failures, entry_id) for entry_id in range(1, 200)]
    assert len(set(pauses)) > 100
    assert all(
        timedelta(seconds=seconds) <= (pause or timedelta()) <= timedelta(seconds=seconds * 1.2) for pause in pauses
    )


def test_after_the_last_pause_it_is_given_up() -> None:
    assert plan_retry(9, 1) is None


def test_an_event_is_handed_to_each_webhook_that_hears_of_it(any_database: Database) -> None:
    webhooks = {
        "all": make_webhook(),
        "contoso": make_webhook(partners=["contoso"]),
        "fabrikam": make_webhook(partners=["fabrikam"]),
        "opened": make_webhook(topics=["incident.opened"]),
        "answered": make_webhook(partners=["*"], topics=["incident.answered"]),
    }
    with any_database.write() as session:
        event = add_event(session, make_incident(session))

        copies = fan_out(session, event, webhooks=webhooks, now=LATER)

    assert [copy.target for copy in copies] == ["all", "contoso", "answered"]
    assert {write_event(copy) for copy in copies} == {write_event(event)}
    assert {(copy.state, copy.created_at, copy.due_at) for copy in copies} == {("waiting", NOW, LATER)}
    assert read_outbox(any_database)[0].state == State.DELIVERED


def test_an_event_that_no_webhook_hears_of_is_dropped(database: Database) -> None:
    with database.write() as session:
        event = add_event(session, make_incident(session))

        assert fan_out(session, event, webhooks={}, now=NOW) == []

    assert [(row.state, row.problem) for row in read_outbox(database)] == [(State.DROPPED, "NO_WEBHOOK")]


def test_what_is_due_comes_in_order_and_a_later_event_waits_for_an_earlier_one(any_database: Database) -> None:
    with any_database.write() as session:
        one, two = make_incident(session), make_incident(session)
        first = add_event(session, one, target="tickets")
        add_event(session, one, target="tickets")
        elsewhere = add_event(session, one, target="pager")
        other = add_event(session, two, target="tickets")
        news = add_news(session, one)
        add_news(session, one)
        add_news(session, two)
        elsewhere_news = add_news(session, make_incident(session, partner="fabrikam"))
        mail = add_mail(session, one, number=1)
        add_mail(session, one, number=2)
        add_event(session, two, target="pager", due_at=LATER)

        due = list_due(session, now=NOW, most=10)

    assert due == [first, elsewhere, other, news, elsewhere_news, mail]


@pytest.mark.parametrize("state", [State.DELIVERED, State.DEAD, State.DROPPED])
def test_what_ended_holds_up_nothing(any_database: Database, state: State) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        add_event(session, incident, target="tickets", state=state)
        second = add_event(session, incident, target="tickets")

        assert list_due(session, now=NOW, most=10) == [second]


def test_what_waits_for_its_next_try_holds_up_the_later_ones(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        first = add_event(session, incident, target="tickets")
        add_event(session, incident, target="tickets")
        postpone(first, problem="TIMEOUT", now=NOW)

        assert list_due(session, now=NOW, most=10) == []


def test_news_that_is_to_be_tried_again_comes_before_what_came_later_in_its_conversation(
    any_database: Database,
) -> None:
    with any_database.write() as session:
        one, two = make_incident(session), make_incident(session)
        first = add_news(session, one)
        second, third = add_news(session, one), add_news(session, two)
        postpone(first, problem="ANSWER", now=NOW)

        assert list_due(session, now=NOW, most=10) == []
        assert list_due(session, now=LATER, most=10) == [first]
        mark_delivered(first, now=LATER)
        assert list_due(session, now=LATER, most=10) == [second]
        mark_dead(second, problem="ANSWER", now=LATER)
        assert list_due(session, now=LATER, most=10) == [third]


def test_a_clock_that_lags_does_not_change_the_order_of_news(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        first = add_news(session, incident, now=NOW + timedelta(seconds=5))
        add_news(session, incident, now=NOW - timedelta(seconds=5))

        assert list_due(session, now=NOW, most=10) == []
        assert list_due(session, now=LATER, most=10) == [first]


def test_a_webhook_with_much_to_do_leaves_room_for_the_others(any_database: Database) -> None:
    with any_database.write() as session:
        incidents = [make_incident(session) for _ in range(4)]
        busy = [add_event(session, each, target="busy") for each in incidents]
        calm = add_event(session, incidents[0], target="calm")

        assert list_due(session, now=NOW, most=2) == [*busy[:2], calm]


def test_a_failure_is_kept_with_its_problem_until_it_is_given_up(database: Database) -> None:
    with database.write() as session:
        row = add_event(session, make_incident(session), target="tickets")
        dues = []
        for _ in range(9):
            postpone(row, problem="HTTP_500", now=NOW)
            dues.append(row.due_at)

    assert (row.state, row.attempts, row.problem, row.ended_at) == (State.DEAD, 9, "HTTP_500", NOW)
    assert dues[:8] == sorted(dues[:8])


def test_a_pause_that_was_asked_for_is_kept(database: Database) -> None:
    with database.write() as session:
        row = add_event(session, make_incident(session), target="tickets")

        settle(row, Outcome(State.WAITING, "HTTP_429", timedelta(minutes=7)), now=NOW)

    assert (row.due_at, row.state, row.attempts) == (NOW + timedelta(minutes=7), State.WAITING, 1)


def test_only_what_waits_can_be_claimed(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        waiting, ended = add_event(session, incident), add_event(session, incident, state=State.DROPPED)

        assert claim(session, waiting.id) is waiting
        assert claim(session, ended.id) is None
        assert claim(session, 99) is None


def test_the_oldest_that_waits_is_told_by_channel(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        add_event(session, incident, state=State.DEAD, now=NOW - timedelta(days=1))
        add_event(session, incident, now=NOW + timedelta(minutes=1))
        add_event(session, incident)
        add_news(session, incident, now=LATER)

        assert find_oldest(session) == {"webhook": NOW, "conversation": LATER}


def test_what_is_dead_can_be_retried_by_hand_with_a_note(any_database: Database) -> None:
    with any_database.write() as session:
        row = add_event(
            session,
            make_incident(session),
            target="tickets",
            state=State.DEAD,
            attempts=9,
            problem="HTTP_500",
            ended_at=NOW,
        )
        assert list_dead(session) == [row.id]

        retry(session, entry_ids=[row.id], actor="olga", now=LATER)

        entry = read_audit(session)[0]
    assert (row.state, row.attempts, row.problem, row.ended_at, row.due_at) == (State.WAITING, 0, None, None, LATER)
    assert (entry.action, entry.actor, entry.subject, entry.partner_id) == (
        "OUTBOX_RETRIED",
        "olga",
        f"outbox {row.id}",
        "contoso",
    )


def test_what_waits_can_be_dropped_by_hand_with_a_note(database: Database) -> None:
    with database.write() as session:
        row = add_event(session, make_incident(session), target="tickets")

        drop(session, entry_ids=[row.id], reason="the system is gone", actor="olga", now=LATER)

        entry = read_audit(session)[0]
        assert list_outbox(session, state=State.DROPPED) == [row]
        assert list_outbox(session, state=State.DEAD) == []
    assert (row.state, row.ended_at) == (State.DROPPED, LATER)
    assert (entry.action, entry.reason, entry.details["state"]) == ("OUTBOX_DROPPED", "the system is gone", "waiting")


def test_what_was_delivered_does_not_leave_again(database: Database) -> None:
    with database.write() as session:
        row = add_event(session, make_incident(session), state=State.DELIVERED)

        with pytest.raises(OutboxEndedError):
            retry(session, entry_ids=[row.id], actor="olga", now=NOW)
        with pytest.raises(UnknownOutboxEntryError):
            drop(session, entry_ids=[99], reason="none", actor="olga", now=NOW)


TICKETS = {"url": "https://tickets.example/hook", "secret": SECRET}


def test_webhooks_are_read_from_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"tickets": TICKETS, "pager": {**TICKETS, "url": "http://127.0.0.1:9000/", "partners": ["contoso"]}}
    monkeypatch.setenv("KEYCLERK_WEBHOOKS", json.dumps(given))

    webhooks = load_settings().webhooks

    assert (webhooks["tickets"].partners, webhooks["pager"].partners) == (None, {"contoso"})


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"url": "http://tickets.example/hook"}, "url"),
        ({"url": "http://127.0.0.1.tickets.example/"}, "url"),
        ({"url": "ftp://127.0.0.1/"}, "url"),
        ({"url": "https://"}, "url"),
        ({"url": "https://tickets.example:port/"}, "url"),
        ({"url": "https://tickets.example/\r\nx: y"}, "url"),
        ({"secret": "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, "secret"),
        ({"secret": "whsec_c2hvcnQ="}, "secret"),
        ({"secret": "whsec_!!!!9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, "secret"),
        ({"secret": "whsec_é"}, "secret"),
        ({"topics": ["incident.oepned"]}, "topics"),
        ({"partners": "contoso"}, "partners"),
        ({"topic": ["incident.opened"]}, "topic"),
    ],
)
def test_a_webhook_that_cannot_be_used_is_named_without_its_secret(
    monkeypatch: pytest.MonkeyPatch, changed: dict[str, Any], place: str
) -> None:
    monkeypatch.setenv("KEYCLERK_WEBHOOKS", json.dumps({"tickets": {**TICKETS, **changed}}))

    with pytest.raises(SettingsError) as raised:
        load_settings()

    assert raised.value.data["setting"] == "KEYCLERK_WEBHOOKS"
    assert raised.value.data["problem"].startswith(f"tickets.{place}: ")
    assert str({**TICKETS, **changed}["secret"])[6:] not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KEYCLERK_WEBHOOKS", "[]"),
        ("KEYCLERK_WEBHOOKS", "tickets"),
        ("KEYCLERK_PORTAL_URL", "javascript:alert(1)"),
        ("KEYCLERK_PORTAL_URL", "https://portal.example/\nBcc: x"),
        ("KEYCLERK_SMTP_FROM", "Keyclerk"),
        ("KEYCLERK_SMTP_FROM", "k@keyclerk.example\r\nBcc: ada@contoso.example"),
        ("KEYCLERK_SMTP_TLS", "ssl"),
        ("KEYCLERK_SMTP_PORT", "0"),
    ],
)
def test_settings_of_what_leaves_are_checked_at_the_start(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError) as raised:
        load_settings()

    assert raised.value.data["setting"] == name


def test_who_mails_needs_a_sender(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYCLERK_SMTP_HOST", "mail.example")

    with pytest.raises(SettingsError) as raised:
        load_settings()

    assert raised.value.data["setting"] == "KEYCLERK_SMTP_FROM"


def test_every_topic_is_taken() -> None:
    assert make_webhook(topics=list(TOPICS.values())).topics == set(TOPICS.values())


def test_every_topic_is_documented() -> None:
    section = (ROOT / "docs" / "operations.md").read_text("utf-8").partition("## What leaves")[2].partition("\n## ")[0]

    assert set(re.findall(r"^\| `(incident\.\w+)`", section, re.MULTILINE)) == set(TOPICS.values())


def test_what_expired_can_be_dropped_and_not_retried(any_database: Database) -> None:
    with any_database.write() as session:
        incident = make_incident(session)
        expired = add_event(session, incident, state=State.DEAD, problem=EXPIRED)
        young = add_event(session, incident, state=State.DEAD, problem=None)

        assert list_dead(session) == [young.id]
        with pytest.raises(OutboxExpiredError):
            retry(session, entry_ids=[young.id, expired.id], actor="olga", now=NOW)
        assert (expired.state, young.state) == (State.DEAD, State.DEAD)
        assert drop(session, entry_ids=[expired.id], reason="too old", actor="olga", now=NOW) == [expired]


def test_the_audit_trail_names_no_person_to_whom_a_mail_was_to_go(database: Database) -> None:
    with database.write() as session:
        incident = make_incident(session)
        for row in (add_mail(session, incident, number=1), add_event(session, incident, target="tickets")):
            retry(session, entry_ids=[row.id], actor="olga", now=NOW)
            drop(session, entry_ids=[row.id], reason="not needed", actor="olga", now=NOW)

        entries = read_audit(session)

    assert [entry.details.get("target") for entry in entries] == ["tickets", "tickets", None, None]
    assert incident.contact_id not in str([(entry.subject, entry.details) for entry in entries])
