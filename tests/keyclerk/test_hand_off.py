from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.access import Actor, find_actor
from keyclerk.hand_off import (
    end_by_partner,
    end_incident,
    find_held_conversation,
    find_support_opening,
    give_back,
    hand_over,
    receive_message,
)
from keyclerk.incidents import Changed, Doer, Refused, change_incident, list_timeline
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow, OutboxRow
from tests.factories import (
    NOW,
    PRODUCT_KEY,
    make_actor,
    make_conversation,
    make_incident,
    make_partner,
    read_everything,
)

ADA = Doer(Role.OPENER, "ada")
BOB = Doer(Role.ADMIN, "bob")
NORA = Doer(Role.AGENT, "nora")
OMAR = Doer(Role.AGENT, "omar")
ROUNDS = 12


@pytest.fixture(autouse=True)
def records(any_database: Database) -> None:
    """Ada has an incident from her conversation c-1; Bob has one from his conversation c-2."""
    with any_database.write() as session:
        for number, name in enumerate(("ada", "bob"), start=1):
            actor = make_actor(session, name)
            make_conversation(session, name, id_=f"c-{number}")
            make_incident(session, actor, conversation_id=f"c-{number}")


def hold(session: Session, doer: Doer = ADA, *, conversation: str = "c-1", id_: int = 1, number: int = 0) -> Changed:
    held = hand_over(session, conversation_id=conversation, incident_id=id_, doer=doer, now=NOW, number=number)
    assert isinstance(held, Changed)
    return held


def find_ada(session: Session) -> Actor:
    actor = find_actor(session, contact_id="ada", partner_id="contoso")
    assert actor is not None
    return actor


def read_hold(session: Session, conversation: str = "c-1") -> tuple[str, int | None, int | None]:
    row = session.get_one(ConversationRow, conversation)
    return row.held_by, row.incident_id, row.held_number


def list_deeds(session: Session, id_: int = 1) -> list[tuple[str, str, str | None]]:
    return [(entry.deed, entry.actor, entry.text) for entry in list_timeline(session, incident_id=id_)][1:]


def make_message(session: Session, text: str, *, conversation: str = "c-1") -> MessageRow:
    message = MessageRow(conversation_id=conversation, number=9, author="partner", created_at=NOW, text=text)
    session.add(message)
    session.flush()
    return message


def list_news(session: Session) -> list[tuple[str, str]]:
    """Return what conversations are told, with where."""
    rows = session.scalars(select(OutboxRow).where(OutboxRow.channel == "conversation").order_by(OutboxRow.id))
    return [(row.target, row.payload["response"]) for row in rows]


BOT = ("bot", None, None)


def test_a_conversation_is_handed_over_by_its_partner_in_the_turn_that_asked_for_it(any_database: Database) -> None:
    with any_database.write() as session:
        held = hold(session, number=7)

        assert (held.incident.state, held.incident.owner) == ("new", None)
        assert read_hold(session) == ("agent", 1, 7)
        assert list_deeds(session) == [("HANDED_OVER", "ada", None)]
        assert list_news(session) == []


def test_the_opener_hands_over_only_while_somebody_is_there_and_an_agent_at_any_time(any_database: Database) -> None:
    night = NOW + timedelta(hours=12)
    with any_database.write() as session:
        given = {"conversation_id": "c-1", "incident_id": 1, "now": night}

        assert hand_over(session, doer=ADA, number=7, **given) == Refused("NOBODY_THERE", "new")
        assert read_hold(session) == BOT
        assert isinstance(hand_over(session, doer=NORA, **given), Changed)


def test_an_agent_who_saw_an_earlier_version_takes_nothing_over(any_database: Database) -> None:
    with any_database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.TAKEN, doer=OMAR, now=NOW)

        held = hand_over(session, conversation_id="c-1", incident_id=1, doer=NORA, now=NOW, version=0)

        assert held == Refused("STALE", "open")
        assert read_hold(session) == BOT


@pytest.mark.parametrize("ending", ["by an agent", "by the partner", "with the incident"])
def test_what_was_asked_before_is_over_once_the_bot_has_the_conversation_back(
    any_database: Database, ending: str
) -> None:
    with any_database.write() as session:
        hold(session, NORA)
        conversation = session.get_one(ConversationRow, "c-1")

        if ending == "by an agent":
            give_back(session, incident_id=1, doer=NORA, now=NOW)
        elif ending == "by the partner":
            end_by_partner(session, conversation, now=NOW)
        else:
            end_incident(session, incident_id=1, deed=Deed.SOLVED, doer=NORA, now=NOW, text="Done")

        assert conversation.started_number == conversation.last_number + 1


