"""The audit trail: what is noted stays as it was noted, on both databases."""

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from keyclerk.audit import note_audit, read_audit
from keyclerk.store.database import Database
from tests.factories import NOW, PRODUCT_KEY

CHANGES = {
    "update": "UPDATE audit SET actor = 'nobody'",
    "update of one": "UPDATE audit SET reason = NULL WHERE id = 1",
    "delete": "DELETE FROM audit",
    "delete of one": "DELETE FROM audit WHERE id = 1",
}


def note(database: Database, subject: str = "key:1", *, partner_id: str | None = "contoso", minute: int = 0) -> None:
    with database.write() as session:
        note_audit(
            session,
            at=NOW + timedelta(minutes=minute),
            actor="operator",
            action="KEY_BLOCKED",
            subject=subject,
            partner_id=partner_id,
            reason="stolen",
            details={"before": 1},
        )


def test_what_was_noted_is_read_again(any_database: Database) -> None:
    note(any_database)

    with any_database.read() as session:
        (entry,) = read_audit(session)

    assert (entry.at, entry.actor, entry.action, entry.subject) == (NOW, "operator", "KEY_BLOCKED", "key:1")
    assert (entry.partner_id, entry.reason, entry.details) == ("contoso", "stolen", {"before": 1})


def test_the_last_noted_comes_first_whatever_the_clock_said(any_database: Database) -> None:
    for number, minute in enumerate((5, 0, 3)):
        note(any_database, f"key:{number}", minute=minute)

    with any_database.read() as session:
        assert [entry.subject for entry in read_audit(session)] == ["key:2", "key:1", "key:0"]
        assert [entry.subject for entry in read_audit(session, newest=2)] == ["key:2", "key:1"]


def test_a_partner_has_its_own_entries_alone(any_database: Database) -> None:
    note(any_database, "key:1")
    note(any_database, "key:2", partner_id="fabrikam")
    note(any_database, "key:3", partner_id=None)

    with any_database.read() as session:
        assert [entry.subject for entry in read_audit(session, partner_id="contoso")] == ["key:1"]


def test_what_is_rolled_back_is_not_noted(any_database: Database) -> None:
    with any_database.read() as session:
        note_audit(session, at=NOW, actor="operator", action="KEY_BLOCKED", subject="key:1")
        session.flush()
        assert len(read_audit(session)) == 1

    with any_database.read() as session:
        assert read_audit(session) == []


def test_no_product_key_is_noted(any_database: Database) -> None:
    with any_database.write() as session:
        note_audit(
            session,
            at=NOW,
            actor=f"operator {PRODUCT_KEY}",
            action="KEY_BLOCKED",
            subject=f"the key {PRODUCT_KEY}",
            reason=f"{PRODUCT_KEY} was stolen",
            details={"keys": [PRODUCT_KEY], "more": {"key": PRODUCT_KEY}},
        )

    with any_database.read() as session:
        row = tuple(session.execute(text("SELECT * FROM audit")).one())
    assert str(row).count("372PD") == 5
    assert PRODUCT_KEY[:5] not in str(row)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_database_refuses_to_change_or_delete_an_entry(any_database: Database, change: str) -> None:
    note(any_database)

    with pytest.raises(DBAPIError, match="append-only"), any_database.write() as session:
        session.execute(text(change))

    with any_database.read() as session:
        assert [(entry.actor, entry.reason) for entry in read_audit(session)] == [("operator", "stolen")]


def test_sqlite_refuses_to_replace_an_entry(database: Database) -> None:
    note(database)

    with pytest.raises(DBAPIError, match="append-only"), database.write() as session:
        session.execute(text("REPLACE INTO audit SELECT id, at, 'nobody', action, NULL, subject, '', '{}' FROM audit"))

    with database.read() as session:
        assert [(entry.actor, entry.reason) for entry in read_audit(session)] == [("operator", "stolen")]
