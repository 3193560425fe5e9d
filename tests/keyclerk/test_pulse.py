"""The pulse of an incident: it differs once something moved around the incident, and only then."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.conversations import add_message
from keyclerk.incidents import Doer, change_incident
from keyclerk.incidents.pulse import Pulse, read_pulses
from keyclerk.life_cycle import Deed, Role
from keyclerk.news import deliver_news, mark_read
from keyclerk.outbox import Channel, mark_delivered
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, ConversationRow, OutboxRow
from tests.factories import NOW, make_actor, make_contact, make_conversation, make_incident

NORA = Doer(Role.AGENT, "Nora")


def say(session: Session, conversation_id: str) -> None:
    conversation = session.get_one(ConversationRow, conversation_id)
    add_message(session, conversation, author="partner", created_at=NOW, text="And Office?")


def find_waiting(session: Session, channel: Channel) -> OutboxRow:
    return session.scalars(select(OutboxRow).where(OutboxRow.channel == channel, OutboxRow.state == "waiting")).one()


MOVES: dict[str, Callable[[Session], object]] = {
    "said": lambda session: say(session, "c-1"),
    "delivered": lambda session: deliver_news(session, find_waiting(session, Channel.CONVERSATION), now=NOW),
    "mailed": lambda session: mark_delivered(find_waiting(session, Channel.MAIL), now=NOW),
    "read": lambda session: mark_read(session, conversation_id="c-1", number=2),
    "nothing": lambda _: None,
    "said elsewhere": lambda session: say(session, "c-2"),
}
"""What happens one after the other."""


def test_whatever_is_said_delivered_mailed_or_read_is_felt_and_nothing_of_others(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        session.get_one(ContactRow, actor.contact_id).email = "ada@example.com"
        make_conversation(session, actor.contact_id, id_="c-1")
        make_contact(session, "bob")
        make_conversation(session, "bob", id_="c-2")
        make_incident(session, actor, conversation_id="c-1")
        change_incident(session, incident_id=1, deed=Deed.ANSWERED, doer=NORA, now=NOW, text="Hello.")

    felt: dict[str, bool] = {}
    for name, move in MOVES.items():
        before = feel(any_database)
        with any_database.write() as session:
            move(session)
        felt[name] = feel(any_database) != before

    assert felt == {name: name not in ("nothing", "said elsewhere") for name in MOVES}


def feel(database: Database) -> Pulse:
    with database.read() as session:
        pulses = read_pulses(session, incident_ids=[1, 7])
    assert pulses.pop(7) == ()
    return pulses.pop(1)
