from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.agents import Agent
from keyclerk.hand_off import end_incident
from keyclerk.incidents import Changed, Doer
from keyclerk.incidents.merging import merge_incident
from keyclerk.incidents.similar import Similar, list_others, list_similar
from keyclerk.life_cycle import Deed, Reason, Role
from keyclerk.store.database import Database
from keyclerk.store.tables import IncidentRow
from tests.factories import NOW, make_actor, make_draft, make_incident

NORA = Doer(Role.AGENT, "nora")


def put(
    session: Session,
    actor: Actor,
    *,
    code: str | None = None,
    product: str | None = "windows-server",
    deed: Deed | None = Deed.SOLVED,
    text: str = "Raised the limit.",
    reason: Reason | None = None,
) -> int:
    """Open an incident and end it; returns its id."""
    draft = make_draft(error_code=code, product=product)
    id_ = make_incident(session, actor, draft=draft, conversation_id=None).id
    if deed is not None:
        done = end_incident(session, incident_id=id_, deed=deed, doer=NORA, now=NOW, text=text, reason=reason)
        assert isinstance(done, Changed)
    return id_


def find(session: Session, id_: int, partner_ids: list[str] | None = None) -> list[Similar]:
    agent = Agent("nora", "Nora", frozenset({"agent"}), None if partner_ids is None else frozenset(partner_ids), "UTC")
    return list_similar(session, incident=session.get_one(IncidentRow, id_), agent=agent)


def list_ids(found: list[Similar]) -> list[int]:
    return [each.incident.id for each in found]


def test_what_solved_the_same_code_is_found_the_newest_first(any_database: Database) -> None:
    with any_database.write() as session:
        ada, cleo = make_actor(session), make_actor(session, "cleo", partner="studio")
        first = put(session, ada, code="0xC004C008", reason=Reason.KEY_LIMIT_RAISED)
        second = put(session, cleo, code="0xC004C008", product="office-365", deed=Deed.CLOSED, text="Replaced.")
        put(session, ada, code="0xC004F074")
        put(session, ada, code="0xC004C008", deed=None)
        mine = put(session, ada, code="0xC004C008", deed=None)

        found = find(session, mine)

    assert list_ids(found) == [second, first]
    assert [(each.shared, each.solution, each.reason) for each in found] == [
        ("error_code", "Replaced.", None),
        ("error_code", "Raised the limit.", "KEY_LIMIT_RAISED"),
    ]


@pytest.mark.parametrize("code", [None, "0xC004C008"])
def test_without_the_same_code_the_same_product_is_similar(database: Database, code: str | None) -> None:
    with database.write() as session:
        ada = make_actor(session)
        same = put(session, ada)
        put(session, ada, product="office-365")
        mine = put(session, ada, code=code, deed=None)

        found = find(session, mine)

    assert [(each.incident.id, each.shared) for each in found] == [(same, "product")]


def test_without_code_and_product_nothing_is_similar(database: Database) -> None:
    with database.write() as session:
        ada = make_actor(session)
        put(session, ada, product=None)
        mine = put(session, ada, product=None, deed=None)

        assert find(session, mine) == []


def test_an_agent_of_some_partners_finds_theirs_alone(any_database: Database) -> None:
    with any_database.write() as session:
        ada, cleo = make_actor(session), make_actor(session, "cleo", partner="studio")
        here, _ = put(session, ada, code="0xC004C008"), put(session, cleo, code="0xC004C008")
        mine = put(session, ada, code="0xC004C008", deed=None)

        assert list_ids(find(session, mine, ["contoso"])) == [here]
        assert list_ids(find(session, mine, ["fabrikam"])) == []
        assert list_ids(find(session, mine, [])) == []


def test_duplicates_are_left_out_and_no_more_than_five_are_found(database: Database) -> None:
    with database.write() as session:
        ada = make_actor(session)
        ids = [put(session, ada, code="0xC004C008") for _ in range(6)]
        duplicate = put(session, ada, code="0xC004C008", deed=None)
        mine = put(session, ada, code="0xC004C008", deed=None)
        merged = merge_incident(session, incident_id=duplicate, into_id=mine, doer=NORA, now=NOW)
        assert isinstance(merged, Changed)

        assert list_ids(find(session, mine)) == ids[:0:-1]


def test_what_solved_it_last_is_what_solved_it(database: Database) -> None:
    with database.write() as session:
        ada = make_actor(session)
        first = put(session, ada, text="Try again.")
        for deed, text, minutes in ((Deed.REOPENED, None, 1), (Deed.SOLVED, "Replaced the key.", 2)):
            at = NOW + timedelta(minutes=minutes)
            end_incident(session, incident_id=first, deed=deed, doer=NORA, now=at, text=text)
        end_incident(session, incident_id=first, deed=Deed.CLOSED, doer=Doer(Role.OPENER, "ada"), now=NOW, text="Ok.")
        mine = put(session, ada, deed=None)

        assert [each.solution for each in find(session, mine)] == ["Replaced the key."]


def test_of_the_partners_other_incidents_those_under_way_come_first(any_database: Database) -> None:
    with any_database.write() as session:
        ada, cleo = make_actor(session), make_actor(session, "cleo", partner="studio")
        put(session, cleo)
        ended = [put(session, ada) for _ in range(7)]
        going = [put(session, ada, deed=None) for _ in range(4)]
        later = [put(session, ada) for _ in range(2)]
        mine = session.get_one(IncidentRow, going[0])

        found = [row.id for row in list_others(session, incident=mine)]

    assert found == [*going[:0:-1], *later[::-1], *ended[:1:-1]]
    assert len(found) == 10