def test_a_conversation_that_an_agent_takes_over_is_withheld_from_the_bot_at_once(any_database: Database) -> None:
    with any_database.write() as session:
        held = hold(session, NORA)

        assert held.incident.owner == "nora"
        assert read_hold(session) == ("agent", 1, 0)
        assert list_news(session) == [("c-1", "utter_news_handed_over")]


def test_a_waiting_incident_is_open_again_once_its_conversation_is_handed_over(any_database: Database) -> None:
    with any_database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.ASKED, doer=NORA, now=NOW, text="Which?")

        assert hold(session).incident.state == "open"


def test_who_hands_over_again_changes_nothing_of_the_turn_that_is_answered(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session, number=7)

        hold(session, NORA)

        assert read_hold(session) == ("agent", 1, 7)


def test_a_second_incident_is_refused_while_one_is_held(any_database: Database) -> None:
    with any_database.write() as session:
        second = make_incident(session, find_ada(session), request_id="r-2").id
        hold(session, number=7)
    before = read_everything(any_database)

    with any_database.write() as session:
        refused = hand_over(session, conversation_id="c-1", incident_id=second, doer=NORA, now=NOW)

    assert refused == Refused("HELD", "agent")
    assert read_everything(any_database) == before


@pytest.mark.parametrize("doer", [ADA, NORA, BOB], ids=lambda doer: doer.name)
def test_a_conversation_is_never_handed_over_for_the_incident_of_another_contact(
    any_database: Database, doer: Doer
) -> None:
    before = read_everything(any_database)

    with any_database.write() as session:
        refused = hand_over(session, conversation_id="c-1", incident_id=2, doer=doer, now=NOW)

    assert refused == Refused("NOT_YOURS", "new")
    assert read_everything(any_database) == before


@pytest.mark.parametrize("doer", [BOB, Doer(Role.COLLEAGUE, "cleo")], ids=lambda doer: doer.role)
def test_a_conversation_is_handed_over_by_nobody_but_its_partner_and_agents(any_database: Database, doer: Doer) -> None:
    before = read_everything(any_database)

    with any_database.write() as session:
        refused = hand_over(session, conversation_id="c-1", incident_id=1, doer=doer, now=NOW)

    assert refused == Refused("NOT_YOURS", "new")
    assert read_everything(any_database) == before


def test_a_conversation_is_not_handed_over_for_an_incident_that_has_ended(any_database: Database) -> None:
    with any_database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.SOLVED, doer=NORA, now=NOW, text="Done.")

        refused = hand_over(session, conversation_id="c-1", incident_id=1, doer=ADA, now=NOW)

        assert refused == Refused("WRONG_STATE", "solved")
        assert read_hold(session) == BOT


def test_an_incident_is_held_in_one_conversation_the_last_one(any_database: Database) -> None:
    with any_database.write() as session:
        make_conversation(session, id_="c-3", channel="teams")
        hold(session)

        hold(session, conversation="c-3", number=4)

        assert read_hold(session) == BOT
        assert read_hold(session, "c-3") == ("agent", 1, 4)
        held = find_held_conversation(session, incident_id=1)
        assert held is not None
        assert held.id == "c-3"
        change_incident(session, incident_id=1, deed=Deed.ANSWERED, doer=NORA, now=NOW, text="Hello.")
        assert list_news(session)[-1] == ("c-3", "utter_news_answered")


def test_what_is_written_while_agents_hold_a_conversation_is_in_the_timeline(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session)
        message = make_message(session, f"It says {PRODUCT_KEY} is wrong.")

        said = receive_message(session, session.get_one(ConversationRow, "c-1"), message, now=NOW)

        assert said is None
        entry = list_timeline(session, incident_id=1)[-1]
        masked = f"It says {'•' * 5}-{'•' * 5}-{'•' * 5}-{'•' * 5}-372PD is wrong."
        assert (entry.deed, entry.actor, entry.text) == ("COMMENTED", "ada", masked)
        assert entry.details == {"message": "9"}
        assert list_news(session) == []


def test_a_message_opens_an_incident_that_waits_for_it(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session)
        change_incident(session, incident_id=1, deed=Deed.ASKED, doer=NORA, now=NOW, text="Which?")

        receive_message(session, session.get_one(ConversationRow, "c-1"), make_message(session, "Standard."), now=NOW)

        assert session.get_one(IncidentRow, 1).state == "open"


