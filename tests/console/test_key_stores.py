"""Lists and corrections of keys on both databases: paging, and two leads at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from console.corrections import ChangedMeanwhileError, Correction, _correct
from console.keys import PAGE, list_keys, list_partners
from keyclerk.agents import AGENT, LEAD, Agent
from keyclerk.corrections import Instruction, NothingToCorrectError
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow
from tests.factories import NOW, make_installation, make_key, make_partner
from tests.keyclerk.conftest import postgres_database, postgres_template, postgres_url

__all__ = ["postgres_database", "postgres_template", "postgres_url"]


@pytest.fixture(params=["database", "postgres_database"], ids=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Database:
    """An empty database, first SQLite, then PostgreSQL."""
    store = request.getfixturevalue(request.param)
    assert isinstance(store, Database)
    return store


def make_lead(*partner_ids: str) -> Agent:
    return Agent("lars", "Lars", frozenset({AGENT, LEAD}), frozenset(partner_ids) or None, "UTC")


def make_wish(deed: str, *, version: int, **given: Any) -> Correction:
    return Correction(deed, version, "a reason", **given)


def make_instruction(suffix: str) -> Instruction:
    return Instruction("contoso", suffix, "a reason", "agent:lars", NOW)


def add_key(store: Database) -> ProductKeyRow:
    with store.write() as session:
        make_partner(session)
        key = make_key(session)
        make_installation(session, key)
    return key


def test_keys_and_partners_are_paged_without_gap_or_repetition(store: Database) -> None:
    with store.write() as session:
        for number in range(PAGE + 10):
            make_partner(session, f"p-{number:03d}")
        made = [make_key(session, partner="p-001").id for _ in range(2 * PAGE + 5)]
    agent, after, seen = make_lead(), 0, list[int]()
    with store.read() as session:
        while True:
            page = list_keys(session, agent=agent, partner_id="p-001", search="", after=after)
            assert page
            seen += [usage.key_id for usage in page.keys]
            if page.after is None:
                break
            after = page.after
        first = list_partners(session, agent=agent, search="P-0", after="")
        second = list_partners(session, agent=agent, search="", after=first[PAGE - 1].id)
        few = list_partners(session, agent=make_lead("p-002"), search="%", after="")
        foreign = list_keys(session, agent=make_lead("p-002"), partner_id="p-001", search="", after=0)

    assert (sorted(seen), len(seen)) == (sorted(made), len(made))
    assert [each.id for each in (*first[:PAGE], *second)] == [f"p-{number:03d}" for number in range(PAGE + 10)]
    assert (few, foreign) == ([], None)


def test_a_rehearsal_tells_what_would_be_and_leaves_nothing(store: Database) -> None:
    key = add_key(store)
    wish = make_wish("release", version=key.version, computer="srv-01")

    before, after = _correct(store, make_instruction(key.suffix), wish)

    assert (before.used, after.used) == (1, 0)
    with store.read() as session:
        assert session.get_one(ProductKeyRow, key.id).used == 1


def test_of_two_leads_at_the_same_moment_one_is_told(store: Database) -> None:
    key, barrier = add_key(store), Barrier(2)

    def change(limit: str) -> str:
        barrier.wait(10)
        try:
            _correct(
                store, make_instruction(key.suffix), make_wish("limit", version=key.version, limit=limit, sure=True)
            )
        except ChangedMeanwhileError:
            return "told"
        return limit

    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(change, ("50", "60")))

    assert found.count("told") == 1
    with store.read() as session:
        assert str(session.get_one(ProductKeyRow, key.id).limit) in found


def test_the_same_twice_at_the_same_moment_is_done_once(store: Database) -> None:
    key, barrier = add_key(store), Barrier(2)

    def release(_: int) -> str:
        barrier.wait(10)
        wish = make_wish("release", version=key.version, computer="SRV-01", sure=True)
        try:
            _correct(store, make_instruction(key.suffix), wish)
        except NothingToCorrectError:
            return "nothing"
        return "done"

    with ThreadPoolExecutor(2) as threads:
        found = sorted(threads.map(release, range(2)))

    assert found == ["done", "nothing"]
