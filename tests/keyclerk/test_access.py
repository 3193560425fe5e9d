import pytest

from keyclerk.access import Actor, find_actor
from keyclerk.store.database import Database
from tests.factories import make_contact, make_partner


@pytest.mark.parametrize(
    ("roles", "sees_proofs"),
    [
        ([], False),
        (["user"], False),
        (["partner_admin"], True),
        (["global_admin"], True),
        (["user", "global_admin"], True),
        (["superuser"], False),
    ],
)
def test_administrators_see_proofs(database: Database, roles: list[str], *, sees_proofs: bool) -> None:
    with database.write() as session:
        make_partner(session)
        make_contact(session, roles=roles)

        actor = find_actor(session, contact_id="ada", partner_id="contoso")

    assert actor == Actor("ada", "contoso", "Ada", frozenset(roles), "Europe/Paris")
    assert actor.sees_proofs is sees_proofs


@pytest.mark.parametrize(
    ("contact", "partner"),
    [(None, None), (None, "contoso"), ("ada", None), ("ada", "fabrikam"), ("nobody", "contoso"), ("", "contoso")],
)
def test_nobody_else_is_somebody(database: Database, contact: str | None, partner: str | None) -> None:
    with database.write() as session:
        make_partner(session)
        make_partner(session, "fabrikam")
        make_contact(session)

        assert find_actor(session, contact_id=contact, partner_id=partner) is None


def test_without_a_time_zone_times_are_told_in_utc(database: Database) -> None:
    with database.write() as session:
        make_partner(session, time_zone=None)
        make_contact(session)

        actor = find_actor(session, contact_id="ada", partner_id="contoso")

    assert actor is not None
    assert actor.time_zone == "UTC"
