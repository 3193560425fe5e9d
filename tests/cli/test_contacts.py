"""`keyclerk contacts erase`: asked first, all or nothing, in both databases."""

import io

import pytest
from sqlalchemy import select

from keyclerk.audit import read_audit
from keyclerk.errors import KeyclerkError
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.tables import ContactRow, ConversationRow, IncidentRow, MessageRow
from tests.cli.conftest import Place, RunAt
from tests.factories import NOW, make_contact, make_partner
from tests.migrated import migrate
from tests.records import read_all
from tests.trackers import add_session, create_events, read_data


@pytest.fixture
def spoken(new_place: Place) -> Place:
    """A place where Claire said something, and Ada spoke of her."""
    migrate(new_place.records)
    create_events(new_place.tracker)
    with new_place.records.write() as session:
        make_partner(session)
        make_contact(session, "claire", name="Claire Dubois", email="claire@example.com")
        make_contact(session, "ada")
        for contact in ("claire", "ada"):
            session.add(
                ConversationRow(
                    id=f"talk-{contact}", channel="web", subject=contact, partner_id="contoso", contact_id=contact,
                    created_at=NOW,
                )
            )  # fmt: skip
            session.flush()
            session.add(
                MessageRow(
                    conversation_id=f"talk-{contact}", number=1, author="partner", created_at=NOW, state="answered",
                    text="Claire Dubois speaks.",
                )
            )  # fmt: skip
        session.add(
            IncidentRow(
                partner_id="contoso", contact_id="claire", opened_at=NOW, state="new", severity="B", language="fr",
                description="It smokes.",
            )
        )  # fmt: skip
    for contact in ("claire", "ada"):
        add_session(new_place.tracker, f"talk-{contact}", NOW, data='{"text": "Claire Dubois speaks."}')
    return new_place


def find_erased(place: Place) -> list[str]:
    with place.records.read() as session:
        return list(session.scalars(select(ContactRow.id).where(ContactRow.erased_at.is_not(None))))


def test_an_erasure_tells_what_it_did(spoken: Place, run_at: RunAt) -> None:
    run = run_at(spoken, "contacts", "erase", "claire", "--reason", "asked for", "--by", "privacy office", "--yes")

    (erased,) = find_erased(spoken)
    assert (run.code, run.errors) == (0, "")
    assert run.output == (
        f"erased, and known as {erased} from now on: 1 conversations with 1 messages and 3 events, 1 incidents\n"
    )
    assert "Claire" not in str(read_all(spoken.records))
    assert list(read_data(spoken.tracker, "talk-claire")) == []
    assert set(read_data(spoken.tracker, "talk-ada")) == {'{"text": "\\u2026 speaks."}'}
    with spoken.records.read() as session:
        entry = read_audit(session, newest=1)[0]
    assert (entry.action, entry.actor, entry.reason) == ("CONTACT_ERASED", "privacy office", "asked for")
    assert entry.details["entered_by"]


def test_without_a_yes_nothing_is_erased(spoken: Place, run_at: RunAt, monkeypatch: pytest.MonkeyPatch) -> None:
    before = read_all(spoken.records)
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))

    run = run_at(spoken, "contacts", "erase", "claire", "--reason", "asked for")

    assert run.code == 130
    assert "Erase the contact claire and all that they wrote? It cannot be undone. [y/N]" in run.output + run.errors
    assert read_all(spoken.records) == before


BAD_REMARK = "give 1 to 200 printable characters, all on one line"
REFUSALS = {
    "nobody": (["nobody"], "keyclerk: there is no contact nobody\n"),
    "a reason of spaces": (
        ["claire", "--reason", " "],
        f"keyclerk: Invalid value for '--reason': {BAD_REMARK} (see keyclerk --help)\n",
    ),
}


