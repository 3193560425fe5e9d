"""Agents: who may use the console, for which partners, and until when."""

from collections.abc import Collection
from datetime import timedelta

import pytest

from keyclerk.agents import (
    Agent,
    AgentThereError,
    BadAgentError,
    UnknownAgentError,
    add_agent,
    disable_agent,
    find_agent,
    list_agents,
)
from keyclerk.audit import read_audit
from keyclerk.errors import UnknownPartnerError
from keyclerk.store.database import Database
from tests.factories import NOW, PRODUCT_KEY, make_partner

LATER = NOW + timedelta(days=1)


def add(
    database: Database,
    agent_id: str = "ines",
    *,
    name: str = "Ines Claes",
    partner_ids: Collection[str] | None = None,
    time_zone: str = "UTC",
) -> Agent:
    with database.write() as session:
        return add_agent(
            session,
            agent_id=agent_id,
            name=name,
            partner_ids=partner_ids,
            time_zone=time_zone,
            actor="operator",
            now=NOW,
        )


def disable(database: Database, agent_id: str = "ines") -> None:
    with database.write() as session:
        disable_agent(session, agent_id=agent_id, actor="other operator", now=LATER)


def find(database: Database, agent_id: str = "ines", *roles: str) -> Agent | None:
    with database.read() as session:
        return find_agent(session, agent_id=agent_id, roles=roles or ["agent"])


@pytest.fixture(autouse=True)
def _partners(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session, "contoso")
        make_partner(session, "fabrikam")


def test_an_agent_is_found_with_the_roles_that_are_ours(any_database: Database) -> None:
    add(any_database, partner_ids=["fabrikam", "contoso", "contoso"], time_zone="Europe/Brussels")

    found = find(any_database, "ines", "agent", "lead", "administrator")

    partners = frozenset({"contoso", "fabrikam"})
    assert found == Agent("ines", "Ines Claes", frozenset({"agent", "lead"}), partners, "Europe/Brussels")
    assert (found.is_lead, found.actor) == (True, "agent:ines")


@pytest.mark.parametrize(
    ("partner_ids", "sees"), [(None, [True, True]), (["contoso"], [True, False]), ([], [False, False])]
)
def test_an_agent_sees_their_partners_alone(
    any_database: Database, partner_ids: list[str] | None, sees: list[bool]
) -> None:
    agent = add(any_database, partner_ids=partner_ids)

    assert [agent.sees(partner_id) for partner_id in ("contoso", "fabrikam")] == sees


@pytest.mark.parametrize("agent_id", ["INES@Support.example", " ines@support.example "])
def test_an_id_is_the_same_in_capitals(any_database: Database, agent_id: str) -> None:
    add(any_database, agent_id)

    found = find(any_database, agent_id.swapcase())

    assert found is not None
    assert found.id == "ines@support.example"


def test_an_id_is_that_of_no_other_letters(any_database: Database) -> None:
    add(any_database, "strasse@support.example")

    assert find(any_database, "straße@support.example") is None


@pytest.mark.parametrize("roles", [["administrator"], ["LEAD"], ["agents"]])
def test_nobody_is_found_without_a_role(any_database: Database, roles: list[str]) -> None:
    add(any_database)

    assert find(any_database, "ines", *roles) is None


@pytest.mark.parametrize("agent_id", ["", "nobody", "\0", "\ud800", "' OR 1=1 --", "x" * 5000])
def test_nobody_is_found_by_another_id(any_database: Database, agent_id: str) -> None:
    add(any_database)

    assert find(any_database, agent_id) is None


def test_a_disabled_agent_is_found_no_more(any_database: Database) -> None:
    add(any_database)
    add(any_database, "bo", name="Bo Li")

    disable(any_database)

    assert find(any_database) is None
    with any_database.read() as session:
        assert [each.name for each in list_agents(session)] == ["Bo Li"]


def test_a_disabled_agent_may_be_added_again_for_others(any_database: Database) -> None:
    add(any_database, partner_ids=["contoso"])
    disable(any_database)

    add(any_database, name="Ines Claes-Li", partner_ids=["fabrikam"])

    found = find(any_database)
    assert found is not None
    assert (found.name, found.partner_ids) == ("Ines Claes-Li", {"fabrikam"})


def test_agents_of_a_partner_are_listed_by_name(any_database: Database) -> None:
    add(any_database, "c", name="Cleo", partner_ids=["contoso"])
    add(any_database, "b", name="Bo", partner_ids=["fabrikam"])
    add(any_database, "a", name="Ada")

    with any_database.read() as session:
        assert [each.name for each in list_agents(session)] == ["Ada", "Bo", "Cleo"]
        assert [each.name for each in list_agents(session, partner_id="contoso")] == ["Ada", "Cleo"]


def test_who_did_it_stands_in_the_trail_once(any_database: Database) -> None:
    add(any_database, partner_ids=["contoso"])
    disable(any_database)
    disable(any_database)

    with any_database.read() as session:
        trail = [(each.at, each.actor, each.action, each.subject) for each in read_audit(session)]
    assert trail == [
        (LATER, "other operator", "AGENT_DISABLED", "ines"),
        (NOW, "operator", "AGENT_ADDED", "ines"),
    ]


@pytest.mark.parametrize(("agent_id", "name"), [("ines", "Other"), ("INES", "Other"), ("other", "ines claes")])
def test_there_is_one_agent_of_an_id_and_of_a_name(any_database: Database, agent_id: str, name: str) -> None:
    add(any_database)

    with pytest.raises(AgentThereError):
        add(any_database, agent_id, name=name)


@pytest.mark.parametrize(
    "given",
    [
        {"agent_id": ""},
        {"agent_id": "  "},
        {"agent_id": "x" * 201},
        {"agent_id": "a\0b"},
        {"name": ""},
        {"name": "x" * 201},
        {"name": "\x1b[31m"},
        {"name": PRODUCT_KEY},
        {"time_zone": ""},
        {"time_zone": "Mars/Olympus"},
        {"time_zone": "../../etc/passwd"},
    ],
)
def test_what_cannot_be_used_adds_nobody(any_database: Database, given: dict[str, str]) -> None:
    with pytest.raises(BadAgentError) as raised:
        add(any_database, **given)  # type: ignore[arg-type]

    assert raised.value.data["what"] == next(iter(given))


def test_an_agent_of_an_unknown_partner_is_not_added(any_database: Database) -> None:
    with pytest.raises(UnknownPartnerError):
        add(any_database, partner_ids=["contoso", "nobody"])

    assert find(any_database) is None


def test_an_agent_who_is_not_there_is_not_disabled(any_database: Database) -> None:
    with pytest.raises(UnknownAgentError):
        disable(any_database, "nobody")
