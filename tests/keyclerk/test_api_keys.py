"""API keys: shown once, kept as a digest, for the partners they were made for, until they are revoked."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import text

from keyclerk.api_keys import (
    ApiKey,
    BadApiKeyError,
    UnknownApiKeyError,
    add_api_key,
    find_api_key,
    list_api_keys,
    revoke_api_key,
)
from keyclerk.audit import read_audit
from keyclerk.errors import UnknownPartnerError
from keyclerk.store.database import Database
from tests.factories import NOW, PRODUCT_KEY, make_partner

LATER = NOW + timedelta(days=1)


def add(database: Database, *partner_ids: str, name: str = "till") -> tuple[ApiKey, str]:
    with database.write() as session:
        return add_api_key(session, name=name, partner_ids=partner_ids, actor="operator", now=NOW)


def find(database: Database, plain: str) -> ApiKey | None:
    with database.read() as session:
        return find_api_key(session, plain)


def revoke(database: Database, api_key_id: int) -> ApiKey:
    with database.write() as session:
        return revoke_api_key(session, api_key_id=api_key_id, actor="other operator", now=LATER)


@pytest.fixture(autouse=True)
def _partners(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session, "contoso")
        make_partner(session, "fabrikam")


def test_a_key_is_found_by_its_plain_text(any_database: Database) -> None:
    added, plain = add(any_database, "fabrikam", "contoso", "contoso")

    assert find(any_database, plain) == added
    assert added == ApiKey(1, "till", frozenset({"contoso", "fabrikam"}), NOW, "operator", None)
    assert (added.actor, added.is_for_all) == ("apikey:1", False)


def test_a_key_for_all_is_for_all_alone(any_database: Database) -> None:
    added, _ = add(any_database, "*", "contoso")

    assert (added.partner_ids, added.is_for_all) == ({"*"}, True)


def test_a_plain_text_names_the_id_and_has_256_random_bits(any_database: Database) -> None:
    plains = [add(any_database, "contoso")[1] for _ in range(3)]

    assert all(re.fullmatch(rf"kc_{number}_[A-Za-z0-9_-]{{43}}", plain) for number, plain in enumerate(plains, 1))
    assert len({plain.partition("_")[2].partition("_")[2] for plain in plains}) == 3


def test_the_store_has_nothing_of_the_plain_text(any_database: Database) -> None:
    _, plain = add(any_database, "contoso")

    with any_database.read() as session:
        stored = str(
            [tuple(row) for name in ("api_keys", "audit") for row in session.execute(text(f"SELECT * FROM {name}"))]
        )
    assert plain.rpartition("_")[2] not in stored
    assert plain[8:] not in stored


@pytest.mark.parametrize(
    ("spoilt", "replaced"),
    [
        ("{plain}A", ("", "")),
        (" {plain}", ("", "")),
        ("{plain}", ("kc_1_", "kc_2_")),
        ("{plain}", ("kc_1_", "")),
        ("{plain}", ("kc_", "KC_")),
        ("", ("", "")),
        ("kc_1_", ("", "")),
        ("kc_" + "9" * 5000 + "_x", ("", "")),
        ("é\0\ud800", ("", "")),
        ("' OR 1=1 --", ("", "")),
    ],
)
def test_anything_else_finds_nothing(any_database: Database, spoilt: str, replaced: tuple[str, str]) -> None:
    _, plain = add(any_database, "contoso")

    assert find(any_database, spoilt.format(plain=plain.replace(*replaced))) is None


def test_a_revoked_key_is_as_unknown_as_any_other(any_database: Database) -> None:
    _, plain = add(any_database, "contoso")
    _, other = add(any_database, "contoso")

    revoked = revoke(any_database, 1)

    assert revoked.revoked_at == LATER
    assert find(any_database, plain) is None
    assert find(any_database, other) is not None


def test_a_key_is_revoked_once(any_database: Database) -> None:
    add(any_database, "contoso")
    revoke(any_database, 1)

    with any_database.write() as session:
        again = revoke_api_key(session, api_key_id=1, actor="operator", now=LATER + timedelta(days=1))

    with any_database.read() as session:
        assert [entry.action for entry in read_audit(session)] == ["API_KEY_REVOKED", "API_KEY_ADDED"]
    assert again.revoked_at == LATER


def test_who_made_and_revoked_a_key_stands_in_the_trail_of_each_of_its_partners(any_database: Database) -> None:
    add(any_database, "contoso", "fabrikam")
    add(any_database, "*", name="everything")
    revoke(any_database, 1)

    with any_database.read() as session:
        trail = [
            (entry.at, entry.actor, entry.action, entry.subject) for entry in read_audit(session, partner_id="contoso")
        ]
        everything = [entry.details for entry in read_audit(session) if entry.partner_id is None]
    assert trail == [
        (LATER, "other operator", "API_KEY_REVOKED", "apikey:1"),
        (NOW, "operator", "API_KEY_ADDED", "apikey:1"),
    ]
    assert everything == [{"name": "everything", "partners": ["*"]}]


def test_keys_are_listed_with_the_revoked_ones(any_database: Database) -> None:
    add(any_database, "contoso")
    add(any_database, "*", name="everything")
    revoke(any_database, 1)

    with any_database.read() as session:
        assert [(each.id, each.name, each.revoked_at) for each in list_api_keys(session)] == [
            (1, "till", LATER),
            (2, "everything", None),
        ]


def test_a_key_for_an_unknown_partner_is_not_made(any_database: Database) -> None:
    with pytest.raises(UnknownPartnerError) as raised:
        add(any_database, "contoso", "nobody")

    assert raised.value.data == {"partner": "nobody"}
    with any_database.read() as session:
        assert (list_api_keys(session), read_audit(session)) == ([], [])


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "x" * 201, "\0", "\x1b[31m"])
def test_a_key_without_a_proper_name_is_not_made(any_database: Database, name: str) -> None:
    with pytest.raises(BadApiKeyError):
        add(any_database, "contoso", name=name)


def test_a_key_for_nobody_is_not_made(any_database: Database) -> None:
    with pytest.raises(BadApiKeyError):
        add(any_database)


def test_a_product_key_in_a_name_is_masked(any_database: Database) -> None:
    added, _ = add(any_database, "contoso", name=PRODUCT_KEY)

    assert added.name == "•••••-•••••-•••••-•••••-372PD"


def test_a_key_that_does_not_exist_is_not_revoked(any_database: Database) -> None:
    with pytest.raises(UnknownApiKeyError):
        revoke(any_database, 7)