def test_a_message_for_an_incident_that_has_ended_is_given_back_to_the_bot(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session, number=7)
        change_incident(session, incident_id=1, deed=Deed.SOLVED, doer=NORA, now=NOW, text="Done.")
        conversation = session.get_one(ConversationRow, "c-1")

        said = receive_message(session, conversation, make_message(session, "Thanks!"), now=NOW)

        assert said == ("utter_given_back", {"number": "INC-000001", "agent": ""})
        assert read_hold(session) == BOT
        assert list_deeds(session)[-1] == ("SOLVED", "nora", "Done.")


def test_a_message_of_a_conversation_that_nobody_holds_is_in_no_timeline(any_database: Database) -> None:
    with any_database.write() as session:
        conversation = session.get_one(ConversationRow, "c-1")

        assert receive_message(session, conversation, make_message(session, "Hello"), now=NOW) is None
        assert list_deeds(session) == []


def test_a_partner_goes_back_to_the_bot(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session, number=7)

        values = end_by_partner(session, session.get_one(ConversationRow, "c-1"), now=NOW)

        assert values == {"number": "INC-000001", "agent": ""}
        assert read_hold(session) == BOT
        assert list_deeds(session) == [("HANDED_OVER", "ada", None), ("GIVEN_BACK", "ada", None)]
        assert list_news(session) == []
        assert session.get_one(IncidentRow, 1).state == "new"


def test_a_partner_goes_back_to_the_bot_after_the_incident_has_ended(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session)
        change_incident(session, incident_id=1, deed=Deed.SOLVED, doer=NORA, now=NOW, text="Done.")

        end_by_partner(session, session.get_one(ConversationRow, "c-1"), now=NOW)

        assert read_hold(session) == BOT
        assert session.get_one(IncidentRow, 1).state == "solved"


def test_an_agent_gives_a_conversation_back_and_the_partner_is_told(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session)

        given = give_back(session, incident_id=1, doer=NORA, now=NOW)

        assert isinstance(given, Changed)
        assert read_hold(session) == BOT
        assert list_deeds(session) == [("HANDED_OVER", "ada", None), ("GIVEN_BACK", "nora", None)]
        assert list_news(session) == [("c-1", "utter_given_back")]


def test_an_agent_who_only_gives_a_conversation_back_has_not_taken_the_incident(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session)

        give_back(session, incident_id=1, doer=NORA, now=NOW)

        row = session.get_one(IncidentRow, 1)
        assert (row.state, row.owner, row.taken_at) == ("new", None, None)


def test_what_nobody_holds_is_not_given_back(any_database: Database) -> None:
    before = read_everything(any_database)

    with any_database.write() as session:
        assert give_back(session, incident_id=1, doer=NORA, now=NOW) == Refused("NOT_HELD", "")

    assert read_everything(any_database) == before


def test_a_colleague_gives_nothing_back(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session)

        refused = give_back(session, incident_id=1, doer=Doer(Role.COLLEAGUE, "cleo"), now=NOW)

        assert refused == Refused("NOT_YOURS", "new")
        assert read_hold(session) == ("agent", 1, 0)


ENDS = {
    "solved by an agent": (Deed.SOLVED, NORA, "solved", "nora"),
    "closed by an agent": (Deed.CLOSED, NORA, "closed", "nora"),
    "closed by an administrator": (Deed.CLOSED, BOB, "closed", "keyclerk"),
    "withdrawn by its opener": (Deed.WITHDRAWN, ADA, "withdrawn", "keyclerk"),
}


@pytest.mark.parametrize(("deed", "doer", "state", "giver"), ENDS.values(), ids=ENDS.keys())
def test_a_held_conversation_goes_back_to_the_bot_when_its_incident_ends(
    any_database: Database, deed: Deed, doer: Doer, state: str, giver: str
) -> None:
    with any_database.write() as session:
        hold(session)
        change_incident(session, incident_id=1, deed=Deed.TAKEN, doer=OMAR, now=NOW)

        ended = end_incident(session, incident_id=1, deed=deed, doer=doer, now=NOW, text="Text.")

        assert isinstance(ended, Changed)
        assert ended.entry.deed == deed
        assert session.get_one(IncidentRow, 1).state == state
        assert read_hold(session) == BOT
        assert list_deeds(session)[2:] == [(deed, doer.name, "Text."), ("GIVEN_BACK", giver, None)]
        assert list_news(session)[-1] == ("c-1", "utter_given_back")
        assert session.get_one(IncidentRow, 1).owner == "omar"


def test_a_conversation_stays_held_when_ending_is_refused(any_database: Database) -> None:
    with any_database.write() as session:
        hold(session)

        refused = end_incident(session, incident_id=1, deed=Deed.CLOSED, doer=ADA, now=NOW)

        assert refused == Refused("WRONG_STATE", "new")
        assert read_hold(session) == ("agent", 1, 0)


