from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.incidents import Changed, Doer, change_incident
from keyclerk.incidents.delivery import Delivery, DeliveryState, list_deliveries
from keyclerk.life_cycle import Deed, Role
from keyclerk.news import claim_news, deliver_news, mark_read
from keyclerk.outbox import Channel, mark_dead, mark_delivered, mark_dropped
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, OutboxRow
from tests.factories import NOW, make_actor, make_conversation, make_incident

NORA = Doer(Role.AGENT, "nora")
SAID_AT = NOW + timedelta(seconds=1)
LATER = NOW + timedelta(minutes=15)


def open_one(session: Session, *, email: str | None = "ada@example.com", channel: str = "web") -> None:
    actor = make_actor(session)
    session.get_one(ContactRow, "ada").email = email
    make_conversation(session, channel=channel)
    make_incident(session, actor)


def say(session: Session, deed: Deed = Deed.ANSWERED, *, now: datetime = NOW) -> int:
    changed = change_incident(session, incident_id=1, deed=deed, doer=NORA, now=now, text="Hello.")
    assert isinstance(changed, Changed)
    return changed.entry.id


def find_row(session: Session, channel: Channel) -> OutboxRow:
    return session.scalars(
        select(OutboxRow).where(OutboxRow.channel == channel).order_by(OutboxRow.id.desc()).limit(1)
    ).one()


def deliver(session: Session) -> int:
    row = claim_news(session, find_row(session, Channel.CONVERSATION))
    assert row is not None
    message = deliver_news(session, row, now=SAID_AT)
    assert message is not None
    return message.number


def test_an_answer_waits_then_is_in_the_conversation_then_read(any_database: Database) -> None:
    with any_database.write() as session:
        open_one(session)
        entry = say(session)
        assert list_deliveries(session, incident_id=1) == {entry: Delivery(entry, DeliveryState.WAITING)}

        number = deliver(session)
        delivered = Delivery(entry, DeliveryState.DELIVERED, "web", SAID_AT, mail="waiting")
        assert list_deliveries(session, incident_id=1) == {entry: delivered}

        mark_read(session, conversation_id="c-1", number=number)
        read = Delivery(entry, DeliveryState.READ, "web", SAID_AT)
        assert list_deliveries(session, incident_id=1) == {entry: read}


def test_an_answer_that_was_not_read_is_mailed(any_database: Database) -> None:
    with any_database.write() as session:
        open_one(session)
        entry = say(session)
        deliver(session)

        mark_delivered(find_row(session, Channel.MAIL), now=LATER)

        mailed = Delivery(entry, DeliveryState.DELIVERED, "web", SAID_AT, mail="delivered", mailed_at=LATER)
        assert list_deliveries(session, incident_id=1) == {entry: mailed}


def test_an_answer_in_teams_is_there_once_teams_has_it_and_is_not_mailed(any_database: Database) -> None:
    with any_database.write() as session:
        open_one(session, channel="teams")
        entry = say(session)
        deliver(session)

        row = find_row(session, Channel.TEAMS)
        states = [list_deliveries(session, incident_id=1)[entry]]
        mark_dead(row, problem="HTTP_403", now=LATER)
        states.append(list_deliveries(session, incident_id=1)[entry])
        mark_delivered(row, now=LATER)
        states.append(list_deliveries(session, incident_id=1)[entry])

    assert [(each.state, each.channel, each.at, each.problem) for each in states] == [
        (DeliveryState.WAITING, "teams", None, None),
        (DeliveryState.DEAD, "teams", LATER, "HTTP_403"),
        (DeliveryState.DELIVERED, "teams", LATER, None),
    ]


@pytest.mark.parametrize(
    ("problem", "state", "mail"),
    [
        ("SAME_MAIL", DeliveryState.DELIVERED, "delivered"),
        ("READ", DeliveryState.READ, None),
        ("NO_ADDRESS", DeliveryState.DELIVERED, None),
    ],
)
def test_a_mail_that_was_not_needed_says_why(
    database: Database, problem: str, state: DeliveryState, mail: str | None
) -> None:
    with database.write() as session:
        open_one(session)
        entry = say(session)
        deliver(session)

        mark_dropped(find_row(session, Channel.MAIL), problem=problem, now=LATER)

        found = list_deliveries(session, incident_id=1)[entry]
    assert (found.state, found.mail) == (state, mail)


def test_a_mail_and_news_that_are_given_up_say_why(database: Database) -> None:
    with database.write() as session:
        open_one(session)
        first = say(session)
        deliver(session)
        mark_dead(find_row(session, Channel.MAIL), problem="BAD_ADDRESS", now=LATER)
        second = say(session, Deed.ASKED)
        mark_dead(find_row(session, Channel.CONVERSATION), problem="ANSWER", now=LATER)

        found = list_deliveries(session, incident_id=1)

    assert (found[first].state, found[first].mail, found[first].problem) == ("delivered", "dead", "BAD_ADDRESS")
    assert found[second] == Delivery(second, DeliveryState.DEAD, at=LATER, problem="ANSWER")


def test_who_has_no_conversation_is_told_nowhere(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session), conversation_id=None)
        entry = say(session)

        assert list_deliveries(session, incident_id=1) == {entry: Delivery(entry, DeliveryState.NOWHERE)}


def test_what_left_the_outbox_long_ago_was_delivered(database: Database) -> None:
    with database.write() as session:
        open_one(session)
        entry = say(session)
        deliver(session)
        session.query(OutboxRow).delete()

        assert list_deliveries(session, incident_id=1) == {
            entry: Delivery(entry, DeliveryState.DELIVERED, "web", SAID_AT)
        }


def test_of_several_entries_each_has_its_own_and_notes_have_none(database: Database) -> None:
    with database.write() as session:
        open_one(session)
        answered = say(session)
        read = deliver(session)
        mark_read(session, conversation_id="c-1", number=read)
        say(session, Deed.NOTED)
        asked = say(session, Deed.ASKED)
        deliver(session)
        solved = say(session, Deed.SOLVED)

        found = list_deliveries(session, incident_id=1)

    assert {id_: each.state for id_, each in found.items()} == {
        answered: DeliveryState.READ,
        asked: DeliveryState.DELIVERED,
        solved: DeliveryState.WAITING,
    }