@pytest.mark.parametrize(("arguments", "errors"), REFUSALS.values(), ids=REFUSALS.keys())
def test_what_cannot_be_erased_is_one_line(spoken: Place, run_at: RunAt, arguments: list[str], errors: str) -> None:
    before = read_all(spoken.records)

    run = run_at(spoken, "contacts", "erase", "--reason", "asked for", "--yes", *arguments)

    assert (run.code, run.output, run.errors) == (2, "", errors)
    assert read_all(spoken.records) == before


def test_who_was_erased_before_is_told_so(spoken: Place, run_at: RunAt) -> None:
    run_at(spoken, "contacts", "erase", "claire", "--reason", "asked for", "--yes")
    (erased,) = find_erased(spoken)

    run = run_at(spoken, "contacts", "erase", erased, "--reason", "asked for", "--yes")

    assert (run.code, run.errors) == (2, f"keyclerk: the contact {erased} was erased before: see keyclerk audit\n")


def test_while_an_import_is_under_way_nobody_is_erased(spoken: Place, run_at: RunAt) -> None:
    with hold(spoken.records, Purpose.IMPORT, error=KeyclerkError):
        run = run_at(spoken, "contacts", "erase", "claire", "--reason", "asked for", "--yes")

    assert (run.code, run.errors) == (
        2,
        "keyclerk: another import into keyclerk.db is under way: wait for its end\n",
    )
    assert find_erased(spoken) == []


def test_where_the_tracker_cannot_be_reached_nothing_is_erased(spoken: Place, run_at: RunAt) -> None:
    before = read_all(spoken.records)
    broken = spoken.folder / "broken.db"
    broken.write_bytes(b"this is no database, and never was one" * 100)

    run = run_at(
        spoken, "contacts", "erase", "claire", "--reason", "asked for", "--yes",
        KEYCLERK_RASA_DATABASE_URL=f"sqlite:///{broken}",
    )  # fmt: skip

    assert (run.code, run.errors) == (2, "keyclerk: the database: (sqlite3.DatabaseError) file is not a database\n")
    assert read_all(spoken.records) == before


def test_a_tracker_that_is_not_there_yet_has_nothing_to_forget(spoken: Place, run_at: RunAt) -> None:
    nowhere = spoken.folder / "nowhere.db"

    run = run_at(
        spoken, "contacts", "erase", "claire", "--reason", "asked for", "--yes",
        KEYCLERK_RASA_DATABASE_URL=f"sqlite:///{nowhere}",
    )  # fmt: skip

    assert run.code == 0
    assert not nowhere.exists()


def test_a_database_in_use_says_when_the_rest_leaves_it(spoken: Place, run_at: RunAt) -> None:
    reader = Database(spoken.settings.database_url)
    with reader.read() as session:
        assert session.scalars(select(ContactRow.id)).all()
        run = run_at(spoken, "contacts", "erase", "claire", "--reason", "asked for", "--yes")
    reader.close()

    assert run.code == 0
    assert run.errors == "the log beside the database file is in use: what was erased leaves it within a while\n"


def test_somebody_of_teams_is_linked_to_a_contact(spoken: Place, run_at: RunAt) -> None:
    user = "1F0CB35B-6e0c-4f0d-8c1c-3f0e5a0d4b2e"

    run = run_at(spoken, "contacts", "link", "claire", "--teams-user", user)

    assert (run.code, run.output) == (0, "claire is linked to Teams\n")
    with spoken.records.read() as session:
        assert session.get_one(ContactRow, "claire").teams_user == user.casefold()


@pytest.mark.parametrize(
    ("contact", "user", "problem"),
    [
        ("claire", "claire@example.com", "--teams-user"),
        ("nobody", "1f0cb35b-6e0c-4f0d-8c1c-3f0e5a0d4b2e", "nobody"),
    ],
)
def test_who_cannot_be_linked_is_told(spoken: Place, run_at: RunAt, contact: str, user: str, problem: str) -> None:
    run = run_at(spoken, "contacts", "link", contact, "--teams-user", user)

    assert run.code == 2
    assert problem in run.errors