def test_a_conversation_that_is_held_for_another_incident_stays_held_when_one_ends(any_database: Database) -> None:
    with any_database.write() as session:
        other = make_incident(session, find_ada(session), request_id="r-2").id
        hold(session)

        end_incident(session, incident_id=other, deed=Deed.SOLVED, doer=NORA, now=NOW, text="Done.")

        assert read_hold(session) == ("agent", 1, 0)


def do_at_once(*deeds: Callable[[], object]) -> list[object]:
    barrier = Barrier(len(deeds))

    def do(deed: Callable[[], object]) -> object:
        barrier.wait()
        return deed()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(do, deeds))


def test_of_two_agents_who_take_over_at_once_both_are_in_the_timeline_and_the_last_one_is_the_owner(
    any_database: Database,
) -> None:
    def take(doer: Doer) -> Callable[[], object]:
        def do() -> object:
            with any_database.write() as session:
                return hold(session, doer)

        return do

    for _ in range(ROUNDS):
        do_at_once(take(NORA), take(OMAR))

    with any_database.read() as session:
        entries = list_timeline(session, incident_id=1)
        assert sorted(entry.actor for entry in entries[1:]) == ["nora"] * ROUNDS + ["omar"] * ROUNDS
        assert session.get_one(IncidentRow, 1).owner == entries[-1].actor
        assert read_hold(session) == ("agent", 1, 0)


def test_a_conversation_that_is_handed_over_while_its_incident_ends_is_not_held_afterwards(
    any_database: Database,
) -> None:
    def take(id_: int) -> Callable[[], object]:
        def do() -> object:
            with any_database.write() as session:
                return hand_over(session, conversation_id="c-1", incident_id=id_, doer=NORA, now=NOW)

        return do

    def solve(id_: int) -> Callable[[], object]:
        def do() -> object:
            with any_database.write() as session:
                return end_incident(session, incident_id=id_, deed=Deed.SOLVED, doer=OMAR, now=NOW, text="Done.")

        return do

    for number in range(ROUNDS):
        with any_database.write() as session:
            id_ = make_incident(session, find_ada(session), request_id=f"at-once-{number}", now=NOW).id
        do_at_once(take(id_), solve(id_))

        with any_database.read() as session:
            assert session.get_one(IncidentRow, id_).state == "solved"
            assert read_hold(session) == BOT


def test_a_message_while_an_agent_gives_back_is_never_lost(any_database: Database) -> None:
    def write(number: int) -> Callable[[], object]:
        def do() -> object:
            with any_database.write() as session:
                query = select(ConversationRow).where(ConversationRow.id == "c-1").with_for_update()
                conversation = session.scalars(query).one()
                if conversation.held_by != "agent":
                    return "bot"
                message = MessageRow(
                    conversation_id="c-1", number=100 + number, author="partner", created_at=NOW, text=f"m-{number}"
                )
                session.add(message)
                return receive_message(session, conversation, message, now=NOW) or "agent"

        return do

    def give() -> object:
        with any_database.write() as session:
            return give_back(session, incident_id=1, doer=NORA, now=NOW)

    for number in range(ROUNDS):
        with any_database.write() as session:
            hold(session)
        went_to, _ = do_at_once(write(number), give)

        with any_database.read() as session:
            texts = [text for _, _, text in list_deeds(session)]
            assert (f"m-{number}" in texts) is (went_to == "agent")
            assert read_hold(session) == BOT


OPENINGS = {
    "on a Monday morning": ("2026-07-13T08:00", "2026-07-13T08:00"),
    "the moment before it opens": ("2026-07-13T06:59", "2026-07-13T07:00"),
    "at the end of the day, before a holiday": ("2026-07-13T15:00", "2026-07-15T07:00"),
    "on a holiday": ("2026-07-14T10:00", "2026-07-15T07:00"),
    "on a Friday evening": ("2026-07-10T18:00", "2026-07-13T07:00"),
}


@pytest.mark.parametrize(("now", "opening"), OPENINGS.values(), ids=OPENINGS.keys())
def test_agents_are_there_in_the_business_hours_of_the_partner(any_database: Database, now: str, opening: str) -> None:
    with any_database.write() as session:
        make_partner(session, "fabrikam", country="FR", time_zone="Europe/Paris")

        found = find_support_opening(session, partner_id="fabrikam", now=utc(now))

    assert found == utc(opening)


def test_without_country_and_time_zone_there_are_no_holidays_and_hours_are_utc(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session, "fabrikam", country=None, time_zone=None)

        found = find_support_opening(session, partner_id="fabrikam", now=utc("2026-07-14T03:00"))

    assert found == utc("2026-07-14T09:00")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
