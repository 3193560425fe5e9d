"""Agents' sessions: who is signed in, and what ends that."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from keyclerk.agent_sessions import SHIFT, begin_session, end_session, find_signed_in, forget_sessions
from keyclerk.agents import Agent, add_agent, disable_agent
from keyclerk.store.database import Database
from keyclerk.store.tables import AgentSessionRow
from tests.factories import NOW

MOMENT = timedelta(microseconds=1)


@pytest.fixture(autouse=True)
def _agent(any_database: Database) -> None:
    with any_database.write() as session:
        add_agent(session, agent_id="ines", name="Ines Claes", partner_ids=None, actor="tests", now=NOW)


def begin(database: Database, *, id_token: str | None = None) -> str:
    with database.write() as session:
        return begin_session(session, agent_id="ines", roles=["lead"], id_token=id_token, now=NOW)


def find(database: Database, session_id: str, *, after: timedelta = timedelta(0)) -> Agent | None:
    with database.read() as session:
        return find_signed_in(session, session_id=session_id, now=NOW + after)


def test_a_session_is_an_agents_with_the_roles_of_their_sign_in_for_a_shift(any_database: Database) -> None:
    session_id = begin(any_database)

    found = find(any_database, session_id, after=SHIFT - MOMENT)

    assert found is not None
    assert (found.id, found.is_lead) == ("ines", True)
    assert find(any_database, session_id, after=SHIFT) is None
    assert find(any_database, session_id[:-1]) is None


def test_its_end_is_that_of_no_other_and_gives_the_token_of_the_provider_once(any_database: Database) -> None:
    first, second = begin(any_database, id_token="token"), begin(any_database)

    told = []
    for _ in range(2):
        with any_database.write() as session:
            told.append(end_session(session, session_id=first))

    assert told == ["token", None]
    assert (find(any_database, first), find(any_database, second) is None) == (None, False)


def test_who_is_disabled_loses_all_sessions(any_database: Database) -> None:
    first, second = begin(any_database), begin(any_database)
    with any_database.write() as session:
        disable_agent(session, agent_id="ines", actor="tests", now=NOW)
        add_agent(session, agent_id="ines", name="Ines Claes", partner_ids=None, actor="tests", now=NOW)

    assert [find(any_database, each) for each in (first, second)] == [None, None]


def test_sessions_that_are_over_are_forgotten_with_their_tokens(any_database: Database) -> None:
    begin(any_database, id_token="token")
    kept = []
    for after in (SHIFT - MOMENT, SHIFT):
        with any_database.write() as session:
            forget_sessions(session, now=NOW + after)
            kept.append(session.scalars(select(AgentSessionRow.id_token)).all())

    assert kept == [["token"], []]


def test_sessions_that_are_over_are_forgotten_when_another_begins(any_database: Database) -> None:
    begin(any_database)
    with any_database.write() as session:
        begin_session(session, agent_id="ines", roles=["agent"], now=NOW + SHIFT)
        kept = session.scalar(select(func.count()).select_from(AgentSessionRow))

    assert kept == 1
