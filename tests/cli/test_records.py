from datetime import UTC, datetime, timedelta

import pytest

from cli.lock import hold_serving
from keyclerk.tokens import read_token
from tests.cli.conftest import Place, RunAt
from tests.factories import NOW, import_rows, make_contact_row, make_partner_row
from tests.migrated import migrate


@pytest.fixture
def here(new_place: Place) -> Place:
    """A place with a partner that has a contact."""
    migrate(new_place.records)
    import_rows(new_place.records, "partners", make_partner_row())
    import_rows(new_place.records, "contacts", make_contact_row())
    return new_place


def test_a_token_is_one_line_that_holds_for_the_seconds_that_were_asked_for(here: Place, run_at: RunAt) -> None:
    run = run_at(here, "token", "--contact", "ada", "--ttl", "90")

    assert (run.code, run.errors, run.output.count("\n")) == (0, "", 1)
    with here.records.read() as session:
        identity = read_token(session, run.output.strip(), keys=here.settings.signing_keys, now=NOW)
    assert (identity.contact_id, identity.partner_id) == ("ada", "contoso")
    assert abs(identity.expires_at - datetime.now(UTC)) < timedelta(minutes=10)


ERRORS = {
    "an unknown contact": ("nobody", {}, "there is no contact nobody"),
    "no key that speaks for the partner": (
        "ada",
        {"KEYCLERK_CHAT_KEYS": '{"a": {"secret": "one", "partners": ["fabrikam"]}}'},
        "no signing key speaks for this contact's partner: see KEYCLERK_CHAT_KEYS",
    ),
    "a bad setting": ("ada", {"KEYCLERK_CHAT_KEYS": "nonsense"}, "KEYCLERK_CHAT_KEYS: "),
    "a bad port": ("ada", {"KEYCLERK_PORT": "http"}, "KEYCLERK_PORT: "),
    "no database": ("ada", {"KEYCLERK_DATABASE_URL": "postgresql://127.0.0.1:1/none"}, "the database: "),
    "no address of a database": ("ada", {"KEYCLERK_DATABASE_URL": "none"}, "the database: "),
    "a file that is no database": ("ada", {"KEYCLERK_DATABASE_URL": "sqlite:///{folder}/latin.csv"}, "the database: "),
}


@pytest.mark.parametrize(("contact", "given", "begin"), ERRORS.values(), ids=ERRORS.keys())
def test_an_error_is_one_line_that_names(
    here: Place, run_at: RunAt, contact: str, given: dict[str, str], begin: str
) -> None:
    (here.folder / "latin.csv").write_bytes("partner,name\nx,Café\n".encode("latin-1"))

    given = {name: value.replace("{folder}", str(here.folder)) for name, value in given.items()}
    run = run_at(here, "token", "--contact", contact, **given)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert run.errors.startswith(f"keyclerk: {begin}")


@pytest.mark.parametrize("ttl", ["0", "-1", "soon", "300000000000", "99999999999999"])
def test_a_token_that_cannot_hold_is_not_made(here: Place, run_at: RunAt, ttl: str) -> None:
    run = run_at(here, "token", "--contact", "ada", "--ttl", ttl)

    assert (run.code, run.output, "Traceback" in run.errors) == (2, "", False)
    assert run.errors != ""


def test_no_command_changes_the_schema_under_a_process_that_serves_the_database(
    new_place: Place, run_at: RunAt
) -> None:
    new_place.records.migrate("0001")

    with hold_serving(new_place.records):
        refused = run_at(new_place, "apikeys", "list")
        is_outdated = new_place.records.is_outdated
    taken = run_at(new_place, "apikeys", "list")

    assert (refused.code, "served by another process" in refused.errors, is_outdated) == (2, True, True)
    assert (taken.code, new_place.records.is_outdated) == (0, False)
