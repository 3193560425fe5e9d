"""Sending: what is said arrives once and in order, whatever the service behind Teams does meanwhile."""

import time
import uuid
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from keyclerk.conversations import BOT, add_message, lock_conversation
from keyclerk.outbox import State
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, OutboxRow, TeamsReferenceRow
from tests.channels.teams.chat import load_activity
from tests.channels.teams.connector import Connector
from tests.channels.teams.served import TOKEN, Served, serve
from tests.channels.teams.signing import Signer
from tests.system import find_free_ports

CONVERSATION = "a:ada"
LONGEST_SECONDS = 30


def begin(served: Served, connector: Connector, conversation: str = CONVERSATION) -> str:
    """Have somebody write, and return the id of their conversation in the store."""
    activity = load_activity(
        "installation", serviceUrl=connector.address, conversation__id=conversation, from__aadObjectId=str(uuid.uuid4())
    )
    assert served.post(activity, token=served.signer.sign(connector.address)).status_code == 200
    wait_for(lambda: connector.list_sent(conversation))
    connector.sent.clear()
    with served.database.read() as session:
        return session.scalars(select(ConversationRow.id).order_by(ConversationRow.created_at.desc()).limit(1)).one()


def say(served: Served, conversation_id: str, *texts: str, **columns: Any) -> None:
    """Have the bot say something, as the intake keeps it."""
    for text in texts:
        with served.database.write() as session:
            conversation = lock_conversation(session, conversation_id=conversation_id)
            add_message(
                session, conversation, author=BOT, created_at=served.state.now(), text=text, language="en", **columns
            )
    served.state.postman.wake()


def wait_for(read: Any) -> Any:
    over = time.monotonic() + LONGEST_SECONDS
    while not (seen := read()) and time.monotonic() < over:
        time.sleep(0.02)
    assert seen
    return seen


def read_outbox(served: Served) -> list[OutboxRow]:
    with served.database.read() as session:
        return list(session.scalars(select(OutboxRow).order_by(OutboxRow.id)))


def make_due(served: Served) -> None:
    """Let what waits be tried now."""
    with served.database.write() as session:
        for row in session.scalars(select(OutboxRow).where(OutboxRow.state == "waiting")):
            row.due_at = served.state.now()
    served.state.postman.wake()


def test_messages_arrive_in_order_with_the_bot_s_token(served: Served, connector: Connector) -> None:
    conversation_id = begin(served, connector)

    say(served, conversation_id, *(f"Line {number}" for number in range(20)))

    sent = wait_for(lambda: connector.list_sent(CONVERSATION)[19:] and connector.list_sent(CONVERSATION))
    assert [each.text for each in sent] == [f"Line {number}" for number in range(20)]
    assert set(connector.tokens) == {f"Bearer {TOKEN}"}


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_what_is_refused_for_now_is_tried_again_and_nothing_overtakes_it(
    served: Served, connector: Connector, status: int
) -> None:
    conversation_id = begin(served, connector)
    connector.fails.append((status, {}))

    say(served, conversation_id, "One", "Two")
    wait_for(lambda: connector.refused)
    time.sleep(0.2)
    assert connector.list_sent(CONVERSATION) == []
    wait_for(lambda: any(row.problem == f"HTTP_{status}" for row in read_outbox(served)))
    make_due(served)

    sent = wait_for(lambda: connector.list_sent(CONVERSATION)[1:] and connector.list_sent(CONVERSATION))
    assert [each.text for each in sent] == ["One", "Two"]


def test_it_is_left_alone_for_as_long_as_it_asks(served: Served, connector: Connector) -> None:
    conversation_id = begin(served, connector)
    connector.fails.append((429, {"Retry-After": "600"}))

    say(served, conversation_id, "One")
    (row,) = wait_for(lambda: [each for each in read_outbox(served) if each.problem == "HTTP_429"])

    assert 590 < (row.due_at - served.state.now()).total_seconds() < 601


@pytest.mark.parametrize("status", [400, 403, 404, 413])
def test_what_is_refused_for_good_is_given_up_and_the_next_is_sent(
    served: Served, connector: Connector, status: int
) -> None:
    conversation_id = begin(served, connector)
    connector.fails.append((status, {}))

    say(served, conversation_id, "One", "Two")

    expected = [(State.DEAD, f"HTTP_{status}"), (State.DELIVERED, None)]
    wait_for(lambda: [(row.state, row.problem) for row in read_outbox(served)][-2:] == expected)
    assert [each.text for each in connector.list_sent(CONVERSATION)] == ["Two"]


def test_it_is_shown_that_an_answer_is_on_its_way(served: Served, connector: Connector) -> None:
    # Nobody answers here, so that it stays on its way.
    activity = load_activity("message", serviceUrl=connector.address, conversation__id=CONVERSATION)

    assert served.post(activity, token=served.signer.sign(connector.address)).status_code == 200

    assert [each.conversation for each in wait_for(lambda: connector.typing)] == [CONVERSATION]


def test_one_conversation_that_fails_holds_up_no_other(served: Served, connector: Connector) -> None:
    first, second = begin(served, connector, "a:first"), begin(served, connector, "a:second")
    connector.fails.append((503, {"Retry-After": "60"}))

    say(served, first, "One")
    wait_for(lambda: connector.refused)
    say(served, second, "Two")

    assert wait_for(lambda: connector.list_sent("a:second"))[0].text == "Two"


def test_who_cannot_be_reached_is_tried_again(served: Served, connector: Connector) -> None:
    conversation_id = begin(served, connector)
    with served.database.write() as session:
        (port,) = find_free_ports(1)
        session.get_one(TeamsReferenceRow, conversation_id).service_url = f"http://127.0.0.1:{port}"

    say(served, conversation_id, "One")

    assert wait_for(lambda: [each for each in read_outbox(served) if each.problem])[0].state == State.WAITING


def test_what_was_under_way_is_sent_after_a_restart(
    tmp_path: Path, database: Database, signer: Signer, connector: Connector
) -> None:
    with serve(tmp_path, database, signer) as served:
        conversation_id = begin(served, connector)
        connector.fails.append((503, {}))
        say(served, conversation_id, "One")
        wait_for(lambda: any(row.problem for row in read_outbox(served)))

    with serve(tmp_path, database, signer) as served:
        make_due(served)
        assert wait_for(lambda: connector.list_sent(CONVERSATION))[0].text == "One"


def test_nothing_is_sent_but_to_where_the_last_activity_came_from(served: Served, connector: Connector) -> None:
    conversation_id = begin(served, connector)
    other = Connector()
    begin_again = load_activity("installation", serviceUrl=other.address, conversation__id=CONVERSATION)
    # The person of the first activity, from another address of the service.
    with served.database.read() as session:
        reference = session.get_one(ConversationRow, conversation_id)
    assert reference is not None
    assert served.post(begin_again, token=served.signer.sign(connector.address)).status_code == 401

    say(served, conversation_id, "One")

    assert wait_for(lambda: connector.list_sent(CONVERSATION))[0].text == "One"
    assert other.sent == []
    other.close()
